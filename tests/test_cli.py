"""The command as installed: exit codes, one-line errors, what is printed and what is kept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exports import HARSH, ORDINARY, PAY, STORY, discretion, findings, rows, write_table
from tests.x_archive import CANARY, NOON, archive_of, as_folder, as_zip, js, number, tweet

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
COMMANDS = [
    ["audit"],
    ["demo"],
    ["posts"],
    ["fetch"],
    ["login"],
    ["logout"],
    ["score"],
    ["check"],
    ["connectors"],
    ["doctor"],
    ["purge"],
    ["model", "card"],
    ["model", "eval"],
    ["model", "train"],
]
WORDS = "kettle-canary-51c9 and the garden again"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "posts.csv", rows(30))


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an audited table in it; tests that use it leave it as it is."""
    folder = tmp_path_factory.mktemp("audited")
    write_table(folder / "posts.csv", rows(60))
    done = discretion("audit", "posts.csv", "--out", "out", "--csv-text", "full", cwd=folder)
    assert done.returncode == 0, done.stderr
    (folder / "printed").write_text(done.stdout, "utf-8")
    (folder / "said").write_text(done.stderr, "utf-8")
    return folder


def lines(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def coverage(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "coverage.json").read_text("utf-8"))


def one_line(done: subprocess.CompletedProcess[str], *words: str) -> str:
    """Assert that the only thing said is one error line with these words in it."""
    assert done.stderr.count("\n") == 1, done.stderr
    assert done.stderr.startswith("discretion: ")
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr
    return done.stderr


def bare(
    *words: object, cwd: Path, prepare: Callable[[], None] | None = None, **streams: Any
) -> subprocess.CompletedProcess[str]:
    """Run the command as `discretion` does, with own streams and limits, its output buffered."""
    env = {**os.environ, "DISCRETION_WORKSPACE": str(cwd / "workspace"), "COLUMNS": "200"}
    env.pop("PYTHONUNBUFFERED", None)
    return subprocess.run(
        [str(Path(sys.executable).with_name("discretion")), *map(str, words)],
        **{
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            **streams,
        },
        cwd=cwd,
        env=env,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        preexec_fn=prepare,
    )


# Exit codes and errors


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["audit", "missing.zip"], "missing.zip: no such file"),
        (["audit", "junk.bin"], "junk.bin"),
        (["audit", "empty.csv"], "empty.csv"),
        (["posts", "junk.bin"], "junk.bin"),
        (["audit", "posts.csv", "--since", "last year"], "--since last year"),
        (["audit", "posts.csv", "--until", "2020-02-31"], "--until 2020-02-31"),
        (["audit", "posts.csv", "--since", "2021-01-01", "--until", "2020-01-01"], "is after"),
        (["audit", "posts.csv", "--role", "boss"], "--role boss"),
        (["audit", "posts.csv", "--hold", "maybe"], "--hold maybe"),
        (["audit", "posts.csv", "--csv-text", "all"], "--csv-text all"),
        (["audit", "posts.csv", "--map", "text"], "--map text"),
        (["audit", "posts.csv", "--max-posts", "many"], "--max-posts"),
        (["audit", "posts.csv", "--out", "posts.csv"], "posts.csv: this is not a folder"),
        (["audit", "posts.csv", "--no-such-flag"], "--no-such-flag"),
        (["audit"], "audit --help"),
        (["adit", "posts.csv"], "adit"),
        (["posts", "posts.csv", "--out", "."], "this is a folder"),
        (["score", "missing.jsonl"], "missing.jsonl"),
        (["score", "."], "directory"),
        (["check"], "check --help"),
        (["check", "some words", "--watch", "draft.txt"], "check --help"),
        (["connectors", "myspace"], "myspace"),
        (["fetch", "friendster:me"], "friendster:me"),
        (["model", "eval", "missing.jsonl"], "missing.jsonl"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(
    words: list[str], told: str, tmp_path: Path, table: Path
) -> None:
    (tmp_path / "junk.bin").write_bytes(b"\x00\x01\x02junk" * 40)
    (tmp_path / "empty.csv").touch()
    before = table.read_bytes()

    done = discretion(*words, cwd=tmp_path)

    assert done.returncode == 2
    one_line(done, told)
    assert not done.stdout
    assert not (tmp_path / "workspace").exists()
    assert table.read_bytes() == before


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (["--tz", "Mars/Base"], "Mars/Base"),
        (["--map", "text=nothing"], "no column nothing"),
        (["--map", "words=text"], "no field words"),
    ],
)
def test_a_table_told_wrongly_is_one_line_and_exit_2(
    flags: list[str], told: str, tmp_path: Path, table: Path
) -> None:
    done = discretion("audit", table, *flags, "--out", "out", cwd=tmp_path)
    assert done.returncode == 2
    one_line(done, told)
    assert not (tmp_path / "out" / "report.html").exists()


