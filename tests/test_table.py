"""The reader of any table: which column is which, times, ids, and what is no table of posts."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.account import Account
from audit.errors import DiscretionError, UnknownSourceError, UsageError, WrongExportError
from audit.post import (
    Audience,
    Item,
    Kind,
    Post,
    Precision,
    Skipped,
    Unreadable,
    Warned,
    content_id,
)
from connectors import open_source, table
from connectors.archive import open_export


def items(path: Path, columns: dict[str, str] | None = None, zone: str | None = None) -> list[Item]:
    (source,) = open_source(path, columns, zone)
    assert source.connector.__name__ == "connectors.table"
    return list(source.items())


def posts(found: list[Item]) -> list[Post]:
    return [item for item in found if isinstance(item, Post)]


def bad(found: list[Item]) -> list[str]:
    return [item.why for item in found if isinstance(item, Unreadable)]


def warnings(found: list[Item]) -> list[str]:
    return [item.line for item in found if isinstance(item, Warned)]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


PLAIN = (
    "Id,Body,Posted,Link\r\n"
    'a1,"Long day,\nlong night.",2021-04-03T10:20:30Z,https://example.org/1\r\n'
    "\r\n"
    "a2,Tea and bed,2021-04-04T08:00:00+02:00,https://example.org/2\r\n"
)


def test_certain_columns_are_used_and_said(tmp_path: Path) -> None:
    found = items(write(tmp_path / "mine.csv", PLAIN))

    assert warnings(found) == ["Columns: text=Body, created_at=Posted, post_id=Id, permalink=Link"]
    assert posts(found) == [
        Post(
            platform="other",
            account="",
            post_id="a1",
            text="Long day,\nlong night.",
            created_at=datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC),
            time_precision=Precision.SECOND,
            permalink="https://example.org/1",
        ),
        Post(
            platform="other",
            account="",
            post_id="a2",
            text="Tea and bed",
            created_at=datetime(2021, 4, 4, 6, tzinfo=UTC),
            time_precision=Precision.SECOND,
            permalink="https://example.org/2",
        ),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_encoding_are_found(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = ["Body,Posted", "Café again,2021-04-03", "No, sorry.,2021-04-04"]
    quoted = [[f'"{cell}"' for cell in row.rsplit(",", 1)] for row in rows]
    text = "\r\n".join(delimiter.join(row) for row in quoted)
    found = items(write(tmp_path / "mine.csv", text, encoding))

    assert [post.text for post in posts(found)] == ["Café again", "No, sorry."]
    assert ("Windows-1252" in " ".join(warnings(found))) == (encoding == "cp1252")


def test_the_columns_that_were_told_are_used(tmp_path: Path) -> None:
    told = {
        "text": "Was",
        "created_at": "Wann",
        "account": "wer",
        "platform": "Netz",
        "kind": "Art",
    }
    told |= {"title": "Kopf", "audience": "Kreis", "container": "Ort", "in_reply_to": "Auf"}
    text = (
        "Wer;Was;Wann;Netz;Art;Kopf;Kreis;Ort;Auf;body\n"
        "@Ana;Dienst;2021-04-03;Twitter;comment;Abend;Friends;Verein;x9;not this\n"
        "@Ana;Tee;2021-04-04;MySpace;?;;?;;;not this\n"
    )
    found = items(write(tmp_path / "mine.csv", text), told)
    first, second = posts(found)

    assert found[0] == Account("x", "ana")
    assert (first.text, first.title, first.platform, first.account) == (
        "Dienst",
        "Abend",
        "x",
        "ana",
    )
    assert (first.kind, first.audience) == (Kind.COMMENT, Audience.FRIENDS)
    assert (first.container, first.in_reply_to) == ("Verein", "x9")
    assert (first.created_at, first.time_precision) == (
        datetime(2021, 4, 3, tzinfo=UTC),
        Precision.DAY,
    )
    assert (second.platform, second.kind, second.audience) == ("other", Kind.POST, Audience.UNKNOWN)


def test_an_unknown_field_or_column_is_named_with_those_there_are(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.csv", PLAIN)

    with pytest.raises(UsageError, match="no field words") as caught:
        items(path, {"words": "Body"})
    assert "created_at" in caught.value.hint
    with pytest.raises(UsageError, match="no column Text") as caught:
        items(path, {"text": "Text"})
    assert caught.value.hint == "It has: Id, Body, Posted, Link."


def test_an_uncertain_column_stops_with_the_line_to_paste(tmp_path: Path) -> None:
    text = "Nr,My words,Wann\n1,I slept well at last,2021-04-03\n2,Rain on the bus,2021-04-04\n"
    path = write(tmp_path / "mine.csv", text)

    with pytest.raises(UsageError, match="which column holds the text") as caught:
        items(path)
    assert caught.value.hint.endswith('--map "text=My words,created_at=Wann"')
    assert "slept" not in caught.value.line

    pasted = dict(p.split("=") for p in caught.value.hint.split('"')[1].split(","))
    assert [post.text for post in posts(items(path, pasted))] == [
        "I slept well at last",
        "Rain on the bus",
    ]


def test_addresses_and_dates_are_never_proposed_as_the_text(tmp_path: Path) -> None:
    rows = [
        f"{n},https://example.org/a/long/address/{n},Rain {n},2021-04-0{n} 10:20:30" for n in (1, 2)
    ]
    path = write(tmp_path / "mine.csv", "\n".join(["Nr,Wo,Was,Wann", *rows]))

    with pytest.raises(UsageError) as caught:
        items(path)
    assert caught.value.hint.endswith("--map text=Was,created_at=Wann")


def test_an_address_that_is_no_web_page_is_no_permalink(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.csv", "text,go\nOne day,javascript:alert(1)\n")

    assert posts(items(path, {"text": "text", "permalink": "go"}))[0].permalink is None


def test_two_columns_of_times_are_asked_about_and_told_ones_settle_it(tmp_path: Path) -> None:
    text = "text,created,published\nOne day,2021-04-03,2021-04-04\nTwo days,2021-04-05,2021-04-06\n"
    path = write(tmp_path / "mine.csv", text)

    with pytest.raises(UsageError, match="the time"):
        items(path)
    found = items(path, {"text": "text", "created_at": "published"})
    assert posts(found)[0].created_at == datetime(2021, 4, 4, tzinfo=UTC)
    assert posts(items(path, {"text": "text"}))[0].created_at is None


def test_a_state_is_not_taken_for_the_text(tmp_path: Path) -> None:
    text = "status,content\npublished,I slept well\npublished,Rain again\n"

    assert posts(items(write(tmp_path / "mine.csv", text)))[0].text == "I slept well"


def test_a_first_row_of_values_is_refused_and_not_repeated(tmp_path: Path) -> None:
    text = "2021-04-03,Secret words\n2021-04-04,More words\n"

    with pytest.raises(UsageError, match="no column names") as caught:
        items(write(tmp_path / "mine.csv", text))
    assert "Secret" not in caught.value.line


@pytest.mark.parametrize(
    ("written", "moment", "precision"),
    [
        ("2021-04-03T10:20:30Z", datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC), Precision.SECOND),
        ("2021-04-03 10:20", datetime(2021, 4, 3, 10, 20), Precision.LOCAL),  # noqa: DTZ001
        ("2021-04-03", datetime(2021, 4, 3, tzinfo=UTC), Precision.DAY),
        ("2021/4/3", datetime(2021, 4, 3, tzinfo=UTC), Precision.DAY),
        ("1617445230", datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC), Precision.SECOND),
        ("1617445230000", datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC), Precision.SECOND),
        ("1617445230000000", datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC), Precision.SECOND),
        ("1617445230000000000", datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC), Precision.SECOND),
        (
            "Sat Apr 03 10:20:30 +0000 2021",
            datetime(2021, 4, 3, 10, 20, 30, tzinfo=UTC),
            Precision.SECOND,
        ),
        (
            "Sat, 03 Apr 2021 10:20:30 +0100",
            datetime(2021, 4, 3, 9, 20, 30, tzinfo=UTC),
            Precision.SECOND,
        ),
        ("April 3, 2021 at 10:20 PM", datetime(2021, 4, 3, 22, 20), Precision.LOCAL),  # noqa: DTZ001
        ("3rd April 2021", datetime(2021, 4, 3, tzinfo=UTC), Precision.DAY),
        ("25.12.2021 18:00 UTC", datetime(2021, 12, 25, 18, tzinfo=UTC), Precision.SECOND),
        ("12/25/21", datetime(2021, 12, 25, tzinfo=UTC), Precision.DAY),
    ],
)
def test_times_are_read_as_people_and_programs_write_them(
    tmp_path: Path, written: str, moment: datetime, precision: Precision
) -> None:
    path = write(tmp_path / "mine.csv", f'text,date\nOne day,"{written}"\n')
    (post,) = posts(items(path))

    assert (post.created_at, post.time_precision, post.flags) == (moment, precision, frozenset())


def test_a_zone_makes_local_times_utc_and_no_other_posts(tmp_path: Path) -> None:
    path = write(
        tmp_path / "mine.csv", "text,date\nOne day,2021-07-03 10:20\nTwo days,2021-01-03\n"
    )
    local, utc = posts(items(path)), posts(items(path, zone="Europe/Dublin"))

    assert utc[0].created_at == datetime(2021, 7, 3, 9, 20, tzinfo=UTC)
    assert (utc[0].time_precision, utc[1].time_precision) == (Precision.SECOND, Precision.DAY)
    assert [p.post_id for p in local] == [p.post_id for p in utc]
    for nowhere in ("Mars/Base", "Europe", "../x"):
        with pytest.raises(UsageError, match="--tz"):
            items(path, zone=nowhere)


def test_day_and_month_are_told_apart_only_where_a_row_proves_it(tmp_path: Path) -> None:
    head = "text,date\nOne day,03/04/2021\n"
    filler = "".join(f"Day {n},03/04/2021\n" for n in range(300))
    day = posts(items(write(tmp_path / "d.csv", f"{head}{filler}Two days,25/04/2021\n")))
    month = posts(items(write(tmp_path / "m.csv", f"{head}{filler}Two days,04/25/2021\n")))

    assert day[0].created_at == datetime(2021, 4, 3, tzinfo=UTC)
    assert month[0].created_at == datetime(2021, 3, 4, tzinfo=UTC)
    for unclear in (head, f"{head}Two days,25/04/2021\nThree days,04/25/2021\n"):
        path = write(tmp_path / "u.csv", unclear)
        with pytest.raises(UsageError, match="date does not tell"):
            items(path)
        assert posts(items(path, {"text": "text"}))[0].created_at is None


def test_a_date_outside_the_window_is_flagged(tmp_path: Path) -> None:
    rows = "".join(f"Day {n},2021-04-03\n" for n in range(40))
    text = f"text,date\nOne day,1969-12-31\n{rows}Two days,2121-01-01\nThree days,\n"
    found = posts(items(write(tmp_path / "mine.csv", text)))

    assert [(p.created_at, set(p.flags)) for p in (found[0], found[-2], found[-1])] == [
        (None, {"bad_date"}),
        (None, {"bad_date"}),
        (None, set()),
    ]


def test_without_an_id_the_content_is_the_id_and_equal_rows_are_numbered(tmp_path: Path) -> None:
    path = write(
        tmp_path / "mine.csv",
        "text,date\nOne day,2021-04-03\nTwo,2021-04-03\nOne  day,2021-04-03\n",
    )
    first, _, third = (post.post_id for post in posts(items(path)))

    assert first == content_id("other", "post", datetime(2021, 4, 3, tzinfo=UTC), "", "One day")
    assert third == f"{first}#2"


def test_json_lines_and_a_json_list_read_alike(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 7, "text": "One\nday", "date": 1617445230, "likes": [1]},
        {"id": 8, "text": "Two", "date": 1617445231, "title": "Evening"},
        {"id": 9, "text": None, "date": None},
    ]
    lines = write(tmp_path / "a.jsonl", "".join(f"{json.dumps(row)}\n\n" for row in rows))
    listed = write(tmp_path / "a.json", json.dumps(rows, indent=1))
    for path in (lines, listed):
        found = items(path)
        assert [(p.post_id, p.text, p.title) for p in posts(found)] == [
            ("7", "One\nday", ""),
            ("8", "Two", "Evening"),
        ]
        assert [i.reason for i in found if isinstance(i, Skipped)] == ["no_text"]


def test_a_key_that_only_some_objects_have_can_be_told(tmp_path: Path) -> None:
    rows = [{"id": n, "text": f"Day {n}"} for n in range(300)] + [
        {"id": 300, "text": "x", "h": "Top"}
    ]
    path = write(tmp_path / "a.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows))

    assert posts(items(path, {"text": "text", "title": "h"}))[-1].title == "Top"


def test_bad_lines_of_json_are_counted(tmp_path: Path) -> None:
    good = '{"text": "One day"}'
    lines = [
        good,
        good,
        good,
        good,
        "{broken",
        "[1]",
        '{"text": ["a"]}',
        "[" * 90_000,
        good,
        '{"text": "On',
    ]
    found = items(write(tmp_path / "a.jsonl", "\n".join(lines)))

    assert len(posts(found)) == 5
    assert bad(found) == ["bad_row", "bad_row", "bad_row", "too_deep", "cut_file"]


def test_rows_of_another_width_and_odd_characters_are_counted_or_mended(tmp_path: Path) -> None:
    text = 'text,date\nOne\x00 day,2021-04-03\na,b,c\nalone\n\n  \n"Two\n\ndays",2021-04-04\n'
    found = items(write(tmp_path / "mine.csv", text))

    assert [post.text for post in posts(found)] == ["One day", "Two\n\ndays"]
    assert bad(found)[:2] == ["bad_row", "bad_row"]


@pytest.mark.parametrize("last", [False, True])
def test_a_quote_that_is_never_closed_costs_its_row_and_no_other(
    tmp_path: Path, last: bool
) -> None:
    rows = [f"2021-04-03,Day {n}" for n in range(300)]
    at = 299 if last else 100
    rows[at] = f'2021-04-03,"Day {at}'
    found = items(write(tmp_path / "mine.csv", "\r\n".join(["date,text", *rows, ""])))

    assert [post.text for post in posts(found)] == [f"Day {n}" for n in range(300) if n != at]
    assert bad(found) == ["bad_row"]


def test_a_single_column_of_texts_is_a_table(tmp_path: Path) -> None:
    found = items(write(tmp_path / "mine.txt", "Text\nOne day, and a night\nTwo days\n"))

    assert [post.text for post in posts(found)] == ["One day, and a night", "Two days"]
    assert "No column of dates was found; these posts have no date." in warnings(found)


def test_tables_with_the_same_columns_read_as_one_and_others_do_not(tmp_path: Path) -> None:
    for year in (2021, 2022):
        write(tmp_path / f"{year}.csv", f"text,date\nOne day,{year}-04-03\nSame,\n")
    assert [p.post_id.endswith("#2") for p in posts(items(tmp_path))] == [False, False, False, True]

    write(tmp_path / "other.csv", "name,amount\nTea,3\n")
    with pytest.raises(UnknownSourceError):
        open_source(tmp_path)


def test_posts_of_several_accounts_are_read_and_said(tmp_path: Path) -> None:
    text = "author,text\nana,One day\nben,Two days\n"

    assert "more than one" in warnings(items(write(tmp_path / "mine.csv", text)))[-1]


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        b"<!doctype html><table><tr><td>text,date</td></tr></table>",
        b"%PDF-1.7\ntext,date\n",
        b"It rained, and the bus was late.\nNobody came. So I went home.\n\nThen, tea.\n",
        b"text,date\nOne day,2021-04-03\n" + bytes(range(256)) * 8,
        b"Just a line",
        b"",
        b'{\n "posts": [\n  1,\n  2\n ]\n}\n',
        b"[1, 2, 3]",
        b"\n\n",
    ],
)
def test_what_is_no_table_is_not_recognised(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "mine.csv").write_bytes(data)

    with pytest.raises(UnknownSourceError):
        open_source(tmp_path / "mine.csv")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("WhatsApp", "12/03/2021, 10:11 - Ana: hello, you\n12/03/2021, 10:12 - Ben: hi\n"),
        ("WhatsApp", "[12.03.21, 10:11:12] Ana: hello\n[12.03.21, 10:11:14] Ben: hi\n"),
        ("Telegram", '{"name": "Ben", "type": "personal_chat", "messages": []}'),
        ("Discord", "ID,Timestamp,Contents,Attachments\n1,2021-04-03,hello,\n"),
        ("Discord", "AuthorID,Author,Date,Content,Attachments,Reactions\n1,a,2021-04-03,hello,,\n"),
        ("Slack", '[{"type": "message", "user": "U1", "ts": "1617445230.000200", "text": "hi"}]'),
        ("mail", "Return-Path: <a@example.org>\nSubject: hi\n\nhello\n"),
        ("mail", "From a@example.org Sat Apr 03 10:20:30 2021\nSubject: hi\n\nhello\n"),
    ],
)
def test_private_talk_is_named_and_refused(tmp_path: Path, title: str, text: str) -> None:
    path = write(tmp_path / "mine.txt", text)

    for columns in (None, {"text": "text"}):
        with pytest.raises(WrongExportError, match=title):
            open_source(path, columns)


SAMPLES = {
    "a.csv": PLAIN.encode() * 3,
    "b.csv": "text;date\r\nOne day;03/04/2021\r\nTwo;25/04/2021 10:20 PM\r\n".encode("utf-16"),
    "a.jsonl": b'{"text": "One day", "date": 1617445230, "id": "a"}\n' * 4,
    "a.json": b'[{"text": "One day", "date": "2021-04-03"}, {"text": "Two", "date": null}]',
}
PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [b'"', b"\r\n", b",", b"\x00", b"{", b"[", b"null", b'":', b"\xff", b"9" * 5000]
    ),
)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(sorted(SAMPLES)),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40), PIECES), max_size=4),
    st.sampled_from([None, "Europe/Dublin"]),
)
def test_whatever_happened_to_a_file_nothing_breaks(
    tmp_path: Path, name: str, changes: list[tuple[int, int, bytes]], zone: str | None
) -> None:
    data = SAMPLES[name]
    for at, length, piece in changes:
        data = data[:at] + piece + data[at + length :]
    (tmp_path / name).write_bytes(data)
    try:
        view = open_export(tmp_path / name, None, zone).only(table.MEMBERS)
        found = list(table.read(view)) if table.recognises(view) else []
    except DiscretionError as error:
        assert "\n" not in error.line
        assert "One day" not in error.line
        return
    for item in found:
        assert isinstance(item, Post | Skipped | Unreadable | Warned | Account)
