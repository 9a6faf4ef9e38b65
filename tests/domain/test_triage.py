"""Triage of short sentences: what fires, what does not and why, and the levels that follow."""

import pytest

from desktop.domain.priority import Priority, Severity, Urgency
from desktop.domain.taxonomy import TriggerEffect
from desktop.domain.triage.assessment import Assessment, Fired
from desktop.domain.triage.engine import assess
from tests.domain.test_taxonomy import SHIPPED


def read(text: str, year: int | None = 2026) -> Assessment:
    return assess(text, SHIPPED, year)


def fired(text: str, code: str) -> Fired | None:
    return next((one for one in read(text).triggers if one.trigger.code == code), None)


def words(text: str, code: str) -> list[str]:
    found = fired(text, code)
    return [span.word for span in found.spans] if found else []


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("想办法减轻生产成本", "T3", "excluded"),
        ("商场打出跳楼价", "T3", "excluded"),
        ("游乐园的跳楼机太吵", "T3", "excluded"),
        ("苟利家国生以死", "T3", "excluded"),
        ("天天熬夜就是慢性自杀", "T3", "excluded"),
        ("楼道堆物有火灾隐患", "T2", "excluded"),
        ("随着火车站搬走", "T2", "excluded"),
        ("消防通道被占，一旦起火谁也跑不掉", "T2", "feared"),
        ("保安没有打人", "T8", "negated"),
        ("现场没人受伤", "T1", "negated"),
        ("路面结冰容易摔伤", "T1", "feared"),
        ("去年在工地被砸伤", "T1", "past"),
        ("2019年4月在厂里受伤", "T1", "past"),
        ("池塘里的鱼全都死亡", "T1", "animals"),
        ("来开死亡证明", "T1", "excluded"),
        ("夏天经常整栋停电", "T10", "habit"),
        ("广场舞是居民聚集的地方", "T4", "excluded"),
        ("河岸的护坡早就垮塌", "T2", ""),
        ("小区门口乱停电动车，全县都有", "T10", "excluded"),
        ("路灯想不开就不开", "T3", "excluded"),
        ("河水臭得熏的想跳楼", "T3", "figure"),
        ("噪声严重威胁健康，快打死人了", "T8", "excluded"),
        ("在家里寻死觅活", "T3", "excluded"),
        ("条例规定不得贪污", "T11", "negated"),
        ("《条例》列明行贿的处罚", "T11", "cited"),
        ("害怕被打击报复", "T8", "excluded"),
        ("这条路早晚停水停电都有，是老问题", "T10", ""),
        ("群众反映强烈", "T4", ""),
        ("扬言不签字就不发钱", "T8", ""),
        ("我是大学生，来办落户", "T5", "excluded"),
        ("叫号系统瘫痪", "T6", "excluded"),
    ],
)
def test_what_only_looks_like_a_trigger_does_not_fire(text: str, code: str, why: str) -> None:
    assert fired(text, code) is None
    assert {aside.why for aside in read(text).set_aside if aside.trigger == code} == {why} - {""}


@pytest.mark.parametrize(
    ("text", "code", "matched"),
    [
        ("大厅里有位大娘晕倒了", "T1", ["晕倒"]),
        ("他不小心摔伤了", "T1", ["摔伤"]),
        ("老伴送医后不治身亡", "T1", ["身亡"]),
        ("他被打伤，至今还没有人处理", "T1", ["打伤"]),
        ("去年就来过，刚才在门口又被打伤", "T1", ["打伤"]),
        ("大娘摔倒起不来了，快叫救护车", "T1", ["起不来了", "快叫救护"]),
        ("自助区的插座正在冒烟", "T2", ["冒烟"]),
        ("办公楼里一股燃气味", "T2", ["燃气味"]),
        ("再不给办我就跳楼", "T3", ["跳楼"]),
        ("他说如果今天不解决就不想活了", "T3", ["不想活了"]),
        ("我不活了", "T3", ["不活了"]),
        ("一百多号人在门口堵着", "T4", ["一百多号人"]),
        ("如果今天不办我就带刀来", "T8", ["带刀"]),
        ("三十多人堵在大厅门口", "T4", ["三十多人"]),
        ("12岁的女儿一个人坐在等候区", "T5", ["12岁"]),
        ("母亲82岁，走路不便", "T6", ["82岁"]),
        ("八旬老人来办社保", "T6", ["八旬", "老人"]),
        ("要在抖音上曝光你们", "T7", ["抖音", "曝光"]),
        ("扬言要砍了办事员", "T8", ["扬言"]),
        ("我的身份证和电话被窗口泄露", "T9", ["泄露"]),
        ("叫号系统瘫痪，所有窗口都办不了", "T10", ["系统瘫痪"]),
        ("科长暗示要送红包", "T11", ["红包"]),
        ("为这件事反映了四次", "T12", []),
        ("第三次来窗口投诉", "T12", ["第三次来"]),
    ],
)
def test_what_is_meant_fires_with_its_words(text: str, code: str, matched: list[str]) -> None:
    assert fired(text, code) is not None
    assert set(matched) <= set(words(text, code))


