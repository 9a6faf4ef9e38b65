"""The hostile corpus in every part of the window that shows words of a person."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.codes import EntryKind
from desktop.domain.errors import InvalidInput
from desktop.domain.paging import Page
from desktop.domain.permissions import Role
from desktop.domain.rows.case import CaseDetail
from desktop.domain.rows.queue import QueueRow
from desktop.domain.text import clean_free_text, marked
from desktop.services.all import build_services
from desktop.services.calendars import calendar_of
from desktop.storage.database import Database
from desktop.views.actions.facts import FormFacts
from desktop.views.case.case_page import CasePage
from desktop.views.queue.columns import queue_columns
from desktop.views.queue.row_words import RowWords
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pieces import whole
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.styling import plain_tooltip
from desktop.views.words.moments import Moments
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK, SmallHall
from tests.survival.canary import Canary
from tests.survival.world import START, context_of

LONGEST = 2_000
MOMENTS = Moments(ZoneInfo("Asia/Shanghai"))

pytestmark = pytest.mark.usefixtures("untouched")


@pytest.fixture(scope="module")
def kept(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Give the texts that can come out of a record: the edge refused the others."""

    def passes(text: str) -> bool:
        try:
            return clean_free_text("facts", text, LONGEST) == text
        except InvalidInput:
            return False

    return tuple(filter(passes, texts))


def painted(widget: QWidget) -> None:
    """Paint a widget with everything in it, as a screen would."""
    assert not widget.grab().isNull()


def words_in(root: QWidget) -> str:
    """Return all that can be read in a window, view by view."""
    said = list[str]()
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            said += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(said)


def guessing(root: QWidget) -> list[str]:
    """Return the labels that would read their text as markup."""
    labels = [label for label in root.findChildren(QLabel) if label.text()]
    return [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]


def test_the_queue_shows_every_text_letter_by_letter(
    look: Look, qtbot: QtBot, database: Database, hall: SmallHall, kept: tuple[str, ...]
) -> None:
    services = build_services(context_of(database), QUICK)
    clerk = hall.actor_of(Role.CLERK)
    told = services.intake.register(clerk, a_draft())
    row = services.queue.row(clerk, told.case_id)
    rows = tuple(
        row._replace(id=at, subject=text, person=text, department=text, handler=text)
        for at, text in enumerate(kept, 1)
    )
    table = PagedTable[QueueRow](
        queue_columns(RowWords(MOMENTS, START)),
        lambda _cursor, _limit, done, _failed: done(Page(rows, None)),
    )
    view = TableView(look, table, "Cases")
    table.setParent(view)
    qtbot.addWidget(view)
    view.resize(1100, 4_000)
    table.reload()
    for at in range(0, len(rows), 100):
        view.scrollTo(table.index(at, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        painted(view)
    columns = {column.key: at for at, column in enumerate(queue_columns(RowWords(MOMENTS, START)))}
    for at, text in enumerate(kept):
        assert table.index(at, columns["subject"]).data() == marked(text)
        assert table.index(at, columns["person"]).data() == text
        tip = table.index(at, columns["subject"]).data(Qt.ItemDataRole.ToolTipRole)
        assert tip is None or read_as_tooltip(str(tip)) == marked(text)


def read_as_tooltip(tip: str) -> str:
    """Return what a tooltip shows: Qt guesses whether it is markup."""
    if not QtGui.Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText().replace("\u2028", "\n")


def test_a_tooltip_shows_every_text_letter_by_letter(
    qapp: QApplication, kept: tuple[str, ...]
) -> None:
    assert qapp is not None
    assert [text for text in kept if text and read_as_tooltip(plain_tooltip(text)) != text] == []


def test_a_case_shows_every_text_letter_by_letter(
    look: Look, qtbot: QtBot, database: Database, hall: SmallHall, kept: tuple[str, ...]
) -> None:
    services = build_services(context_of(database), QUICK)
    supervisor = hall.actor_of(Role.SUPERVISOR)
    told = services.intake.register(hall.actor_of(Role.CLERK), a_draft())
    detail = services.case_view.detail(supervisor, told.case_id)
    page = whole(CasePage(look, supervisor, MOMENTS))
    qtbot.addWidget(page)
    page.resize(1366, 700)
    with database.read() as session:
        calendar = calendar_of(session)
    choices = services.organisation.choices(supervisor)
    for part in range(0, len(kept), 60):
        shown = kept[part : part + 60]
        facts = FormFacts(supervisor, filled(detail, shown), choices, MOMENTS, START, calendar)
        page.show_case(facts)
        painted(page)
        read = words_in(page)
        assert [text for text in shown if marked(text) not in read] == []
        assert guessing(page) == []


def filled(detail: CaseDetail, words: tuple[str, ...]) -> CaseDetail:
    """Return the case with the words as points, as lines of the history, as its facts."""
    first, last = words[0], words[-1]
    point, entry = detail.points[0], detail.entries[0]
    points = (
        replace(point, position=at, text=text, measure=text) for at, text in enumerate(words, 1)
    )
    entries = (
        replace(entry, seq=at, kind=EntryKind.NOTE.value, text=text, reason=text, changes=())
        for at, text in enumerate(words, 1)
    )
    return replace(
        detail,
        head=replace(detail.head, subject=first),
        body=replace(detail.body, original_text=first, facts=last, demand=last, place=first),
        points=tuple(points),
        entries=tuple(entries),
    )


def test_notices_and_boxes_show_every_text_letter_by_letter(
    look: Look, qtbot: QtBot, kept: tuple[str, ...]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    area = NoticeArea(look)
    area.setParent(window)
    form = PlainLabel("")
    box = AskPanel(look, window, "Reason", form, "Confirm")
    box.open()
    window.show()
    for text in kept:
        area.error(text)
        box.set_text(text)
        box.set_error(text)
        form.setText(text)
        if not text.isspace():
            assert words_in(area).count(text) >= 1
            assert words_in(box).count(text) >= 3
        assert guessing(window) == []
    painted(window)
    assert window.windowTitle() == ""
    box.finish()
    area.clear()
    window.hide()


def test_a_label_that_guesses_would_be_seen(
    qtbot: QtBot, canary: Canary, texts: tuple[str, ...]
) -> None:
    """Positive control: Qt's own label opens the picture some texts name."""
    window = QWidget()
    qtbot.addWidget(window)
    for text in texts:
        label = QLabel(text[:LONGEST].replace("\ud800", ""), window)
        if QtGui.Qt.mightBeRichText(label.text()):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.grab()
    assert guessing(window)
    assert canary.sang()
