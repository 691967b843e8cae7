"""Values as X writes them, in files that anybody could have changed.

Ids are text: JavaScript cannot hold them as numbers.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from typing import Any

from connectors.fields import as_list, as_object, as_text, clean
from connectors.ids import holds

# what a row may raise that is not as X writes it
MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_ID_DIGITS = 20


def unwrapped(value: Any) -> Any:
    """Return the object inside `{"tweet": {...}}`; the oldest archives do not wrap it."""
    if isinstance(value, dict) and len(value) == 1:
        (inner,) = value.values()
        return inner if isinstance(inner, dict) else value
    return value


def first_object(value: Any) -> dict[str, Any]:
    """Return the first object of a list, or the one that is there without a list."""
    return as_object(unwrapped(as_list(value)[0] if as_list(value) else value))


def entities(tweet: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the links, media or mentions of a post."""
    return [as_object(one) for one in as_list(as_object(tweet.get("entities")).get(name))]


def words_of(value: object) -> str:
    """Return a cleaned text, "" where there is none."""
    return clean(as_text(value))[0]


def id_of(row: dict[str, Any], *keys: str) -> str:
    """Return an id as text, "" where the export has none that could be one."""
    for key in keys or ("id_str", "id"):
        value = row.get(key)
        digits = str(value) if isinstance(value, int | str) else ""
        if digits.isascii() and digits.isdecimal() and len(digits) <= _ID_DIGITS:
            return digits
    return ""


def holds_id(ids: array[int], post_id: str) -> bool:
    """Tell whether an id as text is among ids that were put in order."""
    return post_id.isdecimal() and len(post_id) <= _ID_DIGITS and holds(ids, int(post_id))


def expanded(words: str, wholes: Mapping[str, str]) -> str:
    """Put whole links for the short ones, and drop those that stand for nothing."""
    shorts = sorted(filter(None, wholes), key=len, reverse=True)
    if not shorts:
        return words
    either = "|".join(map(re.escape, shorts))
    # a short link that goes on is another one, of which nothing is known
    return re.sub(
        rf"([ \t]?)({either})(?![A-Za-z0-9])",
        lambda m: m[1] + wholes[m[2]] if wholes[m[2]] else "",
        words,
    )
