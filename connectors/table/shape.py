"""What a member looks like: a CSV and its delimiter, JSON lines or a list, or no table at all.

Only the first 64 KiB are looked at. Private talk is told by its look, and refused by name, with
`--map` as well.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from audit.errors import WrongExportError
from audit.post import Unreadable
from connectors.archive import Archive, Member
from connectors.rows import begins_list, csv_rows, json_items, json_lines, start_of

SAMPLE = 200  # rows that a guess looks at
COLUMNS_LIMIT = 1_000
Row = Mapping[str, Any]
_JSON = re.compile(r"\.(jsonl|ndjson|json)$", re.IGNORECASE)

# How columns are called; letters are compared without case, anything else as "_".
FIELDS = {
    "text": r"text|body|message|content|full_text|comment|caption|status|post|selftext",
    "title": r"title|headline",
    "created_at": r"date|datetime|date_\w+|created\w*|time\w*|published\w*|posted\w*",
    "post_id": r"id|post_?id|status_id|tweet_id|comment_id|guid|uuid",
    "permalink": r"permalink|link|url",
    "in_reply_to": r"in_reply_to\w*|reply_to|parent|parent_id",
    "audience": r"audience|privacy|visibility",
    "kind": r"kind|type",
    "container": r"container|subreddit|group|community",
    "account": r"account|author|username|user|handle",
    "platform": r"platform|network",
}
_PRIVATE = {
    "WhatsApp": r"^\W?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d[^\n]{0,8}(\] | - )[^:\n]{1,60}: ",
    "Telegram": r'"type":\s*"(personal_chat|bot_chat|saved_messages|(private|public)_\w+)"',
    "Discord": r'\A"?(ID"?,"?Timestamp"?,"?Contents|AuthorID"?,"?Author"?,"?Date)|\A\[\s*\{\s*"ID":[^,]+,\s*"Timestamp":|\A\{\s*"guild":',
    "Slack": r'"ts":\s*"\d{10}\.\d{4,6}"',
    "Messenger": r'"sender_name":[^{}]*"timestamp_ms":',
    "mail": r'\A(From \S+@|(Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Subject): |"?Subject"?,"?Body"?,"?From: )',
}


@dataclass(frozen=True)
class Shape:
    """What a member looks like: its columns, and the delimiter of a CSV ("" for JSON)."""

    columns: tuple[str, ...]
    delimiter: str = ""
    listed: bool = False


def is_called(column: str, field: str) -> bool:
    """Tell whether the column's name is one of those that the field goes by."""
    return bool(re.fullmatch(FIELDS[field], plain_name(column)))


def plain_name(column: str) -> str:
    """Return a column's name in lower case, with "_" for all that is no letter."""
    return re.sub(r"\W+", "_", column.strip().lower())


def rows_of(archive: Archive) -> Iterator[tuple[str, Row | Unreadable]]:
    """Yield (where, row) of all members, in their order."""
    for member in archive.members:
        shape = shape_of(archive, member)
        if shape is None:
            continue
        if shape.delimiter:
            yield from csv_rows(archive, member, shape.delimiter)
            continue
        for where, value in (json_items if shape.listed else json_lines)(archive, member):
            good = isinstance(value, dict | Unreadable)
            yield where, value if good else Unreadable(where, "bad_row")


def shape_of(archive: Archive, member: Member) -> Shape | None:
    """Return what the member looks like, None if it is no table.

    Raises:
        WrongExportError: it is private talk.

    """
    start = start_of(archive, member)
    text = start.text
    for talk, look in _PRIVATE.items():
        if re.search(look, text, re.MULTILINE):
            raise WrongExportError(
                f"{archive.name}: this looks like private talk ({talk}), which is never read.",
                "Give the export that holds your posts.",
            )
    controls = len(re.findall(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]", text))
    if controls > max(20, len(text) // 50) or text.lstrip()[:1] in ("", "<", "%"):
        return None
    if text.lstrip()[0] in "{[" or _JSON.search(member.name):
        return _json_shape(text.lstrip(), whole=start.is_whole)
    return _csv_shape(text, whole=start.is_whole)


def _json_shape(text: str, *, whole: bool) -> Shape | None:
    if begins_list(text):
        return Shape(tuple(_decoded(text[1:]) or ()), listed=True)
    lines = [line for line in text.split("\n") if line.strip()]
    if not whole and len(lines) > 1:
        lines.pop()  # cut by the end of what was looked at
    found = [keys for keys in map(_decoded, lines) if keys is not None]
    if not whole and len(lines) == 1 and text.startswith("{"):
        return Shape(())  # a first line longer than what may be looked at
    return Shape(tuple(found[0])) if len(found) * 2 >= len(lines) else None


def _decoded(text: str) -> dict[str, Any] | None:
    try:
        value = json.JSONDecoder().raw_decode(text.strip())[0]
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _csv_shape(text: str, *, whole: bool) -> Shape | None:
    best: tuple[int, int] = (0, 0)
    shape = None
    for delimiter in ",;\t|":
        rows = _sample_rows(text, delimiter)
        if not whole and len(rows) > 2:
            rows.pop()  # cut by the end of what was looked at
        header = [name.strip() for name in rows[0]] if rows else []
        equal = sum(len(row) == len(header) for row in rows[1:])
        known = any(is_called(name, "text") for name in header)
        if 1 < len(header) <= COLUMNS_LIMIT and (
            equal * 2 > len(rows) - 1 or (known and (equal or len(rows) == 1))
        ):
            sentences = any(len(n.split()) > 4 or len(n) > 80 or n.endswith(".") for n in header)
            if (equal + 1, len(header)) > best and (known or not sentences):
                best, shape = (equal + 1, len(header)), Shape(tuple(header), delimiter)
    if shape is None and is_called(text.splitlines()[0].strip(' "'), "text"):
        rare = min("\t|;,", key=text.count)  # a single column: nothing stands between
        return Shape((text.splitlines()[0].strip(' "'),), rare)
    return shape


def _sample_rows(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    try:
        for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), SAMPLE):
            if any(row):
                rows.append(row)
    except csv.Error:
        pass  # what came before it is enough to see the columns
    return rows
