"""Lists, bands and order: pure functions from a judged post to its place. No score of a person.

The rules are those of `docs/explanation/ranking.md`, in the order in which they are tested. Role,
profile and repetition move list, band and reasons; they never move a level.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files

from audit import standards
from audit.account import Account
from audit.finding import Axis, Band, Finding, Judgement, List, Unsure
from audit.fingerprint import finding_id
from audit.post import Audience, Post, State, judged_text

PROTECTED = ("protected_activity", "whistleblowing", "advocacy", "employer_target")
RAISE_FROM = 3  # that many exposures raise a post by one band
REACTIONS = 50
VIEWS = 5_000
REPEATED = 3  # such posts within REPEATED_DAYS
REPEATED_DAYS = 30

# Order inside `medium`; smaller stands higher.
_HARSH_AT_CLIENTS, _HARSH, _BLAME = 0, 1, 2

_EXPLAINING_TAGS = [
    "second_hand",
    "former_client",
    "deceased_client",
    "group_or_family",
    "advice_request",
    "direct_quote",
    "image_reference",
    "celebration",
    "consent_stated",
]


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the post: its account, the role, what else stands close to it."""

    account: Account
    role: str  # helping, other or unknown
    unsure: Unsure
    now: datetime
    repeated: bool = False


def today() -> datetime:
    """Return the present, as ranking counts it."""
    return datetime.now(UTC)


def role_of(account: Account, asked: str = "auto") -> str:
    """Return helping, other or unknown; `auto` looks for a role word in the profile."""
    if asked != "auto":
        return asked
    profile = f"{account.bio}\n{account.position}"
    return "helping" if _role_words().search(profile) else "unknown"


def find(post: Post, judgement: Judgement, context: Context) -> Finding | None:
    """Return the finding for a judged post, or None when it is not listed."""
    d, v = judgement.disclosure.level, judgement.venting.level
    if max(d, v) == 0:
        return None
    place, band, order = _place(post, judgement, context)
    exposure = _exposure(post, judgement, context) if place is List.CONSIDER else ()
    if band in (Band.HIGH, Band.MEDIUM) and len(exposure) >= RAISE_FROM:
        band = Band.URGENT if band is Band.HIGH else Band.HIGH
        order = _HARSH_AT_CLIENTS
    return Finding(
        finding_id=finding_id(post.platform, post.post_id),
        post=post,
        judgement=judgement,
        text=judged_text(post),
        list=place,
        band=band,
        order=order,
        confidence=_confidence(judgement, band),
        exposure=exposure,
        reasons=_reasons(post, judgement, place, band, context),
        standards=standards.speaking_of(judgement) if band is not Band.UNSURE else (),
        suggestion=_suggestion(judgement, place),
    )


def sort_key(finding: Finding) -> tuple[int, int, int, float, str]:
    """Order findings: list, band, order within the band, score, and the id to settle ties."""
    scores = finding.judgement.disclosure.score, finding.judgement.venting.score
    return (
        list(List).index(finding.list),
        list(Band).index(finding.band),
        finding.order,
        -max(scores),
        finding.finding_id,
    )


def repeated(stories: Iterable[tuple[str, str, datetime | None]]) -> set[str]:
    """Return the ids of client stories that stand close together on one account.

    Args:
        stories: (finding id, account, time) of the posts of disclosure 2 or 3.

    """
    by_account: dict[str, list[tuple[datetime, str]]] = {}
    for finding, account, moment in stories:
        if moment:
            aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            by_account.setdefault(account, []).append((aware, finding))
    close: set[str] = set()
    for posts in by_account.values():
        posts.sort()
        for start in range(len(posts) - REPEATED + 1):
            run = posts[start : start + REPEATED]
            if run[-1][0] - run[0][0] <= timedelta(days=REPEATED_DAYS):
                close.update(finding for _, finding in run)
    return close


