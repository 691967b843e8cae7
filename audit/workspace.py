"""The workspace: one folder, one SQLite file, readable by its owner alone. The only SQL.

Posts are upserted in batches, each one transaction, so a killed run loses at most the batch in
flight and the next run ends where an undisturbed one would have. Scores belong to a text and a
model: the same words are never judged twice.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from audit.account import Account
from audit.errors import UsageError
from audit.finding import Judgement, from_json, to_json
from audit.fingerprint import finding_id, text_hash, text_key
from audit.ledger import Ledger, merge
from audit.post import (
    Post,
    as_line,
    content_id,
    fold,
    from_line,
    is_judged,
    judged_text,
    time_text,
)

T = TypeVar("T")
FILE = "discretion.db"
BATCH = 5_000
BATCH_TEXT = 2 << 20  # characters; a batch of endless posts is a small one
KEYS = 500  # in one IN list
PATIENCE = 30.0  # seconds to wait for another run that is writing


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one post of a batch."""

    post: Post
    outcome: str  # kept, duplicate or renamed


@dataclass(frozen=True, slots=True)
class _Held:
    """A post as it is held, with the run, the way and the export that saw it last."""

    line: str
    run: int
    way: str
    seen: str

    @property
    def post(self) -> Post:
        """The post; decoded only where it is looked at, since most are as they were."""
        return _made(from_line, self.line)


