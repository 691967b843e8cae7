"""A post's text as a page may show it, and where its spans are then.

Posts hold what was typed or pasted by anybody: marks that turn the reading direction and so hide
words, towers of combining marks, control characters, halves of surrogate pairs. They are made
visible, cut or replaced here, once, and every span moves with the text. Python counts code points;
a browser counts UTF-16 units, in which an emoji is two.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from audit.finding import Evidence, Identifier

MARKS_IN_A_ROW = 4  # combining marks above that number are cut
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A marked part of a shown text: `start` and `end` in UTF-16 units, never overlapping.

    `kind` is that of an identifier, "" for none; `last` tells the piece that ends an identifier.
    """

    start: int
    end: int
    evidence: bool
    kind: str
    last: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it may be shown, with a map from code points of the original to UTF-16 units."""

    text: str
    _ends: Sequence[int]  # of what was changed, in the original
    _changes: Sequence[tuple[int, int, int]]  # start, end in the original; end in the shown text
    _astral: Sequence[int]  # code points of the shown text that are two units

    def unit(self, point: int) -> int:
        """Return the UTF-16 unit of the shown text that a code point of the original became."""
        shown = self._moved(point)
        return shown + bisect_left(self._astral, shown)

    def _moved(self, point: int) -> int:
        before = bisect_right(self._ends, point)
        if before < len(self._changes) and self._changes[before][0] < point:
            return self._changes[before][2]  # inside a change: where that change ends
        if not before:
            return point
        _, end, shown_end = self._changes[before - 1]
        return shown_end + point - end


def plain(text: object) -> str:
    """Return a short text (an account, a file name) as it may be shown."""
    return shown(str(text)).text


def shown(text: str) -> Shown:
    """Return a text as it may be shown."""
    parts: list[str] = []
    changes: list[tuple[int, int, int]] = []
    read = length = 0
    for found in _odd().finditer(text):
        new = _replacement(found[0])
        parts += (text[read : found.start()], new)
        length += found.start() - read + len(new)
        read = found.end()
        changes.append((found.start(), read, length))
    result = "".join(parts) + text[read:] if changes else text
    astral = [] if result.isascii() else [found.start() for found in _ASTRAL.finditer(result)]
    return Shown(result, [end for _, end, _ in changes], changes, astral)


def pieces(
    text: Shown, evidence: Iterable[Evidence], identifiers: Iterable[Identifier]
) -> list[Piece]:
    """Return the marked parts of a text, in order; where spans overlap they are cut at each border."""
    why = [(text.unit(e.start), text.unit(e.end)) for e in evidence]
    who = [(text.unit(i.start), text.unit(i.end), i.kind) for i in identifiers]
    spans = [*why, *((start, end) for start, end, _ in who)]
    borders = sorted({border for span in spans for border in span})
    found: list[Piece] = []
    for start, end in pairwise(borders):
        is_evidence = any(a <= start and end <= b for a, b in why)
        around = next(((b, kind) for a, b, kind in who if a <= start and end <= b), None)
        if is_evidence or around:
            last_end, kind = around or (0, "")
            found.append(Piece(start, end, is_evidence, kind, end == last_end))
    return found


def _replacement(odd: str) -> str:
    if _BIDI.match(odd):
        return f"⟦U+{ord(odd):04X}⟧"
    if odd.startswith("\r"):
        return "\n"
    return odd[:MARKS_IN_A_ROW] if len(odd) > MARKS_IN_A_ROW else "\ufffd"


@cache
def _odd() -> re.Pattern[str]:
    """Match what cannot be shown as it is. `re` knows no class of combining marks: it is made here."""
    points = (*range(0x300, 0x1F000), *range(0xE0100, 0xE01F0))
    marks = [n for n in points if unicodedata.category(chr(n)) in ("Mn", "Me")]
    ranges: list[list[int]] = []
    for n in marks:
        if ranges and ranges[-1][1] == n - 1:
            ranges[-1][1] = n
        else:
            ranges.append([n, n])
    marked = "".join(f"{chr(a)}-{chr(b)}" for a, b in ranges)
    return re.compile(
        f"\r\n?|[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
        f"|[{marked}]{{{MARKS_IN_A_ROW + 1},}}"
    )
