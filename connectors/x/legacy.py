"""The archive of 2012 to 2019: a file for each month (`Grailbird`), and `tweets.csv` beside them.

The months' files hold the posts as the later archives do, unwrapped, and a repost with its original;
older rows of the later ones have midnight for a time. The table lacks links' short forms and places;
where both are there, it only fills the gaps.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from typing import Any

from audit.post import Unreadable
from connectors.archive import Archive, Member
from connectors.rows import csv_rows
from connectors.x.values import holds_id

MONTHS = r"\d{4}_\d{2}"
TABLE = r"(^|/)[^/]*tweets?[^/]*\.csv$"
_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_OWN_MEDIA = re.compile(r"https?://([\w-]+\.)?(twitter|x)\.com/[^/]+/status/\d+/(photo|video)/")


def is_table(member: Member) -> bool:
    """Tell whether it is a table by its name."""
    return member.name.lower().endswith(".csv")


def is_table_of_x(text: str) -> bool:
    """Tell by the first line of a table whether it is one of X."""
    return {"tweet_id", "text"} <= set(re.findall(r"\w+", text.partition("\n")[0]))


def table_rows(archive: Archive, member: Member, known: array[int]) -> Iterator[tuple[str, Any]]:
    """Yield the rows of a `tweets.csv` as the months' files have them, less the `known` posts."""
    for where, row in csv_rows(archive, member):
        if isinstance(row, Unreadable):
            yield where, row
        elif not holds_id(known, row.get("tweet_id", "")):
            yield where, _as_post(row)


def _as_post(row: dict[str, str]) -> dict[str, Any]:
    text = row["text"]
    wholes = list(dict.fromkeys(filter(None, row.get("expanded_urls", "").split(","))))
    shorts = list(dict.fromkeys(_SHORT_LINK.findall(text)))
    # the table does not say which link is which; equal numbers stand in the order of the text
    pairs = list(zip(shorts if len(shorts) == len(wholes) else wholes, wholes, strict=True))
    media = [pair for pair in pairs if _OWN_MEDIA.match(pair[1])]
    return {
        "id_str": row["tweet_id"],
        "created_at": row.get("timestamp"),
        "text": text,
        "in_reply_to_status_id_str": row.get("in_reply_to_status_id"),
        "in_reply_to_user_id_str": row.get("in_reply_to_user_id"),
        "retweeted_status": row.get("retweeted_status_id"),
        "entities": {
            "urls": [{"url": s, "expanded_url": w} for s, w in pairs if (s, w) not in media],
            "media": [{"url": s, "media_url_https": w} for s, w in media],
        },
    }
