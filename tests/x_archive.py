"""Builds archives of X from plain Python data, as folders or zips. All texts are invented."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from audit.post import Item, Post
from connectors import x
from connectors.archive import Archive, open_export

CANARY = "canary-7f3a: this private message must never be opened"
MADE = "2024-05-02T10:00:00.000Z"
Files = Mapping[str, str | bytes]


def stamp(moment: datetime) -> str:
    """Write a time as X does."""
    return moment.strftime("%a %b %d %H:%M:%S +0000 %Y")


def number(moment: datetime, low: int = 7) -> str:
    """Return an id of that time."""
    return str(((int(moment.timestamp()) * 1000 - 1288834974657) << 22) + low)


NOON = datetime(2023, 1, 31, 12, 0, 0, tzinfo=UTC)


def tweet(text: str, at: datetime = NOON, low: int = 7, **more: Any) -> dict[str, Any]:
    """Return a tweet; `more` are further fields, None takes one away."""
    made = {"id_str": number(at, low), "full_text": text, "created_at": stamp(at)} | more
    return {key: value for key, value in made.items() if value is not None}


def note(text: str, at: datetime = NOON, note_id: str = "9001", **core: Any) -> dict[str, Any]:
    """Return the whole text of a long post."""
    made = at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return {"noteTweetId": note_id, "createdAt": made, "core": {"text": text, **core}}


def url(short: str, whole: str) -> dict[str, Any]:
    """Return the entity of a short link; X writes the places as text."""
    return {"url": short, "expanded_url": whole, "indices": ["0", "23"]}


def photo(short: str, name: str = "Fx1.jpg", **more: Any) -> dict[str, Any]:
    """Return a picture of a post."""
    address = f"https://pbs.example/media/{name}"
    return {"type": "photo", "url": short, "media_url_https": address} | more


def js(rows: list[Any], variable: str = "YTD.tweets.part0", wrap: str = "tweet") -> str:
    """Return rows as X assigns them to a variable."""
    return f"window.{variable} = " + json.dumps([{wrap: r} if wrap else r for r in rows], indent=2)


def manifest(counts: Mapping[str, int], *, partial: bool = False, made: str = MADE) -> str:
    """Return a manifest; `counts` are the announced posts by file name."""
    kinds = {
        f"kind{n}": {"files": [{"fileName": name, "globalName": "YTD", "count": str(told)}]}
        for n, (name, told) in enumerate(counts.items())
    }
    told = {
        "userInfo": {"accountId": "41", "userName": "Ana_Sample", "displayName": "Ana"},
        "archiveInfo": {"generationDate": made, "isPartialArchive": partial},
        "dataTypes": kinds,
    }
    return "window.__THAR_CONFIG = " + json.dumps(told)


ACCOUNT = js(
    [{"username": "Ana_Sample", "accountId": "41", "accountDisplayName": "Ana"}],
    "YTD.account.part0",
    "account",
)
PROFILE = js(
    [{"description": {"bio": "Reads a lot", "location": "Tallow Bay"}}],
    "YTD.profile.part0",
    "profile",
)
PRIVATE: Files = {
    "data/direct-messages.js": f'window.YTD.direct_messages.part0 = [ "{CANARY}" ]',
    "data/like.js": f'window.YTD.like.part0 = [ "{CANARY}" ]',
    "data/ip-audit.js": f'window.YTD.ip_audit.part0 = [ "{CANARY}" ]',
    "data/contact.js": f'window.YTD.contact.part0 = [ "{CANARY}" ]',
}


def archive_of(posts: Files, *, counts: Mapping[str, int] | None = None, **told: Any) -> Files:
    """Return the files of an archive: the given ones, who owns it, and what is private."""
    files = {"data/account.js": ACCOUNT, "data/profile.js": PROFILE, **PRIVATE, **posts}
    if counts is not None:
        files["data/manifest.js"] = manifest(counts, **told)
    return files


def as_folder(root: Path, files: Files) -> Path:
    """Write the files below a folder."""
    for name, content in files.items():
        path = root / "x-archive" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root / "x-archive"


def as_zip(root: Path, files: Files) -> Path:
    """Write the files as a zip."""
    path = root / "x-archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            # private files are not packed, so that a test can spoil their words
            packing = zipfile.ZIP_STORED if name in PRIVATE else zipfile.ZIP_DEFLATED
            zipped.writestr(name, content, packing)
    return path


Writer = Callable[[Path, Files], Path]


def opened(path: Path) -> Archive:
    """Return the view that the connector is given."""
    return open_export(path).only(x.MEMBERS)


def items_of(path: Path) -> list[Item]:
    """Read an export whole, through the connector's two functions."""
    archive = opened(path)
    try:
        assert x.recognises(archive)
        return list(x.read(archive))
    finally:
        archive.close()


def posts_of(path: Path) -> list[Post]:
    """Return the posts of an export."""
    return [item for item in items_of(path) if isinstance(item, Post)]


def only(items: list[Item], kind: type) -> Iterator[Any]:
    """Return the items of one kind."""
    return (item for item in items if isinstance(item, kind))