class Workspace:
    """The posts, scores, coverage and answers of one person's audit.

    Args:
        folder: made if it is not there; None keeps everything in a private temporary file that
            the operating system removes.

    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        try:
            if folder is not None:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                # before SQLite opens it: -wal and -shm inherit the mode
                (folder / FILE).touch(mode=0o600, exist_ok=True)
            self._db = sqlite3.connect(
                folder / FILE if folder is not None else "", isolation_level=None, timeout=PATIENCE
            )
            for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "cache_size = -64000"):
                self._db.execute(f"PRAGMA {pragma}")
            self._migrate()
        except (OSError, sqlite3.Error) as error:
            raise _unusable(folder, error) from None

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, _: object) -> None:
        self._db.close()
        if isinstance(error, sqlite3.Error):
            raise _unusable(self.folder, error) from None

    def _migrate(self) -> None:
        steps = sorted(
            path.name for path in files("audit.migrations").iterdir() if path.name.endswith(".sql")
        )
        done = self._db.execute("PRAGMA user_version").fetchone()[0]
        if done > len(steps):
            raise UsageError(
                f"{FILE}: written by a newer version of discretion.", "Update discretion."
            )
        for number, name in enumerate(steps[done:], done + 1):
            step = (files("audit.migrations") / name).read_text("utf-8")
            self._db.executescript(f"BEGIN;{step}PRAGMA user_version = {number};COMMIT;")

    # Facts: the hold answer, the workspace's own id.

    def fact(self, name: str) -> Any:
        """Return a kept value, or None."""
        row = self._db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return _made(lambda value: value, row[0]) if row else None

    def keep_fact(self, name: str, value: Any) -> None:
        """Keep a value under a name."""
        with self._writing():
            self._db.execute(
                "INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value))
            )

    @property
    def id(self) -> str:
        """The workspace's own short name, made once."""
        if self.fact("id") is None:
            self.keep_fact("id", os.urandom(6).hex())
        return str(self.fact("id"))

    # Runs and posts.

    def start_run(self, command: str) -> int:
        """Begin a run and return its number."""
        with self._writing():
            row = self._db.execute(
                "INSERT INTO runs (started_at, command) VALUES (?, ?)", (_now(), command)
            )
        return int(row.lastrowid or 0)

    def end_run(self, run: int) -> None:
        """Mark a run as finished."""
        with self._writing():
            self._db.execute("UPDATE runs SET finished_at = ? WHERE run = ?", (_now(), run))

    def save_posts(
        self, posts: Sequence[Post], run: int, way: str, made: datetime | None = None
    ) -> list[Saved]:
        """Insert or update a batch in one transaction.

        A second row of one id in one run is a duplicate (the longer text stays), unless it differs
        in both time and text: then it is another post and gets an id of its content.

        Args:
            posts: the batch.
            run: from `start_run`.
            way: archive or live.
            made: when the export was made; where it does not tell, it is older than this moment.

        """
        with self._writing():
            return self._save_all(posts, run, way, time_text(made) or _now())

    def _save_all(self, posts: Sequence[Post], run: int, way: str, seen: str) -> list[Saved]:
        known = self._known([finding_id(p.platform, p.post_id) for p in posts])
        saved: list[Saved] = []
        unchanged: list[tuple[int, str, str]] = []
        for post in posts:
            name, line = finding_id(post.platform, post.post_id), _line(post)
            before = known.get(name)
            if before and before.line == line and before.run != run:
                known[name] = replace(before, run=run, seen=max(seen, before.seen))
                unchanged.append((run, known[name].seen, name))
                saved.append(Saved(post, "kept"))
            else:
                saved.append(self._save(post, run, way, seen, known))
        self._db.executemany(
            "UPDATE posts SET run = ?, seen = ?, gone = 0 WHERE finding_id = ?", unchanged
        )
        return saved

    def _known(self, ids: list[str]) -> dict[str, _Held]:
        known = {}
        for part in _parts(ids):
            for name, *held in self._db.execute(
                f"SELECT finding_id, line, run, way, seen FROM posts WHERE finding_id IN ({_marks(part)})",  # noqa: S608
                part,
            ):
                known[name] = _Held(*held)
        return known

    def _save(self, post: Post, run: int, way: str, seen: str, known: dict[str, _Held]) -> Saved:
        name = finding_id(post.platform, post.post_id)
        before, outcome, kept = known.get(name), "kept", post
        if before and _is_another(before.post, post):
            image = post.images[0].file if post.images else ""
            other = content_id(post.platform, post.kind.value, post.created_at, image, post.text)
            kept, outcome = replace(post, post_id=other), "renamed"
            name = finding_id(post.platform, other)
            before = (known | self._known([name])).get(name)
        if before:
            outcome = "duplicate" if before.run == run else outcome
            kept = _merged(before.post, kept, same_run=before.run == run)
            way, seen = before.way, max(seen, before.seen)
        known[name] = _Held(_line(kept), run, way, seen)
        if known[name] != before:
            self._write(name, kept, known[name])
        # videos are counted as they pass and not kept
        return Saved(replace(kept, videos=post.videos) if post.videos else kept, outcome)

    def _write(self, name: str, post: Post, held: _Held) -> None:
        row = (
            name,
            post.platform,
            post.account,
            held.way,
            held.run,
            held.seen,
            time_text(post.created_at, post.time_precision),
            held.line,
            text_hash(post),
            text_key(judged_text(post)) if is_judged(post) else None,
        )
        self._db.execute(
            "INSERT INTO posts (finding_id, platform, account, way, run, seen, created_at, line, "
            "text_hash, text_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (finding_id) DO UPDATE SET run = excluded.run, seen = excluded.seen, "
            "gone = 0, created_at = excluded.created_at, line = excluded.line, "
            "text_hash = excluded.text_hash, text_key = excluded.text_key",
            row,
        )

    def mark_gone(self, platform: str, account: str, full: datetime | None = None) -> None:
        """Mark the archive posts that the newest full export lacks, also when an older one is read.

        Args:
            platform: whose posts.
            account: likewise.
            full: when a full export that was read just now was made.

        """
        name = f"full {platform} {account}"
        newest = max(filter(None, (self.fact(name), time_text(full))), default=None)
        if newest is None:
            return
        with self._writing():
            self.keep_fact(name, newest)
            self._db.execute(
                "UPDATE posts SET gone = (seen < ?) WHERE platform = ? AND account = ? "
                "AND way = 'archive' AND gone != (seen < ?)",
                (newest, platform, account, newest),
            )

    def count_posts(self) -> int:
        """Return how many posts are held and not gone."""
        row = self._db.execute("SELECT count(*) FROM posts WHERE gone = 0").fetchone()
        return int(row[0])

    def posts(self) -> Iterator[Post]:
        """Yield every post held, in the order in which they were first read."""
        for (line,) in self._db.execute("SELECT line FROM posts ORDER BY number"):
            yield _made(from_line, line)

    def same_texts(self, keys: Iterable[bytes]) -> dict[bytes, int]:
        """Return, of these judged texts, those that several posts share, and how many."""
        shared = {}
        for part in _parts(list(keys)):
            rows = self._db.execute(
                f"SELECT text_key, count(*) FROM posts WHERE text_key IN ({_marks(part)}) "  # noqa: S608
                "AND gone = 0 GROUP BY text_key HAVING count(*) > 1",
                part,
            )
            shared.update(dict(rows))
        return shared

    # Scores.

    def unscored(self, model: str) -> Iterator[list[tuple[bytes, str]]]:
        """Yield windows of (key, judged text) that the model has not judged yet, each text once."""
        last = 0
        while True:
            rows = self._db.execute(
                "SELECT number, text_key, line FROM posts WHERE number > ? AND gone = 0 "
                "AND text_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM scores "
                "WHERE scores.text_key = posts.text_key AND model = ?) ORDER BY number LIMIT ?",
                (last, model, BATCH),
            )
            texts: dict[bytes, str] = {}
            size = 0
            for number, key, line in rows:
                last = number
                texts[key] = judged_text(_made(from_line, line))
                size += len(texts[key])
                if size > BATCH_TEXT:
                    break
            rows.close()
            if not texts:
                return
            yield list(texts.items())

    def count_unscored(self, model: str) -> int:
        """Return how many different texts the model has still to judge."""
        return int(
            self._db.execute(
                "SELECT count(DISTINCT text_key) FROM posts WHERE gone = 0 AND text_key NOT NULL "
                "AND NOT EXISTS (SELECT 1 FROM scores WHERE scores.text_key = posts.text_key "
                "AND model = ?)",
                (model,),
            ).fetchone()[0]
        )

    def save_scores(self, model: str, scores: Iterable[tuple[bytes, Judgement, bool]]) -> None:
        """Keep judgements in one transaction; the flag says whether a post so judged may be listed."""
        with self._writing():
            self._db.executemany(
                "INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?)",
                (
                    (key, model, found, json.dumps(to_json(judgement)) if found else "")
                    for key, judgement, found in scores
                ),
            )

    def listed(self, model: str) -> Iterator[tuple[Post, bytes, Judgement]]:
        """Yield the posts that may be listed, with the key of their text and the judgement."""
        rows = self._db.execute(
            "SELECT posts.line, posts.text_key, scores.line FROM posts JOIN scores "
            "ON scores.text_key = posts.text_key AND model = ? AND found "
            "WHERE gone = 0 ORDER BY posts.number",
            (model,),
        )
        for line, key, score in rows:
            yield _made(from_line, line), key, _made(from_json, score)

    def listed_by_id(
        self, model: str, ids: Sequence[str]
    ) -> dict[str, tuple[Post, bytes, Judgement]]:
        """Return the same for some finding ids."""
        found = {}
        for part in _parts(ids):
            rows = self._db.execute(
                "SELECT finding_id, posts.line, posts.text_key, scores.line FROM posts JOIN scores "  # noqa: S608
                f"ON scores.text_key = posts.text_key AND model = ? WHERE finding_id IN ({_marks(part)})",
                (model, *part),
            )
            for name, line, key, score in rows:
                found[name] = (_made(from_line, line), key, _made(from_json, score))
        return found

    # Accounts and coverage.

    def save_account(self, account: Account) -> None:
        """Keep what an export tells of its owner; a newer export replaces it."""
        with self._writing():
            self._db.execute(
                "INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?)",
                tuple(asdict(account).values()),
            )

    def accounts(self) -> dict[tuple[str, str], Account]:
        """Return the accounts by platform and handle."""
        rows = self._db.execute("SELECT * FROM accounts ORDER BY platform, handle")
        return {(row[0], row[1]): Account(*row) for row in rows}

    def save_coverage(self, ledger: Ledger) -> None:
        """Keep a source's coverage.

        The same export again, and a newer one, replace what was held; a part is added to it, and so
        is what tells neither its account nor its date.
        """
        key = (ledger.platform, ledger.account, ledger.way)
        date = time_text(ledger.export.generated_at)
        held = self._db.execute(
            "SELECT digest, generated_at FROM coverage "
            "WHERE platform = ? AND account = ? AND way = ?",
            key,
        ).fetchall()
        mine = set(ledger.digest.split())
        if any(mine < set(digest.split()) for digest, _ in held):
            return  # it was counted together with others already
        adds = ledger.export.is_part or not ledger.account or date is None
        older = [
            digest
            for digest, made in held
            if set(digest.split()) <= mine or (not adds and str(date) >= (made or ""))
        ]
        with self._writing():
            self._db.executemany(
                "DELETE FROM coverage WHERE platform = ? AND account = ? AND way = ? AND digest = ?",
                [(*key, digest) for digest in older],
            )
            self._db.execute(
                "INSERT INTO coverage VALUES (?, ?, ?, ?, ?, ?, ?)",
                (*key, ledger.digest, date, ledger.export.is_part, json.dumps(ledger.as_json())),
            )

    def coverage(self) -> list[dict[str, Any]]:
        """Return the entries of `coverage.json`, one a platform, account and way."""
        entries: dict[tuple[str, str, str], dict[str, Any]] = {}
        rows = self._db.execute(
            "SELECT platform, account, way, digest, line FROM coverage ORDER BY rowid"
        )
        for platform, account, way, digest, line in rows:
            key = (platform, account or digest, way)
            entry = _made(dict, line)
            entries[key] = merge(entries[key], entry) if key in entries else entry
        return list(entries.values())

    # Live reading.

    def checkpoint(self, source: str, listing: str) -> tuple[str | None, str | None, bool]:
        """Return (cursor, newest id seen, done) of a live listing."""
        row = self._db.execute(
            "SELECT cursor, newest, done FROM checkpoints WHERE source = ? AND listing = ?",
            (source, listing),
        ).fetchone()
        return (row[0], row[1], bool(row[2])) if row else (None, None, False)

    def save_page(
        self,
        posts: Sequence[Post],
        run: int,
        source: str,
        listing: str,
        place: tuple[str | None, str | None, bool],
    ) -> list[Saved]:
        """Keep a page of live posts and where to go on, in one transaction."""
        with self._writing():
            saved = self._save_all(posts, run, "live", _now())
            self._db.execute(
                "INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?, ?)",
                (source, listing, *place),
            )
        return saved

    def purge(self) -> None:
        """Remove all content. The empty file stays out of sight only until the folder is removed."""
        tables = ["facts", "runs", "accounts", "posts", "scores", "coverage", "checkpoints"]
        with self._writing():
            for table in tables:
                self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the line above
        self._db.execute("VACUUM")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _writing(self) -> _Transaction:
        return _Transaction(self._db, self.folder)


