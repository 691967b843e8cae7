"""Small pieces of language: the page's sentences (`page.toml`), numbers, dates, lists of things.

Dates are written by a table of months, since the computer's locale may be any.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_PLURAL = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


@cache
def page_words() -> dict[str, Any]:
    """Return the sentences of the page by group and id."""
    return tomllib.loads((files("reports") / "page.toml").read_text("utf-8"))


def say(group: str, name: str, **values: object) -> str:
    """Return one sentence with its gaps filled; whole numbers get thousands separators.

    `[post|posts]` becomes one or the other by the number `n`.
    """
    one = values.get("n") == 1
    sentence = _PLURAL.sub(lambda found: found[1 if one else 2], page_words()[group][name])
    words = {k: number(v) if isinstance(v, int) else v for k, v in values.items()}
    return sentence.format(**words)


def number(value: int) -> str:
    """Write a whole number: 14,302."""
    return f"{value:,}"


def day(moment: date) -> str:
    """Write a day: 14 May 2019."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def day_of(iso: str | None) -> str:
    """Write the day of an ISO date or time; "" when there is none."""
    return day(date.fromisoformat(iso[:10])) if iso else ""


def join(parts: Sequence[str]) -> str:
    """Write a list in words: a, b and c."""
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def capital(words: str) -> str:
    """Return the words with a capital first letter."""
    return words[:1].upper() + words[1:]
