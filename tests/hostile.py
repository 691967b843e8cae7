"""Runs the whole program over hostile files and looks at what no person may ever see.

Every text of these exports holds `WORD`, so a line that repeats a post is found by it. The program
runs in a process of its own that writes down its own peak of memory; a limit of the address space
is the net under it, so that a bomb ends that process and not the machine.
"""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.x_archive import NOON, archive_of, as_folder, as_zip, js, tweet

WORD = "marmalade"
PEAK = 400 << 20  # bytes, the model loaded
_REACH = 16 << 30  # of the address space; threads reserve far more than they use
_NEVER_SEEN = ("Traceback", "something unexpected", WORD)

_RUN = """
import atexit, os, resource, sys
from pathlib import Path

def peak():
    status = Path("/proc/self/status")
    told = status.read_text() if status.exists() else "VmHWM: 0 kB"
    Path(os.environ["PEAK_FILE"]).write_text(told.split("VmHWM:")[1].split()[0])

atexit.register(peak)
resource.setrlimit(resource.RLIMIT_AS, (int(os.environ["REACH"]),) * 2)
if "LARGEST_FILE" in os.environ:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(os.environ["LARGEST_FILE"]),) * 2)
import audit.workspace
audit.workspace.PATIENCE = float(os.environ.get("PATIENCE", "30"))
from audit.cli import main
main()
"""


@dataclass(frozen=True)
class Outcome:
    """What one run of the program came to."""

    code: int
    said: list[str]  # standard error, line by line
    put: str
    cwd: Path

    @property
    def coverage(self) -> dict[str, Any]:
        """The coverage file that was written."""
        return json.loads((self.cwd / "discretion-report" / "coverage.json").read_text("utf-8"))

    def the_source(self) -> dict[str, Any]:
        """The only entry of the coverage file."""
        (entry,) = self.coverage["sources"]
        return entry

    def lines(self, words: str) -> list[str]:
        """The lines that hold these words."""
        return [line for line in self.said if words in line]


def discretion(*words: object, cwd: Path, **environ: str) -> Outcome:
    """Run a command and see that it stayed within bounds and said nothing that it may not say."""
    peak = cwd.parent / f"{cwd.name}.peak"
    env = {
        **os.environ,
        "DISCRETION_WORKSPACE": str(cwd / "workspace"),
        "PEAK_FILE": str(peak),
        "REACH": str(_REACH),
        **environ,
    }
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, *words],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=120,
    )
    told = ran.stderr.decode("utf-8")
    for words_of_no_line in _NEVER_SEEN:
        assert words_of_no_line not in told, told
    assert all(c.isprintable() or c == "\n" for c in told), ascii(told)
    assert int(peak.read_text()) << 10 < PEAK, f"{peak.read_text()} KiB"
    return Outcome(ran.returncode, told.splitlines(), ran.stdout.decode("utf-8"), cwd)


def audited(*sources: object, cwd: Path, **environ: str) -> Outcome:
    """Audit sources; where there is a coverage file, its sums must hold."""
    done = discretion("audit", *sources, cwd=cwd, **environ)
    if done.code in (0, 1):
        for entry in done.coverage["sources"]:
            lost = sum(place["n"] for place in entry["unreadable"])
            assert entry["found"] == entry["read"] + sum(entry["skipped"].values()) + lost
            assert len(entry["unreadable"]) == len({p["why"] for p in entry["unreadable"]})
    else:
        assert done.code == 2
        assert len(done.said) == 1, done.said
        assert done.said[0].startswith("discretion: ")
    return done


# Exports in the shape of real ones


def tweets(count: int, start: int = 0, **more: Any) -> list[dict[str, Any]]:
    """Return posts of X, one a day."""
    return [
        tweet(f"{WORD} on toast, day {n}", NOON - timedelta(days=n), **more)
        for n in range(start, start + count)
    ]


def x_files(rows: Iterable[Mapping[str, Any]] | str | bytes) -> dict[str, str | bytes]:
    """Return the files of an archive of X with these posts, or this content of `tweets.js`."""
    content = rows if isinstance(rows, str | bytes) else js(list(rows))
    return dict(archive_of({"data/tweets.js": content}))


def x_zip(root: Path, rows: Iterable[Mapping[str, Any]] | str | bytes) -> Path:
    """Write an archive of X as a zip."""
    return as_zip(root, x_files(rows))


def x_folder(root: Path, rows: Iterable[Mapping[str, Any]] | str | bytes) -> Path:
    """Write an archive of X as a folder."""
    return as_folder(root, x_files(rows))


COMMENT_COLUMNS = [
    "id",
    "permalink",
    "date",
    "ip",
    "subreddit",
    "gildings",
    "link",
    "parent",
    "body",
    "media",
]


def comment(n: int, **more: str) -> dict[str, str]:
    """Return a row of Reddit's `comments.csv`."""
    return {
        "id": f"ka{n}",
        "permalink": f"https://www.reddit.com/r/socialwork/comments/p1/rota/ka{n}/",
        "date": f"2023-01-{1 + n % 28:02} 08:00:00 UTC",
        "ip": "203.0.113.9",
        "subreddit": "socialwork",
        "gildings": "0",
        "link": "https://www.reddit.com/r/socialwork/comments/p1/rota/",
        "parent": "",
        "body": f"{WORD} on toast,\nday {n}",
        "media": "",
    } | more


def csv_text(rows: Iterable[Mapping[str, str]], columns: Iterable[str] = COMMENT_COLUMNS) -> str:
    """Return rows as a CSV with the line ends of Reddit."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(columns), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def reddit_files(content: str | bytes) -> dict[str, str | bytes]:
    """Return the files of a data request with this `comments.csv`."""
    return {
        "comments.csv": content,
        "statistics.csv": "statistic,value\r\naccount name,Ana_Writes\r\n",
        "messages.csv": f"id,body\r\n1,{WORD}\r\n",
    }


def reddit_zip(root: Path, content: str | bytes) -> Path:
    """Write a data request as a zip."""
    return packed(root / "export_ana_20240201.zip", *reddit_files(content).items())


TABLE_COLUMNS = ("id", "created_at", "text")


def table_rows(count: int) -> list[dict[str, str]]:
    """Return rows of a table of posts."""
    return [
        {"id": f"p{n}", "created_at": f"2021-02-{1 + n % 28:02}", "text": f"{WORD} again, day {n}"}
        for n in range(count)
    ]


def table(root: Path, content: str | bytes | None = None, name: str = "posts.csv") -> Path:
    """Write a table, three good rows where nothing else is given."""
    if content is None:
        content = csv_text(table_rows(3), TABLE_COLUMNS)
    path = root / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def packed(path: Path, *members: tuple[str, str | bytes], packing: int = 8) -> Path:
    """Write a zip member by member, also two of one name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(path, "w", packing) as zipped:
            for name, content in members:
                zipped.writestr(name, content)
    return path
