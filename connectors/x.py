"""X (Twitter): the account archive, as a zip, an unpacked folder or one loose file of it.

Since 2018 posts are in `data/tweets.js` and its parts (until 2022 `tweet.js`), each file a JSON list
assigned to a JavaScript variable. Odd about it: a folder unpacked over an older archive keeps stale
files, so the manifest's list decides; a long post is cut there and whole in `note-tweet.js`, under
an id that says nothing of the post's; every version of an edited post is there; nothing but its
`RT @` tells a repost. From 2012 to 2019 each month had a file (`Grailbird`), beside `tweets.csv`.
Ids are text: JavaScript cannot hold them as numbers.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from itertools import groupby
from typing import Any

from audit.account import Account
from audit.errors import CutFileError, SourceError
from audit.post import (
    Announced,
    Audience,
    Export,
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
    Warned,
    content_id,
    fold,
)
from connectors.archive import Archive, Member, csv_rows, encoding_of, json_items, read_json
from connectors.fields import (
    clean,
    count,
    epoch_time,
    in_window,
    iso_time,
    snowflake_time,
    unescape_once,
    x_time,
)

PLATFORM = Platform.X
TITLE = "X (Twitter): your archive"

# Files of posts, in the order of reading; circle posts come first, since `tweets.js` may repeat
# them without saying who could see them. Large files have parts; browsers number second copies.
_TWEETS = {
    "twitter-circle-tweets?": (State.LIVE, Audience.CUSTOM),
    "community-tweets?": (State.LIVE, Audience.COMMUNITY),
    "tweets?": (State.LIVE, Audience.UNKNOWN),
    "deleted-tweets?": (State.DELETED, Audience.UNKNOWN),
}
_NOTES = {"note-tweets?": State.LIVE, "deleted-note-tweets?": State.DELETED}
_ARTICLES = "(twitter-)?articles?"
_ARTICLE_DATA = "(twitter-)?article-metadata"
_HEADERS = "(deleted-)?tweet-headers"
_MONTHS = r"\d{4}_\d{2}"
_CSV = r"(^|/)[^/]*tweets?[^/]*\.csv$"
_DOCUMENTS = "(manifest|account|profile|user_details|payload_details|tweet_index)"


def _named(*names: str) -> str:
    return rf"(^|/)({'|'.join(names)})(-part\d+)?( ?\(\d+\))?\.js$"


_POSTS = "|".join((_named(*_TWEETS, *_NOTES, _ARTICLES, _ARTICLE_DATA, _MONTHS), _CSV))
_FAMILIES = (
    f"{_named('tweets?', _MONTHS)}|{_CSV}",
    *(_named(name) for name in (*_TWEETS, *_NOTES, _ARTICLES, _ARTICLE_DATA) if name != "tweets?"),
)
MEMBERS = rf"^(?!(.*/)?assets/).*({_named(_HEADERS, _DOCUMENTS)}|{_POSTS})"
_START = re.compile(
    r"\s*(window\.(YTD\.|__THAR_CONFIG)|Grailbird\.data\.|var \w+_(details|index)\b)"
)

GUIDE = """On x.com: Settings, Your account, "Download an archive of your data". X asks for your
password and a code, then prepares the file; that takes a day or more, and an e-mail and a notice in
the app say when it is ready. Give the zip as you downloaded it; if it comes in several parts, give
all of them. Older archives (2012 to 2019) and a single tweets.js or tweets.csv are read as well.
Menus may differ; checked on 2026-11-23.
Not in it: the posts you answered, the text of posts you quoted, the full text of posts you
reposted, the alt texts of your pictures, polls. Of deleted posts only about the last 14 days."""

_ANSWERS = (
    "in_reply_to_status_id_str",
    "in_reply_to_status_id",
    "in_reply_to_screen_name",
    "in_reply_to_user_id_str",
    "in_reply_to_user_id",
)
_MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_OLD_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_OLD_ENTITIES_UNTIL = 2013  # a later `&quot;` was typed by a person
ID_DIGITS = 20
ARTICLE_DEPTH = 6
_ARTICLE_IDS = ("id", "articleId", "article_id", "restId")
_ANYBODY = "https://x.com/i/web/status/"  # finds a post without its author's handle
_DAYS_ONLY_UNTIL = datetime(2010, 11, 5, tzinfo=UTC)  # in the later of the legacy forms
_REPOST = re.compile(r"RT @\w+:(\s|$)")
_STATUS = re.compile(r"https?://([\w-]+\.)?(twitter|x)\.com/[^/]+/status/\d+", re.IGNORECASE)
_OWN_MEDIA = re.compile(r"https?://([\w-]+\.)?(twitter|x)\.com/[^/]+/status/\d+/(photo|video)/")
_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_LINK = re.compile(r"https?://\S+")
_MENTIONS = re.compile(r"(@\w+\s+)+")


@dataclass(frozen=True, slots=True)
class _Note:
    where: str
    note_id: str
    text: str
    created_at: datetime | None
    links: dict[str, str]


@dataclass
class _Reading:
    """What is known while one export is read. Only long notes and bare ids are held."""

    archive: Archive
    handle: str
    made: datetime | None  # when the export was made: no post is younger
    found: Counter[str] = field(default_factory=Counter)  # elements by member
    notes: dict[tuple[State, int], list[_Note]] = field(default_factory=dict)  # by second
    ids: array[int] | None = None  # of posts, only where something asks for them


def recognises(archive: Archive) -> bool:
    """Tell whether some file of posts, or about the account, is one of X."""
    return any(_is_of_x(archive, member) for member in archive.members)


def read(archive: Archive) -> Iterator[Item]:
    """Yield what the export says of itself, its owner, then all posts; see `formats.md` 1.1, 1.2."""
    for _root, members in groupby(sorted(archive.members, key=_root_of), key=_root_of):
        export = replace(archive, members=tuple(members))
        of_x = {m.name for m in export.members if _is_of_x(export, m)}
        # a broken file is told of, but some other program's table is not ours to tell of
        kept = (m for m in export.members if m.name in of_x or not _is_table(m))
        if of_x:
            yield from _read_one(replace(export, members=tuple(kept)))


def _is_of_x(archive: Archive, member: Member) -> bool:
    head = archive.head(member)
    text = head.decode(encoding_of(head), "replace").lstrip("\ufeff")
    if _is_table(member):
        return {"tweet_id", "text"} <= set(re.findall(r"\w+", text.partition("\n")[0]))
    return bool(_START.match(text))


def _is_table(member: Member) -> bool:
    return member.name.lower().endswith(".csv")


def _root_of(member: Member) -> str:
    # two exports unpacked side by side in one folder are two exports
    return re.sub(r"(^|(?<=/))(data/)?(js/)?(tweets/)?[^/]*$", "", member.name)


def _read_one(archive: Archive) -> Iterator[Item]:
    told, troubles = _documents(archive)
    info = _object(_object(told.get("manifest")).get("archiveInfo"))
    partial = str(info.get("isPartialArchive")).lower()
    stated = info.get("generationDate") or _object(told.get("payload_details")).get("created_at")
    made = _utc(x_time(stated) or iso_time(stated))
    yield Export(made, claims_full=partial == "false", is_part=partial == "true")
    account = _account(archive, told)
    yield account
    yield from troubles
    announced = dict(_announced(told))
    archive, stale = _without_stale(archive, announced)
    if stale:
        yield Warned(
            f"{', '.join(stale)}: not in the archive's own list of files, so left over from an "
            "older archive and not read."
        )
    reading = _Reading(archive, account.handle, in_window(made))
    headers = archive.find(_named(_HEADERS)) if partial != "true" else []
    months, tables = archive.find(_named(_MONTHS)), archive.find(_CSV)
    if headers or (months and tables):
        reading.ids = array("Q")
    yield from _keep_notes(reading)
    for name, (state, audience) in _TWEETS.items():
        for member in archive.find(_named(name)):
            yield from _posts(reading, _rows(reading, member), member, state, audience)
    for member in months:
        yield from _posts(reading, _rows(reading, member), member)
    known = _sorted(reading.ids)
    for member in tables:
        yield from _posts(reading, _table_rows(archive, member, known), member)
    yield from _articles(reading)
    yield from _unmatched_notes(reading)
    yield from _lone_headers(reading, headers)
    for name, expected in announced.items():
        there = any(_is_called(m.name, name) for m in archive.members)
        elsewhere = partial == "true" or tables  # in another part, or in the table of all months
        if expected is not None and (there or not elsewhere):
            found = sum(n for member, n in reading.found.items() if _is_called(member, name))
            yield Announced(name, expected, found)


# What the export says of itself


def _documents(archive: Archive) -> tuple[dict[str, Any], list[Warned]]:
    told: dict[str, Any] = {}
    troubles: list[Warned] = []
    for member in archive.find(_named(_DOCUMENTS)):
        name = re.split(r"[^a-z_]", member.name.lower().rpartition("/")[2])[0]
        try:
            told.setdefault(name, read_json(archive, member))
        except (CutFileError, SourceError):
            troubles.append(Warned(f"{member.name} cannot be read; what it tells is not known."))
    return told, troubles


def _account(archive: Archive, told: dict[str, Any]) -> Account:
    account, profile = _first(told.get("account")), _first(told.get("profile"))
    older = _object(told.get("user_details"))
    user = _object(_object(told.get("manifest")).get("userInfo"))
    about = _object(profile.get("description"))
    handle = account.get("username") or user.get("userName") or older.get("screen_name")
    name = account.get("accountDisplayName") or user.get("displayName") or older.get("full_name")
    return Account(
        PLATFORM,
        _handle(handle or _author(archive)),
        name=_words(name),
        bio=_words(about.get("bio") or older.get("bio")),
        place=_words(about.get("location") or older.get("location")),
    )


def _author(archive: Archive) -> object:
    """Return the handle in the first post: files of single months name it in every post."""
    for member in archive.find(_named(_MONTHS, "tweets?"))[:1]:
        for _where, value in json_items(archive, member):
            return _object(_object(_unwrap(value)).get("user")).get("screen_name")
    return None


def _announced(told: dict[str, Any]) -> Iterator[tuple[str, int | None]]:
    """Yield the files of posts that the export names, with the number of posts it counts there."""
    for kind in _object(_object(told.get("manifest")).get("dataTypes")).values():
        for file in map(_object, _list(_object(kind).get("files"))):
            name = _words(file.get("fileName"))
            if re.search(_POSTS, name, re.IGNORECASE):
                yield name, count(file.get("count"))
    for month in map(_object, _list(told.get("tweet_index"))):
        if name := _words(month.get("file_name")):
            yield name, count(month.get("tweet_count"))


def _without_stale(archive: Archive, names: Iterable[str]) -> tuple[Archive, list[str]]:
    """Leave out the files of posts that the export's list does not name, as it names others."""
    stale: list[Member] = []
    for family in _FAMILIES:
        members = archive.find(family)
        listed = [m for m in members if any(_is_called(m.name, name) for name in names)]
        if any(re.search(_named(*_TWEETS, *_NOTES, _ARTICLES), m.name) for m in listed):
            stale += [m for m in members if m not in listed]
    kept = tuple(m for m in archive.members if m not in stale)
    return replace(archive, members=kept), [m.name for m in stale]


