"""Measure the exported model beside its baselines; write `card.json`.

    python -m models.training.compare BASE FOLDER

The locked test split is read here and nowhere else. Baselines are trained, where they are trained
at all, on the same posts as the model.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.baselines import Keywords, entity_count
from models.classifier import Model
from models.evaluate import Labelled, average_precision, evaluate, kappa
from models.labels import AXES
from models.training import corpus
from models.training.train import Judge

Numbers = NDArray[np.float64]


def labelled(records: list[dict]) -> list[Labelled]:
    """Return corpus records as labelled posts."""
    return [
        Labelled(
            r["text"],
            r["platform"],
            r["author"],
            (r["disclosure"], r["venting"]),
            (tuple(r["evidence"]["disclosure"]), tuple(r["evidence"]["venting"])),
        )
        for r in records
    ]


def measure(base: Path, folder: Path) -> dict[str, object]:
    """Write every figure of the model in `folder` to its `card.json`."""
    model = Model(folder)
    by_author = defaultdict(list)
    for record in corpus.split("test") + corpus.split("validation"):
        by_author[record["author"]].append(record)
    card: dict[str, object] = {
        "model": model.name,
        "corpus": {
            name: len(corpus.split(name)) for name in ("train", "validation", "pairs", "test")
        },
        "sets": {name: evaluate(model, labelled(rs)) for name, rs in sorted(by_author.items())},
        "baselines": baselines(corpus.split("train"), corpus.split("test")),
        "agreement": agreement(),
        "pairs": pairs(model),
        "quantised": quantised(base, folder),
    }
    text = json.dumps(card, indent=1) + "\n"
    (folder / "card.json").write_text(text, "utf-8")
    return card


def agreement() -> dict[str, dict[str, float]]:
    """Return the kappa of the authors' labels and those of a second, blind annotator, by file."""
    found = {}
    for path in sorted((corpus.FOLDER / "second").glob("*.jsonl")):
        second = {r["id"]: r for _, r in corpus.records(path)}
        both = [(r, second[r["id"]]) for _, r in corpus.records(corpus.FOLDER / path.name)]
        found[path.stem] = {"n": len(both)} | {
            axis: round(kappa(*np.array([(a[axis], b[axis]) for a, b in both]).T), 3)
            for axis in AXES
        }
    return found


def pairs(model: Model) -> dict[str, object]:
    """Return the share of contrast pairs with both right, and of swaps that moved a level."""
    records = corpus.split("pairs")
    shown = [
        (j.disclosure.level, j.venting.level) for j in model.score([r["text"] for r in records])
    ]
    members = defaultdict(list)
    for record, levels in zip(records, shown, strict=True):
        wanted = (record["disclosure"], record["venting"])
        members[record["pair_kind"], record["pair"]].append((wanted, levels))
    results: dict[str, Counter[bool]] = {"contrast": Counter(), "invariance": Counter()}
    for (kind, _), both in members.items():
        right = all(w == s for w, s in both) if kind == "contrast" else both[0][1] == both[1][1]
        results[kind][right] += 1
    return {
        kind: {"n": counts.total(), "share": round(counts[True] / max(counts.total(), 1), 3)}
        for kind, counts in results.items()
    }


def baselines(train: list[dict], test: list[dict]) -> dict[str, dict[str, float]]:
    """Return the average precision of level >= 2 of each baseline on the test posts."""
    texts = [r["text"] for r in test]
    truth = {axis: np.array([r[axis] >= 2 for r in test]) for axis in AXES}
    judged = Keywords().score(texts)
    scores: dict[str, dict[str, Numbers]] = {
        "keywords": {axis: np.array([getattr(j, axis).score for j in judged]) for axis in AXES},
        "entity count": dict.fromkeys(AXES, np.array([entity_count(t) for t in texts])),
        "sentiment": dict.fromkeys(AXES, sentiment(texts)),
        "tf-idf": tf_idf(train, texts),
        "always the same": dict.fromkeys(AXES, np.zeros(len(texts))),
    }
    return {
        name: {axis: round(average_precision(truth[axis], s[axis]), 3) for axis in AXES}
        for name, s in scores.items()
    }


def sentiment(texts: Sequence[str]) -> Numbers:
    """Return how negative each text sounds, by VADER's word list."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    reader = SentimentIntensityAnalyzer()
    return np.array([-reader.polarity_scores(text)["compound"] for text in texts])


def tf_idf(train: list[dict], texts: Sequence[str]) -> dict[str, Numbers]:
    """Return the chances that logistic regression on words and pairs of words gives."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    known = words.fit_transform([r["text"] for r in train])
    found = {}
    for axis in AXES:
        judge = LogisticRegression(C=10, max_iter=1000, class_weight="balanced")
        judge.fit(known, [r[axis] >= 2 for r in train])
        found[axis] = judge.predict_proba(words.transform(list(texts)))[:, 1]
    return found


def quantised(base: Path, folder: Path) -> dict[str, float]:
    """Return how far the shipped graph is from the 32-bit model it was written from."""
    whole = Judge(base)
    whole.load_state_dict(torch.load(folder / "model.pt", weights_only=True))
    whole.eval()
    model = Model(folder)
    texts = [r["text"] for r in corpus.split("validation")]
    tokenizer = model._tokenizer
    slopes, shifts = model.settings.slopes, model.settings.shifts
    limits = np.log(model.settings.thresholds / (1 - model.settings.thresholds))
    flips = moved = count = 0.0
    with torch.no_grad():
        for text, output in zip(texts, model.outputs(texts), strict=True):
            ids = tokenizer.encode(text).ids
            if len(ids) > 256:
                continue
            row = torch.tensor([ids])
            exact = whole(row, torch.ones_like(row))[0][0].numpy()
            count += 1
            flips += bool(
                (
                    (slopes * exact + shifts >= limits)
                    != (slopes * output.axes[0] + shifts >= limits)
                )[:, 1].any()
            )
            moved = max(moved, float(np.abs(exact - output.axes[0]).max()))
    return {
        "posts": count,
        "verdict_flips": round(flips / count, 4),
        "largest_logit_move": round(moved, 3),
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2])), indent=1))
