"""Coverage: what became of every item of a source. The counts add up, always.

found = read + the skipped + the unreadable, for each source. Items are counted as they pass and
none is held. No text of a post ever enters a ledger.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from audit.account import Account
from audit.post import (
    Announced,
    Export,
    Post,
    Precision,
    Skipped,
    Unreadable,
    Warned,
    is_judged,
    time_text,
)

SKIP_REASONS = [
    "direct_message",
    "other_author",
    "no_text",
    "duplicate",
    "outside_period",
    "over_limit",
]
UNREADABLE_REASONS = ["bad_row", "cut_file", "too_deep", "text_missing"]
WARNINGS_LIMIT = 50


@dataclass
class Ledger:
    """The coverage of one source: an export, several parts of one, or a live account."""

    source: str  # base name
    platform: str
    way: str = "archive"  # or live
    account: str = ""
    digest: str = ""
    export: Export = field(default_factory=Export)
    exports: int = 0  # a folder can hold two, side by side
    read: int = 0
    scored: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    unreadable: dict[str, tuple[str, int]] = field(default_factory=dict)  # why: first place, n
    kinds: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    first: str | None = None
    last: str | None = None
    images_not_read: int = 0
    videos_not_heard: int = 0
    members_not_opened: Counter[str] = field(default_factory=Counter)
    warnings: list[str] = field(default_factory=list)
    shortfall: bool = False  # the export announced more than there was

    @property
    def found(self) -> int:
        """Items of the post files."""
        return self.read + sum(self.skipped.values()) + self.unreadable_count

    @property
    def unreadable_count(self) -> int:
        """Items that could not become posts."""
        return sum(n for _, n in self.unreadable.values())

    def keep(self, post: Post) -> None:
        """Count a post that was read and is held."""
        self.read += 1
        self.scored += is_judged(post)
        self.kinds[post.kind.value] += 1
        self.states[post.state.value] += 1
        self.images_not_read += len(post.images)
        self.videos_not_heard += post.videos
        if "truncated" in post.flags:
            self.warn("Some very long texts were cut; their first part was read.")
        moment = time_text(post.created_at, post.time_precision)
        if moment is not None and post.time_precision is not Precision.NONE:
            self.first = min(self.first or moment, moment)
            self.last = max(self.last or moment, moment)

    def note(self, item: Skipped | Unreadable | Announced | Warned | Export | Account) -> None:
        """Count, or remember, what is not a post."""
        match item:
            case Skipped(_, reason):
                self.skipped[reason] += 1
            case Unreadable(where, why):
                place, n = self.unreadable.get(why, (where, 0))
                self.unreadable[why] = (place, n + 1)
            case Announced(what, expected, found):
                if found < expected:
                    self.shortfall = True
                    self.warn(f"{what}: the export announces {expected:,}, {found:,} were there.")
            case Warned(line, shortfall):
                self.shortfall = self.shortfall or shortfall
                self.warn(line)
            case Export():
                self.export = item
                self.exports += 1
            case Account():
                self.account = self.account or item.handle

    def warn(self, line: str) -> None:
        """Keep a line for the person, once."""
        if line not in self.warnings and len(self.warnings) < WARNINGS_LIMIT:
            self.warnings.append(line)

    @property
    def complete(self) -> bool:
        """Tell whether nothing was unreadable and the export's own counts were met."""
        return not self.unreadable and not self.shortfall

    @property
    def full(self) -> bool:
        """Tell whether this is all that there was of the account when the export was made."""
        claims = self.exports == 1 and self.export.claims_full and bool(self.account)
        return claims and self.complete and self.export.generated_at is not None

    def as_json(self) -> dict[str, Any]:
        """Return the source's entry in `coverage.json`."""
        return {
            "source": self.source,
            "platform": self.platform,
            "account": self.account,
            "found": self.found,
            "read": self.read,
            "scored": self.scored,
            "skipped": dict(self.skipped),
            "unreadable": [
                {"where": place, "why": why, "n": n} for why, (place, n) in self.unreadable.items()
            ],
            "kinds": dict(self.kinds),
            "states": dict(self.states),
            "first": self.first,
            "last": self.last,
            "images_not_read": self.images_not_read,
            "videos_not_heard": self.videos_not_heard,
            "not_english": 0,
            "members_not_opened": dict(self.members_not_opened),
            "warnings": self.warnings,
        }


def merge(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Add two entries of `coverage.json`: parts of one export are one source."""
    merged: dict[str, Any] = {}
    for name, one in first.items():
        two = second[name]
        if name == "source":
            names = dict.fromkeys([*one.split(" + "), *two.split(" + ")])
            merged[name] = " + ".join(names)
        elif isinstance(one, bool | str) or name in ("first", "last"):
            dates = [moment for moment in (one, two) if moment]
            pick = max if name == "last" else min
            merged[name] = pick(dates) if dates and name in ("first", "last") else one or two
        elif isinstance(one, int):
            merged[name] = one + two
        elif isinstance(one, dict):
            merged[name] = dict(Counter(one) + Counter(two))
        elif name == "unreadable":
            merged[name] = _add_places(one + two)
        else:
            merged[name] = list(dict.fromkeys(one + two))
    return merged


def coverage(sources: Iterable[dict[str, Any]], model: str, now: datetime) -> dict[str, Any]:
    """Return `coverage.json`: the sources, and the totals of every number."""
    entries = list(sources)
    totals: dict[str, Any] = {}
    if entries:
        total = entries[0]
        for entry in entries[1:]:
            total = merge(total, entry)
        totals = {
            name: value
            for name, value in total.items()
            if isinstance(value, int | dict) or name == "unreadable"
        }
        totals["unreadable"] = sum(place["n"] for place in totals["unreadable"])
    return {
        "sources": entries,
        "totals": totals,
        "model": model,
        "generated_at": time_text(now),
    }


def _add_places(places: list[dict[str, Any]]) -> list[dict[str, Any]]:
    by_reason: dict[str, dict[str, Any]] = {}
    for place in places:
        known = by_reason.setdefault(place["why"], {**place, "n": 0})
        known["n"] += place["n"]
    return list(by_reason.values())
