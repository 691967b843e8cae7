"""Posts to measure with: made-up words in the lengths of a real timeline; nothing to judge well.

Median 18 tokens, 95 % under 65, 99 % under 182, as on short-text networks.
"""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_WORDS = [
    "the",
    "a",
    "and",
    "of",
    "to",
    "in",
    "it",
    "was",
    "on",
    "for",
    "that",
    "with",
    "today",
    "back",
    "really",
    "so",
    "not",
    "bus",
    "rain",
    "coffee",
    "dog",
    "match",
    "goal",
    "soup",
    "cake",
    "garden",
    "train",
    "snow",
    "holiday",
    "film",
    "song",
    "happy",
    "new",
    "old",
    "hot",
    "cold",
    "funny",
    "again",
    "blue",
]
_FIRST = datetime(2011, 1, 1, tzinfo=UTC)
PART = 100_000  # tweets in one member, as X cuts large archives


def texts(count: int, seed: int = 1) -> list[str]:
    """Return so many different texts."""
    return [text for _, text in zip(range(count), _endless(seed), strict=False)]


def _endless(seed: int) -> Iterator[str]:
    order = random.Random(seed)  # noqa: S311 - lengths, no secrets
    number = 0
    while True:
        number += 1
        length = max(3, min(240, int(order.lognormvariate(2.75, 0.75))))
        yield " ".join([*order.choices(_WORDS, k=length), str(number)])


def x_archive(path: Path, count: int, seed: int = 1) -> Path:
    """Write an X archive of so many tweets; streams, so that making it needs no memory either."""
    words = _endless(seed)
    parts = (count + PART - 1) // PART
    names = ["tweets.js", *(f"tweets-part{n}.js" for n in range(1, parts))]
    files = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as zipped:
        for part, name in enumerate(names):
            first = part * PART
            last = min(count, first + PART)
            with zipped.open(f"data/{name}", "w", force_zip64=True) as member:
                member.write(f"window.YTD.tweets.part{part} = [".encode())
                for n in range(first, last):
                    comma = b"," if n > first else b""
                    member.write(comma + json.dumps({"tweet": _tweet(n, next(words))}).encode())
                member.write(b"]")
            files.append(
                {
                    "fileName": f"data/{name}",
                    "globalName": f"YTD.tweets.part{part}",
                    "count": str(last - first),
                }
            )
        account = [
            {"account": {"accountId": "1", "username": "bench", "accountDisplayName": "Bench"}}
        ]
        zipped.writestr("data/account.js", f"window.YTD.account.part0 = {json.dumps(account)}")
        manifest = {
            "userInfo": {"accountId": "1", "userName": "bench"},
            "archiveInfo": {
                "generationDate": f"2026-10-{seed:02}T00:00:00.000Z",
                "isPartialArchive": False,
            },
            "dataTypes": {"tweets": {"files": files}},
        }
        zipped.writestr("data/manifest.js", f"window.__THAR_CONFIG = {json.dumps(manifest)}")
    return path


def _tweet(number: int, text: str) -> dict[str, object]:
    moment = _FIRST + timedelta(minutes=7 * number)
    stamp = (int(moment.timestamp() * 1000) - 1288834974657) << 22
    return {
        "id_str": str(stamp + number % 4096),
        "id": str(stamp + number % 4096),
        "created_at": moment.strftime("%a %b %d %H:%M:%S +0000 %Y"),
        "full_text": text,
        "entities": {"urls": [], "user_mentions": [], "hashtags": [], "symbols": []},
        "favorite_count": str(number % 9),
        "retweet_count": "0",
        "lang": "en",
        "display_text_range": ["0", str(len(text))],
        "source": "web",
        "retweeted": False,
        "truncated": False,
    }
