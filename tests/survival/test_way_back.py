"""The way back at the entrance: a backup in place of broken data, another try where it may pass."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.domain.clock import FixedClock
from desktop.services.backup import BackupService
from desktop.services.recovery import RecoveryService
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD, SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.test_backup_while_writing import CHEAP, PASSPHRASE
from tests.survival.test_window_in_trouble import at_the_entrance, beating
from tests.survival.world import START, context_of, register_as
from tests.views.shell.conftest import Started

Start = Callable[[Path, FixedClock], Started]


def test_a_broken_file_is_replaced_by_the_backup_in_the_window(
    start: Start,
    hall_file: Path,
    clock: FixedClock,
    tmp_path: Path,
    seeded_file: tuple[Path, SmallHall],
) -> None:
    whole, staff = open_database(str(hall_file), START), seeded_file[1].actors
    context = context_of(whole)
    RecoveryService(context, CHEAP).set_passphrase(staff["7001"], PASSPHRASE)
    told = register_as(context, staff["1001"], 1)
    backup = BackupService(context).back_up(staff["9001"], tmp_path / "kept.jsb").path
    whole.close()
    hall_file.write_bytes(b"no database at all " * 500)
    started = start(hall_file, clock)
    at_the_entrance(started)
    started.keys(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    rescue = started.window.entrance.rescue
    assert rescue is not None
    panel = rescue.panel
    panel.confirmed.emit()
    assert panel.lines.file.hasFocus()
    panel.lines.file.setText(str(backup))
    panel.lines.passphrase.input.setText("another passphrase")
    with beating():
        panel.confirmed.emit()
        started.qtbot.waitUntil(lambda: "passphrase" in panel._error.text(), timeout=20_000)
        panel.lines.passphrase.input.setText(PASSPHRASE)
        panel.confirmed.emit()
        opened = started.backstage
        started.qtbot.waitUntil(lambda: opened.current is not None, timeout=20_000)
    said = "\n".join(started.window.login.form.notices.texts())
    assert "1 cases" in said
    assert "hall-before-restore" in said
    started.entered()
    restored = open_database(str(hall_file), START)
    assert violations(restored, Known({told.uuid: told.number})) == []
    restored.close()


def test_what_passes_is_tried_again_by_signing_in(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    aside = hall_file.rename(hall_file.with_suffix(".away"))
    hall_file.mkdir()
    started = start(hall_file, clock)
    at_the_entrance(started)
    hall_file.rmdir()
    aside.rename(hall_file)
    form = started.window.login.form
    form.number.setText("1001")
    form.password.input.setText(PASSWORD)
    form.submit()
    started.qtbot.waitUntil(lambda: started.window.workspace is not None, timeout=20_000)
