"""Training: torch, transformers, onnx. Never imported at run time, save by `model train`."""

from __future__ import annotations

import shutil
from pathlib import Path


def reproduce(base: Path, out: Path) -> None:
    """Train, export, fit and measure: what was done for the shipped weights, in one go.

    Args:
        base: folder with the encoder's model.safetensors, config.json and tokenizer.json.
        out: folder for model.onnx, tokenizer.json, config.json, card.json and SHA256SUMS.

    """
    from models.training import compare, corpus, export, fit, train

    out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    train.train(base, out, corpus.split("train"))
    export.export(base, out / "model.pt", out / "model.onnx")
    fit.fit(out)
    compare.measure(base, out)
