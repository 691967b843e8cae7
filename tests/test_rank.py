"""Lists, bands and order follow from levels and tags as the explanation of ranking says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from audit import rank
from audit.account import Account
from audit.finding import Band, Identifier, Judgement, List, Score, Unsure
from audit.post import Audience, Place, Post, State

NOW = datetime(2026, 6, 1, tzinfo=UTC)
LEVELS = {
    0: (0.97, 0.02, 0.01, 0.0),
    1: (0.1, 0.8, 0.1, 0.0),
    2: (0.05, 0.1, 0.8, 0.05),
    3: (0, 0, 0.1, 0.9),
}


def judged(d: int = 0, v: int = 0, tags: str = "", unsure: float | None = None) -> Judgement:
    disclosure = Score(d, LEVELS[d])
    if unsure is not None:
        disclosure = Score(1, (0.2, 0.8 - unsure, unsure, 0.0))
    return Judgement(disclosure, Score(v, LEVELS[v]), dict.fromkeys(tags.split(), 0.9))


def found(
    judgement: Judgement, *, role: str = "unknown", account: Account | None = None, **post: object
):
    written = Post(
        **{"platform": "x", "account": "ana", "post_id": "1", "text": "some words", **post}
    )
    context = rank.Context(account or Account("x", "ana"), role, Unsure(0.2, 0.2), NOW)
    return rank.find(written, judgement, context)


@pytest.mark.parametrize(
    ("d", "v", "tags", "place", "band"),
    [
        (3, 0, "", List.CONSIDER, Band.URGENT),
        (2, 2, "client_target", List.CONSIDER, Band.URGENT),
        (2, 2, "colleague_target", List.CONSIDER, Band.HIGH),
        (2, 0, "", List.CONSIDER, Band.HIGH),
        (0, 3, "client_target", List.CONSIDER, Band.MEDIUM),
        (1, 3, "", List.CONSIDER, Band.MEDIUM),
        (0, 2, "client_target", List.CONSIDER, Band.MEDIUM),
        (0, 2, "", List.CONSIDER, Band.MEDIUM),
        (0, 2, "employer_target", List.KNOW_FIRST, Band.NONE),
        (1, 3, "protected_activity client_target", List.KNOW_FIRST, Band.NONE),
        (0, 2, "whistleblowing", List.KNOW_FIRST, Band.NONE),
        (0, 2, "advocacy", List.KNOW_FIRST, Band.NONE),
        (1, 0, "", List.ON_REQUEST, Band.NONE),
        (0, 1, "", List.ON_REQUEST, Band.NONE),
        (0, 2, "crisis_self", List.ON_REQUEST, Band.NONE),
    ],
)
def test_levels_and_tags_set_list_and_band(
    d: int, v: int, tags: str, place: List, band: Band
) -> None:
    finding = found(judged(d, v, tags))
    assert (finding.list, finding.band) == (place, band)


def test_a_post_of_level_0_is_never_listed() -> None:
    assert found(judged(0, 0, "other_trade")) is None


def test_within_medium_harsh_words_at_clients_come_first_and_blame_comes_last() -> None:
    harsh_at_clients = found(judged(0, 3, "client_target"), post_id="3")
    harsh = found(judged(0, 3, "colleague_target"), post_id="2")
    blame = found(judged(0, 2, "client_target"), post_id="1")
    order = sorted([blame, harsh, harsh_at_clients], key=rank.sort_key)
    assert order == [harsh_at_clients, harsh, blame]


def test_not_sure_stands_below_the_firm_bands_and_says_so() -> None:
    finding = found(judged(unsure=0.4))
    assert (finding.list, finding.band, finding.confidence) == (List.CONSIDER, Band.UNSURE, 0.4)
    assert finding.reasons[0] == "unsure"
    assert found(judged(unsure=0.1)).list is List.ON_REQUEST


def test_protected_speech_that_tells_of_a_client_is_ranked_and_suggested_to_stay() -> None:
    finding = found(judged(2, 2, "protected_activity"))
    assert (finding.list, finding.suggestion) == (List.CONSIDER, "hold")
    assert "keep_evidence" in finding.reasons


def test_protected_speech_alone_is_suggested_to_be_kept() -> None:
    assert found(judged(0, 2, "protected_activity")).suggestion == "keep"


@pytest.mark.parametrize("state", [State.DRAFT, State.DELETED])
def test_what_is_not_online_is_shown_on_request(state: State) -> None:
    assert found(judged(3), state=state).list is List.ON_REQUEST


def test_an_account_of_another_trade_moves_the_list_and_never_the_level() -> None:
    finding = found(judged(2), role="other")
    assert (finding.list, finding.judgement.disclosure.level) == (List.ON_REQUEST, 2)
    stated = found(judged(2), role="other", text="as a social worker I met a lad today")
    assert stated.list is List.CONSIDER


def test_three_exposures_raise_by_one_band_and_no_further() -> None:
    exposed = {
        "audience": Audience.PUBLIC,
        "place": Place("Cork"),
        "created_at": datetime(2026, 5, 1, tzinfo=UTC),
    }
    assert found(judged(2), **exposed).band is Band.URGENT
    assert found(judged(0, 2, "client_target"), **exposed).band is Band.HIGH
    assert found(judged(unsure=0.4), **exposed).band is Band.UNSURE
    assert found(judged(0, 2, "protected_activity"), **exposed).list is List.KNOW_FIRST
    assert found(judged(2), audience=Audience.PUBLIC, place=Place("Cork")).band is Band.HIGH


def test_a_town_in_the_profile_is_an_exposure_and_a_reason() -> None:
    finding = found(judged(2), account=Account("x", "ana", place="Leeds"))
    assert "bio" in finding.exposure
    assert "bio_names_place" in finding.reasons


def test_names_decide_nothing() -> None:
    """Law 6: the ranker sees no name, gender or origin; the same judgement has the same place."""
    places = {
        (f.list, f.band, f.confidence, f.exposure)
        for name in ("Siobhan", "Mohammed", "Dwayne", "Mei")
        for f in [
            found(judged(2), account=Account("x", name.lower(), name=name), text=f"{name} came")
        ]
    }
    assert len(places) == 1


def test_identifiers_are_named_by_kind_and_never_quoted() -> None:
    judgement = judged(3)
    judgement = Judgement(
        judgement.disclosure, judgement.venting, {}, (), (Identifier("person", 0, 4, "Mara"),)
    )
    finding = found(judgement, text="Mara, 9")
    assert "person" in finding.reasons
    assert not any("Mara" in reason for reason in finding.reasons)


def test_role_is_read_from_the_profile_and_unknown_is_never_moved() -> None:
    assert rank.role_of(Account("x", "a", bio="LCSW, she/her")) == "helping"
    assert rank.role_of(Account("x", "a", position="Senior Probation Officer")) == "helping"
    assert rank.role_of(Account("x", "a", bio="designer, dogs")) == "unknown"
    assert rank.role_of(Account("x", "a", bio="LCSW"), "other") == "other"


def test_stories_within_a_month_stand_close_together() -> None:
    days = [("a", 1), ("b", 9), ("c", 20), ("far", 200)]
    moments = [(n, "x ana", datetime.fromordinal(737000 + d).replace(tzinfo=UTC)) for n, d in days]
    assert rank.repeated(moments) == {"a", "b", "c"}
    assert rank.repeated([(n, f"x {n}", m) for n, _, m in moments]) == set()
