"""JSON lines of one's own items, from Pushshift, Arctic Shift or dumps of the API.

They escape `&`, `<` and `>`, which the data request does not, give times as numbers or as text, and
may hold other people: whose items they are is told by the file's name, or there is one author only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from audit.account import Account
from audit.errors import WrongExportError
from audit.post import Audience, Item, Kind, Platform, Post, Skipped, Unreadable
from connectors.archive import Archive, Member
from connectors.fields import clean, epoch_time, in_window, iso_time, unescape_once
from connectors.reddit.item import absolute, full_name, kept, linked, post_of
from connectors.rows import begins_list, json_items, json_lines, start_of

MEMBERS = r"^[^/]+\.(jsonl|ndjson|json)$"
_NO_NAMES = {"", "[deleted]", "[removed]"}
_FILE_WORDS = {"r", "u", "user", "reddit", "posts", "comments", "submissions", "data"}
# "user" is somebody's profile; anybody reads a restricted community, some may write there
_AUDIENCES = {
    "public": Audience.PUBLIC,
    "restricted": Audience.PUBLIC,
    "user": Audience.PUBLIC,
    "private": Audience.COMMUNITY,
}


def members(archive: Archive) -> list[Member]:
    """Return the files of JSON lines, or of a JSON list, that hold items of Reddit."""
    return [m for m in archive.find(MEMBERS) if _is_of_the_api(_start(archive, m))]


def _is_of_the_api(start: str) -> bool:
    keys = ('"created_utc"', '"subreddit"', '"author"')
    # a broken first line costs itself only
    lines = [start] if begins_list(start) else start.split("\n")
    return any(line[:1] in ("{", "[") and all(k in line for k in keys) for line in lines)


def _start(archive: Archive, member: Member) -> str:
    return start_of(archive, member).text.lstrip()


def read(archive: Archive) -> Iterator[Item]:
    """Yield the owner, then their items.

    Raises:
        WrongExportError: they are of several people, none of whom the file's name tells.

    """
    own = members(archive)
    owner = _owner(archive, own)
    if owner:
        yield Account(Platform.REDDIT, owner)
    for member in own:
        for where, row in _objects(archive, member):
            if isinstance(row, Unreadable):
                yield row
            elif not owner or _author(row) != owner:
                yield Skipped(where, "other_author")
            else:
                try:
                    yield kept(_api_post(row, owner), where)
                except (KeyError, ValueError, TypeError, AttributeError):
                    yield Unreadable(where, "bad_row")


def _objects(archive: Archive, member: Member) -> Iterator[tuple[str, dict[str, Any] | Unreadable]]:
    listed = begins_list(_start(archive, member))
    for where, value in (json_items if listed else json_lines)(archive, member):
        if isinstance(value, Unreadable):
            yield where, value
            continue
        if isinstance(value, dict) and isinstance(value.get("data"), dict):
            value = value["data"]  # the API wraps an item in its kind
        yield where, value if isinstance(value, dict) else Unreadable(where, "bad_row")


def _author(row: dict[str, Any]) -> str:
    name = clean(row.get("author"))[0].lower()
    return "" if name in _NO_NAMES else name


def _owner(archive: Archive, files: list[Member]) -> str:
    """Return whose items these are: the author in a file's name, else the only one there is."""
    names = " ".join([archive.name, *(m.name for m in files)]).lower()
    named, only, seen = "", "", set[str]()
    for member in files:
        for _, row in _objects(archive, member):
            author = "" if isinstance(row, Unreadable) else _author(row)
            if not author or author in seen:
                continue
            only = "" if seen else author
            seen.add(author)
            told = re.search(rf"(?<![a-z0-9]){re.escape(author)}(?![a-z0-9])", names)
            if told and author not in _FILE_WORDS and len(author) > len(named):
                named = author
    if len(seen) > 1 and not named:
        raise WrongExportError(
            f"{archive.name}: it holds items of {len(seen)} people, and it is not clear who you are.",
            "Put your user name into the file's name, such as ana_comments.jsonl, or keep only your own items.",
        )
    return named or only


def _api_post(row: dict[str, Any], owner: str) -> Post:
    is_comment = "body" in row
    prefix = "t1_" if is_comment else "t3_"
    native = str(row.get("name") or row["id"]).removeprefix(prefix)
    crossposted = row.get("crosspost_parent")
    title = "" if is_comment else row["title"]
    body = row["body"] if is_comment else row.get("selftext")
    if not isinstance(title, str | None) or not isinstance(body, str | None):
        raise TypeError("text")
    words = [body or "", *_more_words(row)]
    moment = row.get("created_utc", row.get("created"))
    return post_of(
        owner,
        Kind.COMMENT if is_comment else Kind.REPOST if crossposted else Kind.POST,
        full_name(prefix, native),
        title=unescape_once(title or ""),
        body=unescape_once("\n\n".join(filter(None, words))),
        moment=_number_time(moment),
        dated=moment is not None,
        taken_down=bool(row.get("removed_by_category")),
        edited_at=in_window(_number_time(row.get("edited"))),
        permalink=absolute(str(row.get("permalink") or "")),
        in_reply_to=_first_text(row, "parent_id", "link_id", "crosspost_parent"),
        container=_first_text(row, "subreddit"),
        audience=_AUDIENCES.get(str(row.get("subreddit_type")), Audience.UNKNOWN),
        reach=_reach(row),
        **({} if is_comment else linked(unescape_once(str(row.get("url") or "")), native)),
    )


def _more_words(row: dict[str, Any]) -> Iterator[str]:
    """Yield the author's words outside the body: options of a poll, captions of a gallery."""
    for holder, several, one in (
        ("poll_data", "options", "text"),
        ("gallery_data", "items", "caption"),
    ):
        for part in (row.get(holder) or {}).get(several) or ():
            if isinstance(part.get(one), str):
                yield part[one]


def _first_text(row: dict[str, Any], *keys: str) -> str | None:
    return next((row[k] for k in keys if isinstance(row.get(k), str) and row[k]), None)


def _number_time(value: Any) -> datetime | None:
    if isinstance(value, bool) or value is None:  # `edited` is false, and was once true
        return None
    return epoch_time(value) or iso_time(value)


def _reach(row: dict[str, Any]) -> dict[str, int]:
    counts = {"likes": row.get("score"), "replies": row.get("num_comments")}
    return {name: max(0, n) for name, n in counts.items() if isinstance(n, int)}
