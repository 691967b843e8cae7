"""The shipped model: one text, one score; spans that are there; figures that can be trusted."""

from __future__ import annotations

import hashlib
import random
from functools import cache
from itertools import pairwise

import numpy as np
import onnxruntime
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.finding import Judgement
from models.card import card, card_text
from models.classifier import Model
from models.evaluate import average_precision, kappa
from models.training import corpus
from models.windows import WINDOW, windows
from tests.exports import HARSH, ORDINARY, PAY, STORY, WORDS

LENGTHS = (1, 2, 5, 9, 14, 30, 60, 120, 240, 700)


@cache
def model() -> Model:
    return Model()


def numbers(judgement: Judgement) -> list[float]:
    return [*judgement.disclosure.levels, *judgement.venting.levels]


def mixed_texts() -> list[str]:
    order = random.Random(3)
    texts = [" ".join(order.choices(WORDS, k=n)) for n in LENGTHS for _ in range(6)]
    return [*texts, STORY, PAY, HARSH, ORDINARY, "", "🙄", f"{STORY} 👩‍👩‍👧 {HARSH}"]


def test_a_text_has_the_same_score_alone_and_among_others() -> None:
    """Law 11."""
    texts = mixed_texts()
    together = model().score(texts)
    for text, judged in zip(texts, together, strict=True):
        (alone,) = model().score([text])
        assert (alone.disclosure.level, alone.venting.level) == (
            judged.disclosure.level,
            judged.venting.level,
        )
        assert np.abs(np.subtract(numbers(alone), numbers(judged))).max() <= 0.001


def test_order_and_repetition_change_nothing() -> None:
    texts = mixed_texts()
    assert model().score(texts[::-1])[::-1] == model().score(texts)
    twice = model().score([STORY, STORY])
    assert twice[0] == twice[1]


def test_the_runtime_computes_what_the_graph_says() -> None:
    """A fusion that takes the scales of rows for one scale a batch would be silent and wrong."""
    path, ids = (
        str(model().folder / "model.onnx"),
        np.array([[101, 2026, 7846, 2234, 2067, 2651, 102]]),
    )
    plain = onnxruntime.SessionOptions()
    plain.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    as_written = onnxruntime.InferenceSession(path, plain).run(None, {"ids": ids})
    as_run = onnxruntime.InferenceSession(path).run(None, {"ids": ids})
    for written, run in zip(as_written, as_run, strict=True):
        assert np.abs(written - run).max() < 0.01


def test_plain_cases_are_told_apart() -> None:
    story, pay, harsh, ordinary = model().score([STORY, PAY, HARSH, ORDINARY])
    assert story.disclosure.level >= 2
    assert pay.venting.level == 2
    assert pay.has("protected_activity")
    assert harsh.venting.level >= 2
    assert (ordinary.disclosure.level, ordinary.venting.level) == (0, 0)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_whatever_the_text_the_answer_is_whole(text: str) -> None:
    (judged,) = model().score([text])
    shown = "".join("�" if "\ud800" <= c <= "\udfff" else c for c in text)
    for axis in (judged.disclosure, judged.venting):
        assert abs(sum(axis.levels) - 1) <= 0.002
        assert all(0 <= p <= 1 for p in axis.levels)
        assert axis.level in (0, 1, 2, 3)
    for span in (*judged.evidence, *judged.identifiers):
        assert shown[span.start : span.end] == span.text
        assert span.text


def test_what_is_listed_firmly_or_as_not_sure_has_evidence() -> None:
    for judged in model().score(mixed_texts()):
        for axis in ("disclosure", "venting"):
            spans = [e for e in judged.evidence if e.axis.value == axis]
            score, limit = getattr(judged, axis), getattr(model().unsure, axis)
            assert bool(spans) == (score.level >= 2 or score.score >= limit)
            assert len(spans) <= 4


def test_a_story_in_the_middle_of_a_long_post_is_found_where_it_stands() -> None:
    filler = ("The kettle is on and the garden is wet again. " * 40).strip()
    (judged,) = model().score([f"{filler}\n\n{STORY}\n\n{filler}"])
    assert judged.disclosure.level >= 2
    start = len(filler)
    assert all(
        start <= e.start < start + len(STORY) + 4 for e in judged.evidence if e.axis == "disclosure"
    )


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["word", "no", "yes.", "why?", "so\n", "long"]), max_size=900),
    st.integers(8, WINDOW),
)
def test_windows_hold_every_token_and_never_too_many(words: list[str], size: int) -> None:
    text, offsets, at = "", [], 0
    for word in words:
        offsets.append((at, at + len(word)))
        text += word + " "
        at = len(text)
    found = windows(text, offsets, size)
    assert {t for a, b in found for t in range(a, b)} == set(range(len(words)))
    assert all(b - a <= size for a, b in found)
    assert all(a < c and b <= d for (a, b), (c, d) in pairwise(found))


def test_the_weights_are_those_that_were_measured() -> None:
    folder = model().folder
    for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines():
        wanted, name = line.split()
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == wanted
    assert (folder / "model.onnx").stat().st_size < 30e6


def test_kappa_is_one_for_equal_levels_and_nought_by_chance() -> None:
    levels = np.array([0, 1, 2, 3, 2, 0])
    assert kappa(levels, levels) == 1
    assert abs(kappa(np.array([0, 0, 3, 3]), np.array([0, 3, 0, 3]))) < 1e-9
    assert kappa(np.array([0, 3, 1]), np.array([1, 3, 1])) > kappa(
        np.array([0, 3, 1]), np.array([3, 3, 1])
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), min_size=2, max_size=60))
def test_average_precision_is_that_of_scikit_learn(pairs: list[tuple[bool, int]]) -> None:
    from sklearn.metrics import average_precision_score

    truth, scores = np.array([t for t, _ in pairs]), np.array([s for _, s in pairs], float)
    if truth.any():
        assert abs(average_precision(truth, scores) - average_precision_score(truth, scores)) < 1e-9


def test_the_corpus_is_sound_and_its_splits_share_no_author() -> None:
    assert corpus.check(sorted(corpus.FOLDER.glob("*.jsonl"))) == 0
    train, validation, test = (
        {r["author"] for r in corpus.split(s)} for s in ("train", "validation", "test")
    )
    assert not (train & validation or train & test or validation & test)
    assert len(corpus.split("train")) >= 1_200
    pairs = {r["pair"] for r in corpus.split("pairs")}
    assert not pairs & {r.get("pair") for r in corpus.split("train")}


def test_the_model_card_page_shows_the_figures_of_the_shipped_weights() -> None:
    page = (corpus.FOLDER.parents[1] / "docs" / "model-card.md").read_text("utf-8")
    assert card_text(card()) in page
