"""The model card: the figures that were measured when the shipped weights were made, in words."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from models.labels import AXES


@cache
def card() -> dict[str, Any]:
    """Return `models/weights/card.json`."""
    found: dict[str, Any] = json.loads(
        (files("models") / "weights" / "card.json").read_text("utf-8")
    )
    return found


def card_text(card: dict[str, Any]) -> str:
    """Return the card for a terminal."""
    lines = [
        f"{card['model']}: MiniLM, 6 layers, 8-bit rows and 7-bit weights.",
        "All training posts are synthetic, written for the project; no real person's post is among them.",
        "Posts: " + ", ".join(f"{n:,} {name}" for name, n in card["corpus"].items()) + ".",
        quality_sentence(),
        "",
        "Held-out sets (95 % interval):",
    ]
    for name, figures in card["sets"].items():
        lines += [f"  {name}", *(f"    {line}" for line in figures_text(figures).splitlines()[1:])]
    lines += ["", "Average precision of level >= 2 on the locked test posts, baselines:"]
    for name, values in card["baselines"].items():
        lines.append(
            f"  {name:<16} disclosure {values['disclosure']:.2f}, venting {values['venting']:.2f}"
        )
    lines += ["", "Kappa of authors and a second, blind annotator (models both, under one guide):"]
    for name, values in card["agreement"].items():
        lines.append(
            f"  {name:<16} disclosure {values['disclosure']:.2f}, venting {values['venting']:.2f} "
            f"({values['n']} posts)"
        )
    contrast, swaps = card["pairs"]["contrast"], card["pairs"]["invariance"]
    lines += [
        "",
        f"Contrast pairs with both right: {contrast['share']:.0%} of {contrast['n']}.",
        f"Pairs that differ in a name, gender or dialect and keep their levels: {swaps['share']:.0%} "
        f"of {swaps['n']}.",
        f"Verdicts that the 8-bit graph changes: {card['quantised']['verdict_flips']:.1%}.",
    ]
    return "\n".join(lines)


def figures_text(figures: dict[str, Any]) -> str:
    """Return the figures of one labelled file for a terminal."""
    lines = [f"{figures['model']}, {figures['n']:,} posts"]
    for axis in AXES:
        values = figures[axis]
        lines.append(
            f"{axis}: {values['positives']} of level 2 or 3; "
            + "; ".join(
                f"{title} {_number(values[name])}"
                for title, name in (
                    ("kappa", "qwk"),
                    ("average precision", "ap2"),
                    ("false alarms", "fpr2"),
                    ("recall", "recall2"),
                )
            )
        )
    if figures["evidence_f1"] is not None:
        lines.append(f"evidence: word F1 {figures['evidence_f1']:.2f}")
    return "\n".join(lines)


def quality_sentence() -> str:
    """Return in one sentence how often the model misses what it looks for."""
    found = [
        s["disclosure"]
        for s in card()["sets"].values()
        if s["disclosure"]["recall2"]["value"] is not None
    ]
    posts = sum(f["positives"] for f in found)
    seen = sum(f["positives"] * f["recall2"]["value"] for f in found)
    missed = round(100 * (1 - seen / posts))
    return (
        f"The program misses posts: of 100 client stories in its own tests, all invented, {missed} were "
        "not listed firmly. A post that is not listed may still tell a story."
    )


def _number(value: dict[str, float | None]) -> str:
    if value["value"] is None:
        return "none"
    return f"{value['value']:.2f} ({value['low']:.2f} to {value['high']:.2f})"
