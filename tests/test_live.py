"""Live reading, page by page, against a server on this machine."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from audit.post import Unreadable, Warned
from connectors.live import Page, Retry, drive
from connectors.live.wire import open_line
from tests import live_network
from tests.live_network import (
    BOTH,
    COMMENTS,
    SESSIONS,
    WORDS,
    X_PAGES,
    Answer,
    Kept,
    Waits,
    comment,
    is_listing,
    network_of,
    now,
    read,
    reddit_network,
    reddit_session,
    refused,
    tweet,
    x_network,
    x_session,
)

serve, own_home = live_network.serve, live_network.own_home
pytestmark = pytest.mark.usefixtures("own_home")


# Reading


@BOTH
def test_all_pages_are_read_and_each_is_saved_before_the_next_is_asked_for(
    serve: Any, platform: str
) -> None:
    network = serve(network_of(platform))
    asked_when_saved = []
    kept = Kept()

    def save(page: Page) -> None:
        asked_when_saved.append(len(network.listings_asked))
        kept.save(page)

    connected, listing = SESSIONS[platform]
    driven = drive(connected(network), listing, None, save, wait=Waits())

    assert [p.text for p in kept.posts.values()] == [f"{WORDS} {n}" for n in range(6, 0, -1)]
    assert asked_when_saved == [1, 2, 3]
    assert (driven.items, driven.done, kept.cursor) == (6, True, None)


def test_an_empty_last_page_ends_the_reading(serve: Any) -> None:
    kept = read(serve(x_network([*X_PAGES, []])))

    assert (len(kept.posts), kept.pages, kept.cursor) == (6, 4, None)


@pytest.mark.parametrize(
    ("platform", "bad"),
    [
        ("x", {"id": "5"}),
        ("x", {"id": "5", "text": {"odd": 1}}),
        ("x", "odd"),
        ("reddit", {"kind": "t1", "data": {"author": "Ana_Invented", "name": "t1_5"}}),
        ("reddit", {"kind": "t1"}),
        ("reddit", None),
    ],
)
def test_one_bad_item_is_counted_and_costs_no_other(serve: Any, platform: str, bad: Any) -> None:
    if platform == "x":
        network = serve(x_network([[tweet(6), bad, tweet(4)]]))
        place = "posts, item 2"
    else:
        network = serve(reddit_network([comment(6), bad, comment(4)], page=3))
        place = "comments/new, item 2"

    kept = read(network, platform)

    assert len(kept.posts) == 2
    assert kept.others == [Unreadable(place, "bad_row")]


@BOTH
def test_a_run_that_dies_before_saving_loses_nothing_and_reads_nothing_twice(
    serve: Any, platform: str
) -> None:
    network = serve(network_of(platform))
    kept = Kept(crash_at=2)
    with pytest.raises(RuntimeError):
        read(network, platform, kept=kept)
    assert len(kept.posts) == 2

    read(network, platform, start=kept.cursor, kept=kept)

    assert len(kept.posts) == 6


def test_a_page_token_that_aged_out_is_replaced_by_the_oldest_id(serve: Any) -> None:
    network = serve(x_network(X_PAGES))
    kept = Kept(crash_at=2)
    with pytest.raises(RuntimeError):
        read(network, kept=kept)
    network.faults[3] = Answer({"title": "Invalid Request"}, 400)

    read(network, start=kept.cursor, kept=kept)

    assert len(kept.posts) == 6


def test_the_item_behind_which_to_go_on_may_be_gone(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    network.faults[2] = Answer({"data": {"children": [], "after": None}})

    kept = read(network, "reddit")

    assert len(kept.posts) == 6


@BOTH
def test_a_later_pass_brings_only_what_is_newer(serve: Any, platform: str) -> None:
    network = serve(network_of(platform))
    connected, listing = SESSIONS[platform]
    newest = read(network, platform).newest
    if platform == "x":
        network.answer = x_network([[tweet(8), tweet(7)], *X_PAGES]).answer
    else:
        network.answer = reddit_network([comment(8), comment(7), *COMMENTS]).answer
    asked = len(network.listings_asked)

    start = connected(network).newer(listing, newest)
    kept = read(network, platform, start=start)

    assert sorted(p.text[-1] for p in kept.posts.values()) == ["7", "8"]
    assert kept.newest == ("8" if platform == "x" else "t1_8")
    assert len(network.listings_asked) - asked == (1 if platform == "x" else 2)


# Patience


def test_a_wait_follows_the_clock_of_the_server_not_ours(serve: Any) -> None:
    network = serve(x_network(X_PAGES))
    there = now() + timedelta(hours=1)
    reset = str(int(there.timestamp()) + 5)
    network.faults[2] = Answer({}, 429, {"x-rate-limit-reset": reset}, date=there)
    waits = Waits()

    kept = read(network, wait=waits)

    assert len(kept.posts) == 6
    assert len(waits) == 1
    assert 4.5 < waits[0] <= 6.5


@pytest.mark.parametrize("told", ["7", "date"])
def test_retry_after_is_a_number_or_a_date(serve: Any, told: str) -> None:
    network = serve(reddit_network(COMMENTS))
    until = format_datetime(now() + timedelta(seconds=8), usegmt=True)
    network.faults[1] = Answer({}, 429, {"retry-after": until if told == "date" else told})
    waits = Waits()

    read(network, "reddit", wait=waits)

    assert len(waits) == 1
    assert 6 <= waits[0] <= 8


def test_real_waiting_ends_when_the_network_opens_again(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    opens = time.monotonic() + 1
    usual = network.answer

    def answer(path: str, query: dict[str, str]) -> Answer:
        closed = is_listing(path) and time.monotonic() < opens
        return Answer({}, 429, {"x-ratelimit-reset": "1"}) if closed else usual(path, query)

    network.answer = answer

    kept = read(network, "reddit", wait=lambda seconds, _: time.sleep(seconds))

    assert len(kept.posts) == 6
    assert len(network.listings_asked) == 4


@BOTH
@pytest.mark.parametrize("reset", [None, "past", "odd"])
def test_without_a_usable_reset_the_waits_grow_and_the_fourth_no_is_the_last(
    serve: Any, platform: str, reset: str | None
) -> None:
    network = serve(network_of(platform))
    past = str(int(now().timestamp()) - 30)
    headers = {} if reset is None else {"x-rate-limit-reset": past if reset == "past" else "odd"}
    network.faults = {n: Answer({}, 429, headers) for n in range(2, 9)}
    waits = Waits()

    error = refused(network, platform, wait=waits)

    assert len(network.listings_asked) == 5
    assert [round(w) >= n for w, n in zip(waits, (1, 2, 4), strict=True)] == [True] * 3
    assert max(waits) <= 5
    assert "2" in str(error)
    assert "saved" in str(error)


def test_a_wait_of_more_than_15_minutes_is_told_and_not_waited(serve: Any) -> None:
    network = serve(x_network(X_PAGES))
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    reset = str(int(now().timestamp()) + 1800)
    network.faults[2] = Answer({}, 429, {"x-rate-limit-reset": reset})
    waits = Waits()

    error = refused(network, wait=waits, clock=lambda: noon)

    back = {(noon + timedelta(minutes=m)).astimezone().strftime("%H:%M") for m in (30, 31)}
    assert waits == []
    assert any(f"wait until {time}" in str(error) for time in back)
    assert "2 of about 6 saved" in str(error)


@BOTH
@pytest.mark.parametrize(
    "fault", [Answer("<html>busy</html>", 503), Answer({"data": []}, cut=True)], ids=["503", "cut"]
)
def test_a_server_that_is_down_is_asked_four_times(
    serve: Any, platform: str, fault: Answer
) -> None:
    network = serve(network_of(platform))
    network.faults = dict.fromkeys(range(3, 8), fault)

    error = refused(network, platform)

    assert len(network.listings_asked) == 6
    assert "does not answer properly now; 4 saved" in str(error)


@BOTH
@pytest.mark.parametrize(
    "fault",
    [
        Answer({}, 503),
        Answer({"data": []}, cut=True),
        Answer('{"data": [{"id": "5", "te'),
        Answer("[1, 2]"),
        Answer("null"),
        Answer(dropped=True),
    ],
    ids=["503", "short body", "cut JSON", "a list", "null", "dropped"],
)
def test_half_an_answer_is_asked_for_again(serve: Any, platform: str, fault: Answer) -> None:
    network = serve(network_of(platform))
    network.faults[2] = fault

    kept = read(network, platform)

    assert len(kept.posts) == 6
    assert len(network.listings_asked) == 4


@BOTH
def test_cut_json_is_asked_for_once_more_only(serve: Any, platform: str) -> None:
    network = serve(network_of(platform))
    network.faults = {n: Answer('{"data": [{"te') for n in range(1, 9)}

    error = refused(network, platform)

    assert len(network.listings_asked) == 2
    assert "does not answer properly" in str(error)


def test_a_used_up_reddit_window_waits_in_the_open_not_inside_praw(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    used_up = {"x-ratelimit-remaining": "0", "x-ratelimit-used": "100", "x-ratelimit-reset": "1"}
    page = {"data": {"children": COMMENTS[:2], "after": "t1_5"}}
    network.faults[1] = Answer(page, 200, used_up)
    waits = Waits()

    def wait(seconds: float, why: str) -> None:
        waits.append(seconds)
        time.sleep(seconds)

    kept = read(network, "reddit", wait=wait)

    assert len(kept.posts) == 6
    assert len(waits) == 1
    assert 0.5 < waits[0] <= 1


def test_a_silent_server_does_not_hold_us_for_ever() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as deaf:  # never accepts
        line = open_line(timeout=(1, 0.2))
        with pytest.raises(Retry):
            line.get(f"http://127.0.0.1:{deaf.server_port}/")


# Money and limits


def test_the_cost_line_tells_price_number_cap_and_date_without_asking(serve: Any) -> None:
    network = serve(x_network(X_PAGES, total=2140))
    session = x_session(network)

    unknown = session.cost
    assert network.asked == []
    assert unknown.expected is None
    assert "at most $16.01" in unknown.sentence
    _ = session.account
    known = session.cost

    assert known.expected == 2140
    for part in ("$0.005", "$0.001", "about 2,140 posts", "$10.71", "3,200", "2026-08-22"):
        assert part in known.sentence
    assert "1,000" in reddit_session(network).cost.sentence


def test_limits_are_kept_and_the_rest_can_follow(serve: Any) -> None:
    network = serve(x_network([[tweet(n) for n in range(20, 10, -1)], [tweet(10)]]))
    session, kept = x_session(network), Kept()

    first = drive(session, "posts", None, kept.save, max_posts=8, wait=Waits())
    assert (first.done, network.listings_asked[0][1]["max_results"]) == (False, "8")
    stopped = drive(session, "posts", kept.cursor, kept.save, max_posts=8, already=8, wait=Waits())
    assert (stopped.done, stopped.items) == (False, 8)
    rest = drive(session, "posts", kept.cursor, kept.save, wait=Waits(), already=10)

    assert (rest.done, rest.items, round(rest.cost, 3)) == (True, 11, 0.065)


def test_a_cost_limit_is_never_exceeded(serve: Any) -> None:
    network = serve(x_network(X_PAGES))
    session = x_session(network)

    nothing = drive(session, "posts", None, Kept().save, max_cost=0.03, wait=Waits())
    assert (nothing.items, network.listings_asked) == (0, [])
    some = drive(session, "posts", None, Kept().save, max_cost=0.045, wait=Waits())

    assert [query["max_results"] for _, query, _ in network.listings_asked] == ["7", "5"]
    assert (some.done, some.items) == (False, 4)


def test_a_history_beyond_the_cap_is_told(serve: Any) -> None:
    assert read(serve(x_network(X_PAGES, total=3199))).others == []
    (warning,) = read(serve(x_network(X_PAGES, total=9000))).others
    assert isinstance(warning, Warned)
    assert "3,200" in warning.line
    assert "Request the archive" in warning.line


def test_other_reddit_listings_are_asked_only_where_the_newest_are_not_all(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    session, kept = reddit_session(network), Kept()
    for listing in session.listings:
        drive(session, listing, None, kept.save, wait=Waits())
    assert len(session.listings) == 28
    assert len(kept.posts) == 6
    assert len(network.listings_asked) == 4

    long = serve(reddit_network([comment(n) for n in range(960, 0, -1)], page=100))
    session, kept = reddit_session(long), Kept()
    drive(session, "comments/new", None, kept.save, wait=Waits())
    (warning,) = kept.others
    assert isinstance(warning, Warned)
    assert "cap" in warning.line
    asked = len(long.listings_asked)
    drive(session, "comments/top/year", None, Kept().save, wait=Waits())
    assert {k: long.listings_asked[asked][1].get(k) for k in ("sort", "t")} == {
        "sort": "top",
        "t": "year",
    }


def test_nothing_of_the_network_is_imported_before_it_is_needed() -> None:
    heavy = "{'tweepy', 'praw', 'prawcore', 'requests', 'keyring', 'http.client'}"
    code = f"import sys, connectors.live; sys.exit(bool({heavy} & set(sys.modules)))"

    assert (
        subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1]).returncode == 0
    )
