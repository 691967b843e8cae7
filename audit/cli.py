"""The `discretion` command: parse, call, print. Nothing is decided here.

Each command imports what it needs when it runs, so that `--help` stays quick. Only this module and
`audit.terminal` print, ask or exit; exit codes are those of `docs/reference/commands.md`.
"""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from audit import steps, terminal
from audit.errors import UsageError
from audit.terminal import guarded, json_text, put, put_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audit.pipeline import Limits
    from audit.workspace import Workspace

EXIT_DONE, EXIT_PARTLY, EXIT_USAGE, EXIT_ASK_FIRST = 0, 1, 2, 3
ROLES = ("auto", "helping", "other")
CSV_TEXTS = ("masked", "full", "none")
HOLDS = ("ask", "yes", "no", "unsure")

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Reads your own past posts and shows which may tell a client's story. Nothing leaves this "
    "computer, nothing is deleted.",
)
model_app = typer.Typer(
    no_args_is_help=True, help="The model: its card, its figures, its training."
)
app.add_typer(model_app, name="model")

WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", envvar="DISCRETION_WORKSPACE", help="Folder that keeps the audit."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result for programs.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Allow what would be asked.")]
MaxPosts = Annotated[int | None, typer.Option("--max-posts", min=1, help="Read no more than this.")]
MaxCost = Annotated[
    float | None, typer.Option("--max-cost", min=0, help="Spend no more than this (US dollars).")
]
Sources = Annotated[
    list[str],
    typer.Argument(
        help="Exports (zip, folder or file), or accounts such as x:me.", show_default=False
    ),
]
MapOption = Annotated[
    str, typer.Option("--map", help="Columns of a table: text=Body,created_at=Posted,...")
]
ZoneOption = Annotated[
    str | None, typer.Option("--tz", help="Zone of a table's times, such as Europe/Dublin.")
]
Since = Annotated[str | None, typer.Option(help="First day, such as 2015-01-01 (UTC).")]
Until = Annotated[str | None, typer.Option(help="Last day (UTC).")]


@app.callback(invoke_without_command=True)
def options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    """Set what holds for every command."""
    terminal.debug = debug
    if version:
        from importlib.metadata import version as installed

        put(f"discretion {installed('discretion')}")
        sys.exit(EXIT_DONE)


@app.command()
@guarded
def audit(
    sources: Sources,
    workspace: WorkspaceOption = None,
    out: Annotated[Path, typer.Option(help="Folder for the report.")] = Path("discretion-report"),
    since: Since = None,
    until: Until = None,
    role: Annotated[str, typer.Option(help="auto, helping or other.")] = "auto",
    hold: Annotated[
        str, typer.Option(help="ask, yes, no or unsure: may anything be deleted?")
    ] = "ask",
    columns: MapOption = "",
    tz: ZoneOption = None,
    csv_text: Annotated[str, typer.Option(help="masked, full or none.")] = "masked",
    max_findings: Annotated[int, typer.Option(min=1, help="Cards in the page.")] = 10_000,
    max_posts: MaxPosts = None,
    max_cost: MaxCost = None,
    yes: YesOption = False,
    as_json: JsonOption = False,
) -> None:
    """Read sources, judge what is new, and write the report.

    Example: discretion audit twitter-2026-10-05.zip reddit-export.zip
    """
    _one_of("--role", role, ROLES)
    _one_of("--csv-text", csv_text, CSV_TEXTS)
    _one_of("--hold", hold, HOLDS)
    limits = _limits(since, until, max_posts)
    steps.keep_apart(sources, out)
    files, accounts, refused = steps.open_all(sources, columns, tz)
    _writable(out)
    with _workspace(workspace) as held:
        answer = steps.hold_answer(held, hold)
        short = steps.read_all(held, files, accounts, limits, max_cost, yes=yes)
        figures = steps.judge_and_write(
            held, out, answer, role=role, csv_text=csv_text, max_findings=max_findings
        )
    _tell(figures, as_json=as_json)
    sys.exit(EXIT_PARTLY if refused or short else EXIT_DONE)


