"""Every command as a script would call it: output, exit code, and what it does not load."""

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from desktop.cli import run
from desktop.cli.libraries import missing_for_screen, missing_library
from desktop.cli.outcome import Exit, told
from desktop.domain.errors import Conflict, StorageTrouble
from desktop.storage.opening import open_database
from tests.cli.conftest import Desk
from tests.services.seeding import PASSWORD
from tests.survival.world import START

ROOT = Path(__file__).parents[2]


def test_whole_hall_is_verified(desk: Desk) -> None:
    code, out, _err = desk("verify", "--staff", "7001", "--language", "en")
    assert code == Exit.OK
    assert "All agree: 3 cases, 6 entries" in out


def test_broken_entry_is_named_and_fails(desk: Desk, location: Path) -> None:
    database = open_database(str(location), START)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_UPDATE")
        connection.exec_driver_sql("UPDATE entry SET content = content || ' ' WHERE id = 2")
    database.close()
    code, out, _err = desk("verify", "--staff", "7001")
    assert code == Exit.FAILED
    assert "办理记录 TS202603100001 第 2 条：内容被改动" in out


def test_backup_and_rescue(desk: Desk, tmp_path: Path) -> None:
    file, target = tmp_path / "hall.jsb", tmp_path / "new" / "hall.db"
    assert desk("recovery", "--staff", "7001")[0] == Exit.OK
    code, out, _err = desk("backup", file, "--staff", "9001")
    assert (code, str(file) in out) == (Exit.OK, True)
    code, out, _err = desk("restore", file, database=target)
    assert code == Exit.OK
    assert "3 件" in out
    assert desk("verify", "--staff", "7001", database=target)[0] == Exit.OK


def test_restore_over_a_hall_keeps_it_aside(desk: Desk, tmp_path: Path, location: Path) -> None:
    file = tmp_path / "hall.jsb"
    desk("recovery", "--staff", "4001")
    desk("backup", file, "--staff", "9001")
    code, out, _err = desk("restore", file, "--staff", "9001")
    assert code == Exit.OK
    assert "before-restore" in out
    assert list(location.parent.glob("hall-before-restore-*.db"))


def test_sound_hall_is_not_replaced_without_a_name(desk: Desk, tmp_path: Path) -> None:
    desk("recovery", "--staff", "4001")
    desk("backup", tmp_path / "hall.jsb", "--staff", "9001")
    assert desk("restore", tmp_path / "hall.jsb")[0] == Exit.STORAGE


def test_demonstration_is_generated(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "demonstration.db"
    code, out, _err = desk("generate", "--cases", 30, "--seed", 7, database=target)
    assert (code, "30" in out) == (Exit.OK, True)
    assert desk("generate", "--cases", 3, database=target)[0] == Exit.USAGE  # as whom?


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("verify", "--staff", "1001"), Exit.NOT_ALLOWED),
        (("verify", "--staff", "0000"), Exit.NOT_ALLOWED),
        (("backup", "x.jsb", "--staff", "3001"), Exit.NOT_ALLOWED),
        (("recovery", "--staff", "9001"), Exit.NOT_ALLOWED),
        (("generate", "--cases", "3", "--staff", "9001"), Exit.FAILED),
        (("verify",), Exit.USAGE),
        (("generate", "--cases", "0"), Exit.USAGE),
        (("generate", "--cases", "many"), Exit.USAGE),
        (("dance",), Exit.USAGE),
        (("verify", "--language", "xx", "--staff", "1"), Exit.USAGE),
        (("restore", "/nowhere/x.jsb", "--staff", "9001"), Exit.STORAGE),
        (("--help",), Exit.OK),
        (("verify", "--help"), Exit.OK),
        (("--version",), Exit.OK),
    ],
)
def test_exit_codes(desk: Desk, arguments: tuple[str, ...], code: Exit) -> None:
    found, _out, err = desk(*arguments)
    assert found == code
    assert "Traceback" not in err
    assert code == Exit.OK or err


def test_server_is_refused(desk: Desk) -> None:
    code, _out, err = desk("verify", "--staff", "1", database="postgresql://server/hall")
    assert (code, bool(err)) == (Exit.STORAGE, True)


