"""The fields of a post, cleaned: texts and times as exports spell them. No files are read here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

TEXT_LIMIT = 1 << 20  # characters of one text; longer ones are cut and flagged
SNOWFLAKES_FROM = 30_000_000_000  # ids of X above this one hold their time
SNOWFLAKE_EPOCH = 1_288_834_974_657  # milliseconds since 1970 of the time 0 in such an id
EARLIEST = datetime(2004, 1, 1, tzinfo=UTC)  # no network of today is older

# C0 controls but tab and line feed, DEL; lone surrogates; the replacement character
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_X_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_X_TIME = re.compile(r"\w{3} (\w{3}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})$")


def clean(text: object) -> tuple[str, set[str]]:
    """Return a text as it may be stored and shown, and the flags that say what was mended.

    LF line ends, no control characters, lone surrogates as U+FFFD, at most 1 MiB characters.
    """
    if text is None:
        return "", set()
    flags = set()
    words = str(text)
    if len(words) > TEXT_LIMIT:
        words, flags = words[:TEXT_LIMIT], {"truncated"}
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    words = _CONTROLS.sub("", _SURROGATES.sub("�", words))
    if "�" in words:
        flags.add("replaced_chars")
    return words.strip(), flags


def count(value: object) -> int | None:
    """Read a number that exports also write as text; None where it is none that can be true."""
    digits = str(value) if isinstance(value, int | str) else ""
    return int(digits) if digits.isdecimal() and len(digits) < 16 else None


def unescape_once(text: str, entities: Mapping[str, str] = _X_ENTITIES) -> str:
    """Undo the three escapes of X and Reddit, once: `&amp;lt;` is the text `&lt;`.

    Not `html.unescape`: it also changes words that people type, such as `&notit;`.
    """
    return re.sub("|".join(map(re.escape, entities)), lambda m: entities[m[0]], text)


def in_window(moment: datetime | None, now: datetime | None = None) -> datetime | None:
    """Return the time, or None when it is before 2004 or more than two days in the future."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    latest = (now or datetime.now(UTC)) + timedelta(days=2)
    return moment if EARLIEST <= aware <= latest else None


def x_time(text: object) -> datetime | None:
    """Read `Wed Oct 10 20:19:24 +0000 2018`; by a table, since the locale may not be English."""
    found = _X_TIME.match(str(text or "").strip())
    if not found or found[1] not in _MONTHS:
        return None
    try:
        month = _MONTHS.index(found[1]) + 1
        day, hour, minute, second, year = (int(found[n]) for n in (2, 3, 4, 5, 6))
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def iso_time(text: object) -> datetime | None:
    """Read an ISO time, also `2024-01-12 17:29:56 UTC`; naive where no zone is given."""
    words = str(text or "").strip().replace(" UTC", "+00:00").replace(" +0000", "+00:00")
    try:
        moment = datetime.fromisoformat(words)
        return moment.astimezone(UTC) if moment.tzinfo else moment
    except (ValueError, OverflowError):  # the year 1 has no time zone before it
        return None


def snowflake_time(number: str) -> datetime | None:
    """Return the second that an id of X holds; None for those of before November 2010."""
    if not number.isdecimal() or len(number) > 20 or int(number) <= SNOWFLAKES_FROM:
        return None
    return epoch_time(((int(number) >> 22) + SNOWFLAKE_EPOCH) // 1000)


def epoch_time(value: object) -> datetime | None:
    """Read seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by size."""
    try:
        number = float(str(value))
    except ValueError:
        return None
    for scale in (1, 1e3, 1e6, 1e9):
        if abs(number) / scale < 1e11:
            number /= scale
            break
    try:
        return datetime.fromtimestamp(number, UTC).replace(microsecond=0)
    except (OverflowError, OSError, ValueError):
        return None
