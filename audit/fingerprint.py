"""Names that follow from content: the same on every machine and after every re-export."""

from __future__ import annotations

import hashlib

from audit.post import Post, fold, judged_text


def finding_id(platform: str, post_id: str) -> str:
    """Return `f-` and 16 hex digits, never bare hex: spreadsheets read `12e45` as a number."""
    return "f-" + hashlib.sha256(f"{platform}\0{post_id}".encode()).hexdigest()[:16]


def text_hash(post: Post) -> str:
    """Return what tells an edited wording from the one that a decision was made for."""
    return hashlib.sha256(fold(judged_text(post)).encode()).hexdigest()[:32]


def text_key(text: str) -> bytes:
    """Return the key under which the scores of a judged text are kept (16 bytes)."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()