def test_without_a_command_the_help_is_shown(tmp_path: Path) -> None:
    done = discretion(cwd=tmp_path)
    assert done.returncode == 2
    assert "Commands:" in done.stderr + done.stdout


def test_one_refused_source_of_several_is_named_and_the_others_are_audited(tmp_path: Path) -> None:
    write_table(tmp_path / "good.csv", rows(20))
    write_table(tmp_path / "odd.csv", [{"alpha": f"a few {n}", "beta": "of words"} for n in (1, 2)])
    (tmp_path / "junk.bin").write_bytes(b"\x00\x01\x02")

    done = discretion(
        "audit", "good.csv", "junk.bin", "odd.csv", "gone.zip", "--out", "out", cwd=tmp_path
    )

    assert done.returncode == 1, done.stderr
    for name in ("junk.bin", "odd.csv", "gone.zip"):
        assert f"{name}: " in done.stderr
    assert [s["source"] for s in coverage(tmp_path / "out")["sources"]] == ["good.csv"]


def test_nothing_that_could_be_opened_names_every_source(tmp_path: Path) -> None:
    (tmp_path / "junk.bin").write_bytes(b"\x00\x01\x02")
    done = discretion("posts", "junk.bin", "gone.zip", cwd=tmp_path)
    assert done.returncode == 2
    assert "junk.bin" in done.stderr
    assert "gone.zip" in done.stderr


def test_something_unreadable_is_exit_1_and_its_place_is_named(tmp_path: Path) -> None:
    table = write_table(tmp_path / "posts.csv", rows(20))
    with table.open("a", encoding="utf-8") as stream:
        stream.write(f"p99,2020-01-01,{WORDS},one cell too many\n")

    done = discretion("audit", table, "--out", "out", cwd=tmp_path)

    assert done.returncode == 1
    assert "bad_row: 1, first at posts.csv, row 22" in done.stderr
    [source] = coverage(tmp_path / "out")["sources"]
    assert (source["found"], source["read"]) == (21, 20)
    assert source["unreadable"] == [{"where": "posts.csv, row 22", "why": "bad_row", "n": 1}]
    assert WORDS not in done.stderr + done.stdout


def test_fewer_posts_than_the_export_announces_are_exit_1(tmp_path: Path) -> None:
    files = archive_of({"data/tweets.js": js([tweet(ORDINARY)])}, counts={"data/tweets.js": 2})
    done = discretion("posts", as_zip(tmp_path, files), cwd=tmp_path)
    assert done.returncode == 1
    assert "announces 2" in done.stderr


def test_skipped_items_are_no_failure(tmp_path: Path, table: Path) -> None:
    done = discretion("posts", table, "--max-posts", "4", "--since", "2012-01-01", cwd=tmp_path)
    assert done.returncode == 0
    assert len(lines(done)) == 4


