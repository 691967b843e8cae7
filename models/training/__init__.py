"""Training: torch, transformers, onnx. Never imported at run time, save by `model train`."""

from __future__ import annotations

import shutil
from pathlib import Path

from audit.errors import UsageError


def reproduce(base: Path, out: Path) -> None:
    """Train, export, fit and measure: what was done for the shipped weights, in one go.

    Args:
        base: folder with the encoder's model.safetensors, config.json and tokenizer.json.
        out: folder for model.onnx, tokenizer.json, config.json, card.json and SHA256SUMS.


    Raises:
        UsageError: the corpus or the base weights are not here.
    """
    if not (Path(__file__).parents[1] / "corpus").is_dir():
        raise UsageError("the corpus is not installed.", "Train from a checkout of the repository.")
    if not (base / "model.safetensors").exists():
        raise UsageError(f"{base}: no base weights.", "`make base-weights` fetches them.")
    from models.training import compare, corpus, export, fit, train

    out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    train.train(base, out, corpus.split("train"))
    export.export(base, out / "model.pt", out / "model.onnx")
    fit.fit(out)
    compare.measure(base, out)