@app.command()
@guarded
def demo(
    out: Annotated[Path, typer.Option(help="Folder for the demonstration.")] = Path(
        "discretion-demo"
    ),
) -> None:
    """Audit an invented person's history and print where the report is.

    Example: discretion demo --out ./look
    """
    from importlib.resources import as_file, files

    mark = out / "made-by-discretion-demo"
    if out.exists() and not mark.exists():
        raise UsageError(
            f"{out}: this folder was not made by the demonstration.", "Choose another with --out."
        )
    _writable(out)
    mark.touch(mode=0o600)
    with as_file(files("audit") / "demo") as folder, _workspace(out / "workspace") as held:
        exports = [folder / name for name in ("twitter-archive", "reddit-export", "blog.csv")]
        found, _, _ = steps.open_all([str(path) for path in exports])
        held.keep_fact("hold", {"answer": "no", "on": "2026-10-06"})
        steps.read_all(held, found, [], _limits(None, None, None), None, yes=False)
        steps.judge_and_write(held, out, "no", demo=True)
    put(str(out / "report.html"))


@app.command()
@guarded
def posts(
    sources: Sources,
    out: Annotated[Path | None, typer.Option(help="File; standard output by default.")] = None,
    since: Since = None,
    until: Until = None,
    columns: MapOption = "",
    tz: ZoneOption = None,
    max_posts: MaxPosts = None,
    max_cost: MaxCost = None,
    yes: YesOption = False,
) -> None:
    """Show what a reader gives: one JSON line a post, not judged, nothing kept.

    Example: discretion posts twitter-2026-10-05.zip --out posts.jsonl
    """
    from audit.post import as_line
    from audit.workspace import Workspace

    limits = _limits(since, until, max_posts)
    files, accounts, refused = steps.open_all(sources, columns, tz)
    with Workspace(None) as held, _output(out) as stream:
        short = steps.read_all(held, files, accounts, limits, max_cost, yes=yes)
        for post in held.posts():
            stream.write((json_text(as_line(post)) + "\n").encode())
    sys.exit(EXIT_PARTLY if refused or short else EXIT_DONE)


@app.command()
@guarded
def fetch(
    accounts: Annotated[list[str], typer.Argument(help="Accounts such as x:me or reddit:me.")],
    workspace: WorkspaceOption = None,
    max_posts: MaxPosts = None,
    max_cost: MaxCost = None,
    yes: YesOption = False,
) -> None:
    """Download your own posts into the workspace; costs and limits are stated first.

    Example: discretion fetch x:me --max-cost 5
    """
    live = [steps.account_of(word) for word in accounts]
    with _workspace(workspace) as held:
        short = steps.read_all(held, [], live, _limits(None, None, max_posts), max_cost, yes=yes)
    sys.exit(EXIT_PARTLY if short else EXIT_DONE)


@app.command()
@guarded
def login(account: Annotated[str, typer.Argument(help="Such as x:me or reddit:me.")]) -> None:
    """Keep an account's keys in the system's key store; typing is hidden.

    Example: discretion login reddit:me
    """
    from getpass import getpass

    from connectors.live import credentials

    if not terminal.is_terminal():
        raise UsageError(
            "login needs a terminal to type into.", "Or set the environment variables."
        )
    say(credentials.login(steps.account_of(account), lambda question: getpass(f"{question}: ")))


@app.command()
@guarded
def logout(account: Annotated[str, typer.Argument(help="Such as x:me or reddit:me.")]) -> None:
    """Remove an account's keys from the key store.

    Example: discretion logout reddit:me
    """
    from connectors.live import credentials

    say(credentials.logout(steps.account_of(account), os.environ))


@app.command()
@guarded
def score(
    source: Annotated[
        str, typer.Argument(metavar="[IN]", help="JSONL; - is standard input.")
    ] = "-",
    target: Annotated[
        str, typer.Argument(metavar="[OUT]", help="JSONL; - is standard output.")
    ] = "-",
) -> None:
    """Judge the texts of a JSONL file, line by line.

    Example: echo '{"id": 1, "text": "..."}' | discretion score
    """
    from audit.scoring import score_lines

    try:
        lines = sys.stdin.buffer if source == "-" else Path(source).open("rb")  # noqa: SIM115
    except OSError as error:
        raise UsageError(f"{source}: {error.strerror}.", "Check the path.") from None
    bad = 0
    with lines, _output(Path(target) if target != "-" else None) as to:
        for line, good in score_lines(lines, steps.shipped_classifier()):
            to.write(line)
            bad += not good
        to.flush()
    if bad:
        say(f"{bad:,} lines could not be judged; each has an error in its place.")
    sys.exit(EXIT_PARTLY if bad else EXIT_DONE)


