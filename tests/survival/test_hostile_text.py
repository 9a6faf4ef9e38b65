"""One hostile corpus into the record and out again: kept or refused, never obeyed, never fatal."""

import csv
import re
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import FixedClock
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter
from desktop.guard import Guard
from desktop.services.case_view import CaseViewService
from desktop.services.importing.reading import Table
from desktop.services.importing.refused_file import write_refused
from desktop.services.importing.service import Refused
from desktop.services.intake import IntakeService
from desktop.services.queue import QueueService
from desktop.storage.database import Database
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.survival.hostile import drafts
from tests.survival.invariants import violations
from tests.survival.world import START, context_of

FORMULA = set("=+-@\t\r")

pytestmark = pytest.mark.usefixtures("untouched")


def test_the_corpus_is_large_enough(texts: tuple[str, ...]) -> None:
    assert len(texts) >= 400


@pytest.fixture
def registered(
    database: Database, hall: SmallHall, texts: tuple[str, ...]
) -> dict[int, IntakeDraft]:
    """Register every text a field takes; case id → what was typed."""
    intake, clerk = IntakeService(context_of(database)), hall.actor_of(Role.CLERK)
    return {intake.register(clerk, draft).case_id: draft for draft in drafts(texts)[0]}


def test_every_text_is_kept_to_the_letter(
    database: Database,
    hall: SmallHall,
    registered: dict[int, IntakeDraft],
    texts: tuple[str, ...],
) -> None:
    view, clerk, kept = CaseViewService(context_of(database)), hall.actor_of(Role.CLERK), set[str]()
    for case_id, draft in registered.items():
        detail = view.detail(clerk, case_id)
        points = tuple(point.text for point in detail.points)
        assert (detail.body.original_text, detail.body.facts) == (draft.original_text, draft.facts)
        assert points == draft.points
        kept.update(points, (draft.original_text, draft.facts))
    assert len(kept & set(texts)) >= 400
    assert violations(database) == []


def test_what_no_field_takes_is_refused_with_its_place(
    database: Database, hall: SmallHall, texts: tuple[str, ...]
) -> None:
    intake, codes = IntakeService(context_of(database)), set[str]()
    for text in drafts(texts)[1]:
        with pytest.raises(InvalidInput) as refused:
            intake.register(hall.actor_of(Role.CLERK), a_draft(original_text=text))
        assert refused.value.field == "original_text"
        codes.add(refused.value.code)
    assert codes == {"text_control_character", "text_broken_character", "text_too_long"}


def test_search_takes_every_text_as_words(
    database: Database,
    hall: SmallHall,
    registered: dict[int, IntakeDraft],
    texts: tuple[str, ...],
) -> None:
    queue, clerk = QueueService(context_of(database)), hall.actor_of(Role.CLERK)
    home = {point: case_id for case_id, draft in registered.items() for point in draft.points}
    lost = []
    for text in texts:
        found = queue.page(clerk, QueueFilter(text=text), limit=len(registered)).rows
        if text in home and any(map(str.isalnum, text)) and home[text] not in {r.id for r in found}:
            lost.append((text, len(found)))
    assert lost == []


def test_no_cell_of_the_refused_rows_acts(texts: tuple[str, ...], tmp_path: Path) -> None:
    problem = InvalidInput("original_text", "needed")
    rows = tuple(Refused(at, (text,), problem) for at, text in enumerate(texts, 1))
    file = tmp_path / "refused.csv"
    write_refused(file, Table("", ("=1+1",), ()), rows, lambda error: f"={error.code}")
    csv.field_size_limit(max(map(len, texts)) + 1)
    with file.open(encoding="utf-8-sig", newline="") as content:
        cells = [row[1:] for row in csv.reader(content)]
    assert acting(cells) == []
    told = [text.replace("\ud800", "\\ud800") for text in texts]
    quoted = [f"'{text}" if text[:1] in FORMULA else text for text in told]
    assert [cell for _why, cell in cells[1:]] == quoted


def acting(rows: list[list[str]]) -> list[str]:
    """Return the cells a spreadsheet program would take for a formula."""
    return [cell for row in rows for cell in row if cell[:1] in FORMULA]


def test_bare_cells_would_be_seen(texts: tuple[str, ...]) -> None:
    """Positive control: the corpus does hold formulas."""
    assert len(acting([list(texts)])) > 20


def written(folder: Path) -> str:
    return "".join(file.read_text("utf-8") for file in folder.iterdir())


def test_no_text_reaches_the_log(
    qapp: QApplication, texts: tuple[str, ...], tmp_path: Path
) -> None:
    assert qapp is not None
    guard = Guard(tmp_path, FixedClock(START), "0")
    guard.install()
    try:
        for text in texts:
            guard.take_error(ValueError(text))
            qWarning(f"周标记 “{text}” /home/{text}".encode("utf-8", "replace").decode())
    finally:
        guard.remove()
    told = written(tmp_path)
    assert "builtins.ValueError" in told
    # Plain English words of the libraries are kept; whatever may be a person's is not.
    assert re.findall("[^ -~\\n]|invalid|[0-9]{11}", told) == []
    guard.log(texts[5])
    assert texts[5] in written(tmp_path)
