"""A marked person goes the clerk's whole way; no log, title, file name or report names them."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import FixedClock
from desktop.domain.codes import Channel
from desktop.domain.drafts import PersonDraft
from desktop.domain.media import Upload
from desktop.guard import Guard
from desktop.settings import Preferences, remember
from desktop.storage.opening import open_database
from tests.services.drafting import a_draft
from tests.survival.invariants import Known, violations
from tests.survival.world import START
from tests.views.shell.conftest import Started
from tests.views.shell.hands import intake, workspace

Start = Callable[[Path, FixedClock], Started]

PERSON, PHONE, IDENTITY = "周标记", "13800006621", "11010519491231002X"
WORDS = "标记正文：等了九十六分钟，材料被退回"
MARKERS = (PERSON, PHONE, IDENTITY, "标记正文", "标记诉求")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every temporary file a folder that can be looked through."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def guard(tmp_path: Path, clock: FixedClock) -> Iterator[Guard]:
    guard = Guard(tmp_path / "logs", clock, "0")
    guard.install()
    yield guard
    guard.remove()


def titles() -> str:
    return "\n".join(
        f"{window.windowTitle()} {window.windowFilePath()} {window.windowRole()}"
        for window in QApplication.topLevelWidgets()
    )


def register(started: Started) -> int:
    """Type the marked complaint, attach a file, register it, see the receipt."""
    draft = a_draft(
        person=PersonDraft(name=PERSON, phone=PHONE, identity_number=IDENTITY),
        original_text=WORDS,
        demand="标记诉求",
        channel=Channel.COUNTER,
    )
    intake(started).editor.replace(draft)
    services, actor = started.opened().backstage.current, workspace(started)._desk.actor
    assert services is not None
    file = Upload(f"{PERSON}.pdf", b"%PDF-1.7 one")
    services.services.attachments.add_to_draft(actor, draft.uuid, file)
    started.keys(Qt.Key.Key_F9)
    started.qtbot.waitUntil(lambda: workspace(started).receipts.panel is not None, timeout=20_000)
    panel = workspace(started).receipts.panel
    assert panel is not None
    panel.finish()
    told = services.services.intake.registered(actor, draft.uuid)
    assert told is not None
    return told.case_id


def crash_with_everything(started: Started, guard: Guard) -> None:
    """Let a slot, a worker and Qt itself complain in the person's own words."""
    errors = [ValueError(f"{PERSON} {PHONE} {WORDS}"), KeyError(PERSON), OSError(2, WORDS, PERSON)]
    for error in errors:
        try:
            raise error
        except (ValueError, KeyError, OSError) as raised:
            guard.take_error(raised)
    qWarning(f"could not load {PERSON}.pdf for “{WORDS}” {PHONE}")
    started.window.tell_crash("crash-1.txt")


def test_nothing_beside_the_record_names_the_person(
    start: Start,
    hall_file: Path,
    clock: FixedClock,
    guard: Guard,
    temporary: Path,
    tmp_path: Path,
) -> None:
    seen = list[str]()
    started = start(hall_file, clock).entered()
    case_id = register(started)
    seen.append(titles())
    space = workspace(started)
    for screen in ("queue", "today", "intake"):
        space.go(screen)
        space.bar.search_entered.emit(PERSON)
        started.idle()
        seen.append(titles())
    space.open_case(case_id)
    started.idle()
    seen.append(titles())
    crash_with_everything(started, guard)
    started.window.lock()
    seen.append(titles())
    started.window.leave()
    seen.append(titles())
    remember(Preferences(), tmp_path / "preferences.toml")
    started.window.close()

    assert not [marker for marker in MARKERS if marker in "\n".join(seen)]
    beside = tmp_path / "beside"
    beside.mkdir()
    for file in tmp_path.iterdir():
        if file.is_file() and not file.name.startswith("hall."):
            file.rename(beside / file.name)
    folders = (tmp_path / "logs", temporary, beside)
    assert sorted(path.name for path in folders[0].glob("crash-*.txt"))
    database = open_database(str(hall_file), START)
    assert violations(database, Known(markers=MARKERS, folders=folders)) == []
    database.close()
