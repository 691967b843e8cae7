"""The shipped model at run time: tokenizers and onnxruntime, nothing heavier.

One text gets one score: texts are cut into windows, windows of the same length are read together
without padding, and the graph scales every token by itself, so no text can change another's
numbers. What the numbers mean is in `models/weights/config.json`, fitted by `models.training.fit`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.finding import TAG_SHOWN, Axis, Evidence, Identifier, Judgement, Score, Unsure
from models.labels import AXES, IDENTIFIER_KINDS, TAGS
from models.windows import windows

BATCH_TOKENS = 256  # more at once is slower on a CPU
SPANS = 4  # of evidence for one axis
STRAY = 0.12  # of the strongest span's weight; what is weaker is left out
GAP = 2  # tokens between two parts of one span
_SURROGATE = re.compile("[\ud800-\udfff]")

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Settings:
    """What `fit` wrote: calibration, thresholds and the model's name."""

    name: str
    slopes: Floats  # [2, 3]: calibrated logit = slope * logit + shift
    shifts: Floats
    thresholds: Floats  # [2, 3]: p(level >= k) from which a level is shown
    unsure: Unsure
    span_thresholds: Floats  # [2]
    identifier_threshold: float

    @classmethod
    def load(cls, text: str) -> Settings:
        """Read `config.json`."""
        values: dict[str, Any] = json.loads(text)
        arrays = ["slopes", "shifts", "thresholds", "span_thresholds"]
        return cls(
            name=values["name"],
            unsure=Unsure(**values["unsure"]),
            identifier_threshold=values["identifier_threshold"],
            **{name: np.array(values[name], np.float32) for name in arrays},
        )


@dataclass(frozen=True, slots=True)
class Outputs:
    """The graph's logits for one text: the windows' stacked, the tokens' of each window."""

    axes: Floats  # [windows, 2, 3]
    tags: Floats  # [windows, tags]
    tokens: list[Floats]  # of each window [tokens, heads], special tokens left out


