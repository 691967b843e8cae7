"""Reddit, by praw: one's own comments and posts, by every listing that shows some of them.

A listing ends at about 1,000 items, so the newest are joined by the best and the most disputed of
several spans: what stands in two of them has one id. Since November 2025 new apps need Reddit's
approval; older keys go on working. praw reads `praw.ini`, the one in the current folder first:
addresses are pinned here, so such a file cannot send a password elsewhere.
"""

from __future__ import annotations

import configparser
import re
import warnings
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from audit.account import Account
from audit.post import Platform, Warned
from connectors.fields import clean
from connectors.live import credentials
from connectors.live.driver import Wait, patiently
from connectors.live.messages import live_error, note
from connectors.live.prices import CostLine, cost_line
from connectors.live.reddit_post import item
from connectors.live.session import PAGE, Cursor, LiveAccount, Page, Refused, Retry
from connectors.live.wire import open_line

NEAR_CAP = 950  # items; a listing that ends beyond it may have been cut
_SPANS = ("all", "year", "month", "week", "day", "hour")
_SORTS = ("hot", *(f"{sort}/{span}" for sort in ("top", "controversial") for span in _SPANS))
LISTINGS = (
    "comments/new",
    "submitted/new",
    *(f"{what}/{sort}" for what in ("comments", "submitted") for sort in _SORTS),
)
_SITE = "https://www.reddit.com"
_API = "https://oauth.reddit.com"
_ID = re.compile(r"t[13]_([0-9a-z]{1,12})")


def connect(
    source: LiveAccount, environ: Mapping[str, str], base_url: str | None, wait: Wait
) -> RedditSession:
    """Return a session; nothing is asked yet.

    Raises:
        LiveError: no sign-in is known, or praw.ini has no such section.

    """
    known = credentials.find(source, environ)
    told: dict[str, Any]
    if "site" in known:
        site, told = known["site"], {}
    else:
        # what is None here is not filled from praw.ini or from variables named praw_...
        names = ("client_id", "client_secret", "refresh_token", "username", "password")
        site, told = "DEFAULT", {name: known.get(name) for name in names}
    praw_reddit = _praw(site, told, _agent(known.get("username", "")), base_url)
    if praw_reddit is None:
        raise live_error("praw_section", source.platform)
    if praw_reddit.read_only:
        raise live_error("no_user", source.platform, account=source)
    return RedditSession(source, praw_reddit, wait)


def revoke(known: Mapping[str, str], base_url: str | None) -> bool:
    """Ask Reddit to forget a refresh token; return whether it did."""
    import prawcore

    pinned: dict[str, Any] = {"reddit_url": base_url} if base_url else {}
    named: dict[str, Any] = {
        "client_id": known["client_id"],
        "requestor": prawcore.Requestor(user_agent=_agent(""), session=open_line(), **pinned),
    }
    app: Any = prawcore.UntrustedAuthenticator(**named)
    if secret := known.get("client_secret"):
        app = prawcore.TrustedAuthenticator(client_secret=secret, **named)
    grant = prawcore.Authorizer(authenticator=app, refresh_token=known["refresh_token"])
    try:
        grant.revoke()
    except prawcore.PrawcoreException:
        return False
    return True


def _praw(site: str, told: dict[str, Any], agent: str, base_url: str | None) -> Any:
    import praw

    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # a praw.ini that names other addresses: they are pinned
            return praw.Reddit(
                site,
                **told,
                user_agent=agent,
                check_for_updates=False,
                check_for_async=False,
                reddit_url=base_url or _SITE,
                oauth_url=base_url or _API,
                requestor_kwargs={"session": open_line(renews=True)},
            )
    except (configparser.Error, praw.exceptions.PRAWException, ValueError):
        return None


def _agent(name: str) -> str:
    try:
        number = version("discretion")
    except PackageNotFoundError:
        number = "0"
    return f"python:discretion:v{number} (by u/{name or 'its own account'})"


