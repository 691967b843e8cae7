"""What the model answers, in the order of its outputs. Shared by training and run time."""

from __future__ import annotations

AXES = ("disclosure", "venting")
TAGS = [
    "consent_stated",
    "second_hand",
    "former_client",
    "deceased_client",
    "minor",
    "group_or_family",
    "advice_request",
    "location",
    "live_time",
    "direct_quote",
    "image_reference",
    "self_disclosure",
    "colleague_target",
    "employer_target",
    "client_target",
    "protected_activity",
    "whistleblowing",
    "repost",
    "humour",
    "other_trade",
    "news",
    "advocacy",
    "celebration",
    "sensitive",
    "crisis_self",
]
IDENTIFIER_KINDS = ("person", "age", "place_or_organisation", "date_or_time", "contact_or_id")
