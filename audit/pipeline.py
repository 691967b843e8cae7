"""Posts to findings: read, judge what is new, rank. The classifier and the sources are handed in.

Everything streams: at no time are more posts in memory than one batch, and of the findings no more
than their places. What is printed, asked or written is the business of `audit.cli`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from itertools import chain
from typing import Protocol

from audit import rank
from audit.account import Account
from audit.errors import CutFileError, DiscretionError, SourceError, UsageError
from audit.finding import Classifier, Finding, Judgement
from audit.fingerprint import finding_id
from audit.ledger import Ledger
from audit.post import Export as Stated
from audit.post import Item, Post, Precision, Skipped, Unreadable
from audit.workspace import BATCH, BATCH_TEXT, Workspace

Progress = Callable[[int], None]
SCORED_AT_ONCE = 512  # so many judgements are lost at most when a run is killed
TEXT_AT_ONCE = 1 << 20  # characters that are judged at once


class Export(Protocol):
    """One export with the connector that reads it (`connectors.Source`)."""

    @property
    def name(self) -> str:
        """Base name."""

    @property
    def platform(self) -> str:
        """Platform of its posts."""

    @property
    def digest(self) -> str:
        """What tells it from another export."""

    def items(self) -> Iterator[Item]:
        """Yield what is in it."""

    def not_opened(self) -> dict[str, int]:
        """Count the members that were not opened, after reading."""


@dataclass(frozen=True, slots=True)
class Period:
    """UTC days, both inclusive. Undated posts stay."""

    since: date | None = None
    until: date | None = None

    def holds(self, post: Post) -> bool:
        """Tell whether the post is from these days."""
        if post.created_at is None or post.time_precision is Precision.NONE:
            return True
        moment = post.created_at
        day = (moment.astimezone(UTC) if moment.tzinfo else moment).date()
        return (not self.since or day >= self.since) and (not self.until or day <= self.until)


@dataclass(frozen=True, slots=True)
class Limits:
    """What of the sources is wanted."""

    period: Period = Period()
    max_posts: int | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Limits()

    def leave_out(self, post: Post, taken: int) -> str:
        """Return why a post is skipped when so many were taken before it, "" where it is not."""
        if not self.period.holds(post):
            return "outside_period"
        return "over_limit" if self.max_posts is not None and taken >= self.max_posts else ""


def read_sources(
    workspace: Workspace,
    sources: Iterable[Export],
    run: int,
    limits: Limits = Limits(),
    progress: Progress = lambda n: None,
    refused: list[DiscretionError] | None = None,
) -> list[Ledger]:
    """Read exports into the workspace and return one ledger a platform and account.

    Several parts of one export, and several exports of one account, are one source: a post that
    stands in two of them is read once and counted as a duplicate in the other.

    Raises:
        SourceError: an export is not what it looked like, or locked.
        UsageError: it cannot be read without being told more. Where `refused` is a list,
            the error is put there and the other exports are read.

    """
    ledgers: dict[tuple[str, str], Ledger] = {}
    full: dict[tuple[str, str], datetime] = {}
    for source in sources:
        try:
            items = _begun(source)
        except (SourceError, UsageError) as error:
            if refused is None:
                raise
            refused.append(error)
            continue
        ledger = Ledger(source=source.name, platform=source.platform, digest=source.digest)
        _read(workspace, items, ledger, run, limits, progress)
        ledger.members_not_opened.update(source.not_opened())
        key = (ledger.platform, ledger.account or ledger.digest)
        made = ledger.export.generated_at
        if ledger.full and limits.everything and made:
            full[key] = max(full.get(key, made), made)
        ledgers[key] = _joined(ledgers[key], ledger) if key in ledgers else ledger
    for key, ledger in ledgers.items():
        workspace.save_coverage(ledger)
        workspace.mark_gone(ledger.platform, ledger.account, full.get(key))
    return list(ledgers.values())


def _begun(source: Export) -> Iterator[Item]:
    """Return the items with the first one read: what a connector has to ask, it asks by then."""
    items = source.items()
    try:
        return chain([next(items)], items)
    except StopIteration:
        return items
    except CutFileError as error:
        return iter([_broken_off(error)])


def _broken_off(error: CutFileError | SourceError) -> Unreadable:
    return Unreadable(str(error).partition(":")[0], "cut_file")


def _read(
    workspace: Workspace,
    items: Iterator[Item],
    ledger: Ledger,
    run: int,
    limits: Limits,
    progress: Progress,
) -> None:
    batch: list[Post] = []
    size = 0  # of their texts

    def save() -> None:
        made = ledger.export.generated_at
        for saved in workspace.save_posts(batch, run, ledger.way, made):
            if saved.outcome == "duplicate":
                ledger.note(Skipped("", "duplicate"))
            else:
                ledger.keep(saved.post)
            if saved.outcome == "renamed":
                ledger.warn("Some different posts share one id; each was kept.")
        progress(len(batch))
        batch.clear()

    taken = 0
    try:
        for item in items:
            if not isinstance(item, Post):
                if isinstance(item, Account):
                    workspace.save_account(item)
                if isinstance(item, Stated):
                    save()  # what came before is of another export
                ledger.note(item)
            elif reason := limits.leave_out(item, taken):
                ledger.note(Skipped("", reason))
            else:
                taken += 1
                batch.append(item)
                size += len(item.text)
                if len(batch) >= BATCH or size > BATCH_TEXT:
                    save()
                    size = 0
    except (CutFileError, SourceError) as error:
        ledger.note(_broken_off(error))
    save()


def _joined(first: Ledger, second: Ledger) -> Ledger:
    first.source = " + ".join(dict.fromkeys([*first.source.split(" + "), second.source]))
    first.digest = " ".join(sorted({*first.digest.split(), second.digest}))
    for name in ("read", "scored", "images_not_read", "videos_not_heard"):
        setattr(first, name, getattr(first, name) + getattr(second, name))
    for name in ("skipped", "kinds", "states", "members_not_opened"):
        getattr(first, name).update(getattr(second, name))
    for why, (place, n) in second.unreadable.items():
        known, count = first.unreadable.get(why, (place, 0))
        first.unreadable[why] = (known, count + n)
    for line in second.warnings:
        first.warn(line)
    first.first = min(filter(None, (first.first, second.first)), default=None)
    first.last = max(filter(None, (first.last, second.last)), default=None)
    first.shortfall = first.shortfall or second.shortfall
    dates = [d for d in (first.export.generated_at, second.export.generated_at) if d]
    is_part = first.export.is_part or second.export.is_part
    first.export = Stated(max(dates, default=None), is_part=is_part)
    return first


def model_key(classifier: Classifier) -> str:
    """Return the name under which a classifier's judgements are kept."""
    return f"{classifier.name} {classifier.digest}"


