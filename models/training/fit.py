"""Calibrate the exported graph and choose its thresholds; write `config.json` and `SHA256SUMS`.

Fitted on the outputs of the very graph that is shipped, over the validation timelines (whole
histories with their natural shares). The cost rule: a post of a level that is not shown as such costs
as much as so many needless looks (COSTS, for levels 1, 2 and 3), so that a level is shown from the
chance 1 / (1 + cost) on. Below level 2, the unsure band begins where one look in BAND finds something.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.classifier import Model, Outputs
from models.labels import AXES, IDENTIFIER_KINDS
from models.training import corpus
from models.training.train import examples, load_tokenizer

VERSION = "0.1.0"
COSTS = (6, 6, 4)
BAND = 13
SLOPE_TRUST = 4.0  # weight of "the logits are right as they are", in posts' worth of loss
Floats = NDArray[np.float64]


def plain() -> dict[str, object]:
    """Return settings that change nothing: what the graph says as it is."""
    return {
        "name": f"discretion-minilm@{VERSION}",
        "slopes": [[1.0] * 3] * 2,
        "shifts": [[0.0] * 3] * 2,
        "thresholds": [[0.5] * 3] * 2,
        "unsure": {"disclosure": 0.25, "venting": 0.25},
        "span_thresholds": [0.5, 0.5],
        "identifier_threshold": 0.5,
    }


def platt(logits: Floats, truth: Floats) -> tuple[float, float]:
    """Return slope and shift that make sigmoid(slope * logit + shift) a probability (Newton)."""
    w = np.array([1.0, 0.0])
    x = np.stack([logits, np.ones_like(logits)], 1)
    for _ in range(100):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - truth) + SLOPE_TRUST * np.array([w[0] - 1, 0.05 * w[1]])
        curve = (x * (p * (1 - p))[:, None]).T @ x + SLOPE_TRUST * np.diag([1.0, 0.05])
        step = np.linalg.solve(curve, gradient)
        w -= np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return float(max(w[0], 0.1)), float(w[1])


def fit(folder: Path) -> dict[str, object]:
    """Fit the settings of the graph in `folder` and write them beside it."""
    settings = plain()
    _write(folder, settings)
    records = corpus.split("validation")
    outputs = list(Model(folder).outputs([r["text"] for r in records]))
    logits = np.array([_highest(output) for output in outputs])
    slopes, shifts, thresholds, unsure = [], [], [], {}
    for i, axis in enumerate(AXES):
        levels = np.array([r[axis] for r in records])
        fitted = [platt(logits[:, i, k], (levels > k).astype(float)) for k in range(3)]
        slopes.append([a for a, _ in fitted])
        shifts.append([b for _, b in fitted])
        thresholds.append([round(1 / (1 + cost), 3) for cost in COSTS])
        unsure[axis] = round(1 / BAND, 3)
    tokenizer = load_tokenizer(folder)
    marks = [_marked(r, o, tokenizer) for r, o in zip(records, outputs, strict=True)]
    cuts = [_best_cut(marks, [i], records, axis) for i, axis in enumerate(AXES)]
    kinds = list(range(len(AXES), len(AXES) + len(IDENTIFIER_KINDS)))
    settings |= {
        "span_thresholds": cuts,
        "identifier_threshold": _best_cut(marks, kinds, records),
        "slopes": slopes,
        "shifts": shifts,
        "thresholds": thresholds,
        "unsure": unsure,
    }
    _write(folder, settings)
    return settings


def _highest(output: Outputs) -> Floats:
    """Return the logits of each axis's highest window, [2, 3]."""
    best = output.axes.sum(2).argmax(0)
    return np.array([output.axes[best[i], i] for i in range(len(AXES))], np.float64)


def _marked(record: dict, output: Outputs, tokenizer: Tokenizer) -> tuple[Floats, Floats]:
    """Return what the token heads say and what the labels say, [tokens, heads] each."""
    said = np.concatenate(output.tokens).astype(np.float64)
    meant = np.concatenate([w.tokens[1:-1].numpy() for w in examples([record], tokenizer)])
    return 1 / (1 + np.exp(-said)), meant


def _best_cut(
    marks: list[tuple[Floats, Floats]], heads: list[int], records: list[dict], axis: str = ""
) -> float:
    """Return the threshold of some token heads with the best F1; of an axis, where level >= 2."""
    chosen = [m for m, r in zip(marks, records, strict=True) if not axis or r[axis] >= 2]
    said = np.concatenate([s[:, heads].ravel() for s, _ in chosen])
    meant = np.concatenate([t[:, heads].ravel() for _, t in chosen])
    cuts = np.linspace(0.25, 0.8, 23)  # lower ones mark half of a post
    f1 = [2 * (meant * (said >= c)).sum() / ((said >= c).sum() + meant.sum()) for c in cuts]
    return round(float(cuts[int(np.argmax(f1))]), 3)


def _write(folder: Path, settings: dict[str, object]) -> None:
    (folder / "config.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    names = ("model.onnx", "tokenizer.json", "config.json")
    sums = [f"{hashlib.sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in names]
    (folder / "SHA256SUMS").write_text("".join(sums), "utf-8")


if __name__ == "__main__":
    print(json.dumps(fit(Path(sys.argv[1])), indent=1))