def test_a_recognised_export_without_posts_is_exit_0_and_says_so(tmp_path: Path) -> None:
    files = archive_of({"data/tweets.js": js([])}, counts={"data/tweets.js": 0})

    done = discretion("audit", as_zip(tmp_path, files), "--out", "out", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "recognised and holds no posts" in done.stderr
    assert "Nothing found in the 0 posts that could be read" in done.stderr
    assert findings(tmp_path / "out") == []


# The disk and the streams


def limited(size: int) -> Callable[[], None]:
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@posix
@pytest.mark.parametrize("size", [50_000, 400_000], ids=["workspace", "report"])
def test_a_full_disk_is_one_line_and_the_next_run_ends_as_any_other(
    size: int, tmp_path: Path, audited: Path
) -> None:
    shutil.copy(audited / "posts.csv", tmp_path)
    words = ["audit", "posts.csv", "--out", "out", "--csv-text", "full"]
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "report.html").write_text("an older report")

    done = bare(*words, cwd=tmp_path, prepare=limited(size))

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("discretion: ")
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out" / "report.html").read_text() == "an older report"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.html"]
    assert bare(*words, cwd=tmp_path).returncode == 0
    assert findings(tmp_path / "out") == findings(audited / "out")
    assert coverage(tmp_path / "out")["sources"] == coverage(audited / "out")["sources"]


@posix
@pytest.mark.parametrize(
    "words", [["check", ORDINARY], ["score"], ["connectors"], ["posts", "t.csv"]]
)
def test_output_that_cannot_be_written_is_one_line_and_exit_2(
    words: list[str], tmp_path: Path
) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "hello"}\n')
    write_table(tmp_path / "t.csv", rows(2))
    with Path("/dev/full").open("w") as full, (tmp_path / "in.jsonl").open() as source:
        done = bare(*words, cwd=tmp_path, stdout=full, stdin=source)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("discretion: output: the disk is full")
    assert "Exception" not in done.stderr


@posix
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, table: Path) -> None:
    ends = os.pipe()
    os.close(ends[0])
    with os.fdopen(ends[1], "w") as nobody:
        done = bare("posts", table, cwd=tmp_path, stdout=nobody)
    assert done.returncode == 0
    assert "Exception" not in done.stderr


