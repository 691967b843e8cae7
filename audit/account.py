"""Who an export belongs to, as the export itself tells it. Kept for the ranker only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """The owner of a source. Texts are "" where the export does not tell them.

    A town or an employer that readers see beside every post makes a client easier to recognise;
    a role word in `bio` or `position` says that the account speaks as a helping professional.
    """

    platform: str
    handle: str  # lower case; DID or user@host where handles are not global
    name: str = ""
    bio: str = ""
    place: str = ""
    employer: str = ""
    position: str = ""
