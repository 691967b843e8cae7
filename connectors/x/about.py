"""What the archive says of itself: its date, its owner, its own list of files with their counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from audit.account import Account
from audit.errors import CutFileError, SourceError
from audit.post import Export, Platform, Warned
from connectors.archive import Archive, Member
from connectors.fields import as_list, as_object, as_utc, count, iso_time, x_time
from connectors.rows import json_items, read_json
from connectors.x import legacy
from connectors.x.files import (
    ARTICLES,
    DOCUMENTS,
    FAMILIES,
    NOTES,
    OF_POSTS,
    TWEETS,
    is_called,
    named,
)
from connectors.x.values import first_object, unwrapped, words_of


@dataclass(frozen=True, slots=True)
class About:
    """What an archive says of itself, and what of that cannot be read."""

    export: Export
    account: Account
    announced: dict[str, int | None]  # files of posts, with the number of posts in each
    troubles: tuple[Warned, ...]


def about(archive: Archive) -> About:
    """Return what the archive says of itself."""
    told, troubles = _documents(archive)
    info = as_object(as_object(told.get("manifest")).get("archiveInfo"))
    partial = str(info.get("isPartialArchive")).lower()
    stated = info.get("generationDate") or as_object(told.get("payload_details")).get("created_at")
    made = as_utc(x_time(stated) or iso_time(stated))
    return About(
        Export(made, claims_full=partial == "false", is_part=partial == "true"),
        _account(archive, told),
        dict(_announced(told)),
        tuple(troubles),
    )


def without_stale(archive: Archive, names: Iterable[str]) -> tuple[Archive, list[str]]:
    """Leave out the files of posts that the export's list does not name, as it names others."""
    stale: list[Member] = []
    for family in FAMILIES:
        members = archive.find(family)
        listed = [m for m in members if any(is_called(m.name, name) for name in names)]
        if any(re.search(named(*TWEETS, *NOTES, ARTICLES), m.name) for m in listed):
            stale += [m for m in members if m not in listed]
    kept = tuple(m for m in archive.members if m not in stale)
    return replace(archive, members=kept), [m.name for m in stale]


def _documents(archive: Archive) -> tuple[dict[str, Any], list[Warned]]:
    told: dict[str, Any] = {}
    troubles: list[Warned] = []
    for member in archive.find(named(DOCUMENTS)):
        name = re.split(r"[^a-z_]", member.name.lower().rpartition("/")[2])[0]
        try:
            told.setdefault(name, read_json(archive, member))
        except (CutFileError, SourceError):
            troubles.append(Warned(f"{member.name} cannot be read; what it tells is not known."))
    return told, troubles


def _account(archive: Archive, told: dict[str, Any]) -> Account:
    account, profile = first_object(told.get("account")), first_object(told.get("profile"))
    older = as_object(told.get("user_details"))
    user = as_object(as_object(told.get("manifest")).get("userInfo"))
    described = as_object(profile.get("description"))
    handle = account.get("username") or user.get("userName") or older.get("screen_name")
    name = account.get("accountDisplayName") or user.get("displayName") or older.get("full_name")
    return Account(
        Platform.X,
        words_of(handle or _author(archive)).lower().lstrip("@"),
        name=words_of(name),
        bio=words_of(described.get("bio") or older.get("bio")),
        place=words_of(described.get("location") or older.get("location")),
    )


def _author(archive: Archive) -> object:
    """Return the handle in the first post: files of single months name it in every post."""
    for member in archive.find(named(legacy.MONTHS, "tweets?"))[:1]:
        for _where, value in json_items(archive, member):
            return as_object(as_object(unwrapped(value)).get("user")).get("screen_name")
    return None


def _announced(told: dict[str, Any]) -> Iterator[tuple[str, int | None]]:
    for kind in as_object(as_object(told.get("manifest")).get("dataTypes")).values():
        for file in map(as_object, as_list(as_object(kind).get("files"))):
            name = words_of(file.get("fileName"))
            if re.search(OF_POSTS, name, re.IGNORECASE):
                yield name, count(file.get("count"))
    for month in map(as_object, as_list(told.get("tweet_index"))):
        if name := words_of(month.get("file_name")):
            yield name, count(month.get("tweet_count"))
