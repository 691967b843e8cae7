"""A post of X's API as a `Post`.

`text` is cut at 280 characters, the whole stands in `note_tweet`; of an article it is only the
link. All addresses are shortened to t.co and stand in full in `entities`. A post that was edited
is a new post, which names its older versions; the last one named is the one that stands.
"""

from __future__ import annotations

import re
from typing import Any

from audit.post import (
    Audience,
    Image,
    Item,
    Kind,
    Place,
    Platform,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
)
from connectors.fields import clean, in_window, iso_time, unescape_once

_KINDS = {"retweeted": Kind.REPOST, "quoted": Kind.QUOTE, "replied_to": Kind.REPLY}  # in this order
_REACH = {
    "likes": "like_count",
    "reposts": "retweet_count",
    "replies": "reply_count",
    "quotes": "quote_count",
    "bookmarks": "bookmark_count",
    "views": "impression_count",
}
_PICTURE = "3_"  # how keys of pictures begin; other media are videos and moving pictures
_T_CO = re.compile(r"https?://t\.co/\w+")


def places_of(answer: dict[str, Any]) -> dict[str, str]:
    """Return the names of the places that the posts of a page refer to."""
    places = (answer.get("includes") or {}).get("places") or ()
    return {p["id"]: clean(p.get("full_name"))[0] for p in places if p.get("id")}


def item(row: Any, me: dict[str, Any], places: dict[str, str], where: str) -> Item:
    """Return what an element of a page is; a bad one is `Unreadable`. `me` is the account."""
    try:
        post = _post(row, me, places)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError):
        return Unreadable(where, "bad_row")
    seen = post.text or post.title or post.images or post.videos
    return post if seen else Skipped(where, "no_text")


def _post(row: dict[str, Any], me: dict[str, Any], places: dict[str, str]) -> Post:
    post_id, handle = str(row["id"]), str(me["username"])
    long, article = row.get("note_tweet") or {}, row.get("article") or {}
    urls = [*((row.get("entities") or {}).get("urls") or ())]
    urls += (long.get("entities") or {}).get("urls") or ()
    words = long.get("text") or row["text"]
    if not post_id.isdigit() or not isinstance(words, str):
        raise TypeError("id or text")
    text, flags = clean(article.get("plain_text") or _expanded(unescape_once(words), urls))
    title, title_flags = clean(article.get("title"))
    created = in_window(iso_time(row.get("created_at")))
    bad_date = {"bad_date"} if row.get("created_at") and not created else set()
    referenced = {r["type"]: str(r["id"]) for r in row.get("referenced_tweets") or ()}
    versions = [str(v) for v in row.get("edit_history_tweet_ids") or (post_id,)]
    images, videos = _media(row, urls)
    return Post(
        platform=Platform.X,
        account=handle.lower(),
        post_id=post_id,
        text=text,
        title=title,
        kind=_kind(row, referenced, bool(article)),
        state=State.LIVE if versions[-1] == post_id else State.SUPERSEDED,
        created_at=created,
        time_precision=Precision.SECOND if created else Precision.NONE,
        audience=_audience(row, me),
        permalink=f"https://x.com/{handle}/status/{post_id}",
        in_reply_to=referenced.get("replied_to"),
        container=str(row["community_id"]) if row.get("community_id") else None,
        place=_place(row.get("geo") or {}, places),
        reach=_reach(row.get("public_metrics") or {}),
        images=images,
        videos=videos,
        links=tuple(dict.fromkeys(filter(None, (_address(u) for u in urls if not _is_media(u))))),
        flags=frozenset(flags | title_flags | bad_date),
    )


def _kind(row: dict[str, Any], referenced: dict[str, str], is_article: bool) -> Kind:
    for name, kind in _KINDS.items():
        if name in referenced:
            return kind
    if is_article:
        return Kind.ARTICLE
    # an answer whose parent is gone names only the person
    return Kind.REPLY if row.get("in_reply_to_user_id") else Kind.POST


def _audience(row: dict[str, Any], me: dict[str, Any]) -> Audience:
    if me.get("protected"):
        return Audience.FOLLOWERS
    return Audience.COMMUNITY if row.get("community_id") else Audience.PUBLIC


def _place(geo: dict[str, Any], places: dict[str, str]) -> Place | None:
    name = places.get(str(geo.get("place_id")), "")
    lon, lat = ((geo.get("coordinates") or {}).get("coordinates") or (None, None))[:2]
    return Place(name, lat, lon) if name or lat is not None else None


def _reach(metrics: dict[str, Any]) -> dict[str, int]:
    return {k: metrics[v] for k, v in _REACH.items() if isinstance(metrics.get(v), int)}


def _media(row: dict[str, Any], urls: list[dict[str, Any]]) -> tuple[tuple[Image, ...], int]:
    """Return the pictures with their alt texts, and how many videos there are."""
    alts = {m["media_key"]: m.get("alt_text") for m in row.get("media_metadata") or ()}
    keys = [str(k) for k in (row.get("attachments") or {}).get("media_keys") or ()]
    keys = list(
        dict.fromkeys([*keys, *(u["media_key"] for u in urls if u.get("media_key")), *alts])
    )
    # a video that has an alt text is shown like a picture, so that its words are judged
    shown = [k for k in keys if k.startswith(_PICTURE) or alts.get(k)]
    images = tuple(Image(k, clean(alts.get(k))[0]) for k in shown)
    return images, sum(not k.startswith(_PICTURE) for k in keys)


def _address(url: dict[str, Any]) -> str:
    return str(url.get("unwound_url") or url.get("expanded_url") or "")


def _is_media(url: dict[str, Any]) -> bool:
    return bool(url.get("media_key")) or str(url.get("display_url", "")).startswith("pic.")


def _expanded(text: str, urls: list[dict[str, Any]]) -> str:
    """Put the real addresses for t.co; those of the post's own media go, as on the site."""
    real = {u["url"]: "" if _is_media(u) else u.get("expanded_url") or u["url"] for u in urls}
    return _T_CO.sub(lambda m: real.get(m[0], m[0]), text)
