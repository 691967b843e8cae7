"""Hostile exports that are read all the same, with what must come of each. All words are invented.

Each case has an account and ids of its own, so that all can lie beside each other in one audit.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.exports import HARSH
from tests.hostile import COMMENT_COLUMNS, TABLE_COLUMNS, WORD, comment, csv_text, packed
from tests.x_archive import NOON, archive_of, js, manifest, photo, stamp, tweet, url

ESCAPES = f"\x1b[31m{WORD}\x1b]0;t\x07 \x9b2J \u202eturned\u202c \u2066x\u2069 \x00\x08 \u200f"
BRACKETS = "[" * 100_000 + "]" * 100_000
DIGITS = "9" * 5_000
LONE = "\ud800"
FORMULAS = (
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "</script><script>alert(1)</script>",
)
DATES = (
    "0",
    "-1",
    "1612345678000",
    "3000-01-01",
    "1970-01-01",
    "9" * 20,
    "2021-13-45",
    "0000-00-00",
)


@dataclass(frozen=True)
class Maker:
    """Writes one case; `name` begins the file's name and tells its account."""

    root: Path
    number: int

    @property
    def name(self) -> str:
        """What tells this case from the others."""
        return f"case{self.number:02}"

    def tweets(self, count: int, start: int = 0) -> list[dict[str, Any]]:
        """Return posts of X, one a day."""
        return [self.tweet(f"{WORD} on toast, day {n}", n) for n in range(start, start + count)]

    def tweet(self, text: str, day: int = 500, **more: Any) -> dict[str, Any]:
        """Return one post of X."""
        return tweet(text, NOON - timedelta(days=day), low=100 + self.number, **more)

    def x(
        self, rows: list[Any] | str | bytes, *more: tuple[str, str | bytes], packing: int = 8
    ) -> Path:
        """Write an archive of X."""
        owner = js([{"username": self.name}], "YTD.account.part0", "account")
        files = archive_of({"data/account.js": owner})
        posts = rows if isinstance(rows, str | bytes) else js(rows)
        members = (*files.items(), ("data/tweets.js", posts), *more)
        return packed(self.root / f"{self.name}-x.zip", *members, packing=packing)

    def comments(self, count: int, **more: str) -> list[dict[str, str]]:
        """Return rows of Reddit's comments."""
        return [comment(n, **({"id": f"k{self.number}z{n}"} | more)) for n in range(count)]

    def reddit(self, rows: list[dict[str, str]] | bytes, columns: list[str] | None = None) -> Path:
        """Write a data request of Reddit."""
        table = (
            rows if isinstance(rows, bytes) else _bytes(csv_text(rows, columns or COMMENT_COLUMNS))
        )
        told = f"statistic,value\r\naccount name,{self.name}\r\n"
        path = self.root / f"{self.name}-reddit.zip"
        return packed(path, ("comments.csv", table), ("statistics.csv", told))

    def items(self, *more: Mapping[str, Any]) -> Path:
        """Write JSON lines of Reddit: three good ones, with the given fields in later ones."""
        rows = [{}, {}, {}, *more]
        lines = [self.item(n) | dict(row) for n, row in enumerate(rows)]
        return self.file("".join(json.dumps(line) + "\n" for line in lines), "reddit.jsonl")

    def item(self, n: int) -> dict[str, Any]:
        """Return one object of Reddit."""
        told = {"author": self.name, "subreddit": "x", "created_utc": 1612345678 + n}
        return {"id": f"k{self.number}y{n}", "body": f"{WORD} on toast, day {n}", **told}

    def rows(self, count: int, **more: Any) -> list[dict[str, Any]]:
        """Return rows of a table."""
        return [
            {
                "id": f"{self.name}-{more.get('created_at', '')[:20]}{n}",
                "created_at": f"2021-02-{1 + n % 28:02}",
                "text": f"{WORD} again, day {n}",
            }
            | more
            for n in range(count)
        ]

    def table(self, rows: list[dict[str, Any]]) -> Path:
        """Write a CSV."""
        return self.file(csv_text(rows, TABLE_COLUMNS))

    def lines(self, *last: str, count: int = 3) -> Path:
        """Write JSON lines: good ones, then the given ones."""
        good = [json.dumps(row) for row in self.rows(count)]
        return self.file("\n".join([*good, *last]) + "\n", "table.jsonl")

    def file(self, content: str | bytes, ending: str = "table.csv") -> Path:
        """Write one file."""
        path = self.root / f"{self.name}-{ending}"
        path.write_bytes(_bytes(content))
        return path

    def bomb(self, name: str, start: str, filling: bytes) -> Path:
        """Write a zip whose last member begins well and goes on for 64 MiB."""
        owner = js([{"username": self.name}], "YTD.account.part0", "account")
        path = packed(self.root / f"{self.name}-bomb.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
            if name.startswith("data/"):
                zipped.writestr("data/account.js", owner)
            with zipped.open(name, "w") as stream:
                stream.write(start.encode())
                for _ in range(64):
                    stream.write(filling * (1 << 20))
        return path


@dataclass(frozen=True)
class Case:
    """An export, how many posts are read of it, and what becomes of the rest."""

    build: Callable[[Maker], Path]
    read: int
    lost: Mapping[str, int] = field(default_factory=dict)
    skipped: Mapping[str, int] = field(default_factory=dict)
    says: str = ""


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")


def _open(rows: list[Any]) -> str:
    """Return posts of X whose list goes on."""
    return js(rows).rstrip("]\n ") + ",\n"


def _wrapped(*rows: str) -> str:
    return ",".join(f'{{"tweet":{row}}}' for row in rows)


def _dumped(rows: list[Any]) -> str:
    return _wrapped(*map(json.dumps, rows))


def _twice(make: Maker) -> Path:
    first = make.tweets(1)[0]
    older = {"created_at": stamp(NOON - timedelta(days=99))}
    other = {"full_text": f"another {WORD}"}
    last = {"full_text": f"a third {WORD}", "created_at": stamp(NOON - timedelta(days=9))}
    return make.x([first, first, first | other, first | older, first | last])


def _rows_twice(make: Maker) -> Path:
    first = make.rows(1)[0]
    other, later = {"text": f"another {WORD}"}, {"created_at": "2021-05-05"}
    last = {"text": f"a third {WORD}", "created_at": "2021-06-06"}
    return make.table([*make.rows(300), first, first | other, first | later, first | last])


def _spoiled_stored(make: Maker) -> Path:
    path = make.x(make.tweets(5), packing=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"toast, day 3", b"t\xffast, day 3"))
    return path


