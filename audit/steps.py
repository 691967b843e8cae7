"""The steps of an audit as the command line takes them: open, ask, read, judge, write.

Each step calls the module that does the work and says what came of it. Connectors, models and
reports are imported when a step is taken.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audit import terminal
from audit.errors import DiscretionError, SourceError, UsageError
from audit.finding import List
from audit.terminal import say
from audit.wording import wording

if TYPE_CHECKING:
    from audit.finding import Classifier, Finding
    from audit.ledger import Ledger
    from audit.pipeline import Export, Limits
    from audit.workspace import Workspace
    from connectors.live import LiveAccount


REPORT = ("report.html", "findings.csv", "coverage.json")


def open_all(
    words: Sequence[str], columns: str = "", zone: str | None = None
) -> tuple[list[Export], list[LiveAccount], bool]:
    """Return the exports, the live accounts, and whether one of several sources was refused.

    An existing path wins over an account of the same name.

    Raises:
        DiscretionError: nothing was recognised or could be opened.
    """
    from connectors import open_source

    pairs = _columns(columns)
    files: list[Export] = []
    accounts: list[LiveAccount] = []
    refused: list[DiscretionError] = []
    seen: set[Path] = set()
    for word in words:
        path = path_of(word)
        try:
            if path is None:
                accounts.append(account_of(word))
            elif path.resolve() in seen:
                say(f"{path.name}: given twice; read once.")
            else:
                seen.add(path.resolve())
                files += open_source(path, pairs, zone)
        except DiscretionError as error:
            refused.append(error)
    _name_all(refused, none_left=not files and not accounts)
    return files, accounts, bool(refused)


def path_of(word: str) -> Path | None:
    """Return the path that a word names, None where nothing lies there."""
    try:
        path = Path(word).expanduser()
        return path if word and path.exists() else None
    except (OSError, RuntimeError):  # too long for a name; the home of nobody
        return None


def keep_apart(words: Sequence[str], out: Path) -> None:
    """See that the report replaces no source and lies in none: sources are never written to.

    Raises:
        UsageError: it would.
    """
    target = Path(os.path.realpath(out))  # unlike resolve(), not upset by links in a circle
    for path in filter(None, map(path_of, words)):
        source = Path(os.path.realpath(path))
        inside = source.is_dir() and target.is_relative_to(source)
        if inside or (source.parent == target and source.name in REPORT):
            raise UsageError(
                f"{out}: the report would be written into {path.name or path}, which is a source.",
                "Choose another folder with --out.",
            )


def _name_all(refused: Sequence[DiscretionError], *, none_left: bool) -> None:
    """Say which sources were refused; the last of them is raised when nothing else is left."""
    for trouble in refused[:-1] if none_left else refused:
        say(trouble.line)
    if refused and none_left:
        raise refused[-1]


def account_of(word: str) -> LiveAccount:
    """Return the live account that a word names.

    Raises:
        SourceError: it names none, and no file either.
    """
    from connectors.live import parse_account

    account = parse_account(word)
    if account is None:
        raise SourceError(
            f"{word}: no such file, folder or account.",
            "Check the path; an account is written like x:me or reddit:me.",
        )
    return account


def _columns(text: str) -> dict[str, str]:
    pairs = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        name, equals, column = pair.partition("=")
        if not equals or not name.strip() or not column.strip():
            raise UsageError(f"--map {pair}: write it as text=Body,created_at=Posted.")
        pairs[name.strip()] = column.strip()
    return pairs


def read_all(
    held: Workspace,
    files: list[Export],
    accounts: list[LiveAccount],
    limits: Limits,
    max_cost: float | None,
    *,
    yes: bool,
) -> bool:
    """Read everything; return whether something was unreadable, missing or refused.

    Raises:
        DiscretionError: there is no source that could be read as it was given.

    """
    from audit.pipeline import read_sources

    run = held.start_run("read")
    before = _accounts_of(held)
    refused: list[DiscretionError] = []
    with terminal.progress("Reading posts") as advance:
        ledgers = read_sources(held, files, run, limits, advance, refused)
    if accounts:
        from audit.fetching import fetch_account

        ledgers += [fetch_account(held, a, run, limits, max_cost, yes=yes) for a in accounts]
    held.end_run(run)
    for ledger in ledgers:
        _tell_coverage(ledger)
        others = sorted(before.get(ledger.platform, set()) - {ledger.account})
        if ledger.account and others and ledger.account not in before[ledger.platform]:
            say(f"  Another account than {', '.join(others)}: {ledger.account} was added.")
        before.setdefault(ledger.platform, set()).add(ledger.account)
    _name_all(refused, none_left=not ledgers)
    return bool(refused) or not all(ledger.complete for ledger in ledgers)


def _accounts_of(held: Workspace) -> dict[str, set[str]]:
    accounts: dict[str, set[str]] = {}
    for entry in held.coverage():
        accounts.setdefault(entry["platform"], set()).add(entry["account"])
    return accounts


def _tell_coverage(ledger: Ledger) -> None:
    skipped = sum(ledger.skipped.values())
    parts = [f"{ledger.source}: {ledger.read:,} of {ledger.found:,} items read"]
    if skipped:
        parts.append(f"{skipped:,} skipped")
    if ledger.unreadable:
        parts.append(f"{ledger.unreadable_count:,} unreadable")
    say(", ".join(parts) + ".")
    if not ledger.found:
        say("  This export is recognised and holds no posts.")
    for why, (where, n) in ledger.unreadable.items():
        say(f"  {why}: {n:,}, first at {where}.")
    for line in ledger.warnings:
        say(f"  {line}")


def hold_answer(held: Workspace, asked: str) -> str:
    """Return the hold answer for this run; only a given one is kept."""
    today = datetime.now(UTC).date().isoformat()
    if asked == "ask":
        kept = held.fact("hold")
        if kept:
            return str(kept["answer"])
        if not terminal.is_terminal():
            return "unsure"
        words = wording()["hold"]
        for line in words["why"].split("\n"):
            say(line)
        asked = terminal.ask(
            words["question"],
            {"yes": words["yes"], "no": words["no"], "unsure": words["unsure"]},
            "unsure",
        )
    held.keep_fact("hold", {"answer": asked, "on": today})
    return asked


def judge_and_write(
    held: Workspace,
    out: Path,
    hold: str,
    *,
    role: str = "auto",
    csv_text: str = "masked",
    max_findings: int = 10_000,
    demo: bool = False,
) -> dict[str, Any]:
    """Judge what is new, rank everything, write the three files; return the figures to print."""
    from audit.ledger import coverage
    from audit.pipeline import model_key, ranked, score_new
    from reports import csv_report, html_report
    from reports.files import write_private
    from reports.page import Page

    classifier = shipped_classifier()
    with terminal.progress("Judging posts", held.count_unscored(model_key(classifier))) as advance:
        score_new(held, classifier, advance)
    now = datetime.now(UTC)
    order = ranked(held, classifier, role, now)
    covered = coverage(held.coverage(), classifier.name, now)
    kept = held.fact("hold")
    page = Page(
        findings=tuple(islice(order.findings(), max_findings)),
        listed=len(order),
        coverage=covered,
        hold=hold,
        hold_asked_on=date.fromisoformat(kept["on"]) if kept else None,
        model=classifier.name,
        generated_at=now,
        workspace=held.id,
        demo=demo,
        quality=_quality(),
        held=held.count_posts(),
    )
    lists: Counter[List] = Counter()
    report, table, coverage_file = (out / name for name in REPORT)
    html_report.write(page, report)
    csv_report.write(_counted(order.findings(), lists), table, csv_text)
    write_private(coverage_file, json.dumps(covered, ensure_ascii=False, indent=1).encode())
    held.keep_fact("written", sorted({*(held.fact("written") or []), str(out.resolve())}))
    return {
        "report": str(report),
        "listed": len(order),
        "lists": {name.value: lists[name] for name in List},
        "posts_held": page.held,
        "hold": hold,
    }


def _counted(findings: Iterable[Finding], lists: Counter[List]) -> Iterator[Finding]:
    for finding in findings:
        lists[finding.list] += 1
        yield finding


def shipped_classifier() -> Classifier:
    """Return the model that the product ships."""
    from models.classifier import Model

    return Model()


def _quality() -> str:
    from models.card import quality_sentence

    return quality_sentence()