def test_without_a_password_nobody_is_asked_for_ever(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JISU_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert desk("verify", "--staff", "7001")[0] == Exit.USAGE


def test_password_is_asked_for_at_a_terminal(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JISU_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSWORD)
    assert desk("verify", "--staff", "7001")[0] == Exit.OK


@pytest.mark.parametrize(("language", "word"), [("en", "Exit codes"), ("zh_CN", "退出码")])
def test_help_speaks_the_language(desk: Desk, language: str, word: str) -> None:
    assert word in desk("--language", language, "--help")[1]
    assert word in desk("verify", f"--language={language}", "--help")[1]


def test_bug_is_reported_without_a_word_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(ValueError("周标记 13800006621"), "zh_CN") == Exit.BUG
    err = capsys.readouterr().err
    assert "builtins.ValueError" in err
    assert "周标记" not in err


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("libxkbcommon.so.0: cannot open shared object file: x", "libxkbcommon0"),
        ("libGL.so.1: cannot open shared object file: x", "libgl1"),
        ("libfontconfig.so.1: cannot open shared object file: x", "libfontconfig1"),
        ("libdbus-1.so.3: cannot open shared object file: x", "libdbus-1-3"),
        ("libglib-2.0.so.0: cannot open shared object file: x", "libglib2.0-0"),
        ("libnobody.so.7: cannot open shared object file: x", "libnobody.so"),
        ("No module named 'x'", ""),
    ],
)
def test_missing_library_names_its_package(message: str, package: str) -> None:
    assert missing_library(ImportError(message)) == package


def test_missing_library_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken(ModuleType):
        def __getattr__(self, _name: str) -> object:
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file")

    monkeypatch.setitem(sys.modules, "desktop.app", Broken("desktop.app"))
    assert run(["--language", "en"]) == Exit.STORAGE
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "libegl1" in err


def test_known_error_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(StorageTrouble("server_not_served"), "en") == Exit.STORAGE
    assert "this computer only" in capsys.readouterr().err


def test_known_error_is_told_without_the_libraries_of_the_windows(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "desktop.views.spoken", None)
    assert told(Conflict("changed_meanwhile"), "en") == Exit.FAILED
    assert "changed_meanwhile" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--help"], {"PySide6", "sqlalchemy", "reportlab", "cryptography"}),
        (["verify", "--help"], {"PySide6", "sqlalchemy", "reportlab", "cryptography"}),
        (["verify", "--staff", "7001"], {"PySide6", "reportlab"}),
    ],
)
def test_commands_do_not_load_what_they_do_not_need(
    location: Path, arguments: list[str], absent: set[str]
) -> None:
    code = (
        "import json, sys\nfrom desktop.cli import run\n"
        "try:\n    run(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments, "--database", str(location)],
        env={"JISU_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT), "PATH": ""},
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not loaded & absent


def test_messages_are_taken_in_once_and_refused_rows_told(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "web.csv"
    file.write_text(
        "留言编号,留言时间,留言详情\n1,2026/3/1 9:00,排队太久\n2,昨天,没人接电话\n",
        encoding="gb18030",
    )
    code, out, _err = desk("import", file, "--staff", "1001")
    assert code == Exit.FAILED
    assert "1" in out.splitlines()[-1]
    refused = (tmp_path / "web-refused.csv").read_text(encoding="utf-8-sig")
    assert "昨天" in refused
    code, out, _err = desk("import", file, "--staff", "1001", "--mode", "history")
    assert "0" in out.splitlines()[-1]


def test_a_display_without_its_libraries_is_met_by_the_packages_to_install() -> None:
    def load(name: str) -> object:
        if "icccm" in name or "cursor" in name:
            raise OSError(name)
        return None

    wanted = "libxcb-cursor0 libxcb-icccm4"
    assert missing_for_screen({"DISPLAY": ":0"}, load) == wanted
    assert missing_for_screen({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, load) == ""
    assert missing_for_screen({}, load) == ""


def test_a_reader_who_has_enough_is_no_error(tmp_path: Path) -> None:
    told = tmp_path / "told.csv"
    told.write_text("正文\n窗口态度恶劣\n", "utf-8")
    command = (sys.executable, "main.py", "assess", str(told), "--text", "正文")
    with subprocess.Popen(
        [*command, "--out", str(tmp_path / "out.csv")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        complaint = started.stderr.read()
        assert (started.wait(), complaint) == (Exit.STOPPED, b"")