@posix
def test_a_pipe_is_written_to_and_not_replaced_by_a_file(tmp_path: Path, table: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    done = discretion("posts", table, "--out", pipe, cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert pipe.is_fifo()
    assert len(os.read(reader, 1 << 16).splitlines()) == 30
    os.close(reader)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_an_output_folder_without_permission_is_one_line_before_anything_is_read(
    tmp_path: Path, table: Path
) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    done = discretion("audit", table, "--out", "out", cwd=tmp_path)
    assert done.returncode == 2
    one_line(done, "out")


# Sources


def test_a_source_given_twice_is_read_once(tmp_path: Path, table: Path) -> None:
    done = discretion("posts", table, f"./{table.name}", cwd=tmp_path)
    assert done.returncode == 0
    assert "given twice" in done.stderr
    assert len(lines(done)) == 30


def test_one_archive_as_zip_and_as_folder_counts_its_posts_as_duplicates(tmp_path: Path) -> None:
    files = archive_of({"data/tweets.js": js([tweet(ORDINARY, low=n) for n in range(5)])})
    folder, packed = as_folder(tmp_path, files), as_zip(tmp_path, files)

    done = discretion("audit", folder, packed, "--out", "out", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    [source] = coverage(tmp_path / "out")["sources"]
    assert source["source"] == "x-archive + x-archive.zip"
    assert (source["found"], source["read"], source["skipped"]) == (10, 5, {"duplicate": 5})


# What audit prints and keeps


def test_the_report_s_path_is_printed_and_no_text_is(audited: Path) -> None:
    assert (audited / "printed").read_text("utf-8").splitlines() == [
        str(Path("out", "report.html"))
    ]
    said = (audited / "said").read_text("utf-8")
    assert "posts.csv: 60 of 60 items read." in said
    for words in (STORY[:20], PAY[:20], HARSH[:20], "kettle and", "p3"):
        assert words not in said


def test_json_tells_the_same_numbers_as_the_files_however_few_cards_the_page_holds(
    audited: Path, tmp_path: Path
) -> None:
    shutil.copytree(audited, tmp_path / "again")
    done = discretion(
        *("audit", "posts.csv", "--out", "out", "--json", "--max-findings", "1"),
        cwd=tmp_path / "again",
    )
    told = json.loads(done.stdout)
    listed = findings(audited / "out")
    assert told["listed"] == len(listed) > 1
    assert told["lists"] == {
        name: sum(row["list"] == name for row in listed)
        for name in ("consider", "know_first", "on_request")
    }
    assert (told["posts_held"], told["hold"]) == (60, "unsure")
    assert Path(tmp_path / "again" / told["report"]).exists()


def test_plain_texts_land_where_they_belong(audited: Path) -> None:
    placed = {row["text"].rpartition(" (")[0]: row["list"] for row in findings(audited / "out")}
    assert placed[STORY] == "consider"
    assert placed[PAY] == "know_first"
    assert all("number" not in row["text"] for row in findings(audited / "out"))


def test_the_hold_answer_is_kept_only_when_it_was_given(audited: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(audited, tmp_path / "copy"))

    def hold(*flags: str) -> str:
        done = discretion("audit", "posts.csv", "--out", "out", "--json", *flags, cwd=folder)
        assert done.returncode == 0, done.stderr
        return str(json.loads(done.stdout)["hold"])

    assert "Answered on" not in (folder / "out" / "report.html").read_text("utf-8")
    assert hold("--yes") == "unsure"
    assert hold("--hold", "no") == "no"
    assert hold("--hold", "ask") == "no"
    report = (folder / "out" / "report.html").read_text("utf-8")
    assert "You answered: no. Answered on" in report


# posts


def test_posts_are_the_fields_of_the_contract(tmp_path: Path) -> None:
    number_ = number(NOON)
    files = archive_of(
        {
            "data/tweets.js": js(
                [
                    tweet(
                        "tea &amp; rain https://t.co/short1",
                        entities={
                            "urls": [
                                {
                                    "url": "https://t.co/short1",
                                    "expanded_url": "https://example.org/rota",
                                    "indices": ["15", "34"],
                                }
                            ]
                        },
                        in_reply_to_status_id_str="77",
                        favorite_count="3",
                        retweet_count="1",
                    )
                ]
            )
        }
    )
    done = discretion("posts", as_zip(tmp_path, files), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    [post] = lines(done)
    assert {name: value for name, value in post.items() if name != "reach"} == {
        "platform": "x",
        "account": "ana_sample",
        "post_id": number_,
        "kind": "reply",
        "state": "live",
        "created_at": "2023-01-31T12:00:00Z",
        "time_precision": "second",
        "edited_at": None,
        "title": "",
        "text": "tea & rain https://example.org/rota",
        "audience": "unknown",
        "permalink": f"https://x.com/ana_sample/status/{number_}",
        "in_reply_to": "77",
        "container": None,
        "place": None,
        "images": [],
        "links": ["https://example.org/rota"],
        "flags": [],
    }
    assert set(post["reach"].values()) == {3, 1}
    assert not (tmp_path / "workspace").exists()


def test_times_say_how_much_of_them_is_known(tmp_path: Path) -> None:
    moments = {
        "1": ("2018-10-10T20:19:24Z", "2018-10-10T20:19:24Z", "second"),
        "2": ("2018-10-10", "2018-10-10", "day"),
        "3": ("2018-10-10T20:19:24", "2018-10-10T20:19:24", "local"),
        "4": ("", None, "none"),
    }
    table = [
        {"id": name, "created_at": written, "text": f"kettle and bus {name}"}
        for name, (written, _, _) in moments.items()
    ]
    done = discretion("posts", write_table(tmp_path / "t.csv", table), cwd=tmp_path)
    assert {p["post_id"]: (p["created_at"], p["time_precision"]) for p in lines(done)} == {
        name: (shown, precision) for name, (_, shown, precision) in moments.items()
    }


def test_a_period_takes_both_its_days_and_keeps_what_has_no_date(tmp_path: Path) -> None:
    days = [
        "2020-01-31T23:59:59Z",
        "2020-02-01T00:00:00Z",
        "2020-02-02T23:59:59Z",
        "2020-02-03",
        "",
    ]
    table = [{"id": str(n), "created_at": day, "text": f"bus {n}"} for n, day in enumerate(days)]
    done = discretion(
        *("posts", write_table(tmp_path / "t.csv", table)),
        *("--since", "2020-02-01", "--until", "2020-02-02"),
        cwd=tmp_path,
    )
    assert [p["post_id"] for p in lines(done)] == ["1", "2", "4"]
    assert "2 skipped" in done.stderr


# score


def score(folder: Path, *sent: object) -> subprocess.CompletedProcess[str]:
    text = "".join((s if isinstance(s, str) else json.dumps(s)) + "\n" for s in sent)
    return discretion("score", cwd=folder, stdin=text)


def test_each_line_gets_a_line_with_every_field(tmp_path: Path) -> None:
    done = score(tmp_path, {"id": "a", "text": STORY, "platform": None, "more": 1}, {"text": PAY})
    assert done.returncode == 0, done.stderr
    story, pay = lines(done)
    assert (story["id"], pay["id"]) == ("a", None)
    assert story["disclosure"]["level"] >= 2
    assert pay["venting"]["level"] >= 2
    for line in (story, pay):
        assert list(line) == [
            *("id", "disclosure", "venting", "tags", "evidence", "identifiers", "model"),
        ]
        for axis in ("disclosure", "venting"):
            judged = line[axis]
            assert list(judged) == ["level", "score", "levels"]
            assert abs(sum(judged["levels"]) - 1) <= 0.002
            assert judged["score"] == pytest.approx(sum(judged["levels"][2:]), abs=1e-9)
            assert all(p == round(p, 3) for p in judged["levels"])
        assert all(0 <= p <= 1 for p in line["tags"].values())
        assert "@" in line["model"]


@pytest.mark.parametrize("text", ["", "   \n ", None], ids=["empty", "blank", "null"])
def test_nothing_written_is_level_0(text: str | None, tmp_path: Path) -> None:
    done = score(tmp_path, {"id": 1, "text": text})
    assert done.returncode == 0
    [line] = lines(done)
    assert (line["disclosure"]["level"], line["venting"]["level"]) == (0, 0)
    assert line["evidence"] == line["identifiers"] == []


def test_bad_lines_stand_in_their_place_and_blank_ones_are_ignored(tmp_path: Path) -> None:
    sent = [
        {"id": 1, "text": ORDINARY},
        "",
        f'{{"id": 2, "text": "{WORDS}',
        "   ",
        "[1, 2]",
        {"id": 3},
        {"id": 4, "text": ["no"]},
        '{"id": NaN, "text": "x"}',
        {"id": {"deep": 5}, "text": ORDINARY},
    ]
    done = score(tmp_path, *sent)
    assert done.returncode == 1
    found = lines(done)
    assert [line["id"] for line in found] == [1, None, None, 3, 4, None, {"deep": 5}]
    assert ["error" in line for line in found] == [False, True, True, True, True, True, False]
    assert found[0]["disclosure"] == found[-1]["disclosure"]
    assert WORDS not in done.stdout + done.stderr


def test_bytes_that_are_no_text_are_a_bad_line(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(
        b'\xef\xbb\xbf{"id": 1, "text": "bus"}\r\n{"id": 2, "text": "\xff"}\n'
    )
    done = discretion("score", "in.jsonl", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [line["id"] for line in found] == [1, None]
    if os.name != "nt":
        assert (tmp_path / "out.jsonl").stat().st_mode & 0o777 == 0o600


def test_places_are_counted_in_code_points_of_the_text_as_it_was_given(tmp_path: Path) -> None:
    """Emoji count as their code points, a lone surrogate as one, white space in front as itself."""
    texts = [
        f"\U0001f468\u200d\U0001f469\u200d\U0001f467 {STORY}",
        f"  \n {STORY}",
        f"e\u0301te\u0301 {STORY} \U0001f600",
    ]
    done = score(tmp_path, *({"text": text} for text in texts), f'{{"text": "\\ud83d {STORY}"}}')
    assert done.returncode == 0
    for text, line in zip([*texts, f"\ufffd {STORY}"], lines(done), strict=True):
        assert line["disclosure"]["level"] >= 2
        assert line["evidence"]
        for span in line["evidence"] + line["identifiers"]:
            assert text[span["start"] : span["end"]] == span["text"] != ""


def test_no_line_at_all_is_fine(tmp_path: Path) -> None:
    done = score(tmp_path, "")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# check


@pytest.mark.parametrize(("text", "code"), [(ORDINARY, 0), ("", 0), (PAY, 0), (STORY, 1)])
def test_check_answers_by_its_exit_code(text: str, code: int, tmp_path: Path) -> None:
    done = discretion("check", text, "--json", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert done.returncode == told["exit"]
    if text == STORY and told["disclosure"]["level"] == 3:
        code = 3  # how sure the model is of this one is no business of this test
    assert done.returncode == code
    assert not list(tmp_path.iterdir()), "check writes nothing"


def test_check_says_why_in_words_and_never_without_a_standard(tmp_path: Path) -> None:
    clear = discretion("check", ORDINARY, cwd=tmp_path)
    assert clear.stdout.count("\n") == 1
    story = discretion("check", "-", cwd=tmp_path, stdin=STORY)
    assert story.returncode in (1, 3)
    assert "tell" in story.stdout
    assert "https://" in story.stdout
    assert "«" in story.stdout
    protected = discretion("check", PAY, cwd=tmp_path)
    assert "protected" in protected.stdout


def test_a_watched_file_that_goes_away_ends_it(tmp_path: Path) -> None:
    done = discretion("check", "--watch", "draft.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "draft.txt: no such file" in done.stderr.splitlines()[-1]


# The rest


def test_purge_asks_and_without_a_terminal_changes_nothing(audited: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(audited, tmp_path / "copy"))
    refused = discretion("purge", cwd=folder)
    assert refused.returncode == 2
    one_line(refused, "Nothing was changed", "--yes")
    assert (folder / "workspace" / "discretion.db").exists()

    done = discretion("purge", "--yes", cwd=folder)

    assert done.returncode == 0
    assert list((folder / "workspace").iterdir()) == []
    assert "Removed" in done.stderr
    assert f"Left: the report in {audited / 'out'}" in done.stderr
    assert "exports you gave" in done.stderr
    assert (folder / "out" / "report.html").exists()
    assert "no workspace here" in discretion("purge", "--yes", cwd=folder).stderr


def test_a_damaged_workspace_is_one_line_and_can_be_purged(tmp_path: Path, table: Path) -> None:
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "discretion.db").write_bytes(b"no database at all" * 500)

    done = discretion("audit", table, "--out", "out", cwd=tmp_path)
    assert done.returncode == 2
    one_line(done, "workspace")

    assert discretion("purge", "--yes", cwd=tmp_path).returncode == 0
    assert list((tmp_path / "workspace").iterdir()) == []


def test_connectors_tell_what_can_be_read_and_how_to_get_it(tmp_path: Path) -> None:
    names = json.loads(discretion("connectors", "--json", cwd=tmp_path).stdout)
    assert {"x", "reddit", "table"} <= {row["name"] for row in names}
    listed = discretion("connectors", cwd=tmp_path)
    assert listed.returncode == 0
    assert all(row["reads"] in listed.stdout for row in names)
    guide = discretion("connectors", "x", cwd=tmp_path)
    assert guide.returncode == 0
    assert "Not in it" in guide.stdout


def test_doctor_looks_at_the_installation_and_the_workspace(audited: Path, tmp_path: Path) -> None:
    done = discretion("doctor", cwd=audited)
    assert "model model.onnx" in done.stdout
    assert ("!! " in done.stdout) == (done.returncode == 1)
    told = json.loads(discretion("doctor", "--json", cwd=audited).stdout)
    assert {"python", "discretion", "typer", "workspace"} <= {line["what"] for line in told}
    if os.name != "nt":
        copy = Path(shutil.copytree(audited / "workspace", tmp_path / "Dropbox" / "workspace"))
        (copy / "discretion.db").chmod(0o644)
        loose = discretion("doctor", "--workspace", copy, cwd=tmp_path)
        assert loose.returncode == 1
        assert "can be read by others" in loose.stdout
        assert "copied to a cloud" in loose.stdout


def test_the_model_card_is_printed(tmp_path: Path) -> None:
    assert "average precision" in discretion("model", "card", cwd=tmp_path).stdout
    assert json.loads(discretion("model", "card", "--json", cwd=tmp_path).stdout)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_a_help_with_an_example(command: list[str], tmp_path: Path) -> None:
    done = discretion(*command, "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert "Example: " in done.stdout
    assert f"discretion {' '.join(command)}" in done.stdout.partition("Example: ")[2]


def test_the_list_of_commands_above_is_whole(tmp_path: Path) -> None:
    told = discretion("--help", cwd=tmp_path).stdout.partition("Commands:")[2].splitlines()
    names = {line.split()[0] for line in told if line.startswith("  ") and line[2] != " "}
    assert names == {command[0] for command in COMMANDS}


def test_the_version_is_printed(tmp_path: Path) -> None:
    done = discretion("--version", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("discretion 0.")


def test_a_traceback_is_shown_only_when_it_is_asked_for(tmp_path: Path, table: Path) -> None:
    words = ["posts", table, "--since", "never"]
    assert "Traceback" not in discretion(*words, cwd=tmp_path).stderr
    assert "Traceback" in discretion("--debug", *words, cwd=tmp_path).stderr


def test_what_is_said_never_holds_words_of_a_post_or_of_a_message(tmp_path: Path) -> None:
    """Broken in every way at once: the canaries stand in texts, rows, ids and private files."""
    bad = {"full_text": WORDS, "id_str": [WORDS], "created_at": WORDS}
    broken = js([tweet(WORDS), bad, tweet(f"{STORY} {WORDS}", low=8)]).rstrip("]") + f', {{"{WORDS}'
    files = archive_of({"data/tweets.js": broken}, counts={"data/tweets.js": 9})
    table = tmp_path / "t.csv"
    table.write_text(f'id,text\n1,"{WORDS}"\n2,{WORDS},{WORDS}\n3,"{WORDS}\n', encoding="utf-8")
    as_zip(tmp_path, files)
    for command in (["audit"], ["--debug", "audit"]):
        done = discretion(*command, "x-archive.zip", "t.csv", "--out", "out", cwd=tmp_path)
        assert done.returncode == 1, done.stderr
        assert done.stderr.count("unreadable") == 2
        for words in (WORDS, "kettle-canary", CANARY, "canary-7f3a", "Ballymun"):
            assert words not in done.stderr + done.stdout


def test_an_error_that_nobody_expected_tells_its_place_and_not_its_message(tmp_path: Path) -> None:
    """Through the door for connectors of others: one that breaks with a post in its message."""
    made = tmp_path / "others" / "broken-1.0.dist-info"
    made.mkdir(parents=True)
    (made / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
    (made / "entry_points.txt").write_text("[discretion.connectors]\nbroken = broken_connector\n")
    (tmp_path / "others" / "broken_connector.py").write_text(
        "PLATFORM, TITLE, GUIDE, MEMBERS = 'other', 'Broken', '', r'[.]broken$'\n"
        "def recognises(archive):\n    return True\n"
        f"def read(archive):\n    raise RuntimeError({WORDS!r})\n    yield\n"
    )
    (tmp_path / "posts.broken").write_text(WORDS)
    path = os.pathsep.join([str(tmp_path / "others"), os.environ.get("PYTHONPATH", "")])

    done = discretion("audit", "posts.broken", "--out", "out", cwd=tmp_path, PYTHONPATH=path)

    assert done.returncode == 2
    one_line(done, "RuntimeError at broken_connector.py:5")
    assert "canary" not in done.stderr


def test_the_demonstration_ends_with_the_path_of_its_report(tmp_path: Path) -> None:
    done = discretion("demo", "--out", "look", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == str(Path("look", "report.html"))
    assert "invented" in (tmp_path / "look" / "report.html").read_text("utf-8")
    assert {row["list"] for row in findings(tmp_path / "look")} >= {"consider", "know_first"}
    assert len(coverage(tmp_path / "look")["sources"]) >= 3
    assert not (tmp_path / "workspace").exists(), "its workspace stands in its own folder"


def test_the_demonstration_never_writes_into_a_folder_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    done = discretion("demo", "--out", "mine", cwd=tmp_path)
    assert done.returncode == 2
    one_line(done, "mine")
    assert list((tmp_path / "mine").iterdir()) == []
