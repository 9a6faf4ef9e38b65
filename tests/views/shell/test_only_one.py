"""A second start raises the first window; another database gets its own."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.views.shell.only_one import OnlyOne


def test_second_start_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = (OnlyOne(str(tmp_path / "hall.db")) for _ in range(2))
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert not second.is_first()
    first.close()
    second.close()


def test_the_same_file_written_otherwise(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sub").mkdir()
    first = OnlyOne(str(tmp_path / "hall.db"))
    second = OnlyOne(str(tmp_path / "sub" / ".." / "hall.db"))
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert not second.is_first()
    first.close()


def test_a_first_start_that_never_answers_keeps_nobody_out(
    tmp_path: Path,
    qtbot: QtBot,  # noqa: ARG001
) -> None:
    first, second = (OnlyOne(str(tmp_path / "hall.db")) for _ in range(2))
    assert first.is_first()
    assert second.is_first(patience=0)
    first.close()


def test_a_killed_program_leaves_the_place_free(tmp_path: Path) -> None:
    code = (
        "import os, sys\nfrom desktop.views.shell.only_one import OnlyOne\n"
        "assert OnlyOne(sys.argv[1]).is_first()\nos._exit(9)"
    )
    file = str(tmp_path / "hall.db")
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code, file], cwd=root, check=False, timeout=60)
    assert done.returncode == 9
    again = OnlyOne(file)
    assert again.is_first(patience=0)
    again.close()


def test_another_database_and_a_later_start(tmp_path: Path, qtbot: QtBot) -> None:  # noqa: ARG001
    first, other = OnlyOne(str(tmp_path / "hall.db")), OnlyOne(str(tmp_path / "demo.db"))
    assert first.is_first()
    assert other.is_first()
    first.close()
    again = OnlyOne(str(tmp_path / "hall.db"))
    assert again.is_first()
    again.close()
    other.close()
