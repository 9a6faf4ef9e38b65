"""The command that learns from a labelled file, and assessing with what it learned."""

import csv
from pathlib import Path

import pytest

from desktop.cli.outcome import Exit
from tests.cli.conftest import Desk
from tests.learning.writing import messages


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    file = tmp_path / "labelled.csv"
    rows = [(text[:4], text[4:], label) for text, label in messages(10)]
    rows += [("柳絮", "太多", "园林"), ("", "", "城管"), ("公交", "太少", "")]
    with file.open("w", encoding="gb18030", newline="") as opened:
        csv.writer(opened).writerows([("标题", "内容", "类别"), *rows])
    return file


def test_what_was_learned_is_told_kept_and_used(desk: Desk, labelled: Path, tmp_path: Path) -> None:
    model, out = tmp_path / "hall.model", tmp_path / "out.csv"
    columns = ("--text", "标题", "内容")
    arguments = ("learn", labelled, *columns, "--label", "类别", "--model", model)
    absent = tmp_path / "no" / "hall.db"
    code, said, _err = desk(*arguments, database=absent)
    assert (code, absent.parent.exists()) == (Exit.OK, False)
    assert "已学习 30 行，共 3 类" in said
    assert "分层 5 折交叉验证：准确率 100.0%，宏平均 F1 1.000" in said
    assert "城管：10 行，精确率 100.0%" in said
    assert "园林：只有 1 行" in said
    assert "2 行没有文字或类别" in said
    first = model.read_bytes()
    assert desk(*arguments)[0] == Exit.OK
    assert model.read_bytes() == first
    assert [file.name for file in tmp_path.glob("*.part")] == []

    assert desk("assess", labelled, *columns, "--model", model, "--out", out)[0] == Exit.OK
    with out.open(encoding="utf-8-sig", newline="") as file:
        headings, *rows = csv.reader(file)
    assert headings[-2:] == ["学习所得类别", "把握"]
    assert [row[-2] for row in rows[:30]] == [one.label for one in messages(10)]
    assert all(0.5 < float(row[-1]) <= 1 for row in rows[:30])
    assert rows[31][-2:] == ["", ""]


def test_mistakes_are_met_by_a_sentence_and_write_nothing(
    desk: Desk, labelled: Path, tmp_path: Path
) -> None:
    before, damaged = labelled.read_bytes(), tmp_path / "damaged.model"
    damaged.write_bytes(b"JISU MODEL 1\nnothing")
    learning = ("learn", labelled, "--text", "内容")
    assessing = ("assess", labelled, "--text", "内容", "--out", tmp_path / "out.csv", "--model")
    label = ("--label", "类别")
    for arguments, named in (
        ((*learning, "--label", "没有"), "“没有”"),
        ((*learning, "--label", "标题"), "不少于 5 行"),
        ((*learning, *label, "--model", labelled), "会覆盖"),
        ((*learning, *label, "--model", tmp_path / "no" / "x"), "文件夹无法写入"),
        ((*learning, *label, "--folds", "1"), "2-20"),
        ((*assessing, damaged), "已损坏"),
        ((*assessing, labelled), "不是本版本的模型"),
        ((*assessing, tmp_path / "none"), "none"),
    ):
        code, _said, err = desk(*arguments)
        assert (code, named in err) == (Exit.USAGE, True), (arguments, err)
    assert labelled.read_bytes() == before
    assert not (tmp_path / "out.csv").exists()
