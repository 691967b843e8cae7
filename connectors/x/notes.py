"""Long posts: `tweets.js` holds how they begin, `note-tweet.js` their whole text.

The two ids have nothing in common. A note is of the same second as its post, and the post is how it
begins, mentions and links apart. A note that no post begins is a post of its own, without a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from audit.post import Kind, Platform, Post, Skipped, State, Unreadable, content_id, fold
from connectors.fields import (
    as_list,
    as_object,
    as_utc,
    clean,
    in_window,
    iso_time,
    precision_of,
    snowflake_time,
)
from connectors.x.values import MALFORMED, expanded, id_of, words_of

_LINK = re.compile(r"https?://\S+")
_MENTIONS = re.compile(r"(@\w+\s+)+")


@dataclass(frozen=True, slots=True)
class Note:
    """The whole text of a long post."""

    where: str
    note_id: str
    text: str
    created_at: datetime | None
    links: dict[str, str]  # where its short links lead


class Notes:
    """The notes that no post has claimed yet, by state and second."""

    def __init__(self) -> None:
        self._held: dict[tuple[State, int], list[Note]] = {}

    def keep(self, rows: Iterable[tuple[str, Any]], state: State) -> Iterator[Unreadable]:
        """Hold the notes of a file; yield the rows that are none."""
        for where, row in rows:
            if isinstance(row, Unreadable):
                yield row
                continue
            try:
                note = _note(where, row)
            except MALFORMED:
                yield Unreadable(where, "bad_row")
            else:
                self._held.setdefault((state, _second(note.created_at)), []).append(note)

    def take(self, state: State, moment: datetime | None, words: str) -> Note | None:
        """Return the whole text of a post that begins with `words`, if there is one, only once."""
        for held_as in dict.fromkeys((state, State.LIVE)):
            notes = self._held.get((held_as, _second(moment)), [])
            start = _plain(words) if notes else ""
            wholes = [_plain(note.text) for note in notes]
            fitting = [n for n, whole in enumerate(wholes) if whole.startswith(start)]
            fitting.sort(key=lambda n: wholes[n] != start)  # the very same words first
            if fitting and (start or not wholes[fitting[0]]):
                return notes.pop(fitting[0])
        return None

    def left(self, handle: str, made: datetime | None) -> Iterator[Post | Skipped]:
        """Yield the notes that no post begins; none is younger than `made`."""
        for (state, _), notes in self._held.items():
            for note in notes:
                yield _post(note, state, handle, made)


def _note(where: str, row: Any) -> Note:
    core = row["core"]
    if not isinstance(core["text"], str):
        raise TypeError
    links = (
        (words_of(link.get("shortUrl")), words_of(link.get("expandedUrl")))
        for link in map(as_object, as_list(core.get("urls")))
    )
    return Note(
        where,
        id_of(row, "noteTweetId", "id"),
        core["text"],
        as_utc(iso_time(row.get("createdAt"))),
        {short: whole for short, whole in links if short and whole},
    )


def _post(note: Note, state: State, handle: str, made: datetime | None) -> Post | Skipped:
    text, flags = clean(expanded(note.text, note.links))
    if not text:
        return Skipped(note.where, "no_text")
    moment = in_window(note.created_at, made) or in_window(snowflake_time(note.note_id), made)
    return Post(
        platform=Platform.X,
        account=handle,
        post_id=note.note_id or content_id(Platform.X, Kind.POST, moment, "", text),
        text=text,
        state=state,
        created_at=moment,
        time_precision=precision_of(moment),
        links=tuple(dict.fromkeys(note.links.values())),
        flags=frozenset(flags | (set() if moment else {"bad_date"})),
    )


def _plain(text: str) -> str:
    folded = fold(_LINK.sub(" ", text)) + " "
    mentions = _MENTIONS.match(folded)
    return folded[mentions.end() if mentions else 0 :].strip().removesuffix("…").rstrip()


def _second(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment else 0
