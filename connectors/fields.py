"""The fields of a post: values, texts and times as exports spell them. No files are read here.

Anybody could have changed an export, so a field may hold anything: what is not what it should be
is unknown, and nothing here raises. A time whose zone is not told stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from audit.post import Precision

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
_EPOCH = re.compile(r"\d{10}(\d{3}){0,3}(\.\d+)?")
_WRITTEN_TIME = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(?:"
    r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<y1>\d{4}|\d\d)"
    r"|(?P<y2>\d{4})[/.-](?P<m2>\d{1,2})[/.-](?P<d2>\d{1,2})"
    r"|(?P<d3>\d{1,2})(?:st|nd|rd|th)?[ -](?P<m3>[A-Za-z]{3,9})\.?,?[ -](?P<y3>\d{4})"
    r"|(?P<m4>[A-Za-z]{3,9})\.? (?P<d4>\d{1,2})(?:st|nd|rd|th)?,? (?P<y4>\d{4}))"
    r"(?:,?[ T](?:at )?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?",
    re.ASCII,
)


def as_object(value: object) -> dict[str, Any]:
    """Return the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Return the value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """Return the value if it is a text, else ""."""
    return value if isinstance(value, str) else ""


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


# Times


def in_window(moment: datetime | None, now: datetime | None = None) -> datetime | None:
    """Return the time, or None when it is before 2004 or more than two days in the future."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    latest = (now or datetime.now(UTC)) + timedelta(days=2)
    return moment if EARLIEST <= aware <= latest else None


def precision_of(moment: datetime | None) -> Precision:
    """Return how much is known of a time that is told to the second: its zone may not be."""
    if moment is None:
        return Precision.NONE
    return Precision.SECOND if moment.tzinfo else Precision.LOCAL


def as_utc(moment: datetime | None) -> datetime | None:
    """Return the time as one of UTC where no zone is given; for exports known to mean UTC."""
    return moment.replace(tzinfo=UTC) if moment and not moment.tzinfo else moment


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


def written_time(words: str, *, day_first: bool) -> tuple[datetime, Precision] | None:
    """Read a time as people and programs write it; a day alone is midnight UTC.

    `day_first` says how `03/04/2021` is read; `day_and_month` helps to find out.
    """
    known = epoch_time(words) if _EPOCH.fullmatch(words) else x_time(words)
    if known:
        return known, Precision.SECOND
    iso = iso_time(words) if re.match(r"\d{4}-\d\d-\d\d.", words) else None
    if iso:
        return iso, precision_of(iso)
    found = _WRITTEN_TIME.fullmatch(words)
    try:
        return _put_together(found, day_first) if found else None
    except (ValueError, OverflowError):
        return None


def is_time(words: str) -> bool:
    """Tell whether `written_time` can read it, whichever number is the day."""
    return any(written_time(words, day_first=day_first) for day_first in (True, False))


def day_and_month(words: str) -> tuple[int, int] | None:
    """Return the first two numbers of a time such as `03/04/2021`, of which one is the day."""
    found = _WRITTEN_TIME.fullmatch(words)
    return (int(found["a"]), int(found["b"])) if found and found["a"] else None


def _put_together(found: re.Match[str], day_first: bool) -> tuple[datetime, Precision]:
    year = int(found["y1"] or found["y2"] or found["y3"] or found["y4"])
    year += 2000 if year < 100 else 0
    if found["a"]:
        day, month = (found["a"], found["b"]) if day_first else (found["b"], found["a"])
    else:
        day = found["d2"] or found["d3"] or found["d4"]
        name = (found["m3"] or found["m4"] or "")[:3].capitalize()
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