def score_new(
    workspace: Workspace, classifier: Classifier, progress: Progress = lambda n: None
) -> int:
    """Judge the texts that this classifier has not judged yet; return how many."""
    model, done = model_key(classifier), 0
    for window in workspace.unscored(model):
        # alike lengths go together, so that little is padded
        window.sort(key=lambda pair: len(pair[1]))
        for part in _parts(window):
            judged = classifier.score([text for _, text in part])
            workspace.save_scores(
                model,
                (
                    (key, judgement, may_be_listed(judgement))
                    for (key, _), judgement in zip(part, judged, strict=True)
                ),
            )
            done += len(part)
            progress(len(part))
    return done


def _parts(window: list[tuple[bytes, str]]) -> Iterator[list[tuple[bytes, str]]]:
    """Yield what is judged at once: so many texts, fewer of long ones."""
    part: list[tuple[bytes, str]] = []
    size = 0
    for pair in window:
        if part and (len(part) == SCORED_AT_ONCE or size + len(pair[1]) > TEXT_AT_ONCE):
            yield part
            part, size = [], 0
        part.append(pair)
        size += len(pair[1])
    if part:
        yield part


def may_be_listed(judgement: Judgement) -> bool:
    """Tell whether a post so judged can stand in any list; a post of level 0 never does."""
    return max(judgement.disclosure.level, judgement.venting.level) > 0


@dataclass(frozen=True, slots=True)
class Ranked:
    """The order of all findings, and the way to the findings themselves, read when needed."""

    workspace: Workspace
    model: str
    ids: list[str]
    contexts: Callable[[Post], rank.Context]
    shared: dict[bytes, int]

    def __len__(self) -> int:
        return len(self.ids)

    def findings(self, first: int | None = None) -> Iterator[Finding]:
        """Yield the findings in order, all or the first so many."""
        ids = self.ids[:first]
        for start in range(0, len(ids), BATCH):
            part = ids[start : start + BATCH]
            rows = self.workspace.listed_by_id(self.model, part)
            for name in part:
                post, key, judgement = rows[name]
                finding = rank.find(post, judgement, self.contexts(post))
                if finding:
                    group = f"g-{key.hex()[:12]}" if key in self.shared else ""
                    yield replace(finding, group_id=group)


def ranked(
    workspace: Workspace,
    classifier: Classifier,
    role: str = "auto",
    now: datetime | None = None,
) -> Ranked:
    """Rank all posts held; only their places are kept in memory."""
    model = model_key(classifier)
    accounts = workspace.accounts()
    today = now or rank.today()
    close = rank.repeated(
        (
            finding_id(post.platform, post.post_id),
            f"{post.platform} {post.account}",
            post.created_at,
        )
        for post, _, judgement in workspace.listed(model)
        if judgement.disclosure.level >= 2
    )

    @cache
    def known(platform: str, handle: str) -> tuple[Account, str]:
        account = accounts.get((platform, handle)) or Account(platform, handle)
        return account, rank.role_of(account, role)

    def context(post: Post) -> rank.Context:
        account, its_role = known(post.platform, post.account)
        name = finding_id(post.platform, post.post_id)
        return rank.Context(account, its_role, classifier.unsure, today, name in close)

    places, keys = [], set()
    for post, key, judgement in workspace.listed(model):
        finding = rank.find(post, judgement, context(post))
        if finding:
            places.append(rank.sort_key(finding))
            keys.add(key)
    places.sort()
    ids = [place[-1] for place in places]
    return Ranked(workspace, model, ids, context, workspace.same_texts(keys))
