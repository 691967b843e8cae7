"""The words that all live connectors share: accounts, sessions, pages, and what can go wrong.

`Retry` and `Refused` never reach the command line: the driver turns them into sentences, since it
alone knows how much is saved by then. Neither carries a header, a body or an address.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode

from audit.account import Account
from audit.post import Item
from connectors.live.prices import CostLine

PAGE = 100  # items asked for at a time, the most that X and Reddit give


@dataclass(frozen=True, slots=True)
class LiveAccount:
    """An account as it is named on the command line: `x:me`."""

    platform: str
    name: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.name}"


@dataclass(frozen=True, slots=True)
class Page:
    """What one request brought, and where to go on."""

    items: tuple[Item, ...]
    next_cursor: str | None  # None: the listing ends here
    newest: str | None  # newest id of this pass so far: what `Session.newer` wants next time


class Session(Protocol):
    """A signed-in connection to one account."""

    source: LiveAccount
    listings: tuple[str, ...]  # to be read one after the other; they may overlap

    @property
    def account(self) -> Account:
        """Whose posts these are. Asks the network once (X: that call has a price); `LiveError`."""

    @property
    def cost(self) -> CostLine:
        """What reading costs, as far as it is known now. Asks nothing."""

    def page(self, listing: str, cursor: str | None, size: int = PAGE) -> Page:
        """Return the page at `cursor`, the first one for None; raise `Retry` or `Refused`."""

    def newer(self, listing: str, newest: str | None) -> str | None:
        """Return where to start for what is newer; None: this listing has nothing to add."""


class Retry(Exception):  # noqa: N818 - it is a request, not an error
    """The page may come if it is asked again.

    Args:
        after_seconds: how long the network asks to wait; None where it does not say.
        why: `busy` (too many requests), `down` (no proper answer) or `cut` (half an answer).
        tries: how often the page is asked for in all.

    """

    def __init__(
        self, after_seconds: float | None = None, why: str = "down", tries: int = 4
    ) -> None:
        super().__init__(why)
        self.after_seconds = after_seconds
        self.why = why
        self.tries = tries


class Refused(Exception):  # noqa: N818 - the network's word
    """The network says no, and asking again would not help. `codes` chooses the sentence."""

    def __init__(
        self,
        status: int,
        codes: frozenset[str] = frozenset(),
        *,
        host: str = "",
        minutes_off: int = 0,
    ) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.codes = codes
        self.host = host
        self.minutes_off = minutes_off


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a listing, kept as text between runs.

    The network's own token may age out or point at an item that is gone, so the id before it is
    kept beside it. `seen` tells at the end whether the listing's cap was reached.
    """

    token: str = ""
    spare: str = ""  # an id to go on from when the token fails
    since: str = ""  # a pass over what is newer than this id; "": the whole history
    newest: str = ""
    seen: int = 0  # items of this pass before this page

    @classmethod
    def parse(cls, text: str | None) -> Cursor:
        """Read what `str` wrote; None is the beginning."""
        known = {field.name for field in fields(cls)}
        told: dict[str, Any] = {k: v for k, v in parse_qsl(text or "") if k in known}
        told["seen"] = int(told.get("seen", 0))
        return cls(**told)

    def __str__(self) -> str:
        told = {field.name: getattr(self, field.name) for field in fields(self)}
        return urlencode({k: v for k, v in told.items() if v or k == "seen"})
