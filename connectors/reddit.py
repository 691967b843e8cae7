"""Reddit: the data request (flat CSV files), and one's own items as JSON lines.

A data request names its items without the prefix (`t1_` comment, `t3_` post) that they have
everywhere else, sorts them by the text of their id, and ends rows with CRLF while bodies hold LF.
`*_headers.csv` repeat the rows without the bodies: an id that is only there is a text that the
export lost. `checkfile.csv` holds a checksum of each file. The column `ip` is dropped unseen.

JSON lines come from Pushshift, Arctic Shift or dumps of the API. They escape `&`, `<` and `>`,
which the data request does not, give times as numbers or as text, and may hold other people.
"""

from __future__ import annotations

import hashlib
import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from audit.account import Account
from audit.errors import CutFileError, SourceError, WrongExportError
from audit.post import (
    Announced,
    Audience,
    Export,
    Image,
    Item,
    Kind,
    Platform,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
    Warned,
)
from connectors.archive import (
    CHUNK,
    OBJECT_LIMIT,
    Archive,
    Member,
    csv_rows,
    encoding_of,
    json_items,
    text_stream,
)
from connectors.fields import clean, epoch_time, in_window, iso_time, unescape_once

PLATFORM = Platform.REDDIT
TITLE = "Reddit: data request, or JSON lines of your own items"
_CSV = r"(^|/)(comments|posts|comments_headers|posts_headers|drafts|scheduled_posts|statistics|checkfile)( ?\(\d+\))?\.csv$"
_LINES = r"^[^/]+\.(jsonl|ndjson|json)$"
MEMBERS = rf"{_CSV}|{_LINES}"
GUIDE = """How to get it: sign in at reddit.com/settings/data-request, "Request a copy of your data",
choose the whole time. Reddit sends a link by private message; this may take up to 30 days. Give the
zip as it came, the unpacked folder, or comments.csv or posts.csv alone. Also read: JSON lines
(.jsonl) of your own items; put your user name into the file's name.
Not in it: what others wrote before you in a thread, scores, whether a community is private, earlier
wordings of edited posts, texts that were removed. Never opened: messages and chats, votes, saved and
hidden posts, IP addresses, friends.
Menus may differ; checked on 2026-11-23."""

_POST_FILES = ("comments", "posts", "drafts", "scheduled_posts")
_PLACEHOLDERS = {"[removed]", "[deleted]", "[removedbyreddit]", "[deletedbyuser]"}
_NATIVE_ID = re.compile(r"(?:t[13]_)?([0-9a-z]{1,12})")  # base 36, at most 64 bits
_SITE = re.compile(r"(?:https?://(?:[\w-]+\.)?reddit\.com)?(/\S*)", re.IGNORECASE)
_THREAD = re.compile(r"/comments/([0-9a-z]+)")
_PICTURE = re.compile(
    r"https?://(?:i\.redd\.it/|preview\.redd\.it/|(?:www\.)?reddit\.com/gallery/)"
    r"|https?://\S+\.(?:png|jpe?g|gif|webp)(?:\?|$)",
    re.IGNORECASE,
)
_VIDEO = re.compile(r"https?://v\.redd\.it/", re.IGNORECASE)
_NO_NAMES = {"", "[deleted]", "[removed]"}
_FILE_WORDS = {"r", "u", "user", "reddit", "posts", "comments", "submissions", "data"}

Files = dict[str, list[Member]]  # by base name without ending


def recognises(archive: Archive) -> bool:
    """Tell by the header of a body file, or by the keys of the first JSON objects."""
    return bool(_folders(archive)) or bool(_line_members(archive))


def read(archive: Archive) -> Iterator[Item]:
    """Yield the items of each data request in the export, then those of the JSON lines.

    Raises:
        WrongExportError: JSON lines of several people, none of whom the file's name tells.

    """
    folders = _folders(archive)
    for files in folders.values():
        yield from _request_items(archive, files, alone=len(folders) == 1)
    members = _line_members(archive)
    if members:
        yield from _line_items(archive, members)


def _folders(archive: Archive) -> dict[str, Files]:
    folders: dict[str, Files] = {}
    for member in archive.find(_CSV):
        folder, _, base = member.name.rpartition("/")
        name = re.split(r"[ .(]", base.lower())[0]
        folders.setdefault(folder, {}).setdefault(name, []).append(member)
    return {
        folder: files
        for folder, files in folders.items()
        if any(_has_bodies(archive, m) for m in files.get("comments", []) + files.get("posts", []))
    }


