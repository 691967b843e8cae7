"""`report.html`: one file that holds everything it shows and loads nothing.

Its Content-Security-Policy names by hash the one script, the one style sheet and the chart library
that may run; the library stays inert text until somebody opens the charts. Autoescape is on, and
only those hashed parts and the JSON islands are put in as they are.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from audit.finding import List
from reports import coverage
from reports.charts import charts
from reports.files import write_private
from reports.page import Page, as_script, inert, island, level_tables, options
from reports.words import day, join, number, page_words, say

_EMPTY_STYLE = ""  # the chart library adds an empty <style> and fills it by script


def write(page: Page, path: Path) -> None:
    """Write the page as a file that only its owner can read; an older one is replaced.

    Raises:
        OSError: it cannot be written; an older one stays.

    """
    write_private(path, render(page).encode("utf-8"))


def render(page: Page) -> str:
    """Return the page as one HTML text."""
    data = island(page)
    cards = data["findings"]
    drawn = charts(cards, page.coverage)
    figures = ",".join(f'"{chart["id"]}":{chart["figure"]}' for chart in drawn)
    texts = {name: _text(name) for name in ("report.css", "report.js")}
    return _template().render(
        page=page,
        words=page_words(),
        made=day(page.generated_at),
        policy=_policy(texts["report.css"], texts["report.js"], _library()),
        css=Markup(texts["report.css"]),  # noqa: S704 - our own file
        script=Markup(texts["report.js"]),  # noqa: S704 - our own file
        library=Markup(_library()),  # noqa: S704 - our own file
        island=Markup(as_script(data)),  # noqa: S704 - no < > & in it
        figures=Markup(inert(f"{{{figures}}}")),  # noqa: S704 - likewise
        hold=_hold(page),
        summary=_summary(page, cards),
        coverage=_coverage(page),
        lists=data["lists"],
        options=options(cards),
        tables=level_tables(cards),
        charts=drawn,
        number=number,
    )


def _hold(page: Page) -> list[str]:
    asked = page.hold_asked_on
    answer = "demo" if page.demo else page.hold if asked or page.hold != "unsure" else "not_asked"
    lines = [say("hold", answer)]
    if asked and not page.demo:
        lines[0] += " " + say("hold", "asked_on", date=day(asked))
    return [*lines, say("hold", "free" if page.hold == "no" else "stop"), say("hold", "list")]


def _summary(page: Page, cards: list[dict[str, Any]]) -> list[str]:
    read = coverage.total(page.coverage, "read") if page.held is None else page.held
    quality = [page.quality] if page.quality else []
    if not cards:
        gaps = join(coverage.gaps(page.coverage))
        told = [say("summary", "empty_gaps", list=gaps)] if gaps else []
        return [say("summary", "empty", read=read), *quality, *told, say("summary", "empty_always")]
    names = {List.CONSIDER: "first", List.KNOW_FIRST: "know_first", List.ON_REQUEST: "on_request"}
    counts = {name: sum(card["list"] == name for card in cards) for name in List}
    parts = [say("summary", words, n=counts[name]) for name, words in names.items() if counts[name]]
    name = "listed" if page.listed <= len(cards) else "cut"
    first = say("summary", name, n=page.listed, read=read, shown=len(cards), parts=join(parts))
    return [first, *quality]


def _coverage(page: Page) -> dict[str, Any]:
    gaps = coverage.gaps(page.coverage)
    return {
        "headline": coverage.headline(page.coverage),
        "columns": coverage.COLUMNS.values(),
        "sources": coverage.sources(page.coverage),
        "judged": coverage.judged(page.coverage),
        "not_read": say("coverage", "not_read", list=join(gaps)) if gaps else "",
    }


def _policy(style: str, *scripts: str) -> str:
    script_hashes = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {script_hashes}; "
        f"style-src {_hash(style)} {_hash(_EMPTY_STYLE)}; img-src data:; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types discretion"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _text(name: str) -> str:
    return (files("reports") / "templates" / name).read_text("utf-8")


@cache
def _library() -> str:
    return (files("reports") / "vendor" / "plotly-basic.min.js").read_text("utf-8")


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_text("report.html.j2"))
