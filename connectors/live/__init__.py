"""Live reading: the posts of one's own account, asked from the network page by page.

The only folder that opens a connection. It is a top-up: networks show part of a history (X the
newest 3,200 posts, Reddit about 1,000 of a listing), take money or refuse new apps, while the
archive that they owe is whole and free. So each refusal ends with how to get the archive, and the
price and the limits are known before anything is asked.

    source = parse_account("x:me")
    session = connect(source, os.environ)    # nothing is asked yet
    session.cost.sentence                    # to be confirmed by the user
    for listing in session.listings:
        drive(session, listing, cursor, save, wait=wait)

tweepy, praw, requests and keyring are imported when a connection is opened, not before.
"""

from __future__ import annotations

from collections.abc import Mapping

from audit.errors import LiveError
from connectors.live.credentials import login, logout
from connectors.live.driver import Driven, Wait, drive, sleep
from connectors.live.messages import live_error
from connectors.live.prices import CostLine
from connectors.live.session import LiveAccount, Page, Retry, Session

__all__ = [
    "CostLine",
    "Driven",
    "LiveAccount",
    "LiveError",
    "Page",
    "Retry",
    "Session",
    "connect",
    "drive",
    "login",
    "logout",
    "parse_account",
]

_ACCOUNTS = {"x:me": LiveAccount("x", "me"), "reddit:me": LiveAccount("reddit", "me")}
_NOT_YET = ("mastodon", "bluesky", "rss", "wordpress", "tumblr")


def parse_account(word: str) -> LiveAccount | None:
    """Return the account that a word of the command line names, or None where it names none.

    Raises:
        LiveError: the word names an account of a network that is not read live yet.

    """
    platform, colon, name = word.strip().partition(":")
    if colon and name and platform.lower() in _NOT_YET:
        raise live_error("not_yet", platform.lower())
    return _ACCOUNTS.get(word.strip().lower())


def connect(
    account: LiveAccount,
    environ: Mapping[str, str],
    *,
    base_url: str | None = None,
    wait: Wait = sleep,
) -> Session:
    """Return a session for the account; the network is asked when something of it is needed.

    Args:
        account: from `parse_account`.
        environ: where credentials are looked for before the system keyring.
        base_url: asks this server instead of the network's own; for tests on this machine.
        wait: how to pass the time between tries of the first call: seconds, and why.

    Raises:
        LiveError: no sign-in is known for the account.

    """
    if account.platform == "x":
        from connectors.live import x

        return x.connect(account, environ, base_url, wait)
    from connectors.live import reddit

    return reddit.connect(account, environ, base_url, wait)