def _is_called(member_name: str, name: str) -> bool:
    return f"/{member_name}".lower().endswith(f"/{name}".lower())


# Files to posts


def _rows(reading: _Reading, member: Member) -> Iterator[tuple[str, Any]]:
    for where, value in json_items(reading.archive, member):
        reading.found[member.name] += not isinstance(value, Unreadable)
        yield where, _unwrap(value)


def _table_rows(archive: Archive, member: Member, known: array[int]) -> Iterator[tuple[str, Any]]:
    """Yield the rows of a `tweets.csv` as the months' files have them, less the posts there."""
    for where, row in csv_rows(archive, member):
        if isinstance(row, Unreadable):
            yield where, row
        elif not _holds(known, row.get("tweet_id", "")):
            yield where, _from_table(row)


def _posts(
    reading: _Reading,
    rows: Iterable[tuple[str, Any]],
    member: Member,
    state: State = State.LIVE,
    audience: Audience = Audience.UNKNOWN,
) -> Iterator[Item]:
    folder = _media_folder(member)
    for where, row in rows:
        try:
            if not isinstance(row, Unreadable):
                _keep_id(reading, _id(row))
                row = _post(reading, where, row, folder, state, audience)
        except _MALFORMED:
            row = Unreadable(where, "bad_row")
        yield row


