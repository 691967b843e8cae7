"""The archives of X: one trap each, from files as X writes them. All texts are invented."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.account import Account
from audit.post import (
    Announced,
    Audience,
    Export,
    Image,
    Item,
    Kind,
    Place,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
    Warned,
)
from connectors import open_source, x
from tests.x_archive import (
    CANARY,
    NOON,
    PRIVATE,
    Writer,
    archive_of,
    as_folder,
    as_zip,
    items_of,
    js,
    note,
    number,
    only,
    opened,
    photo,
    posts_of,
    stamp,
    tweet,
    url,
)

LATER = NOON + timedelta(minutes=1)
LONG = "A long day. " + "The kettle boiled again and nobody came. " * 9 + "Then I went home."


def from_tweets(tmp_path: Path, *tweets: dict[str, Any], **files: str) -> list[Post]:
    more = {f"data/{name.replace('_', '-')}.js": content for name, content in files.items()}
    return posts_of(as_folder(tmp_path, archive_of({"data/tweets.js": js(list(tweets)), **more})))


def one(tmp_path: Path, text: str, **more: Any) -> Post:
    (post,) = from_tweets(tmp_path, tweet(text, **more))
    return post


@pytest.mark.parametrize("write", [as_folder, as_zip])
def test_a_post_reads_as_it_did_on_the_site(tmp_path: Path, write: Writer) -> None:
    shown = tweet(
        "Long day &amp; a good one https://t.co/Ab1 https://t.co/Pic",
        entities={"urls": [url("https://t.co/Ab1", "https://example.org/rota?a=1&amp;b")]},
        extended_entities={"media": [photo("https://t.co/Pic")]},
        favorite_count="3",
        retweet_count="0",
    )
    files = archive_of({"data/tweets.js": js([shown])}, counts={"data/tweets.js": 1})

    items = items_of(write(tmp_path, files))

    link = "https://example.org/rota?a=1&amp;b"
    assert items == [
        Export(datetime(2024, 5, 2, 10, tzinfo=UTC), claims_full=True, is_part=False),
        Account("x", "ana_sample", name="Ana", bio="Reads a lot", place="Tallow Bay"),
        Post(
            platform="x",
            account="ana_sample",
            post_id=number(NOON),
            text=f"Long day & a good one {link}",
            created_at=NOON,
            time_precision=Precision.SECOND,
            permalink=f"https://x.com/ana_sample/status/{number(NOON)}",
            reach={"likes": 3, "reposts": 0},
            images=(Image(f"tweets_media/{number(NOON)}-Fx1.jpg"),),
            links=(link,),
        ),
        Announced("data/tweets.js", 1, 1),
    ]


@pytest.mark.parametrize("write", [as_folder, as_zip])
def test_private_files_are_never_opened(tmp_path: Path, write: Writer) -> None:
    path = write(tmp_path, archive_of({"data/tweets.js": js([tweet("Hello")])}))
    if path.suffix == ".zip":  # a member that is opened all the same fails its checksum
        packed = path.read_bytes()
        assert packed.count(b"canary") == len(PRIVATE)
        path.write_bytes(packed.replace(b"canary", b"CANARY"))
    (source,) = open_source(path)

    items = list(source.items())

    assert {m.name for m in source.whole.members} >= set(PRIVATE)
    assert source.whole.opened == {"data/tweets.js", "data/account.js", "data/profile.js"}
    assert CANARY not in repr(items)
    assert source.whole.not_opened() == {
        "contacts": 1,
        "devices and addresses": 1,
        "likes, votes and searches": 1,
        "messages": 1,
    }
    source.whole.close()


def test_the_manifest_decides_which_files_are_read_and_stale_ones_are_named(tmp_path: Path) -> None:
    files = {
        "data/tweet.js": js([tweet("from an older archive", low=1)]),
        "data/tweets.js": js([tweet("part zero", low=2)]),
        "data/tweets-part1.js": js([tweet("part one", low=3)], "YTD.tweets.part1"),
    }
    counts = {"data/tweets.js": 1, "data/tweets-part1.js": 2}

    items = items_of(as_folder(tmp_path, archive_of(files, counts=counts)))

    assert {post.text for post in only(items, Post)} == {"part zero", "part one"}
    assert ["data/tweet.js" in warned.line for warned in only(items, Warned)] == [True]
    assert set(only(items, Announced)) == {
        Announced("data/tweets.js", 1, 1),
        Announced("data/tweets-part1.js", 2, 1),
    }


def test_a_file_that_is_announced_and_missing_is_told_unless_it_may_be_in_another_part(
    tmp_path: Path,
) -> None:
    files = {"data/tweets.js": js([tweet("here")])}
    counts = {"data/tweets.js": 1, "data/tweets-part1.js": 4}
    whole = archive_of(files, counts=counts)
    part = archive_of(files, counts=counts, partial=True)

    told = items_of(as_folder(tmp_path / "whole", whole))
    of_part = items_of(as_folder(tmp_path / "part", part))

    assert Announced("data/tweets-part1.js", 4, 0) in told
    assert list(only(of_part, Announced)) == [Announced("data/tweets.js", 1, 1)]
    assert next(only(of_part, Export)).is_part
    assert not next(only(of_part, Export)).claims_full


def test_the_oldest_archives_hold_bare_objects_and_no_manifest(tmp_path: Path) -> None:
    path = as_folder(tmp_path, {"data/tweet.js": js([tweet("bare")], "YTD.tweet.part0", "")})

    items = items_of(path)

    assert [p.text for p in only(items, Post)] == ["bare"]
    assert items[0] == Export()


def test_a_single_loose_file_is_read_without_knowing_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "tweets (1).js"
    path.write_text(js([tweet("alone")]) + ";\n", "utf-8")

    export, account, post = items_of(path)

    assert (export, account) == (Export(), Account("x", ""))
    assert isinstance(post, Post)
    assert post.permalink == f"https://x.com/i/web/status/{number(NOON)}"


def test_two_exports_side_by_side_are_told_apart(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {}
    for year in ("2022", "2024"):
        made = archive_of(
            {"data/tweets.js": js([tweet(f"of {year}")])},
            counts={"data/tweets.js": 1},
            made=f"{year}-05-02T10:00:00.000Z",
        )
        files |= {f"twitter-{year}/{name}": content for name, content in made.items()}

    items = items_of(as_folder(tmp_path, files))

    years = [e.generated_at.year for e in only(items, Export)]
    assert years == [2022, 2024]
    assert [(a.expected, a.found) for a in only(items, Announced)] == [(1, 1), (1, 1)]


def test_files_of_other_programs_beside_an_export_are_left_alone(tmp_path: Path) -> None:
    files = {"twitter/data/tweets.js": js([tweet("here")]), "site/profile.js": "let a = [1]"}

    items = items_of(
        as_folder(tmp_path, {**files, "twitter/my tweets.csv": "bird,song\nwren,loud\n"})
    )

    assert [type(item) for item in items] == [Export, Account, Post]


# Words


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("&amp;lt; is how you write &lt;", "&lt; is how you write <"),
        ("I typed &foo; and &notit; and &quot;", "I typed &foo; and &notit; and &quot;"),
        ("a\r\nb\x00c\x1b[31m", "a\nbc[31m"),
    ],
)
def test_escapes_are_undone_exactly_once(tmp_path: Path, raw: str, shown: str) -> None:
    assert one(tmp_path, raw).text == shown


def test_quotes_were_escaped_before_2013(tmp_path: Path) -> None:
    old = datetime(2012, 5, 1, 8, tzinfo=UTC)
    (post,) = from_tweets(tmp_path, tweet("&quot;so it&#39;s &amp;amp;&quot;", old))

    assert post.text == '"so it\'s &amp;"'


def test_the_longest_short_link_is_expanded_first_and_unknown_ones_stay(tmp_path: Path) -> None:
    links = {
        "https://t.co/a": "https://one.example",
        "https://t.co/ab": "https://two.example",
        "https://is.example/a": "https://three.example",
        "https://is.example/a/b": "https://four.example",
    }
    text = "https://t.co/a https://t.co/ab https://t.co/abc https://is.example/a/b"

    post = one(tmp_path, text, entities={"urls": [url(*pair) for pair in links.items()]})

    wanted = "https://one.example https://two.example https://t.co/abc https://four.example"
    assert post.text == wanted
    assert post.links == tuple(links.values())


def test_a_lone_surrogate_and_an_endless_text_are_mended_and_flagged(tmp_path: Path) -> None:
    broken, endless = from_tweets(
        tmp_path, tweet("half \ud83d emoji", low=1), tweet("x" * 10_000_000, low=2)
    )

    assert (broken.text, broken.flags) == ("half � emoji", {"replaced_chars"})
    assert (len(endless.text), endless.flags) == (1 << 20, {"truncated"})


def test_pictures_carry_their_alt_text_and_films_are_counted(tmp_path: Path) -> None:
    post = one(
        tmp_path,
        "see https://t.co/M",
        extended_entities={
            "media": [
                photo("https://t.co/M", "a.jpg", ext_alt_text="a &amp; door"),
                photo("https://t.co/M", "b.jpg"),
                photo("https://t.co/M", "c.jpg", type="video"),
                photo("https://t.co/M", "d.jpg", type="animated_gif", ext_alt_text="a cat"),
                photo("https://t.co/M", "e.jpg?name=small"),
            ]
        },
    )

    folder = f"tweets_media/{post.post_id}-"
    assert post.text == "see"
    assert post.videos == 2
    assert post.images == (
        Image(f"{folder}a.jpg", "a &amp; door"),
        Image(f"{folder}b.jpg"),
        Image(f"{folder}d.jpg", "a cat"),
        Image("https://pbs.example/media/e.jpg?name=small"),
    )


def test_a_post_of_pictures_alone_is_read_and_one_of_nothing_is_skipped(tmp_path: Path) -> None:
    rows = [
        tweet("https://t.co/M", low=1, entities={"media": [photo("https://t.co/M")]}),
        tweet("https://t.co/V", low=2, entities={"media": [photo("https://t.co/V", type="video")]}),
        tweet("", low=3),
    ]

    items = items_of(as_folder(tmp_path, {"data/tweets.js": js(rows)}))

    assert [(p.text, len(p.images), p.videos) for p in only(items, Post)] == [
        ("", 1, 0),
        ("", 0, 1),
    ]
    assert list(only(items, Skipped)) == [Skipped("data/tweets.js, item 3", "no_text")]


# Kinds, states, audiences


QUOTED = {"urls": [url("https://t.co/Q", "https://twitter.com/ben/status/55")]}
ANSWER = {"in_reply_to_status_id_str": "77", "in_reply_to_screen_name": "ben"}


@pytest.mark.parametrize(
    ("text", "more", "kind", "answered"),
    [
        ("a post", {}, Kind.POST, None),
        ("a post", {"in_reply_to_status_id_str": ""}, Kind.POST, None),
        ("@ben yes", ANSWER, Kind.REPLY, "77"),
        ("@ben yes", {"in_reply_to_user_id_str": "5"}, Kind.REPLY, "@ben"),
        ("yes", {"in_reply_to_user_id_str": "5"}, Kind.REPLY, "5"),
        ("@ben this https://t.co/Q", ANSWER | {"entities": QUOTED}, Kind.QUOTE, "77"),
        ("RT @ben: this https://t.co/Q", ANSWER | {"entities": QUOTED}, Kind.REPOST, "77"),
        ("so true RT @ben: this", {}, Kind.POST, None),
        ("RT @ben no colon, so own words", {}, Kind.POST, None),
    ],
)
def test_reposts_quotes_replies_and_posts_are_told_apart(
    tmp_path: Path, text: str, more: dict[str, Any], kind: Kind, answered: str | None
) -> None:
    post = one(tmp_path, text, **more)

    assert (post.kind, post.in_reply_to) == (kind, answered)


def test_a_link_to_a_post_that_is_not_the_last_one_makes_no_quote(tmp_path: Path) -> None:
    links = [
        *QUOTED["urls"],
        url("https://t.co/Z", "https://example.org/?u=https://x.com/a/status/1"),
    ]

    assert one(tmp_path, "two links", entities={"urls": links}).kind is Kind.POST


def test_an_earlier_version_of_an_edited_post_is_superseded(tmp_path: Path) -> None:
    ids = [number(NOON), number(LATER)]
    initial = {"initial": {"editTweetIds": ids}}
    edit = {"edit": {"initialTweetId": ids[0], "editControlInitial": {"editTweetIds": ids}}}
    never_edited = {"initial": {"editTweetIds": [number(NOON, 9)]}}

    first, last, plain = from_tweets(
        tmp_path,
        tweet("Wrods", edit_info=initial),
        tweet("Words", LATER, edit_info=edit),
        tweet("As it was", low=9, edit_info=never_edited),
    )

    assert (first.state, first.edited_at) == (State.SUPERSEDED, None)
    assert (last.state, last.edited_at) == (State.LIVE, LATER)
    assert (plain.state, plain.edited_at) == (State.LIVE, None)


def test_deleted_community_and_circle_posts_say_so(tmp_path: Path) -> None:
    posts = from_tweets(
        tmp_path,
        tweet("open", low=1),
        deleted_tweets=js([tweet("gone", low=2, deleted_at=stamp(LATER))]),
        community_tweet=js([tweet("@ben among us", low=3, community_id_str="123", **ANSWER)]),
        twitter_circle_tweet=js([tweet("to a few", low=4)]),
    )

    told = {p.text: (p.state, p.audience, p.kind, p.container) for p in posts}
    assert told == {
        "open": (State.LIVE, Audience.UNKNOWN, Kind.POST, None),
        "gone": (State.DELETED, Audience.UNKNOWN, Kind.POST, None),
        "@ben among us": (State.LIVE, Audience.COMMUNITY, Kind.REPLY, "123"),
        "to a few": (State.LIVE, Audience.CUSTOM, Kind.POST, None),
    }


def test_a_post_of_a_community_says_so_wherever_it_stands(tmp_path: Path) -> None:
    post = one(tmp_path, "among us", community_id_str="123")

    assert (post.audience, post.container) == (Audience.COMMUNITY, "123")


def test_the_pictures_of_a_repost_are_somebody_elses(tmp_path: Path) -> None:
    media = {"media": [photo("https://t.co/M"), photo("https://t.co/M", type="video")]}
    post = one(tmp_path, "RT @ben: look https://t.co/M", extended_entities=media)

    assert (post.text, post.images, post.videos) == ("RT @ben: look", (), 0)


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"place": {"full_name": "Tallow Bay, Somewhere"}}, Place("Tallow Bay, Somewhere")),
        ({"coordinates": {"coordinates": ["-6.25", "53.5"]}}, Place("", 53.5, -6.25)),
        ({"geo": {"coordinates": ["53.5", "-6.25"]}}, Place("", 53.5, -6.25)),
        ({"geo": {"coordinates": ["953.5", "nan"]}}, None),
        ({"geo": {}, "place": None}, None),
    ],
)
def test_a_place_is_kept_as_exported(
    tmp_path: Path, more: dict[str, Any], place: Place | None
) -> None:
    assert one(tmp_path, "somewhere", **more).place == place


# Times and ids


@pytest.mark.parametrize(
    "stated", [None, "", "Wed Oct 10 20:19:24 +0000 1970", "Fri Jan 01 00:00:00 +0000 2038", "soon"]
)
def test_a_time_that_cannot_be_is_taken_from_the_id(tmp_path: Path, stated: str | None) -> None:
    post = one(tmp_path, "timeless", created_at=stated)

    assert (post.created_at, post.time_precision, post.flags) == (NOON, Precision.SECOND, set())


def test_without_any_time_the_post_is_read_and_flagged(tmp_path: Path) -> None:
    post = one(tmp_path, "timeless", created_at=None, id_str="20")

    assert (post.created_at, post.time_precision) == (None, Precision.NONE)
    assert post.flags == {"bad_date"}


def test_no_post_is_younger_than_its_export(tmp_path: Path) -> None:
    made = "2020-01-01T00:00:00.000Z"
    files = archive_of(
        {"data/tweets.js": js([tweet("x")])}, counts={"data/tweets.js": 1}, made=made
    )

    (post,) = posts_of(as_folder(tmp_path, files))

    assert post.flags == {"bad_date"}


def test_ids_are_text_and_a_missing_one_is_made_of_the_content(tmp_path: Path) -> None:
    numeric, bare, again = from_tweets(
        tmp_path,
        tweet("a number", id_str=None, id=1620000000000000001),
        tweet("no id", id_str=None),
        tweet("no id", id_str="1.62e18"),
    )

    assert numeric.post_id == "1620000000000000001"
    assert bare.post_id == again.post_id
    assert bare.post_id.startswith("h:")
    assert bare.permalink is None


# Long posts


def test_a_long_post_is_joined_by_its_second_and_its_beginning(tmp_path: Path) -> None:
    cut = f"@ben {LONG[:250]}… https://t.co/self"
    short = "A short one & done"
    posts = from_tweets(
        tmp_path,
        tweet("Another post of that second", low=1),
        tweet(cut, low=2),
        tweet("A short one &amp; done", LATER, low=3),
        note_tweet=js(
            [
                note(
                    LONG + " &amp; https://t.co/L",
                    urls=[{"shortUrl": "https://t.co/L", "expandedUrl": "https://example.org/l"}],
                ),
                note(short, LATER, "9002"),
                note("Nobody knows this one", LATER, "9003"),
            ],
            "YTD.note_tweet.part0",
            "noteTweet",
        ),
    )

    told = [(p.text, p.flags, p.post_id) for p in posts]
    assert told == [
        ("Another post of that second", set(), number(NOON, 1)),
        (f"{LONG} &amp; https://example.org/l", {"joined_note"}, number(NOON, 2)),
        (short, {"joined_note"}, number(LATER, 3)),
        ("Nobody knows this one", set(), "9003"),
    ]
    assert (posts[3].permalink, posts[3].created_at) == (None, LATER)


def test_a_note_of_another_second_or_with_other_words_is_not_joined(tmp_path: Path) -> None:
    posts = from_tweets(
        tmp_path,
        tweet("We went to the sea and", low=1),
        tweet("RT @ben: We went out", LATER, low=2),
        tweet("https://t.co/alone", LATER, low=3),
        note_tweet=js(
            [
                note("We went to the sea and back", LATER, "9001"),
                note("RT @ben: We went out and on", LATER, "9002"),
                note("We went home", NOON, "9003"),
            ],
            wrap="noteTweet",
        ),
    )

    assert not any("joined_note" in p.flags for p in posts)
    assert len(posts) == 6


def test_of_two_notes_of_a_second_the_very_same_words_win(tmp_path: Path) -> None:
    notes = [note("Tea and rain"), note("Tea", note_id="9002")]

    posts = from_tweets(
        tmp_path,
        tweet("Tea", low=1),
        tweet("Tea and…", low=2),
        note_tweet=js(notes, wrap="noteTweet"),
    )

    assert [p.text for p in posts] == ["Tea", "Tea and rain"]


def test_a_deleted_post_finds_its_text_among_the_notes_that_are_left(tmp_path: Path) -> None:
    (post,) = from_tweets(
        tmp_path,
        deleted_tweets=js([tweet("Tea and…")]),
        note_tweet=js([note("Tea and rain")], wrap="noteTweet"),
    )

    assert (post.text, post.state) == ("Tea and rain", State.DELETED)


def test_a_deleted_note_joins_a_deleted_post_or_stays_deleted(tmp_path: Path) -> None:
    posts = from_tweets(
        tmp_path,
        tweet("The same start of it", low=1),
        deleted_tweets=js([tweet("The same start…", low=2)]),
        deleted_note_tweet=js(
            [note("The same start, and more"), note("Gone alone", LATER, "9002")], wrap="noteTweet"
        ),
    )

    assert [(p.text, p.state) for p in posts] == [
        ("The same start of it", State.LIVE),
        ("The same start, and more", State.DELETED),
        ("Gone alone", State.DELETED),
    ]


def test_articles_are_read_and_drafts_are_drafts(tmp_path: Path) -> None:
    milliseconds = str(int(NOON.timestamp() * 1000))
    posts = from_tweets(
        tmp_path,
        article=js(
            [
                {
                    "id": "1",
                    "title": "On tea",
                    "content": {"blocks": [{"text": "One."}, {"text": "Two."}]},
                },
                {"id": "2", "title": "Unfinished", "content": "Three."},
            ],
            wrap="article",
        ),
        article_metadata=js(
            [
                {"id": "1", "lifecycleState": "Published", "publishedAtMs": milliseconds},
                {"id": "2", "lifecycleState": "Draft", "createdAtMs": milliseconds},
            ],
            wrap="articleMetadata",
        ),
    )

    told = [(p.kind, p.state, p.title, p.text, p.created_at) for p in posts]
    assert told == [
        (Kind.ARTICLE, State.LIVE, "On tea", "One.\n\nTwo.", NOON),
        (Kind.ARTICLE, State.DRAFT, "Unfinished", "Three.", NOON),
    ]


# What cannot be read


def test_a_header_without_its_post_is_counted_as_lost(tmp_path: Path) -> None:
    headers = [{"tweet_id": number(NOON, low), "created_at": stamp(NOON)} for low in (1, 2, 3)]
    gone = [{"tweet_id": number(NOON, 4), "created_at": stamp(NOON)}]
    files = {
        "data/tweets.js": js([tweet("there", low=1), tweet("", low=3)]),
        "data/tweet-headers.js": js(headers),
        "data/deleted-tweets.js": js([tweet("gone", low=4)]),
        "data/deleted-tweet-headers.js": js(gone),
    }

    items = items_of(as_folder(tmp_path, files))

    assert list(only(items, Unreadable)) == [
        Unreadable("data/tweet-headers.js, item 2", "text_missing")
    ]


@pytest.mark.parametrize(
    "bad", ['{"tweet": {"id_str": }}', '{"tweet": 5}', '{"tweet": {"id": 3}}', "7"]
)
def test_one_bad_row_costs_no_other(tmp_path: Path, bad: str) -> None:
    rows = [json.dumps({"tweet": tweet(text, low=n)}) for n, text in enumerate(("a", "b"))]
    content = f"window.YTD.tweets.part0 = [ {rows[0]}, {bad}, {rows[1]} ]"
    counts = {"data/tweets.js": 3}

    items = items_of(as_zip(tmp_path, archive_of({"data/tweets.js": content}, counts=counts)))

    assert [p.text for p in only(items, Post)] == ["a", "b"]
    assert list(only(items, Unreadable)) == [Unreadable("data/tweets.js, item 2", "bad_row")]


def test_a_file_that_is_cut_keeps_its_beginning(tmp_path: Path) -> None:
    content = js([tweet("kept", low=1), tweet("cut off here", low=2)])[:-40]
    counts = {"data/tweets.js": 2}

    items = items_of(as_folder(tmp_path, archive_of({"data/tweets.js": content}, counts=counts)))

    assert [p.text for p in only(items, Post)] == ["kept"]
    assert list(only(items, Unreadable)) == [Unreadable("data/tweets.js, item 2", "cut_file")]
    assert list(only(items, Announced)) == [Announced("data/tweets.js", 2, 1)]


def test_a_broken_manifest_is_told_and_the_posts_are_read(tmp_path: Path) -> None:
    files = {"data/manifest.js": "window.__THAR_CONFIG = {", "data/tweets.js": js([tweet("here")])}

    items = items_of(as_folder(tmp_path, files))

    assert items[0] == Export()
    assert [warned.line.split(" ")[0] for warned in only(items, Warned)] == ["data/manifest.js"]
    assert [p.text for p in only(items, Post)] == ["here"]


def test_an_export_without_posts_is_no_error(tmp_path: Path) -> None:
    files = archive_of({"data/tweets.js": js([])}, counts={"data/tweets.js": 0})

    items = items_of(as_zip(tmp_path, files))

    assert [type(item) for item in items] == [Export, Account, Announced]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
KEYS = [
    *("id_str", "full_text", "created_at", "entities", "extended_entities", "edit_info", "place"),
    *("geo", "coordinates", "favorite_count", "in_reply_to_screen_name", "community_id_str"),
    *("retweeted_status", "in_reply_to_status_id_str"),
]
INNER = st.dictionaries(
    st.sampled_from(["urls", "media", "coordinates", "initial", "editTweetIds", "url", "type"]),
    ANYTHING,
)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(st.dictionaries(st.sampled_from(KEYS), ANYTHING | INNER), max_size=4),
    notes=st.lists(st.dictionaries(st.sampled_from(["core", "createdAt"]), ANYTHING), max_size=2),
    about=ANYTHING,
)
def test_whatever_the_fields_hold_every_row_becomes_one_item(
    tmp_path: Path, rows: list[Any], notes: list[Any], about: Any
) -> None:
    files = {
        "data/tweets.js": js(rows, wrap="tweet"),
        "data/note-tweet.js": js(notes, wrap="noteTweet"),
        "data/account.js": js([about], wrap="account"),
        "data/manifest.js": "window.__THAR_CONFIG = " + json.dumps({"archiveInfo": about}),
    }
    items = items_of(as_zip(tmp_path, files))

    told = [item for item in items if isinstance(item, Post | Skipped | Unreadable)]
    joined = sum(1 for p in only(items, Post) if "joined_note" in p.flags)
    assert len(told) == len(rows) + len(notes) - joined
    for post in only(items, Post):
        json.dumps(replace(post, created_at=None).text).encode()


# Legacy


def month(rows: list[dict[str, Any]], name: str = "2012_10") -> str:
    return f"Grailbird.data.tweets_{name} = \n " + json.dumps(rows)


def old(text: str, number: int, made: str, **more: Any) -> dict[str, Any]:
    return {"id": number, "id_str": str(number), "text": text, "created_at": made, "geo": {}} | more


DETAILS = 'var user_details =  {"screen_name": "Ana_Sample", "full_name": "Ana", "location": "Bay", "bio": "Hi"}'
HEAD = (
    "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,"
    "retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\r\n"
)


@pytest.mark.parametrize("write", [as_folder, as_zip])
def test_an_archive_of_before_2018_is_read_by_its_months(tmp_path: Path, write: Writer) -> None:
    index = [
        {"file_name": "data/js/tweets/2012_10.js", "tweet_count": 4, "year": 2012, "month": 10},
        {"file_name": "data/js/tweets/2009_01.js", "tweet_count": 1, "year": 2009, "month": 1},
    ]
    original = {"id_str": "5", "text": "the whole original", "user": {"screen_name": "ben"}}
    files = {
        "data/js/user_details.js": DETAILS,
        "data/js/payload_details.js": 'var payload_details =  {"tweets": 3, "created_at": "2016-01-02 03:04:05 +0000"}',
        "data/js/tweet_index.js": "var tweet_index =  " + json.dumps(index),
        "data/js/tweets/2012_10.js": month(
            [
                old(
                    "@ben tea &amp; cake",
                    256100000000000001,
                    "Wed Oct 10 20:19:24 +0000 2012",
                    in_reply_to_user_id_str="5",
                ),
                old(
                    "passed on",
                    256100000000000002,
                    "2012-10-10 00:00:00 +0000",
                    retweeted_status=original,
                ),
                old(
                    "a picture http://t.co/P",
                    256100000000000003,
                    "2012-10-10 20:19:26 +0000",
                    entities={
                        "media": [
                            {"url": "http://t.co/P", "media_url_https": "https://pbs.example/p.jpg"}
                        ]
                    },
                ),
            ]
        ),
        "data/js/tweets/2009_01.js": month(
            [old("early days", 1100000001, "2009-01-03 00:00:00 +0000")], "2009_01"
        ),
    }

    items = items_of(write(tmp_path, files))

    assert items[0] == Export(datetime(2016, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert items[1] == Account("x", "ana_sample", name="Ana", bio="Hi", place="Bay")
    told = {p.text: (p.kind, p.time_precision, p.in_reply_to) for p in only(items, Post)}
    assert told == {
        "@ben tea & cake": (Kind.REPLY, Precision.SECOND, "@ben"),
        "passed on": (Kind.REPOST, Precision.SECOND, None),
        "a picture": (Kind.POST, Precision.SECOND, None),
        "early days": (Kind.POST, Precision.DAY, None),
    }
    assert set(only(items, Announced)) == {
        Announced("data/js/tweets/2012_10.js", 4, 3),
        Announced("data/js/tweets/2009_01.js", 1, 1),
    }


def test_the_table_fills_the_gaps_of_the_months_by_id(tmp_path: Path) -> None:
    stamp_ = "2012-10-10 20:19:24 +0000"
    files = {
        "data/js/tweets/2012_10.js": month([old("whole", 256100000000000001, stamp_)]),
        "tweets.csv": HEAD
        + f'"256100000000000001","","","{stamp_}","web","whole (table)","","","",""\r\n'
        + f'"256100000000000002","","","{stamp_}","web","a gap\nof two lines","","","",""\r\n',
    }

    posts = posts_of(as_folder(tmp_path, files))

    assert [p.text for p in posts] == ["whole", "a gap\nof two lines"]


def test_a_table_may_come_alone(tmp_path: Path) -> None:
    when = "2012-10-10 20:19:24 +0000"
    rows = [
        f'1,,,{when},web,"See http://t.co/a &amp; http://t.co/b",,,,"https://one.example,http://twitter.com/ana/status/1/photo/1"',
        f'2,77,5,{when},web,"@ben yes",,,,',
        f'3,,,{when},web,"RT @ben: so",99,5,{when},',
        f'4,,,{when},web,"which http://t.co/a http://t.co/b",,,,"https://one.example"',
        f"5,,,{when},web",
        '6,,,2009-10-10 00:00:00 +0000,web,"early",,,,',
    ]
    path = tmp_path / "my tweets 2016.csv"
    path.write_bytes((HEAD + "\r\n".join(rows) + "\r\n").encode("utf-8-sig"))

    items = items_of(path)

    posts = list(only(items, Post))
    assert [(p.text, p.kind, p.in_reply_to, len(p.images)) for p in posts] == [
        ("See https://one.example &", Kind.POST, None, 1),
        ("@ben yes", Kind.REPLY, "77", 0),
        ("RT @ben: so", Kind.REPOST, None, 0),
        ("which http://t.co/a http://t.co/b", Kind.POST, None, 0),
        ("early", Kind.POST, None, 0),
    ]
    assert posts[3].links == ("https://one.example",)
    assert posts[4].time_precision is Precision.DAY
    assert list(only(items, Unreadable)) == [Unreadable("my tweets 2016.csv, row 6", "bad_row")]


def test_a_table_of_another_program_is_not_taken_for_posts_of_x(tmp_path: Path) -> None:
    path = tmp_path / "tweets.csv"
    path.write_text("bird,song\nwren,loud\n", "utf-8")

    assert not x.recognises(opened(path))


# Memory


def test_memory_does_not_grow_with_the_number_of_posts(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        text = "The bus was late and the tea was cold. " * 20
        many = js([tweet(f"{text} {n}", low=n) for n in range(rows)])
        path = as_folder(tmp_path / str(rows), {"data/tweets.js": many})
        del many
        archive = opened(path)
        tracemalloc.start()
        assert sum(isinstance(item, Post) for item in x.read(archive)) == rows
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(6000) < 1.3 * peak(2000)


def test_only_files_of_posts_and_of_the_account_are_in_the_view(tmp_path: Path) -> None:
    names = ["tweets.js", "tweetdeck.js", "tweet-headers.js", "follower.js", "tweets-part12.js"]
    files = {f"data/{name}": "" for name in names} | {"assets/js/manifest.js": "", "data/1.js": ""}

    view = opened(as_folder(tmp_path, files))

    assert sorted(member.name for member in view.members) == [
        "data/tweet-headers.js",
        "data/tweets-part12.js",
        "data/tweets.js",
    ]


def test_every_unreadable_item_says_where(tmp_path: Path) -> None:
    rows: list[Any] = [{}, tweet("", low=1)]
    items: list[Item] = items_of(as_folder(tmp_path, {"data/tweets.js": js(rows)}))

    places = [item.where for item in items if isinstance(item, Skipped | Unreadable)]
    assert places == ["data/tweets.js, item 1", "data/tweets.js, item 2"]
