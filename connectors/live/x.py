"""X, by tweepy: the newest 3,200 posts of the account that signs in.

Every post returned has a price, so nothing is expanded but places; alt texts come with
`media_metadata`. Page tokens age out, so the oldest id is kept beside them. The host is fixed
inside tweepy; the line below it is ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from audit.account import Account
from audit.post import Platform, Warned
from connectors.fields import clean
from connectors.live import credentials
from connectors.live.driver import Wait, patiently
from connectors.live.messages import note
from connectors.live.prices import CostLine, cost_line
from connectors.live.session import PAGE, Cursor, LiveAccount, Page, Refused, Retry
from connectors.live.wire import codes_of, open_line
from connectors.live.x_post import item, places_of

LISTINGS = ("posts",)
_FIELDS = [
    "created_at",
    "note_tweet",
    "article",
    "referenced_tweets",
    "in_reply_to_user_id",
    "conversation_id",
    "edit_history_tweet_ids",
    "geo",
    "lang",
    "public_metrics",
    "attachments",
    "media_metadata",
    "entities",
    "community_id",
    "reply_settings",
]
_ME_FIELDS = ["public_metrics", "description", "location", "protected"]


def connect(
    source: LiveAccount, environ: Mapping[str, str], base_url: str | None, wait: Wait
) -> XSession:
    """Return a session; nothing is asked yet.

    Raises:
        LiveError: no sign-in is known.

    """
    import tweepy

    known = credentials.find(source, environ)
    client = tweepy.Client(
        bearer_token=known.get("bearer_token"),
        consumer_key=known.get("consumer_key"),
        consumer_secret=known.get("consumer_secret"),
        access_token=known.get("access_token"),
        access_token_secret=known.get("access_secret"),
        return_type=dict,  # one odd post must not cost its page
        wait_on_rate_limit=False,
    )
    client.session = open_line(base_url)
    return XSession(source, client, signs="access_secret" in known, wait=wait)


class XSession:
    """A session for one's own posts on X."""

    listings: tuple[str, ...] = LISTINGS

    def __init__(self, source: LiveAccount, client: Any, *, signs: bool, wait: Wait) -> None:
        self.source = source
        self._client, self._signs, self._wait = client, signs, wait
        self._known: dict[str, Any] = {}

    @property
    def account(self) -> Account:
        """Whose posts these are; the first call costs a look-up."""
        me = patiently(self._me, self.source, self._wait)
        name, bio, place = (clean(me.get(k))[0] for k in ("name", "description", "location"))
        return Account(Platform.X, str(me["username"]).lower(), name, bio, place)

    @property
    def cost(self) -> CostLine:
        """The price a post; with the number of posts once the account was looked up."""
        return cost_line("x", self._total())

    def newer(self, listing: str, newest: str | None) -> str | None:
        """Return where to start for what is newer than `newest`."""
        return str(Cursor(since=newest or "", newest=newest or ""))

    def page(self, listing: str, cursor: str | None, size: int = PAGE) -> Page:
        """Return a page, newest posts first; raise `Retry` or `Refused`."""
        at = Cursor.parse(cursor)
        me = self._me()
        answer = self._page(me, at, size)
        rows = answer.get("data") or []
        if not isinstance(rows, list):
            raise Retry(None, "cut", tries=2)
        if not rows and answer.get("errors"):
            raise Refused(200, codes_of(answer))
        places = places_of(answer)
        items = [
            item(row, me, places, f"{listing}, item {at.seen + number}")
            for number, row in enumerate(rows, 1)
        ]
        meta = answer.get("meta") or {}
        token = str(meta.get("next_token") or "")
        here = Cursor(
            token=token,
            spare=str(meta.get("oldest_id") or at.spare),
            since=at.since,
            newest=at.newest if at.token else str(meta.get("newest_id") or at.newest),
            seen=at.seen + len(rows),
        )
        ends = not token or token == at.token
        if ends and not at.since:
            items += self._cap_warning(here.seen)
        return Page(tuple(items), None if ends else str(here), here.newest or None)

    def _page(self, me: dict[str, Any], at: Cursor, size: int) -> dict[str, Any]:
        def ask(**where: str) -> dict[str, Any]:
            return _asked(
                lambda: self._client.get_users_tweets(
                    me["id"],
                    max_results=size,
                    tweet_fields=_FIELDS,
                    expansions=["geo.place_id"],
                    place_fields=["full_name", "country_code"],
                    user_auth=self._signs,
                    **({"since_id": at.since} if at.since else {}),
                    **where,
                )
            )

        if not at.token:
            return ask()
        try:
            return ask(pagination_token=at.token)
        except Refused as refused:
            if refused.status != 400 or not at.spare:
                raise
        return ask(until_id=at.spare)  # the token aged out; the id below which to go on did not

    def _me(self) -> dict[str, Any]:
        if not self._known:
            answer = _asked(
                lambda: self._client.get_me(user_fields=_ME_FIELDS, user_auth=self._signs)
            )
            me = answer.get("data")
            if not isinstance(me, dict) or not me.get("id") or not me.get("username"):
                raise Refused(200, codes_of(answer))
            self._known = me
        return self._known

    def _total(self) -> int | None:
        total = (self._known.get("public_metrics") or {}).get("tweet_count")
        return total if isinstance(total, int) else None

    def _cap_warning(self, seen: int) -> Iterator[Warned]:
        cap = self.cost.cap
        if max(seen, self._total() or 0) >= cap:
            yield Warned(note("x_cap", "x", cap=f"{cap:,}"))


def _asked(call: Callable[[], Any]) -> dict[str, Any]:
    """Return the answer as it came; what tweepy makes of a bad one becomes `Retry`."""
    failure: Exception
    try:
        answer = call()
    except (Retry, Refused) as known:
        failure = known
    except Exception:  # the line saw a proper answer, so tweepy could not read it
        failure = Retry(None, "cut", tries=2)
    else:
        if isinstance(answer, dict):
            return answer
        failure = Retry(None, "cut", tries=2)
    raise failure.with_traceback(None)
