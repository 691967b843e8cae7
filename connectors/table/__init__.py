"""Any table of posts: CSV, JSON lines or a JSON list, with columns that nobody agreed on.

What a member looks like is for `shape`; which column holds what for `columns`, which asks where it
is not certain: a wrong guess would judge the wrong words. A time without a zone stays local unless
`--tz` names one. The columns of a row that are not mapped are never used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo

from audit.account import Account
from audit.errors import UsageError
from audit.post import (
    Audience,
    Item,
    Kind,
    Platform,
    Post,
    Precision,
    Skipped,
    Unreadable,
    Warned,
    content_id,
)
from connectors.archive import Archive
from connectors.fields import clean, in_window, written_time
from connectors.rows import start_of
from connectors.table.columns import (
    AUDIENCES,
    KINDS,
    ask_about_days,
    columns_of,
    day_comes_first,
    listed,
    written,
)
from connectors.table.shape import COLUMNS_LIMIT, SAMPLE, Row, rows_of, shape_of

PLATFORM = Platform.OTHER
TITLE = "Any table of posts: CSV, JSON lines or a JSON list"
MEMBERS = r"\.(csv|tsv|tab|txt|jsonl|ndjson|json|eml|mbox)$"
GUIDE = """For posts from anywhere else, one post a row: CSV (with , ; TAB or | between columns, their names
in the first row), JSON lines, or a JSON list of objects. Columns are found by their names; where that
is not certain you are asked, and answer with --map text=Body,created_at=Posted. Fields: text, title,
created_at, post_id, permalink, in_reply_to, audience, kind, container, account, platform. Give
--tz Europe/Dublin where the times are local. Posts of other people in the same table are read as
well, so leave them out. Not read: chats and mail. Menus may differ; checked on 2026-11-23."""

_GUESSED_BY = 2_000  # characters of a value
_TABLES = 100  # members read as one table, if their columns are the same
_PLATFORMS = {p.value: p for p in Platform} | {"twitter": Platform.X}


@dataclass(frozen=True)
class _Reading:
    """How the rows of one export become posts."""

    columns: Mapping[str, str]  # by field
    zone: ZoneInfo | None
    day_first: bool
    seen: Counter[int] = field(default_factory=Counter)  # ids made of the content, as numbers


def recognises(archive: Archive) -> bool:
    """Tell whether each member is a table or a list of objects, all with the same columns.

    Raises:
        WrongExportError: it is private talk: a chat or mail.

    """
    shapes = set()
    for member in archive.members[: _TABLES + 1]:
        shapes.add(shape_of(archive, member))
        if None in shapes or len(shapes) > 1:
            return False
    return bool(shapes) and len(archive.members) <= _TABLES


def read(archive: Archive) -> Iterator[Item]:
    """Yield a post for each row.

    Raises:
        UsageError: a column, the order of day and month, or the zone must be told.

    """
    zone = _zone(archive.zone)
    shape = shape_of(archive, archive.members[0])
    if shape is None:
        raise UsageError(f"{archive.name}: this is not a table.", "Give CSV or JSON lines.")
    sample: list[Row] = []
    sample += islice((_cut(row) for _, row in rows_of(archive) if isinstance(row, dict)), SAMPLE)
    columns = columns_of(archive, shape, sample)
    day_first = day_comes_first(archive, columns.get("created_at", ""), sample)
    if day_first is None:
        if "created_at" in archive.columns or not archive.columns:
            ask_about_days(archive, columns)
        del columns["created_at"]  # not told, so not missed
    if set(columns) - set(archive.columns):
        yield Warned(f"Columns: {listed(columns)}")
    if sample and "created_at" not in columns:
        yield Warned("No column of dates was found; these posts have no date.")
    if any(start_of(archive, member).encoding == "cp1252" for member in archive.members):
        yield Warned("Read as Windows-1252, since it is not UTF-8; accents may be wrong.")
    yield from _items(archive, _Reading(columns, zone, bool(day_first)))


def _cut(row: Row) -> Row:
    """Return of a row what a guess needs: a sample of endless rows would fill the memory."""
    return {
        name: value[:_GUESSED_BY] if isinstance(value, str) else _scalar(value)
        for name, value in islice(row.items(), COLUMNS_LIMIT)
    }


def _scalar(value: object) -> object:
    return None if isinstance(value, dict | list) else value


def _items(archive: Archive, reading: _Reading) -> Iterator[Item]:
    accounts: set[str] = set()
    for where, row in rows_of(archive):
        if isinstance(row, Unreadable):
            yield row
            continue
        try:
            post = _post(reading, row)
        except ValueError:
            yield Unreadable(where, "bad_row")
            continue
        if post.account and not accounts:
            yield Account(post.platform, post.account)
        accounts |= {post.account} - {""} if len(accounts) < 2 else set()
        yield post if post.text or post.title else Skipped(where, "no_text")
    if len(accounts) > 1:
        yield Warned("The column of accounts names more than one; posts of all of them were read.")


def _post(reading: _Reading, row: Row) -> Post:
    flags: set[str] = set()

    def value(name: str) -> str:
        raw = row.get(reading.columns[name]) if name in reading.columns else None
        if isinstance(raw, dict | list):
            raise ValueError(name)  # noqa: TRY004 - the row is bad, not the program
        words, mended = clean(written(raw))
        flags.update(mended)
        return words

    text, title, reply_to, link = map(value, ("text", "title", "in_reply_to", "permalink"))
    platform = _PLATFORMS.get(value("platform").lower(), Platform.OTHER)
    kind = KINDS.get(value("kind").lower(), Kind.REPLY if reply_to else Kind.POST)
    time = value("created_at")
    moment, precision = _time(time, reading)
    flags |= {"bad_date"} if time and moment is None else set()
    # of the time as written, so that --tz makes no other post of it
    hashed = content_id(platform, kind, moment, "", "\n\n".join(filter(None, (title, text))))
    if moment and reading.zone and precision is Precision.LOCAL:
        moment = moment.replace(tzinfo=reading.zone).astimezone(UTC)
        precision = Precision.SECOND
    return Post(
        platform=platform,
        account=value("account").lower().removeprefix("@"),
        post_id=value("post_id") or _numbered(hashed, reading.seen),
        text=text,
        title=title,
        kind=kind,
        created_at=moment,
        time_precision=precision,
        audience=AUDIENCES.get(value("audience").lower(), Audience.UNKNOWN),
        permalink=link if link.startswith(("http://", "https://")) else None,
        in_reply_to=reply_to or None,
        container=value("container") or None,
        flags=frozenset(flags),
    )


def _time(words: str, reading: _Reading) -> tuple[datetime | None, Precision]:
    found, precision = written_time(words, day_first=reading.day_first) or (None, Precision.NONE)
    moment = in_window(found)
    return moment, precision if moment else Precision.NONE


def _numbered(hashed: str, seen: Counter[int]) -> str:
    """Return the id; the second post of the same content is `#2`, and so on."""
    number = int(hashed.removeprefix("h:"), 16)  # half the memory of a text
    seen[number] += 1
    return hashed if seen[number] == 1 else f"{hashed}#{seen[number]}"


def _zone(name: str | None) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # also for a folder of zones, such as Europe
        raise UsageError(
            f"--tz: no time zone is called {name}.", "Give a name such as Europe/Dublin."
        ) from None