def _has_bodies(archive: Archive, member: Member) -> bool:
    lines = _start(archive, member).lower().split("\n", 1)
    return {"id", "permalink", "subreddit", "body"} <= {
        c.strip('" \r') for c in lines[0].split(",")
    }


def _start(archive: Archive, member: Member) -> str:
    head = archive.head(member)
    return head.decode(encoding_of(head), "replace").lstrip("\ufeff \t\r\n")


# The data request


def _request_items(archive: Archive, files: Files, *, alone: bool) -> Iterator[Item]:
    told = _statistics(archive, files)
    handle = told.get("account name", "").lower().removeprefix("u/")
    if handle:
        yield Account(PLATFORM, handle)
    troubles, whole = _checksums(archive, files)
    made = iso_time(told.get("export time"))
    if made and made.tzinfo is None:
        made = made.replace(tzinfo=UTC)
    yield Export(made, claims_full=whole) if alone else Export()
    yield from troubles
    for name, make in _MAKERS.items():
        ids = array("Q")
        lost = 0
        for item in _row_items(archive, files.get(name, []), handle, make, ids):
            lost += isinstance(item, Unreadable) and item.why == "bad_row"
            yield item
        if files.get(name):
            yield from _lone_headers(archive, files.get(f"{name}_headers", []), ids, lost)


def _statistics(archive: Archive, files: Files) -> dict[str, str]:
    """Return the two rows that are wanted; the others, an e-mail address among them, are not kept."""
    told = {}
    for member in files.get("statistics", []):
        for _, row in csv_rows(archive, member):
            if isinstance(row, dict) and row.get("statistic") in ("account name", "export time"):
                told[row["statistic"]] = clean(row.get("value"))[0]
    return told


def _checksums(archive: Archive, files: Files) -> tuple[list[Item], bool]:
    """Return what differs from `checkfile.csv`, and whether all files of posts stand as announced."""
    sums: dict[str, str] = {}
    for member in files.get("checkfile", []):
        for _, row in csv_rows(archive, member):
            if isinstance(row, dict):
                base = row.get("filename", "").strip().lower().rpartition("/")[2]
                sums[base.removesuffix(".csv")] = row.get("sha256", "").strip().lower()
    troubles: list[Item] = []
    for name in (n for n in sums if n != "checkfile"):
        members = files.get(name, [])
        if members and all(_sha256(archive, m) == sums[name] for m in members):
            continue
        if members:
            line = f"{name}.csv is not as Reddit wrote it: its checksum differs. Download it again."
        elif name in _POST_FILES:
            line = f"{name}.csv is missing, although checkfile.csv names it. Download it again."
        else:
            continue  # a file that is never opened, or holds no posts
        troubles += [Warned(line), Announced(f"{name}.csv", 1, 0)]
    return troubles, not troubles and {"comments", "posts"} <= sums.keys()


def _sha256(archive: Archive, member: Member) -> str:
    state = hashlib.sha256()
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(CHUNK):
                state.update(chunk)
    except (CutFileError, SourceError):
        return ""
    return state.hexdigest()


def _row_items(
    archive: Archive,
    members: list[Member],
    handle: str,
    make: Callable[[dict[str, str], str], Post],
    ids: array[int],
) -> Iterator[Item]:
    """Yield an item for each row, and add the numbers of the ids that were seen to `ids`."""
    for member in members:
        for where, row in csv_rows(archive, member):
            if isinstance(row, Unreadable):
                yield row
                continue
            row.pop("ip", None)
            try:
                post = make(row, handle)
            except (KeyError, ValueError):
                yield Unreadable(where, "bad_row")
                continue
            if post.post_id[:3] in ("t1_", "t3_"):
                ids.append(int(post.post_id[3:], 36))
            yield _kept(post, where)


def _kept(post: Post, where: str) -> Post | Skipped:
    seen = post.text or post.title or post.images or post.videos or post.state is State.REMOVED
    return post if seen else Skipped(where, "no_text")