def _post(
    reading: _Reading, where: str, tweet: Any, folder: str, state: State, audience: Audience
) -> Post | Skipped:
    post_id = _id(tweet)
    moment, precision = _time(tweet.get("created_at"), post_id, reading.made)
    raw = tweet["full_text"] if "full_text" in tweet else tweet["text"]
    words = _unescaped(raw, moment)
    repost = bool(tweet.get("retweeted_status") or _REPOST.match(words))
    links, media = _links(tweet), _media(tweet)
    note = None if repost else _take_note(reading, state, moment, words)
    if note:
        words, links = note.text, links | note.links
    text, flags = clean(_expanded(words, links, media))
    images, videos = ((), 0) if repost else _pictures(media, folder, post_id)
    if not (text or images or videos):
        return Skipped(where, "no_text")
    kind = _kind(tweet, repost=repost)
    versions, first = _versions(tweet), images[0].file if images else ""
    community = _id(tweet, "community_id_str", "community_id")
    flags |= {"joined_note"} if note else set()
    flags |= {"bad_date"} if moment is None else set()
    return Post(
        platform=PLATFORM,
        account=reading.handle,
        post_id=post_id or content_id(PLATFORM, kind, moment, first, text),
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
    shown = [_words(link.get("expanded_url")) for link in _entities(tweet, "urls")]
    if tweet.get("quoted_status_id_str") or (shown and _STATUS.match(shown[-1])):
        return Kind.QUOTE
    return Kind.REPLY if any(tweet.get(key) for key in _ANSWERS) else Kind.POST


def _answered(tweet: dict[str, Any], words: str) -> str | None:
    """Return the id of the post that is answered; where it is lost, whom; None if none is."""
    status = _id(tweet, *_ANSWERS[:2])
    if status or not any(tweet.get(key) for key in _ANSWERS):
        return status or None
    name = _words(tweet.get("in_reply_to_screen_name"))
    mention = re.match(r"@\w+", words)
    if name or mention:
        return f"@{name}" if name else mention[0] if mention else None
    return _id(tweet, *_ANSWERS[3:]) or None


def _time(stated: object, post_id: str, made: datetime | None) -> tuple[datetime | None, Precision]:
    later_form = _utc(iso_time(stated), assume=False)
    moment = in_window(x_time(stated) or later_form, made)
    if moment and later_form and moment < _DAYS_ONLY_UNTIL and moment.time() == time():
        return moment, Precision.DAY
    moment = moment or in_window(snowflake_time(post_id), made)
    return moment, Precision.SECOND if moment else Precision.NONE


def _unescaped(raw: object, moment: datetime | None) -> str:
    if not isinstance(raw, str | None):
        raise TypeError
    old = moment is not None and moment.year < _OLD_ENTITIES_UNTIL
    return unescape_once(raw or "", _OLD_ENTITIES) if old else unescape_once(raw or "")


def _links(tweet: dict[str, Any]) -> dict[str, str]:
    """Return where the short links of a post lead."""
    pairs = ((link.get("url"), link.get("expanded_url")) for link in _entities(tweet, "urls"))
    return {_words(short): _words(whole) for short, whole in pairs if short and whole}


def _media(tweet: dict[str, Any]) -> list[dict[str, Any]]:
    extended = _list(_object(tweet.get("extended_entities")).get("media"))
    return [_object(one) for one in extended] or _entities(tweet, "media")


def _expanded(words: str, links: dict[str, str], media: list[dict[str, Any]]) -> str:
    """Put whole links for the short ones, and drop those that stood for a picture."""
    whole = links | {_words(one.get("url")): "" for one in media}
    shorts = sorted(filter(None, whole), key=len, reverse=True)
    if not shorts:
        return words
    either = "|".join(map(re.escape, shorts))
    # a short link that goes on is another one, of which nothing is known
    return re.sub(
        rf"([ \t]?)({either})(?![A-Za-z0-9])",
        lambda m: m[1] + whole[m[2]] if whole[m[2]] else "",
        words,
    )


def _pictures(
    media: list[dict[str, Any]], folder: str, post_id: str
) -> tuple[tuple[Image, ...], int]:
    """Return the pictures, and the number of films; a film that is described counts as both."""
    images, videos = [], 0
    for one in media:
        address = _words(one.get("media_url_https") or one.get("media_url"))
        alt = _words(one.get("ext_alt_text") or one.get("alt_text"))
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
    info = _object(tweet.get("edit_info"))
    first = _object(info.get("initial") or _object(info.get("edit")).get("editControlInitial"))
    return [str(version) for version in _list(first.get("editTweetIds"))]


def _place(tweet: dict[str, Any]) -> Place | None:
    tag = _object(tweet.get("place"))
    name = _words(tag.get("full_name") or tag.get("name"))
    lon_lat = _list(_object(tweet.get("coordinates")).get("coordinates"))
    lat_lon = _list(_object(tweet.get("geo")).get("coordinates"))
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


def _from_table(row: dict[str, str]) -> dict[str, Any]:
    """Return a row of `tweets.csv` as the post that the other files would hold."""
    text = row["text"]
    wholes = list(dict.fromkeys(filter(None, row.get("expanded_urls", "").split(","))))
    shorts = list(dict.fromkeys(_SHORT_LINK.findall(text)))
    # the table does not say which link is which; equal numbers stand in the order of the text
    pairs = list(zip(shorts if len(shorts) == len(wholes) else wholes, wholes, strict=True))
    media = [pair for pair in pairs if _OWN_MEDIA.match(pair[1])]
    return {
        "id_str": row["tweet_id"],
        "created_at": row.get("timestamp"),
        "text": text,
        "in_reply_to_status_id_str": row.get("in_reply_to_status_id"),
        "in_reply_to_user_id_str": row.get("in_reply_to_user_id"),
        "retweeted_status": row.get("retweeted_status_id"),
        "entities": {
            "urls": [{"url": s, "expanded_url": w} for s, w in pairs if (s, w) not in media],
            "media": [{"url": s, "media_url_https": w} for s, w in media],
        },
    }


# Long posts


def _keep_notes(reading: _Reading) -> Iterator[Item]:
    for name, state in _NOTES.items():
        for member in reading.archive.find(_named(name)):
            for where, row in _rows(reading, member):
                try:
                    note = None if isinstance(row, Unreadable) else _note(where, row)
                except _MALFORMED:
                    row, note = Unreadable(where, "bad_row"), None
                if note:
                    second = _second(note.created_at)
                    reading.notes.setdefault((state, second), []).append(note)
                elif isinstance(row, Unreadable):
                    yield row


def _note(where: str, row: Any) -> _Note:
    core = row["core"]
    if not isinstance(core["text"], str):
        raise TypeError
    links = (
        (_words(link.get("shortUrl")), _words(link.get("expandedUrl")))
        for link in map(_object, _list(core.get("urls")))
    )
    note_id = _id(row, "noteTweetId", "id")
    moment = _utc(iso_time(row.get("createdAt")))
    return _Note(where, note_id, core["text"], moment, {s: w for s, w in links if s and w})


def _take_note(
    reading: _Reading, state: State, moment: datetime | None, words: str
) -> _Note | None:
    """Return the whole text of a post that is cut, if there is one, and hand it out only once.

    The ids do not match. A note is of the same second, and the post is how it begins, mentions and
    links apart.
    """
    for where in dict.fromkeys((state, State.LIVE)):
        notes = reading.notes.get((where, _second(moment)), [])
        start = _plain(words) if notes else ""
        wholes = [_plain(note.text) for note in notes]
        fitting = [n for n, whole in enumerate(wholes) if whole.startswith(start)]
        fitting.sort(key=lambda n: wholes[n] != start)  # the very same words first
        if fitting and (start or not wholes[fitting[0]]):
            return notes.pop(fitting[0])
    return None


def _unmatched_notes(reading: _Reading) -> Iterator[Item]:
    for (state, _), notes in reading.notes.items():
        for note in notes:
            text, flags = clean(_expanded(note.text, note.links, []))
            if not text:
                yield Skipped(note.where, "no_text")
                continue
            moment = in_window(note.created_at, reading.made) or in_window(
                snowflake_time(note.note_id), reading.made
            )
            yield Post(
                platform=PLATFORM,
                account=reading.handle,
                post_id=note.note_id or content_id(PLATFORM, Kind.POST, moment, "", text),
                text=text,
                state=state,
                created_at=moment,
                time_precision=Precision.SECOND if moment else Precision.NONE,
                links=tuple(dict.fromkeys(note.links.values())),
                flags=frozenset(flags | (set() if moment else {"bad_date"})),
            )


def _plain(text: str) -> str:
    folded = fold(_LINK.sub(" ", text)) + " "
    mentions = _MENTIONS.match(folded)
    return folded[mentions.end() if mentions else 0 :].strip().removesuffix("…").rstrip()


def _second(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment else 0


# Articles, and what is known of a post by its header alone


def _articles(reading: _Reading) -> Iterator[Item]:
    find = reading.archive.find
    about: dict[str, dict[str, Any]] = {}
    for member in find(_named(_ARTICLE_DATA)):
        for _where, row in _rows(reading, member):
            about[_id(_object(row), *_ARTICLE_IDS)] = _object(row)
    for member in find(_named(_ARTICLES)):
        for where, row in _rows(reading, member):
            if isinstance(row, Unreadable):
                yield row
            elif not isinstance(row, dict):
                yield Unreadable(where, "bad_row")
            else:
                yield _article(reading, where, about.get(_id(row, *_ARTICLE_IDS), {}) | row)


def _article(reading: _Reading, where: str, row: dict[str, Any]) -> Post | Skipped:
    title, flags = clean(_string(row.get("title")))
    parts = (row.get(key) for key in ("content", "contentState", "sections", "text", "body"))
    text, more = clean("\n\n".join(filter(None, map("\n\n".join, map(_texts, parts)))))
    if not (title or text):
        return Skipped(where, "no_text")
    moments = {
        name.lower().removesuffix("ms").removesuffix("at"): epoch_time(value)
        for name, value in row.items()
        if isinstance(value, int | str)
    }
    made = moments.get("published") or moments.get("firstpublished") or moments.get("created")
    moment = in_window(made, reading.made)
    draft = str(row.get("lifecycleState")).lower() == "draft"
    flags |= more | (set() if moment else {"bad_date"})
    number = _id(row, *_ARTICLE_IDS)
    return Post(
        platform=PLATFORM,
        account=reading.handle,
        post_id=number or content_id(PLATFORM, Kind.ARTICLE, moment, "", title + text),
        title=title,
        text=text,
        kind=Kind.ARTICLE,
        state=State.DRAFT if draft else State.LIVE,
        created_at=moment,
        time_precision=Precision.SECOND if moment else Precision.NONE,
        flags=frozenset(flags),
    )


def _texts(part: object, depth: int = 0) -> list[str]:
    """Return the paragraphs of an article, which may be a text, or blocks in lists."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, dict):
        inner = (part.get(key) for key in ("text", "blocks", "content", "sections"))
        part = [one for one in inner if one]
    if depth > ARTICLE_DEPTH or not isinstance(part, list):
        return []
    return [text for one in part for text in _texts(one, depth + 1)]


def _lone_headers(reading: _Reading, headers: list[Member]) -> Iterator[Item]:
    known = _sorted(reading.ids)
    for member in headers:
        for where, row in _rows(reading, member):
            if isinstance(row, Unreadable):
                yield row
            elif not _holds(known, _id(_object(row), "tweet_id", "id_str", "id")):
                yield Unreadable(where, "text_missing")


def _keep_id(reading: _Reading, post_id: str) -> None:
    if reading.ids is not None and post_id and int(post_id) < 1 << 64:
        reading.ids.append(int(post_id))


def _sorted(ids: array[int] | None) -> array[int]:
    return array("Q", sorted(ids or ()))


def _holds(ids: array[int], post_id: str) -> bool:
    number = int(post_id) if post_id.isdecimal() and len(post_id) <= ID_DIGITS else -1
    at = bisect_left(ids, number)
    return at < len(ids) and ids[at] == number


# Values as they may be in a file that anybody could have changed


def _unwrap(value: Any) -> Any:
    """Return the object inside `{"tweet": {...}}`; the oldest archives do not wrap it."""
    if isinstance(value, dict) and len(value) == 1:
        (inner,) = value.values()
        return inner if isinstance(inner, dict) else value
    return value


def _first(value: Any) -> dict[str, Any]:
    return _object(_unwrap(_list(value)[0])) if _list(value) else _object(_unwrap(value))


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _entities(tweet: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [_object(one) for one in _list(_object(tweet.get("entities")).get(name))]


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _words(value: object) -> str:
    return clean(_string(value))[0]


def _handle(value: object) -> str:
    return _words(value).lower().lstrip("@")


def _id(row: dict[str, Any], *keys: str) -> str:
    """Return an id as text, "" where the export has none that could be one."""
    for key in keys or ("id_str", "id"):
        value = row.get(key)
        digits = str(value) if isinstance(value, int | str) else ""
        if digits.isascii() and digits.isdecimal() and len(digits) <= ID_DIGITS:
            return digits
    return ""


def _utc(moment: datetime | None, *, assume: bool = True) -> datetime | None:
    if moment is None or moment.tzinfo:
        return moment
    return moment.replace(tzinfo=UTC) if assume else None