class Model:
    """A `Classifier` over a folder of weights.

    Args:
        folder: holds model.onnx, tokenizer.json and config.json; the shipped one by default.

    """

    def __init__(self, folder: Path | None = None) -> None:
        with as_file(files("models") / "weights") as shipped:
            self.folder = folder or shipped
        self.settings = Settings.load((self.folder / "config.json").read_text("utf-8"))
        self.name = self.settings.name
        self.unsure = self.settings.unsure

    @cached_property
    def digest(self) -> str:
        """16 hex digits of everything that a score depends on."""
        state = hashlib.sha256()
        for name in ("model.onnx", "tokenizer.json", "config.json"):
            state.update((self.folder / name).read_bytes())
        return state.hexdigest()[:16]

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(self.folder / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            str(self.folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def score(self, texts: Sequence[str]) -> list[Judgement]:
        """Return the judgement of each text, in order. A lone surrogate is read as U+FFFD."""
        read, encoded, parts = self._encoded(texts)
        outputs = self._run(encoded, parts)
        return [
            self._judge(text, e.offsets, part, output) if e.ids else _NOTHING
            for text, e, part, output in zip(read, encoded, parts, outputs, strict=True)
        ]

    def outputs(self, texts: Sequence[str]) -> Iterator[Outputs]:
        """Yield the raw logits of each text, for fitting."""
        _, encoded, parts = self._encoded(texts)
        yield from self._run(encoded, parts)

    def _encoded(
        self, texts: Sequence[str]
    ) -> tuple[list[str], Sequence[Any], list[list[tuple[int, int]]]]:
        """Return the texts as they are read, their tokens, and the windows of each."""
        read = [_whole(text) for text in texts]
        encoded = self._tokenizer.encode_batch(read, add_special_tokens=False)
        return read, encoded, [windows(t, e.offsets) for t, e in zip(read, encoded, strict=True)]

    def _run(self, encoded: Sequence[Any], parts: list[list[tuple[int, int]]]) -> list[Outputs]:
        begin, end = (self._tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]"))
        rows = [
            (text, place, [begin, *encoded[text].ids[a:b], end])
            for text, part in enumerate(parts)
            for place, (a, b) in enumerate(part)
        ]
        rows.sort(key=lambda row: len(row[2]))
        empty = np.zeros((0, 0), np.float32)
        found = [
            Outputs(
                np.zeros((len(part), len(AXES), 3), np.float32),
                np.zeros((len(part), len(TAGS)), np.float32),
                [empty] * len(part),
            )
            for part in parts
        ]
        for batch in _batches(rows):
            ids = np.array([row[2] for row in batch], np.int64)
            axes, tags, tokens = self._session.run(None, {"ids": ids})
            for n, (text, place, _) in enumerate(batch):
                found[text].axes[place] = axes[n].reshape(len(AXES), 3)
                found[text].tags[place] = tags[n]
                found[text].tokens[place] = tokens[n, 1:-1]
        return found

    def _judge(
        self,
        text: str,
        offsets: Sequence[tuple[int, int]],
        parts: list[tuple[int, int]],
        output: Outputs,
    ) -> Judgement:
        s = self.settings
        chances = np.minimum.accumulate(_sigmoid(s.slopes * output.axes + s.shifts), axis=2)
        scores, evidence = [], []
        for i, axis in enumerate(Axis):
            window = int(chances[:, i].sum(1).argmax())  # the highest window decides
            score = self._score(i, chances[window, i])
            scores.append(score)
            unsure = score.score >= (self.unsure.disclosure, self.unsure.venting)[i]
            if score.level >= 2 or unsure:  # what is listed as not sure shows its words too
                marks = _sigmoid(output.tokens[window][:, i])
                here = offsets[slice(*parts[window])]
                spans = spans_of(text, here, marks, float(s.span_thresholds[i]))
                evidence += [Evidence(axis, a, b, text[a:b]) for a, b in spans]
        tags = _sigmoid(output.tags.max(0))
        shown = {t: round(float(p), 3) for t, p in zip(TAGS, tags, strict=True) if p >= TAG_SHOWN}
        return Judgement(
            disclosure=scores[0],
            venting=scores[1],
            tags=shown,
            evidence=tuple(evidence),
            identifiers=self._identifiers(text, offsets, parts, output),
        )

    def _score(self, axis: int, chances: Floats) -> Score:
        rounded = [round(float(p), 3) for p in chances]
        passed = [p >= t for p, t in zip(rounded, self.settings.thresholds[axis], strict=True)]
        level = next((k for k in (3, 2, 1) if passed[k - 1]), 0)
        if rounded[1] >= (self.unsure.disclosure, self.unsure.venting)[axis]:
            level = max(level, 1)  # a post that is listed as not sure has a level
        one, two, three = rounded
        levels = (round(1 - one, 3), round(one - two, 3), round(two - three, 3), three)
        return Score(level, levels)

    def _identifiers(
        self,
        text: str,
        offsets: Sequence[tuple[int, int]],
        parts: list[tuple[int, int]],
        output: Outputs,
    ) -> tuple[Identifier, ...]:
        found: dict[tuple[int, int, str], Identifier] = {}
        for (a, b), tokens in zip(parts, output.tokens, strict=True):
            for k, kind in enumerate(IDENTIFIER_KINDS):
                marks = _sigmoid(tokens[:, len(AXES) + k])
                for start, end in _runs(
                    text, offsets[a:b], marks, self.settings.identifier_threshold, 0
                ):
                    found[(start, end, kind)] = Identifier(kind, start, end, text[start:end])
        return tuple(found[key] for key in sorted(found))


_NOTHING = Judgement(Score(0, (1.0, 0.0, 0.0, 0.0)), Score(0, (1.0, 0.0, 0.0, 0.0)), {})


def spans_of(
    text: str, offsets: Sequence[tuple[int, int]], marks: Floats, threshold: float
) -> list[tuple[int, int]]:
    """Return 1 to SPANS spans of evidence (code points), in order; the strongest where none is sure."""
    runs = _runs(text, offsets, marks, threshold, GAP)
    if not runs:
        runs = _runs(text, offsets, marks, float(marks.max()) * 0.8, GAP)
    strength = {}
    for start, end in runs:
        inside = [m for (a, b), m in zip(offsets, marks, strict=True) if a >= start and b <= end]
        strength[start, end] = sum(inside)
    best = sorted(runs, key=lambda run: -strength[run])[:SPANS]
    # a stray word beside whole clauses explains nothing
    return sorted(run for run in best if strength[run] >= STRAY * strength[best[0]])


def _runs(
    text: str, offsets: Sequence[tuple[int, int]], marks: Floats, threshold: float, gap: int
) -> list[tuple[int, int]]:
    """Return the stretches of marked tokens, widened to whole words."""
    found: list[tuple[int, int]] = []
    last = None
    for token in np.flatnonzero(marks >= threshold).tolist():
        start, end = offsets[token]
        while start > 0 and _inner(text[start - 1]) and _inner(text[start]):
            start -= 1
        while end < len(text) and _inner(text[end]) and _inner(text[end - 1]):
            end += 1
        near = last is not None and (token - last <= gap + 1 or start <= found[-1][1])
        if near and "\n" not in text[found[-1][1] : start]:  # a span stays in its paragraph
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
        last = token
    return found


def _inner(character: str) -> bool:
    return character.isalnum() or character in "'’_"


def _batches(
    rows: list[tuple[int, int, list[int]]],
) -> Iterator[list[tuple[int, int, list[int]]]]:
    """Yield rows of one length, few enough to be read at once; the rows are sorted by length."""
    batch: list[tuple[int, int, list[int]]] = []
    for row in rows:
        length = len(row[2])
        if batch and (len(batch[0][2]) != length or (len(batch) + 1) * length > BATCH_TOKENS):
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def _whole(text: str) -> str:
    return _SURROGATE.sub("\ufffd", text)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)
