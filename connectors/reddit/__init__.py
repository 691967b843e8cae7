"""Reddit: the data request (flat CSV files), and one's own items as JSON lines.

The two have nothing in common but what a post is: see `request` and `lines` for what is odd about
each. An export may hold several data requests, and lines beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.post import Item, Platform
from connectors.archive import Archive
from connectors.reddit import lines, request

PLATFORM = Platform.REDDIT
TITLE = "Reddit: data request, or JSON lines of your own items"
MEMBERS = rf"{request.MEMBERS}|{lines.MEMBERS}"
GUIDE = """How to get it: sign in at reddit.com/settings/data-request, "Request a copy of your data",
choose the whole time. Reddit sends a link by private message; this may take up to 30 days. Give the
zip as it came, the unpacked folder, or comments.csv or posts.csv alone. Also read: JSON lines
(.jsonl) of your own items; put your user name into the file's name.
Not in it: what others wrote before you in a thread, scores, whether a community is private, earlier
wordings of edited posts, texts that were removed. Never opened: messages and chats, votes, saved and
hidden posts, IP addresses, friends.
Menus may differ; checked on 2026-11-23."""


def recognises(archive: Archive) -> bool:
    """Tell by the header of a body file, or by the keys of the first JSON objects."""
    return bool(request.folders(archive)) or bool(lines.members(archive))


def read(archive: Archive) -> Iterator[Item]:
    """Yield the items of each data request in the export, then those of the JSON lines.

    Raises:
        WrongExportError: JSON lines of several people, none of whom the file's name tells.

    """
    folders = request.folders(archive)
    for files in folders.values():
        yield from request.read(archive, files, alone=len(folders) == 1)
    yield from lines.read(archive)