def _lone_headers(
    archive: Archive, members: list[Member], ids: array[int], lost: int
) -> Iterator[Unreadable]:
    """Yield what has a header and no body, less the `lost` bodies that were counted as bad rows."""
    known = array("Q", sorted(ids))  # 8 bytes an id; a set would take ten times as much
    for member in members:
        for where, row in csv_rows(archive, member):
            found = _NATIVE_ID.fullmatch(row.get("id", "")) if isinstance(row, dict) else None
            if not found:
                continue
            number = int(found[1], 36)
            at = bisect_left(known, number)
            if at < len(known) and known[at] == number:
                continue
            if lost:
                lost -= 1
            else:
                yield Unreadable(where, "text_missing")


def _comment(row: dict[str, str], handle: str) -> Post:
    picture = row.get("media", "").strip()
    return _made(
        handle,
        Kind.COMMENT,
        _fullname("t1_", row["id"]),
        body=row["body"],
        moment=iso_time(row["date"]),
        dated=bool(row["date"]),
        permalink=_absolute(row["permalink"]),
        in_reply_to=_parent(row.get("parent", ""), row.get("link", "")),
        container=row["subreddit"].strip() or None,
        images=(Image(picture),) if picture else (),
    )


def _submission(row: dict[str, str], handle: str) -> Post:
    return _made(
        handle,
        Kind.POST,
        _fullname("t3_", row["id"]),
        title=row["title"],
        body=row["body"],
        moment=iso_time(row["date"]),
        dated=bool(row["date"]),
        permalink=_absolute(row["permalink"]),
        container=row["subreddit"].strip() or None,
        **_linked(row.get("url", ""), row["id"]),
    )


def _draft(row: dict[str, str], handle: str) -> Post:
    time = row.get("created") or row.get("submission_time") or ""
    return _made(
        handle,
        Kind.POST,
        clean(row.get("id") or row["scheduled_post_id"])[0],
        title=row.get("title", ""),
        body=row["body"],
        moment=iso_time(time),
        dated=bool(time),
        state=State.DRAFT,
        container=row.get("subreddit", "").strip() or None,
        **_linked(row.get("url", ""), ""),
    )


_MAKERS: dict[str, Callable[[dict[str, str], str], Post]] = {
    "comments": _comment,
    "posts": _submission,
    "drafts": _draft,
    "scheduled_posts": _draft,
}


# JSON lines


def _line_members(archive: Archive) -> list[Member]:
    return [m for m in archive.find(_LINES) if _is_api_like(_start(archive, m))]


def _is_api_like(start: str) -> bool:
    keys = ('"created_utc"', '"subreddit"', '"author"')
    return start[:1] in ("{", "[") and all(key in start for key in keys)


def _line_items(archive: Archive, members: list[Member]) -> Iterator[Item]:
    owner = _owner(archive, members)
    if owner:
        yield Account(PLATFORM, owner)
    for member in members:
        for where, row in _objects(archive, member):
            if isinstance(row, Unreadable):
                yield row
            elif not owner or _author(row) != owner:
                yield Skipped(where, "other_author")
            else:
                try:
                    yield _kept(_api_post(row, owner), where)
                except (KeyError, ValueError, TypeError, AttributeError):
                    yield Unreadable(where, "bad_row")


def _objects(archive: Archive, member: Member) -> Iterator[tuple[str, dict[str, Any] | Unreadable]]:
    listed = _start(archive, member).startswith("[")
    for where, value in (json_items if listed else _lines)(archive, member):
        if isinstance(value, Unreadable):
            yield where, value
            continue
        if isinstance(value, dict) and isinstance(value.get("data"), dict):
            value = value["data"]  # the API wraps an item in its kind
        yield where, value if isinstance(value, dict) else Unreadable(where, "bad_row")


def _lines(archive: Archive, member: Member) -> Iterator[tuple[str, Any | Unreadable]]:
    number = 0
    try:
        with text_stream(archive, member, newline="\n") as stream:
            while line := stream.readline(OBJECT_LIMIT):
                number += 1
                where = f"{member.name}, line {number}"
                try:
                    if line.strip():
                        yield where, json.loads(line)
                except RecursionError:
                    yield where, Unreadable(where, "too_deep")
                except ValueError:
                    why = "bad_row" if line.endswith("\n") else "cut_file"
                    yield where, Unreadable(where, why)
    except (CutFileError, SourceError):
        where = f"{member.name}, line {number + 1}"
        yield where, Unreadable(where, "cut_file")