class RedditSession:
    """A session for one's own comments and posts on Reddit."""

    listings: tuple[str, ...] = LISTINGS

    def __init__(self, source: LiveAccount, praw_reddit: Any, wait: Wait) -> None:
        self.source = source
        self._reddit, self._wait = praw_reddit, wait
        self._known: dict[str, Any] = {}
        self._whole: set[str] = set()  # comments, submitted: `new` showed them all

    @property
    def account(self) -> Account:
        """Whose posts these are."""
        me = patiently(self._me, self.source, self._wait)
        profile = me.get("subreddit")
        bio = profile.get("public_description") if isinstance(profile, dict) else ""
        return Account(Platform.REDDIT, str(me["name"]).lower(), bio=clean(bio)[0])

    @property
    def cost(self) -> CostLine:
        """Reddit takes no money; what limits it are its listings."""
        return cost_line("reddit")

    def newer(self, listing: str, newest: str | None) -> str | None:
        """Return where to start for what is newer; only the listings by time show that."""
        if not listing.endswith("/new"):
            return None
        return str(Cursor(since=newest or "", newest=newest or ""))

    def page(self, listing: str, cursor: str | None, size: int = PAGE) -> Page:
        """Return a page of a listing; raise `Retry` or `Refused`."""
        at = Cursor.parse(cursor)
        what, by_time = listing.partition("/")[0], listing.endswith("/new")
        if what in self._whole and not by_time:
            return Page((), None, None)
        handle = str(self._me()["name"]).lower()
        rows, after = self._rows(listing, at, size)
        if not rows and at.spare and at.seen < NEAR_CAP:
            # the item behind `after` may be gone: the one before it shows whether this is the end
            rows, after = self._rows(listing, Cursor(token=at.spare), size)
            rows = [row for row in rows if _name(row) != at.token]
        items = [
            item(row, handle, f"{listing}, item {at.seen + number}")
            for number, row in enumerate(rows, 1)
            # what a pass meets again was counted by the pass that read it
            if not (at.since and 0 <= _number(_name(row)) <= _number(at.since))
        ]
        names = [name for name in map(_name, rows) if name]
        seen = at.seen + len(rows)
        newest = max([at.newest, *names], key=_number) if by_time else ""
        met_known = bool(at.since and names) and all(_number(n) <= _number(at.since) for n in names)
        if not after or after in (at.token, at.spare) or met_known:
            if seen >= NEAR_CAP and not met_known:
                items.append(Warned(note("reddit_cap", "reddit", listing=listing)))
            elif by_time and not at.since and seen < NEAR_CAP:
                self._whole.add(what)
            return Page(tuple(items), None, newest or None)
        spare = names[-2] if len(names) > 1 else at.token
        return Page(tuple(items), str(Cursor(after, spare, at.since, newest, seen)), newest or None)

    def _rows(self, listing: str, at: Cursor, size: int) -> tuple[list[Any], str]:
        what, sort, span = (*listing.split("/"), "")[:3]
        query = {"limit": size, "sort": sort, "t": span, "after": at.token}
        answer = self._ask(
            f"user/{self._me()['name']}/{what}", {k: v for k, v in query.items() if v}
        )
        data = answer.get("data")
        if not isinstance(data, dict) or not isinstance(data.get("children"), list):
            raise Retry(None, "cut", tries=2)
        return data["children"], str(data.get("after") or "")

    def _me(self) -> dict[str, Any]:
        if not self._known:
            me = self._ask("api/v1/me", {})
            if not me.get("name"):
                raise Refused(401)
            self._known = me
        return self._known

    def _ask(self, path: str, query: dict[str, Any]) -> dict[str, Any]:
        """Return an answer as it came: praw's own objects would fail with one odd item of a page."""
        import prawcore

        failure: Exception
        try:
            answer = self._reddit.request(method="GET", path=path, params=query)
        except prawcore.OAuthException as error:
            failure = Refused(400, frozenset({str(error.error).lower()}))
        except Exception as error:
            # the line saw a proper answer, so praw could not read it
            told = getattr(error, "original_exception", None)
            failure = told if isinstance(told, Retry | Refused) else Retry(None, "cut", tries=2)
        else:
            if isinstance(answer, dict):
                return answer
            failure = Retry(None, "cut", tries=2)
        raise failure.with_traceback(None)


def _name(row: Any) -> str:
    data = row.get("data") if isinstance(row, dict) else None
    name = data.get("name") if isinstance(data, dict) else None
    return name if isinstance(name, str) and _ID.fullmatch(name) else ""


def _number(name: str) -> int:
    found = _ID.fullmatch(name)
    return int(found[1], 36) if found else -1