def _place(post: Post, judgement: Judgement, context: Context) -> tuple[List, Band, int]:
    d, v = judgement.disclosure.level, judgement.venting.level
    if post.state in (State.DRAFT, State.DELETED):
        return List.ON_REQUEST, Band.NONE, 0
    if context.role == "other" and not _role_words().search(judged_text(post)):
        return List.ON_REQUEST, Band.NONE, 0
    if judgement.has("crisis_self") and d < 2:
        return List.ON_REQUEST, Band.NONE, 1  # after all others: no decision is asked for
    protected = _protected(judgement)
    if v >= 2 and d < 2 and protected:
        return List.KNOW_FIRST, Band.NONE, 0
    if d == 3 or (d == 2 and v >= 2 and judgement.has("client_target")):
        return List.CONSIDER, Band.URGENT, 0
    if d == 2:
        return List.CONSIDER, Band.HIGH, 0
    if v == 3:
        at_clients = judgement.has("client_target")
        return List.CONSIDER, Band.MEDIUM, _HARSH_AT_CLIENTS if at_clients else _HARSH
    if v == 2:
        return List.CONSIDER, Band.MEDIUM, _BLAME
    unsure = judgement.disclosure.score >= context.unsure.disclosure or (
        judgement.venting.score >= context.unsure.venting and not protected
    )
    return (List.CONSIDER, Band.UNSURE, 0) if unsure else (List.ON_REQUEST, Band.NONE, 0)


def _protected(judgement: Judgement) -> bool:
    return any(judgement.has(tag) for tag in PROTECTED)


def _suggestion(judgement: Judgement, place: List) -> str:
    if place is List.KNOW_FIRST:
        return "keep"
    return "hold" if judgement.disclosure.level >= 2 and _protected(judgement) else ""


def _confidence(judgement: Judgement, band: Band) -> float:
    if band is Band.UNSURE:
        return max(judgement.disclosure.score, judgement.venting.score)
    d, v = judgement.disclosure, judgement.venting
    axis = d if d.level >= min(v.level, 2) else v
    return axis.at_least(axis.level)


def _exposure(post: Post, judgement: Judgement, context: Context) -> tuple[str, ...]:
    reactions = sum(n for name, n in post.reach.items() if name != "views")
    moment = post.created_at
    aware = moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
    facts = {
        "public": post.audience in (Audience.PUBLIC, Audience.UNLISTED),
        "reach": reactions >= REACTIONS or post.reach.get("views", 0) >= VIEWS,
        "recent": aware is not None and context.now - aware <= timedelta(days=365),
        "place_tag": post.place is not None,
        "live_time": judgement.has("live_time"),
        "minor": judgement.has("minor"),
        "sensitive": judgement.has("sensitive"),
        "bio": bool(context.account.employer or context.account.place),
        "repeated": context.repeated,
    }
    return tuple(name for name, holds in facts.items() if holds)


def _reasons(
    post: Post, judgement: Judgement, place: List, band: Band, context: Context
) -> tuple[str, ...]:
    d, v = judgement.disclosure.level, judgement.venting.level
    protected = [tag for tag in PROTECTED[:3] if judgement.has(tag)]
    targets = {
        "at_clients": "client_target",
        "at_colleagues": "colleague_target",
        "at_employer": "employer_target",
    }
    facts = {
        "unsure": band is Band.UNSURE,
        f"d{d}": d >= 2 or (d == 1 and band is not Band.UNSURE),
        f"v{v}": v >= 2 or (v == 1 and band is not Band.UNSURE and d < 2),
        **{name: v >= 2 and judgement.has(tag) for name, tag in targets.items()},
        **dict.fromkeys(protected, v >= 2),
        "keep_evidence": d >= 2 and _protected(judgement),
        **dict.fromkeys(dict.fromkeys(i.kind for i in judgement.identifiers), d >= 2),
        "bio_names_place": d == 2 and bool(context.account.employer or context.account.place),
        **{tag: d >= 2 and judgement.has(tag) for tag in _EXPLAINING_TAGS},
        "crisis_self": judgement.has("crisis_self") and d < 2,
        "already_deleted": post.state is State.DELETED,
        "draft": post.state is State.DRAFT,
        "role_other": place is List.ON_REQUEST and context.role == "other",
    }
    return tuple(name for name, holds in facts.items() if holds)


def _telling_kinds(judgement: Judgement) -> list[str]:
    """Return the kinds of identifiers to name: of level 3 all, else those inside the evidence."""
    spans = [(e.start, e.end) for e in judgement.evidence if e.axis is Axis.DISCLOSURE]
    return [
        i.kind
        for i in judgement.identifiers
        if judgement.disclosure.level == 3 or any(a < i.end and b > i.start for a, b in spans)
    ]


@cache
def _role_words() -> re.Pattern[str]:
    words = tomllib.loads((files("audit") / "roles.toml").read_text("utf-8"))["words"]
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
