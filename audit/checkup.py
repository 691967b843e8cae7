"""`discretion doctor`: whether the installation is sound and the workspace in a private place."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from importlib.resources import files
from pathlib import Path

from audit.workspace import FILE

OURS = ("audit", "connectors", "models", "reports")
PARTS = ("typer", "pandas", "plotly", "onnxruntime", "tokenizers", "tweepy", "praw", "keyring")
EXTRAS = {"train": ("torch", "transformers", "onnx", "sklearn")}
SYNCED = (
    "onedrive",
    "dropbox",
    "icloud",
    "mobile documents",
    "google drive",
    "nextcloud",
    "box sync",
)
EMPLOYERS = (
    "onedrive - ",
    "sharepoint",
)  # OneDrive names a work account's folder after the employer


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at."""

    what: str
    says: str
    good: bool = True


def checkup(workspace: Path) -> list[Line]:
    """Look at everything; nothing is changed."""
    return [*_versions(), *_model(), *_extras(), *_place(workspace), *_clashes()]


def _versions() -> Iterator[Line]:
    yield Line("python", sys.version.split()[0], sys.version_info >= (3, 11))
    for name in ("discretion", *PARTS):
        try:
            yield Line(name, version(name))
        except PackageNotFoundError:
            yield Line(name, "not installed", good=False)


def _model() -> Iterator[Line]:
    folder = files("models") / "weights"
    try:
        sums = (folder / "SHA256SUMS").read_text("utf-8").split()
    except OSError:
        yield Line("model", "no weights are installed", good=False)
        return
    for wanted, name in zip(sums[::2], sums[1::2], strict=True):
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        says = f"{found[:16]}" if found == wanted else "is not the file that was shipped"
        yield Line(f"model {name}", says, found == wanted)


def _extras() -> Iterator[Line]:
    for extra, parts in EXTRAS.items():
        missing = [part for part in parts if importlib.util.find_spec(part) is None]
        yield Line(
            f"extra {extra}", f"not installed ({', '.join(missing)})" if missing else "installed"
        )


def _place(workspace: Path) -> Iterator[Line]:
    file = workspace / FILE
    if not file.exists():
        yield Line("workspace", f"{workspace} (nothing in it yet)")
    else:
        loose = os.name != "nt" and stat.S_IMODE(file.stat().st_mode) & 0o077
        says = f"{workspace} can be read by others" if loose else str(workspace)
        yield Line("workspace", says, not loose)
    lower = str(workspace.resolve()).lower()
    synced = [name for name in SYNCED if name in lower]
    if synced:
        yield Line("folder", f"is copied to a cloud ({synced[0]}); choose another", good=False)
    if any(name in lower for name in EMPLOYERS):
        yield Line("folder", "may be managed by an employer; choose another", good=False)


def _clashes() -> Iterator[Line]:
    owners = packages_distributions()
    for package in OURS:
        others = set(owners.get(package, ())) - {"discretion"}
        if others:
            says = f"is also installed by {', '.join(sorted(others))}; use pipx to keep them apart"
            yield Line(f"package {package}", says, good=False)
