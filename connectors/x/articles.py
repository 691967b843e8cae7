"""Articles: texts of any length, in blocks; their times and whether they are drafts stand apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audit.post import Kind, Platform, Post, Skipped, State, Unreadable, content_id
from connectors.fields import as_object, as_text, clean, epoch_time, in_window, precision_of
from connectors.x.files import ARTICLE_DATA, ARTICLES, named
from connectors.x.reading import Reading
from connectors.x.values import id_of

_IDS = ("id", "articleId", "article_id", "restId")
_DEPTH = 6  # of blocks within blocks


def articles(reading: Reading) -> Iterator[Post | Skipped | Unreadable]:
    """Yield the articles of an archive."""
    find = reading.archive.find
    about: dict[str, dict[str, Any]] = {}
    for member in find(named(ARTICLE_DATA)):
        for _where, row in reading.rows(member):
            about[id_of(as_object(row), *_IDS)] = as_object(row)
    for member in find(named(ARTICLES)):
        for where, row in reading.rows(member):
            if isinstance(row, Unreadable):
                yield row
            elif not isinstance(row, dict):
                yield Unreadable(where, "bad_row")
            else:
                yield _article(reading, where, about.get(id_of(row, *_IDS), {}) | row)


def _article(reading: Reading, where: str, row: dict[str, Any]) -> Post | Skipped:
    title, flags = clean(as_text(row.get("title")))
    parts = (row.get(key) for key in ("content", "contentState", "sections", "text", "body"))
    text, more = clean("\n\n".join(filter(None, map("\n\n".join, map(_paragraphs, parts)))))
    if not (title or text):
        return Skipped(where, "no_text")
    moments = {
        name.lower().removesuffix("ms").removesuffix("at"): epoch_time(value)
        for name, value in row.items()
        if isinstance(value, int | str)
    }
    made = moments.get("published") or moments.get("firstpublished") or moments.get("created")
    moment = in_window(made, reading.made)
    draft = str(row.get("lifecycleState")).lower() == "draft"
    flags |= more | (set() if moment else {"bad_date"})
    number = id_of(row, *_IDS)
    return Post(
        platform=Platform.X,
        account=reading.handle,
        post_id=number or content_id(Platform.X, Kind.ARTICLE, moment, "", title + text),
        title=title,
        text=text,
        kind=Kind.ARTICLE,
        state=State.DRAFT if draft else State.LIVE,
        created_at=moment,
        time_precision=precision_of(moment),
        flags=frozenset(flags),
    )


def _paragraphs(part: object, depth: int = 0) -> list[str]:
    """Return the paragraphs of an article, which may be a text, or blocks in lists."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, dict):
        inner = (part.get(key) for key in ("text", "blocks", "content", "sections"))
        part = [one for one in inner if one]
    if depth > _DEPTH or not isinstance(part, list):
        return []
    return [text for one in part for text in _paragraphs(one, depth + 1)]
