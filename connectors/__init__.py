"""Sources to items: which connector reads what, and how one is found.

A connector is a module of this folder, or a folder with several, with

    PLATFORM   a `Platform`
    TITLE      how people call the export
    MEMBERS    one regular expression: the only members it may open
    recognises(archive) -> bool          names, and at most 64 KiB of content
    read(archive) -> Iterator[Item]      the export's order, one item at a time

and a docstring that says what is odd about the format. `GUIDE`, shown by `discretion connectors`,
tells how to get the export and what is not in it. Built-ins are found by scanning this folder,
others by the entry point group `discretion.connectors`. They share `archive` (members), `rows` (what
is in one), `fields` and `ids` (values), and know nothing of each other. Live connectors are in
`connectors.live`.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, cast

from audit.errors import SourceError, UnknownSourceError, WrongExportError
from audit.post import Item
from connectors.archive import DAMAGED, Archive, open_export

HELPERS = {"archive", "fields", "ids", "live", "rows"}
LAST = "table"  # takes any table or list of objects, so it is asked only when nobody else knows


class Connector(Protocol):
    """What a connector module offers."""

    __name__: str
    PLATFORM: str
    TITLE: str
    MEMBERS: str
    GUIDE: str

    def recognises(self, archive: Archive) -> bool:
        """Tell whether the export is of this kind."""

    def read(self, archive: Archive) -> Iterator[Item]:
        """Yield what is in it."""


# Exports that are known by a member's name and that no connector reads yet; the first one counts.
NOT_READ_YET = {
    "LinkedIn": r"(^|/)((Basic|Complete)_LinkedInDataExport[^/]*/|(Shares|InstantReposts|Rich_Media|"
    r"Connections|Invitations|Positions|Profile)\.csv$)",
    "Facebook": r"(^|/)(your_(facebook_activity|activity_across_facebook)/|facebook-[^/]+/|"
    r"your_posts?[_.]|your_comments_in_groups|group_posts_and_comments|posts_on_other_pages)",
    "Instagram or Threads": r"(^|/)(your_instagram_activity/|instagram-[^/]+/|threads_and_replies|"
    r"(content|media)/posts_\d+\.(json|html)$|(post|reels)_comments(_\d+)?\.(json|html)$)",
    "Mastodon": r"(^|/)outbox\.json$",
    "TikTok": r"(^|/)(user_data(_tiktok)?\.json|(Comment/Comments|Posts?/Posts?|Videos?/Videos?)\.txt)$",
    "YouTube": r"(^|/)(Takeout/[^/]*YouTube[^/]*/|YouTube\b[^/]*\bYouTube Music/|"
    r"(my-)?comments/(my-)?comments\.(csv|html)$|my-(comments|live-chat-messages)\.html$)",
    "Bluesky": r"\.car$",
    "Tumblr": r"(^|/)(payload-\d+\.json|posts\.zip|(posts/)?html/\d+\.html)$",
    "Medium": r"(^|/)posts/(\d{4}-\d\d-\d\d|draft)_[^/]+\.html$",
    "Substack or Ghost": r"(^|/)posts/\d+\.[^/]+\.html$|\.ghost\.[-\d]+\.json$",
    "WordPress, Blogger or a feed": r"\.(xml|atom|rss)$",
}

# Private talk by a member's name; tables are looked into as well.
NEVER_READ = {
    "WhatsApp": r"(^|/)(_chat|[^/]*\bwhatsapp\b[^/]*)\.txt$",
    "Telegram": r"(^|/)result\.json$",
    "Discord": r"(^|/)messages/(index\.json|c?\d+/(channel\.json|messages\.(csv|json)))$",
    "Slack": r"(^|/)integration_logs\.json$",
    "Snapchat": r"(^|/)(snap|chat|memories)_history\.(json|html)$",
    "Messenger": r"(^|/)message_\d+\.(json|html)$",
}


@dataclass(frozen=True)
class Source:
    """An export together with the connector that reads it."""

    connector: Connector
    archive: Archive  # the members that the connector may open
    whole: Archive
    is_first: bool = True  # of the sources in one export

    @property
    def name(self) -> str:
        """The export's base name."""
        return self.archive.name

    @property
    def platform(self) -> str:
        """The platform of its posts."""
        return str(self.connector.PLATFORM)

    @property
    def digest(self) -> str:
        """What tells this export from another."""
        return self.whole.digest()

    def items(self) -> Iterator[Item]:
        """Yield what the connector reads."""
        return self.connector.read(self.archive)

    def not_opened(self) -> dict[str, int]:
        """Count the members that nobody opened; an export that holds two sources counts once."""
        return self.whole.not_opened() if self.is_first else {}


def connectors() -> dict[str, Connector]:
    """Return all connectors by name; the one for tables comes last."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.name not in HELPERS]
    found = {name: cast("Connector", import_module(f"connectors.{name}")) for name in names}
    for entry in entry_points(group="discretion.connectors"):
        if entry.name not in found:
            found[entry.name] = cast("Connector", entry.load())
    return dict(sorted(found.items(), key=lambda item: (item[0] == LAST, item[0])))


def open_source(
    path: Path, columns: Mapping[str, str] | None = None, zone: str | None = None
) -> list[Source]:
    """Return the sources that an export holds, each with the connector that recognises it.

    Raises:
        WrongExportError: it is an export that is known but not read yet.
        UnknownSourceError: no connector recognises it.
        SourceError: it cannot be opened.

    """
    whole = open_export(path, columns, zone)
    found: list[Source] = []
    for name, connector in connectors().items():
        if (columns and name != LAST) or (found and name == LAST):
            continue
        if name == LAST and not columns:
            _refuse_known(whole)
        view = whole.only(connector.MEMBERS)
        if view.members and connector.recognises(view):
            found.append(Source(connector, view, whole, is_first=not found))
    if found:
        return found
    _refuse_known(whole)
    if whole.zipped and whole.damaged:
        raise SourceError(f"{whole.name}: {DAMAGED[0]}", DAMAGED[1])
    tops = sorted({m.name.partition("/")[0] for m in whole.members})[:6]
    holds = f" It holds {', '.join(tops)}." if (whole.zipped and tops) or len(tops) > 1 else ""
    raise UnknownSourceError(
        f"{whole.name}: this does not look like the export of a network that can be read.{holds}",
        "Unpack it and give the zip that is in it."
        if any(m.name.lower().endswith(".zip") for m in whole.members)
        else "Give the zip as you downloaded it; `discretion connectors` lists what can be read.",
    )


def _refuse_known(archive: Archive) -> None:
    if title := _named_in(NOT_READ_YET, archive):
        raise WrongExportError(
            f"{archive.name}: this is an export of {title}; it is not read yet.",
            "`discretion connectors` lists what can be read.",
        )
    if talk := _named_in(NEVER_READ, archive):
        raise WrongExportError(
            f"{archive.name}: this looks like private talk ({talk}), which is never read.",
            "Give the export that holds your posts.",
        )


def _named_in(names: Mapping[str, str], archive: Archive) -> str | None:
    patterns = ((title, re.compile(pattern, re.IGNORECASE)) for title, pattern in names.items())
    return next(
        (
            title
            for title, wanted in patterns
            if any(wanted.search(m.name) for m in archive.members)
        ),
        None,
    )
