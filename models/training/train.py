"""Fine-tune the encoder on the corpus: one flat script, settings on top.

    discretion model train --base DIR        (extra [train]; torch on two cores, see the model card)

The encoder learns five things at once: two cumulative ordinal axes (three logits each: level >= 1,
>= 2, >= 3), tags, and for each token whether it carries either axis and which kind of identifier
it belongs to. Each axis reads the mean of the tokens beside its own attention over them, since in
a long post four words may decide. The weights kept are a running mean over the last steps.
"""

from __future__ import annotations

import copy
import math
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional
from transformers import AutoModel

from models.labels import AXES, IDENTIFIER_KINDS, TAGS
from models.training import corpus
from models.windows import windows

SEED = 20261123
EPOCHS = 10
BATCH_TOKENS = 1_400
RATE_ENCODER, RATE_HEADS = 8e-5, 1e-3
WARMUP = 0.1
DROPOUT = 0.15
MEAN_DECAY = 0.995
WEIGHTS = {"axes": 1.0, "tags": 0.4, "tokens": 0.5}
SMOOTH = 0.02  # labels are judgements, not facts
TOKEN_HEADS = len(AXES) + len(IDENTIFIER_KINDS)


@dataclass
class Window:
    """One training example: a window of one post. `nan` marks what the window cannot tell."""

    ids: list[int]
    axes: torch.Tensor  # [2, 3] in {0, 1, nan}
    tags: torch.Tensor  # [tags]
    tokens: torch.Tensor  # [len(ids), TOKEN_HEADS]


class Judge(nn.Module):
    """The encoder with its heads. Inputs: ids and mask [rows, length]."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, attn_implementation="eager")
        width = self.encoder.config.hidden_size
        self.attention = nn.Linear(width, len(AXES))
        self.axes = nn.ModuleList([nn.Linear(2 * width, 3) for _ in AXES])
        self.tags = nn.Linear(3 * width, len(TAGS))
        self.tokens = nn.Linear(width, TOKEN_HEADS)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return logits: axes [rows, 2, 3], tags [rows, tags], tokens [rows, length, heads]."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        hidden = self.dropout(hidden)
        weight = mask.unsqueeze(-1).float()
        mean = (hidden * weight).sum(1) / weight.sum(1)
        scores = self.attention(hidden).masked_fill(mask.unsqueeze(-1) == 0, -1e4)
        pooled = torch.einsum("bla,blw->baw", scores.softmax(1), hidden)
        axes = torch.stack(
            [head(torch.cat([mean, pooled[:, i]], -1)) for i, head in enumerate(self.axes)], 1
        )
        tags = self.tags(torch.cat([mean, pooled.flatten(1)], -1))
        return axes, tags, self.tokens(hidden)


def load_tokenizer(base: Path) -> Tokenizer:
    """Return the base's tokenizer, without its own cutting and padding."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def examples(records: list[dict], tokenizer: Tokenizer) -> list[Window]:
    """Return the windows of the records. A window without evidence does not vouch for level 2."""
    found = []
    begin, end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    for record in records:
        text = record["text"]
        encoded = tokenizer.encode(text, add_special_tokens=False)
        spans = [
            *([(i, s) for s in record["evidence"][axis]] for i, axis in enumerate(AXES)),
            [
                (len(AXES) + IDENTIFIER_KINDS.index(kind), s)
                for kind, strings in record.get("identifiers", {}).items()
                for s in strings
            ],
        ]
        marks = torch.zeros(len(encoded.ids), TOKEN_HEADS)
        for head, string in (pair for part in spans for pair in part):
            at = text.find(string)
            while at >= 0:
                for t, (a, b) in enumerate(encoded.offsets):
                    if a < at + len(string) and b > at:
                        marks[t, head] = 1.0
                # evidence is one place; an identifier is one wherever it stands
                at = text.find(string, at + 1) if head >= len(AXES) else -1
        parts = windows(text, encoded.offsets)
        for a, b in parts:
            axes = torch.zeros(len(AXES), 3)
            for i, axis in enumerate(AXES):
                level = record[axis]
                axes[i, :level] = 1.0
                if len(parts) > 1 and level >= 2 and not marks[a:b, i].any():
                    axes[i] = math.nan
            tags = torch.tensor([float(tag in record["tags"]) for tag in TAGS])
            pad = torch.zeros(1, TOKEN_HEADS)
            found.append(
                Window(
                    [begin, *encoded.ids[a:b], end], axes, tags, torch.cat([pad, marks[a:b], pad])
                )
            )
    return found


