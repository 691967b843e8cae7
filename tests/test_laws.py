"""The promises of the project, each tried on the whole program. `docs/explanation` tells why.

Laws 1 and 2 are watched from inside: an audit hook in every process writes down each socket, each
file that is opened for writing and each process that is started.
"""

from __future__ import annotations

import ast
import csv
import itertools
import json
import os
import re
import stat
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from audit import rank
from audit.account import Account
from audit.finding import Band, Judgement, List, Score, Unsure
from audit.pipeline import ranked, read_sources, score_new
from audit.post import Item, Post, State
from audit.standards import clauses
from audit.wording import wording
from audit.workspace import Workspace
from connectors import connectors
from reports.page import island
from tests import browser as chromium
from tests.exports import HARSH, ORDINARY, PAY, STORY, discretion, findings, rows, write_table
from tests.findings import page, rant, story
from tests.x_archive import CANARY, archive_of, as_folder, as_zip, js, tweet

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
ROOT = Path(__file__).parents[1]
LEVELS = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.1, 0.8, 0.1), (0.0, 0.0, 0.1, 0.9))
CARELESS = re.compile(r"\b(violat\w*|breach\w*|illegal\w*|guilty|misconduct)\b", re.IGNORECASE)
CHANGING = re.compile(r"\b(delet|edit|hid(e|ing|den)|deactivat|remov|eras)\w*", re.IGNORECASE)
FORMULA = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]")
HOOK = """
import os, sys
_log, _write = os.environ["WATCH_LOG"], os.O_WRONLY | os.O_RDWR | os.O_CREAT
_open = os.open(_log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
def _watch(event, args):
    if event == "open" and not (isinstance(args[2], int) and args[2] & _write):
        line = "read " + str(args[0])
    elif event in ("os.remove", "os.rename", "os.mkdir", "os.chmod", "os.utime", "shutil.rmtree"):
        line = "write " + str(args[0])
    elif event == "open":
        line = "write " + str(args[0])
    elif event.startswith(("socket.", "subprocess.", "os.system", "os.posix_spawn", "os.exec")):
        line = "away " + event
    else:
        return
    os.write(_open, (line + chr(10)).encode())
    if event.startswith("socket."):
        raise KeyboardInterrupt  # which nothing takes for a network that is down
sys.addaudithook(_watch)
"""


