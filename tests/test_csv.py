"""findings.csv: exact columns, exact round trip, nothing a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.finding import Band, Finding, List
from audit.post import Precision
from reports import csv_report
from tests.findings import HOSTILE, STORY, finding, general, hostile, many, story

HEADER = [
    "rank",
    "finding_id",
    "list",
    "band",
    "platform",
    "account",
    "post_id",
    "permalink",
    "created_at",
    "kind",
    "audience",
    "disclosure_level",
    "disclosure_score",
    "venting_level",
    "venting_score",
    "confidence",
    "tags",
    "evidence",
    "identifiers",
    "reasons",
    "standards",
    "group_id",
    "decision",
    "decision_reason",
    "decided_at",
    "text",
    "combined_id",
    "combined_level",
]


def rows(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def written(folder: Path, findings: list[Finding], text: str = "masked") -> list[dict[str, str]]:
    csv_report.write(findings, folder / "findings.csv", text)
    return rows(folder / "findings.csv")


def test_a_row_has_every_column_in_order(tmp_path: Path) -> None:
    found = story(1, tags=("minor",), group_id="g-1", place=List.CONSIDER, band=Band.URGENT)
    (row,) = written(tmp_path, [found])

    assert list(row) == HEADER
    assert row == {
        "rank": "1",
        "finding_id": found.finding_id,
        "list": "consider",
        "band": "urgent",
        "platform": "x",
        "account": "ana",
        "post_id": "1",
        "permalink": "https://x.com/ana/status/1",
        "created_at": "2019-05-14T09:00:00Z",
        "kind": "post",
        "audience": "public",
        "disclosure_level": "2",
        "disclosure_score": "0.933",
        "venting_level": "0",
        "venting_score": "0.067",
        "confidence": "0.900",
        "tags": "minor",
        "evidence": "disclosure 2",
        "identifiers": "place_or_organisation; date_or_time",
        "reasons": "tells what a particular person, family or group that was served said, did or went "
        "through; names a place or an organisation; gives a date or a time; anyone could read it",
        "standards": "nasw-1.07; nasw-ethics8-privacy; tech2017",
        "group_id": "g-1",
        "decision": "",
        "decision_reason": "",
        "decided_at": "",
        "text": f"[{len(STORY)} characters]",
        "combined_id": "",
        "combined_level": "",
    }


def test_full_holds_the_words_and_none_holds_nothing_of_them(tmp_path: Path) -> None:
    (full,) = written(tmp_path, [story()], "full")
    (none,) = written(tmp_path, [story()], "none")

    assert full["text"] == STORY
    assert full["evidence"] == "«the boy on Elm Row»; «hid under the stairs»"
    assert full["identifiers"] == "place_or_organisation «Elm Row»; date_or_time «Friday»"
    assert [none[name] for name in ("text", "evidence", "identifiers")] == ["", "", ""]
    with pytest.raises(ValueError, match="masked, full, none"):
        csv_report.write([], tmp_path / "findings.csv", "some")


def test_without_being_asked_no_word_of_a_post_is_written(tmp_path: Path) -> None:
    written(tmp_path, [story(), general()])

    assert b"Elm Row" not in (tmp_path / "findings.csv").read_bytes()


def test_it_is_a_csv_that_spreadsheets_read_as_utf_8(tmp_path: Path) -> None:
    written(tmp_path, many(2_500))
    data = (tmp_path / "findings.csv").read_bytes()

    assert data.startswith(b'\xef\xbb\xbf"rank","finding_id"')
    assert data.count(b"\xef\xbb\xbf") == 1
    assert data.count(b"\r\n") == data.count(b"\n") == 2_501
    assert [row["rank"] for row in rows(tmp_path / "findings.csv")] == [
        str(n) for n in range(1, 2_501)
    ]
    assert all(
        re.fullmatch(rb'("[^"]*",){27}"[^"]*"', line) for line in data[3:].split(b"\r\n")[:-1]
    )


@pytest.mark.parametrize("count", [0, csv_report.CHUNK])
def test_the_last_chunk_is_neither_lost_nor_doubled(tmp_path: Path, count: int) -> None:
    assert len(written(tmp_path, many(count))) == count
    assert (tmp_path / "findings.csv").read_bytes().count(b"finding_id") == 1


def test_findings_are_taken_as_they_come(tmp_path: Path) -> None:
    left = 0

    def stream() -> Iterator[Finding]:
        nonlocal left
        for found in many(3 * csv_report.CHUNK):
            left += 1
            yield found

    csv_report.write(stream(), tmp_path / "findings.csv")

    assert left == len(rows(tmp_path / "findings.csv"))


def test_hostile_texts_come_back_whole_and_start_no_formula(tmp_path: Path) -> None:
    found = written(tmp_path, hostile(), "full")

    assert len(found) == len(HOSTILE)
    for row, text in zip(found, HOSTILE, strict=True):
        assert row["text"].removeprefix("'") == re.sub(
            "[\0\x07\x1b\ud800]", "\ufffd", text
        ).removeprefix("'")
        for cell in row.values():
            assert not re.match("[ \u00a0\ufeff\u200b-\u200d\u2060]*[=+\\-@\t\r\n＝＋－＠]", cell)
    quoted = [row["text"] for row in found if row["text"].startswith("'")]
    assert [text[:3] for text in quoted] == ["' o", "'=H", "'+1", "'@S", "'\t=", "'＝1"]


def test_a_bare_carriage_return_stays_inside_its_cell(tmp_path: Path) -> None:
    found = written(tmp_path, [finding("one\rtwo"), finding("three\r\nfour", post_id="2")], "full")

    assert [row["text"] for row in found] == ["one\rtwo", "three\r\nfour"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "\ufeff", "\u200b ", "\u00a0"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(before: str, start: str) -> None:
    assert csv_report.safe(f"{before}{start}1+1") == f"'{before}{start}1+1"
    assert csv_report.safe(f"a{before}{start}1") == f"a{before}{start}1"


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_any_texts_make_as_many_rows_as_there_are_texts(texts: list[str]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([csv_report.safe(text)] for text in texts)
    stream.seek(0)

    assert [row[0] for row in csv.reader(stream)] == [csv_report.safe(text) for text in texts]


def test_times_are_written_as_far_as_they_are_known(tmp_path: Path) -> None:
    moment = story().post.created_at
    assert moment
    found = written(
        tmp_path,
        [
            finding(time_precision=Precision.DAY),
            finding(created_at=moment.replace(tzinfo=None), time_precision=Precision.LOCAL),
            finding(created_at=None, time_precision=Precision.NONE),
        ],
    )

    assert [row["created_at"] for row in found] == ["2019-05-14", "2019-05-14T09:00:00", ""]


def test_the_table_is_for_its_owner_alone_and_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "new" / "findings.csv"
    csv_report.write([story()], path)
    csv_report.write([story(), general()], path)

    assert len(rows(path)) == 2
    assert [p.name for p in path.parent.iterdir()] == ["findings.csv"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_findings_that_break_off_leave_the_older_table(tmp_path: Path) -> None:
    def broken() -> Iterator[Finding]:
        yield story()
        raise OSError

    path = tmp_path / "findings.csv"
    csv_report.write([story()], path)
    with pytest.raises(OSError):
        csv_report.write(broken(), path)

    assert len(rows(path)) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["findings.csv"]
