"""Standards are data: dated, linked, and printed no surer than they were checked."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from audit import standards
from audit.finding import Judgement, Score
from audit.wording import wording
from models.labels import TAGS

LEVELS = (1.0, 0.0, 0.0, 0.0)


def judged(d: int, v: int, *tags: str) -> Judgement:
    return Judgement(Score(d, LEVELS), Score(v, LEVELS), dict.fromkeys(tags, 0.9))


@pytest.mark.parametrize("clause", standards.clauses().values(), ids=lambda c: c.id)
def test_a_clause_has_a_link_a_day_and_a_subject(clause: standards.Clause) -> None:
    assert clause.url.startswith("https://")
    assert date.fromisoformat(clause.verified_on) <= date(2027, 1, 1)
    assert clause.subject.endswith(".")
    assert clause.mark in standards.MARKS
    assert not (clause.mark == "unconfirmed" and clause.clause)


def test_every_finding_of_level_2_or_3_has_a_standard_that_speaks_of_it() -> None:
    """Law 5."""
    for d, v, tag in product(range(4), range(4), ("", *TAGS)):
        judgement = judged(d, v, *filter(None, [tag]))
        assert bool(standards.speaking_of(judgement)) == (max(d, v) >= 2)


def test_clauses_speak_of_what_they_are_about() -> None:
    assert "nasw-1.07" in standards.speaking_of(judged(2, 0))
    assert "nasw-2.05" in standards.speaking_of(judged(2, 0, "advice_request"))
    assert "nasw-2.01" in standards.speaking_of(judged(0, 2, "colleague_target"))
    assert "nasw-3.09" in standards.speaking_of(judged(0, 2, "employer_target"))
    assert "nasw-1.07" not in standards.speaking_of(judged(0, 3, "client_target"))


def test_every_tag_and_level_has_its_words() -> None:
    words = wording()
    assert set(words["tag"]) == set(TAGS)
    assert {f"{axis}_{n}" for axis in ("disclosure", "venting") for n in range(4)} == set(
        words["level"]
    )
