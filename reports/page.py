"""What a report is made of, and the plain data that the page in the browser lays out.

All sorting, counting and wording is done here. The browser gets one JSON island with nothing left to
decide in it: texts as they may be shown, marks in UTF-16 units, sentences, the counts of filters.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from audit import wording
from audit.finding import TAG_PRESENT, Band, Finding, List
from audit.post import State
from audit.standards import clauses
from reports.shown import Piece, Shown, pieces, plain, shown
from reports.words import capital, day, day_of, number, page_words, say

HOLD_ANSWERS = ("yes", "no", "unsure")
TEXT_CUT = 2_000  # code points of a text that are shown before "show all"
SAME_SHOWN = 8  # places of the same text that one card names
_LOW, _HIGH = 0.6, 0.85  # confidence below which a card says "not sure", from which "quite sure"
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A report before it is laid out.

    Raises:
        ValueError: `hold` is none of yes, no, unsure.

    """

    findings: Sequence[Finding]  # ranked, at most as many as the page is to hold
    listed: int  # rows in all, also those that are in findings.csv only
    coverage: Mapping[str, Any]  # as coverage.json
    hold: str  # yes, no or unsure
    model: str  # name@version
    generated_at: datetime
    workspace: str  # short id
    first_rank: int = 1
    hold_asked_on: date | None = None  # None: nobody answered, `hold` is what the program assumes
    demo: bool = False
    quality: str = ""  # one sentence on how often the model errs
    held: int | None = None  # posts in the workspace; None: as many as the coverage counts

    def __post_init__(self) -> None:
        if self.hold not in HOLD_ANSWERS:
            raise ValueError(f"hold is one of {', '.join(HOLD_ANSWERS)}")


def island(page: Page) -> dict[str, Any]:
    """Return all that the browser needs, as plain data."""
    cards = [_card(finding, rank, page.listed) for rank, finding in _ranked(page)]
    _name_same_texts(cards, page.findings)
    ids = {id_ for card in cards for id_ in card["standards"]}
    return {
        "schema": "discretion.page/1",
        "workspace": page.workspace,
        "generated_at": page.generated_at.isoformat(timespec="seconds"),
        "model": page.model,
        "hold": page.hold,
        "listed": page.listed,
        "findings": cards,
        "lists": _lists(cards),
        "words": {**page_words()["ui"], **page_words()["protected"]},
        "standards": {id_: _standard(id_) for id_ in clauses() if id_ in ids},
    }


def as_script(data: object) -> str:
    """Return data as JSON that can stand inside a `<script>` element, in ASCII alone."""
    return inert(json.dumps(data, ensure_ascii=True, separators=(",", ":")))


def inert(json_text: str) -> str:
    """Return JSON without any character that means something in HTML."""
    return re.sub("[<>&]", lambda found: _ESCAPES[found[0]], json_text)


