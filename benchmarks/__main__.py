"""Measure and print a table: `python -m benchmarks [--quick]`.

Figures of one table belong to one machine and one run; the ratios are what counts. Nothing else
should run beside it. Rows of the comparison with `transformers.pipeline` need the extra [train].
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from benchmarks.posts import texts, x_archive

QUICK = "--quick" in sys.argv
POSTS = 600 if QUICK else 2_000
SLOW_POSTS = 60 if QUICK else 200  # for what takes a tenth of the speed
AUDITED = 1_000 if QUICK else 6_000
IMPORTED = 50_000 if QUICK else 1_000_000
ROUNDS = 3 if QUICK else 5
os.environ["TOKENIZERS_PARALLELISM"] = "false"


def row(what: str, seen: float, bar: float, unit: str = "x", *, at_least: bool = False) -> None:
    """Print one line of the table."""
    good = seen >= bar if at_least else seen <= bar
    sign = ">=" if at_least else "<="
    print(
        f"{'ok ' if good else 'MISS'} {what:<66} {seen:9.2f} {unit:<3} (target {sign} {bar:g})",
        flush=True,
    )


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return the processor time of this process for `work`, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rate(work: Callable[[], object], count: int) -> float:
    """Return items a second, the median of some rounds."""
    return statistics.median(count / cpu_seconds(work) for _ in range(3))


def runs(*command: str) -> float:
    """Return the seconds of a process from start to end, the median of some rounds."""
    env = {**os.environ, "DISCRETION_WORKSPACE": tempfile.gettempdir() + "/none"}

    def once() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=False, capture_output=True, env=env)
        return time.perf_counter() - start

    once()
    return statistics.median(once() for _ in range(ROUNDS))


def start_up() -> None:
    """Start: the help text and a cold `check`, against the imports that they cannot do without."""
    python, command = sys.executable, str(Path(sys.executable).with_name("discretion"))
    base = runs(python, "-c", "pass")
    typer = runs(python, "-c", "import typer")
    runtime = runs(python, "-c", "import onnxruntime, tokenizers")
    help_text = runs(command, "--help")
    cold = runs(command, "check", "long day, glad to be home")
    print(f"    bare Python {base:.3f} s, import typer {typer:.3f} s, runtime {runtime:.3f} s")
    row("--help, seconds", help_text, 0.25, "s")
    row("--help, against import typer", help_text / typer, 3.8)
    row("cold check, seconds", cold, 0.8, "s")
    row("cold check, against importing the runtime", cold / runtime, 4.4)


def inference() -> float:
    """Texts in, judgements out, against the bare session; return the bare session's rate."""
    import numpy as np

    from models.classifier import BATCH_TOKENS, Model

    model, posts = Model(), texts(POSTS)
    session, tokenizer = model._session, model._tokenizer
    ids = sorted((e.ids[:256] for e in tokenizer.encode_batch(posts)), key=len)
    ready: list[list[list[int]]] = []
    for line in ids:
        fits = ready and len(ready[-1][0]) == len(line)
        if fits and (len(ready[-1]) + 1) * len(line) <= BATCH_TOKENS:
            ready[-1].append(line)
        else:
            ready.append([line])
    arrays = [np.array(batch, np.int64) for batch in ready]

    def bare() -> None:
        for array in arrays:
            session.run(None, {"ids": array})

    bare_rate, whole_rate = rate(bare, POSTS), rate(lambda: model.score(posts), POSTS)
    print(
        f"    bare session {bare_rate:.0f} posts/s, texts in {whole_rate:.0f} posts/s, one thread"
    )
    row("texts in, judgements out, against the bare session", bare_rate / whole_rate, 1.15)
    if find_spec("torch") and find_spec("transformers"):
        _pipeline(posts, whole_rate)
    else:
        print("    transformers.pipeline: not measured, needs the extra [train]")
    return bare_rate


def _pipeline(posts: list[str], ours: float) -> None:
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast, pipeline

    from models.classifier import Model

    torch.set_num_threads(1)
    config = BertConfig(
        vocab_size=30522,
        hidden_size=384,
        num_hidden_layers=6,
        num_attention_heads=12,
        intermediate_size=1536,
        num_labels=8,
    )
    tokenizer = BertTokenizerFast(tokenizer_file=str(Model().folder / "tokenizer.json"))
    classify = pipeline(
        "text-classification",
        model=BertForSequenceClassification(config).eval(),
        tokenizer=tokenizer,
        truncation=True,
        max_length=256,
        device="cpu",
    )
    few = posts[:SLOW_POSTS]
    single = rate(lambda: [classify(post) for post in few], SLOW_POSTS)
    batched = rate(lambda: classify(few, batch_size=32), SLOW_POSTS)
    print(
        f"    transformers.pipeline: {single:.0f} posts/s one at a time, {batched:.0f} at batch 32"
    )
    row("against transformers.pipeline, one at a time", ours / single, 5, at_least=True)
    row("against transformers.pipeline, batch 32", ours / batched, 8, at_least=True)


def whole_audit(bare_rate: float) -> None:
    """A first audit against the bare session, and a second one with 1 % new posts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = x_archive(folder / "first.zip", AUDITED, seed=1)
        # the second archive holds the first one's posts: the same seed, more of them
        second = x_archive(folder / "second.zip", AUDITED + AUDITED // 100, seed=1)
        code = (
            "import sys, time; from audit import cli; sys.argv = ['discretion', *sys.argv[1:]]\n"
            "try: cli.main()\n"
            "except SystemExit: pass\n"
            "print(time.process_time(), file=sys.stderr)"
        )

        def audit(path: Path, name: str = "main") -> float:
            places = ["--out", str(folder / name), "--workspace", str(folder / f"{name}-kept")]
            done = subprocess.run(
                [sys.executable, "-c", code, "audit", str(path), *places],
                capture_output=True,
                text=True,
                check=False,
                stdin=subprocess.DEVNULL,
            )
            return float(done.stderr.split()[-1])

        fixed = audit(x_archive(folder / "one-post.zip", 1, seed=9), "one-post")
        one, two = audit(first), audit(second)
    print(
        f"    first audit of {AUDITED:,} posts {one:.1f} CPU s, second {two:.1f} s, start and report {fixed:.1f} s"
    )
    row("full audit, against the bare session", (one - fixed) / (AUDITED / bare_rate), 1.3)
    row(
        "second run with 1 % new, share of the first (without start)",
        100 * max(two - fixed, 0) / (one - fixed),
        3,
        "%",
    )


def memory() -> None:
    """Peak memory of importing an archive of a million posts, with the model loaded."""
    with tempfile.TemporaryDirectory() as name:
        archive = x_archive(Path(name) / "x.zip", IMPORTED)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.importing", str(archive), name],
            capture_output=True,
            text=True,
            check=True,
        )
    figures = json.loads(done.stdout)
    print(f"    {figures['read']:,} posts in {figures['seconds']:.0f} s")
    row(
        f"peak memory, import of {figures['read']:,} posts, model loaded",
        figures["peak_mib"],
        250,
        "MiB",
    )


if __name__ == "__main__":
    print(
        f"Python {sys.version.split()[0]}, {os.cpu_count()} processors{', quick' if QUICK else ''}"
    )
    start_up()
    whole_audit(inference())
    memory()
