"""The data request of Reddit: flat CSV files, one row an item.

Items are named without the prefix (`t1_` comment, `t3_` post) that they have everywhere else, sorted
by the text of their id, and rows end with CRLF while bodies hold LF. `*_headers.csv` repeat the rows
without the bodies: an id that is only there is a text that the export lost. `checkfile.csv` holds a
checksum of each file. The column `ip` is dropped unseen.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Callable, Iterator

from audit.account import Account
from audit.errors import CutFileError, SourceError
from audit.post import (
    Export,
    Image,
    Item,
    Kind,
    Platform,
    Post,
    State,
    Unreadable,
    Warned,
)
from connectors.archive import BUFFER, Archive, Member
from connectors.fields import as_utc, clean, iso_time
from connectors.ids import holds, in_order
from connectors.reddit.item import NATIVE_ID, THREAD, absolute, full_name, kept, linked, post_of
from connectors.rows import csv_rows, start_of

MEMBERS = (
    r"(^|/)(comments|posts|comments_headers|posts_headers|drafts|scheduled_posts|statistics|checkfile)"
    r"( ?\(\d+\))?\.csv$"
)
_POST_FILES = ("comments", "posts", "drafts", "scheduled_posts")

Files = dict[str, list[Member]]  # by base name without ending


def folders(archive: Archive) -> dict[str, Files]:
    """Return the files of each data request, by the folder that holds them."""
    found: dict[str, Files] = {}
    for member in archive.find(MEMBERS):
        folder, _, base = member.name.rpartition("/")
        name = re.split(r"[ .(]", base.lower())[0]
        found.setdefault(folder, {}).setdefault(name, []).append(member)
    return {
        folder: files
        for folder, files in found.items()
        if any(_has_bodies(archive, m) for m in files.get("comments", []) + files.get("posts", []))
    }


def _has_bodies(archive: Archive, member: Member) -> bool:
    first = start_of(archive, member).text.lstrip().partition("\n")[0]
    columns = {name.strip('" \r') for name in first.lower().split(",")}
    return {"id", "permalink", "subreddit", "body"} <= columns


def read(archive: Archive, files: Files, *, alone: bool) -> Iterator[Item]:
    """Yield what one data request holds; if it is `alone`, it may speak for the whole export."""
    told = _statistics(archive, files)
    handle = told.get("account name", "").lower().removeprefix("u/")
    if handle:
        yield Account(Platform.REDDIT, handle)
    troubles, whole = _checksums(archive, files)
    made = as_utc(iso_time(told.get("export time")))
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
        troubles.append(Warned(line, shortfall=True))
    return troubles, not troubles and {"comments", "posts"} <= sums.keys()


def _sha256(archive: Archive, member: Member) -> str:
    state = hashlib.sha256()
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(BUFFER):
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
            if found := NATIVE_ID.fullmatch(post.post_id):
                ids.append(int(found[1], 36))
            yield kept(post, where)


def _lone_headers(
    archive: Archive, members: list[Member], ids: array[int], lost: int
) -> Iterator[Unreadable]:
    """Yield what has a header and no body, less the `lost` bodies that were counted as bad rows."""
    known = in_order(ids)
    for member in members:
        for where, row in csv_rows(archive, member):
            found = NATIVE_ID.fullmatch(row.get("id", "")) if isinstance(row, dict) else None
            if not found or holds(known, int(found[1], 36)):
                continue
            if lost:
                lost -= 1
            else:
                yield Unreadable(where, "text_missing")


def _comment(row: dict[str, str], handle: str) -> Post:
    picture = row.get("media", "").strip()
    return post_of(
        handle,
        Kind.COMMENT,
        full_name("t1_", row["id"]),
        body=row["body"],
        moment=iso_time(row["date"]),
        dated=bool(row["date"]),
        permalink=absolute(row["permalink"]),
        in_reply_to=_parent(row.get("parent", ""), row.get("link", "")),
        container=row["subreddit"].strip() or None,
        images=(Image(picture),) if picture else (),
    )


def _submission(row: dict[str, str], handle: str) -> Post:
    return post_of(
        handle,
        Kind.POST,
        full_name("t3_", row["id"]),
        title=row["title"],
        body=row["body"],
        moment=iso_time(row["date"]),
        dated=bool(row["date"]),
        permalink=absolute(row["permalink"]),
        container=row["subreddit"].strip() or None,
        **linked(row.get("url", ""), row["id"]),
    )


def _draft(row: dict[str, str], handle: str) -> Post:
    time = row.get("created") or row.get("submission_time") or ""
    return post_of(
        handle,
        Kind.POST,
        clean(row.get("id") or row["scheduled_post_id"])[0],
        title=row.get("title", ""),
        body=row["body"],
        moment=iso_time(time),
        dated=bool(time),
        state=State.DRAFT,
        container=row.get("subreddit", "").strip() or None,
        **linked(row.get("url", ""), ""),
    )


def _parent(parent: str, link: str) -> str | None:
    """Return the full name of what a comment answers: another comment, else the post it is under."""
    if found := NATIVE_ID.fullmatch(parent.strip()):
        return found[0] if found[0] != found[1] else f"t1_{found[1]}"
    thread = THREAD.search(link)
    return f"t3_{thread[1]}" if thread else absolute(link)


_MAKERS: dict[str, Callable[[dict[str, str], str], Post]] = {
    "comments": _comment,
    "posts": _submission,
    "drafts": _draft,
    "scheduled_posts": _draft,
}
