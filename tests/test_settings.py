"""What a workstation remembers, and that nothing broken in it stops a start."""

from pathlib import Path

import pytest

from desktop.settings import (
    DATABASE_NAME,
    Options,
    Preferences,
    WindowMemory,
    chosen,
    data_folder,
    remember,
)


def test_named_database_wins() -> None:
    assert Options(database="/somewhere/hall.db").location == "/somewhere/hall.db"
    assert Options().location == str(data_folder() / DATABASE_NAME)


def test_look_survives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "config" / "preferences.toml"
    look = Preferences("en", "dark", 150)
    assert remember(look, file)
    assert chosen(Options(), file) == look


def test_what_is_said_at_start_wins_over_memory(tmp_path: Path) -> None:
    file = tmp_path / "preferences.toml"
    remember(Preferences("en", "dark", 150), file)
    assert chosen(Options(language="zh_CN"), file) == Preferences("zh_CN", "dark", 150)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"language = ",
        b"\xff\xfe\x00",
        b'language = "xx"\ntheme = 3\nscale = "big"',
        b"scale = [100]",
        b"scale = 100000",
    ],
)
def test_broken_memory_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "preferences.toml"
    file.write_bytes(content)
    assert chosen(Options(), file) == Preferences()


def test_folder_that_cannot_be_made_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    assert not remember(Preferences(), tmp_path / "config" / "preferences.toml")


def test_window_places_survive_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    memory = WindowMemory(file)
    memory.keep_geometry("main", b"\x00\x01place")
    memory.keep_arrangement("queue", {"tab": "mine", "widths": {"unit": 150}})
    memory.keep_last_screen("queue")
    del memory
    again = WindowMemory(file)
    assert again.geometry("main") == b"\x00\x01place"
    assert again.arrangement("queue") == {"tab": "mine", "widths": {"unit": 150}}
    assert again.last_screen() == "queue"


def test_first_start_remembers_nothing(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "windows.ini")
    assert (memory.geometry("main"), memory.arrangement("queue"), memory.last_screen()) == (
        b"",
        {},
        "",
    )


def test_foreign_content_is_not_taken_for_a_place(tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    file.write_text("[geometry]\nmain=17\n")
    assert WindowMemory(file).geometry("main") == b""


@pytest.mark.parametrize("content", [b"17", b'"{"', b'"[1, 2]"', b"\xff\xfe\x00{", b"[" * 9_000])
def test_broken_arrangement_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "windows.ini"
    file.write_bytes(b"[arrangement]\nqueue=" + content + b"\n")
    assert WindowMemory(file).arrangement("queue") == {}
