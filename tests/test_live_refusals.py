"""What a network refuses, what is said then, and how signing in is kept."""

from __future__ import annotations

import io
import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from audit.errors import LiveError
from connectors.live import connect, drive, login, logout, parse_account
from tests import live_network
from tests.live_network import (
    BEARER,
    BOTH,
    COMMENTS,
    REDDIT_ENVIRON,
    SECRETS,
    SESSIONS,
    WORDS,
    X_ENVIRON,
    X_PAGES,
    Answer,
    Drawer,
    Kept,
    Network,
    Waits,
    network_of,
    now,
    read,
    reddit_network,
    reddit_session,
    refused,
    x_network,
    x_session,
)

serve, own_home = live_network.serve, live_network.own_home
drawer = live_network.drawer
pytestmark = pytest.mark.usefixtures("own_home")


# Refusals


X_PROBLEM = "https://api.twitter.com/2/problems/"


@pytest.mark.parametrize(
    ("platform", "fault", "said"),
    [
        ("x", Answer({"title": "Unauthorized"}, 401), "Run `discretion login x:me`"),
        ("x", Answer({"title": "Unauthorized"}, 401, date=now() - timedelta(minutes=20)), "clock"),
        ("x", Answer({"title": "CreditsDepleted"}, 402), "credits are used up. 2 posts are saved"),
        ("x", Answer({"reason": "client-not-enrolled"}, 403), "app may not read posts"),
        ("x", Answer({"type": X_PROBLEM + "client-forbidden"}, 403), "app may not read posts"),
        ("x", Answer({"errors": [{"code": 453}]}, 403), "app may not read posts"),
        (
            "x",
            Answer({"type": X_PROBLEM + "unsupported-authentication"}, 403),
            "belongs to an app",
        ),
        ("x", Answer({"title": "Forbidden"}, 403), "protected"),
        ("x", Answer(["odd"], 403), "protected"),
        ("x", Answer({"errors": [{"title": "Authorization Error"}]}), "protected"),
        ("x", Answer({"errors": [{"title": "Not Found Error"}]}), "No such account"),
        ("x", Answer({}, 404), "No such account"),
        ("x", Answer({"title": "UsageCapExceeded"}, 429), "monthly reading cap"),
        ("x", Answer({"title": "Odd"}, 418), "refuses the request (HTTP 418)"),
        ("reddit", Answer("<html>", 403), "since November 2025 apps need its approval"),
        (
            "reddit",
            Answer({}, 403, {"www-authenticate": 'Bearer error="insufficient_scope"'}),
            "lacks the scope history",
        ),
        ("reddit", Answer({"reason": "private"}, 403), "does not let this sign-in"),
        ("reddit", Answer({}, 404), "No such account"),
        ("x", Answer("<!doctype html><p>Sign in to the wireless network"), "A login page"),
        ("reddit", Answer("<!doctype html><p>Sign in"), "A login page"),
        ("x", Answer("", 302, {"location": "https://portal.invalid/"}), "A login page"),
        ("reddit", Answer("", 302, {"location": "https://portal.invalid/"}), "A login page"),
    ],
)
def test_each_refusal_has_its_sentence_and_is_final(
    serve: Any, platform: str, fault: Answer, said: str
) -> None:
    network = serve(network_of(platform))
    network.faults[2] = fault
    waits = Waits()

    error = refused(network, platform, wait=waits)

    assert said in str(error)
    assert waits == []
    assert len(network.listings_asked) == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer({"error": "invalid_grant"}), "2FA"),
        (Answer({"error": "invalid_grant"}, 400), "2FA"),
        (Answer({"message": "Unauthorized", "error": 401}, 401), "client id or secret is wrong"),
    ],
)
def test_a_sign_in_that_reddit_does_not_take_is_told_apart(
    serve: Any, answer: Answer, said: str
) -> None:
    network = serve(Network(lambda *_: answer))

    assert said in str(refused(network, "reddit"))
    with pytest.raises(LiveError, match=said):
        _ = reddit_session(network).account


def test_a_host_without_name_and_a_line_without_trust_are_told_apart(serve: Any) -> None:
    nowhere = Network(lambda *_: Answer(), url="http://nowhere.invalid")
    plain = serve(x_network(X_PAGES))
    plain.url = plain.url.replace("http:", "https:")

    assert "Cannot find api.twitter.com" in str(refused(nowhere))
    assert "could not be verified" in str(refused(plain))


