"""Files that only their owner can read, replaced in one step.

A report holds the most delicate posts of a person in one place. It is born private (never made
private afterwards), and a reader sees the old file or the new one, never half of one. On Windows
the mode is not kept: files there have the rights of the folder they lie in.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read; an older one of that name is replaced.

    Raises:
        OSError: the folder cannot be made or written to, or the disk is full; nothing is replaced.

    """
    with private_file(path) as stream:
        stream.write(content)


@contextmanager
def private_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing that takes its name only when it is complete.

    Raises:
        OSError: as for `write_private`.

    """
    private_folder(path.parent)
    for stale in path.parent.glob(f".{path.name}.*.part"):  # of a run that was killed
        stale.unlink(missing_ok=True)
    part = path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o600), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def private_folder(folder: Path) -> None:
    """Make a folder and its missing parents for the owner alone; one that exists stays as it is."""
    if not folder.is_dir():
        private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
