"""Live accounts into the workspace: each page is kept before the next one is asked for.

What a network answers is the business of `connectors.live`; here it meets ledger and workspace.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from audit import terminal
from audit.account import Account
from audit.ledger import Ledger
from audit.post import Post, Skipped

if TYPE_CHECKING:
    from audit.pipeline import Limits
    from audit.workspace import Workspace
    from connectors.live import LiveAccount, Page


def fetch_account(
    held: Workspace,
    source: LiveAccount,
    run: int,
    limits: Limits,
    max_cost: float | None,
    *,
    yes: bool,
    base_url: str | None = None,
) -> Ledger:
    """Read an account from its network, after its cost was stated and allowed.

    A reading that was cut short goes on where it stopped; one that is complete asks only for what
    is newer. `base_url` asks another server, for tests.

    Raises:
        UsageError: it was not allowed; nothing was asked.
        LiveError: the network ended it; what was read before is kept and covered.
    """
    from connectors.live import connect, drive

    def wait(seconds: float, why: str) -> None:
        import time

        terminal.say(why)
        time.sleep(seconds)

    session = connect(source, os.environ, base_url=base_url, wait=wait)
    terminal.confirm(f"{source}: {session.cost.sentence}", yes=yes)
    account = session.account
    held.save_account(account)
    place = f"{source.platform}:{account.handle}"  # x:me may be somebody else next time
    ledger = Ledger(
        source=str(source),
        platform=source.platform,
        way="live",
        account=account.handle,
        digest=f"run {run}",
    )
    items = 0
    try:
        for listing in session.listings:
            cursor, newest, done = held.checkpoint(place, listing)
            start = session.newer(listing, newest) if done else cursor
            if done and start is None:
                continue

            def save(page: Page, listing: str = listing, newest: str | None = newest) -> None:
                reached = (page.next_cursor, page.newest or newest, page.next_cursor is None)
                _keep(held, ledger, page, run, limits, (place, listing, reached))

            driven = drive(
                session,
                listing,
                start,
                save,
                max_posts=limits.max_posts,
                max_cost=max_cost,
                wait=wait,
                already=items,
            )
            items = driven.items
            if not driven.done:
                ledger.warn("A limit ended the reading; the next fetch goes on from there.")
                break
    finally:
        held.save_coverage(ledger)
    return ledger


def _keep(
    held: Workspace,
    ledger: Ledger,
    page: Page,
    run: int,
    limits: Limits,
    where: tuple[str, str, tuple[str | None, str | None, bool]],
) -> None:
    posts = []
    for item in page.items:
        if not isinstance(item, Post):
            if not isinstance(item, Account):
                ledger.note(item)
        elif limits.period.holds(item):
            posts.append(item)
        else:
            ledger.note(Skipped("", "outside_period"))
    for saved in held.save_page(posts, run, *where):
        if saved.outcome == "duplicate":
            ledger.note(Skipped("", "duplicate"))
        else:
            ledger.keep(saved.post)