class _Transaction:
    """BEGIN and COMMIT; a full disk becomes one clear line."""

    def __init__(self, db: sqlite3.Connection, folder: Path | None) -> None:
        self._db, self._folder, self._outer = db, folder, db.in_transaction

    def __enter__(self) -> None:
        if not self._outer:
            self._run("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, error: object, _: object) -> None:
        if not self._outer:
            self._run("ROLLBACK" if kind else "COMMIT")
        if isinstance(error, sqlite3.Error):
            raise _unusable(self._folder, error) from None

    def _run(self, statement: str) -> None:
        try:
            if self._db.in_transaction or statement.startswith("BEGIN"):
                self._db.execute(statement)
        except sqlite3.Error as error:
            raise _unusable(self._folder, error) from None


_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED = (0, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_TROUBLES = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk is full or broken",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
}


def _unusable(folder: Path | None, error: Exception) -> UsageError:
    """Say what is wrong with the file; never in the error's own words, which may quote a row."""
    place = folder / FILE if folder else "the temporary workspace"
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # of a row without one: 0
    if isinstance(error, OSError):
        trouble = error.strerror or type(error).__name__
    elif code in _IN_USE:
        return UsageError(
            f"{place}: another run is using this workspace.",
            "Wait until it has ended, then try again.",
        )
    elif code in _DAMAGED:
        return UsageError(
            f"{place}: this file is damaged, or was not made by discretion.",
            "Move it elsewhere and read your exports again, or choose a folder with --workspace.",
        )
    else:
        trouble = _TROUBLES.get(code, f"SQLite code {code}")
    return UsageError(
        f"{place}: the workspace cannot be written ({trouble}).",
        "Free some space or choose another folder with --workspace; what was read stays.",
    )


def _made(make: Callable[[Any], T], line: str) -> T:
    """Make what a row holds; one that was damaged on the disk is an error of the database."""
    try:
        return make(json.loads(line))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise sqlite3.DatabaseError("a row is damaged") from None


def _line(post: Post) -> str:
    return json.dumps(as_line(post), ensure_ascii=False)


def _is_another(known: Post, post: Post) -> bool:
    return known.created_at != post.created_at and fold(judged_text(known)) != fold(
        judged_text(post)
    )


def _merged(known: Post, post: Post, *, same_run: bool) -> Post:
    """Return the newer row; within one run, or where the newer was cut, the longer text stays."""
    cut = "truncated" in post.flags and "truncated" not in known.flags
    longer = len(known.text) > len(post.text)
    text = known.text if (same_run and longer) or (cut and longer) else post.text
    return replace(post, text=text, images=post.images or known.images, videos=0)


def _parts(keys: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(keys), KEYS):
        yield keys[start : start + KEYS]


def _marks(part: Sequence[Any]) -> str:
    return ",".join("?" * len(part))


def _now() -> str:
    return str(time_text(datetime.now(UTC)))
