"""A comment or post of Reddit's API as a `Post`. The archive reader does the same for exports.

The text is that of the site: the API is asked for raw JSON, so nothing is unescaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from audit.post import (
    Audience,
    Image,
    Item,
    Kind,
    Platform,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
)
from connectors.fields import clean, epoch_time, in_window

_SITE = "https://www.reddit.com"
_PLACEHOLDERS = {"[removed]", "[deleted]", "[removedbyreddit]", "[deletedbyuser]"}
_ID = re.compile(r"t[13]_([0-9a-z]{1,12})")
_PICTURE = re.compile(
    r"https?://(?:i\.redd\.it/|preview\.redd\.it/|(?:www\.)?reddit\.com/gallery/)"
    r"|https?://\S+\.(?:png|jpe?g|gif|webp)(?:\?|$)",
    re.IGNORECASE,
)
# "user" is a profile; anybody reads a restricted community, only some may write there
_AUDIENCES = {
    "public": Audience.PUBLIC,
    "restricted": Audience.PUBLIC,
    "user": Audience.PUBLIC,
    "private": Audience.COMMUNITY,
}


def item(row: Any, handle: str, where: str) -> Item:
    """Return what an element of a listing is; a bad one is `Unreadable`."""
    try:
        data = row["data"]
        if str(data["author"]).lower() != handle:
            return Skipped(where, "other_author")
        post = _post(data, handle)
    except (KeyError, ValueError, TypeError, AttributeError):
        return Unreadable(where, "bad_row")
    seen = post.text or post.title or post.images or post.videos or post.state is State.REMOVED
    return post if seen else Skipped(where, "no_text")


def _post(data: dict[str, Any], handle: str) -> Post:
    name = str(data["name"])
    if not _ID.fullmatch(name):
        raise ValueError("id")
    is_comment = name.startswith("t1_")
    body = data["body"] if is_comment else data["selftext"]
    heading = "" if is_comment else data["title"]
    if not isinstance(body, str) or not isinstance(heading, str):
        raise TypeError("text")
    text, flags = clean("\n\n".join(filter(None, [body, *_more_words(data)])))
    title, title_flags = clean(heading)
    gone = _is_placeholder(text) or _is_placeholder(title)
    created = in_window(_time(data["created_utc"]))
    bad_date = set() if created else {"bad_date"}
    parent = data.get("parent_id") if is_comment else data.get("crosspost_parent")
    return Post(
        platform=Platform.REDDIT,
        account=handle,
        post_id=name,
        text="" if _is_placeholder(text) else text,
        title="" if _is_placeholder(title) else title,
        kind=_kind(data, is_comment),
        state=State.REMOVED if gone else _state(data),
        created_at=created,
        time_precision=Precision.SECOND if created else Precision.NONE,
        edited_at=in_window(_time(data.get("edited"))),
        audience=_AUDIENCES.get(str(data.get("subreddit_type")), Audience.UNKNOWN),
        permalink=_SITE + str(data["permalink"]) if data.get("permalink") else None,
        in_reply_to=str(parent) if parent else None,
        container=str(data["subreddit"]) if data.get("subreddit") else None,
        reach=_reach(data),
        flags=frozenset(flags | title_flags | bad_date),
        **({} if is_comment else _linked(data)),
    )


def _kind(data: dict[str, Any], is_comment: bool) -> Kind:
    if is_comment:
        return Kind.COMMENT
    # the title of a crosspost is typed by the one who crossposts, so it is no mere repost
    return Kind.QUOTE if data.get("crosspost_parent") else Kind.POST


def _state(data: dict[str, Any]) -> State:
    # taken down by moderators: out of sight there, but its words came with the answer
    return State.DELETED if data.get("removed_by_category") else State.LIVE


def _is_placeholder(text: str) -> bool:
    return "".join(text.lower().split()) in _PLACEHOLDERS


def _more_words(data: dict[str, Any]) -> Iterator[str]:
    """Yield the options of a poll and the captions of a gallery."""
    for holder, several, one in (
        ("poll_data", "options", "text"),
        ("gallery_data", "items", "caption"),
    ):
        for part in (data.get(holder) or {}).get(several) or ():
            if isinstance(part.get(one), str):
                yield part[one]


def _time(value: Any) -> datetime | None:
    return None if value is None or isinstance(value, bool) else epoch_time(value)


def _reach(data: dict[str, Any]) -> dict[str, int]:
    counts = {"likes": data.get("score"), "replies": data.get("num_comments")}
    return {name: max(0, n) for name, n in counts.items() if isinstance(n, int)}


def _linked(data: dict[str, Any]) -> dict[str, Any]:
    """Return links, images and videos of a post that points to another address."""
    address = str(data.get("url") or "")
    if data.get("is_self") or not address.startswith(("http://", "https://")):
        return {}
    images = (Image(address),) if _PICTURE.match(address) else ()
    return {"links": (address,), "images": images, "videos": int(bool(data.get("is_video")))}