def watched(*words: object, cwd: Path, **more: str) -> tuple[Any, dict[str, list[str]]]:
    """Run the command with every socket, process and written file noted."""
    (cwd / "watch").mkdir(exist_ok=True)
    (cwd / "watch" / "sitecustomize.py").write_text(HOOK)
    log = cwd / "watch" / "log"
    log.unlink(missing_ok=True)
    done = discretion(
        *words,
        cwd=cwd,
        PYTHONPATH=os.pathsep.join([str(cwd / "watch"), os.environ.get("PYTHONPATH", "")]),
        WATCH_LOG=str(log),
        PYTHONDONTWRITEBYTECODE="1",
        **more,
    )
    noted: dict[str, list[str]] = {"away": [], "write": [], "read": []}
    for line in log.read_text("utf-8").splitlines():
        kind, _, what = line.partition(" ")
        noted[kind].append(what)
    return done, noted


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the audited history of the invented person, all words in its CSV."""
    folder = tmp_path_factory.mktemp("audited")
    with as_file(files("audit") / "demo") as made:
        sources = [made / name for name in ("twitter-archive", "reddit-export", "blog.csv")]
        words = ["audit", *sources, "--out", "out", "--csv-text", "full"]
        done, noted = watched(*words, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert noted["away"] == [], "law 1"
    return folder


def html(folder: Path) -> str:
    """Return the page without the chart library, which is not ours."""
    text = (folder / "report.html").read_text("utf-8")
    return re.sub(r'<script type="text/plain".*?</script>', "", text, flags=re.DOTALL)


def data(folder: Path) -> dict[str, Any]:
    text = html(folder).partition('id="discretion-data">')[2].partition("</script>")[0]
    found: dict[str, Any] = json.loads(text)
    return found


def coverage(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "coverage.json").read_text("utf-8"))
    return found


# 1. Offline


@pytest.mark.parametrize(
    "words",
    [
        ["audit", "x-archive.zip", "posts.csv", "--out", "out"],
        ["posts", "posts.csv"],
        ["score", "in.jsonl"],
        ["check", STORY],
        ["connectors", "x"],
        ["doctor"],
        ["purge", "--yes"],
    ],
    ids=lambda words: words[0],
)
def test_law_1_nothing_but_live_reading_opens_a_connection(
    words: list[str], tmp_path: Path
) -> None:
    as_zip(tmp_path, archive_of({"data/tweets.js": js([tweet(STORY)])}))
    write_table(tmp_path / "posts.csv", rows(12))
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": STORY}))
    done, noted = watched(*words, cwd=tmp_path)
    assert done.returncode in (0, 1, 3), done.stderr
    assert noted["away"] == []


def test_law_1_the_watch_sees_a_connection_where_there_is_one(tmp_path: Path) -> None:
    names = ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN", "USERNAME", "PASSWORD")
    signed_in = {f"DISCRETION_REDDIT_{name}": "invented" for name in names}
    done, noted = watched("fetch", "reddit:me", "--yes", cwd=tmp_path, **signed_in)
    assert done.returncode == 130
    assert any(event.startswith("socket.") for event in noted["away"]), done.stderr
    assert "Traceback" not in done.stderr


def test_law_1_the_page_asks_nobody_for_anything(audited: Path) -> None:
    assert "default-src 'none'" in unescape(html(audited / "out"))
    ours = html(audited / "out").partition('<script type="application/json"')[0]
    assert not re.search(r"<(link|iframe|img|object|embed|base|form action)\b", ours)
    assert not re.search(r"""\b(src|srcset|action)\s*=|@import|url\(\s*['"]?(?!data:)""", ours)


# 2. Read-only


def snapshot(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mtime_ns,
            path.stat().st_mode,
            b"" if path.is_dir() else path.read_bytes(),
        )
        for path in sorted(folder.rglob("*"))
    }


def test_law_2_no_source_is_touched_and_nothing_is_written_beside_it(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    posts = archive_of({"data/tweets.js": js([tweet(STORY), tweet(PAY, low=8)])})
    sources = [as_zip(given, posts), as_folder(given, posts)]
    sources.append(write_table(given / "posts.csv", rows(12)))
    os.utime(given, (1_600_000_000, 1_600_000_000))
    before = snapshot(tmp_path / "given"), given.stat().st_mtime_ns

    for words in (["audit", *sources, "--out", "out"], ["posts", *sources, "--out", "p.jsonl"]):
        done, noted = watched(*words, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        allowed = (str(tmp_path / "workspace"), "out", ".p.jsonl")
        elsewhere = [w for w in noted["write"] if not w.startswith(allowed) and not w.isdigit()]
        assert elsewhere == []

    assert (snapshot(tmp_path / "given"), given.stat().st_mtime_ns) == before


def test_law_2_no_reader_and_no_live_reader_calls_anything_that_changes() -> None:
    changing = re.compile(
        r"^(delete|destroy|edit|hide|unlike|unretweet|block|submit|reply|upvote|downvote|rmtree|"
        r"unlink|write_bytes|write_text|create_tweet|update_)"
    )
    allowed = {"delete_password"}  # of `logout`
    for path in (ROOT / "connectors").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        called = {
            node.func.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }
        assert {c for c in called if changing.match(c)} <= allowed, path.name


# 3. Allow-listed reading


@pytest.mark.parametrize("packed", [True, False], ids=["zip", "folder"])
def test_law_3_private_members_are_neither_opened_nor_kept(packed: bool, tmp_path: Path) -> None:
    x = archive_of(
        {
            "data/tweets.js": js([tweet(STORY)]),
            "data/direct-messages-group.js": f'window.YTD.dm.part0 = [ "{CANARY}" ]',
            "data/nachrichten/tweets.js": js([tweet(CANARY, low=9)]),
        }
    )
    body = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
    comment = f"c1,https://www.reddit.com/r/a/c1/,2020-01-01 10:00:00 UTC,,a,0,,,{STORY!r},\n"
    reddit = {
        "comments.csv": body + comment.replace("'", '"'),
        "messages.csv": f"id,body\n1,{CANARY}\n",
        "chat_history.csv": f"id,body\n1,{CANARY}\n",
        "ip_logs.csv": f"date,ip\n{CANARY},\n",
    }
    (tmp_path / "reddit").mkdir()
    (tmp_path / "tables").mkdir()
    for name, text in (("posts.csv", ORDINARY), ("messages.csv", CANARY), ("Chat.csv", CANARY)):
        write_table(tmp_path / "tables" / name, [{"id": name, "text": text}])
    sources = [
        tmp_path / "tables",
        (as_zip if packed else as_folder)(tmp_path, x),
        (as_zip if packed else as_folder)(tmp_path / "reddit", reddit),
    ]

    done, noted = watched(
        "audit", *sources, "--out", "out", "--csv-text", "full", "--json", cwd=tmp_path
    )

    assert done.returncode == 0, done.stderr
    written = list((tmp_path / "out").iterdir()) + list((tmp_path / "workspace").iterdir())
    assert len(written) >= 4
    kept = b"".join(path.read_bytes() for path in written)
    assert STORY[:40].encode() in kept
    for canary in (CANARY, "canary-7f3a"):
        assert canary.encode() not in kept
        assert canary not in done.stdout + done.stderr
    private = re.compile(r"(?i)message|chat|nachrichten|like\.js|ip[-_]|contact")
    opened = [path for path in noted["read"] if path.startswith(str(tmp_path))]
    assert str(tmp_path / "tables" / "posts.csv") in opened, "the watch sees what is opened"
    assert [path for path in opened if private.search(path.removeprefix(str(tmp_path)))] == []
    not_opened = coverage(tmp_path / "out")["totals"]["members_not_opened"]
    assert not_opened["messages"] >= 6
    assert not any("." in name or "/" in name for name in not_opened)


# 4. Nothing lost, nothing silent


def adds_up(entry: dict[str, Any]) -> None:
    lost = entry["unreadable"]
    lost = lost if isinstance(lost, int) else sum(place["n"] for place in lost)
    assert entry["found"] == entry["read"] + sum(entry["skipped"].values()) + lost


def test_law_4_the_sums_hold_for_each_source_and_in_all(audited: Path, tmp_path: Path) -> None:
    messy = tmp_path / "messy.csv"
    write_table(messy, rows(20))
    with messy.open("a", encoding="utf-8") as stream:
        stream.write('p1,,"again, shorter"\np98,,one,too many\np99,,"never closed\n')
    done = discretion("audit", messy, "--since", "2015-01-01", "--out", "out", cwd=tmp_path)
    assert done.returncode == 1
    for folder in (audited / "out", tmp_path / "out"):
        told = coverage(folder)
        for entry in told["sources"]:
            adds_up(entry)
        adds_up(told["totals"])
        for name in ("found", "read", "scored", "images_not_read", "videos_not_heard"):
            assert told["totals"][name] == sum(s[name] for s in told["sources"])
    totals = coverage(tmp_path / "out")["totals"]
    assert (totals["found"], totals["unreadable"]) == (23, 2)
    assert totals["skipped"]["outside_period"] > 0


def test_law_4_an_empty_result_never_says_that_all_is_well(tmp_path: Path) -> None:
    table = [{"id": str(n), "text": f"{ORDINARY} ({n})"} for n in range(5)]
    write_table(tmp_path / "posts.csv", table)
    done = discretion("audit", "posts.csv", "--out", "out", cwd=tmp_path)
    said = "Nothing found in the 5 posts that could be read."
    assert said in done.stderr
    assert said in html(tmp_path / "out")
    assert findings(tmp_path / "out") == []
    words = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", html(tmp_path / "out"), flags=re.DOTALL)
    for text in (done.stderr, words, *word_files()):
        assert not re.search(r"\b(clean|all clear|safe to|no risks?)\b", text, re.IGNORECASE), text


# 5. Every finding explains itself


def test_law_5_every_finding_of_level_2_has_words_a_sentence_and_a_dated_standard(
    audited: Path,
) -> None:
    shown = data(audited / "out")
    cards = {card["id"]: card for card in shown["findings"]}
    firm = [r for r in findings(audited / "out") if r["band"] != "unsure" and top(r) >= 2]
    assert len(firm) > 5
    for row in firm:
        assert row["reasons"]
        spans = re.findall("«(.*?)»", row["evidence"], re.DOTALL)
        assert spans
        assert all(span.strip() and span in row["text"] for span in spans)
        names = row["standards"].split("; ")
        for name in names:
            assert clauses()[name].url.startswith("https://")
            assert re.fullmatch(r"20\d\d-\d\d-\d\d", clauses()[name].verified_on)
        card = cards[row["finding_id"]]
        assert card["standards"] == names
        assert card["why"]
        assert any(evidence for _, _, evidence, _, _ in card["marks"])
        for name in names:
            assert shown["standards"][name]["url"].startswith("https://")
            assert re.search(r"20\d\d", shown["standards"][name]["checked"])


def top(row: dict[str, str]) -> int:
    return max(int(row["disclosure_level"]), int(row["venting_level"]))


# 7. No verdicts


def strings(value: Any) -> Iterator[str]:
    """Yield every text in nested data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from strings(name)
            yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)


def word_files() -> Iterator[str]:
    """Yield the sentences of the files that hold the tool's words."""
    for path in ("audit/wording.toml", "reports/page.toml", "connectors/live/messages.toml"):
        yield from strings(tomllib.loads((ROOT / path).read_text("utf-8")))


def all_sentences() -> Iterator[str]:
    """Yield whatever the tool can say: its word files, guides, templates and its code's strings."""
    yield from word_files()
    for path in (ROOT / "reports" / "templates").iterdir():
        if path.suffix != ".css":
            yield path.read_text("utf-8")
    for connector in connectors().values():
        yield connector.GUIDE
    for folder in ("audit", "connectors", "reports"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def test_law_7_no_word_of_the_tool_is_a_verdict() -> None:
    sentences = list(all_sentences())
    assert len(sentences) > 500
    assert [s for s in sentences if CARELESS.search(s)] == []


def test_law_7_a_report_holds_a_verdict_only_where_a_post_or_a_title_does(audited: Path) -> None:
    text = html(audited / "out")
    told = json.dumps(
        [{**card, "text": ""} for card in data(audited / "out")["findings"]], ensure_ascii=False
    )
    around = text.partition('id="discretion-data">')
    around_ = around[0] + told + around[2].partition("</script>")[2]
    for clause in clauses().values():
        around_ = around_.replace(clause.title, "")
    assert CARELESS.findall(around_) == []
    for row in findings(audited / "out"):
        for name in ("reasons", "tags", "list", "band"):
            assert not CARELESS.search(row[name])


# 8. Protected speech


@dataclass
class Told:
    """A classifier that was told what to say of each text."""

    judgements: dict[str, Judgement]
    name: str = "told@1"
    digest: str = "1"
    unsure: Unsure = Unsure(0.2, 0.2)  # noqa: RUF009 - frozen

    def score(self, texts: Sequence[str]) -> list[Judgement]:
        """Say it."""
        return [self.judgements[text] for text in texts]


@dataclass
class Table:
    """An export of posts that a test made up."""

    posts: Sequence[Post]
    name: str = "posts.csv"
    platform: str = "x"
    digest: str = "1"

    def items(self) -> Iterator[Item]:
        """Yield the posts."""
        yield from self.posts

    def not_opened(self) -> dict[str, int]:
        """Nothing was left closed."""
        return {}


TAGS = [*rank.PROTECTED, "client_target", "colleague_target", ""]


def test_law_8_protected_speech_is_listed_to_be_known_first_and_kept() -> None:
    judged, posts = {}, []
    for number, (d, v, one, two) in enumerate(
        itertools.product(range(4), range(4), TAGS, ["client_target", "minor", ""])
    ):
        tags = dict.fromkeys(filter(None, (one, two)), 0.9)
        words = f"post {number}"
        posts.append(Post("x", "ana", str(number), words))
        judged[words] = Judgement(Score(d, LEVELS[d]), Score(v, LEVELS[v]), tags)
    classifier = Told(judged)
    with Workspace(None) as held:
        read_sources(held, [Table(posts)], held.start_run("test"))
        score_new(held, classifier)
        found = list(ranked(held, classifier).findings())
    cards = {card["id"]: card for card in island(page(found))["findings"]}
    seen = set()
    for finding in found:
        d, v = finding.judgement.disclosure.level, finding.judgement.venting.level
        if not set(rank.PROTECTED) & set(finding.judgement.tags):
            assert finding.list is not List.KNOW_FIRST
        elif d >= 2:
            seen.add("told")
            assert finding.list is List.CONSIDER
            assert finding.suggestion == "hold"
            assert "keep_evidence" in finding.reasons
            assert cards[finding.finding_id]["protected"] is True
        elif v >= 2:
            seen.add("kept")
            assert (finding.list, finding.band) == (List.KNOW_FIRST, Band.NONE)
            assert finding.suggestion == "keep"
        else:
            assert finding.list is List.ON_REQUEST
    assert seen == {"told", "kept"}


def test_law_8_speech_about_pay_is_no_candidate_of_the_whole_program(audited: Path) -> None:
    for row in findings(audited / "out"):
        protected = set(row["tags"].split("; ")) & set(rank.PROTECTED)
        if protected and int(row["disclosure_level"]) < 2 <= int(row["venting_level"]):
            assert row["list"] in ("know_first", "on_request")
        assert row["decision"] == "", "a suggestion is never stored as a decision"
    assert any(row["list"] == "know_first" for row in findings(audited / "out"))


# 9. Hold first


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = chromium.find()
    if not path:
        pytest.fail("no browser is installed: run `make browser`", pytrace=False)
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


CONTROLS = """() => [...document.querySelectorAll(
  'a, button, input, select, option, label, summary, [role=button], [role=menuitem], ol li, dialog, form'
)].map((e) => [e.textContent, e.getAttribute('aria-label'), e.title, e.value, e.id, e.className,
  e.getAttribute('href'), JSON.stringify(e.dataset)].join(' | '))"""


def opened(browser: Browser, path: Path) -> Page:
    tab = browser.new_page()
    tab.goto(path.as_uri())
    tab.locator("article").first.wait_for()
    tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for button in tab.locator("button.show").all():
        button.click()
    return tab


@pytest.mark.parametrize("hold", ["yes", "unsure"])
def test_law_9_while_a_hold_is_open_the_page_offers_no_way_to_change_a_post(
    hold: str, browser: Browser, tmp_path: Path
) -> None:
    from reports import html_report

    cards = [story(1), story(2, suggestion="hold", tags=("whistleblowing",)), rant(3)]
    html_report.write(page(cards, hold=hold), tmp_path / "report.html")
    tab = opened(browser, tmp_path / "report.html")
    controls = tab.evaluate(CONTROLS)
    assert len(controls) > 20
    assert [c for c in controls if CHANGING.search(c)] == []
    links = tab.locator("article a[href*='/status/']").evaluate_all("(a) => a.map((b) => b.href)")
    assert len(links) == 3, "each card keeps the way to its post"
    shown = tab.locator(".hold").inner_text()
    assert "talk first with a lawyer" in shown
    tab.close()


@posix
def test_law_9_the_question_comes_before_there_is_a_list(tmp_path: Path) -> None:
    import pty

    write_table(tmp_path / "posts.csv", rows(12))
    ours, theirs = pty.openpty()
    env = {**os.environ, "DISCRETION_WORKSPACE": str(tmp_path / "workspace"), "COLUMNS": "200"}
    process = subprocess.Popen(
        [str(Path(sys.executable).with_name("discretion")), "audit", "posts.csv", "--out", "out"],
        cwd=tmp_path,
        env=env,
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    said = until(ours, "(unsure)")
    flat = " ".join(said.split())
    assert "a list like this one can be asked for in a case" in flat
    assert wording()["hold"]["question"] in flat
    assert not (tmp_path / "out" / "report.html").exists()
    assert not (tmp_path / "out" / "findings.csv").exists()
    os.write(ours, b"y\n")
    until(ours, "to look at first")
    assert process.wait(60) == 0
    os.close(ours)
    with Workspace(tmp_path / "workspace") as held:
        kept = held.fact("hold")
    assert kept["answer"] == "yes"
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", kept["on"])


def until(terminal: int, words: str) -> str:
    """Return what is said until these words have come."""
    said, deadline = "", time.monotonic() + 60
    while words not in said and time.monotonic() < deadline:
        try:
            said += os.read(terminal, 4096).decode("utf-8", "replace")
        except OSError:  # the other side has closed
            break
    assert words in said, said
    return said


# 10. The output is confidential


@posix
def test_law_10_whatever_is_written_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_table(tmp_path / "posts.csv", rows(12))
    before = os.umask(0)
    try:
        for words in (
            ["audit", "posts.csv", "--out", "deep/out"],
            ["demo", "--out", "look"],
            ["posts", "posts.csv", "--out", "posts.jsonl"],
        ):
            assert discretion(*words, cwd=tmp_path).returncode == 0
    finally:
        os.umask(before)
    written = [p for p in tmp_path.rglob("*") if p.name != "posts.csv"]
    assert len(written) > 10
    loose = [p.name for p in written if stat.S_IMODE(p.stat().st_mode) & 0o077]
    assert loose == []


def test_law_10_by_default_the_csv_holds_no_five_words_of_any_post(tmp_path: Path) -> None:
    table = write_table(tmp_path / "posts.csv", rows(60))
    assert discretion("audit", table, "--out", "out", cwd=tmp_path).returncode == 0
    cells = (tmp_path / "out" / "findings.csv").read_text("utf-8-sig")
    assert len(findings(tmp_path / "out")) > 2
    for text in (STORY, PAY, HARSH, *(row["text"] for row in rows(60))):
        words = text.split()
        for start in range(len(words) - 4):
            assert " ".join(words[start : start + 5]) not in cells
    for row in findings(tmp_path / "out"):
        assert re.fullmatch(r"\[\d+ characters\]", row["text"])
        assert re.fullmatch(r"((disclosure|venting) \d+(; )?)*", row["evidence"])


def test_law_10_no_cell_is_a_formula_and_no_post_is_a_script(tmp_path: Path) -> None:
    starts = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1", " =1"]
    table = [
        {
            "id": f"{start}{n}",
            "created_at": "2020-01-01",
            "text": f"{start} {STORY} </script><script>window.XSS=1</script>",
            "permalink": f"{start}https://e.org/",
            "account": start.strip(),
        }
        for n, start in enumerate(starts)
    ]
    write_table(tmp_path / "posts.csv", table)
    done = discretion("audit", "posts.csv", "--out", "out", "--csv-text", "full", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "out" / "findings.csv").open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert any("SUM(1)" in cell for cell in cells)
    assert [cell for cell in cells if FORMULA.match(cell)] == []
    raw = (tmp_path / "out" / "findings.csv").read_bytes().removeprefix(b"\xef\xbb\xbf")
    assert all(line.startswith(b'"') for line in raw.split(b"\r\n") if line)
    assert "<script>window" not in html(tmp_path / "out")


def test_law_10_titles_and_names_tell_a_glance_nothing(audited: Path) -> None:
    names = {path.name for path in (audited / "out").iterdir()}
    assert names == {"report.html", "findings.csv", "coverage.json"}
    [title] = re.findall("<title>(.*?)</title>", html(audited / "out"))
    assert not re.search(r"client|confiden|disclos|ethic|social work|risk", title, re.IGNORECASE)


# 11. One text, one score


def test_law_11_a_text_has_the_same_levels_and_scores_wherever_it_stands(tmp_path: Path) -> None:
    long = " ".join(f"{STORY} {ORDINARY}." for _ in range(15))
    short = ["ok", "bus", "\U0001f600", STORY.upper(), STORY[:60]]
    watch = [STORY, PAY, HARSH, ORDINARY, long, *short]
    fill = [" ".join(["kettle bus"] * (1 + n % 40)) + f" {n}" for n in range(200 - len(watch))]
    mixed = fill[:90] + watch + fill[90:]
    batch = scored(tmp_path, mixed)
    turned = scored(tmp_path, [*reversed(watch)])
    table = [{"id": str(n), "text": text} for n, text in enumerate(mixed)]
    write_table(tmp_path / "posts.csv", table)
    done = discretion("audit", "posts.csv", "--out", "out", "--csv-text", "full", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    listed = {row["text"]: row for row in findings(tmp_path / "out")}
    assert set(listed) == {text for text, line in batch.items() if top_level(line)}
    assert len(listed) > 2
    for text in watch:
        same(turned[text], batch[text])
    for text in (STORY, HARSH, long):
        told = discretion("check", "-", "--json", cwd=tmp_path, stdin=text)
        same(json.loads(told.stdout), batch[text])
    for text, row in listed.items():
        for axis in ("disclosure", "venting"):
            assert int(row[f"{axis}_level"]) == batch[text][axis]["level"]
            assert abs(float(row[f"{axis}_score"]) - batch[text][axis]["score"]) <= 0.001


def scored(folder: Path, texts: Sequence[str]) -> dict[str, dict[str, Any]]:
    sent = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    done = discretion("score", cwd=folder, stdin=sent)
    assert done.returncode == 0, done.stderr
    return dict(zip(texts, map(json.loads, done.stdout.splitlines()), strict=True))


def top_level(line: dict[str, Any]) -> int:
    return max(line["disclosure"]["level"], line["venting"]["level"])


def same(one: dict[str, Any], two: dict[str, Any]) -> None:
    for axis in ("disclosure", "venting"):
        assert one[axis]["level"] == two[axis]["level"]
        differences = [
            abs(a - b) for a, b in zip(one[axis]["levels"], two[axis]["levels"], strict=True)
        ]
        assert max(differences) <= 0.001
    assert one["evidence"] == two["evidence"]
    assert one["identifiers"] == two["identifiers"]


def test_law_11_what_stands_beside_a_text_never_moves_its_levels() -> None:
    judgement = Judgement(Score(2, LEVELS[2]), Score(1, LEVELS[1]), {})
    for role, bio, state in itertools.product(
        ("helping", "other", "unknown"), ("", "Social worker in Tallow Bay"), State
    ):
        post = Post("x", "ana", "1", "some words", state=state)
        account = Account("x", "ana", bio=bio, place=bio, employer=bio)
        context = rank.Context(account, role, Unsure(0.2, 0.2), rank.today(), repeated=bool(bio))
        finding = rank.find(post, judgement, context)
        assert finding is not None
        assert finding.judgement == judgement
