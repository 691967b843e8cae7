"""What can go wrong, as a table of contents.

DiscretionError            one clear line, a hint what to do next, an exit code
├── SourceError            a source that cannot be opened or is not recognised
│   ├── UnknownSourceError no platform's export looks like this
│   └── WrongExportError   an export, but of another kind or not read yet
├── CutFileError           a member that ends early, breaks off or outgrows its limit
├── UsageError             options that do not fit together, an output that cannot be written
└── LiveError              a network says no; nothing saved so far is lost

Messages name files, members and rows, never the text of a post.
"""

from __future__ import annotations


class DiscretionError(Exception):
    """The root: `str(error)` is one line for a person, `hint` what to do next."""

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    @property
    def line(self) -> str:
        """Message and hint as the one line that is printed."""
        return f"{self} {self.hint}".strip()


class SourceError(DiscretionError):
    """A source cannot be opened."""


class UnknownSourceError(SourceError):
    """No connector recognises the source."""


class WrongExportError(SourceError):
    """The source is known, but not one that holds posts this version can read."""


class CutFileError(DiscretionError):
    """A member ends early or outgrows its limit; what was read before stays."""


class UsageError(DiscretionError):
    """The command as typed cannot be carried out."""


class LiveError(DiscretionError):
    """A live connection ended; posts saved before it stay."""

    exit_code = 1
