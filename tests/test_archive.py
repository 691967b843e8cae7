"""Hostile and broken exports: what a zip, a folder or a file can do, and what is kept of it."""

from __future__ import annotations

import codecs
import json
import os
import random
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from audit.errors import CutFileError, SourceError
from audit.post import Unreadable
from connectors import archive as archives
from connectors import open_source
from connectors import rows as readers
from connectors.archive import HEAD, Archive, never, open_export
from connectors.fields import (
    clean,
    count,
    epoch_time,
    in_window,
    iso_time,
    snowflake_time,
    unescape_once,
    x_time,
)
from connectors.rows import csv_rows, json_items, read_json, read_text, text_stream

ROWS = [{"tweet": {"id": str(n), "words": "tea and rain " * 20}} for n in range(300)]
Values = list[Any]


def packed(path: Path, *members: tuple[str, str | bytes], packing: int = 8) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two members of one name are what is tested
        with zipfile.ZipFile(path, "w", packing) as zipped:
            for name, content in members:
                zipped.writestr(name, content)
    return path


@pytest.fixture
def opened() -> Iterator[Callable[[Path], Archive]]:
    """Open exports, and close them at the end."""
    held: list[Archive] = []

    def open_one(path: Path) -> Archive:
        held.append(open_export(path))
        return held[-1]

    yield open_one
    for archive in held:
        archive.close()


def values(archive: Archive) -> Values:
    return [value for _where, value in json_items(archive, archive.members[0])]


def of_text(folder: Path, content: str | bytes) -> Values:
    path = folder / "rows.js"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return values(open_export(path))


def lost(found: Values) -> list[tuple[str, str]]:
    return [(v.where, v.why) for v in found if isinstance(v, Unreadable)]


# Zips and folders


