"""What is kept from one run to the next: posts, scores, coverage, and what a newer export lacks."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.account import Account
from audit.errors import CutFileError, UsageError
from audit.finding import Judgement, Score, Unsure
from audit.ledger import SKIP_REASONS, UNREADABLE_REASONS, Ledger, coverage
from audit.pipeline import Limits, Period, ranked, read_sources, score_new
from audit.post import (
    Announced,
    Image,
    Item,
    Kind,
    Post,
    Precision,
    Skipped,
    State,
    Unreadable,
    Warned,
)
from audit.post import Export as Stated
from audit.workspace import BATCH, FILE, Workspace
from connectors import open_source
from tests.exports import discretion, rows, write_table
from tests.x_archive import ACCOUNT, archive_of, as_zip, js, photo, tweet

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
OLDER, MADE, NEWER = (f"202{n}-05-02T10:00:00.000Z" for n in (3, 4, 5))
UNSURE = Unsure(0.2, 0.2)
LEVEL_0, LEVEL_2 = Score(0, (1.0, 0.0, 0.0, 0.0)), Score(2, (0.0, 0.1, 0.8, 0.1))


@dataclass
class Counting:
    """A classifier that finds every text with "client" in it, and counts what it is given."""

    name: str = "counting@1"
    unsure: Unsure = UNSURE
    digest: str = "d1"
    asked: list[str] = field(default_factory=list)

    def score(self, texts: Sequence[str]) -> list[Judgement]:
        """Judge by that one word."""
        self.asked += texts
        return [Judgement(LEVEL_2 if "client" in t else LEVEL_0, LEVEL_0, {}) for t in texts]


@dataclass
class Given:
    """An export of items that a test made up."""

    given: Sequence[Item]
    name: str = "given.zip"
    platform: str = "x"
    digest: str = "g1"
    breaks_off: bool = False

    def items(self) -> Iterator[Item]:
        """Yield them, and break off at the end if so wanted."""
        yield from self.given
        if self.breaks_off:
            raise CutFileError("data/posts.js: its checksum is wrong")

    def not_opened(self) -> dict[str, int]:
        """Tell of a member that nobody opened."""
        return {"messages": 1}


def post(name: str, text: str = "kettle and bus", **more: Any) -> Post:
    details: dict[str, Any] = {
        "platform": "x",
        "account": "ana",
        "created_at": datetime(2020, 5, 1, 8, tzinfo=UTC),
        "time_precision": Precision.SECOND,
        **more,
    }
    return Post(post_id=name, text=text, **details)


def read(held: Workspace, *exports: Any, **limits: Any) -> list[Ledger]:
    return read_sources(held, exports, held.start_run("test"), Limits(**limits))


def archive(
    folder: Path, texts: Sequence[str], made: str = NEWER, name: str = "", **told: Any
) -> Any:
    """Return an export of X with a post for each text; the same text has the same id."""
    folder = folder / (name or f"of-{made[:4]}")
    folder.mkdir(exist_ok=True)
    posts = js([tweet(text, low=sum(text.encode())) for text in texts])
    counts = {"data/tweets.js": told.pop("count", len(texts))}
    written = archive_of({"data/tweets.js": posts}, counts=counts, made=made, **told)
    [source] = open_source(as_zip(folder, written))
    return source


def held_texts(held: Workspace) -> set[str]:
    """Return the texts that can still be listed: what is gone is not among them."""
    classifier = Counting(name="all@1")
    score_new(held, classifier)
    return {finding.text for finding in ranked(held, classifier).findings()}


A, B, C = "client tea", "client rain", "client choir"


# Scores


def test_a_second_run_scores_nothing_and_a_new_post_is_scored_alone() -> None:
    classifier = Counting()
    posts = [post(str(n), f"bus number {n}") for n in range(20)]
    with Workspace(None) as held:
        read(held, Given(posts))
        assert score_new(held, classifier) == 20
        read(held, Given(posts))
        assert score_new(held, classifier) == 0
        read(held, Given([*posts, post("new", "a new one")], digest="g2"))
        assert score_new(held, classifier) == 1
    assert sorted(classifier.asked) == sorted([*(p.text for p in posts), "a new one"])


def test_the_same_words_are_scored_once_and_another_model_scores_them_again() -> None:
    first, second = Counting(), Counting(digest="d2")
    with Workspace(None) as held:
        read(held, Given([post("1"), post("2"), post("3", platform="reddit")]))
        assert score_new(held, first) == 1
        assert score_new(held, second) == 1
        assert held.count_unscored("counting@1 d1") == 0


def test_what_is_nobody_s_own_words_is_never_scored() -> None:
    with Workspace(None) as held:
        [ledger] = read(
            held,
            Given(
                [
                    post("1", "RT somebody", kind=Kind.REPOST),
                    post("2", "the first wording", state=State.SUPERSEDED),
                    post("3", "taken away", state=State.REMOVED),
                    post("4", "", images=(Image("a.jpg"),)),
                    post("5", "", images=(Image("a.jpg", alt="a bus"),)),
                ]
            ),
        )
        classifier = Counting()
        score_new(held, classifier)
    assert classifier.asked == ["[alt: a bus]"]
    assert (ledger.read, ledger.scored) == (5, 1)


def test_an_edited_wording_is_scored_again_under_the_same_id() -> None:
    classifier = Counting()
    with Workspace(None) as held:
        read(held, Given([post("1", "client tea")]))
        score_new(held, classifier)
        [before] = ranked(held, classifier).findings()
        read(held, Given([post("1", "client tea, less of it")], digest="g2"))
        score_new(held, classifier)
        [after] = ranked(held, classifier).findings()
    assert before.finding_id == after.finding_id
    assert after.text == "client tea, less of it"


def test_a_history_of_more_than_one_batch_is_ranked_as_a_whole() -> None:
    count = BATCH + 500
    posts = [post(str(n), f"client {n}" if n % 2 else f"bus {n}") for n in range(count)]
    with Workspace(None) as held:
        read(held, Given(posts))
        assert score_new(held, Counting()) == count
        order = ranked(held, Counting())
        names = [finding.finding_id for finding in order.findings()]
    assert len(order) == len(names) == count // 2
    assert names == sorted(names), "all else is equal, so the id settles it"


# Gone


def test_a_newer_full_export_marks_what_it_lacks_as_gone(tmp_path: Path) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        assert held_texts(held) == {A, B}
        read(held, archive(tmp_path, [B, C], NEWER))
        assert held_texts(held) == {B, C}
        assert {p.text for p in held.posts()} == {A, B, C}, "kept, to verify a plan with"


@pytest.mark.parametrize(
    "told",
    [
        {"partial": True},
        {"made": OLDER},
        {"made": MADE, "name": "another-of-that-day"},
        {"made": "no date at all"},
        {"count": 3},
        {"limits": {"period": Period(since=date(2020, 1, 1))}},
        {"limits": {"max_posts": 5}},
    ],
    ids=["partial", "older", "same date", "undated", "counts not met", "period", "limit"],
)
def test_any_other_export_marks_nothing_as_gone(told: dict[str, Any], tmp_path: Path) -> None:
    limits = told.pop("limits", {})
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        read(held, archive(tmp_path, [B, C], **told), **limits)
        assert {A, B} <= held_texts(held)


def test_without_a_manifest_nothing_is_gone(tmp_path: Path) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        (tmp_path / "loose").mkdir()
        files_ = archive_of({"data/tweets.js": js([tweet(B, low=sum(B.encode()))])})
        read(held, *open_source(as_zip(tmp_path / "loose", files_)))
        assert held_texts(held) == {A, B}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["older first", "newer first"])
@pytest.mark.parametrize("together", [True, False], ids=["one command", "two commands"])
def test_the_newest_full_export_decides_in_whatever_order_they_are_read(
    order: tuple[int, int], together: bool, tmp_path: Path
) -> None:
    exports = [archive(tmp_path, [A, B], MADE), archive(tmp_path, [B, C], NEWER)]
    with Workspace(None) as held:
        for part in [order] if together else [(n,) for n in order]:
            read(held, *(exports[n] for n in part))
        assert held_texts(held) == {B, C}


def test_a_full_export_and_a_newer_partial_one_together_do_not_make_a_newer_full_one(
    tmp_path: Path,
) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        older, partial = archive(tmp_path, [B], OLDER), archive(tmp_path, [C], NEWER, partial=True)
        read(held, older, partial)
        assert held_texts(held) == {A, B, C}


def test_what_comes_back_is_listed_again(tmp_path: Path) -> None:
    with Workspace(None) as held:
        for number_, texts in enumerate([[A, B], [B], [A, B]]):
            read(held, archive(tmp_path, texts, f"202{number_}-05-02T10:00:00.000Z"))
        assert held_texts(held) == {A, B}


def test_an_export_read_whole_after_a_part_of_it_still_decides(tmp_path: Path) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        read(held, archive(tmp_path, [B]), period=Period(since=date(2020, 1, 1)))
        assert held_texts(held) == {A, B}
        read(held, archive(tmp_path, [B]))
        assert held_texts(held) == {B}


def test_what_is_gone_on_one_account_stays_on_another(tmp_path: Path) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A], MADE))
        (tmp_path / "bea").mkdir()
        other = archive_of(
            {
                "data/account.js": ACCOUNT.replace("Ana_Sample", "Bea_Sample"),
                "data/tweets.js": js([tweet(B)]),
            },
            counts={"data/tweets.js": 1},
            made=NEWER,
        )
        read(held, *open_source(as_zip(tmp_path / "bea", other)))
        assert held_texts(held) == {A, B}


# Accounts


def test_another_account_is_added_and_named(tmp_path: Path) -> None:
    for name in ("ana", "bea"):
        table = [{**row, "account": name, "id": f"{name}{row['id']}"} for row in rows(3)]
        write_table(tmp_path / f"{name}.csv", table)
    first = discretion("audit", "ana.csv", "--out", "out", cwd=tmp_path)
    assert "Another account" not in first.stderr
    second = discretion("audit", "bea.csv", "--out", "out", "--json", cwd=tmp_path)
    assert "Another account than ana: bea was added." in second.stderr
    assert '"posts_held": 6' in second.stdout
    again = discretion("audit", "bea.csv", "--out", "out", cwd=tmp_path)
    assert "Another account" not in again.stderr


# Rows of one id


def test_two_posts_under_one_id_are_both_kept_and_warned_about() -> None:
    other_day = datetime(2021, 6, 1, 9, tzinfo=UTC)
    two = [post("1", "kettle"), post("1", "a garden", created_at=other_day)]
    with Workspace(None) as held:
        for _ in range(2):
            [ledger] = read(held, Given(two))
            assert (ledger.read, dict(ledger.skipped)) == (2, {})
            assert ledger.warnings == ["Some different posts share one id; each was kept."]
            kept = {p.text: p.post_id for p in held.posts()}
            assert kept["kettle"] == "1"
            assert kept["a garden"].startswith("h:")
        read(held, Given(two[::-1], digest="g2"))
        assert {p.text: p.post_id for p in held.posts()} == kept


@pytest.mark.parametrize("order", [1, -1], ids=["short first", "long first"])
def test_a_duplicate_within_one_run_keeps_the_longer_text(order: int) -> None:
    two = [post("1", "kettle and"), post("1", "kettle and bus and rain")][::order]
    with Workspace(None) as held:
        [ledger] = read(held, Given(two))
        assert [p.text for p in held.posts()] == ["kettle and bus and rain"]
    assert (ledger.found, ledger.read, dict(ledger.skipped)) == (2, 1, {"duplicate": 1})


def test_a_text_that_was_cut_does_not_replace_the_whole_one() -> None:
    whole, cut = post("1", "kettle and bus"), post("1", "kettle", flags=frozenset({"truncated"}))
    with Workspace(None) as held:
        read(held, Given([whole]))
        read(held, Given([cut], digest="g2"))
        assert [p.text for p in held.posts()] == ["kettle and bus"]
        read(held, Given([post("1", "kettle")], digest="g3"))
        assert [p.text for p in held.posts()] == ["kettle"], "the author made it shorter"


# The file


@posix
def test_folder_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with Workspace(tmp_path / "deep" / "workspace") as held:
            read(held, Given([post("1")]))
            paths = list((tmp_path / "deep" / "workspace").iterdir())
            assert {path.name for path in paths} >= {FILE, f"{FILE}-wal"}
            assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "deep" / "workspace").stat().st_mode) == 0o700


def steps() -> list[str]:
    folder = files("audit.migrations")
    return sorted(p.name for p in folder.iterdir() if p.name.endswith(".sql"))


def test_the_migrations_are_numbered_without_a_gap() -> None:
    assert [int(name[:3]) for name in steps()] == list(range(1, len(steps()) + 1))


@pytest.mark.parametrize("done", range(len(steps()) + 1))
def test_a_file_of_any_older_version_is_brought_up_to_date(done: int, tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    with sqlite3.connect(tmp_path / FILE) as db:
        for name in steps()[:done]:
            db.executescript((files("audit.migrations") / name).read_text("utf-8"))
        if done == 1:
            db.execute("INSERT INTO runs VALUES (1, '2024-06-01T00:00:00Z', NULL, 'read')")
            line = '{"platform": "x"}'
            db.execute(
                "INSERT INTO posts (finding_id, platform, account, way, run, line, text_hash) "
                "VALUES ('f-1', 'x', 'ana', 'archive', 1, ?, '')",
                (line,),
            )
        db.execute(f"PRAGMA user_version = {done}")
    db.close()
    with Workspace(tmp_path) as held:
        read(held, Given([post("1")]))
        name = held.id
    db = sqlite3.connect(tmp_path / FILE)
    assert db.execute("PRAGMA user_version").fetchone() == (len(steps()),)
    seen = dict(db.execute("SELECT finding_id, seen FROM posts"))
    db.close()
    assert len(seen) == (2 if done == 1 else 1)
    assert all(seen.values())
    assert seen.get("f-1", "2024-06-01T00:00:00Z") == "2024-06-01T00:00:00Z"
    with Workspace(tmp_path) as held:
        assert held.id == name


def test_a_file_of_a_newer_version_is_refused_with_one_line(tmp_path: Path) -> None:
    with Workspace(tmp_path / "workspace"):
        pass
    db = sqlite3.connect(tmp_path / "workspace" / FILE)
    db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(UsageError, match="newer version"):
        Workspace(tmp_path / "workspace")
    write_table(tmp_path / "posts.csv", rows(3))
    done = discretion("audit", "posts.csv", "--out", "out", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "discretion: discretion.db: written by a newer version of discretion. Update discretion."
    ]


# Coverage


def summary(held: Workspace) -> list[tuple[str, int, dict[str, int]]]:
    return [(e["source"], e["read"], e["skipped"]) for e in held.coverage()]


def test_the_same_export_again_leaves_the_coverage_as_it_was(tmp_path: Path) -> None:
    clip = photo("https://t.co/a", type="video", video_info={"variants": []})
    rows_ = [tweet("bus", extended_entities={"media": [clip]}), tweet("bus", low=9), tweet("bus")]
    counts = {"data/tweets.js": 3}
    made = as_zip(tmp_path, archive_of({"data/tweets.js": js(rows_)}, counts=counts))
    with Workspace(None) as held:
        read(held, *open_source(made))
        first = held.coverage()
        read(held, *open_source(made))
        assert held.coverage() == first
    [entry] = first
    assert (entry["found"], entry["read"], entry["videos_not_heard"]) == (3, 2, 1)


def test_a_newer_export_replaces_the_coverage_and_a_part_is_added(tmp_path: Path) -> None:
    with Workspace(None) as held:
        read(held, archive(tmp_path, [A, B], MADE))
        read(held, archive(tmp_path, [A, B, C], NEWER))
        assert summary(held) == [("x-archive.zip", 3, {})]
        read(held, archive(tmp_path, ["client market"], NEWER, name="part", partial=True))
        assert summary(held) == [("x-archive.zip", 4, {})]


def test_parts_in_one_command_are_one_source_and_count_once_however_often_they_are_read(
    tmp_path: Path,
) -> None:
    one = archive(tmp_path, [A, B], name="one", partial=True)
    two = archive(tmp_path, [C], name="two", partial=True)
    with Workspace(None) as held:
        [ledger] = read(held, one, two)
        assert ledger.read == 3
        read(held, two, one)
        read(held, one)
        assert summary(held) == [("x-archive.zip", 3, {})]
    with Workspace(None) as held:
        read(held, one)
        read(held, two)
        assert summary(held) == [("x-archive.zip", 3, {})]
        read(held, one, two)
        assert summary(held) == [("x-archive.zip", 3, {})]


def test_tables_of_one_account_add_to_each_other() -> None:
    with Workspace(None) as held:
        for year in ("2019", "2020"):
            posts = [Account("other", "ana"), post(year, f"bus {year}", platform="other")]
            read(held, Given(posts, name=f"{year}.csv", platform="other", digest=year))
        assert summary(held) == [("2019.csv + 2020.csv", 2, {})]


def test_a_folder_with_exports_of_two_accounts_marks_nothing_as_gone() -> None:
    older, newer = (datetime(year, 5, 2, tzinfo=UTC) for year in (2023, 2024))
    items = [
        Stated(older, claims_full=True),
        Account("x", "ana"),
        post("1", "client tea"),
        Stated(newer, claims_full=True),
        Account("x", "bea"),
        post("2", "client rain", account="bea"),
    ]
    with Workspace(None) as held:
        read(held, Given(items))
        assert held_texts(held) == {"client tea", "client rain"}


# Nothing lost

WORDS = st.sampled_from(["kettle", "a garden", "bus and rain", "kettle and a longer text"])
MOMENTS = st.sampled_from([None, *(datetime(2020, 1, day, tzinfo=UTC) for day in (1, 2, 9))])


@st.composite
def some_posts(draw: st.DrawFn) -> Post:
    moment = draw(MOMENTS)
    return post(
        draw(st.sampled_from(["1", "2", "3", "h:0011223344556677"])),
        draw(WORDS),
        created_at=moment,
        time_precision=Precision.SECOND if moment else Precision.NONE,
        kind=draw(st.sampled_from(Kind)),
        state=draw(st.sampled_from(State)),
        videos=draw(st.integers(0, 2)),
        images=draw(st.sampled_from([(), (Image("a.jpg"),), (Image("a.jpg", "a bus"),)])),
        flags=draw(st.sampled_from([frozenset(), frozenset({"truncated"})])),
    )


ITEMS = st.one_of(
    some_posts(),
    st.builds(Skipped, st.just("m, row 1"), st.sampled_from(SKIP_REASONS)),
    st.builds(
        Unreadable, st.sampled_from(["m, row 1", "m, row 9"]), st.sampled_from(UNREADABLE_REASONS)
    ),
    st.builds(Announced, st.just("m"), st.integers(0, 9), st.integers(0, 9)),
    st.builds(Warned, st.sampled_from(["one", "two"])),
    st.builds(Account, st.just("x"), st.sampled_from(["ana", "bea"])),
    st.builds(
        Stated,
        st.sampled_from([None, datetime(2024, 1, 1, tzinfo=UTC)]),
        st.booleans(),
        st.booleans(),
    ),
)
EXPORTS = st.lists(
    st.builds(
        Given,
        st.lists(ITEMS, max_size=12),
        name=st.sampled_from(["a.zip", "b.zip"]),
        digest=st.sampled_from(["g1", "g2", "g3"]),
        breaks_off=st.booleans(),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=200, deadline=None)
@given(
    runs=st.lists(EXPORTS, min_size=1, max_size=2),
    since=st.sampled_from([None, date(2020, 1, 2)]),
    max_posts=st.sampled_from([None, 0, 3]),
)
def test_found_is_read_and_skipped_and_unreadable_whatever_comes(
    runs: list[list[Given]], since: date | None, max_posts: int | None
) -> None:
    with Workspace(None) as held:
        for exports in runs:
            ledgers = read(held, *exports, period=Period(since), max_posts=max_posts)
            given_ = [item for export in exports for item in export.given]
            counted = sum(isinstance(i, Post | Skipped | Unreadable) for i in given_)
            counted += sum(export.breaks_off for export in exports)
            assert sum(ledger.found for ledger in ledgers) == counted
            for ledger in ledgers:
                entry = ledger.as_json()
                adds_up(entry)
                assert set(entry["skipped"]) <= set(SKIP_REASONS)
                assert entry["scored"] <= entry["read"]
                assert sum(entry["kinds"].values()) == entry["read"]
                assert sum(entry["states"].values()) == entry["read"]
            if len(runs) == 1:
                assert sum(ledger.read for ledger in ledgers) == len(list(held.posts()))
        entries = held.coverage()
        for entry in entries:
            adds_up(entry)
        totals = coverage(entries, "m@1", datetime(2026, 1, 1, tzinfo=UTC))["totals"]
        for name in ("found", "read", "scored", "images_not_read", "videos_not_heard"):
            assert totals[name] == sum(entry[name] for entry in entries)
        assert totals["found"] == (
            totals["read"] + sum(totals["skipped"].values()) + totals["unreadable"]
        )


def adds_up(entry: dict[str, Any]) -> None:
    lost = sum(place["n"] for place in entry["unreadable"])
    assert entry["found"] == entry["read"] + sum(entry["skipped"].values()) + lost


def test_what_the_limits_leave_out_is_counted_by_its_reason() -> None:
    days = [None, *(datetime(2020, 1, day, tzinfo=UTC) for day in (1, 2, 3, 4))]
    posts = [
        post(str(n), created_at=day, time_precision=Precision.SECOND if day else Precision.NONE)
        for n, day in enumerate(days)
    ]
    period = Period(date(2020, 1, 2), date(2020, 1, 3))
    with Workspace(None) as held:
        [ledger] = read(held, Given(posts), period=period, max_posts=2)
    assert (ledger.found, ledger.read) == (5, 2)
    assert dict(ledger.skipped) == {"outside_period": 2, "over_limit": 1}


def test_every_post_that_is_read_is_held_once_and_as_it_was() -> None:
    posts = [post(str(n), f"bus {n}", videos=n % 2) for n in range(12_000)]
    with Workspace(None) as held:
        [ledger] = read(held, Given(posts))
        assert list(held.posts()) == [replace(p, videos=0) for p in posts]
    assert (ledger.read, ledger.videos_not_heard) == (12_000, 6_000)
