"""The rules of a danger: what it begins with, what is on, which acts belong to it."""

from datetime import timedelta

import pytest

from desktop.domain.danger import NUMBERS, TRIGGERS, Danger, DangerKind, Stamp, Stamped, from_lines
from desktop.domain.danger_acts import LANGUAGES
from desktop.services.danger_acts import shipped_acts
from tests.small_hall import START


def stamp(danger: Danger, what: Stamp, key: str) -> Danger:
    at = START + timedelta(seconds=len(danger.stamps))
    return danger.stamp(Stamped(at, what, key))


def test_nothing_is_recorded_until_a_kind_is_chosen() -> None:
    for what in set(Stamp) - {Stamp.CHOSEN}:
        with pytest.raises(ValueError, match="kind"):
            stamp(Danger("x"), what, "110")


def test_a_danger_is_what_its_stamps_say() -> None:
    danger = Danger("x")
    for what, key in (
        (Stamp.CHOSEN, "crowd"),
        (Stamp.CHOSEN, "self_harm"),
        (Stamp.CHOSEN, "fire"),
        (Stamp.DROPPED, "fire"),
        (Stamp.DONE, "guard"),
        (Stamp.DONE, "two_stay"),
        (Stamp.UNDONE, "guard"),
        (Stamp.CALLED, "110"),
        (Stamp.CALLED, "110"),
        (Stamp.BOUND, "case"),
        (Stamp.SECOND, "other"),
    ):
        danger = stamp(danger, what, key)
    assert danger.kinds == (DangerKind.CROWD, DangerKind.SELF_HARM)
    assert danger.triggers == ("T4", "T3")
    assert list(danger.done) == ["two_stay"]
    assert [at - START for at in danger.calls("110")] == [timedelta(seconds=s) for s in (7, 8)]
    assert (danger.complaint, danger.seconds, danger.is_running) == ("case", ("other",), True)
    over = stamp(danger, Stamp.ENDED, "over")
    assert not over.is_running
    with pytest.raises(ValueError, match="over"):
        stamp(over, Stamp.CALLED, "120")


def test_a_line_nobody_understands_is_left_out() -> None:
    lines = ["", "[1,2]", '["yesterday", "chosen", "fire", ""]', "null", '["', "[1, 2, 3, 4]"]
    assert from_lines("x", lines).stamps == ()


def test_every_kind_has_acts_words_and_known_numbers() -> None:
    acts = shipped_acts()
    for kind in DangerKind:
        assert TRIGGERS[kind]
        assert 4 <= len(acts.of([kind])) <= 9
        assert acts.calls([kind]) <= set(NUMBERS)
    texts = [act.text[language] for act in acts.acts for language in LANGUAGES]
    assert all(texts)
    assert len(set(texts)) == len(texts)
    assert acts.calls([DangerKind.SELF_HARM, DangerKind.FIRE]) == {"110", "120", "119"}