def options(cards: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the filters: for each its key, label and choices (value, words, number of cards)."""
    cards = list(cards)
    words = wording.wording()
    platforms = page_words()["platform"]
    bands = Counter(card["band"] for card in cards if card["band"])
    places = Counter(card["platform"] for card in cards)
    years = Counter(card["year"] for card in cards)
    levels = Counter(key for card in cards for key in (f"d{card['d']}", f"v{card['v']}"))
    tags = Counter(tag for card in cards for tag in card["tags"])
    widths = Counter(card["width"] for card in cards)
    level_words = {
        f"{axis[0]}{n}": words["level"][f"{axis}_{n}"]
        for axis in ("disclosure", "venting")
        for n in (3, 2, 1, 0)
    }
    choices = {
        ("band", "How soon"): {b.value: words["band"][b] for b in Band if b in bands},
        ("level", "Level"): level_words,
        ("plat", "Platform"): {p: platforms.get(p, p) for p in sorted(places)},
        ("year", "Year"): {y: y if y != "none" else "no date" for y in sorted(years, reverse=True)},
        ("tag", "About"): {t: w for t, w in words["tag"].items() if t in tags},
        ("exp", "Who could see or recognise it"): dict(page_words()["exposure_group"]),
    }
    counts = {
        "band": bands,
        "plat": places,
        "year": years,
        "level": levels,
        "tag": tags,
        "exp": widths,
    }
    return [
        {
            "key": key,
            "label": label,
            "choices": [
                (value, text, counts[key][value])
                for value, text in by_value.items()
                if counts[key][value]
            ],
        }
        for (key, label), by_value in choices.items()
    ]


def level_tables(cards: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a table for each axis: how many cards of each level have how many reasons of exposure."""
    cards = list(cards)
    widths = page_words()["exposure_group"]
    tables = []
    for axis in ("disclosure", "venting"):
        counts = Counter((card[axis[0]], card["width"]) for card in cards)
        rows = [
            {
                "level": f"{axis[0]}{n}",
                "words": wording.wording()["level"][f"{axis}_{n}"],
                "cells": [(width, words, counts[n, width]) for width, words in widths.items()],
            }
            for n in (3, 2, 1, 0)
        ]
        tables.append({"title": page_words()["table"][axis], "widths": widths, "rows": rows})
    return tables


def _ranked(page: Page) -> Iterable[tuple[int, Finding]]:
    return enumerate(page.findings, page.first_rank)


def _card(finding: Finding, rank: int, listed: int) -> dict[str, Any]:
    post, judgement = finding.post, finding.judgement
    text = shown(finding.text)
    marks = pieces(text, judgement.evidence, judgement.identifiers)
    hard_day = "crisis_self" in finding.reasons
    softer = [name for name in finding.reasons if name == "consent_stated"]
    why = tuple(name for name in finding.reasons if name not in softer)
    moment = post.created_at
    return {
        "id": finding.finding_id,
        "rank": rank,
        "place": "" if hard_day else say("card", "place", rank=rank, listed=listed),
        "list": finding.list.value,
        "band": finding.band.value,
        "title": _title(finding),
        "sure": _sure(finding),
        "d": judgement.disclosure.level,
        "v": judgement.venting.level,
        "platform": post.platform,
        "year": str(moment.year) if moment else "none",
        "meta": _meta(finding),
        "hard_day": hard_day,
        "tags": sorted(tag for tag, p in judgement.tags.items() if p >= TAG_PRESENT),
        "width": _width(len(finding.exposure)),
        "open": say("card", "open", n=len(finding.text)),
        **_text(finding, text, marks),
        "why": [capital(line) for line in wording.sentences(why)],
        "exposure": [capital(line) for line in wording.sentences((), finding.exposure)],
        "softer": [capital(line) for line in wording.sentences(tuple(softer))],
        "suggestion": wording.wording()["suggestion"].get(finding.suggestion, ""),
        "protected": finding.suggestion == "hold",
        "standards": list(finding.standards),
        "link": _link(post.permalink),
        "same": [],
    }


def _text(finding: Finding, text: Shown, marks: Sequence[Piece]) -> dict[str, Any]:
    names = page_words()["identifier"]
    length = len(finding.text)
    cut = text.unit(TEXT_CUT) if length > TEXT_CUT else 0
    below = cut and any(piece.end > cut for piece in marks)
    return {
        "text": text.text,
        "marks": [
            [p.start, p.end, int(p.evidence), names.get(p.kind, p.kind), int(p.last)] for p in marks
        ],
        "cut": cut,
        "all": say("card", "all_marked" if below else "all", n=length) if cut else "",
    }


def _title(finding: Finding) -> str:
    levels = wording.wording()["level"]
    axes = {"disclosure": finding.judgement.disclosure, "venting": finding.judgement.venting}
    words = " · ".join(levels[f"{name}_{axis.level}"] for name, axis in axes.items() if axis.level)
    if finding.band is Band.UNSURE:
        return say("card", "unsure", words=words) if words else say("card", "unsure_none")
    return capital(words)


def _sure(finding: Finding) -> str:
    if finding.band is Band.UNSURE or finding.confidence < _LOW:
        return say("sure", "low")
    return say("sure", "high" if finding.confidence >= _HIGH else "middle")


def _meta(finding: Finding) -> str:
    post, words = finding.post, page_words()
    parts = [
        words["platform"].get(post.platform, plain(post.platform)),
        day(post.created_at) if post.created_at else say("card", "undated"),
        words["audience"][post.audience],
        words["kind"][post.kind],
        plain(post.account),
    ]
    if post.state in (State.DRAFT, State.DELETED):
        parts.append(say("card", post.state))
    return " · ".join(part for part in parts if part)


def _width(reasons: int) -> str:
    return "none" if not reasons else "few" if reasons < 3 else "many"


def _link(permalink: str | None) -> str:
    """Return the address when it is one that a browser may open as a page; "" otherwise."""
    if not permalink or plain(permalink) != permalink or re.search(r"\s", permalink):
        return ""
    try:
        parts = urlsplit(permalink)
        trusted = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
    except ValueError:
        return ""
    return permalink if trusted else ""


def _name_same_texts(cards: list[dict[str, Any]], findings: Sequence[Finding]) -> None:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for card, finding in zip(cards, findings, strict=True):
        if finding.group_id:
            groups[finding.group_id].append(card)
    for members in groups.values():
        for card in members:
            others = [m for m in members[: SAME_SHOWN + 1] if m is not card][:SAME_SHOWN]
            card["same"] = [[other["id"], _same_words(other)] for other in others]


def _same_words(card: Mapping[str, Any]) -> str:
    where = ", ".join(card["meta"].split(" · ")[:2])
    return where if card["hard_day"] else f"{where} (number {number(card['rank'])})"


def _lists(cards: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    words = wording.wording()
    return {
        name.value: {
            "title": words["list"][name],
            "n": sum(card["list"] == name for card in cards),
            "bands": {b.value: words["band"][b] for b in Band if b}
            if name is List.CONSIDER
            else {},
        }
        for name in List
    }


def _standard(id_: str) -> dict[str, str]:
    clause = clauses()[id_]
    return {
        "title": clause.printed,
        "subject": clause.subject,
        "url": clause.url,
        "checked": say("mark", clause.mark, date=day_of(clause.verified_on)),
    }
