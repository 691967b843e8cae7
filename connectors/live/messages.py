"""Refusals to sentences, from `messages.toml`. No header and no body of an answer gets in."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from audit.errors import LiveError
from connectors.live.session import LiveAccount, Refused


def live_error(key: str, platform: str, **facts: object) -> LiveError:
    """Return the error of that name; it ends with how to ask for the archive."""
    table = _table()
    title = table["titles"][platform]
    if key == "not_yet":
        words = table["not_yet"]
        return LiveError(words["message"].format(platform=title), words["hint"])
    return _error(table["say"][key], platform, facts)


def note(key: str, platform: str, **facts: object) -> str:
    """Return a line that is no error: progress, a warning for the ledger, a confirmation."""
    words: str = _table()["notes"][key]
    return words.format(platform=_table()["titles"][platform], **facts)


def refusal(refused: Refused, source: LiveAccount, saved: int) -> LiveError:
    """Return the error for what the network refused, with `saved` items kept so far."""
    words = next(rule["say"] for rule in _table()["rule"] if _fits(rule, refused, source))
    facts = {
        "account": source,
        "saved": f"{saved:,}",
        "host": refused.host,
        "minutes": refused.minutes_off,
        "status": refused.status,
    }
    error = _error(words, source.platform, facts)
    error.add_note(f"HTTP {refused.status}")  # shown with --debug only
    return error


def _fits(rule: dict[str, Any], refused: Refused, source: LiveAccount) -> bool:
    return (
        rule.get("platform", source.platform) == source.platform
        and refused.status in rule.get("status", [refused.status])
        and ("code" not in rule or rule["code"] in refused.codes)
    )


def _error(words: str, platform: str, facts: dict[str, Any]) -> LiveError:
    table = _table()
    message = words.format(platform=table["titles"][platform], **facts)
    return LiveError(message, table["ending"].format(key=platform))


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files("connectors.live") / "messages.toml").read_text("utf-8"))