@pytest.mark.parametrize(
    ("text", "severity", "urgency", "priority"),
    [
        ("想问一下怎么办理居住证", "S4", "U4", "P4"),
        ("气死我了，你们给我马上滚出来，什么态度", "S4", "U4", "P4"),
        ("下午的飞机，护照还没拿到", "S4", "U2", "P3"),
        ("父亲明天手术，等着盖章", "S4", "U2", "P3"),
        ("材料三天内要交", "S4", "U3", "P3"),
        ("窗口对外地人区别对待", "S3", "U4", "P3"),
        ("大娘晕倒，没有呼吸", "S1", "U1", "P1"),
        ("有人打伤了保安", "S1", "U1", "P1"),
        ("八名群众在大厅静坐", "S2", "U3", "P2"),
        ("八名群众围在窗口推搡", "S2", "U1", "P1"),
        ("四十多人聚在大厅讨说法", "S1", "U3", "P1"),
        ("82岁的老人排队等了一上午", "S4", "U3", "P3"),
        ("82岁的老人来办社保", "S4", "U4", "P4"),
        ("记者来了，镜头对着窗口", "S2", "U3", "P2"),
        ("要找记者曝光你们", "S4", "U4", "P4"),
        ("这是第三次来投诉复印费", "S4", "U4", "P3"),
        ("小孩在大厅里走失了", "S3", "U2", "P2"),
        ("办事员收好处费", "S2", "U4", "P2"),
        ("全部窗口都停办，系统瘫痪", "S1", "U2", "P1"),
    ],
)
def test_levels_follow_from_what_is_said_never_from_how_loud(
    text: str, severity: str, urgency: str, priority: str
) -> None:
    found = read(text)
    assert found.severity.level is Severity(severity)
    assert found.urgency.level is Urgency(urgency)
    assert found.priority is Priority(priority)
    assert bool(found.severity.reasons) == (severity != "S4")
    assert bool(found.urgency.reasons) == (urgency != "U4")


@pytest.mark.parametrize(
    ("year", "fires"), [(None, False), (2026, True), (2027, False)], ids=["unknown", "now", "later"]
)
def test_only_earlier_years_are_long_ago(year: int | None, *, fires: bool) -> None:
    codes = [one.trigger.code for one in read("2026年11月24日上午被人打伤", year).triggers]
    assert ("T1" in codes) is fires


@pytest.mark.parametrize("code", ["T5", "T6", "T7", "T12"])
def test_flags_stay_flags_in_calm_words(code: str) -> None:
    found = fired("孩子和七十多岁的老人要找媒体曝光，已多次投诉", code)
    assert found
    assert found.effect is TriggerEffect.FLAG
    assert found.floor is None


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("窗口人员态度恶劣，还说自己没看到公示，名单未公示", "SQ1", "IA2"),
        ("部门互相推诿，电话打不通", "SQ3", "IA1"),
        ("拆迁补偿款一直没发，问了也没人接", "PE7", "IA1"),
    ],
)
def test_two_types_are_suggested_with_their_words(text: str, first: str, second: str) -> None:
    best, other = read(text).suggestions
    assert (best.subtypes[0].code, other.subtypes[0].code) == (first, second)
    assert best.score >= other.score
    for span in (*best.subtypes[0].spans, *other.subtypes[0].spans):
        assert text[span.start : span.end] == span.word


def test_features_count_words_triggers_and_urgency() -> None:
    calm = read("请问居住证怎么办理").features
    assert (calm.sudden, calm.pressing, calm.complex) == (0, 0, 0)
    grave = read("刚刚突然起火，业主与开发商为拆迁多年纠纷聚众闹事").features
    assert (grave.sudden, grave.pressing, grave.complex) == (3, 3, 3)


def test_every_trigger_has_first_acts_in_both_languages() -> None:
    for trigger in SHIPPED.triggers:
        assert len(trigger.acts) >= 2, trigger.code
        assert all(act.zh and act.en for act in trigger.acts)
