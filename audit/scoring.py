"""`discretion score`: a line of JSON for each line of JSON, in the same order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from audit.finding import Classifier, to_json

AT_ONCE = 512


def score_lines(lines: Iterable[bytes], classifier: Classifier) -> Iterator[tuple[bytes, bool]]:
    """Yield (line, whether it could be judged). Blank lines are ignored."""
    source = (line for line in lines if line.strip())
    while part := list(islice(source, AT_ONCE)):
        read = [_read(line) for line in part]
        texts = [found["text"] for found in read if "error" not in found]
        judged = iter(classifier.score(texts))
        for found in read:
            good = "error" not in found
            if good:
                found = {"id": found["id"], **to_json(next(judged)), "model": classifier.name}
            yield (json.dumps(found, ensure_ascii=False) + "\n").encode("utf-8", "replace"), good


def _no_number(word: str) -> None:
    raise ValueError(word)  # NaN and Infinity are Python's, not JSON's


def _read(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(record, dict):
        return {"id": None, "error": "not a JSON object"}
    name = record.get("id")
    text = record.get("text", "")
    if text is None:
        text = ""
    if not isinstance(text, str):
        return {"id": name, "error": "text is not a string"}
    if "text" not in record:
        return {"id": name, "error": "no text"}
    return {"id": name, "text": text}
