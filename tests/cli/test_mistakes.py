"""What a script author gets wrong: each is met by one sentence, and nothing is made by mistake."""

from pathlib import Path

import pytest

from desktop.cli.outcome import Exit
from tests.cli.conftest import Desk


@pytest.fixture
def web(tmp_path: Path) -> Path:
    file = tmp_path / "web.csv"
    file.write_text(
        "编号,标题,留言,回复\n1,路灯,路灯不亮,已修好\n2,排队,等太久,\n", encoding="utf-8"
    )
    return file


@pytest.mark.parametrize("command", ["verify", "import", "backup", "recovery", "restore"])
def test_a_mistyped_database_is_not_made(
    desk: Desk, tmp_path: Path, web: Path, command: str
) -> None:
    absent = tmp_path / "no" / "hall.db"
    file = [str(web)] if command in {"import", "backup", "restore"} else []
    code, _out, err = desk(command, *file, "--staff", "7001", "--language", "en", database=absent)
    assert code == Exit.STORAGE
    assert "There is no database" in err
    assert "hall.db" in err
    assert not absent.parent.exists()


def test_a_missing_password_names_its_variable(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("JISU_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    code, _out, err = desk("verify", "--staff", "7001", "--language", "en")
    assert (code, "JISU_PASSWORD" in err) == (Exit.USAGE, True)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("import", "absent.csv", "--staff", "1001"), Exit.USAGE, "absent.csv"),
        (("import", ".", "--staff", "1001"), Exit.USAGE, "no file"),
        (("tour", "--out", "/dev/null/x"), Exit.USAGE, "Nothing can be written"),
        (("generate", "--cases", "-3"), Exit.USAGE, "whole number"),
    ],
)
def test_what_cannot_be_is_told(
    desk: Desk,
    arguments: tuple[str, ...],
    code: Exit,
    told: str,
) -> None:
    found, _out, err = desk("--language", "en", *arguments)
    assert (found, told in err) == (code, True), err


def test_columns_are_told_and_can_be_named(desk: Desk, location: Path, web: Path) -> None:
    named = ("--column", "text=留言", "--column", "reply=")
    code, out, _err = desk("import", web, "--staff", "1001", *named)
    assert code == Exit.OK
    assert "text=留言" in out
    assert "reply" not in out
    code, _out, err = desk("import", web, "--staff", "1001", "--column", "text=正文")
    assert (code, "正文" in err) == (Exit.USAGE, True)
    assert desk("import", web, "--staff", "1001", "--column", "words=留言")[0] == Exit.USAGE
    assert location.exists()


def test_reasons_go_to_the_file_that_is_named(desk: Desk, web: Path, tmp_path: Path) -> None:
    web.write_text("编号,时间,留言内容\n1,昨天,等太久\n", encoding="utf-8")
    reasons = tmp_path / "reasons.csv"
    code, out, _err = desk("import", web, "--staff", "1001", "--refused", reasons)
    assert (code, str(reasons) in out) == (Exit.FAILED, True)
    assert "昨天" in reasons.read_text(encoding="utf-8-sig")
    lost = tmp_path / "no" / "reasons.csv"
    code, out, err = desk("import", web, "--staff", "1001", "--refused", lost, "--language", "en")
    assert (code, "Nothing can be written" in err) == (Exit.USAGE, True)
