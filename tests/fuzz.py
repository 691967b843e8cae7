"""Spoils real-shaped exports in every way and reads them: `python -m tests.fuzz --cases 10000`.

`tests/test_hostile.py` runs the same with few cases. Whatever happened to the bytes, reading ends
with items that add up or with one line of advice; what was read can be kept and given back as it
was; rows that stand before a damage are all read, and of JSON lines those after it as well. Where
only values were exchanged and the rows still stand, each of them is counted once.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from audit.errors import DiscretionError
from audit.ledger import coverage
from audit.pipeline import read_sources
from audit.post import Post, as_line, from_line
from audit.workspace import Workspace
from connectors import open_source
from tests import hostile
from tests.hostile import WORD
from tests.x_archive import js

ROWS = 12
Rows = list[dict[str, Any]]
Change = tuple[float, int, bytes]  # where, how many bytes go, what comes
Swap = tuple[int, int, Any]  # row, value of that row, what comes


@dataclass(frozen=True)
class Reader:
    """One way into the program: the rows of its file of posts, and how its export is written."""

    rows: Callable[[], Rows]
    text: Callable[[Rows], str]
    write: Callable[[Path, bytes], Path]
    first_row: int  # where the rows start in the text
    row_end: str
    by_line: bool = False  # a row is a line, so that a damage spares those after it as well
    by_cell: bool = False


def _reddit_objects() -> Rows:
    return [
        {
            "id": f"kb{n}",
            "name": f"t1_kb{n}",
            "author": "Ana_Writes",
            "subreddit": "socialwork",
            "permalink": f"/r/socialwork/comments/p1/rota/kb{n}/",
            "body": f"{WORD} &amp; toast, day {n}",
            "created_utc": 1612345678 + n,
            "link_id": "t3_p1",
            "score": n,
            "edited": False,
        }
        for n in range(ROWS)
    ]


def _tweets() -> Rows:
    more = {"entities": {"urls": []}, "favorite_count": "3", "edit_info": {}, "place": {}}
    return hostile.tweets(ROWS, **more)


def _lines(rows: Rows) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def _comments(rows: Rows) -> str:
    return hostile.csv_text(rows)


def _table(rows: Rows) -> str:
    return hostile.csv_text(rows, hostile.TABLE_COLUMNS)


def _as_file(name: str) -> Callable[[Path, bytes], Path]:
    return lambda root, content: hostile.table(root, content, name)


def _table_rows() -> Rows:
    return [dict(row) for row in hostile.table_rows(ROWS)]


READERS = {
    "x": Reader(_tweets, js, hostile.x_zip, 30, "\n  {"),
    "reddit_csv": Reader(
        lambda: [dict(hostile.comment(n)) for n in range(ROWS)],
        *(_comments, hostile.reddit_zip, 63, "\r\nka"),
        by_cell=True,
    ),
    "reddit_jsonl": Reader(
        _reddit_objects, _lines, _as_file("ana_writes.jsonl"), 0, "\n", by_line=True
    ),
    "table_csv": Reader(_table_rows, _table, _as_file("posts.csv"), 20, "\r\np", by_cell=True),
    "table_jsonl": Reader(_table_rows, _lines, _as_file("posts.jsonl"), 0, "\n", by_line=True),
}

PIECES = st.one_of(
    st.binary(max_size=8),
    st.text(max_size=6).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(
        [
            *(b'"', b'""', b"\r\n", b"\n", b"\r", b",", b";", b"\t", b"{", b"}", b"[", b"]", b":"),
            *(b"\x00", b"\xff", b"\xed\xa0\x80", b"\x1b[31m", b"\\u0000", b"\\ud800", b"\\", b"&"),
            *(b"null", b"NaN", b"-1", b"1e999", b"9" * 5000, b"[" * 3000, b'{"a":' * 3000, b"=cmd"),
            *(b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x03\x04", b"\xe2\x80\xae", b"]}", b"}]", b"\x85"),
        ]
    ),
)
CHANGES = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 60), PIECES),
    min_size=1,
    max_size=4,
)
WORDS = st.text(st.characters(exclude_categories=()), max_size=8) | st.sampled_from(
    [
        "1970-01-01",
        "3000-01-01",
        "-5",
        "1612345678000",
        "9" * 5000,
        "t1_kb3",
        "[removed]",
        "x" * 999,
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=5,
)
SWAPS = st.lists(
    st.tuples(st.integers(0, ROWS - 1), st.integers(0, 30), VALUES), min_size=1, max_size=6
)


def read(path: Path) -> tuple[int, list[Post]] | None:
    """Read an export through the pipeline; return how many items it holds, and its posts."""
    try:
        sources = open_source(path)
        with Workspace(None) as held:
            ledgers = read_sources(held, sources, held.start_run("fuzz"))
            covered = coverage(held.coverage(), "none", datetime.now(UTC))
            posts = list(held.posts())
    except DiscretionError as error:
        assert error.line.strip()
        assert WORD not in error.line
        return None
    assert WORD.encode() not in json.dumps(covered, ensure_ascii=False).encode()
    for ledger in ledgers:
        lost = sum(n for _, n in ledger.unreadable.values())
        assert ledger.found == ledger.read + sum(ledger.skipped.values()) + lost
    assert sum(ledger.read for ledger in ledgers) == len(posts)
    for post in posts:
        json.dumps(as_line(post), ensure_ascii=False).encode()
        assert from_line(json.loads(json.dumps(as_line(post)))) == replace(post, videos=0)
        assert not any(ord(c) < 32 and c not in "\t\n" for c in post.text + post.title)
    return sum(ledger.found for ledger in ledgers), posts


def spoil_the_file(reader: Reader, root: Path, changes: list[Change]) -> None:
    """Spoil the export as it lies on the disk."""
    path = reader.write(root, reader.text(reader.rows()).encode())
    path.write_bytes(_spoiled(path.read_bytes(), changes, 0))
    read(path)


def spoil_the_rows(reader: Reader, root: Path, changes: list[Change]) -> None:
    """Spoil the rows, not what stands before them; all that the damage spares must be there."""
    clean = reader.text(reader.rows()).encode()
    dirty = _spoiled(clean, changes, reader.first_row)
    found = read(reader.write(root, dirty))
    if found is None:
        return
    differs = (n for n, pair in enumerate(zip(clean, dirty, strict=False)) if pair[0] != pair[1])
    spared = clean[: next(differs, min(len(clean), len(dirty)))].decode()
    rows = spared.split(reader.row_end)[:-1]
    if reader.by_line and not dirty.startswith((b"\xff\xfe", b"\xfe\xff")):
        rows += [line.decode() for line in set(clean.split(b"\n")) & set(dirty.split(b"\n"))]
    days = set(re.findall(r"day \d+", "\n".join(rows)))
    assert days <= {text[text.rfind("day ") :] for text in (post.text for post in found[1])}


def exchange_values(reader: Reader, root: Path, swaps: list[Swap]) -> None:
    """Put other values into the rows; each row is still one item."""
    rows = reader.rows()
    for row, value, other in swaps:
        key = list(rows[row])[value % len(rows[row])]
        rows[row][key] = str(other) if reader.by_cell else other
    text = reader.text(rows).encode("utf-8", "surrogatepass")
    found = read(reader.write(root, text))
    blank = sum(not any(str(cell).strip() for cell in row.values()) for row in rows)
    assert found is None or found[0] == ROWS - (blank if reader.by_cell else 0)


def _spoiled(data: bytes, changes: list[Change], start: int) -> bytes:
    for where, length, piece in changes:
        at = start + int(where * max(0, len(data) - start))
        data = data[:at] + piece + data[at + length :]
    return data


def fuzz(name: str, cases: int, *, always_the_same: bool = False) -> None:
    """Read so many spoiled exports of one reader."""
    reader = READERS[name]
    for way, damages, share in (
        (spoil_the_file, CHANGES, cases // 5),
        (spoil_the_rows, CHANGES, cases * 2 // 5),
        (exchange_values, SWAPS, cases * 2 // 5),
    ):
        tried = settings(
            max_examples=max(1, share),
            deadline=None,
            database=None,
            derandomize=always_the_same,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        )
        with tempfile.TemporaryDirectory() as folder:
            tried(given(st.just(reader), st.just(Path(folder)), damages)(way))()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2_000, help="for each reader")
    parser.add_argument("--reader", choices=sorted(READERS), action="append")
    told = parser.parse_args()
    for name in told.reader or READERS:
        fuzz(name, told.cases)
        sys.stdout.write(f"{name}: {told.cases:,} spoiled exports read\n")


if __name__ == "__main__":
    main()
