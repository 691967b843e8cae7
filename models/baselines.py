"""What the model must beat: a keyword list, counting names and numbers, and sentiment words.

The keyword list is also a complete `Classifier`, so that the product can be tried, tested and
benchmarked without the model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.finding import Axis, Evidence, Judgement, Score, Unsure

# Words for people who are served, for the work, and for what happens to them.
_SERVED = (
    r"client|patient|resident|service user|caseload|tenant|detainee|inmate|foster (?:child|kid|boy|girl)|"
    r"my (?:kid|lad|lady|girl|boy|family|guy|\d+ ?(?:am|pm))|little one|case"
)
_EVENTS = (
    r"relapse\w*|overdos\w*|court|hearing|custody|removal|detox|clean|sober|discharge\w*|died|passed|"
    r"abus\w*|homeless|evict\w*|suicid\w*|pregnan\w*|arrest\w*|told me|said|asked|cried|hugged"
)
_HARSH = r"idiots?|lazy|useless|pathetic|scum|morons?|stupid|trash|animals|hate|sick of|fed up"
_WORK = r"manager|boss|colleague|team|client|patient|shift|agency|supervisor|these people|families"


class Keywords:
    """Lists of words, as compliance software uses them. Levels without nuance."""

    name = "keywords@1"
    digest = "keywords-1"
    unsure = Unsure(0.4, 0.4)

    def __init__(self) -> None:
        self._served, self._events, self._harsh, self._work = (
            re.compile(rf"\b(?:{words})s?\b", re.IGNORECASE)
            for words in (_SERVED, _EVENTS, _HARSH, _WORK)
        )

    def score(self, texts: Sequence[str]) -> list[Judgement]:
        """Return a judgement of each text by the words that occur in it."""
        return [self._judge(text) for text in texts]

    def _judge(self, text: str) -> Judgement:
        served, event = self._served.search(text), self._events.search(text)
        harsh, work = self._harsh.search(text), self._work.search(text)
        told = served and event
        details = len(re.findall(r"\b\d{1,2}\b", text)) >= 2
        disclosure = (3 if details else 2) if told else 1 if served else 0
        venting = (2 if work else 1) if harsh else 0
        evidence = [
            Evidence(Axis.DISCLOSURE, *m.span(), m[0]) for m in (served, event) if told and m
        ]
        if harsh and work:
            evidence += [Evidence(Axis.VENTING, *m.span(), m[0]) for m in (harsh,)]
        return Judgement(_score(disclosure), _score(venting), {}, tuple(evidence))


def _score(level: int) -> Score:
    chances = {
        0: (0.97, 0.02, 0.01, 0.0),
        1: (0.2, 0.6, 0.15, 0.05),
        2: (0.1, 0.2, 0.6, 0.1),
        3: (0.05, 0.1, 0.25, 0.6),
    }
    return Score(level, chances[level])


def entity_count(text: str) -> float:
    """Return how many names, numbers and dates stand in a text, by their look."""
    return float(
        len(
            re.findall(
                r"(?<=[a-z,] )[A-Z][a-z]+|\b\d+\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
                text,
            )
        )
    )
