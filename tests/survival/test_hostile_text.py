"""One hostile corpus through every sink: kept or refused, never obeyed, never fatal."""

from collections.abc import Callable

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.actor import Actor
from desktop.domain.errors import InvalidInput
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.importing.refused_file import harmless
from desktop.services.intake import IntakeService
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService
from desktop.views.widgets.plain_label import PlainLabel
from tests.services.conftest import (  # noqa: F401  fixtures
    actor_of,
    clock,
    context,
    database,
    empty_file,
    hall,
    seeded_file,
)
from tests.services.drafting import a_draft
from tests.survival.hostile import corpus
from tests.survival.invariants import violations

TEXTS = corpus()
FORBIDDEN = (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile")


def test_the_corpus_is_large_enough() -> None:
    assert len(TEXTS) >= 400


def test_every_text_is_kept_as_it_is_or_refused_with_a_sentence(
    context: Context,  # noqa: F811
    actor_of: Callable[..., Actor],  # noqa: F811
) -> None:
    clerk = actor_of(Role.CLERK)
    intake, view, queue = IntakeService(context), CaseViewService(context), QueueService(context)
    kept = refused = 0
    for text in TEXTS:
        draft = a_draft(
            original_text=text, facts="", subject="", demand=text[:500], read_back=False
        )
        try:
            told = intake.register(clerk, draft)
        except InvalidInput:
            refused += 1
            continue
        kept += 1
        assert view.detail(clerk, told.case_id).body.original_text == text
        assert queue.row(clerk, told.case_id).number == told.number
        queue.page(clerk, QueueFilter(text=text))
    assert kept > refused > 0
    assert violations(context.database) == []


def test_papers_print_hostile_texts_without_obeying_them(
    context: Context,  # noqa: F811
    actor_of: Callable[..., Actor],  # noqa: F811
) -> None:
    clerk, papers = actor_of(Role.CLERK), PaperService(context)
    for text in TEXTS[::4]:
        try:
            told = IntakeService(context).register(clerk, a_draft(facts=text, subject=text[:60]))
        except InvalidInput:
            continue
        content = papers.preview(clerk, told.case_id, "receipt_a5")
        assert not [mark for mark in FORBIDDEN if mark in content]
        document = pypdfium2.PdfDocument(content)
        assert "李静怡女士" in document[0].get_textpage().get_text_bounded()
        document.close()


@pytest.mark.parametrize("text", TEXTS[::7])
def test_no_label_reads_markup_and_no_cell_becomes_a_formula(qapp: QApplication, text: str) -> None:
    assert qapp is not None
    label = PlainLabel(text)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert harmless(text)[:1] not in set("=+-@\t")
