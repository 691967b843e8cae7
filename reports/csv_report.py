"""`findings.csv`: one row for each listed post, for people who like tables.

Spreadsheets run what looks like a formula, lose a bare carriage return that is not quoted, and sync
to clouds. So every field is quoted, cells that a formula could start in get an apostrophe, and the
words of posts are left out unless somebody asks for them. The columns are those of
`docs/reference/findings-csv.md`, and new ones come at the end alone.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pandas as pd

from audit.finding import TAG_PRESENT, Finding
from audit.post import time_text
from audit.wording import sentences
from reports.files import private_file

COLUMNS = [
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
TEXTS = ("masked", "full", "none")
CHUNK = 1_000  # rows that are a table at one time

# What a spreadsheet passes over before it looks for a formula, and what starts one.
_FORMULA = re.compile("[ \u00a0\ufeff\u200b-\u200d\u2060]*[=+\\-@\t\r\n＝＋－＠]")
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def write(findings: Iterable[Finding], path: Path, text: str = "masked") -> None:
    """Write the rows, ranked from 1 in the order given; holds at most CHUNK of them.

    Args:
        findings: in the order of the report.
        path: replaced when it exists; readable by its owner alone.
        text: `masked` writes counts and kinds instead of words, `full` the words, `none` neither.

    Raises:
        ValueError: `text` is none of these.
        OSError: the file cannot be written; an older one stays.

    """
    if text not in TEXTS:
        raise ValueError(f"text is one of {', '.join(TEXTS)}")
    rows = (_row(rank, finding, text) for rank, finding in enumerate(findings, 1))
    with private_file(path) as raw:
        stream = io.TextIOWrapper(raw, "utf-8-sig", newline="")
        for number, chunk in enumerate(_chunks(rows)):
            pd.DataFrame(chunk, columns=COLUMNS).to_csv(
                stream,
                index=False,
                header=number == 0,
                quoting=csv.QUOTE_ALL,
                lineterminator="\r\n",
            )
        stream.flush()
        stream.detach()


def safe(value: str) -> str:
    """Return a cell that no spreadsheet runs and no reader of CSV stumbles over."""
    value = _BROKEN.sub("\ufffd", value)
    return "'" + value if _FORMULA.match(value) else value


def _chunks(rows: Iterator[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    chunk = list(islice(rows, CHUNK))
    yield chunk  # without any row there is still a header
    while len(chunk) == CHUNK and (chunk := list(islice(rows, CHUNK))):
        yield chunk


def _row(rank: int, finding: Finding, text: str) -> dict[str, str]:
    post, judgement = finding.post, finding.judgement
    cells: dict[str, object] = {
        "rank": rank,
        "finding_id": finding.finding_id,
        "list": finding.list.value,
        "band": finding.band.value,
        "platform": post.platform,
        "account": post.account,
        "post_id": post.post_id,
        "permalink": post.permalink or "",
        "created_at": time_text(post.created_at, post.time_precision) or "",
        "kind": post.kind.value,
        "audience": post.audience.value,
        "disclosure_level": judgement.disclosure.level,
        "disclosure_score": f"{judgement.disclosure.score:.3f}",
        "venting_level": judgement.venting.level,
        "venting_score": f"{judgement.venting.score:.3f}",
        "confidence": f"{finding.confidence:.3f}",
        "tags": "; ".join(sorted(t for t, p in judgement.tags.items() if p >= TAG_PRESENT)),
        "reasons": "; ".join(sentences(finding.reasons, finding.exposure)),
        "standards": "; ".join(finding.standards),
        "group_id": finding.group_id,
        **_words(finding, text),
    }
    return {name: safe(str(cells.get(name, ""))) for name in COLUMNS}


def _words(finding: Finding, text: str) -> dict[str, str]:
    evidence, identifiers = finding.judgement.evidence, finding.judgement.identifiers
    if text == "none":
        return {}
    if text == "full":
        return {
            "text": finding.text,
            "evidence": "; ".join(f"«{e.text}»" for e in evidence),
            "identifiers": "; ".join(f"{i.kind} «{i.text}»" for i in identifiers),
        }
    spans = Counter(e.axis.value for e in evidence)
    return {
        "text": f"[{len(finding.text)} characters]",
        "evidence": "; ".join(f"{axis} {n}" for axis, n in sorted(spans.items())),
        "identifiers": "; ".join(dict.fromkeys(i.kind for i in identifiers)),
    }
