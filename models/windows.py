"""Long posts in overlapping windows of sentences. Positions are token positions, ends exclusive."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

WINDOW = 254  # tokens beside the two special ones
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s|\n+")


def windows(
    text: str, offsets: Sequence[tuple[int, int]], size: int = WINDOW
) -> list[tuple[int, int]]:
    """Return the windows of a text whose tokens stand at `offsets` (code points).

    A window ends where a sentence does, if one ends in it, and the next begins with that window's
    last sentence, so that what is told in two sentences is read together.
    """
    count = len(offsets)
    if count <= size:
        return [(0, count)]
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    starts = _token_starts(ends, offsets)
    found: list[tuple[int, int]] = []
    start = 0
    while start + size < count:
        inside = starts[bisect_right(starts, start) : bisect_right(starts, start + size)]
        end = inside[-1] if inside else start + size
        found.append((start, end))
        overlap = inside[-2] if len(inside) > 1 else end - size // 8
        start = overlap if overlap > start and end - overlap <= size // 2 else end
    found.append((start, count))
    return found


def _token_starts(ends: list[int], offsets: Sequence[tuple[int, int]]) -> list[int]:
    """Return the tokens with which a sentence begins."""
    starts: list[int] = []
    token = 0
    for end in ends:
        while token < len(offsets) and offsets[token][0] < end:
            token += 1
        if token < len(offsets) and (not starts or starts[-1] != token):
            starts.append(token)
    return starts