@app.command()
@guarded
def check(
    text: Annotated[str | None, typer.Argument(help="The text, or - for standard input.")] = None,
    watch: Annotated[Path | None, typer.Option(help="Judge this file whenever it changes.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Judge one text before posting it, and say why. Nothing is kept.

    Example: discretion check "one of my lads got his first payslip, cried in the car"
    """
    if (text is None) == (watch is None):
        raise UsageError("check takes a text, - or --watch FILE.", "See `discretion check --help`.")
    if watch:
        _watch(watch, as_json=as_json)
    words = sys.stdin.buffer.read().decode("utf-8", "replace") if text == "-" else str(text)
    sys.exit(_check(words, as_json=as_json))


@app.command()
@guarded
def connectors(
    name: Annotated[str | None, typer.Argument(help="One of the names listed.")] = None,
    as_json: JsonOption = False,
) -> None:
    """List what can be read; with a name, how to get that export and what is not in it.

    Example: discretion connectors x
    """
    from connectors import NOT_READ_YET
    from connectors import connectors as all_connectors

    known = all_connectors()
    if name is None:
        rows = [
            {"name": n, "reads": c.TITLE, "platform": str(c.PLATFORM)} for n, c in known.items()
        ]
        if as_json:
            return put_json(rows)
        for row in rows:
            put(f"{row['name']:<10} {row['reads']}")
        return say("`discretion connectors NAME` tells how to get that export.")
    for title in NOT_READ_YET:
        if name not in known and name.lower() in title.lower():
            raise UsageError(f"{title}: such an export is recognised, and not read yet.")
    if name not in known:
        raise UsageError(f"{name}: no such connector.", f"There are: {', '.join(known)}.")
    guide = known[name].GUIDE.strip()
    return put_json({"name": name, "guide": guide}) if as_json else put(guide)


@app.command()
@guarded
def doctor(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Look at the installation: versions, the model's files, permissions, the folder.

    Example: discretion doctor
    """
    from audit.checkup import checkup

    lines = checkup(_folder(workspace))
    if as_json:
        put_json([{"what": line.what, "says": line.says, "good": line.good} for line in lines])
    else:
        for line in lines:
            put(f"{'ok ' if line.good else '!! '} {line.what}: {line.says}")
    sys.exit(EXIT_DONE if all(line.good for line in lines) else EXIT_PARTLY)


@app.command()
@guarded
def purge(workspace: WorkspaceOption = None, yes: YesOption = False) -> None:
    """Remove the workspace's content and say what is left where.

    Example: discretion purge --yes
    """
    from audit.workspace import FILE, Workspace

    folder = _folder(workspace)
    if not (folder / FILE).exists():
        return say(f"{folder}: there is no workspace here.")
    terminal.confirm(f"Remove all that was read, judged and decided in {folder}?", yes=yes)
    written: list[str] = []
    with suppress(UsageError), Workspace(folder) as held:  # a damaged one goes all the same
        written = held.fact("written") or []
        held.purge()
    for name in (FILE, f"{FILE}-wal", f"{FILE}-shm", f"{FILE}-journal"):
        (folder / name).unlink(missing_ok=True)
    say(f"Removed: the workspace in {folder}.")
    left = [name for name in written if Path(name).exists()]
    for name in left:
        say(f"Left: the report in {name}.")
    return say("Left as well: the exports you gave, keys kept by `login`, and any backup of these.")


@model_app.command("card")
@guarded
def model_card(as_json: JsonOption = False) -> None:
    """Show how well the shipped model judges, as measured.

    Example: discretion model card
    """
    from models.card import card, card_text

    put_json(card()) if as_json else put(card_text(card()))


@model_app.command("eval")
@guarded
def model_eval(
    file: Annotated[Path, typer.Argument(help="Labelled posts, JSONL.")],
    as_json: JsonOption = False,
) -> None:
    """Measure the model on a labelled file.

    Example: discretion model eval labelled.jsonl --json
    """
    from models.card import figures_text
    from models.evaluate import evaluate, load

    figures = evaluate(steps.shipped_classifier(), load(file))
    put_json(figures) if as_json else put(figures_text(figures))


@model_app.command("train")
@guarded
def model_train(
    base: Annotated[Path, typer.Option(help="Folder with the base encoder's weights.")],
    out: Annotated[Path, typer.Option(help="Folder for the new weights.")] = Path("weights"),
) -> None:
    """Train the model from the corpus, as the shipped one was (extra [train]).

    Example: discretion model train --base base-weights --out weights
    """
    try:
        from models.training import reproduce
    except ImportError as error:
        raise UsageError(
            f"training needs {error.name}, which is not installed.",
            "Install the extra: pip install 'discretion[train]', from a checkout with the corpus.",
        ) from None
    reproduce(base, out)
    put(str(out))


# What the commands share.


def _one_of(flag: str, value: str, allowed: Sequence[str]) -> None:
    if value not in allowed:
        raise UsageError(f"{flag} {value}: must be one of {', '.join(allowed)}.")


def _limits(since: str | None, until: str | None, max_posts: int | None) -> Limits:
    from audit.pipeline import Limits, Period

    def day(flag: str, text: str | None) -> date | None:
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise UsageError(f"{flag} {text}: write a day as 2015-01-31.") from None

    period = Period(day("--since", since), day("--until", until))
    if period.since and period.until and period.since > period.until:
        raise UsageError(f"--since {since} is after --until {until}.", "Change one of them.")
    return Limits(period, max_posts)


def _folder(workspace: Path | None) -> Path:
    from platformdirs import user_data_path

    return workspace or user_data_path("discretion", appauthor=False)


def _workspace(workspace: Path | None) -> Workspace:
    from audit.workspace import Workspace

    return Workspace(_folder(workspace))


def _writable(out: Path) -> None:
    from reports.files import private_folder

    try:
        private_folder(out)
    except (FileExistsError, NotADirectoryError):
        raise UsageError(f"{out}: this is not a folder.", "Choose another with --out.") from None
    if not os.access(out, os.W_OK):
        raise UsageError(f"{out}: cannot be written to.", "Choose another folder with --out.")


def _output(path: Path | None) -> AbstractContextManager[IO[bytes]]:
    """Open a file that replaces an older one; a device or a pipe is written to as it is."""
    from reports.files import private_file

    if path is None:
        return nullcontext(sys.stdout.buffer)
    if path.is_dir():
        raise UsageError(f"{path}: this is a folder.", "Give the name of a file.")
    return path.open("wb") if path.exists() and not path.is_file() else private_file(path)


def _tell(figures: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        return put_json(figures)
    lists, read = figures["lists"], figures["posts_held"]
    first = lists.get("consider", 0)
    if not figures["listed"]:
        say(f"Nothing found in the {read:,} posts that could be read.")
    else:
        say(
            f"{first:,} of {read:,} posts to look at first, {lists.get('know_first', 0):,} to know "
            f"about before acting, {lists.get('on_request', 0):,} on request."
        )
    if figures["hold"] != "no":
        say("Delete or change nothing for now: the question about complaints and cases is open.")
    return put(figures["report"])


def _check(text: str, *, as_json: bool) -> int:
    from audit.advice import advise

    classifier = steps.shipped_classifier()
    judgement = classifier.score([text])[0]
    advice = advise(text, judgement, classifier.unsure)
    if as_json:
        from audit.finding import to_json

        put_json({**to_json(judgement), "reasons": list(advice.reasons), "exit": advice.exit_code})
    else:
        for line in advice.lines:
            put(line)
    return advice.exit_code


def _watch(path: Path, *, as_json: bool) -> None:
    import time

    say(f"Watching {path}; Ctrl-C ends it.")
    last = None
    while True:
        try:
            stamp = path.stat().st_mtime_ns
            if stamp != last:
                last = stamp
                _check(path.read_text("utf-8", "replace"), as_json=as_json)
        except FileNotFoundError:
            raise UsageError(f"{path}: no such file.", "Check the path.") from None
        time.sleep(0.5)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        sys.exit(app(prog_name="discretion", standalone_mode=False))
    except Exception as error:
        message = getattr(error, "format_message", None)
        if message is None:
            raise
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "discretion"
        lines = message()  # of several lines where it is the help itself
        if "\n" not in lines:
            lines = f"discretion: {lines} See `{command} --help`."
        for line in lines.split("\n"):
            say(line)
        sys.exit(EXIT_USAGE)
