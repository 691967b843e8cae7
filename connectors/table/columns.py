"""Which column holds what: as told with `--map`, else as guessed where that is certain.

A guess needs a column's name and what its values bear out. Where it is not certain, or where no row
proves which number of `03/04/2021` is the day, reading stops with the `--map` line to paste.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from statistics import median
from typing import Any, NoReturn

from audit.errors import UsageError
from audit.post import Audience, Kind
from connectors.archive import Archive
from connectors.fields import day_and_month, is_time
from connectors.table.shape import FIELDS, Row, Shape, is_called, plain_name, rows_of

_PLAIN_TEXT = {"text", "body", "message", "full_text", "selftext"}  # never a state or a number
AUDIENCES = {a.value: a for a in Audience} | {
    "everyone": Audience.PUBLIC,
    "only me": Audience.PRIVATE,
}
KINDS = {kind.value: kind for kind in Kind}


def columns_of(archive: Archive, shape: Shape, sample: list[Row]) -> dict[str, str]:
    """Return the column of each field: as told, else as guessed where that is certain.

    Raises:
        UsageError: it is not certain which column holds the text or the time, or what was told
            does not fit.

    """
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
        rows = (row for _, row in rows_of(archive) if isinstance(row, dict))
        if not match and any(column in row for row in rows):
            match = column  # a key that only some objects have
        if not match:
            raise UsageError(
                f"--map: {archive.name} has no column {column}.", f"It has: {_shown(names)}."
            )
        told[field] = match
    return told


def _guess(field: str, names: list[str], sample: list[Row]) -> tuple[bool, str]:
    """Return whether the guess is certain, and the column, "" where none comes in question."""
    values = {name: [written(row.get(name)) for row in sample] for name in names}
    called = [name for name in names if is_called(name, field) and _bears_out(field, values[name])]
    if field == "text":
        return _guess_text(called, values)
    if field == "created_at" and not called:  # long numbers are as likely ids
        called = [n for n in names if _bears_out(field, [v for v in values[n] if not v.isdigit()])]
    exact = [name for name in called if name.strip().lower() == field]
    if len(exact or called) == 1:
        return True, (exact or called)[0]
    return False, called[0] if called and field == "created_at" else ""


def _guess_text(called: list[str], values: Mapping[str, list[str]]) -> tuple[bool, str]:
    wordy = [name for name in called if any(" " in value for value in values[name])]
    if len(wordy) == 1:
        return True, wordy[0]
    plain = [name for name in called if plain_name(name) in _PLAIN_TEXT]
    if not wordy and len(plain) == 1:
        return True, plain[0]
    longest = wordy or called or _distinct(values)
    return False, max(longest, key=lambda name: _length(values[name]), default="")


def _bears_out(field: str, values: list[str]) -> bool:
    filled = [value for value in values if value]
    if field == "created_at":
        dates = sum(is_time(value) for value in filled)
        return bool(filled) and dates >= 0.95 * len(filled)
    if field == "post_id":
        return len(set(values)) == len(values) and not any(re.search(r"\s", v) for v in values)
    if field in ("audience", "kind"):
        known = set(AUDIENCES) if field == "audience" else set(KINDS)
        return all(value.lower() in known for value in filled)
    return field != "permalink" or all(value.startswith("http") for value in filled)


def _distinct(values: Mapping[str, list[str]]) -> list[str]:
    """Return the columns that could be texts: mostly distinct, neither addresses nor dates."""
    return [
        name
        for name, column in values.items()
        if len(set(column)) * 2 >= len(column)
        and not any(value.startswith("http") or is_time(value) for value in column[:1])
    ]


def _length(values: list[str]) -> float:
    return median(map(len, values)) if values else 0


def written(value: Any) -> str:
    """Return a cell as text, whatever a JSON value it was."""
    if value is None or value != value:  # NaN: how pandas writes an empty cell
        return ""
    return value.strip() if isinstance(value, str) else str(value)


def _is_value(name: str) -> bool:
    return len(name) > 80 or name.isdigit() or is_time(name)


def _ask(
    archive: Archive, names: list[str], columns: dict[str, str], unsure: list[str]
) -> NoReturn:
    wanted = " and ".join("the text" if field == "text" else "the time" for field in unsure)
    raise UsageError(
        f"{archive.name}: it is not certain which column holds {wanted}; it has {_shown(names)}.",
        f"If this is right, add it, else change it: {_map_line(columns)}",
    )


def _map_line(columns: dict[str, str]) -> str:
    told = {"text": "COLUMN"} | {f: c if _is_short(c) else "COLUMN" for f, c in columns.items()}
    line = listed(told, ",")
    return f'--map "{line}"' if " " in line else f"--map {line}"


def _ordered(columns: dict[str, str]) -> dict[str, str]:
    return {field: columns[field] for field in FIELDS if field in columns}


def listed(columns: dict[str, str], between: str = ", ") -> str:
    """Write columns as `--map` takes them."""
    return between.join(f"{field}={column}" for field, column in columns.items())


def _is_short(name: str) -> bool:
    return bool(re.fullmatch(r"\w[\w .#()/&-]{0,39}", name)) and len(name.split()) <= 4


def _shown(names: list[str]) -> str:
    """List the columns; what does not look like a name could be a post, and is not repeated."""
    return ", ".join(n if _is_short(n) else f"(column {i})" for i, n in enumerate(names, 1) if n)


def day_comes_first(archive: Archive, column: str, sample: list[Row]) -> bool | None:
    """Tell whether `03/04/2021` is in April; None where no row proves it, or rows prove both."""
    if not any((found := _slashed(row, column)) and found[0] != found[1] for row in sample):
        return False
    proved = set()
    for _, row in rows_of(archive):
        if isinstance(row, dict) and (found := _slashed(row, column)) and max(found) > 12:
            proved.add(found[0] > 12)
    return proved.pop() if len(proved) == 1 else None


def ask_about_days(archive: Archive, columns: dict[str, str]) -> NoReturn:
    """Raise a `UsageError` that says how to go on where no row proves which number is the day."""
    rest = {field: column for field, column in columns.items() if field != "created_at"}
    raise UsageError(
        f"{archive.name}: the column {columns['created_at']} does not tell whether 03/04/2021 is in March or April.",
        f"Write its dates as 2021-04-03, or leave them out: {_map_line(rest)}",
    )


def _slashed(row: Row, column: str) -> tuple[int, int] | None:
    return day_and_month(written(row.get(column))) if column else None
