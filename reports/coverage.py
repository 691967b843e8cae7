"""Coverage in words: what was read, what was left out, and what nobody could read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reports.shown import plain
from reports.words import capital, day_of, join, number, page_words, say

COLUMNS = {
    "read": "Posts read",
    "first": "From",
    "last": "To",
    "left_out": "Left out",
    "unreadable": "Could not be read",
    "images_not_read": "Pictures not looked at",
    "videos_not_heard": "Videos not heard",
    "not_english": "Other languages",
}


def total(coverage: Mapping[str, Any], name: str) -> int:
    """Return one of the sums over all sources; a group (`skipped`) is summed up."""
    return sum(_count(source.get(name, 0)) for source in coverage["sources"])


def headline(coverage: Mapping[str, Any]) -> str:
    """Return what was read in one line: X 4,200 posts, Reddit 1,800 posts."""
    by_platform: dict[str, int] = {}
    for source in coverage["sources"]:
        name = platform_name(source["platform"])
        by_platform[name] = by_platform.get(name, 0) + source["read"]
    parts = [say("coverage", "read", platform=name, n=n) for name, n in by_platform.items()]
    return join(parts) or "nothing"


def platform_name(platform: str) -> str:
    """Return how people call a platform."""
    return str(page_words()["platform"].get(platform, plain(platform)))


def sources(coverage: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return each source: its name, the cells of its row in the order of COLUMNS, its notes."""
    return [
        {"name": _name(source), "cells": _cells(source), "notes": _notes(source)}
        for source in coverage["sources"]
    ]


def gaps(coverage: Mapping[str, Any]) -> list[str]:
    """Return what could not be read or judged, in words."""
    names = ("unreadable", "images_not_read", "videos_not_heard", "not_english")
    counted = [(name, total(coverage, name)) for name in names]
    return [say("gap", name, n=n) for name, n in counted if n]


def judged(coverage: Mapping[str, Any]) -> str:
    """Return how many of the posts that were read were judged; "" when all were."""
    read, scored = total(coverage, "read"), total(coverage, "scored")
    if read == scored:
        return ""
    foreign = total(coverage, "not_english")
    language = say("coverage", "language", n=foreign) if foreign else ""
    return say("coverage", "judged", read=read, scored=scored, language=language)


def _name(source: Mapping[str, Any]) -> str:
    account = f", {plain(source['account'])}" if source.get("account") else ""
    return f"{platform_name(source['platform'])}{account} ({plain(source['source'])})"


def _cells(source: Mapping[str, Any]) -> list[str]:
    values: dict[str, object] = {
        **source,
        "first": day_of(source.get("first")) or "not known",
        "last": day_of(source.get("last")) or "not known",
        "left_out": _count(source["skipped"]),
        "unreadable": _count(source["unreadable"]),
    }
    return [v if isinstance(v := values[name], str) else number(_count(v)) for name in COLUMNS]


def _notes(source: Mapping[str, Any]) -> list[str]:
    words = page_words()
    left_out = [
        say("skipped", reason, n=n)
        if reason in words["skipped"]
        else f"{number(n)} {plain(reason)}"
        for reason, n in source["skipped"].items()
        if n
    ]
    broken = [
        say("unreadable", item["why"], n=item["n"], where=plain(item["where"]))
        for item in source["unreadable"]
    ]
    closed = [f"{plain(name)} ({number(n)})" for name, n in source["members_not_opened"].items()]
    lists = {"left_out": left_out, "unreadable": broken, "not_opened": closed}
    notes = [say("coverage", name, list=join(parts)) for name, parts in lists.items() if parts]
    return notes + [capital(plain(line)) for line in source["warnings"]]


def _count(value: Any) -> int:
    if isinstance(value, Mapping):
        return sum(value.values())
    if isinstance(value, list):
        return sum(item["n"] for item in value)
    return int(value)
