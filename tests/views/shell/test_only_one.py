"""A second start raises the first window; another database gets its own."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.views.shell.only_one import OnlyOne


def test_second_start_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = (OnlyOne(str(tmp_path / "hall.db")) for _ in range(2))
    assert first.is_first()
    with qtbot.waitSignal(first.raised):
        assert not second.is_first()
    first.close()
    second.close()


def test_the_same_file_written_otherwise(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sub").mkdir()
    first = OnlyOne(str(tmp_path / "hall.db"))
    second = OnlyOne(str(tmp_path / "sub" / ".." / "hall.db"))
    assert first.is_first()
    with qtbot.waitSignal(first.raised):
        assert not second.is_first()
    first.close()


def test_another_database_and_a_later_start(tmp_path: Path, qtbot: QtBot) -> None:  # noqa: ARG001
    first, other = OnlyOne(str(tmp_path / "hall.db")), OnlyOne(str(tmp_path / "demo.db"))
    assert first.is_first()
    assert other.is_first()
    first.close()
    again = OnlyOne(str(tmp_path / "hall.db"))
    assert again.is_first()
    again.close()
    other.close()