def test_a_reddit_token_that_expires_midway_is_renewed(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    network.faults[2] = Answer({}, 401)

    kept = read(network, "reddit")

    assert len(kept.posts) == 6
    tokens = [headers["Authorization"] for _, _, headers in network.listings_asked]
    assert tokens == ["bearer granted-1"] * 2 + ["bearer granted-2"] * 2


def test_a_reddit_sign_in_that_is_revoked_midway_ends_with_what_is_saved(serve: Any) -> None:
    network = serve(reddit_network(COMMENTS))
    network.faults = {n: Answer({}, 401) for n in (2, 3, 4, 5)}
    kept = Kept()

    error = refused(network, "reddit", kept=kept)

    assert "no longer accepts this sign-in" in str(error)
    assert len(kept.posts) == 2
    assert len(network.listings_asked) == 3


@BOTH
def test_no_secret_and_no_post_gets_into_logs_output_or_errors(
    serve: Any, platform: str, capfd: pytest.CaptureFixture[str]
) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    errors = []
    try:
        for fault in (
            Answer({"title": WORDS, "detail": WORDS}, 403),
            Answer({"detail": WORDS}, 429),
            Answer(f'{{"data": ["{WORDS}'),
            Answer({"data": [WORDS]}, cut=True),
        ):
            for environ in [X_ENVIRON, BEARER] if platform == "x" else [REDDIT_ENVIRON]:
                network = serve(network_of(platform))
                network.faults = dict.fromkeys(range(2, 9), fault)
                connected, listing = SESSIONS[platform]
                with pytest.raises(LiveError) as caught:
                    drive(connected(network, environ), listing, None, Kept().save, wait=Waits())
                errors.append(caught.value)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)

    out, err = capfd.readouterr()
    told = [written.getvalue(), out, err]
    for error in errors:
        assert error.__context__ is None
        assert error.__cause__ is None
        told += [str(error), repr(error), error.line, repr(getattr(error, "__notes__", ""))]
    for hidden in (*SECRETS, WORDS):
        assert not any(hidden in text for text in told)


def test_a_netrc_entry_does_not_replace_the_token(serve: Any, tmp_path: Path) -> None:
    network = serve(x_network(X_PAGES))
    netrc = "".join(
        f"machine {host} login other password other\n" for host in ("127.0.0.1", "api.twitter.com")
    )
    (tmp_path / ".netrc").write_text(netrc)

    drive(x_session(network, BEARER), "posts", None, Kept().save, wait=Waits())

    assert {h["Authorization"] for _, _, h in network.asked} == {"Bearer x-secret-5"}


def test_a_praw_ini_beside_us_cannot_send_the_sign_in_elsewhere(
    serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = serve(reddit_network(COMMENTS))
    network = serve(reddit_network(COMMENTS))
    (tmp_path / "praw.ini").write_text(
        f"[DEFAULT]\nreddit_url={trap.url}\noauth_url={trap.url}\nclient_id=other\n"
        "[mine]\nclient_id=reddit-id\nclient_secret=a\nrefresh_token=b\n"
    )
    monkeypatch.setenv("praw_site", "elsewhere")
    monkeypatch.setenv("praw_username", "other")
    monkeypatch.setenv("praw_password", "other")

    assert len(read(network, "reddit").posts) == 6
    assert network.asked[0][1] == {
        "grant_type": "refresh_token",
        "refresh_token": "reddit-secret-2",
    }
    named = reddit_session(network, {"DISCRETION_REDDIT_SITE": "mine"})
    assert named.account.handle == "ana_invented"
    with pytest.raises(LiveError, match=r"praw\.ini has no usable section"):
        reddit_session(network, {"DISCRETION_REDDIT_SITE": "missing"})
    assert trap.asked == []


# Accounts and sign-ins


def test_words_that_name_an_account() -> None:
    assert [str(parse_account(w)) for w in ("x:me", "Reddit:me")] == ["x:me", "reddit:me"]
    assert [parse_account(w) for w in ("x:other", "posts.zip", "C:me", "x", "rss:")] == [None] * 5
    for word in ("mastodon:a@b.example", "bluesky:a.example", "rss:https://a.example"):
        with pytest.raises(LiveError, match="not read live yet"):
            parse_account(word)


def test_a_whole_sign_in_of_the_environment_wins_and_halves_are_not_mixed(
    serve: Any, drawer: Drawer
) -> None:
    network = serve(x_network(X_PAGES))
    account = parse_account("x:me")
    assert account
    answers = iter(["kept-key", "kept-2", "kept-3", "kept-4"])
    login(account, lambda _: next(answers))

    _ = x_session(network, {"DISCRETION_X_CONSUMER_KEY": "half-key"}).account
    _ = x_session(network, BEARER).account

    kept, told = (headers["Authorization"] for _, _, headers in network.asked)
    assert 'oauth_consumer_key="kept-key"' in kept
    assert told == "Bearer x-secret-5"


def test_login_keeps_the_sign_in_and_logout_removes_and_revokes_it(
    serve: Any, drawer: Drawer
) -> None:
    network = serve(reddit_network(COMMENTS))
    account = parse_account("reddit:me")
    assert account
    answers = iter(["reddit-id", "reddit-secret-1", "reddit-secret-2"])

    assert "Stored" in login(account, lambda _: next(answers))
    assert reddit_session(network, {}).account.handle == "ana_invented"
    said = logout(account, REDDIT_ENVIRON, base_url=network.url)

    assert network.asked[-1][0] == "/api/v1/revoke_token"
    assert "told to forget" in said
    assert "DISCRETION_REDDIT_CLIENT_SECRET, DISCRETION_REDDIT_REFRESH_TOKEN are still" in said
    assert not any(secret in said for secret in SECRETS)
    assert drawer.held == {}
    assert "Nothing was stored" in logout(account)


def test_without_a_keyring_nothing_is_stored_and_that_is_said() -> None:
    account = parse_account("x:me")
    assert account

    with pytest.raises(LiveError, match="Not stored") as caught:
        login(account, lambda _: "typed-secret")
    assert "DISCRETION_X_ACCESS_TOKEN" in str(caught.value)
    assert caught.value.__context__ is None
    with pytest.raises(LiveError, match="No sign-in for x:me"):
        connect(account, {})
    with pytest.raises(LiveError, match="not complete"):
        login(account, lambda _: "")
