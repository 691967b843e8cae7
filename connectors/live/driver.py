"""One driver for all networks: asks page after page, waits, gives up, and never loses a page.

The libraries neither wait nor retry here; this does. A page is handed to `save` before the next
one is asked for, so an interruption costs at most the page in flight.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeAlias, TypeVar

from audit.errors import LiveError
from audit.post import Post, Skipped, Unreadable
from connectors.live.messages import live_error, note, refusal
from connectors.live.session import PAGE, LiveAccount, Page, Refused, Retry, Session

LONGEST_WAIT = 15 * 60  # seconds; beyond it the user comes back
LONGEST_BACKOFF = 60  # seconds, where the network names no time
SMALLEST_PAGE = 5  # X gives no fewer

T = TypeVar("T")
Wait: TypeAlias = Callable[[float, str], None]  # seconds, and why


@dataclass(frozen=True, slots=True)
class Driven:
    """How far a listing was read."""

    items: int  # posts, skipped and unreadable ones together, with those read `already`
    cost: float  # US dollars at most, for all of them
    done: bool  # False: a limit stopped it, the last saved cursor goes on


def sleep(seconds: float, _why: str) -> None:
    """Pass the time without a word."""
    time.sleep(seconds)


def now() -> datetime:
    """Return the time of this computer."""
    return datetime.now(UTC)


def drive(
    session: Session,
    listing: str,
    start: str | None,
    save: Callable[[Page], None],
    *,
    max_posts: int | None = None,
    max_cost: float | None = None,
    wait: Wait = sleep,
    clock: Callable[[], datetime] = now,
    already: int = 0,
) -> Driven:
    """Read a listing from `start` to its end, or to a limit.

    Args:
        session: from `connect`.
        listing: one of `session.listings`.
        start: a page's `next_cursor`, `session.newer(...)`, or None for the beginning.
        save: keeps a page and its cursor; what it raises ends the reading.
        max_posts: ends before more items than about this are read (at most 4 more).
        max_cost: US dollars that are never exceeded.
        wait: passes the time, and may show why.
        clock: aware time, for the hour to come back.
        already: items read before in this run; the limits count them too.

    Raises:
        LiveError: the network says no, or asks for more patience than 15 minutes or four tries.

    """
    cursor, items, price = start, already, session.cost

    def spent() -> float:
        return price.lookup + items * price.per_post

    while True:
        room = PAGE if max_posts is None else max_posts - items
        if max_cost is not None and price.per_post > 0:
            # a thousandth of a cent more, since sums of such fractions fall short by a hair
            affordable = int((max_cost - spent() + 1e-5) / price.per_post)
            room = min(room, affordable if affordable >= SMALLEST_PAGE else 0)
        if room <= 0:
            return Driven(items, spent(), done=False)
        size = max(SMALLEST_PAGE, min(PAGE, room))
        ask = partial(session.page, listing, cursor, size)
        page = patiently(ask, session.source, wait, clock, items, session.cost.expected)
        save(page)
        items += sum(isinstance(item, Post | Skipped | Unreadable) for item in page.items)
        if page.next_cursor is None:
            return Driven(items, spent(), done=True)
        cursor = page.next_cursor


def patiently(
    ask: Callable[[], T],
    source: LiveAccount,
    wait: Wait,
    clock: Callable[[], datetime] = now,
    saved: int = 0,
    expected: int | None = None,
) -> T:
    """Return what `ask` returns, asked up to four times.

    Raises:
        LiveError: it was refused, or the tries or the patience are used up.

    """
    tried = 0
    while True:
        failure: LiveError | None = None
        retry = Retry()
        try:
            return ask()
        except Retry as error:
            retry = error
        except Refused as error:
            failure = refusal(error, source, saved)
        if failure:  # raised here and not above, so that nothing hangs on to the library's error
            raise failure
        tried += 1
        pause = _backoff(tried) if retry.after_seconds is None else retry.after_seconds
        if tried >= retry.tries or pause > LONGEST_WAIT:
            raise live_error(
                retry.why,
                source.platform,
                saved=f"{saved:,}",
                about=f" of about {expected:,}" if expected else "",
                time=_local(clock() + timedelta(seconds=pause), clock()),
            )
        key = "waiting" if retry.why == "busy" else "trying"
        wait(pause, note(key, source.platform, seconds=max(1, round(pause))))


def _backoff(tried: int) -> float:
    # not all clients of a server that was down come back in the same second
    return float(min(LONGEST_BACKOFF, 2 ** (tried - 1)) * random.uniform(1, 1.25))  # noqa: S311


def _local(moment: datetime, today: datetime) -> str:
    there, here = moment.astimezone(), today.astimezone()
    # rounded up: who comes back in the minute that is named should not come too early
    there += timedelta(seconds=59)
    return f"{there:%H:%M}" if there.date() == here.date() else f"{there:%Y-%m-%d %H:%M}"
