"""Many ids in little memory: 8 bytes each in a sorted array, where a set would take ten times that.

Needed where an export names posts in one file and holds their texts in another.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable

LARGEST = (1 << 64) - 1


def in_order(ids: Iterable[int]) -> array[int]:
    """Return the ids as they are asked for; each from 0 to `LARGEST`."""
    return array("Q", sorted(ids))


def holds(ids: array[int], number: int) -> bool:
    """Tell whether the number is among ids that `in_order` made."""
    at = bisect_left(ids, number)
    return at < len(ids) and ids[at] == number