def _author(row: dict[str, Any]) -> str:
    name = clean(row.get("author"))[0].lower()
    return "" if name in _NO_NAMES else name


def _owner(archive: Archive, members: list[Member]) -> str:
    """Return whose items these are: the author in a file's name, else the only one there is."""
    names = " ".join([archive.name, *(m.name for m in members)]).lower()
    named, only, seen = "", "", set[str]()
    for member in members:
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
    return _made(
        owner,
        Kind.COMMENT if is_comment else Kind.REPOST if crossposted else Kind.POST,
        _fullname(prefix, native),
        title=unescape_once(title or ""),
        body=unescape_once("\n\n".join(filter(None, words))),
        moment=_number_time(moment),
        dated=moment is not None,
        taken_down=bool(row.get("removed_by_category")),
        edited_at=in_window(_number_time(row.get("edited"))),
        permalink=_absolute(str(row.get("permalink") or "")),
        in_reply_to=_first_text(row, "parent_id", "link_id", "crosspost_parent"),
        container=_first_text(row, "subreddit"),
        audience=_AUDIENCES.get(str(row.get("subreddit_type")), Audience.UNKNOWN),
        reach=_reach(row),
        **({} if is_comment else _linked(unescape_once(str(row.get("url") or "")), native)),
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


# "user" is somebody's profile; anybody reads a restricted community, some may write there
_AUDIENCES = {
    "public": Audience.PUBLIC,
    "restricted": Audience.PUBLIC,
    "user": Audience.PUBLIC,
    "private": Audience.COMMUNITY,
}


def _number_time(value: Any) -> datetime | None:
    if isinstance(value, bool) or value is None:  # `edited` is false, and was once true
        return None
    return epoch_time(value) or iso_time(value)


def _reach(row: dict[str, Any]) -> dict[str, int]:
    counts = {"likes": row.get("score"), "replies": row.get("num_comments")}
    return {name: max(0, n) for name, n in counts.items() if isinstance(n, int)}


# What both have in common


def _made(
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
    heading, flags = clean(title)
    text, text_flags = clean(body)
    flags |= text_flags
    if _placeholder(text) or _placeholder(heading):
        state = State.REMOVED
    elif taken_down:
        state = State.DELETED  # no longer to be seen there, but the words are known
    created = in_window(moment)
    if dated and created is None:
        flags.add("bad_date")
    precision = Precision.NONE
    if created:
        precision = Precision.SECOND if created.tzinfo else Precision.LOCAL
    return Post(
        platform=PLATFORM,
        account=handle,
        post_id=post_id,
        text="" if _placeholder(text) else text,
        title="" if _placeholder(heading) else heading,
        kind=kind,
        state=state,
        created_at=created,
        time_precision=precision,
        flags=frozenset(flags),
        **more,
    )


def _placeholder(text: str) -> bool:
    return len(text) < 30 and "".join(text.lower().split()) in _PLACEHOLDERS


def _fullname(prefix: str, native: str) -> str:
    found = _NATIVE_ID.fullmatch(native.strip().lower())
    if not found:
        raise ValueError("id")
    return prefix + found[1]


def _absolute(address: str) -> str | None:
    found = _SITE.fullmatch(address.strip())
    return f"https://www.reddit.com{found[1]}" if found else None


def _parent(parent: str, link: str) -> str | None:
    """Return the full name of what a comment answers: another comment, else the post it is under."""
    if found := _NATIVE_ID.fullmatch(parent.strip()):
        return found[0] if found[0] != found[1] else f"t1_{found[1]}"
    thread = _THREAD.search(link)
    return f"t3_{thread[1]}" if thread else _absolute(link)


def _linked(url: str, own_id: str) -> dict[str, Any]:
    """Return links, images and videos of a post that points to an address other than its own."""
    address = url.strip()
    if address.startswith("/"):
        address = _absolute(address) or ""
    thread = _THREAD.search(address)
    if not address.startswith(("http://", "https://")) or (thread and thread[1] == own_id.strip()):
        return {}
    images = (Image(address),) if _PICTURE.match(address) else ()
    return {"links": (address,), "images": images, "videos": int(bool(_VIDEO.match(address)))}
