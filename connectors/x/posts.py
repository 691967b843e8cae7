"""One post of X: its words as a reader saw them, and what sort of post it is.

Short links stand for addresses, pictures and quoted posts; nothing marks a repost but how it begins,
a quote but its last link. Replies lack the key that others do not have at all. Every version of an
edited post is there, and only the list of versions tells which one stood last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from typing import Any

from audit.post import (
    Audience,
    Image,
    Kind,
    Place,
    Platform,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
    content_id,
)
from connectors.archive import Member
from connectors.fields import (
    as_list,
    as_object,
    clean,
    count,
    in_window,
    iso_time,
    precision_of,
    snowflake_time,
    unescape_once,
    x_time,
)
from connectors.x.reading import Reading
from connectors.x.values import MALFORMED, entities, expanded, id_of, words_of

_ANSWERS = (
    "in_reply_to_status_id_str",
    "in_reply_to_status_id",
    "in_reply_to_screen_name",
    "in_reply_to_user_id_str",
    "in_reply_to_user_id",
)
_OLD_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_OLD_ENTITIES_UNTIL = 2013  # a later `&quot;` was typed by a person
_ANYBODY = "https://x.com/i/web/status/"  # finds a post without its author's handle
_DAYS_ONLY_UNTIL = datetime(2010, 11, 5, tzinfo=UTC)  # in the later of the legacy forms
_REPOST = re.compile(r"RT @\w+:(\s|$)")
_STATUS = re.compile(r"https?://([\w-]+\.)?(twitter|x)\.com/[^/]+/status/\d+", re.IGNORECASE)


def posts_in(
    reading: Reading,
    rows: Iterable[tuple[str, Any]],
    member: Member,
    state: State = State.LIVE,
    audience: Audience = Audience.UNKNOWN,
) -> Iterator[Post | Skipped | Unreadable]:
    """Yield an item for each row of a file; `state` and `audience` are those of its posts."""
    folder = _media_folder(member)
    for where, row in rows:
        try:
            if not isinstance(row, Unreadable):
                reading.keep_id(id_of(row))
                row = _post(reading, where, row, folder, state, audience)
        except MALFORMED:
            row = Unreadable(where, "bad_row")
        yield row


def _post(
    reading: Reading, where: str, tweet: Any, folder: str, state: State, audience: Audience
) -> Post | Skipped:
    post_id = id_of(tweet)
    moment, precision = _time(tweet.get("created_at"), post_id, reading.made)
    words = _unescaped(tweet["full_text"] if "full_text" in tweet else tweet["text"], moment)
    repost = bool(tweet.get("retweeted_status") or _REPOST.match(words))
    links, media = _links(tweet), _media(tweet)
    note = None if repost else reading.notes.take(state, moment, words)
    if note:
        words, links = note.text, links | note.links
    # the link that stood for a picture is none of the words
    text, flags = clean(expanded(words, links | {words_of(one.get("url")): "" for one in media}))
    images, videos = ((), 0) if repost else _pictures(media, folder, post_id)
    if not (text or images or videos):
        return Skipped(where, "no_text")
    kind = _kind(tweet, repost=repost)
    versions, first = _versions(tweet), images[0].file if images else ""
    community = id_of(tweet, "community_id_str", "community_id")
    flags |= {"joined_note"} if note else set()
    flags |= {"bad_date"} if moment is None else set()
    return Post(
        platform=Platform.X,
        account=reading.handle,
        post_id=post_id or content_id(Platform.X, kind, moment, first, text),
        text=text,
        kind=kind,
        state=State.SUPERSEDED if post_id in versions[:-1] else state,
        created_at=moment,
        time_precision=precision,
        edited_at=moment if post_id in versions[1:] else None,
        audience=Audience.COMMUNITY if community else audience,
        permalink=_permalink(reading.handle, post_id),
        in_reply_to=_answered(tweet, words),
        container=community or None,
        place=_place(tweet),
        reach=_reach(tweet),
        images=images,
        links=tuple(dict.fromkeys(links.values())),
        flags=frozenset(flags),
        videos=videos,
    )


def _kind(tweet: dict[str, Any], *, repost: bool) -> Kind:
    if repost:
        return Kind.REPOST
    shown = [words_of(link.get("expanded_url")) for link in entities(tweet, "urls")]
    if tweet.get("quoted_status_id_str") or (shown and _STATUS.match(shown[-1])):
        return Kind.QUOTE
    return Kind.REPLY if any(tweet.get(key) for key in _ANSWERS) else Kind.POST


def _answered(tweet: dict[str, Any], words: str) -> str | None:
    """Return the id of the post that is answered; where it is lost, whom; None if none is."""
    status = id_of(tweet, *_ANSWERS[:2])
    if status or not any(tweet.get(key) for key in _ANSWERS):
        return status or None
    name = words_of(tweet.get("in_reply_to_screen_name"))
    mention = re.match(r"@\w+", words)
    if name or mention:
        return f"@{name}" if name else mention[0] if mention else None
    return id_of(tweet, *_ANSWERS[3:]) or None


def _time(stated: object, post_id: str, made: datetime | None) -> tuple[datetime | None, Precision]:
    later_form = iso_time(stated)
    if later_form and not later_form.tzinfo:
        later_form = None
    moment = in_window(x_time(stated) or later_form, made)
    if moment and later_form and moment < _DAYS_ONLY_UNTIL and moment.time() == time():
        return moment, Precision.DAY
    moment = moment or in_window(snowflake_time(post_id), made)
    return moment, precision_of(moment)


def _unescaped(raw: object, moment: datetime | None) -> str:
    if not isinstance(raw, str | None):
        raise TypeError
    old = moment is not None and moment.year < _OLD_ENTITIES_UNTIL
    return unescape_once(raw or "", _OLD_ENTITIES) if old else unescape_once(raw or "")


def _links(tweet: dict[str, Any]) -> dict[str, str]:
    """Return where the short links of a post lead."""
    pairs = ((link.get("url"), link.get("expanded_url")) for link in entities(tweet, "urls"))
    return {words_of(short): words_of(whole) for short, whole in pairs if short and whole}


def _media(tweet: dict[str, Any]) -> list[dict[str, Any]]:
    extended = as_list(as_object(tweet.get("extended_entities")).get("media"))
    return [as_object(one) for one in extended] or entities(tweet, "media")


def _pictures(
    media: list[dict[str, Any]], folder: str, post_id: str
) -> tuple[tuple[Image, ...], int]:
    """Return the pictures, and the number of films; a film that is described counts as both."""
    images, videos = [], 0
    for one in media:
        address = words_of(one.get("media_url_https") or one.get("media_url"))
        alt = words_of(one.get("ext_alt_text") or one.get("alt_text"))
        film = one.get("type") in ("video", "animated_gif")
        videos += film
        if alt or not film:
            name = address.rpartition("/")[2]
            local = folder and post_id and re.fullmatch(r"[\w-][\w.-]*", name)
            images.append(Image(f"{folder}/{post_id}-{name}" if local else address, alt))
    return tuple(images), videos


def _media_folder(member: Member) -> str:
    found = re.search(r"(^|/)([a-z-]*tweets?)[^/]*\.js$", member.name, re.IGNORECASE)
    return found[2].replace("-", "_") + "_media" if found else ""


def _versions(tweet: dict[str, Any]) -> list[str]:
    info = as_object(tweet.get("edit_info"))
    first = as_object(info.get("initial") or as_object(info.get("edit")).get("editControlInitial"))
    return [str(version) for version in as_list(first.get("editTweetIds"))]


def _place(tweet: dict[str, Any]) -> Place | None:
    tag = as_object(tweet.get("place"))
    name = words_of(tag.get("full_name") or tag.get("name"))
    lon_lat = as_list(as_object(tweet.get("coordinates")).get("coordinates"))
    lat_lon = as_list(as_object(tweet.get("geo")).get("coordinates"))
    try:
        lat, lon = map(float, lon_lat[::-1] or lat_lon)
    except (OverflowError, TypeError, ValueError):
        return Place(name) if name else None
    there = abs(lat) <= 90 and abs(lon) <= 180
    return Place(name, lat, lon) if there else Place(name) if name else None


def _reach(tweet: dict[str, Any]) -> dict[str, int]:
    counts = {"likes": tweet.get("favorite_count"), "reposts": tweet.get("retweet_count")}
    return {name: n for name, value in counts.items() if (n := count(value)) is not None}


def _permalink(handle: str, post_id: str) -> str | None:
    if not post_id:
        return None
    return f"https://x.com/{handle}/status/{post_id}" if handle else f"{_ANYBODY}{post_id}"
