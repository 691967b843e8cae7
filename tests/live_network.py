"""Networks on this machine for the tests of live reading. Nobody in them exists.

A test module takes the fixtures `own_home` and `serve` over as names of its own.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import praw.config
import pytest

from audit.errors import LiveError
from audit.post import Post
from connectors.live import Page, Session, connect, drive, parse_account

X_ENVIRON = {
    "DISCRETION_X_CONSUMER_KEY": "x-secret-1",
    "DISCRETION_X_CONSUMER_SECRET": "x-secret-2",
    "DISCRETION_X_ACCESS_TOKEN": "x-secret-3",
    "DISCRETION_X_ACCESS_SECRET": "x-secret-4",
}
BEARER = {"DISCRETION_X_BEARER_TOKEN": "x-secret-5"}
REDDIT_ENVIRON = {
    "DISCRETION_REDDIT_CLIENT_ID": "reddit-id",
    "DISCRETION_REDDIT_CLIENT_SECRET": "reddit-secret-1",
    "DISCRETION_REDDIT_REFRESH_TOKEN": "reddit-secret-2",
}
SECRETS = [*X_ENVIRON.values(), *BEARER.values(), *list(REDDIT_ENVIRON.values())[1:], "granted-"]
WORDS = "an invented sentence about nobody"
ARCHIVE = "Or ask for your archive: discretion connectors "

# A network on this machine


@dataclass
class Answer:
    """What the server says to one request."""

    body: Any = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False  # announces more than it sends
    dropped: bool = False  # closes the line without a word
    date: datetime | None = None


Asked = tuple[str, dict[str, str], dict[str, str]]  # path, query or form, headers


@dataclass
class Network:
    """A server whose answers a test decides; `faults` by the number of the listing's request."""

    answer: Callable[[str, dict[str, str]], Answer]
    faults: dict[int, Answer] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    url: str = ""

    @property
    def listings_asked(self) -> list[Asked]:
        """The requests for posts, without those for the account or a token."""
        return [asked for asked in self.asked if is_listing(asked[0])]

    def reply(self, path: str, query: dict[str, str], headers: dict[str, str]) -> Answer:
        """Return the fault planned for this request, else the usual answer."""
        self.asked.append((path, query, headers))
        fault = self.faults.get(len(self.listings_asked)) if is_listing(path) else None
        return fault or self.answer(path, query)


def is_listing(path: str) -> bool:
    return path.endswith(("/tweets", "/comments", "/submitted"))


@pytest.fixture
def serve() -> Iterator[Callable[[Network], Network]]:
    """Start networks, each at a port of its own, and end them after the test."""
    servers = []

    def start(network: Network) -> Network:
        class Handler(BaseHTTPRequestHandler):
            def handle_request_of(self) -> None:
                form = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
                parts = urlsplit(self.path)
                query = {k: v[0] for k, v in parse_qs(parts.query or form).items()}
                answer = network.reply(parts.path, query, dict(self.headers))
                if answer.dropped:
                    self.close_connection = True
                    return
                is_text = isinstance(answer.body, str)
                body = (answer.body if is_text else json.dumps(answer.body)).encode()
                self.send_response_only(answer.status)
                self.send_header("Date", format_datetime(answer.date or now(), usegmt=True))
                if "content-type" not in answer.headers:
                    self.send_header("content-type", "application/json")
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(body) + 50 * answer.cut))
                self.end_headers()
                self.wfile.write(body)
                self.close_connection = answer.cut

            do_GET = do_POST = handle_request_of  # noqa: N815 - the library's names

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        network.url = f"http://127.0.0.1:{server.server_port}"
        return network

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


