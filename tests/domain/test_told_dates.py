"""Days named in the words of a form."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.codes import Situation
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.intake_rules import problems
from desktop.domain.told_dates import days_in

TODAY = date(2026, 3, 10)
READY = IntakeDraft(
    "d", PersonDraft("李静怡", phone="13800006621"), original_text="等", demand="办", place="一楼"
)


@pytest.mark.parametrize(
    "text",
    ["今天16:40", "昨天下午", "上周", "", "1.5小时前", "排到138号", "2.29", "2月29日", "12345"],
)
def test_words_that_name_no_whole_day_are_left_alone(text: str) -> None:
    assert days_in("happened_when", text) == ()


@pytest.mark.parametrize("text", ["2026-03-09 16:40", "2026年3月9日下午", "2026/3/9", "2026.3.9"])
def test_whole_days_are_read(text: str) -> None:
    assert days_in("happened_when", text) == (date(2026, 3, 9),)


@pytest.mark.parametrize("text", ["2026-02-30", "2026年13月1日", "2月30日", "3月32号"])
def test_a_day_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="date_impossible"):
        days_in("happened_when", text)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"happened_when": "2026-03-11"}, ["date_to_come"]),
        ({"happened_when": "2026-03-10"}, []),
        ({"happened_when": "2026-03-11", "situation": Situation.ABOUT_TO}, []),
        ({"happened_when": "2026-02-30", "situation": Situation.ABOUT_TO}, ["date_impossible"]),
        ({"person_deadline": "2026-03-09"}, []),
        ({"person_deadline": "2月30日前"}, ["date_impossible"]),
        ({"person_deadline": "2026-03-12 9点的飞机"}, []),
    ],
)
def test_a_form_says_which_day_cannot_be(changes: dict[str, object], codes: list[str]) -> None:
    found = problems(replace(READY, **changes), TODAY)  # type: ignore[arg-type]
    assert [problem.code for problem in found] == codes
