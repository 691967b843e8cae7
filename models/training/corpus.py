"""The training corpus: its records, its machine check, its splits.

Each file `models/corpus/<author>.jsonl` was written by one author under one brief. A record is
`{"id", "platform", "text", "disclosure", "venting", "tags", "evidence", "identifiers"}`, and
where they apply `pair` (with `pair_kind` contrast or invariance), `group` and `created_at`.
Splits go by whole files, so no author stands on both sides: `timeline_*` are whole histories of one
person each, for calibration and thresholds; `test_*` are locked, and training refuses to read them;
of the pairs a quarter is kept for measuring.

Check files with `python -m models.training.corpus models/corpus/*.jsonl`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from models.labels import AXES, IDENTIFIER_KINDS, TAGS

FOLDER = Path(__file__).parents[1] / "corpus"
PLATFORMS = {"x", "reddit", "facebook", "linkedin", "instagram", "mastodon", "blog"}


def records(path: Path) -> Iterator[tuple[int, dict]]:
    """Yield (line number, record) of a corpus file."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, json.loads(line)


def split(name: str) -> list[dict]:
    """Return the records of a split: train, validation (whole timelines), pairs or test.

    `train` never holds a locked file, a timeline or a measured pair.
    """
    found: list[dict] = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        kind = path.stem.partition("_")[0]
        for _, record in records(path):
            record["author"] = path.stem
            measured = "pair" in record and int(record["pair"][-3:]) % 4 == 0
            home = {"test": "test", "timeline": "validation"}.get(kind)
            if name == (home or ("pairs" if measured else "train")):
                found.append(record)
    return found


def faults(record: dict) -> Iterator[str]:
    """Say what is wrong with one record; nothing when it is right."""
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        yield "no text"
        return
    if record.get("platform") not in PLATFORMS:
        yield f"unknown platform {record.get('platform')!r}"
    for axis in AXES:
        level, spans = record.get(axis), (record.get("evidence") or {}).get(axis)
        if level not in (0, 1, 2, 3):
            yield f"{axis} is {level!r}, not 0-3"
        elif not isinstance(spans, list) or not (1 <= len(spans) <= 4 if level >= 2 else not spans):
            yield f"{axis} is {level}: evidence must be 1 to 4 spans from level 2, else none"
        else:
            yield from (f"{axis} evidence not in the text: {s!r}" for s in spans if s not in text)
    yield from (f"unknown tag {tag!r}" for tag in record.get("tags", []) if tag not in TAGS)
    for kind, spans in (record.get("identifiers") or {}).items():
        if kind not in IDENTIFIER_KINDS:
            yield f"unknown identifier kind {kind!r}"
        yield from (f"identifier not in the text: {s!r}" for s in spans if s not in text)
    if "sensitive" in record.get("tags", []) and record.get("disclosure", 0) < 2:
        yield "tag sensitive needs disclosure 2 or 3"
    if record.get("pair") and record.get("pair_kind") not in ("contrast", "invariance"):
        yield "a pair needs pair_kind contrast or invariance"


def check(paths: list[Path]) -> int:
    """Print every fault and a summary of each file; return the number of faults."""
    wrong = 0
    ids: Counter[str] = Counter()
    texts: Counter[str] = Counter()
    for path in paths:
        levels: Counter[tuple[int, int]] = Counter()
        openings: Counter[str] = Counter()
        for number, record in records(path):
            found = list(faults(record))
            ids[record.get("id", "")] += 1
            texts[" ".join(str(record.get("text")).split()).lower()] += 1
            if ids[record.get("id", "")] > 1:
                found.append(f"id {record.get('id')!r} is not unique")
            if texts[" ".join(str(record.get("text")).split()).lower()] > 1:
                found.append("the same text stands twice")
            for fault in found:
                print(f"{path.name}:{number}: {fault}")
            wrong += len(found)
            levels[(record.get("disclosure", 0), record.get("venting", 0))] += 1
            openings[" ".join(str(record.get("text")).lower().split()[:2])] += 1
        total = sum(levels.values())
        print(
            f"{path.name}: {total} posts, 0/0 {levels[(0, 0)]}, levels {dict(sorted(levels.items()))}"
        )
        print(f"  commonest openings: {openings.most_common(4)}")
    return wrong


if __name__ == "__main__":
    sys.exit(1 if check([Path(name) for name in sys.argv[1:]]) else 0)
