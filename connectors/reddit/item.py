"""What an item of Reddit becomes, whichever export it comes from.

Removed texts leave a placeholder behind, of which there are several spellings. Ids are base 36, of
at most 64 bits; `t1_` before one means a comment, `t3_` a post.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from audit.post import Image, Kind, Platform, Post, Skipped, State
from connectors.fields import clean, in_window, precision_of

NATIVE_ID = re.compile(r"(?:t[13]_)?([0-9a-z]{1,12})")
THREAD = re.compile(r"/comments/([0-9a-z]+)")
_PLACEHOLDERS = {"[removed]", "[deleted]", "[removedbyreddit]", "[deletedbyuser]"}
_SITE = re.compile(r"(?:https?://(?:[\w-]+\.)?reddit\.com)?(/\S*)", re.IGNORECASE)
_PICTURE = re.compile(
    r"https?://(?:i\.redd\.it/|preview\.redd\.it/|(?:www\.)?reddit\.com/gallery/)"
    r"|https?://\S+\.(?:png|jpe?g|gif|webp)(?:\?|$)",
    re.IGNORECASE,
)
_VIDEO = re.compile(r"https?://v\.redd\.it/", re.IGNORECASE)


def post_of(
    handle: str,
    kind: Kind,
    post_id: str,
    *,
    body: str,
    title: str = "",
    moment: datetime | None,
    dated: bool,
    state: State = State.LIVE,
    taken_down: bool = False,
    **more: Any,
) -> Post:
    """Return a post whose texts are cleaned; `dated` says that some time is told, even a bad one.

    `taken_down`: nobody sees it there any more, but the export has its words. `more` are further
    fields of the post, as they are.
    """
    heading, flags = clean(title)
    text, text_flags = clean(body)
    flags |= text_flags
    if _placeholder(text) or _placeholder(heading):
        state = State.REMOVED
    elif taken_down:
        state = State.DELETED
    created = in_window(moment)
    if dated and created is None:
        flags.add("bad_date")
    return Post(
        platform=Platform.REDDIT,
        account=handle,
        post_id=post_id,
        text="" if _placeholder(text) else text,
        title="" if _placeholder(heading) else heading,
        kind=kind,
        state=state,
        created_at=created,
        time_precision=precision_of(created),
        flags=frozenset(flags),
        **more,
    )


def kept(post: Post, where: str) -> Post | Skipped:
    """Return the post, or why it is none: there is nothing to see in it."""
    seen = post.text or post.title or post.images or post.videos or post.state is State.REMOVED
    return post if seen else Skipped(where, "no_text")


def _placeholder(text: str) -> bool:
    return len(text) < 30 and "".join(text.lower().split()) in _PLACEHOLDERS


def full_name(prefix: str, native: str) -> str:
    """Return the id with its prefix.

    Raises:
        ValueError: it is no id of Reddit.

    """
    found = NATIVE_ID.fullmatch(native.strip().lower())
    if not found:
        raise ValueError("id")
    return prefix + found[1]


def absolute(address: str) -> str | None:
    """Return a whole address of an address on Reddit, None if it is elsewhere."""
    found = _SITE.fullmatch(address.strip())
    return f"https://www.reddit.com{found[1]}" if found else None


def linked(url: str, own_id: str) -> dict[str, Any]:
    """Return links, images and videos of a post that points to an address other than its own."""
    address = url.strip()
    if address.startswith("/"):
        address = absolute(address) or ""
    thread = THREAD.search(address)
    if not address.startswith(("http://", "https://")) or (thread and thread[1] == own_id.strip()):
        return {}
    images = (Image(address),) if _PICTURE.match(address) else ()
    return {"links": (address,), "images": images, "videos": int(bool(_VIDEO.match(address)))}
