"""The command that assesses a file: what it writes, what it refuses, and what it never opens."""

import csv
import json
from pathlib import Path

import pytest

from desktop.cli.outcome import Exit
from desktop.resources import resource
from tests.cli.conftest import Desk


@pytest.fixture
def web(tmp_path: Path) -> Path:
    file = tmp_path / "web.csv"
    file.write_text(
        "编号,标题,内容\n1,晕倒,=大娘在大厅晕倒了\n2,,请问怎么办理居住证\n3,,柳絮\n",
        encoding="gb18030",
    )
    return file


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_row_is_assessed_without_a_database(desk: Desk, web: Path, tmp_path: Path) -> None:
    out, absent = tmp_path / "out.csv", tmp_path / "no" / "hall.db"
    code, said, _err = desk("assess", web, "--text", "标题", "内容", "--out", out, database=absent)
    assert (code, "3 行" in said, absent.parent.exists()) == (Exit.OK, True, False)
    headings, urgent, question, nothing = lines(out)
    assert "".join(headings) == "行类别第二类别子类严重程度紧急程度等级触发项命中词语"
    assert urgent[:2] == ["1", "EI 突发事件"]
    assert urgent[4:8] == ["S2", "U1", "P1", "T1 人员伤亡"]
    assert "晕倒(T1)" in urgent[8]
    assert question[3] == "IA7 政策咨询"
    assert nothing == ["3", "", "", "", "S4", "U4", "P4", "", ""]


def test_rules_of_ones_own_are_used_and_cannot_act(desk: Desk, web: Path, tmp_path: Path) -> None:
    data = json.loads(resource("taxonomy", "taxonomy.json").read_text("utf-8"))
    data["version"] = "9"
    data["types"][0]["subtypes"][0]["keywords"] = ["=大娘"]
    rules, out = tmp_path / "rules.json", tmp_path / "out.csv"
    rules.write_text(json.dumps(data), "utf-8")
    arguments = ("--text", "内容", "--out", out, "--taxonomy", rules, "--language", "en")
    code, said, _err = desk("assess", web, *arguments)
    assert (code, "version 9" in said) == (Exit.OK, True)
    assert lines(out)[1][8].startswith("'=大娘(SQ1)")


def test_mistakes_are_met_by_a_sentence_and_write_nothing(
    desk: Desk, web: Path, tmp_path: Path
) -> None:
    before, out, wrong = web.read_bytes(), tmp_path / "out.csv", tmp_path / "wrong.json"
    wrong.write_text('{"version": "1"}', "utf-8")
    for arguments, named in (
        (("--text", "没有", "--out", out), "没有"),
        (("--text", "内容", "--out", web), "覆盖"),
        (("--text", "内容", "--out", out, "--taxonomy", wrong), "types"),
        (("--text", "内容", "--out", out, "--taxonomy", tmp_path / "x.json"), "x.json"),
        (("--text", "内容", "--out", tmp_path / "no" / "out.csv"), "文件夹"),
        (("--out", out), "--text"),
    ):
        code, _said, err = desk("assess", web, *arguments)
        assert (code, named in err) == (Exit.USAGE, True), err
    assert (out.exists(), web.read_bytes()) == (False, before)
