"""The browser for the page tests: find one, else install it; also a script (`make browser`)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return a Chromium, the system's or the one that Playwright installed."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    try:
        from playwright.sync_api import sync_playwright

        with sync_playwright() as playwright:
            path = playwright.chromium.executable_path
    except Exception:
        return None
    return path if Path(path).exists() else None


def install() -> None:
    """Try Playwright's own download, then the system's packages where that needs no password."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], **quiet)
    if find() or not shutil.which("apt-get") or os.name == "nt" or os.geteuid() != 0:
        return
    subprocess.run(["apt-get", "update", "-qq"], **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], **quiet)


if __name__ == "__main__":
    if not find():
        install()
    if not find():
        print("No browser for the page tests: install Chromium, then run this again.")  # noqa: T201
        sys.exit(2)
