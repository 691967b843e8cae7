"""The report as a file: what is in it, what it allows to run, and what it never says."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import stat
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import plotly.offline
import pytest

from audit.finding import Axis, Band, Evidence, Identifier
from reports import html_report
from reports.files import write_private
from reports.page import Page
from reports.shown import pieces, shown
from tests.findings import (
    HOSTILE,
    STORY,
    coverage,
    finding,
    general,
    hard_day,
    hostile,
    many,
    page,
    rant,
    story,
)

NEVER_SAID = ("violation", "breach", "illegal", "guilty", "misconduct")
CHANGING = re.compile(r"\b(delete|edit|hide|deactivate)", re.IGNORECASE)


class Parts(HTMLParser):
    """A page taken apart: elements with their attributes, raw texts of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._path: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "input", "br", "link", "img"):
            self._path.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that elements close in order."""
        assert self._path.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep a text with the path of its elements."""
        self.texts.append(("/".join(self._path), data))

    def raw(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        """Return the attributes and the text of each element of a tag."""
        found = [attrs for name, attrs in self.elements if name == tag]
        texts = [text for path, text in self.texts if path.endswith(f"/{tag}")]
        return list(zip(found, texts, strict=True))

    def words(self) -> str:
        """Return all that stands on the page before its script has run."""
        return " ".join(t for path, t in self.texts if not path.endswith(("/script", "/style")))

    def buttons(self) -> list[str]:
        """Return the words of all that can be pressed or chosen."""
        return [t for path, t in self.texts if re.search(r"/(button|a|label|option)(/|$)", path)]


def script(html: str, name: str) -> Any:
    texts = {attrs.get("id"): text for attrs, text in Parts(html).raw("script")}
    return json.loads(texts[name])


def island(made: Page) -> Any:
    return script(html_report.render(made), "discretion-data")


def card(**details: Any) -> dict[str, Any]:
    found: dict[str, Any] = island(page([finding(**details)]))["findings"][0]
    return found


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_the_island_reads_back_with_every_finding_in_its_order() -> None:
    findings = [*many(60), *hostile()]
    data = island(page(findings))

    assert [f["id"] for f in data["findings"]] == [f.finding_id for f in findings]
    assert [f["rank"] for f in data["findings"]] == list(range(1, len(findings) + 1))


def test_numbers_go_on_where_another_page_ended() -> None:
    data = island(page([story(1), hard_day(2)], first_rank=51, listed=148))

    assert [f["place"] for f in data["findings"]] == ["51 of 148", ""]


def test_a_page_that_holds_only_the_first_findings_says_so() -> None:
    html = html_report.render(page([story(1)], listed=12_345))

    assert (
        "12,345 of your 6,000 posts are listed to look at again. This page shows the first 1: "
        "1 to look at first. All of them are in findings.csv."
    ) in html


def test_the_policy_names_exactly_the_scripts_and_the_style_that_are_in_the_file() -> None:
    parts = Parts(html_report.render(page([*many(10), *hostile()])))
    metas = [a for tag, a in parts.elements if tag == "meta" and "http-equiv" in a]
    assert len(metas) == 1 and metas[0]["content"]
    policy = dict(rule.strip().split(" ", 1) for rule in metas[0]["content"].split(";"))
    run = [text for attrs, text in parts.raw("script") if attrs.get("type") != "application/json"]

    assert sorted(policy["script-src"].split()) == sorted(map(digest, run))
    assert len(run) == 2
    style = parts.raw("style")[0][1]
    assert sorted(policy["style-src"].split()) == sorted((digest(style), digest("")))
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["img-src"] == "data:"
    assert policy["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in metas[0]["content"]


def test_nothing_in_the_markup_can_run_or_load() -> None:
    html = html_report.render(page([*many(10), *hostile()], model="<b onclick=x>"))
    parts = Parts(html)

    for tag, attributes in parts.elements:
        assert not [a for a in attributes if a.startswith("on") or a in ("style", "src", "srcset")]
        assert tag not in ("iframe", "object", "embed", "img", "link", "base", "b")
    assert [a["type"] for a, _ in parts.raw("script") if "type" in a] == [
        "application/json",
        "application/json",
        "text/plain",
    ]


def test_the_chart_library_is_that_of_the_installed_plotly() -> None:
    text = Parts(html_report.render(page([story()]))).raw("script")[-1][1]

    assert f"plotly.js (basic - minified) v{plotly.offline.get_plotlyjs_version()}" in text[:80]
    assert digest(text) == "'sha256-mXhOOr+wexQqFeUhpDnm2a3c6ts/eVU/0kxyd08GSbo='"


def test_charts_are_bars_of_counts_with_a_table_of_the_same_numbers() -> None:
    html = html_report.render(page([*many(40), finding("no date", created_at=None)]))
    figures = script(html, "discretion-charts")

    assert {bar["type"] for f in figures.values() for bar in f["data"]} == {"bar"}
    assert sum(sum(bar["y"]) for bar in figures["by-year"]["data"]) == 41
    assert figures["read"]["data"][0]["y"] == [4200, 1800]
    assert STORY[:20] not in json.dumps(figures)
    assert not figures["read"]["layout"]["template"]
    words = Parts(html).words()
    assert re.search(r"Platform\s+Posts read\s+X\s+4,200\s+Reddit\s+1,800", words)
    assert re.search(r"no date\s+1", words)


def test_the_file_is_for_its_owner_alone_and_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deep" / "report.html"
    write_private(path, b"old")
    html_report.write(page([story()]), path)

    assert path.read_text("utf-8").startswith("<!doctype html>")
    assert sorted(p.name for p in path.parent.iterdir()) == ["report.html"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        for folder in (path.parent, path.parent.parent):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_write_that_breaks_off_leaves_the_older_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_private(path, b"old")
    with pytest.raises(TypeError):
        write_private(path, "text is not bytes")  # type: ignore[arg-type]

    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize("hold", ["yes", "no", "unsure"])
def test_no_verdict_is_spoken_anywhere(hold: str) -> None:
    findings = [story(), rant(), general(), hard_day(), *many(60)]
    findings += [finding(suggestion="hold", reasons=("d3", "keep_evidence"), d=3, v=3)]
    html = html_report.render(page(findings, hold=hold))
    library = Parts(html).raw("script")[-1][1]
    said = html.replace(library, "").lower()

    assert not [word for word in NEVER_SAID if word in said]
    for word in ("risk", "unsafe", "flagged", "offence"):
        assert word not in Parts(html).words().lower()


@pytest.mark.parametrize("hold", ["yes", "no", "unsure"])
def test_nothing_to_press_speaks_of_changing_a_post(hold: str) -> None:
    html = html_report.render(page([*many(30), rant()], hold=hold))
    data = script(html, "discretion-data")
    ui = [v for k, v in data["words"].items() if k not in ("know_first", "card")]
    pressed = [*Parts(html).buttons(), *ui, *(f["open"] + f["all"] for f in data["findings"])]

    assert not [text for text in pressed if CHANGING.search(text)]


@pytest.mark.parametrize("hold", ["yes", "unsure"])
def test_with_a_hold_the_page_says_to_leave_everything_and_whom_to_ask(hold: str) -> None:
    words = Parts(
        html_report.render(page([story()], hold=hold, hold_asked_on=date(2026, 11, 20)))
    ).words()

    assert "nothing listed here should be deleted, edited, hidden or deactivated now" in words
    assert "a lawyer, your union, your professional association or your insurer" in words
    assert "can itself be asked for in a case" in words
    assert (
        f"You answered: {'yes' if hold == 'yes' else 'not sure'}. Answered on 20 November" in words
    )


def test_without_a_hold_the_page_says_what_to_do_if_that_changes() -> None:
    words = Parts(html_report.render(page([story()], hold="no"))).words()

    assert "You answered: no." in words and "If that changes, stop and ask" in words
    assert "can itself be asked for in a case" in words
    assert "This has not been answered yet" in Parts(html_report.render(page([story()]))).words()
    with pytest.raises(ValueError, match="hold"):
        page([story()], hold="maybe")


def test_protected_speech_keeps_its_box() -> None:
    data = island(
        page([finding(suggestion="hold", v=2, tags=("whistleblowing",)), rant(), story()])
    )

    assert [f["protected"] for f in data["findings"]] == [True, False, False]
    assert "may be evidence" in data["words"]["card"] and "advice" in data["words"]["card"]
    assert "often protected" in data["words"]["know_first"]
    assert data["findings"][1]["suggestion"] == "Suggested: keep it, and get advice if in doubt"


def test_every_finding_explains_itself() -> None:
    data = island(page([story()]))
    found = data["findings"][0]
    marked = [utf16(found["text"], s, e) for s, e, evidence, *_ in found["marks"] if evidence]

    assert "".join(marked) == "the boy on Elm Rowhid under the stairs"
    assert [utf16(found["text"], s, e) for s, e, _, kind, _ in found["marks"] if kind] == [
        "Elm Row",
        "Friday",
    ]
    assert found["why"][0].startswith("Tells what a particular person")
    clause = data["standards"][found["standards"][0]]
    assert clause["url"].startswith("https://") and clause["title"]
    assert clause["checked"] == "verified on 22 November 2026; check the current text"


def test_consent_softens_and_is_no_reason() -> None:
    found = card(reasons=("d2", "consent_stated"))

    assert found["softer"] == ["Permission is stated in the post: keep the written consent"]
    assert len(found["why"]) == 1


@pytest.mark.parametrize(
    ("band", "sure", "words"),
    [
        (Band.HIGH, 0.59, "Not sure"),
        (Band.HIGH, 0.6, "Fairly sure"),
        (Band.HIGH, 0.9, "Quite sure"),
        (Band.UNSURE, 0.9, "Not sure"),
    ],
)
def test_confidence_is_told_in_words(band: Band, sure: float, words: str) -> None:
    assert card(band=band, sure=sure)["sure"] == words


def test_spans_follow_the_text_through_everything_that_is_made_visible() -> None:
    text = "\U0001f468\u200d\U0001f469 \u202eZ" + "\u0301" * 240 + "\0\r\nhe said hello \U0001f600!"
    start, end = text.index("he said"), text.index(" \U0001f600")
    made = shown(text)
    (piece,) = pieces(made, [Evidence(Axis.VENTING, start, end, text[start:end])], [])

    assert made.text == (
        "\U0001f468\u200d\U0001f469 ⟦U+202E⟧Z" + "\u0301" * 4 + "\ufffd\nhe said hello \U0001f600!"
    )
    assert utf16(made.text, piece.start, piece.end) == "he said hello"


def test_spans_that_overlap_are_cut_at_each_border() -> None:
    made = pieces(
        shown("abcdefgh"),
        [Evidence(Axis.VENTING, 0, 4, "abcd"), Evidence(Axis.DISCLOSURE, 3, 6, "def")],
        [Identifier("person", 2, 5, "cde")],
    )

    assert [(p.start, p.end, p.evidence, p.kind, p.last) for p in made] == [
        (0, 2, True, "", False),
        (2, 3, True, "person", False),
        (3, 4, True, "person", False),
        (4, 5, True, "person", True),
        (5, 6, True, "", False),
    ]


def test_hostile_texts_are_in_the_island_as_they_may_be_shown() -> None:
    html = html_report.render(page(hostile()))
    raw = {a.get("id"): text for a, text in Parts(html).raw("script")}["discretion-data"]
    data = json.loads(raw)
    assert raw.isascii() and not set("<>&") & set(raw)
    for text, found in zip(HOSTILE, data["findings"], strict=True):
        assert found["text"] == shown(text).text
        assert not re.search(
            "[\x00-\x08\x0b-\x1f\ud800-\udfff\u202a-\u202e\u2066-\u2069]", found["text"]
        )


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://x.com/ana/status/1", True),
        ("http://social.example/@ana/1", True),
        ("javascript:alert(1)//", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,<b>", False),
        ("https://evil.example@x.com/1", False),
        ("https://[broken", False),
        ("https://x.com/\u202e1", False),
        ("//x.com/1", False),
        (None, False),
    ],
)
def test_only_plain_web_addresses_become_links(address: str | None, kept: bool) -> None:
    assert card(permalink=address)["link"] == (address if kept else "")


def test_long_texts_say_where_they_are_cut() -> None:
    text = "\U0001f600" * 2_100 + " Elm Row"
    found = card(text=text, identifiers=(Identifier("person", 2_101, 2_108, "Elm Row"),))

    assert found["open"] == "Show the post (2,108 characters)"
    assert found["cut"] == 4_000
    assert found["all"] == "Show all 2,108 characters (more marked words below)"
    assert card(text="short")["cut"] == 0


def test_a_text_that_stands_elsewhere_too_names_the_other_places() -> None:
    data = island(
        page([story(1, group_id="g"), story(2, group_id="g", platform="facebook"), story(3)])
    )

    assert [f["same"] for f in data["findings"]] == [
        [[data["findings"][1]["id"], "Facebook, 14 May 2019 (number 2)"]],
        [[data["findings"][0]["id"], "X, 14 May 2019 (number 1)"]],
        [],
    ]


def test_filters_and_tables_count_every_card_once() -> None:
    findings = [*many(60), hard_day(99)]
    html = html_report.render(page(findings))
    cells = re.findall(r'data-level="(\w)\d" data-exp="\w+">(\d+)<', html)

    for axis in "dv":
        assert sum(int(n) for a, n in cells if a == axis) == len(findings)
    years = re.search(r'data-filter="year">(.*?)</select>', html, re.DOTALL)
    assert years and sum(map(int, re.findall(r"\((\d+)\)", years[1]))) == len(findings)


def test_coverage_names_what_was_left_out_and_what_could_not_be_read() -> None:
    words = Parts(html_report.render(page([story()]))).words()

    for line in (
        "X, ana (twitter-2023.zip)",
        "Left out on purpose: 100 private messages and 28 written by somebody else.",
        "Could not be read: 2 entries that could not be understood, first at data/tweets.js, item 17.",
        "Files that were not opened: messages (3) and assets (120).",
        "The export names 4,332 posts and holds 4,330",
        "3 January 2012",
        "5,800 of these 6,000 posts were judged.",
        "311 pictures, 12 videos and 9 posts in other languages.",
        "Copies, screenshots and quotes that other people made",
    ):
        assert line in words, line


def test_an_empty_report_claims_no_more_than_was_read() -> None:
    html = html_report.render(page([]))
    parts = Parts(html)

    assert "Nothing found in the 6,000 posts that could be read." in parts.words()
    assert "2 entries that are broken or missing, 311 pictures" in parts.words()
    assert "clean" not in parts.words().lower()
    assert ("details", {"class": "panel", "id": "coverage", "open": None}) in parts.elements


def test_nothing_read_at_all_still_makes_a_page() -> None:
    made = page([], coverage={"sources": [], "totals": {}, "model": "small@1"})

    assert "Nothing found in the 0 posts that could be read." in html_report.render(made)


def test_hostile_names_in_the_coverage_are_words_only() -> None:
    bad = coverage(source="<img src=x>\ud800.zip", warnings=["<script>x</script> \u202e"])
    html = html_report.render(page([], coverage=bad))

    assert "<img" not in html and "⟦U+202E⟧" in html
    html.encode("utf-8")


def test_the_title_tells_nothing_and_a_demonstration_says_that_it_is_one() -> None:
    html = html_report.render(page([story()], demo=True, hold="no"))

    assert "<title>Posts to look at again</title>" in html
    assert "the person and every post are invented" in html
    assert "The invented person of this demonstration answered: no." in html


def test_how_it_works_names_the_model_and_what_it_misses() -> None:
    words = Parts(
        html_report.render(page([story()], model="small@1", quality="It misses 3 of 20."))
    ).words()

    for line in ("small@1", "It misses 3 of 20.", "never deletes", "sent nowhere"):
        assert line in words


def test_one_is_not_written_as_many() -> None:
    words = Parts(
        html_report.render(page([story()], coverage=coverage(videos_not_heard=1)))
    ).words()

    assert "1 of your 6,000 posts is listed here" in words and "1 video " in words
