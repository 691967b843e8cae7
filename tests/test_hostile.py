"""Broken and malicious input through the whole program: one clear line a problem, nothing lost.

All exports that can be read at all lie beside each other in one audit, so that each also shows that
it spoils none of the others.
"""

from __future__ import annotations

import csv
import json
import os
import re
import sqlite3
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest

from tests import fuzz
from tests.hostile import (
    TABLE_COLUMNS,
    Outcome,
    audited,
    csv_text,
    discretion,
    packed,
    reddit_zip,
    table,
    table_rows,
    tweets,
    x_files,
    x_folder,
    x_zip,
)
from tests.hostile_exports import BRACKETS, ESCAPES, READ, Maker

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits and odd names of POSIX")
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One audit of all exports of `READ`."""
    root = tmp_path_factory.mktemp("together")
    paths = [case.build(Maker(root, number)) for number, case in enumerate(READ.values())]
    return audited("--csv-text", "full", *(os.fsencode(p.name) for p in paths), cwd=root)


@pytest.mark.parametrize("name", READ)
def test_what_can_be_read_is_read_and_the_rest_is_counted_and_told_once(
    together: Outcome, name: str
) -> None:
    case, number = READ[name], list(READ).index(name)
    (entry,) = [
        e for e in together.coverage["sources"] if e["source"].startswith(f"case{number:02}")
    ]

    assert entry["read"] == case.read
    assert {place["why"]: place["n"] for place in entry["unreadable"]} == case.lost
    assert entry["skipped"] == case.skipped
    (headline,) = [line for line in together.said if line.startswith(f"case{number:02}")]
    after = together.said[together.said.index(headline) + 1 :]
    told = list(takewhile(lambda line: line.startswith("  "), after))
    for place in entry["unreadable"]:
        line = f"  {place['why']}: {place['n']:,}, first at {place['where']}."
        assert told.count(line) == 1, told
        assert re.search(r"\S+, (item|row|line) \d+$", place["where"])
    assert sum(case.says in line for line in told) == 1 or not case.says, told


def test_something_unreadable_among_them_is_exit_1_and_the_totals_add_up(together: Outcome) -> None:
    assert together.code == 1
    assert len(together.coverage["sources"]) == len(READ)
    totals = together.coverage["totals"]
    assert (
        totals["found"] == totals["read"] + sum(totals["skipped"].values()) + totals["unreadable"]
    )
    assert totals["read"] == sum(case.read for case in READ.values())


def test_no_cell_is_a_formula_and_no_text_is_a_script(together: Outcome) -> None:
    folder = together.cwd / "discretion-report"
    with (folder / "findings.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) > len("=+-@")
    assert not [
        cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")
    ]
    page = (folder / "report.html").read_text("utf-8")
    assert "<script>alert" not in page


def test_nothing_is_written_outside_the_report_and_the_workspace(together: Outcome) -> None:
    beside = {p.name for p in together.cwd.iterdir() if not p.name.startswith("case")}
    assert beside == {"discretion-report", "workspace"}
    assert not (together.cwd.parent / "evil").exists()


def test_posts_on_a_terminal_hold_no_escapes(tmp_path: Path) -> None:
    x_zip(tmp_path, [*tweets(1), {**tweets(1, 5)[0], "full_text": ESCAPES}])
    shown = discretion("posts", "x-archive.zip", cwd=tmp_path)
    assert shown.code == 0
    assert not UNSAFE.search(shown.put)
    assert "\u202eturned" in [json.loads(line) for line in shown.put.splitlines()][1]["text"]


# What cannot be read


def _encrypted(root: Path) -> Path:
    path = x_zip(root, tweets(3))
    data = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        for found in re.finditer(re.escape(mark), bytes(data)):
            data[found.start() + flags] |= 1
    path.write_bytes(data)
    return path


def _without(path: Path, start: int, end: int) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[:start] + data[end:])
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _in_report(root: Path) -> Path:
    return table(_folder(root / "discretion-report"), name="findings.csv")


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "its end is missing": (lambda r: _without(x_zip(r, tweets(50)), -100, 99_999), "cut short or damaged"),
    "its middle is missing": (lambda r: _without(x_zip(r, tweets(500)), 2_000, 3_500), "cut short or damaged"),
    "encrypted": (_encrypted, "locked with a password"),
    "a zip in a zip": (lambda r: packed(r / "a.zip", ("b.zip", x_zip(r, tweets(1)).read_bytes())), "It holds b.zip"),
    "another network": (lambda r: packed(r / "a.zip", ("Shares.csv", "a,b")), "an export of LinkedIn"),
    "pictures": (lambda r: packed(r / "a.zip", ("a.jpg", "x"), ("b/c.jpg", "x")), "It holds a.jpg, b"),
    "10,000 tables": (
        lambda r: packed(r / "a.zip", *((f"d{n}/comments.csv", "") for n in range(10_000))), "does not look like",
    ),
    "no members": (lambda r: packed(r / "a.zip"), "does not look like"),
    "no bytes": (lambda r: table(r, ""), "does not look like"),
    "an empty folder": (lambda r: _folder(r / "a"), "does not look like"),
    "UTF-16 without a mark": (lambda r: table(r, csv_text(table_rows(3), TABLE_COLUMNS).encode("utf-16-le")), "does not look like"),
    "brackets": (lambda r: table(r, BRACKETS, "a.json"), "does not look like"),
    "no text in a data request": (lambda r: reddit_zip(r, csv_text([{"id": "ka1"}], ["id"])), "does not look like"),
    "no text in a table": (lambda r: table(r, "a,b\r\n1,2\r\n3,4\r\n"), "not certain which column holds the text"),
    "a pipe": (lambda r: _pipe(r / "a.csv"), "neither a file nor a folder"),
    "a device without end": (lambda r: "/dev/zero", "neither a file nor a folder"),
    "no name": (lambda r: "", "no such file"),
    "a name too long": (lambda r: "a" * 5_000, "no such file"),
    "nobody's home": (lambda r: "~nosuchuser/a.zip", "no such file"),
    "a name that nobody can print": (lambda r: b"no\nsuch\x1b[31m\xff\xe2\x80\xae.zip", "no such file"),
    "a part of the report": (_in_report, "would be written into findings.csv"),
    "a folder with the report in it": (
        lambda r: (x_folder(r, tweets(1)), "--out", "x-archive/data/out"), "would be written into x-archive",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_one_line_that_says_why(tmp_path: Path, name: str) -> None:
    build, says = REFUSED[name]
    built = build(tmp_path)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.name != "discretion-report"}

    done = audited(*(built if isinstance(built, tuple) else (built,)), cwd=tmp_path)

    assert done.code == 2
    assert says in done.said[0]
    assert before.items() <= {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}.items()


def test_100_000_members_are_no_trouble(tmp_path: Path) -> None:
    pictures = ((f"data/tweets_media/{n}.jpg", "") for n in range(50_000))
    parts = ((f"data/tweets-part{n}.js", "") for n in range(10_000))
    others = ((f"data/deleted/{n}/tweets.js.txt", "") for n in range(40_000))
    path = packed(tmp_path / "a.zip", *x_files(tweets(3)).items(), *pictures, *parts, *others)
    done = audited(path, cwd=tmp_path)
    assert (done.code, done.the_source()["read"]) == (0, 3)


def test_endless_posts_do_not_pile_up_in_memory(tmp_path: Path) -> None:
    with (tmp_path / "posts.jsonl").open("w", encoding="utf-8") as stream:
        for n in range(120):
            stream.write(json.dumps({"id": f"p{n}", "text": f"😀{n}{'a' * (1 << 20)}"}) + "\n")
    done = discretion("posts", "posts.jsonl", "--out", "out.jsonl", cwd=tmp_path)
    assert (done.code, done.said[0]) == (0, "posts.jsonl: 120 of 120 items read.")


def test_a_source_that_lies_in_the_report_s_folder_stays(tmp_path: Path) -> None:
    source = table(_folder(tmp_path / "discretion-report"))
    content = source.read_bytes()
    assert audited("discretion-report/posts.csv", cwd=tmp_path).the_source()["read"] == 3
    assert source.read_bytes() == content


# Where the report goes


def _circle(path: Path) -> None:
    path.symlink_to(path)


PLACES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file": (lambda out: out.write_text("x"), "not a folder"),
    "a link to nowhere": (lambda out: out.symlink_to("nowhere"), "not a folder"),
    "a link to itself": (_circle, "not a folder"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_place_that_is_no_folder_is_one_line(tmp_path: Path, name: str) -> None:
    make, says = PLACES[name]
    make(tmp_path / "discretion-report")
    assert says in audited(table(tmp_path), cwd=tmp_path).said[0]


def test_a_folder_that_may_not_be_written_to_is_one_line(tmp_path: Path) -> None:
    table(tmp_path)
    done = discretion("audit", "posts.csv", "--out", "/proc/none", cwd=tmp_path)
    assert (done.code, len(done.said)) == (2, 1)
    assert "/proc/none" in done.said[0]


def test_links_in_the_place_of_the_report_are_followed_to_folders_and_replaced_as_files(
    tmp_path: Path,
) -> None:
    folder, victim = _folder(tmp_path / "elsewhere"), tmp_path / "victim"
    victim.write_text("mine")
    (folder / "report.html").symlink_to(victim)
    (tmp_path / "discretion-report").symlink_to(folder)

    assert audited(table(tmp_path), cwd=tmp_path).code == 0

    assert victim.read_text() == "mine"
    assert not (folder / "report.html").is_symlink()
    assert {p.name for p in folder.iterdir()} == {"report.html", "findings.csv", "coverage.json"}


def test_a_full_disk_leaves_the_older_report_and_the_next_run_ends_well(tmp_path: Path) -> None:
    source, page = table(tmp_path), tmp_path / "discretion-report" / "report.html"
    page.parent.mkdir()
    page.write_text("older")

    full = discretion("audit", source, cwd=tmp_path, LARGEST_FILE=str(page_size := 200_000))

    assert full.code == 2
    assert len([line for line in full.said if line.startswith("discretion: ")]) == 1
    assert "Free space or choose another folder" in full.said[-1]
    assert [p.name for p in page.parent.iterdir()] == ["report.html"]
    assert page.read_text() == "older"
    assert audited(source, cwd=tmp_path).the_source()["read"] == 3
    assert page.stat().st_size > page_size


# The workspace


def _random_bytes(folder: Path) -> None:
    (folder / "discretion.db").write_bytes(bytes(range(1, 250)) * 40)


def _foreign(folder: Path) -> None:
    with sqlite3.connect(folder / "discretion.db") as db:
        db.execute("CREATE TABLE posts (x)")
    db.close()


@pytest.mark.parametrize("spoil", [_random_bytes, _foreign])
def test_a_workspace_that_is_none_is_one_line_and_stays_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(_folder(tmp_path / "workspace"))
    file = tmp_path / "workspace" / "discretion.db"
    tables = file.read_bytes()[4096:]
    done = audited(table(tmp_path), cwd=tmp_path)
    assert "discretion.db: this file is damaged" in done.said[0]
    assert file.read_bytes()[4096:] == tables


@pytest.mark.parametrize("broken", [b'"marmalade \xff\xfe', b'"marmalade ]]]]', b""])
def test_a_workspace_that_was_damaged_since_is_one_line_without_a_post(
    tmp_path: Path, broken: bytes
) -> None:
    source, file = table(tmp_path), tmp_path / "workspace" / "discretion.db"
    assert audited(source, cwd=tmp_path).code == 0
    data = file.read_bytes()
    if broken:
        begin = rb'\{"platform": "other".{0,300}?"text": "marmalade'
        data, count = re.subn(
            begin, lambda found: broken.ljust(len(found[0])), data, flags=re.DOTALL
        )
        assert count == 3
    else:
        data = data[:4096] + bytes(b ^ 0x5A for b in data[4096:])
    file.write_bytes(data)

    done = discretion("audit", source, cwd=tmp_path)

    assert done.code == 2
    assert [line for line in done.said if line.startswith("discretion: ")] == done.said[-1:]
    assert "discretion.db: this file is damaged" in done.said[-1]


def test_a_workspace_in_use_is_one_line_after_the_wait(tmp_path: Path) -> None:
    source = table(tmp_path)
    assert audited(source, cwd=tmp_path).code == 0
    db = sqlite3.connect(tmp_path / "workspace" / "discretion.db", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    done = discretion("audit", source, cwd=tmp_path, PATIENCE="0.2")
    db.execute("ROLLBACK")
    db.close()
    assert (done.code, len(done.said)) == (2, 1)
    assert "another run is using this workspace" in done.said[0]
    assert audited(source, cwd=tmp_path).code == 0


@pytest.mark.parametrize("reader", fuzz.READERS)
def test_whatever_happened_to_an_export_reading_ends_well(reader: str) -> None:
    fuzz.fuzz(reader, 100, always_the_same=True)
