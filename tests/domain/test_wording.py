"""Evasive wording: what is found, what is excused, what is lacking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.wording import (
    Cure,
    Weight,
    find_evasions,
    review_measure,
    review_reply,
)

GOOD = (
    "您好，您3月11日反映的事项，我们调取了当日监控，询问了在场人员。材料扔回一事属实，当事人员已当面道歉。"
    "依据《容缺受理事项清单》第6项，您的申请已于3月12日受理，证书3月13日17:00前在18号窗口领取。"
    "如有疑问，请拨打0590-6000127找孙洁。"
)


def phrases(text: str) -> list[tuple[str, str]]:
    return [(hit.code, text[hit.start : hit.end]) for hit in find_evasions(text)]


@pytest.mark.parametrize(
    ("text", "code", "phrase", "cure"),
    [
        ("我们将尽快发证。", "soon", "尽快", "name_a_date"),
        ("近期安排人员上门。", "soon", "近期", "name_a_date"),
        ("我们会抓紧处理！", "soon", "抓紧", "name_a_date"),
        ("可联系有关部门。", "vague_body", "有关部门", "name_the_unit"),
        ("已向相关单位反映。", "vague_body", "相关单位", "name_the_unit"),
        ("按规定不能办理。", "by_the_rules", "按规定", "cite_the_rule"),
        ("根据有关政策不予补发。", "by_the_rules", "根据有关政策", "cite_the_rule"),
        ("规定就是这样。", "by_the_rules", "规定就是这样", "cite_the_rule"),
        ("该事项不属于我单位职责。", "not_ours", "不属于我单位职责", "say_where_to"),
        ("这件事不归我们管。", "not_ours", "不归我们管", "say_where_to"),
        ("此事需研究研究。", "studying", "研究研究", "name_a_date"),
        ("您的建议我们将统筹考虑。", "studying", "统筹考虑", "name_a_date"),
        ("人手不足，请您理解。", "asks_understanding", "请您理解", "say_what_is_done"),
        ("由此带来不便，敬请谅解。", "asks_understanding", "敬请谅解", "say_what_is_done"),
        ("我局高度重视。", "empty_effort", "高度重视", "say_what_is_done"),
    ],
)
def test_phrases_and_their_cures(text: str, code: str, phrase: str, cure: str) -> None:
    (hit,) = [hit for hit in find_evasions(text) if hit.code != "only_received"]
    assert (hit.code, text[hit.start : hit.end], hit.cure) == (code, phrase, Cure(cure))


@pytest.mark.parametrize(
    "text",
    [
        "我们将尽快发证，最迟3月13日17:00。",
        "近期共三次检查，3月11日最后一次。",
        "我们会在3个工作日内抓紧处理。",
        "按规定应当补发，依据《居住证暂行条例》第九条。",
        "根据有关文件（安政服〔2025〕3号）不能补发。",
        "该事项不属于我单位职责，请到二楼医保窗口办理。",
        "该事项不属于我局管辖，已转交市场监管局，电话12345。",
        "此事正在研究，4月30日前书面答复您。",
        "系统已经修复，给您添了麻烦，请您理解。",
        "我局高度重视，已约谈窗口负责人。",
        "未及时告知属实。",
        "调查研究报告已公开。",
    ],
)
def test_a_sentence_that_leaves_nothing_open_is_excused(text: str) -> None:
    assert find_evasions(text) == ()


def test_the_excuse_must_stand_in_the_same_sentence() -> None:
    text = "您的申请3月12日受理。证书我们会尽快发出。"
    assert phrases(text) == [("soon", "尽快")]


def test_the_sample_of_the_reply_screen() -> None:
    text = "已按容缺方式受理。完税证明补齐后，我们将尽快发证，请您理解。如需帮助，可联系有关部门。"
    assert phrases(text) == [
        ("soon", "尽快"),
        ("asks_understanding", "请您理解"),
        ("vague_body", "有关部门"),
    ]
    review = review_reply(text)
    assert [hit.weight for hit in review.hits] == [Weight.MUST, Weight.SHOULD, Weight.MUST]


@pytest.mark.parametrize("text", ["已收悉。", "您好，您的留言已收悉，感谢您的关注！", "收到"])
def test_received_is_no_answer(text: str) -> None:
    review = review_reply(text)
    assert "only_received" in [hit.code for hit in review.hits]
    assert "too_short" in [lack.code for lack in review.lacks]
    assert review.to_mend >= 2


def test_received_may_begin_a_real_answer() -> None:
    assert find_evasions(f"您的来信收悉。{GOOD}") == ()


def test_a_good_reply_passes() -> None:
    review = review_reply(GOOD)
    assert (review.hits, review.lacks, review.to_mend) == ((), (), 0)


@pytest.mark.parametrize(
    ("removed", "code", "cure"),
    [
        ("0590-6000127", "no_contact", "give_a_telephone"),
        ("《容缺受理事项清单》第6项", "no_basis", "cite_the_rule"),
    ],
)
def test_what_a_reply_lacks(removed: str, code: str, cure: str) -> None:
    (lack,) = review_reply(GOOD.replace(removed, "")).lacks
    assert (lack.code, lack.cure, lack.weight) == (code, Cure(cure), Weight.SHOULD)


def test_a_reply_without_any_date() -> None:
    text = "材料扔回一事属实，当事人员已当面道歉。" * 5 + "依据《清单》，请拨打0590-6000127。"
    assert [lack.code for lack in review_reply(text).lacks] == ["no_date"]


@pytest.mark.parametrize(("length", "short"), [(59, True), (60, False)])
def test_the_shortest_reply(length: int, *, short: bool) -> None:
    text = " \n".join("办" * length)
    assert ("too_short" in [lack.code for lack in review_reply(text).lacks]) is short


@pytest.mark.parametrize(
    ("measure", "responsible", "dated", "codes"),
    [
        ("补发一次性告知单", "孙洁", True, []),
        ("补发一次性告知单", "孙洁", False, ["measure_without_when"]),
        ("3月13日前补发告知单", "孙洁", False, []),
        ("已补发告知单", "孙洁", False, []),
        ("补发一次性告知单", " ", True, ["measure_without_who"]),
        ("补发一次性告知单", "", False, ["measure_without_who", "measure_without_when"]),
        (" ", "孙洁", True, ["no_measure"]),
    ],
)
def test_a_measure_needs_who_and_when(
    measure: str, responsible: str, *, dated: bool, codes: list[str]
) -> None:
    lacks = review_measure(measure, responsible, dated=dated)
    assert [lack.code for lack in lacks] == codes
    assert all(lack.weight is Weight.MUST for lack in lacks)


@given(st.text("尽快按规定有关部门3月1日。，！\n请理解a𬎆", max_size=80))
def test_hits_lie_in_the_text_and_in_order(text: str) -> None:
    hits = find_evasions(text)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)


def test_a_long_draft_is_reviewed_at_once() -> None:
    text = "我们将尽快发证，可联系有关部门。" * 6000
    assert len(find_evasions(text)) == 12_000
