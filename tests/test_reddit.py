"""The Reddit reader: data requests whole and broken, and JSON lines of one's own items."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.account import Account
from audit.errors import DiscretionError, UnknownSourceError, WrongExportError
from audit.post import (
    Audience,
    Export,
    Item,
    Kind,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
    Warned,
    is_judged,
)
from connectors import open_source, reddit
from connectors.archive import open_export

COMMENTS = (
    "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n"
    "kaa1,https://www.reddit.com/r/socialwork/comments/p1/rota/kaa1/,2024-01-12 17:29:56 UTC,203.0.113.9,socialwork,0,"
    'https://www.reddit.com/r/socialwork/comments/p1/rota/,,"Long day.\n\n> somebody else\n\nTea & bed, &amp; so on",\r\n'
    "kaa2,https://www.reddit.com/r/socialwork/comments/p1/rota/kaa2/,2023-02-01 08:00:00 UTC,203.0.113.9,socialwork,0,"
    "https://www.reddit.com/r/socialwork/comments/p1/rota/,kaa1,[removed],\r\n"
    "\r\n"
    "kaa3,/r/gardening/comments/p7/x/kaa3/,1970-01-01 00:00:00 UTC,203.0.113.9,gardening,0,"
    "https://www.reddit.com/r/gardening/comments/p7/x/,,Tomatoes again,\r\n"
    "kaa4,/r/gardening/comments/p7/x/kaa4/,2023-02-03 00:00:00 UTC,203.0.113.9,gardening,0,,,,\r\n"
)
POSTS = (
    "id,permalink,date,ip,subreddit,gildings,title,url,body\r\n"
    "p1,https://www.reddit.com/r/socialwork/comments/p1/rota/,2022-05-05 05:05:05 UTC,203.0.113.9,socialwork,0,"
    'The rota,https://www.reddit.com/r/socialwork/comments/p1/rota/,"Who made it,\nand why?"\r\n'
    "p2,https://www.reddit.com/r/news/comments/p2/read/,2022-05-06 05:05:05 UTC,203.0.113.9,news,0,"
    "Read this,https://example.org/report,\r\n"
    "p3,https://www.reddit.com/r/pics/comments/p3/cat/,2022-05-07 05:05:05 UTC,203.0.113.9,pics,0,"
    "My cat,https://i.redd.it/cat.jpg,\r\n"
)
DRAFTS = "id,title,body,kind,created,subreddit\r\nd-1,Not sent,Better not,markdown,2022-06-01 00:00:00 UTC,socialwork\r\n"
SCHEDULED = "scheduled_post_id,subreddit,title,body,url,submission_time,recurrence\r\ns1,news,Later,Words,,2022-07-01 00:00:00 UTC,\r\n"
STATISTICS = (
    "statistic,value\r\naccount name,Ana_Writes\r\nemail address,canary@example.org\r\n"
    "export time,2024-02-01 10:00:00 UTC\r\n"
)
CANARY = "CANARY: never to be read"


def headers(bodies: str) -> str:
    ids = [line.partition(",")[0] for line in bodies.split("\r\n")[1:] if line[:1] in ("k", "p")]
    return "id,permalink,date,ip,subreddit\r\n" + "".join(f"{i},/x,2022-01-01,,x\r\n" for i in ids)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "export_ana_20240201"
    root.mkdir()
    files = {
        "comments.csv": COMMENTS,
        "comments_headers.csv": headers(COMMENTS),
        "posts.csv": POSTS,
        "posts_headers.csv": headers(POSTS),
        "drafts.csv": DRAFTS,
        "scheduled_posts.csv": SCHEDULED,
        "statistics.csv": STATISTICS,
        "messages.csv": f"id,body\r\n1,{CANARY}\r\n",
        "chat_history.csv": f"id,body\r\n1,{CANARY}\r\n",
        "ip_logs.csv": f"date,ip\r\n1,{CANARY}\r\n",
        "saved_posts.csv": f"id,permalink\r\n1,{CANARY}\r\n",
        "friends.csv": f"username\r\n{CANARY}\r\n",
    }
    for name, text in files.items():
        (root / name).write_bytes(text.encode())
    sign(root)
    return root


def sign(root: Path) -> None:
    sums = "".join(
        f"{p.name},{hashlib.sha256(p.read_bytes()).hexdigest()}\r\n"
        for p in sorted(root.iterdir())
        if p.name != "checkfile.csv"
    )
    (root / "checkfile.csv").write_bytes(f"filename,sha256\r\n{sums}".encode())


def items(path: Path) -> list[Item]:
    (source,) = open_source(path)
    assert source.connector.__name__ == "connectors.reddit"
    return list(source.items())


def posts(found: list[Item]) -> dict[str, Post]:
    return {item.post_id: item for item in found if isinstance(item, Post)}


def only(kind: type[Any], found: list[Item]) -> list[Any]:
    return [item for item in found if isinstance(item, kind)]


@pytest.mark.parametrize("packed", [False, True])
def test_a_data_request_reads_as_it_did_on_the_site(folder: Path, packed: bool) -> None:
    path = Path(shutil.make_archive(str(folder), "zip", folder)) if packed else folder
    found = items(path)
    read = posts(found)

    assert list(read) == ["t1_kaa1", "t1_kaa2", "t1_kaa3", "t3_p1", "t3_p2", "t3_p3", "d-1", "s1"]
    assert read["t1_kaa1"] == Post(
        platform="reddit",
        account="ana_writes",
        post_id="t1_kaa1",
        text="Long day.\n\n> somebody else\n\nTea & bed, &amp; so on",
        kind=Kind.COMMENT,
        created_at=datetime(2024, 1, 12, 17, 29, 56, tzinfo=UTC),
        time_precision=Precision.SECOND,
        permalink="https://www.reddit.com/r/socialwork/comments/p1/rota/kaa1/",
        in_reply_to="t3_p1",
        container="socialwork",
    )
    assert read["t1_kaa2"].in_reply_to == "t1_kaa1"
    assert (read["t3_p1"].title, read["t3_p1"].text) == ("The rota", "Who made it,\nand why?")
    assert read["t3_p1"].links == ()
    assert read["t3_p2"].links == ("https://example.org/report",)
    assert read["t3_p3"].images[0].file == "https://i.redd.it/cat.jpg"
    assert {read["d-1"].state, read["s1"].state} == {State.DRAFT}
    assert [item.reason for item in only(Skipped, found)] == ["no_text"]
    assert not only(Unreadable, found)


def test_the_owner_and_the_date_of_the_export_come_from_its_statistics(folder: Path) -> None:
    found = items(folder)

    assert only(Account, found) == [Account("reddit", "ana_writes")]
    assert only(Export, found) == [Export(datetime(2024, 2, 1, 10, tzinfo=UTC), claims_full=True)]
    assert not only(Warned, found)


def test_addresses_mail_and_messages_are_in_nothing(folder: Path) -> None:
    (source,) = open_source(folder)
    everything = repr(list(source.items()))

    for canary in ("203.0.113", "canary@", CANARY):
        assert canary not in everything
    never = {"messages.csv", "chat_history.csv", "ip_logs.csv", "saved_posts.csv", "friends.csv"}
    assert not never & source.archive.opened


def test_a_removed_text_is_read_but_not_judged(folder: Path) -> None:
    gone = posts(items(folder))["t1_kaa2"]

    assert gone.state is State.REMOVED
    assert not is_judged(gone)


def test_an_impossible_date_is_flagged_and_the_post_kept(folder: Path) -> None:
    early = posts(items(folder))["t1_kaa3"]

    assert (early.created_at, early.time_precision) == (None, Precision.NONE)
    assert early.flags == {"bad_date"}
    assert early.permalink == "https://www.reddit.com/r/gardening/comments/p7/x/kaa3/"


def test_a_file_that_is_not_as_reddit_wrote_it_is_named(folder: Path) -> None:
    changed = (folder / "comments.csv").read_bytes().replace(b"Tomatoes", b"Potatoes")
    (folder / "comments.csv").write_bytes(changed)
    found = items(folder)

    (warned,) = only(Warned, found)
    assert warned.shortfall
    assert "comments.csv" in warned.line
    assert not only(Export, found)[0].claims_full
    assert "t1_kaa3" in posts(found)


def test_a_missing_file_of_posts_is_named_and_a_missing_message_file_is_not(folder: Path) -> None:
    (folder / "posts.csv").unlink()
    (folder / "messages.csv").unlink()
    found = items(folder)

    (warned,) = only(Warned, found)
    assert warned.shortfall
    assert "posts.csv" in warned.line
    assert not only(Unreadable, found)  # posts_headers.csv stands without its bodies


def test_without_checksums_the_export_does_not_count_as_whole(folder: Path) -> None:
    (folder / "checkfile.csv").unlink()

    assert not only(Export, items(folder))[0].claims_full


def test_a_header_without_a_body_is_a_text_that_is_missing(folder: Path) -> None:
    with (folder / "posts_headers.csv").open("ab") as file:
        file.write(b"p9,/x,2022-01-01,,x\r\n")
    sign(folder)

    assert only(Unreadable, items(folder)) == [
        Unreadable("posts_headers.csv, row 5", "text_missing")
    ]


def test_a_broken_row_and_its_header_count_once(folder: Path) -> None:
    whole = (folder / "posts.csv").read_bytes()
    (folder / "posts.csv").write_bytes(whole.replace(b"Read this,", b"Read, this,"))
    sign(folder)

    assert [u.why for u in only(Unreadable, items(folder))] == ["bad_row"]


def test_a_loose_file_reads_without_an_owner(folder: Path, tmp_path: Path) -> None:
    loose = tmp_path / "comments (1).csv"
    shutil.copy(folder / "comments.csv", loose)
    found = items(loose)

    assert len(posts(found)) == 3
    assert not only(Account, found)
    assert only(Export, found) == [Export()]


def test_an_export_without_posts_is_read_as_empty(tmp_path: Path) -> None:
    (tmp_path / "comments.csv").write_text(COMMENTS.split("\r\n")[0] + "\r\n")

    assert not posts(items(tmp_path / "comments.csv"))


def test_the_comments_of_another_network_are_not_recognised(tmp_path: Path) -> None:
    path = tmp_path / "Comments.csv"
    path.write_text("Date,Link,Message\n2024-01-01,https://example.org,Well said\n")

    assert not reddit.recognises(open_export(path).only(reddit.MEMBERS))


def test_a_quote_that_is_never_closed_does_not_swallow_the_rest(tmp_path: Path) -> None:
    head = COMMENTS.split("\r\n")[0]
    rows = [
        f"kb{n},/r/a/comments/p1/x/kb{n}/,2023-02-03 00:00:00 UTC,,a,0,,,Day {n},"
        for n in range(50)
    ]
    rows[20] = rows[20].replace("Day", '"Day')
    path = tmp_path / "comments.csv"
    path.write_bytes("\r\n".join([head, *rows, ""]).encode())
    found = items(path)

    assert [u.why for u in only(Unreadable, found)] == ["bad_row"]
    assert [p.text for p in only(Post, found)] == [f"Day {n}" for n in range(50) if n != 20]


# JSON lines


def api(author: str = "Ana_Writes", **more: Any) -> dict[str, Any]:
    return {"author": author, "subreddit": "socialwork", "created_utc": 1650000000} | more


COMMENT = api(
    id="kb1",
    body="Tea &amp; bed &amp;lt; &notit;",
    parent_id="t1_kb0",
    link_id="t3_pb1",
    permalink="/r/socialwork/comments/pb1/x/kb1/",
    score=-3,
    edited=1650000600.0,
    subreddit_type="private",
)
SUBMISSION = api(
    name="t3_pb2",
    id="pb2",
    title="Rota &gt; sleep",
    selftext="Words",
    is_self=True,
    url="https://www.reddit.com/r/socialwork/comments/pb2/x/",
    permalink="/r/socialwork/comments/pb2/x/",
    created_utc="1650000000",
    num_comments=4,
    edited=False,
    subreddit_type="public",
)


def write_lines(path: Path, *rows: Any) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


def test_json_lines_read_with_escapes_undone_once(tmp_path: Path) -> None:
    found = items(write_lines(tmp_path / "mine.jsonl", COMMENT, SUBMISSION))
    comment, submission = only(Post, found)

    assert only(Account, found) == [Account("reddit", "ana_writes")]
    assert comment == Post(
        platform="reddit",
        account="ana_writes",
        post_id="t1_kb1",
        text="Tea & bed &lt; &notit;",
        kind=Kind.COMMENT,
        created_at=datetime(2022, 4, 15, 5, 20, tzinfo=UTC),
        time_precision=Precision.SECOND,
        edited_at=datetime(2022, 4, 15, 5, 30, tzinfo=UTC),
        audience=Audience.COMMUNITY,
        permalink="https://www.reddit.com/r/socialwork/comments/pb1/x/kb1/",
        in_reply_to="t1_kb0",
        container="socialwork",
        reach={"likes": 0},
    )
    assert (submission.post_id, submission.title) == ("t3_pb2", "Rota > sleep")
    assert submission.created_at == comment.created_at
    assert submission.edited_at is None
    assert submission.links == ()
    assert submission.reach == {"replies": 4}


@pytest.mark.parametrize("written", [1650000000, 1650000000.0, "1650000000", "1650000000.0"])
def test_a_time_is_read_as_number_or_text(tmp_path: Path, written: Any) -> None:
    path = write_lines(tmp_path / "mine.jsonl", COMMENT | {"created_utc": written})

    assert only(Post, items(path))[0].created_at == datetime(2022, 4, 15, 5, 20, tzinfo=UTC)


def test_a_json_list_of_wrapped_items_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.json"
    path.write_text(
        json.dumps([{"kind": "t1", "data": COMMENT}, {"kind": "t3", "data": SUBMISSION}])
    )

    assert list(posts(items(path))) == ["t1_kb1", "t3_pb2"]


def test_a_crosspost_is_a_repost_and_a_removed_one_says_so(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "mine.jsonl",
        SUBMISSION | {"name": "t3_c1", "crosspost_parent": "t3_other"},
        SUBMISSION | {"name": "t3_c2", "title": "[deleted by user]", "selftext": "[removed]"},
        SUBMISSION | {"name": "t3_c3", "removed_by_category": "moderator"},
    )
    read = posts(items(path))

    assert (read["t3_c1"].kind, read["t3_c1"].in_reply_to) == (Kind.REPOST, "t3_other")
    assert read["t3_c2"].state is State.REMOVED
    assert read["t3_c3"].state is State.DELETED
    assert is_judged(read["t3_c3"])  # the words are known, though not to be seen there


def test_the_options_of_a_poll_and_the_captions_of_a_gallery_are_own_words(tmp_path: Path) -> None:
    more = {
        "poll_data": {"options": [{"text": "Nights"}, {"text": "Days"}]},
        "gallery_data": {"items": [{"caption": "The board"}, {}]},
    }

    assert only(Post, items(write_lines(tmp_path / "mine.jsonl", SUBMISSION | more)))[0].text == (
        "Words\n\nNights\n\nDays\n\nThe board"
    )


def test_rows_of_others_are_left_out_when_the_file_is_named_after_its_owner(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "u_ana_writes_comments.jsonl",
        COMMENT,
        COMMENT | {"author": "ana", "id": "kc1"},
        COMMENT | {"author": "[deleted]", "id": "kc2"},
        COMMENT | {"author": None, "id": "kc3"},
    )
    found = items(path)

    assert list(posts(found)) == ["t1_kb1"]
    assert [s.reason for s in only(Skipped, found)] == ["other_author"] * 3


def test_a_file_of_several_people_asks_which(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "dump.jsonl", COMMENT, COMMENT | {"author": "ben", "id": "kc1"})

    with pytest.raises(WrongExportError, match="2 people") as caught:
        items(path)
    assert "user name into the file's name" in caught.value.hint


def test_bad_lines_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    good = json.dumps(COMMENT)
    bad = [
        "{broken",
        '{"author": "Ana_Writes", "id": "x"}',
        "[" * 90_000,
        good.replace('"kb1"', '"!"'),
    ]
    path.write_text("\n".join([good, "", *bad, good.replace("kb1", "kb9"), '{"author": "Ana_W']))
    found = items(path)

    assert list(posts(found)) == ["t1_kb1", "t1_kb9"]
    assert [u.why for u in only(Unreadable, found)] == [
        "bad_row", "bad_row", "too_deep", "bad_row", "cut_file",
    ]  # fmt: skip


def read_anyhow(path: Path) -> Iterator[Item]:
    view = open_export(path).only(reddit.MEMBERS)
    if view.members and reddit.recognises(view):
        yield from reddit.read(view)


SAMPLES = {
    "comments.csv": COMMENTS.encode(),
    "posts.csv": POSTS.encode(),
    "mine.jsonl": "".join(json.dumps(row) + "\n" for row in (COMMENT, SUBMISSION)).encode(),
    "mine.json": json.dumps([COMMENT, SUBMISSION]).encode(),
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
    st.lists(st.tuples(st.integers(90, 900), st.integers(0, 40), PIECES), max_size=4),
)
def test_whatever_happened_to_a_file_its_items_are_counted_and_nothing_breaks(
    tmp_path: Path, name: str, changes: list[tuple[int, int, bytes]]
) -> None:
    data = SAMPLES[name]
    for at, length, piece in changes:
        data = data[:at] + piece + data[at + length :]
    path = tmp_path / name
    path.write_bytes(data)
    try:
        found = list(read_anyhow(path))
    except DiscretionError as error:
        assert "\n" not in error.line
        return
    counted = only(Post, found) + only(Skipped, found) + only(Unreadable, found)
    assert counted or not found or data.count(b"\n") < 2


def test_prose_that_is_called_posts_is_no_export(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("Once upon a time\nthere was a rota.\n")

    with pytest.raises(UnknownSourceError):
        open_source(path)
