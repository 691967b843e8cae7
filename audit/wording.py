"""The sentences that the tool says of a post, as data (`wording.toml`): fixed, so that a share copy can print them."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def wording() -> dict[str, dict[str, str]]:
    """Return the groups of sentences: reason, exposure, level, tag, list, band, suggestion."""
    return tomllib.loads((files("audit") / "wording.toml").read_text("utf-8"))


def sentences(reasons: tuple[str, ...], exposure: tuple[str, ...] = ()) -> list[str]:
    """Return the sentences of reason ids and of exposure ids, in order."""
    words = wording()
    return [words["reason"][name] for name in reasons] + [
        words["exposure"][name] for name in exposure
    ]