def test_a_zip_bomb_is_cut_while_it_is_read(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    path = packed(tmp_path / "bomb.zip", ("rows.js", b"[" + b" " * (40 << 20) + b"1]"))

    archive = opened(path)

    assert lost(values(archive)) == [("rows.js, item 1", "cut_file")]
    assert archive._spent["bytes"] < 13 << 20
    with pytest.raises(CutFileError, match="grows beyond"):
        read_text(archive, archive.members[0])


def test_an_export_has_a_limit_over_all_its_members(
    tmp_path: Path, opened: Callable[[Path], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(tmp_path / "x.zip", ("a.js", json.dumps(ROWS)), ("b.js", json.dumps(ROWS)))
    monkeypatch.setattr(archives, "TOTAL_LIMIT", len(json.dumps(ROWS)) + 2 * HEAD)
    archive = opened(path)

    first, second = (list(json_items(archive, m)) for m in archive.members)

    assert len(first) == len(ROWS)
    assert [v for _, v in second if isinstance(v, Unreadable)]


@pytest.mark.parametrize("name", ["../../out.js", "/etc/out.js", "..\\..\\out.js", "C:\\out.js"])
def test_names_that_climb_out_of_a_zip_reach_nothing(
    tmp_path: Path, name: str, opened: Callable[[Path], Archive]
) -> None:
    inside = tmp_path / "inner" / "deep"
    inside.mkdir(parents=True)

    archive = opened(packed(inside / "x.zip", (name, "[1]")))

    assert values(archive) == [1]
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["x.zip"]


def test_links_in_a_folder_or_a_zip_are_not_followed(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.js").write_text("[1]", "utf-8")
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "own.js").write_text("[2]", "utf-8")
    (folder / "file.js").symlink_to(outside / "secret.js")
    (folder / "folder").symlink_to(outside, target_is_directory=True)
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.js")
    link = zipfile.ZipInfo("link.js")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as zipped:
        zipped.writestr(link, "/etc/hostname")

    assert [m.name for m in opened(folder).members] == ["own.js"]
    assert opened(tmp_path / "x.zip").members == ()


def test_two_members_of_one_name_are_both_read(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    archive = opened(packed(tmp_path / "x.zip", ("a.js", "[1]"), ("a.js", "[2]")))

    found = [v for m in archive.members for _, v in json_items(archive, m)]

    assert found == [1, 2]


def test_names_with_odd_characters_can_be_written_down(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    archive = opened(packed(tmp_path / "x.zip", ("a\x1b[31m\n.js", "[1]")))

    assert [m.name for m in archive.members] == ["a�[31m�.js"]


def test_members_without_a_name_and_folders_are_no_members(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    path = packed(tmp_path / "x.zip", ("a", "[1]"), ("folder/", ""), ("old\\", ""), ("b.js", "[2]"))
    path.write_bytes(path.read_bytes().replace(b"a[1]", b"\0[1]").replace(b"aPK", b"\0PK"))

    assert [m.name for m in opened(path).members] == ["b.js"]


def test_parts_are_read_in_the_order_of_their_numbers_whatever_the_digits(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    names = ["t-part10.js", "t-part2.js", "t.js", f"t-part{'9' * 5000}.js", "t-part3²1.js"]
    archive = opened(packed(tmp_path / "x.zip", *((name, "") for name in names)))

    found = [m.name[:11] for m in archive.find("js")]

    assert found == ["t-part2.js", "t-part3²1.j", "t-part10.js", "t-part99999", "t.js"]


def spoil(path: Path, name: str, change: Callable[[bytearray, int, int], None]) -> None:
    """Change the headers of a member: `change` gets the bytes and where both headers are."""
    data = bytearray(path.read_bytes())
    local = data.index(name.encode()) - 30
    central = data.rindex(name.encode()) - 46
    change(data, local, central)
    path.write_bytes(data)


def lock(data: bytearray, local: int, central: int) -> None:
    data[local + 6] |= 1
    data[central + 8] |= 1


def pack_oddly(data: bytearray, local: int, central: int) -> None:
    data[local + 8 : local + 10] = data[central + 10 : central + 12] = struct.pack("<H", 9)


def lie_of_checksum(data: bytearray, _local: int, central: int) -> None:
    data[central + 16] ^= 0xFF


def lie_of_size(data: bytearray, _local: int, central: int) -> None:
    size = struct.unpack_from("<I", data, central + 24)[0]
    struct.pack_into("<I", data, central + 24, size // 2)


@pytest.mark.parametrize(
    ("change", "said", "advice"),
    [(lock, "password", "Unpack it with the password"), (pack_oddly, "packed", "Unpack it with")],
)
def test_a_locked_or_oddly_packed_zip_is_refused_with_advice(
    tmp_path: Path, change: Callable[[bytearray, int, int], None], said: str, advice: str
) -> None:
    path = packed(tmp_path / "x.zip", ("data/tweets.js", "window.YTD.tweets.part0 = [1]"))
    spoil(path, "data/tweets.js", change)

    with pytest.raises(SourceError, match=said) as caught:
        open_source(path)

    assert advice in caught.value.hint


@pytest.mark.parametrize("chunk", [64, 1 << 18])
@pytest.mark.parametrize(("change", "kept"), [(lie_of_checksum, 300), (lie_of_size, 157)])
def test_rows_before_a_damage_are_kept_and_it_is_told_once(
    tmp_path: Path,
    opened: Callable[[Path], Archive],
    change: Callable[[bytearray, int, int], None],
    kept: int,
    chunk: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(readers, "CHUNK", chunk)
    path = packed(tmp_path / "x.zip", ("rows.js", json.dumps(ROWS) + ";" + "\n" * 5000))
    spoil(path, "rows.js", change)

    found = values(opened(path))

    assert found[:-1] == ROWS[: len(found) - 1]
    assert abs(len(found) - 1 - kept) <= 1
    assert [why for _where, why in lost(found)] == ["cut_file"]


def test_a_row_table_with_a_wrong_checksum_keeps_its_rows(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    path = packed(tmp_path / "x.zip", ("rows.csv", "a,b\n1,2\n3,4\n"))
    spoil(path, "rows.csv", lie_of_checksum)
    archive = opened(path)

    found = [row for _, row in csv_rows(archive, archive.members[0])]

    assert found[:2] == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
    assert [v.why for v in found[2:] if isinstance(v, Unreadable)] == ["cut_file"]


def unpacks(stream: bytes) -> bool:
    try:
        return bool(zlib.decompressobj(-15).decompress(stream))
    except zlib.error:
        return False


def test_where_a_packed_member_cannot_be_unpacked_further_the_rows_before_are_kept(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    noise = random.Random(1)
    rows = [{"n": n, "words": "".join(noise.choices("abcdefgh", k=200))} for n in range(1500)]
    path = packed(tmp_path / "x.zip", ("rows.js", json.dumps(rows)))
    data = bytearray(path.read_bytes())
    start, middle = 30 + len("rows.js"), len(data) // 2
    while unpacks(data[start:]):
        data[middle] ^= 0xFF
        middle += 1
    path.write_bytes(data)

    found = values(opened(path))

    good = [v for v in found if not isinstance(v, Unreadable)]
    assert good[:650] == rows[:650]
    assert "cut_file" in {why for _where, why in lost(found)}


def test_a_zip_that_is_cut_short_is_refused_with_advice(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", ("rows.js", json.dumps(ROWS)))
    path.write_bytes(path.read_bytes()[:-100])

    with pytest.raises(SourceError, match="cut short or damaged") as caught:
        open_export(path)

    assert "Download it again" in caught.value.hint


def test_junk_before_a_zip_does_no_harm(tmp_path: Path, opened: Callable[[Path], Archive]) -> None:
    path = packed(tmp_path / "x.zip", ("rows.js", "[1]"))
    path.write_bytes(b"#!/bin/sh\n" + path.read_bytes())

    assert values(opened(path)) == [1]


def test_a_text_that_begins_like_a_zip_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("PK,words\n1,tea\n", "utf-8")
    archive = open_export(path)

    assert [row for _, row in csv_rows(archive, archive.members[0])] == [
        {"PK": "1", "words": "tea"}
    ]


@pytest.mark.parametrize(
    ("start", "packer"),
    [(b"Rar!\x1a\x07", "RAR"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b\x08", "gzip")],
)
def test_other_packers_are_named(tmp_path: Path, start: bytes, packer: str) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(start + bytes(100))

    with pytest.raises(SourceError, match=packer) as caught:
        open_export(path)

    assert "Unpack it first" in caught.value.hint


def test_empty_exports_hold_nothing(tmp_path: Path, opened: Callable[[Path], Archive]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.js").touch()

    assert opened(tmp_path / "empty").members == ()
    assert opened(packed(tmp_path / "empty.zip")).members == ()
    assert values(opened(tmp_path / "empty.js")) == []
    with pytest.raises(SourceError, match="nothere"):
        open_export(tmp_path / "nothere.zip")


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "rows.js").write_text("[1]", "utf-8")
    archive = open_export(tmp_path)
    (tmp_path / "rows.js").unlink()  # as good as forbidden, also for an administrator

    assert lost(values(archive)) == [("rows.js, item 1", "cut_file")]


def test_a_view_opens_its_own_members_only(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_text("[1]", "utf-8")
    (tmp_path / "other.js").write_text("[1]", "utf-8")
    (tmp_path / "direct-messages.js").write_text("[1]", "utf-8")
    whole = open_export(tmp_path)
    view = whole.only(r"\.js$")

    assert [m.name for m in view.members] == ["other.js", "tweets.js"]
    with pytest.raises(SourceError, match="may open"):
        view.open(whole.members[0])
    assert whole.opened == set()


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("data/direct-messages.js", "messages"),
        ("data/Direct-Messages-group.js", "messages"),
        ("a/messages/inbox/b/message_1.json", "messages"),
        ("data/grok-chat-item.js", "messages"),
        ("data/contact.js", "contacts"),
        ("data/ad-engagements.js", "advertising"),
        ("data/ip-audit.js", "devices and addresses"),
        ("ip_logs.csv", "devices and addresses"),
        ("data/like.js", "likes, votes and searches"),
        ("post_votes.csv", "likes, votes and searches"),
        ("data/tweets.js", None),
        ("data/note-tweet.js", None),
        ("data/account.js", None),
        ("data/tweet-headers.js", None),
        ("comments.csv", None),
    ],
)
def test_some_members_are_never_opened(name: str, group: str | None) -> None:
    assert never(name) == group


# JSON


def test_a_deep_nest_costs_itself_only(tmp_path: Path) -> None:
    deep = "[" * 100_000 + "]" * 100_000

    assert lost(of_text(tmp_path, "x = " + "[" * 100_000)) == [("rows.js, item 1", "too_deep")]
    found = of_text(tmp_path, f'[{{"a": 1}}, {{"a": {deep}}}, {{"a": 3}}]')
    assert [v for v in found if not isinstance(v, Unreadable)] == [{"a": 1}, {"a": 3}]
    assert lost(found) == [("rows.js, item 2", "too_deep")]


def test_a_deep_document_is_a_broken_one(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("x = " + "[" * 100_000, "utf-8")
    archive = open_export(tmp_path)

    with pytest.raises(CutFileError):
        read_json(archive, archive.members[0])


BROKEN = {
    "no value": '{"id": 2, "links": [{"u": 1}, {"u": 2}], "n": }',
    "no comma": '{"id": 2 "links": [{"u": 1}, {"u": 2}]}',
    "no quote": '{"id": 2, "words": "tea, "links": [{"u": 1}, {"u": 2}]}',
    "no bracket": '{"id": 2, "links": [{"u": 1}, {"u": 2}}',
    "a raw line break": '{"id": 2, "words": "te\na", "links": [{"u": 1}, {"u": 2}]}',
    "a bad escape": '{"id": 2, "words": "\\q", "links": [{"u": 1}, {"u": 2}]}',
    "no object": "hello",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("many", [1, 4000], ids=["small", "large"])
def test_one_malformed_row_in_the_middle_costs_itself_only(
    tmp_path: Path, broken: str, many: int
) -> None:
    good = [f'{{"id": {n}, "links": [{{"u": 1}}, {{"u": 2}}]}}' for n in range(many)]

    found = of_text(tmp_path, f"window.x = [ {', '.join([*good, broken, *good])} ];")

    assert [v["id"] for v in found if isinstance(v, dict)] == [*range(many), *range(many)]
    assert lost(found) == [(f"rows.js, item {many + 1}", "bad_row")]


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_malformed_last_row_costs_itself_only(tmp_path: Path, broken: str) -> None:
    found = of_text(tmp_path, f'[{{"id": 1}}, {broken}]')

    assert found[0] == {"id": 1}
    assert len(lost(found)) == len(found) - 1 == 1


def test_wherever_a_text_is_cut_the_rows_before_are_kept_and_the_cut_is_told_once(
    tmp_path: Path,
) -> None:
    rows: Values = [
        {"a": 'x\u00e9\\"', "n": -12.5e3},
        {"b": [True, None, {"c": []}]},
        {"d": "\U0001f375"},
    ]
    whole = "window.x = " + json.dumps(rows)
    for end in range(1, len(whole)):
        found = of_text(tmp_path, whole[:end])

        assert [why for _where, why in lost(found)] == ["cut_file"], whole[:end]
        assert found[:-1] == rows[: len(found) - 1]


def test_rows_that_straddle_the_chunks_of_reading_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: Values = [{"n": n, "w": 'é\U0001f375 \\u " ' * (n % 5)} for n in range(40)] + [12345, "é"]
    for size in (1, 2, 3, 7, 64):
        monkeypatch.setattr(readers, "CHUNK", size)

        assert of_text(tmp_path, json.dumps(rows)) == rows
        assert of_text(tmp_path, json.dumps(rows, ensure_ascii=False, indent=40)) == rows


def test_a_text_without_a_list_is_told_and_a_blank_one_is_empty(tmp_path: Path) -> None:
    assert lost(of_text(tmp_path, "window.x = ")) == [("rows.js, item 1", "cut_file")]
    assert of_text(tmp_path, " \n") == []
    assert of_text(tmp_path, "window.x = [ ];\n") == []


def test_endless_numbers_and_odd_values_are_tolerated(tmp_path: Path) -> None:
    found = of_text(tmp_path, f'[{{"n": {"9" * 5000}, "m": NaN, "a": 1, "a": 2}}, {{"n": 7}}]')

    assert found[0]["n"] is None
    assert found[0]["a"] == 2
    assert found[1] == {"n": 7}


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ('\ufeff["café"]'.encode(), "café"),
        (codecs.BOM_UTF16_LE + 'x = ["café"]'.encode("utf-16-le"), "café"),
        (codecs.BOM_UTF16_BE + '["café"]'.encode("utf-16-be"), "café"),
        ('["café – “tea”"]'.encode("cp1252"), "café – “tea”"),
        (b'["a\\ud83d"]', "a\ufffd"),
        (b'["a\\u0000b"]', "a\0b"),
        (b'["' + b"e" * 70_000 + b'\xff"]', "e" * 70_000 + "�"),
    ],
)
def test_texts_are_decoded_by_their_mark_or_by_their_bytes(
    tmp_path: Path, content: bytes, word: str
) -> None:
    assert of_text(tmp_path, content) == [word]


def test_a_character_on_the_edge_of_the_first_64_kib_does_not_change_the_encoding(
    tmp_path: Path,
) -> None:
    for shift in range(4):
        word = "e" * (HEAD - 4 + shift) + "\U0001f375 é"
        assert of_text(tmp_path, f'["{word}"]') == [word]


def test_a_string_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    assert of_text(tmp_path, json.dumps(["x" * 10_000_000, 2])) == ["x" * 10_000_000, 2]


def test_an_abandoned_reading_closes_its_file(tmp_path: Path) -> None:
    (tmp_path / "rows.js").write_text(json.dumps(ROWS * 20), "utf-8")
    archive = open_export(tmp_path)

    rows = json_items(archive, archive.members[0])
    next(rows)
    rows.close()  # a file left open would be a warning, and a warning is an error here


MUTATION = st.tuples(
    st.integers(0, 10**6), st.sampled_from(b'[]{},:"\\ue0-\x00\xff\xd8 x'), st.booleans()
)
SEED = (
    "window.YTD.x = " + json.dumps([*ROWS[:3], {"é": ["\U0001f375", -1.5, None, {"a": {}}]}])
).encode()


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(changes=st.lists(MUTATION, min_size=1, max_size=12), cut=st.integers(0, len(SEED)))
@example(changes=[(15, ord("x"), True)], cut=0)
def test_no_change_of_bytes_makes_reading_raise(
    tmp_path: Path, changes: list[tuple[int, int, bool]], cut: int
) -> None:
    data = bytearray(SEED)
    for at, byte, insert in changes:
        at %= len(data)
        data[at : at if insert else at + 1] = bytes([byte])

    found = of_text(tmp_path, bytes(data[: len(data) - cut]))

    assert len(found) < 100
    assert all(v.where.startswith("rows.js, item ") for v in found if isinstance(v, Unreadable))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6)
)
def test_no_change_of_bytes_makes_a_zip_raise_anything_but_advice(
    tmp_path: Path, changes: list[tuple[int, int]]
) -> None:
    path = packed(tmp_path / "x.zip", ("data/tweets.js", SEED), ("b.csv", "a,b\n1,2\n"))
    data = bytearray(path.read_bytes())
    for at, byte in changes:
        data[at % len(data)] = byte
    path.write_bytes(data)
    try:
        archive = open_export(path)
    except SourceError:
        return
    for member in archive.members:
        list(json_items(archive, member))
        list(csv_rows(archive, member))
    archive.close()


# Tables


def test_a_row_of_the_wrong_width_costs_itself_only(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b'a,b\r\n1,"two\nlines"\r\n\r\n1,2,3\r\n4\r\n5,6\x00')
    archive = open_export(tmp_path)

    found = list(csv_rows(archive, archive.members[0]))

    assert [row for _, row in found if isinstance(row, dict)] == [
        {"a": "1", "b": "two\nlines"},
        {"a": "5", "b": "6\x00"},
    ]
    assert lost([v for _, v in found]) == [("a.csv, row 4", "bad_row"), ("a.csv, row 5", "bad_row")]


def test_a_table_that_breaks_off_tells_the_row(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    path = packed(tmp_path / "x.zip", ("rows.csv", "a,b\n1,2\n3,4\n"))
    spoil(path, "rows.csv", lie_of_checksum)
    archive = opened(path)

    assert lost([v for _, v in csv_rows(archive, archive.members[0])]) == [
        ("rows.csv, row 4", "cut_file")
    ]


def test_a_table_with_a_long_field_or_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a\tb\r\n" + b"x" * 200_000 + b"\t2\r\n")
    (tmp_path / "b.csv").write_bytes("a\tb\r\ncafé\t2\r\n".encode("utf-16"))
    archive = open_export(tmp_path)

    long, wide = (list(csv_rows(archive, m, "\t")) for m in archive.find("csv"))

    assert long[0][1] == {"a": "x" * 200_000, "b": "2"}
    assert wide[0][1] == {"a": "café", "b": "2"}


def test_a_text_is_given_with_its_line_ends_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo")
    archive = open_export(tmp_path)

    with text_stream(archive, archive.members[0], newline="") as stream:
        assert stream.read() == "one\r\ntwo"
    assert read_text(archive, archive.members[0]) == "one\ntwo"


def test_an_export_is_known_again_by_names_sizes_and_checksums(
    tmp_path: Path, opened: Callable[[Path], Archive]
) -> None:
    one = opened(packed(tmp_path / "a.zip", ("a.js", "[1]"))).digest()
    again = opened(packed(tmp_path / "b.zip", ("a.js", "[1]"))).digest()
    other = opened(packed(tmp_path / "c.zip", ("a.js", "[2]"))).digest()

    assert one == again != other


# Fields


@pytest.mark.parametrize(
    ("raw", "shown", "flags"),
    [
        (None, "", set()),
        (" a\r\nb\rc \n", "a\nb\nc", set()),
        ("a\x00\x08\x0b\x1b[0m\x7f\tb", "a[0m\tb", set()),
        ("a\udfff", "a�", {"replaced_chars"}),
        ("x" * (2 << 20), "x" * (1 << 20), {"truncated"}),
    ],
)
def test_a_text_is_cleaned_and_what_was_mended_is_said(
    raw: str | None, shown: str, flags: set[str]
) -> None:
    assert clean(raw) == (shown, flags)


NOON = datetime(2018, 10, 10, 20, 19, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("read", "value", "moment"),
    [
        (x_time, "Wed Oct 10 20:19:24 +0000 2018", NOON),
        (x_time, "Wed Okt 10 20:19:24 +0000 2018", None),
        (x_time, "Wed Feb 31 20:19:24 +0000 2018", None),
        (x_time, {"a": 1}, None),
        (iso_time, "2018-10-10 20:19:24 +0000", NOON),
        (iso_time, "2018-10-10 20:19:24 UTC", NOON),
        (iso_time, "2018-10-11T03:19:24+07:00", NOON),
        (iso_time, "0001-01-01T00:00:00+14:00", None),
        (epoch_time, NOON.timestamp(), NOON),
        (epoch_time, str(int(NOON.timestamp() * 1000)), NOON),
        (epoch_time, int(NOON.timestamp()) * 10**9, NOON),
        (epoch_time, "nan", None),
        (epoch_time, "inf", None),
        (epoch_time, 10**400, None),
        (snowflake_time, str(((int(NOON.timestamp()) * 1000 - 1288834974657) << 22) + 5), NOON),
        (snowflake_time, "20", None),
        (snowflake_time, "9" * 5000, None),
        (snowflake_time, "", None),
    ],
)
def test_times_are_read_or_unknown_and_never_raise(
    read: Callable[[Any], datetime | None], value: object, moment: datetime | None
) -> None:
    assert read(value) == moment


def test_times_that_cannot_be_are_none() -> None:
    assert in_window(NOON) == NOON
    assert in_window(NOON, now=datetime(2018, 10, 8, tzinfo=UTC)) is None
    assert in_window(datetime(1970, 1, 1, tzinfo=UTC)) is None
    assert in_window(datetime(2018, 1, 1)) == datetime(2018, 1, 1)  # noqa: DTZ001 - zone unknown


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("3", 3),
        (0, 0),
        ("", None),
        (None, None),
        ("-1", None),
        (True, None),
        ("1e3", None),
        ("9" * 99, None),
    ],
)
def test_counts_are_numbers_or_unknown(value: object, number: int | None) -> None:
    assert count(value) == number


def test_escapes_are_undone_in_one_pass() -> None:
    assert unescape_once("&amp;lt; &lt; &foo; &notit;") == "&lt; < &foo; &notit;"
