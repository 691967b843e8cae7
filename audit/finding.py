"""How a post was judged, and what follows from it. Plain data; nothing here decides.

Two ordinal axes, 0 to 3 each: *disclosure* (what a post reveals about a person the author serves)
and *venting* (how it speaks of the work and the people in it). The scale is explained in
`docs/explanation/levels.md`; lists and bands are set in `audit.rank`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from audit.post import Post

TAG_SHOWN = 0.1  # tags of a lower probability are not kept
TAG_PRESENT = 0.5


class Axis(StrEnum):
    """The two questions asked of every post."""

    DISCLOSURE = "disclosure"
    VENTING = "venting"


class List(StrEnum):
    """Under which heading a finding stands, in the order of the report."""

    CONSIDER = "consider"
    KNOW_FIRST = "know_first"
    ON_REQUEST = "on_request"


class Band(StrEnum):
    """How soon to look, within `consider`; the other lists have no band."""

    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    UNSURE = "unsure"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Score:
    """One axis: the level shown, and the calibrated probability of each of the four levels."""

    level: int
    levels: tuple[float, float, float, float]

    @property
    def score(self) -> float:
        """Return p(level >= 2)."""
        return round(self.levels[2] + self.levels[3], 3)

    def at_least(self, level: int) -> float:
        """Return p(level >= `level`)."""
        return round(sum(self.levels[level:]), 3)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that carry a level: `text[start:end]` of the judged text, in code points."""

    axis: Axis
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Identifier:
    """Words by which somebody could be recognised, in code points of the judged text.

    Kinds: person, age, place_or_organisation, date_or_time, contact_or_id.
    """

    kind: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that a classifier says of one text."""

    disclosure: Score
    venting: Score
    tags: dict[str, float]  # probabilities from TAG_SHOWN on
    evidence: tuple[Evidence, ...] = ()
    identifiers: tuple[Identifier, ...] = ()

    def has(self, tag: str) -> bool:
        """Tell whether a tag holds more likely than not."""
        return self.tags.get(tag, 0.0) >= TAG_PRESENT


@dataclass(frozen=True, slots=True)
class Unsure:
    """From which p(level >= 2) on a post below level 2 is shown as "not sure, please read"."""

    disclosure: float
    venting: float


class Classifier(Protocol):
    """Whatever judges texts: the shipped model, a baseline, a test's own."""

    name: str  # name@version
    unsure: Unsure

    @property
    def digest(self) -> str:
        """What changes whenever any score could."""

    def score(self, texts: Sequence[str]) -> list[Judgement]:
        """Return the judgement of each text, in order. One text always gets one judgement."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A post that is listed, with all that decides its place and all that explains it."""

    finding_id: str
    post: Post
    judgement: Judgement
    text: str  # the judged text; evidence offsets refer to it
    list: List
    band: Band
    order: int  # within the band; smaller stands higher
    confidence: float
    exposure: tuple[str, ...]  # ids of `audit/wording.toml`
    reasons: tuple[str, ...]  # likewise
    standards: tuple[str, ...]  # ids of clauses
    suggestion: str  # keep, hold or "": a suggestion, never stored
    group_id: str = ""


def to_json(judgement: Judgement) -> dict[str, Any]:
    """Return the judgement as it stands in a line of `discretion score` and in the workspace."""
    axes = {"disclosure": judgement.disclosure, "venting": judgement.venting}
    line: dict[str, Any] = {
        name: {"level": axis.level, "score": axis.score, "levels": list(axis.levels)}
        for name, axis in axes.items()
    }
    line["tags"] = judgement.tags
    line["evidence"] = [
        {"axis": e.axis.value, "start": e.start, "end": e.end, "text": e.text}
        for e in judgement.evidence
    ]
    line["identifiers"] = [
        {"kind": i.kind, "start": i.start, "end": i.end, "text": i.text}
        for i in judgement.identifiers
    ]
    return line


def from_json(line: dict[str, Any]) -> Judgement:
    """Make the judgement again from `to_json`."""

    def axis(name: str) -> Score:
        a, b, c, d = line[name]["levels"]
        return Score(line[name]["level"], (a, b, c, d))

    return Judgement(
        axis("disclosure"),
        axis("venting"),
        line["tags"],
        tuple(Evidence(Axis(e["axis"]), e["start"], e["end"], e["text"]) for e in line["evidence"]),
        tuple(Identifier(**i) for i in line["identifiers"]),
    )
