"""A run that is killed at any moment goes on and ends as an undisturbed one would have."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.exports import discretion, findings, rows, write_table

KILLS, ATTEMPTS = 10, 40


def outcome(folder: Path) -> tuple[list[dict[str, str]], dict[str, object]]:
    coverage = json.loads((folder / "coverage.json").read_text("utf-8"))
    coverage.pop("generated_at")
    return findings(folder), coverage


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_killed_again_and_again_it_ends_with_the_same_result(tmp_path: Path) -> None:
    calm = tmp_path / "calm"
    calm.mkdir()
    write_table(calm / "posts.csv", rows(700))
    start = time.monotonic()
    done = discretion("audit", "posts.csv", "--out", "out", cwd=calm)
    whole = time.monotonic() - start
    assert done.returncode == 0, done.stderr
    moments = random.Random(5)
    killed = attempts = number = 0
    while killed < KILLS and attempts < ATTEMPTS:
        wild = tmp_path / f"wild{number}"
        if not wild.exists():
            wild.mkdir()
            write_table(wild / "posts.csv", rows(700))
        attempts += 1
        if killed_after(wild, moments.uniform(0.1, 0.9) * whole):
            killed += 1
            if killed % 4:
                continue  # the same workspace is hit again
        last = discretion("audit", "posts.csv", "--out", "out", cwd=wild)
        assert last.returncode == 0, last.stderr
        assert outcome(wild / "out") == outcome(calm / "out")
        assert not list((wild / "out").glob("*.part")), "half-written files are cleared away"
        number += 1
    assert killed == KILLS, "too few runs were killed to show anything"


def killed_after(folder: Path, seconds: float) -> bool:
    """Start an audit and kill it; return whether it was still running."""
    command = [
        str(Path(sys.executable).with_name("discretion")),
        "audit",
        "posts.csv",
        "--out",
        "out",
    ]
    env = {**os.environ, "DISCRETION_WORKSPACE": str(folder / "workspace")}
    quiet = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    with subprocess.Popen(command, cwd=folder, env=env, **quiet) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            return True
    return False


def test_ctrl_c_says_that_the_next_run_continues(tmp_path: Path) -> None:
    write_table(tmp_path / "posts.csv", rows(3_000))
    command = [
        str(Path(sys.executable).with_name("discretion")),
        "audit",
        "posts.csv",
        "--out",
        "out",
    ]
    env = {**os.environ, "DISCRETION_WORKSPACE": str(tmp_path / "workspace")}
    process = subprocess.Popen(
        command, cwd=tmp_path, env=env, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not (tmp_path / "workspace" / "discretion.db").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.8)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "next run goes on" in said
    assert "Traceback" not in said
