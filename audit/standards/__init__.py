"""Codes of ethics as data: one TOML file a body, one table a clause.

A correction to a code needs no programmer. `mark` says how sure the entry is: a clause number is
printed only where it is `verified` or `secondary`, and the report always adds "check the current
text". Which clause speaks of which finding is data too (`applies`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from audit.finding import Judgement

MARKS = ("verified", "secondary", "unconfirmed")


@dataclass(frozen=True, slots=True)
class Clause:
    """One dated item of a code of ethics."""

    id: str
    title: str
    subject: str  # in our own words
    url: str
    clause: str  # "" where there is none or it is not confirmed
    edition: str
    verified_on: str
    mark: str
    applies: tuple[dict[str, object], ...]

    @property
    def printed(self) -> str:
        """The title with the number, where the number is sure enough to print."""
        return f"{self.title} ({self.clause})" if self.clause else self.title


@cache
def clauses() -> dict[str, Clause]:
    """Return every clause by id, in the order of the files."""
    found: dict[str, Clause] = {}
    folder = files("audit.standards")
    for path in sorted(
        (p for p in folder.iterdir() if p.name.endswith(".toml")), key=lambda p: p.name
    ):
        for table in tomllib.loads(path.read_text("utf-8"))["clause"]:
            table["applies"] = tuple(table["applies"])
            clause = Clause(**table)
            if clause.id in found or clause.mark not in MARKS:
                raise ValueError(f"{path.name}: {clause.id} is not unique or its mark is unknown")
            if clause.mark == "unconfirmed" and clause.clause:
                raise ValueError(f"{path.name}: {clause.id} prints a number nobody confirmed")
            found[clause.id] = clause
    return found


def speaking_of(judgement: Judgement) -> tuple[str, ...]:
    """Return the ids of the clauses that speak of a judgement."""
    return tuple(
        clause.id
        for clause in clauses().values()
        if any(_applies(rule, judgement) for rule in clause.applies)
    )


def _applies(rule: dict[str, object], judgement: Judgement) -> bool:
    levels = {"disclosure": judgement.disclosure.level, "venting": judgement.venting.level}
    for axis, level in levels.items():
        if axis in rule and level not in rule[axis]:  # type: ignore[operator]
            return False
    tags = rule.get("tags")
    if not tags:
        return True
    return any(judgement.has(tag) for tag in tags)  # type: ignore[attr-defined]
