"""What a connector yields: posts, and what could not become one.

Everything here is frozen and platform-neutral; raw exports never leave their connector. The words
are those of `docs/reference/posts.md`. This module imports nothing else of the project.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from audit.account import Account


class Platform(StrEnum):
    """Where a post was published."""

    X = "x"
    REDDIT = "reddit"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    LINKEDIN = "linkedin"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    TUMBLR = "tumblr"
    WORDPRESS = "wordpress"
    BLOGGER = "blogger"
    MEDIUM = "medium"
    BLOG = "blog"
    OTHER = "other"


class Kind(StrEnum):
    """What sort of post it is; a repost's words are somebody else's."""

    POST = "post"
    REPLY = "reply"
    COMMENT = "comment"
    REPOST = "repost"
    QUOTE = "quote"
    STORY = "story"
    ARTICLE = "article"


class State(StrEnum):
    """Whether the post still stands where it was published."""

    LIVE = "live"
    DELETED = "deleted"
    REMOVED = "removed"
    DRAFT = "draft"
    ARCHIVED = "archived"
    SUPERSEDED = "superseded"


class Audience(StrEnum):
    """Who could see it, as the export tells; most exports do not."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    FOLLOWERS = "followers"
    FRIENDS = "friends"
    GROUP = "group"
    COMMUNITY = "community"
    CUSTOM = "custom"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    """How much of `created_at` is known. LOCAL: the zone is unknown and not guessed."""

    SECOND = "second"
    DAY = "day"
    LOCAL = "local"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of a post: its file or address as exported, and its alt text."""

    file: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place tag, only as exported."""

    name: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post that the worker wrote, as a reader saw it."""

    platform: str
    account: str  # lower-case handle, "" if unknown
    post_id: str  # the platform's own id, always text; `h:` + hash where it has none
    text: str  # own words: links expanded, entities unescaped, LF; never null
    kind: Kind = Kind.POST
    state: State = State.LIVE
    created_at: datetime | None = None  # aware UTC; naive when precision is LOCAL
    time_precision: Precision = Precision.NONE
    edited_at: datetime | None = None
    title: str = ""
    audience: Audience = Audience.UNKNOWN
    permalink: str | None = None
    in_reply_to: str | None = None
    container: str | None = None  # group, subreddit or community
    place: Place | None = None
    reach: dict[str, int] = field(default_factory=dict)  # likes, reposts, replies, views
    images: tuple[Image, ...] = ()
    links: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    videos: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """An item that is left out on purpose. Reasons are a closed list."""

    where: str
    reason: str  # direct_message other_author no_text duplicate outside_period over_limit


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An item that should have become a post and could not. It is counted, never dropped."""

    where: str  # member and row, never text
    why: str  # bad_row cut_file too_deep text_missing


@dataclass(frozen=True, slots=True)
class Announced:
    """The export's own statement about a part of itself, and what was found there."""

    what: str  # member or month
    expected: int
    found: int


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that a person should know about the source; no text of a post in it."""

    line: str
    shortfall: bool = False  # the export is not all that it says it is


@dataclass(frozen=True, slots=True)
class Export:
    """What the export says of itself: its date, and whether it claims to be whole."""

    generated_at: datetime | None = None
    claims_full: bool = False
    is_part: bool = False


Item: TypeAlias = Post | Skipped | Unreadable | Announced | Warned | Export | Account


def judged_text(post: Post) -> str:
    """Return the text that is judged: title, blank line, text, then the alt texts."""
    words = "\n\n".join(part for part in (post.title, post.text) if part)
    alts = "".join(f" [alt: {image.alt}]" for image in post.images if image.alt)
    return (words + alts).strip()


def is_judged(post: Post) -> bool:
    """Tell whether the post's words are judged: own words, still readable, not superseded."""
    if post.kind is Kind.REPOST or post.state in (State.SUPERSEDED, State.REMOVED):
        return False
    return bool(judged_text(post))


def fold(text: str) -> str:
    """Return the text in NFC with white space folded, the form in which wordings are compared."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def content_id(platform: str, kind: str, moment: datetime | None, image: str, text: str) -> str:
    """Return an id for a post whose export has none: `h:` and 16 hex digits of its content."""
    second = "" if moment is None else moment.isoformat()
    parts = "\0".join((platform, kind, second, image, fold(text)))
    return "h:" + hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()[:16]


def time_text(moment: datetime | None, precision: Precision = Precision.SECOND) -> str | None:
    """Write a time: `2018-10-10T20:19:24Z`, a day alone, without `Z` where the zone is unknown."""
    if moment is None or precision is Precision.NONE:
        return None
    if precision is Precision.DAY:
        return moment.strftime("%Y-%m-%d")
    if moment.tzinfo is None:
        return moment.strftime("%Y-%m-%dT%H:%M:%S")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_time(text: str | None) -> datetime | None:
    """Read a time that `time_text` wrote."""
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if len(text) == len("2018-10-10") else moment


def as_line(post: Post) -> dict[str, Any]:
    """Return the post as the JSON object of `discretion posts`."""
    place = post.place
    return {
        "platform": post.platform,
        "account": post.account,
        "post_id": post.post_id,
        "kind": post.kind.value,
        "state": post.state.value,
        "created_at": time_text(post.created_at, post.time_precision),
        "time_precision": post.time_precision.value,
        "edited_at": time_text(post.edited_at),
        "title": post.title,
        "text": post.text,
        "audience": post.audience.value,
        "permalink": post.permalink,
        "in_reply_to": post.in_reply_to,
        "container": post.container,
        "place": {"name": place.name, "lat": place.lat, "lon": place.lon} if place else None,
        "reach": dict(post.reach) or None,
        "images": [{"file": image.file, "alt": image.alt} for image in post.images],
        "links": list(post.links),
        "flags": sorted(post.flags),
    }


def from_line(line: dict[str, Any]) -> Post:
    """Make the post again from `as_line`; only the number of videos is not kept there."""
    place = line["place"]
    return Post(
        platform=line["platform"],
        account=line["account"],
        post_id=line["post_id"],
        kind=Kind(line["kind"]),
        state=State(line["state"]),
        created_at=parse_time(line["created_at"]),
        time_precision=Precision(line["time_precision"]),
        edited_at=parse_time(line["edited_at"]),
        title=line["title"],
        text=line["text"],
        audience=Audience(line["audience"]),
        permalink=line["permalink"],
        in_reply_to=line["in_reply_to"],
        container=line["container"],
        place=Place(**place) if place else None,
        reach=line["reach"] or {},
        images=tuple(Image(**image) for image in line["images"]),
        links=tuple(line["links"]),
        flags=frozenset(line["flags"]),
    )
