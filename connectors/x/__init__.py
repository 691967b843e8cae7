"""X (Twitter): the account archive, as a zip, an unpacked folder or one loose file of it.

Since 2018 posts are in `data/tweets.js` and its parts (until 2022 `tweet.js`), each file a JSON list
assigned to a JavaScript variable. Odd about it: a folder unpacked over an older archive keeps stale
files, so the manifest's list decides (`about`); a long post is cut there and whole in
`note-tweet.js`, under an id that says nothing of the post's (`notes`); every version of an edited
post is there, and nothing but its `RT @` tells a repost (`posts`). From 2012 to 2019 each month had
a file, beside a table (`legacy`); old and new files may lie in one folder, hence one connector.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from audit.post import Announced, Item, Platform, Unreadable, Warned
from connectors.archive import Archive, Member
from connectors.fields import as_object, in_window
from connectors.rows import start_of
from connectors.x import legacy
from connectors.x.about import About, about, without_stale
from connectors.x.articles import articles
from connectors.x.files import ALL, HEADERS, NOTES, TWEETS, is_called, named
from connectors.x.posts import posts_in
from connectors.x.reading import Reading
from connectors.x.values import holds_id, id_of

PLATFORM = Platform.X
TITLE = "X (Twitter): your archive"
MEMBERS = ALL
GUIDE = """On x.com: Settings, Your account, "Download an archive of your data". X asks for your
password and a code, then prepares the file; that takes a day or more, and an e-mail and a notice in
the app say when it is ready. Give the zip as you downloaded it; if it comes in several parts, give
all of them. Older archives (2012 to 2019) and a single tweets.js or tweets.csv are read as well.
Menus may differ; checked on 2026-11-23.
Not in it: the posts you answered, the text of posts you quoted, the full text of posts you
reposted, the alt texts of your pictures, polls. Of deleted posts only about the last 14 days."""

_START = re.compile(
    r"\s*(window\.(YTD\.|__THAR_CONFIG)|Grailbird\.data\.|var \w+_(details|index)\b)"
)


def recognises(archive: Archive) -> bool:
    """Tell whether some file of posts, or about the account, is one of X."""
    return any(_is_of_x(archive, member) for member in archive.members)


def read(archive: Archive) -> Iterator[Item]:
    """Yield what the export says of itself, its owner, then all posts; of several exports in turn."""
    for _root, members in groupby(sorted(archive.members, key=_root_of), key=_root_of):
        export = replace(archive, members=tuple(members))
        of_x = {m.name for m in export.members if _is_of_x(export, m)}
        # a broken file is told of, but some other program's table is not ours to tell of
        kept = (m for m in export.members if m.name in of_x or not legacy.is_table(m))
        if of_x:
            yield from _read_one(replace(export, members=tuple(kept)))


def _is_of_x(archive: Archive, member: Member) -> bool:
    text = start_of(archive, member).text
    if legacy.is_table(member):
        return legacy.is_table_of_x(text)
    return bool(_START.match(text))


def _root_of(member: Member) -> str:
    # two exports unpacked side by side in one folder are two exports
    return re.sub(r"(^|(?<=/))(data/)?(js/)?(tweets/)?[^/]*$", "", member.name)


def _read_one(archive: Archive) -> Iterator[Item]:
    told = about(archive)
    yield told.export
    yield told.account
    yield from told.troubles
    archive, stale = without_stale(archive, told.announced)
    if stale:
        yield Warned(
            f"{', '.join(stale)}: not in the archive's own list of files, so left over from an "
            "older archive and not read."
        )
    reading = Reading(archive, told.account.handle, in_window(told.export.generated_at))
    headers = [] if told.export.is_part else archive.find(named(HEADERS))
    yield from _posts(reading, headers)
    yield from _lone_headers(reading, headers)
    yield from _counts(reading, told)


def _posts(reading: Reading, headers: list[Member]) -> Iterator[Item]:
    find = reading.archive.find
    months, tables = find(named(legacy.MONTHS)), find(legacy.TABLE)
    if headers or (months and tables):
        reading.ids = array("Q")
    for name, state in NOTES.items():
        for member in find(named(name)):
            yield from reading.notes.keep(reading.rows(member), state)
    for name, (state, audience) in TWEETS.items():
        for member in find(named(name)):
            yield from posts_in(reading, reading.rows(member), member, state, audience)
    for member in months:
        yield from posts_in(reading, reading.rows(member), member)
    known = reading.known_ids()
    for member in tables:
        yield from posts_in(reading, legacy.table_rows(reading.archive, member, known), member)
    yield from articles(reading)
    yield from reading.notes.left(reading.handle, reading.made)


def _lone_headers(reading: Reading, headers: list[Member]) -> Iterator[Unreadable]:
    """Yield what is known of posts by their header alone."""
    known = reading.known_ids()
    for member in headers:
        for where, row in reading.rows(member):
            if isinstance(row, Unreadable):
                yield row
            elif not holds_id(known, id_of(as_object(row), "tweet_id", "id_str", "id")):
                yield Unreadable(where, "text_missing")


def _counts(reading: Reading, told: About) -> Iterator[Announced]:
    """Yield the export's own counts, and what was found."""
    # a file that is not there may be in another part, or its posts in the table of all months
    elsewhere = told.export.is_part or bool(reading.archive.find(legacy.TABLE))
    for name, expected in told.announced.items():
        there = any(is_called(m.name, name) for m in reading.archive.members)
        if expected is not None and (there or not elsewhere):
            found = sum(n for member, n in reading.found.items() if is_called(member, name))
            yield Announced(name, expected, found)
