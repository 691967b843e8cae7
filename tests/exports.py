"""Small real-shaped exports for the tests of the whole program. All words are invented."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

STORY = (
    "One of my lads got his first payslip today, 17, from the unit in Ballymun. Cried in the car."
)
PAY = "Our manager cut the night rota again, nobody safe, nobody paid. Union meeting thursday."
HARSH = "these families are animals, the lot of them, wish I could bin the caseload #socialwork"
ORDINARY = "traffic on the ring road is a joke again"
WORDS = [
    "kettle",
    "garden",
    "bus",
    "rain",
    "football",
    "soup",
    "cinema",
    "birthday",
    "train",
    "jumper",
    "market",
    "choir",
]


def rows(count: int) -> list[dict[str, str]]:
    """Return posts of a table: mostly ordinary, each tenth one to look at."""
    special = [STORY, PAY, HARSH]
    found = []
    for n in range(count):
        text = f"{WORDS[n % 12]} and {WORDS[(n * 7) % 11]} again, number {n}"
        if n % 10 == 3:
            text = f"{special[n // 10 % 3]} ({n})"
        day = f"20{10 + n % 14:02}-0{1 + n % 9}-1{n % 9}T08:00:00Z"
        found.append({"id": f"p{n}", "created_at": day, "text": text})
    return found


def write_table(path: Path, table: list[dict[str, str]]) -> Path:
    """Write a CSV."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(table[0]))
        writer.writeheader()
        writer.writerows(table)
    return path


def discretion(
    *words: object, cwd: Path, stdin: str | None = None, **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as installed, with a workspace in `cwd` and nobody at the terminal."""
    command = Path(sys.executable).with_name("discretion")
    env = {
        **os.environ,
        "DISCRETION_WORKSPACE": str(cwd / "workspace"),
        "COLUMNS": "200",
        **environ,
    }
    return subprocess.run(
        [str(command), *map(str, words)],
        cwd=cwd,
        env=env,
        input=stdin if stdin is not None else "",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def findings(folder: Path) -> list[dict[str, Any]]:
    """Read findings.csv."""
    with (folder / "findings.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
