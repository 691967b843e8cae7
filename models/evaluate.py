"""How well a classifier judges labelled posts: the figures of `discretion model eval`.

Quadratic weighted kappa over the four levels, average precision of level >= 2, the share of posts
below level 2 that are shown as 2 or more, token F1 of evidence. Intervals are 95 % of a bootstrap
over authors where the file names several, else over posts; the seed is fixed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.errors import UsageError
from audit.finding import Classifier, Judgement
from models.labels import AXES

ROUNDS = 1_000
SEED = 7
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """A labelled post: levels by axis, evidence strings by axis, who wrote it."""

    text: str
    platform: str
    author: str
    levels: tuple[int, int]
    evidence: tuple[tuple[str, ...], tuple[str, ...]]


def load(path: Path) -> list[Labelled]:
    """Read a labelled file (`docs/reference/labelled-posts.md`).

    Raises:
        UsageError: a line is not a labelled post; the line is named.

    """
    found = []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read ({type(error).__name__}).") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(_labelled(json.loads(line)))
        except (ValueError, KeyError, TypeError):
            raise UsageError(
                f"{path.name}, line {number}: not a labelled post.",
                'It needs "text", "disclosure" and "venting" (0 to 3).',
            ) from None
    if not found:
        raise UsageError(f"{path.name}: no labelled posts.")
    return found


def _labelled(record: dict[str, Any]) -> Labelled:
    levels = (int(record["disclosure"]), int(record["venting"]))
    if not set(levels) <= {0, 1, 2, 3} or not isinstance(record["text"], str):
        raise ValueError
    evidence = record.get("evidence") or {}
    return Labelled(
        record["text"],
        str(record.get("platform") or "other"),
        str(record.get("author") or ""),
        levels,
        (tuple(evidence.get("disclosure") or ()), tuple(evidence.get("venting") or ())),
    )


def evaluate(classifier: Classifier, posts: Sequence[Labelled]) -> dict[str, Any]:
    """Return all figures of a classifier on labelled posts."""
    judged = classifier.score([post.text for post in posts])
    truth = np.array([post.levels for post in posts])
    levels = np.array([(j.disclosure.level, j.venting.level) for j in judged])
    scores = np.array([(j.disclosure.score, j.venting.score) for j in judged])
    groups = np.array([post.author or str(n) for n, post in enumerate(posts)])
    figures: dict[str, Any] = {"n": len(posts), "model": classifier.name}
    for i, axis in enumerate(AXES):
        t, p, s = truth[:, i], levels[:, i], scores[:, i].astype(float)
        figures[axis] = {
            "positives": int((t >= 2).sum()),
            "qwk": _with_interval(kappa, (t, p), groups),
            "ap2": _with_interval(average_precision, (t >= 2, s), groups),
            "fpr2": _with_interval(false_alarms, (t, p), groups),
            "recall2": _with_interval(recall, (t, p), groups),
        }
    figures["evidence_f1"] = evidence_f1(posts, judged)
    platforms = sorted({post.platform for post in posts})
    figures["by_platform"] = {
        name: {
            "n": int(mask.sum()),
            **{
                axis: {"qwk": _rounded(kappa(truth[mask, i], levels[mask, i]))}
                for i, axis in enumerate(AXES)
            },
        }
        for name in platforms
        if (mask := np.array([post.platform == name for post in posts])).any()
    }
    return figures


def kappa(truth: NDArray[Any], shown: NDArray[Any]) -> float:
    """Return the quadratic weighted kappa of two rows of levels 0 to 3; nan where undefined."""
    seen = np.zeros((4, 4))
    np.add.at(seen, (truth, shown), 1)
    expected = np.outer(seen.sum(1), seen.sum(0)) / max(len(truth), 1)
    weights = np.subtract.outer(np.arange(4), np.arange(4)) ** 2
    chance = (weights * expected).sum()
    return float(1 - (weights * seen).sum() / chance) if chance else float("nan")


def average_precision(truth: NDArray[Any], scores: Numbers) -> float:
    """Return the area under precision over recall, equal scores taken together."""
    positives = truth.sum()
    if not positives:
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    hits, ranked = np.cumsum(truth[order]), scores[order]
    last = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)  # of each run of equals
    gained = np.diff(hits[last], prepend=0)
    return float((gained * hits[last] / (last + 1)).sum() / positives)


def false_alarms(truth: NDArray[Any], shown: NDArray[Any]) -> float:
    """Return the share of posts below level 2 that are shown as 2 or more."""
    below = truth < 2
    return float((shown[below] >= 2).mean()) if below.any() else float("nan")


def recall(truth: NDArray[Any], shown: NDArray[Any]) -> float:
    """Return the share of posts of level 2 or more that are shown as such."""
    above = truth >= 2
    return float((shown[above] >= 2).mean()) if above.any() else float("nan")


def evidence_f1(posts: Sequence[Labelled], judged: Sequence[Judgement]) -> float | None:
    """Return the word F1 of evidence, over the posts and axes where both say level >= 2."""
    both = said = meant = 0
    for post, judgement in zip(posts, judged, strict=True):
        for i, axis in enumerate(AXES):
            spans = [(e.start, e.end) for e in judgement.evidence if e.axis.value == axis]
            if post.evidence[i] and spans:
                truth = _words(post.text, [_place(post.text, s) for s in post.evidence[i]])
                shown = _words(post.text, spans)
                both += len(truth & shown)
                said += len(shown)
                meant += len(truth)
    return _rounded(2 * both / (said + meant)) if said + meant else None


def _place(text: str, span: str) -> tuple[int, int]:
    start = text.find(span)
    return start, start + len(span)


def _words(text: str, spans: list[tuple[int, int]]) -> set[int]:
    places, start = set(), 0
    for word in text.split():
        start = text.index(word, start)
        if any(a < start + len(word) and b > start for a, b in spans):
            places.add(start)
        start += len(word)
    return places


def _with_interval(
    figure: Callable[[NDArray[Any], NDArray[Any]], float],
    columns: tuple[NDArray[Any], NDArray[Any]],
    groups: NDArray[Any],
) -> dict[str, float | None]:
    one, two = columns
    drawn = np.array([figure(one[rows], two[rows]) for rows in _draws(groups)])
    known = drawn[~np.isnan(drawn)]
    low, high = np.quantile(known, [0.025, 0.975]) if len(known) else (np.nan, np.nan)
    return {"value": _rounded(figure(one, two)), "low": _rounded(low), "high": _rounded(high)}


def _draws(groups: NDArray[Any]) -> Iterator[NDArray[Any]]:
    order = np.random.default_rng(SEED)
    names = np.unique(groups)
    if len(names) < 5:  # too few authors to draw among: draw posts
        names, groups = np.arange(len(groups)), np.arange(len(groups))
    members = {name: np.flatnonzero(groups == name) for name in names}
    for _ in range(ROUNDS):
        yield np.concatenate([members[name] for name in order.choice(names, len(names))])


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 3)