def batches(windows: list[Window], order: random.Random) -> list[list[Window]]:
    """Return batches of windows of like length, in random order."""
    shuffled = sorted(windows, key=lambda w: len(w.ids) + order.uniform(-6, 6))
    found, batch = [], []
    for window in shuffled:
        if batch and (len(batch) + 1) * max(len(window.ids), len(batch[-1].ids)) > BATCH_TOKENS:
            found.append(batch)
            batch = []
        batch.append(window)
    found.append(batch)
    order.shuffle(found)
    return found


def collate(batch: list[Window]) -> tuple[torch.Tensor, ...]:
    """Return ids, mask, axes, tags, tokens of a padded batch."""
    longest = max(len(w.ids) for w in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    tokens = torch.full((len(batch), longest, TOKEN_HEADS), math.nan)
    for row, window in enumerate(batch):
        n = len(window.ids)
        ids[row, :n] = torch.tensor(window.ids)
        mask[row, :n] = 1
        tokens[row, :n] = window.tokens
    axes = torch.stack([w.axes for w in batch])
    return ids, mask, axes, torch.stack([w.tags for w in batch]), tokens


def masked_loss(
    logits: torch.Tensor, target: torch.Tensor, positive: float = 1.0, smooth: float = 0.0
) -> torch.Tensor:
    """Binary cross entropy over what is known."""
    known = ~target.isnan()
    wanted = target[known] * (1 - 2 * smooth) + smooth
    weight = torch.tensor(positive)
    return functional.binary_cross_entropy_with_logits(logits[known], wanted, pos_weight=weight)


def loss_of(model: Judge, batch: list[Window]) -> torch.Tensor:
    """Return the weighted sum of the three tasks' losses."""
    ids, mask, axes, tags, tokens = collate(batch)
    axes_out, tags_out, tokens_out = model(ids, mask)
    return (
        WEIGHTS["axes"] * 6 * masked_loss(axes_out, axes, smooth=SMOOTH)
        + WEIGHTS["tags"] * 6 * masked_loss(tags_out, tags, positive=2.0)
        + WEIGHTS["tokens"] * 6 * masked_loss(tokens_out, tokens, positive=2.0)
    )


def train(base: Path, out: Path, records: list[dict]) -> Judge:
    """Train and return the model; its state is written to `out/model.pt`."""
    if any(record["author"].startswith("test") for record in records):
        raise ValueError("the locked test split is not for training")
    torch.manual_seed(SEED)
    order = random.Random(SEED)  # noqa: S311 - shuffling
    tokenizer = load_tokenizer(base)
    model = Judge(base)
    data = examples(records, tokenizer)
    groups = {RATE_ENCODER: [], RATE_HEADS: []}
    for name, parameter in model.named_parameters():
        groups[RATE_ENCODER if name.startswith("encoder") else RATE_HEADS].append(parameter)
    optimiser = torch.optim.AdamW(
        [{"params": p, "lr": rate, "initial": rate} for rate, p in groups.items()],
        weight_decay=0.01,
    )
    steps = EPOCHS * len(batches(data, random.Random(SEED)))  # noqa: S311
    mean = copy.deepcopy(model.state_dict())
    step, start = 0, time.monotonic()
    model.train()
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in batches(data, order):
            part = step / steps
            pace = min(part / WARMUP, (1 - part) / (1 - WARMUP))
            for group in optimiser.param_groups:
                group["lr"] = group["initial"] * max(pace, 0.0)
            loss = loss_of(model, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            decay = min(MEAN_DECAY, step / (step + 10))
            for name, value in model.state_dict().items():
                if value.dtype.is_floating_point:
                    mean[name].mul_(decay).add_(value, alpha=1 - decay)
            total += loss.item() * len(batch)
        seconds = time.monotonic() - start
        print(f"epoch {epoch + 1}: loss {total / len(data):.3f}, {seconds:.0f} s", flush=True)
    model.load_state_dict(mean)
    model.eval()
    out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), out / "model.pt")
    return model


if __name__ == "__main__":
    train(Path(sys.argv[1]), Path(sys.argv[2]), corpus.split("train"))
