"""What is known while one archive is read. Only long posts' texts and bare ids are held."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from audit.post import Unreadable
from connectors.archive import Archive, Member
from connectors.ids import LARGEST, in_order
from connectors.rows import json_items
from connectors.x.notes import Notes
from connectors.x.values import unwrapped


@dataclass
class Reading:
    """One archive while it is read."""

    archive: Archive
    handle: str
    made: datetime | None  # when the export was made: no post is younger
    found: Counter[str] = field(default_factory=Counter)  # elements by member
    notes: Notes = field(default_factory=Notes)
    ids: array[int] | None = None  # of posts, only where something asks for them

    def rows(self, member: Member) -> Iterator[tuple[str, Any]]:
        """Yield (where, row or `Unreadable`) of a file, and count the rows."""
        for where, value in json_items(self.archive, member):
            self.found[member.name] += not isinstance(value, Unreadable)
            yield where, unwrapped(value)

    def keep_id(self, post_id: str) -> None:
        """Remember the id of a post, if anything will ask for it."""
        if self.ids is not None and post_id and int(post_id) <= LARGEST:
            self.ids.append(int(post_id))

    def known_ids(self) -> array[int]:
        """Return the ids of the posts so far, in order."""
        return in_order(self.ids or ())
