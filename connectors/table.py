"""Any table of posts: CSV, JSON lines or a JSON list, with columns that nobody agreed on.

A column is found by its name and by what its values bear out. What is certain is used and said,
what is not is asked for, with the `--map` line to paste: a wrong guess would judge the wrong words.
`03/04/2021` is read only where another row proves which number is the day, and a time without a
zone stays local unless `--tz` names one. The columns of a row that are not mapped are never used.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from audit.account import Account
from audit.errors import CutFileError, SourceError, UsageError, WrongExportError
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
from connectors.archive import (
    HEAD,
    OBJECT_LIMIT,
    Archive,
    Member,
    csv_rows,
    encoding_of,
    json_items,
    text_stream,
)
from connectors.fields import clean, epoch_time, in_window, iso_time, x_time

PLATFORM = Platform.OTHER
TITLE = "Any table of posts: CSV, JSON lines or a JSON list"
MEMBERS = r"\.(csv|tsv|tab|txt|jsonl|ndjson|json|eml|mbox)$"
GUIDE = """For posts from anywhere else, one post a row: CSV (with , ; TAB or | between columns, their names
in the first row), JSON lines, or a JSON list of objects. Columns are found by their names; where that
is not certain you are asked, and answer with --map text=Body,created_at=Posted. Fields: text, title,
created_at, post_id, permalink, in_reply_to, audience, kind, container, account, platform. Give
--tz Europe/Dublin where the times are local. Posts of other people in the same table are read as
well, so leave them out. Not read: chats and mail. Menus may differ; checked on 2026-11-23."""

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
_PLAIN_TEXT = re.compile(r"text|body|message|full_text|selftext")  # never a state or a number
_SAMPLE = 200  # rows that a guess looks at
_TABLES = 100  # members read as one table, if their columns are the same
_AUDIENCES = {a.value: a for a in Audience} | {
    "everyone": Audience.PUBLIC,
    "only me": Audience.PRIVATE,
}
_KINDS = {kind.value: kind for kind in Kind}
_PLATFORMS = {p.value: p for p in Platform} | {"twitter": Platform.X}

# Private talk by its look, in the first 64 KiB. It is named and refused, with --map as well.
_PRIVATE = {
    "WhatsApp": r"^\W?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d[^\n]{0,8}(\] | - )[^:\n]{1,60}: ",
    "Telegram": r'"type":\s*"(personal_chat|bot_chat|saved_messages|(private|public)_\w+)"',
    "Discord": r'\A"?(ID"?,"?Timestamp"?,"?Contents|AuthorID"?,"?Author"?,"?Date)|\A\[\s*\{\s*"ID":[^,]+,\s*"Timestamp":|\A\{\s*"guild":',
    "Slack": r'"ts":\s*"\d{10}\.\d{4,6}"',
    "Messenger": r'"sender_name":[^{}]*"timestamp_ms":',
    "mail": r'\A(From \S+@|(Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Subject): |"?Subject"?,"?Body"?,"?From: )',
}

Row = Mapping[str, Any]


@dataclass(frozen=True)
class _Shape:
    """What a member looks like: its columns, and the delimiter of a CSV ("" for JSON)."""

    columns: tuple[str, ...]
    delimiter: str = ""
    listed: bool = False


def recognises(archive: Archive) -> bool:
    """Tell whether each member is a table or a list of objects, all with the same columns.

    Raises:
        WrongExportError: it is private talk: a chat or mail.

    """
    shapes = set()
    for member in archive.members[: _TABLES + 1]:
        shapes.add(_shape(archive, member))
        if None in shapes or len(shapes) > 1:
            return False
    return bool(shapes) and len(archive.members) <= _TABLES


def read(archive: Archive) -> Iterator[Item]:
    """Yield a post for each row.

    Raises:
        UsageError: a column, the order of day and month, or the zone must be told.

    """
    zone = _zone(archive.zone)
    shape = _shape(archive, archive.members[0])
    if shape is None:
        raise UsageError(f"{archive.name}: this is not a table.", "Give CSV or JSON lines.")
    sample: list[Row] = []
    sample += islice((row for _, row in _rows(archive) if isinstance(row, dict)), _SAMPLE)
    columns = _columns(archive, shape, sample)
    day_first = _day_first(archive, columns.get("created_at", ""), sample)
    if day_first is None:
        if "created_at" in archive.columns or not archive.columns:
            _ask_about_days(archive, columns)
        del columns["created_at"]  # not told, so not missed
    if set(columns) - set(archive.columns):
        yield Warned(f"Columns: {_listed(columns)}")
    if sample and "created_at" not in columns:
        yield Warned("No column of dates was found; these posts have no date.")
    if any(encoding_of(archive.head(m)) == "cp1252" for m in archive.members):
        yield Warned("Read as Windows-1252, since it is not UTF-8; accents may be wrong.")
    again: Counter[int] = Counter()
    accounts: set[str] = set()
    for where, row in _rows(archive):
        if isinstance(row, Unreadable):
            yield row
            continue
        try:
            post = _post(row, columns, zone, bool(day_first), again)
        except ValueError:
            yield Unreadable(where, "bad_row")
            continue
        if post.account and not accounts:
            yield Account(post.platform, post.account)
        accounts |= {post.account} - {""} if len(accounts) < 2 else set()
        yield post if post.text or post.title else Skipped(where, "no_text")
    if len(accounts) > 1:
        yield Warned("The column of accounts names more than one; posts of all of them were read.")


# What it looks like


def _shape(archive: Archive, member: Member) -> _Shape | None:
    head = archive.head(member)
    text = head.decode(encoding_of(head), "replace").lstrip("\ufeff")
    for talk, look in _PRIVATE.items():
        if re.search(look, text, re.MULTILINE):
            raise WrongExportError(
                f"{archive.name}: this looks like private talk ({talk}), which is never read.",
                "Give the export that holds your posts.",
            )
    controls = len(re.findall(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]", text))
    if controls > max(4, len(text) // 50) or text.lstrip()[:1] in ("", "<", "%"):
        return None
    if text.lstrip()[0] in "{[":
        return _json_shape(text.lstrip(), whole=len(head) < HEAD)
    return _csv_shape(text, whole=len(head) < HEAD)


def _json_shape(text: str, *, whole: bool) -> _Shape | None:
    if text.startswith("["):
        first = text[1:].lstrip()
        if not re.match(r'\{\s*["}]|\]\s*$', first):
            return None
        return _Shape(tuple(_decoded(first) or ()), listed=True)
    lines = [line for line in text.split("\n") if line.strip()]
    if not whole and len(lines) > 1:
        lines.pop()  # cut by the end of what was looked at
    found = [keys for keys in map(_decoded, lines) if keys is not None]
    if not whole and len(lines) == 1:
        return _Shape(())  # a first line longer than what may be looked at
    return _Shape(tuple(found[0])) if len(found) * 2 >= len(lines) else None


def _decoded(text: str) -> dict[str, Any] | None:
    try:
        value = json.JSONDecoder().raw_decode(text.strip())[0]
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _csv_shape(text: str, *, whole: bool) -> _Shape | None:
    best: tuple[int, int] = (0, 0)
    shape = None
    for delimiter in ",;\t|":
        rows = _sample_rows(text, delimiter)
        if not whole and len(rows) > 2:
            rows.pop()  # cut by the end of what was looked at
        header = [name.strip() for name in rows[0]] if rows else []
        equal = sum(len(row) == len(header) for row in rows[1:])
        known = any(_is_called(name, "text") for name in header)
        if len(header) > 1 and (equal * 2 > len(rows) - 1 or (known and (equal or len(rows) == 1))):
            sentences = any(len(n.split()) > 4 or len(n) > 80 or n.endswith(".") for n in header)
            if (equal + 1, len(header)) > best and (known or not sentences):
                best, shape = (equal + 1, len(header)), _Shape(tuple(header), delimiter)
    if shape is None and _is_called(text.splitlines()[0].strip(' "'), "text"):
        rare = min("\t|;,", key=text.count)  # a single column: nothing stands between
        return _Shape((text.splitlines()[0].strip(' "'),), rare)
    return shape


def _sample_rows(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    try:
        for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _SAMPLE):
            if any(row):
                rows.append(row)
    except csv.Error:
        pass  # what came before it is enough to see the columns
    return rows


def _is_called(column: str, field: str) -> bool:
    return bool(re.fullmatch(FIELDS[field], re.sub(r"\W+", "_", column.strip().lower())))


def _rows(archive: Archive) -> Iterator[tuple[str, Row | Unreadable]]:
    for member in archive.members:
        shape = _shape(archive, member)
        if shape is None:
            continue
        if shape.delimiter:
            yield from csv_rows(archive, member, shape.delimiter)
            continue
        for where, value in (json_items if shape.listed else _lines)(archive, member):
            good = isinstance(value, dict | Unreadable)
            yield where, value if good else Unreadable(where, "bad_row")


def _lines(archive: Archive, member: Member) -> Iterator[tuple[str, Any | Unreadable]]:
    number = 0
    try:
        with text_stream(archive, member, newline="\n") as stream:
            while line := stream.readline(OBJECT_LIMIT):
                number += 1
                where = f"{member.name}, line {number}"
                try:
                    if line.strip():
                        yield where, json.loads(line)
                except RecursionError:
                    yield where, Unreadable(where, "too_deep")
                except ValueError:
                    why = "bad_row" if line.endswith("\n") else "cut_file"
                    yield where, Unreadable(where, why)
    except (CutFileError, SourceError):
        where = f"{member.name}, line {number + 1}"
        yield where, Unreadable(where, "cut_file")


# Which column is which


def _columns(archive: Archive, shape: _Shape, sample: list[Row]) -> dict[str, str]:
    """Return the column of each field: as told, else as guessed where that is certain."""
    names = list(shape.columns)
    for row in sample if not shape.delimiter else ():
        names += [key for key in row if key not in names]
    told = _told(archive, names)
    if shape.delimiter and any(_is_value(name) for name in names):
        raise UsageError(
            f"{archive.name}: its first row holds no column names.",
            "Add a first row with names, such as text and date.",
        )
    certain = dict(told)
    asked: dict[str, str] = {}
    for field in FIELDS:
        free = [n for n in names if n and n not in certain.values()]
        if field in told:
            continue
        sure, guess = _guess(field, free, sample)
        if sure:
            certain[field] = guess
        elif guess and (field == "text" or not told):
            asked[field] = guess
    unsure = [f for f in FIELDS if f in asked or (f == "text" and f not in certain)]
    if sample and unsure:
        _ask(archive, names, _ordered(certain | asked), unsure)
    for column in certain.values():
        if names.count(column) > 1:
            raise UsageError(f"{archive.name}: two columns are called {column}.", "Rename one.")
    return _ordered(certain)


def _told(archive: Archive, names: list[str]) -> dict[str, str]:
    told = {}
    for field, column in archive.columns.items():
        if field not in FIELDS:
            raise UsageError(f"--map: there is no field {field}.", f"Fields: {', '.join(FIELDS)}.")
        alike = [n for n in names if n.lower() == column.strip().lower()]
        match = column.strip() if column.strip() in names else alike[0] if len(alike) == 1 else ""
        if not match and any(isinstance(row, dict) and column in row for _, row in _rows(archive)):
            match = column  # a key that only some objects have
        if not match:
            raise UsageError(
                f"--map: {archive.name} has no column {column}.", f"It has: {_shown(names)}."
            )
        told[field] = match
    return told


def _guess(field: str, names: list[str], sample: list[Row]) -> tuple[bool, str]:
    """Return whether the guess is certain, and the column, "" where none comes in question."""
    values = {name: [_written(row.get(name)) for row in sample] for name in names}
    called = [name for name in names if _is_called(name, field) and _bears_out(field, values[name])]
    if field == "text":
        wordy = [name for name in called if any(" " in value for value in values[name])]
        if len(wordy) == 1:
            return True, wordy[0]
        plain = [n for n in called if _PLAIN_TEXT.fullmatch(re.sub(r"\W+", "_", n.lower()))]
        if not wordy and len(plain) == 1:
            return True, plain[0]
        longest = wordy or called or _distinct(values)
        return False, max(longest, key=lambda name: _length(values[name]), default="")
    if field == "created_at" and not called:  # long numbers are as likely ids
        called = [n for n in names if _bears_out(field, [v for v in values[n] if not v.isdigit()])]
    exact = [name for name in called if name.strip().lower() == field]
    if len(exact or called) == 1:
        return True, (exact or called)[0]
    return False, called[0] if called and field == "created_at" else ""


def _bears_out(field: str, values: list[str]) -> bool:
    filled = [value for value in values if value]
    if field == "created_at":
        dates = sum(_is_date(value) for value in filled)
        return bool(filled) and dates >= 0.95 * len(filled)
    if field == "post_id":
        return len(set(values)) == len(values) and not any(re.search(r"\s", v) for v in values)
    if field in ("audience", "kind"):
        known = set(_AUDIENCES) if field == "audience" else set(_KINDS)
        return all(value.lower() in known for value in filled)
    return field != "permalink" or all(value.startswith("http") for value in filled)


def _distinct(values: Mapping[str, list[str]]) -> list[str]:
    """Return the columns that could be texts: mostly distinct, neither addresses nor dates."""
    return [
        name
        for name, column in values.items()
        if len(set(column)) * 2 >= len(column)
        and not any(value.startswith("http") or _is_date(value) for value in column[:1])
    ]


def _length(values: list[str]) -> float:
    return median(map(len, values)) if values else 0


def _written(value: Any) -> str:
    if value is None or value != value:  # NaN: how pandas writes an empty cell
        return ""
    return value.strip() if isinstance(value, str) else str(value)


def _is_value(name: str) -> bool:
    return len(name) > 80 or name.isdigit() or _is_date(name)


def _ask(archive: Archive, names: list[str], columns: dict[str, str], unsure: list[str]) -> None:
    wanted = " and ".join("the text" if field == "text" else "the time" for field in unsure)
    raise UsageError(
        f"{archive.name}: it is not certain which column holds {wanted}; it has {_shown(names)}.",
        f"If this is right, add it, else change it: {_map_line(columns)}",
    )


def _map_line(columns: dict[str, str]) -> str:
    told = {"text": "COLUMN"} | {f: c if _is_short(c) else "COLUMN" for f, c in columns.items()}
    line = _listed(told, ",")
    return f'--map "{line}"' if " " in line else f"--map {line}"


def _ordered(columns: dict[str, str]) -> dict[str, str]:
    return {field: columns[field] for field in FIELDS if field in columns}


def _listed(columns: dict[str, str], between: str = ", ") -> str:
    return between.join(f"{field}={column}" for field, column in columns.items())


def _is_short(name: str) -> bool:
    return bool(re.fullmatch(r"\w[\w .#()/&-]{0,39}", name)) and len(name.split()) <= 4


def _shown(names: list[str]) -> str:
    """List the columns; what does not look like a name could be a post, and is not repeated."""
    return ", ".join(n if _is_short(n) else f"(column {i})" for i, n in enumerate(names, 1) if n)


# Rows and their times


def _post(
    row: Row, columns: Row, zone: ZoneInfo | None, day_first: bool, again: Counter[int]
) -> Post:
    flags: set[str] = set()

    def value(field: str) -> str:
        raw = row.get(columns[field]) if field in columns else None
        if isinstance(raw, dict | list):
            raise ValueError(field)  # noqa: TRY004 - the row is bad, not the program
        words, mended = clean(_written(raw))
        flags.update(mended)
        return words

    text, title, reply_to, link = (
        value(field) for field in ("text", "title", "in_reply_to", "permalink")
    )
    platform = _PLATFORMS.get(value("platform").lower(), Platform.OTHER)
    kind = _KINDS.get(value("kind").lower(), Kind.REPLY if reply_to else Kind.POST)
    time = value("created_at")
    found, precision = _moment(time, day_first) or (None, Precision.NONE)
    moment = in_window(found)
    if moment is None:
        precision = Precision.NONE
        flags |= {"bad_date"} if time else set()
    # of the time as written, so that --tz makes no other post of it
    hashed = content_id(platform, kind, moment, "", "\n\n".join(filter(None, (title, text))))
    if moment and zone and precision is Precision.LOCAL:
        moment, precision = moment.replace(tzinfo=zone).astimezone(UTC), Precision.SECOND
    post_id = value("post_id")
    if not post_id:
        again[int(hashed[2:], 16)] += 1
        count = again[int(hashed[2:], 16)]
        post_id = hashed if count == 1 else f"{hashed}#{count}"
    return Post(
        platform=platform,
        account=value("account").lower().removeprefix("@"),
        post_id=post_id,
        text=text,
        title=title,
        kind=kind,
        created_at=moment,
        time_precision=precision,
        audience=_AUDIENCES.get(value("audience").lower(), Audience.UNKNOWN),
        permalink=link if link.startswith(("http://", "https://")) else None,
        in_reply_to=reply_to or None,
        container=value("container") or None,
        flags=frozenset(flags),
    )


def _zone(name: str | None) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # also for a folder of zones, such as Europe
        raise UsageError(
            f"--tz: no time zone is called {name}.", "Give a name such as Europe/Dublin."
        ) from None


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_EPOCH = re.compile(r"\d{10}(\d{3}){0,3}(\.\d+)?")
_DATE = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(?:"
    r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<y1>\d{4}|\d\d)"
    r"|(?P<y2>\d{4})[/.-](?P<m2>\d{1,2})[/.-](?P<d2>\d{1,2})"
    r"|(?P<d3>\d{1,2})(?:st|nd|rd|th)?[ -](?P<m3>[A-Za-z]{3,9})\.?,?[ -](?P<y3>\d{4})"
    r"|(?P<m4>[A-Za-z]{3,9})\.? (?P<d4>\d{1,2})(?:st|nd|rd|th)?,? (?P<y4>\d{4}))"
    r"(?:,?[ T](?:at )?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?",
    re.ASCII,
)


def _moment(words: str, day_first: bool) -> tuple[datetime, Precision] | None:
    """Read a time as people and programs write it; a day alone is midnight UTC."""
    known = epoch_time(words) if _EPOCH.fullmatch(words) else x_time(words)
    if known:
        return known, Precision.SECOND
    iso = iso_time(words) if re.match(r"\d{4}-\d\d-\d\d.", words) else None
    if iso:
        return iso, Precision.SECOND if iso.tzinfo else Precision.LOCAL
    found = _DATE.fullmatch(words)
    try:
        return _put_together(found, day_first) if found else None
    except (ValueError, OverflowError):
        return None


def _put_together(found: re.Match[str], day_first: bool) -> tuple[datetime, Precision]:
    year = int(found["y1"] or found["y2"] or found["y3"] or found["y4"])
    year += 2000 if year < 100 else 0
    if found["a"]:
        day, month = (found["a"], found["b"]) if day_first else (found["b"], found["a"])
    else:
        day = found["d2"] or found["d3"] or found["d4"]
        name = (found["m3"] or found["m4"] or "")[:3].lower()
        month = found["m2"] or str(_MONTHS.index(name) + 1)
    if not found["hour"]:
        return datetime(year, int(month), int(day), tzinfo=UTC), Precision.DAY
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    minute, second = int(found["minute"]), int(found["second"] or 0)
    local = datetime(year, int(month), int(day), hour, minute, second)  # noqa: DTZ001 - not known
    if not found["zone"]:
        return local, Precision.LOCAL
    zone = found["zone"].replace("UTC", "Z").replace("GMT", "Z")
    aware = datetime.fromisoformat(f"{local.isoformat()}{zone}")
    return aware.astimezone(UTC), Precision.SECOND


def _is_date(words: str) -> bool:
    return bool(_moment(words, True) or _moment(words, False))


def _day_first(archive: Archive, column: str, sample: list[Row]) -> bool | None:
    """Tell whether `03/04/2021` is in April; None where no row proves it, or rows prove both."""
    if not any((found := _slashed(row, column)) and found[0] != found[1] for row in sample):
        return False
    proved = set()
    for _, row in _rows(archive):
        if isinstance(row, dict) and (found := _slashed(row, column)) and max(found) > 12:
            proved.add(found[0] > 12)
    return proved.pop() if len(proved) == 1 else None


def _ask_about_days(archive: Archive, columns: dict[str, str]) -> None:
    rest = {field: column for field, column in columns.items() if field != "created_at"}
    raise UsageError(
        f"{archive.name}: the column {columns['created_at']} does not tell whether 03/04/2021 is in March or April.",
        f"Write its dates as 2021-04-03, or leave them out: {_map_line(rest)}",
    )


def _slashed(row: Row, column: str) -> tuple[int, int] | None:
    found = _DATE.fullmatch(_written(row.get(column))) if column else None
    return (int(found["a"]), int(found["b"])) if found and found["a"] else None