class Drawer(keyring.backend.KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is held."""
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Hold it."""
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Let it go."""
        if (service, username) not in self.held:
            raise keyring.errors.PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Keep the tester's own proxies, `.netrc`, `praw.ini` and keyring out of it."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(praw.config.Config, "CONFIG", None)
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def drawer() -> Drawer:
    drawer = Drawer()
    keyring.set_keyring(drawer)
    return drawer


def now() -> datetime:
    return datetime.now(UTC)


# What the two networks answer


def tweet(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": str(number),
        "text": f"{WORDS} {number}",
        "created_at": "2023-01-31T09:00:00.000Z",
        "edit_history_tweet_ids": [str(number)],
        "public_metrics": {"like_count": 2},
        **more,
    }


def x_network(pages: list[list[Any]], total: int = 6, **me: Any) -> Network:
    """X with these pages; `p1` is the token of the second."""

    def answer(path: str, query: dict[str, str]) -> Answer:
        if path == "/2/users/me":
            metrics = {"tweet_count": total}
            return Answer(
                {"data": {"id": "7", "username": "Ana_Invented", "public_metrics": metrics, **me}}
            )
        rows = [r for page in pages for r in page if isinstance(r, dict)]
        if "until_id" in query or "since_id" in query:
            below, above = int(query.get("until_id", 10**9)), int(query.get("since_id", 0))
            kept = [r for r in rows if above < int(r["id"]) < below]
            ids = {"newest_id": kept[0]["id"], "oldest_id": kept[-1]["id"]} if kept else {}
            return Answer({"data": kept, "meta": ids} if kept else {"meta": {"result_count": 0}})
        number = int(query.get("pagination_token", "p0")[1:])
        page = pages[number]
        meta: dict[str, Any] = {"result_count": len(page)}
        known = [r["id"] for r in page if isinstance(r, dict) and "id" in r]
        if known:
            meta |= {"newest_id": known[0], "oldest_id": known[-1]}
        if number + 1 < len(pages):
            meta["next_token"] = f"p{number + 1}"
        return Answer({"data": page, "meta": meta} if page else {"meta": meta})

    return Network(answer)


X_PAGES = [[tweet(6), tweet(5)], [tweet(4), tweet(3)], [tweet(2), tweet(1)]]


def comment(number: int, **more: Any) -> dict[str, Any]:
    data = {
        "name": f"t1_{number:x}",
        "author": "Ana_Invented",
        "body": f"{WORDS} {number}",
        "created_utc": 1675155600.0,
        "permalink": f"/r/invented/comments/abc/x/{number:x}/",
        "parent_id": "t3_abc",
        "subreddit": "invented",
        "subreddit_type": "public",
        "edited": False,
        "score": 3,
        **more,
    }
    return {"kind": "t1", "data": data}


def reddit_network(comments: list[Any], page: int = 2) -> Network:
    """Reddit with these comments, newest first, and no posts."""
    granted = iter(range(1, 99))

    def answer(path: str, query: dict[str, str]) -> Answer:
        if path == "/api/v1/access_token":
            scope = "identity history read"
            token = f"granted-{next(granted)}"
            return Answer({"access_token": token, "expires_in": 3600, "scope": scope})
        if path == "/api/v1/me":
            return Answer({"name": "Ana_Invented", "subreddit": {"public_description": "A bio"}})
        if path == "/api/v1/revoke_token":
            return Answer("")
        rows = comments if path.endswith("comments") else []
        names = [r.get("data", {}).get("name") if isinstance(r, dict) else None for r in rows]
        start = names.index(query["after"]) + 1 if query.get("after") else 0
        size = min(page, int(query["limit"]))
        part = rows[start : start + size]
        after = names[start + size - 1] if start + size < len(rows) else None
        return Answer({"kind": "Listing", "data": {"children": part, "after": after}})

    return Network(answer)


COMMENTS = [comment(n) for n in range(6, 0, -1)]


@dataclass
class Kept:
    """Keeps pages as the workspace does: posts by id, and the cursor."""

    posts: dict[str, Post] = field(default_factory=dict)
    others: list[Any] = field(default_factory=list)
    cursor: str | None = None
    newest: str | None = None
    pages: int = 0
    crash_at: int = 0

    def save(self, page: Page) -> None:
        """Keep a page, or die before it as a killed run does."""
        self.pages += 1
        if self.pages == self.crash_at:
            raise RuntimeError("killed")
        for item in page.items:
            if isinstance(item, Post):
                assert item.post_id not in self.posts, "read twice"
                self.posts[item.post_id] = item
            else:
                self.others.append(item)
        self.cursor, self.newest = page.next_cursor, page.newest


class Waits(list[float]):
    """Notes the waits instead of passing the time."""

    def __call__(self, seconds: float, why: str) -> None:
        """Note it."""
        assert why
        self.append(seconds)


def x_session(network: Network, environ: dict[str, str] = X_ENVIRON) -> Session:
    source = parse_account("x:me")
    assert source
    return connect(source, environ, base_url=network.url, wait=Waits())


def reddit_session(network: Network, environ: dict[str, str] = REDDIT_ENVIRON) -> Session:
    source = parse_account("reddit:me")
    assert source
    return connect(source, environ, base_url=network.url, wait=Waits())


SESSIONS = {"x": (x_session, "posts"), "reddit": (reddit_session, "comments/new")}
BOTH = pytest.mark.parametrize("platform", ["x", "reddit"])


def network_of(platform: str) -> Network:
    return x_network(X_PAGES) if platform == "x" else reddit_network(COMMENTS)


def read(
    network: Network,
    platform: str = "x",
    start: str | None = None,
    kept: Kept | None = None,
    **how: Any,
) -> Kept:
    kept = kept or Kept()
    connected, listing = SESSIONS[platform]
    drive(connected(network), listing, start, kept.save, **({"wait": Waits()} | how))
    return kept


def refused(network: Network, platform: str = "x", **how: Any) -> LiveError:
    with pytest.raises(LiveError) as caught:
        read(network, platform, **how)
    assert caught.value.exit_code == 1
    assert ARCHIVE + platform in caught.value.line
    return caught.value
