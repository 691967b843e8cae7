"""Talking with the person at the terminal: progress, questions, errors. Only `audit.cli` uses it.

Everything but results goes to standard error. No text of a post is ever printed here.
"""

from __future__ import annotations

import errno
import functools
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from audit.errors import DiscretionError, UsageError

P = ParamSpec("P")
R = TypeVar("R")
PLAIN_EVERY = 15.0  # seconds between two lines where no bar can be drawn
INTERRUPTED = 130

_JOINERS_AND_SPACES = "\t\xa0\u2009\u200c\u200d\u202f"  # of emoji, of some scripts, of file names
# DEL and C1 controls, marks that turn the direction of a text, lone surrogates
_COMMANDS = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

debug = False  # set by --debug


def guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn every error of a command into one clear line and its exit code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            try:
                return command(*args, **kwargs)
            finally:
                sys.stdout.flush()  # here a full disk can still be told of
        except KeyboardInterrupt:
            say("Stopped. What was done is kept; the next run goes on from there.")
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            _drop_output()  # whoever read it has gone; nothing more to say
            sys.exit(0)
        except DiscretionError as error:
            if debug:
                raise
            say(f"discretion: {error.line}")
            sys.exit(error.exit_code)
        except OSError as error:
            if debug:
                raise
            _drop_output()
            full = error.errno == errno.ENOSPC
            what = "the disk is full" if full else error.strerror or type(error).__name__
            where = error.filename2 or error.filename or "output"
            say(f"discretion: {where}: {what}. Free space or choose another folder.")
            sys.exit(UsageError.exit_code)
        except Exception as error:
            if debug:
                raise
            say(
                f"discretion: {_place(error)}. Nothing was deleted; `discretion --debug` shows more."
            )
            sys.exit(UsageError.exit_code)

    return run


def _drop_output() -> None:
    # else the interpreter tries at its end to write what is left, and fails with a code of its own
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _place(error: Exception) -> str:
    # never the message: it could quote a post
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    at = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "?"
    return f"something unexpected went wrong ({type(error).__name__} at {at})"


def say(line: str = "") -> None:
    """Print one line for the person, on standard error."""
    print(shown(line), file=sys.stderr, flush=True)


def put(line: str) -> None:
    """Print lines of the result, on standard output."""
    print("\n".join(map(shown, line.split("\n"))), flush=True)


def put_json(value: Any) -> None:
    """Print a result for programs."""
    print(json_text(value, indent=1), flush=True)


def shown(line: str) -> str:
    """Return a line without what could command a terminal, turn its text around or end the line.

    Names of files, columns and accounts come from exports that anybody could have made.
    """
    return "".join(c if c.isprintable() or c in _JOINERS_AND_SPACES else "\ufffd" for c in line)


def json_text(value: Any, indent: int | None = None) -> str:
    """Return JSON that a terminal shows as it is: what could command it is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _COMMANDS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def is_terminal() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str, answers: dict[str, str], default: str) -> str:
    """Ask until one of the answers (or its first letters) is given; empty means the default."""
    while True:
        sys.stderr.write(f"{question} [{'/'.join(answers)}] ({default}) ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        given = line.strip().lower() or default
        chosen = [name for name in answers if name.startswith(given)]
        if len(chosen) == 1:
            return chosen[0]
        say("Please answer " + ", ".join(f"{name} ({text})" for name, text in answers.items()))


def confirm(question: str, *, yes: bool, flag: str = "--yes") -> None:
    """Ask before something that costs or removes; without a terminal only the flag allows it.

    Raises:
        UsageError: it was not allowed; nothing was changed.

    """
    if yes:
        return
    if not is_terminal():
        raise UsageError(f"{question} Nothing was changed.", f"Give {flag} to allow it.")
    if ask(question, {"yes": "go on", "no": "stop"}, "no") != "yes":
        raise UsageError("Nothing was changed.")


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """Show how far something has come: a bar with rate and time left, or a plain line at times."""
    if sys.stderr.isatty():
        with _bar(what, total) as advance:
            yield advance
        return
    done, last = 0, time.monotonic()

    def plain(n: int) -> None:
        nonlocal done, last
        done += n
        if time.monotonic() - last >= PLAIN_EVERY:
            last = time.monotonic()
            say(f"{what}: {done:,}" + (f" of {total:,}" if total else ""))

    yield plain


@contextmanager
def _bar(what: str, total: int | None) -> Iterator[Callable[[int], None]]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda n: bar.advance(task, n)
