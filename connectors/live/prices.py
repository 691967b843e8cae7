"""Prices and caps, from one dated data file: `prices.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class CostLine:
    """What reading an account costs and where it ends; `sentence` is for the user to confirm."""

    sentence: str
    per_post: float  # US dollars, the higher price where there are two
    lookup: float  # US dollars, once a session
    expected: int | None  # posts that can be read, None if unknown
    cap: int  # items at which a listing ends
    checked_on: date


def cost_line(platform: str, total: int | None = None) -> CostLine:
    """Return the cost of reading an account with `total` posts, None where that is unknown."""
    price = _prices()[platform]
    expected = None if total is None else min(total, price["cap"])
    most = price["lookup"] + price["post"] * (price["cap"] if expected is None else expected)
    sentence = price["unknown" if expected is None else "known"]
    return CostLine(
        sentence.format(**price, expected=expected, most=most),
        price["post"],
        price["lookup"],
        expected,
        price["cap"],
        price["checked_on"],
    )


@cache
def _prices() -> dict[str, Any]:
    return tomllib.loads((files("connectors.live") / "prices.toml").read_text("utf-8"))