def _surrogates(make: Maker) -> Path:
    media = {"media": [photo(f"http://t.co/{LONE}", f"{LONE}.jpg", ext_alt_text=LONE)]}
    links = {"urls": [url(f"http://t.co/a{LONE}", f"http://x/{LONE}")]}
    told = manifest({"data/tweets.js": 1, f"data/{LONE}.js": 2})
    more = {"place": {"full_name": LONE}, "in_reply_to_screen_name": LONE}
    row = make.tweet(WORD + LONE, extended_entities=media, entities=links, **more)
    return make.x([row], ("data/manifest.js", told))


READ = {
    "x: its posts break off": Case(lambda m: m.x(js(m.tweets(5))[:-250]), 3, {"cut_file": 1}),
    "x: one byte has changed": Case(_spoiled_stored, 5, {"cut_file": 1}),
    "x: names that climb out": Case(
        lambda m: m.x(
            m.tweets(3), ("../../evil/tweet.js", js(m.tweets(2, 5))), ("/etc/x/tweet.js", js(m.tweets(1, 9)))
        ),
        6,
    ),
    "x: a bomb of blanks": Case(
        lambda m: m.bomb("data/tweets.js", _open(m.tweets(3)), b" "), 3, {"cut_file": 1}
    ),
    "x: a bomb of one text": Case(
        lambda m: m.bomb("data/tweets.js", _open(m.tweets(3)) + '{"tweet":{"full_text":"', b"a"),
        3, {"cut_file": 1},
    ),
    "x: two members of one name": Case(
        lambda m: m.x(m.tweets(3), ("data/tweets.js", js(m.tweets(2, 5)))), 5
    ),
    "x: no posts": Case(lambda m: m.x([]), 0, says="holds no posts"),
    "x: broken UTF-8": Case(lambda m: m.x(js(m.tweets(3)).encode().replace(b"day 1", b"\xe9\xff")), 3),
    "x: UTF-16": Case(lambda m: m.x(js(m.tweets(3)).encode("utf-16")), 3),
    "x: escapes": Case(lambda m: m.x([*m.tweets(3), m.tweet(ESCAPES)]), 4),
    "x: escapes in names": Case(
        lambda m: m.x(m.tweets(3), ("d\x1b[31m\u202e\nx/tweets.js", _open(m.tweets(2, 5)) + "}")),
        5, {"bad_row": 1},
    ),
    "x: one id, several posts": Case(_twice, 2, skipped={"duplicate": 3}, says="share one id"),
    "x: times that cannot be": Case(
        lambda m: m.x([*m.tweets(3), *(m.tweet(f"{WORD} {d}", id_str=f"{m.number}{n}", created_at=d)
                      for n, d in enumerate((*DATES, -5, 10**40, [], None)))]), 15,
    ),
    "x: a post of 10 MB": Case(
        lambda m: m.x([*m.tweets(3), m.tweet("a" * 10_000_000)], packing=zipfile.ZIP_STORED), 4,
        says="very long texts were cut",
    ),
    "x: a post of 16 MB": Case(
        lambda m: m.x(_open(m.tweets(3)) + _dumped([m.tweet("😀" * 4_000_000 + "a" * 12_000_000), *m.tweets(1, 7)]) + "]",
                      packing=zipfile.ZIP_STORED), 4, {"bad_row": 1},
    ),
    "x: endless numbers": Case(
        lambda m: m.x(_open(m.tweets(3)) + _wrapped(f'{{"id":{DIGITS},"full_text":"{WORD}","favorite_count":{DIGITS}}}') + "]"), 4,
    ),
    "x: 100,000 brackets": Case(
        lambda m: m.x(_open(m.tweets(3)) + _wrapped(BRACKETS) + "," + _dumped(m.tweets(1, 8)) + "]"),
        4, {"too_deep": 1},
    ),
    "x: brackets in its manifest": Case(
        lambda m: m.x(m.tweets(3), ("data/manifest.js", f"window.__THAR_CONFIG = {BRACKETS}")), 3,
        says="manifest.js cannot be read",
    ),
    "x: lone surrogates": Case(_surrogates, 1),
    "reddit: a bomb": Case(
        lambda m: m.bomb("comments.csv", csv_text(m.comments(3)), b"a"), 3, {"cut_file": 1}
    ),
    "reddit: no posts": Case(lambda m: m.reddit([]), 0, says="holds no posts"),
    "reddit: a column is missing": Case(
        lambda m: m.reddit([{"id": "ka1", "permalink": "/x", "subreddit": "x", "body": WORD}],
                           ["id", "permalink", "subreddit", "body"]), 0, {"bad_row": 1},
    ),
    "reddit: UTF-16": Case(lambda m: m.reddit(csv_text(m.comments(3)).encode("utf-16")), 3),
    "reddit: escapes": Case(lambda m: m.reddit([*m.comments(2), *m.comments(1, id=f"k{m.number}e", body=ESCAPES)]), 3),
    "reddit: times that cannot be": Case(
        lambda m: m.reddit([row | {"date": d} for row, d in zip(m.comments(8), DATES, strict=True)]), 8
    ),
    "reddit: a text of 10 MB, an endless id": Case(
        lambda m: m.reddit([*m.comments(2), *m.comments(1, id=f"k{m.number}b", body="a" * 10_000_000), *m.comments(1, id=DIGITS)]),
        3, {"bad_row": 1}, says="very long texts were cut",
    ),
    "reddit: endless numbers": Case(lambda m: m.items({"score": 10**4000, "gilded": 10**4000}), 4),
    "reddit: lone surrogates": Case(
        lambda m: m.items({"body": WORD + LONE, "subreddit": LONE, "link_id": LONE, "permalink": f"/r/{LONE}"}), 4
    ),
    "table: a bomb": Case(
        lambda m: m.bomb("posts.csv", csv_text(m.rows(3), TABLE_COLUMNS), b"a"), 3, {"cut_file": 1}
    ),
    "table: a bomb of one line": Case(
        lambda m: m.bomb("posts.jsonl", "".join(json.dumps(r) + "\n" for r in m.rows(3)) + '{"text":"', b"a"),
        3, {"cut_file": 1},
    ),
    "table: no rows": Case(lambda m: m.table([]), 0, says="holds no posts"),
    "table: UTF-16 that ends in half a character": Case(
        lambda m: m.file(csv_text(m.rows(3), TABLE_COLUMNS).encode("utf-16")[:-1]), 3, {"bad_row": 1}
    ),
    "table: broken UTF-8": Case(
        lambda m: m.file(csv_text(m.rows(3), TABLE_COLUMNS).encode() + b"q,2021-02-09,caf\xe9 \xff\r\n"), 4,
        says="Windows-1252",
    ),
    "table: escapes": Case(
        lambda m: m.file(csv_text(m.rows(3), TABLE_COLUMNS) + f"\x1b[1m{m.name},2021-02-02,{ESCAPES}\r\n"), 4
    ),
    "table: escapes in a column": Case(
        lambda m: m.file(f'text,"\x1b[31m\u202ed\nate"\r\n{WORD} a,2021-01-01\r\n{WORD} b,2021-01-02\r\n'), 2,
        says="[31m",
    ),
    "table: times that cannot be": Case(
        lambda m: m.table([*m.rows(300), *(r for d in DATES for r in m.rows(1, created_at=d))]), 308
    ),
    "table: one id, several posts": Case(_rows_twice, 301, skipped={"duplicate": 3}, says="share one id"),
    "table: a line of 13 MB": Case(lambda m: m.lines(f'{{"text":"{"a" * (13 << 20)}"}}', f'{{"text":"{m.name}"}}'), 4, {"bad_row": 1}),
    "table: an object of small lists": Case(lambda m: m.lines(f'{{"text":"{m.name}","x":[{"[]," * 3_900_000}1]}}'), 4),
    "table: endless numbers": Case(lambda m: m.lines(f'{{"id":{DIGITS},"text":"{m.name}","created_at":{DIGITS}}}'), 4),
    "table: 100,000 brackets": Case(lambda m: m.lines(f'{{"id":{BRACKETS}}}', f'{{"text":"{m.name}"}}'), 4, {"too_deep": 1}),
    "table: lone surrogates": Case(
        lambda m: m.lines(json.dumps({"id": LONE, "text": WORD + LONE, "date" + LONE: LONE, "author": LONE})), 4
    ),
    "table: formulas and scripts": Case(
        lambda m: m.table([r | {"text": f"{f} {HARSH}"} for r, f in zip(m.rows(6), FORMULAS, strict=True)]), 6
    ),
    "table: a name that nobody can print": Case(
        lambda m: m.table(m.rows(3)).rename(m.root / f"{m.name}\n\x1b[31m\udcff\u202e.csv"), 3
    ),
}  # fmt: skip
