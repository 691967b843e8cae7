"""`discretion check`: what to say of one text before it is posted."""

from __future__ import annotations

from dataclasses import dataclass

from audit import rank
from audit.account import Account
from audit.finding import Judgement, Unsure
from audit.post import Platform, Post
from audit.standards import clauses
from audit.wording import sentences, wording

CLEAR, LOOK_AGAIN, ASK_FIRST = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Advice:
    """Exit code, reason sentences, and the lines to print."""

    exit_code: int
    reasons: tuple[str, ...]
    lines: tuple[str, ...]


def advise(text: str, judgement: Judgement, unsure: Unsure) -> Advice:
    """Return the advice for one text: disclosure 3 asks someone first, whatever else it is."""
    post = Post(platform=Platform.OTHER, account="", post_id="", text=text)
    context = rank.Context(Account("other", ""), "helping", unsure, rank.today())
    finding = rank.find(post, judgement, context)
    protected = finding is not None and finding.suggestion == "keep"
    code = _exit_code(judgement, unsure, protected=protected)
    words = wording()["advice"]
    reasons = tuple(sentences(finding.reasons)) if finding else ()
    lines = [words[{CLEAR: "clear", LOOK_AGAIN: "look_again", ASK_FIRST: "ask_first"}[code]]]
    if protected:
        lines = [words["protected"]]
    if code != CLEAR or protected:
        lines += [f"- {reason}" for reason in reasons]
        spans = [f"«{e.text}»" for e in judgement.evidence]
        if spans:
            lines.append(words["softer"] + " ".join(dict.fromkeys(spans)))
        lines += [
            f"See {clauses()[name].printed}: {clauses()[name].url} (check the current text)"
            for name in (finding.standards if finding else ())[:2]
        ]
    return Advice(code, reasons, tuple(lines))


def _exit_code(judgement: Judgement, unsure: Unsure, *, protected: bool) -> int:
    d, v = judgement.disclosure, judgement.venting
    if protected:  # so disclosure is below 2
        return CLEAR
    if max(d.level, v.level) == 3:
        return ASK_FIRST
    not_sure = d.score >= unsure.disclosure or v.score >= unsure.venting
    return LOOK_AGAIN if max(d.level, v.level) == 2 or not_sure else CLEAR
