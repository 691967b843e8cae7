"""What X and Reddit answer, as posts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from audit.account import Account
from audit.post import (
    Audience,
    Image,
    Kind,
    Place,
    Post,
    Precision,
    Skipped,
    State,
)
from tests import live_network
from tests.live_network import (
    WORDS,
    Answer,
    comment,
    read,
    reddit_network,
    reddit_session,
    tweet,
    x_network,
    x_session,
)

serve, own_home = live_network.serve, live_network.own_home
pytestmark = pytest.mark.usefixtures("own_home")


# Posts


def test_a_post_on_x_reads_as_it_does_on_the_site(serve: Any) -> None:
    urls = [
        {"url": "https://t.co/aa", "expanded_url": "https://example.org/rota", "display_url": "x"},
        {"url": "https://t.co/bb", "expanded_url": "https://x.com/p", "media_key": "3_9"},
    ]
    long = tweet(
        9,
        text="cut off …",
        note_tweet={
            "text": "Tea &amp; cake https://t.co/aa https://t.co/bb",
            "entities": {"urls": urls},
        },
        attachments={"media_keys": ["3_9", "7_8"]},
        media_metadata=[{"media_key": "3_9", "alt_text": "A cup on a desk"}],
        geo={"place_id": "pl"},
        referenced_tweets=[{"type": "replied_to", "id": "4"}, {"type": "quoted", "id": "3"}],
        public_metrics={"like_count": 2, "retweet_count": 1, "impression_count": 30},
    )
    page = {"data": [long], "includes": {"places": [{"id": "pl", "full_name": "Nowhere, UK"}]}}
    network = serve(x_network([[]]))
    network.faults[1] = Answer(page)

    assert read(network).posts["9"] == Post(
        platform="x",
        account="ana_invented",
        post_id="9",
        text="Tea & cake https://example.org/rota",
        kind=Kind.QUOTE,
        created_at=datetime(2023, 1, 31, 9, tzinfo=UTC),
        time_precision=Precision.SECOND,
        audience=Audience.PUBLIC,
        permalink="https://x.com/Ana_Invented/status/9",
        in_reply_to="4",
        place=Place("Nowhere, UK"),
        reach={"likes": 2, "reposts": 1, "views": 30},
        images=(Image("3_9", "A cup on a desk"),),
        links=("https://example.org/rota",),
        videos=1,
    )


def test_kinds_states_and_audiences_of_x(serve: Any) -> None:
    rows = [
        tweet(9, referenced_tweets=[{"type": "retweeted", "id": "1"}]),
        tweet(8, in_reply_to_user_id="5"),
        tweet(7, edit_history_tweet_ids=["7", "8"]),
        tweet(6, article={"title": "A title", "plain_text": "All of it"}),
        tweet(5, community_id="44"),
        tweet(4, text="", attachments={"media_keys": []}),
        tweet(3, created_at="odd"),
    ]
    kept = read(serve(x_network([rows])))
    posts = kept.posts

    assert [posts[n].kind for n in "98765"] == [
        Kind.REPOST,
        Kind.REPLY,
        Kind.POST,
        Kind.ARTICLE,
        Kind.POST,
    ]
    assert [posts[n].state for n in "87"] == [State.LIVE, State.SUPERSEDED]
    assert (posts["6"].title, posts["6"].text) == ("A title", "All of it")
    assert (posts["5"].audience, posts["9"].audience) == (Audience.COMMUNITY, Audience.PUBLIC)
    assert (posts["3"].created_at, posts["3"].flags) == (None, frozenset({"bad_date"}))
    assert kept.others == [Skipped("posts, item 6", "no_text")]
    hidden = read(serve(x_network([[tweet(1)]], protected=True))).posts["1"]
    assert hidden.audience is Audience.FOLLOWERS


def test_a_reddit_comment_and_a_reddit_post_read_as_they_do_on_the_site(serve: Any) -> None:
    submission = comment(
        3,
        name="t3_3",
        title="A heading",
        selftext="Words &lt;typed&gt; so",
        edited=1675159200.0,
        subreddit_type="private",
        url="https://i.redd.it/a.png",
        is_self=False,
    )
    rows = [
        comment(9),
        submission,
        comment(8, body="[removed]"),
        comment(7, author="Somebody"),
        comment(6, body=" "),
    ]
    kept = read(serve(reddit_network(rows, page=9)), "reddit")

    assert kept.posts["t1_9"] == Post(
        platform="reddit",
        account="ana_invented",
        post_id="t1_9",
        text=f"{WORDS} 9",
        kind=Kind.COMMENT,
        created_at=datetime(2023, 1, 31, 9, tzinfo=UTC),
        time_precision=Precision.SECOND,
        audience=Audience.PUBLIC,
        permalink="https://www.reddit.com/r/invented/comments/abc/x/9/",
        in_reply_to="t3_abc",
        container="invented",
        reach={"likes": 3},
    )
    post = kept.posts["t3_3"]
    assert (post.title, post.text) == ("A heading", "Words &lt;typed&gt; so")
    assert (post.kind, post.audience) == (Kind.POST, Audience.COMMUNITY)
    assert post.edited_at == datetime(2023, 1, 31, 10, tzinfo=UTC)
    assert post.images == (Image("https://i.redd.it/a.png"),)
    assert (kept.posts["t1_8"].state, kept.posts["t1_8"].text) == (State.REMOVED, "")
    assert [getattr(o, "reason", o) for o in kept.others] == ["other_author", "no_text"]


def test_whose_account_it_is(serve: Any) -> None:
    x = x_session(serve(x_network([], name="Ana", description="A bio", location="Nowhere")))
    assert x.account == Account("x", "ana_invented", "Ana", "A bio", "Nowhere")
    reddit = reddit_session(serve(reddit_network([])))
    assert reddit.account == Account("reddit", "ana_invented", bio="A bio")
