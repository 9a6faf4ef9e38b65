"""办到哪一步了: who asks, and one sentence to read aloud."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.numbers import grouped
from desktop.domain.rows.queue import EnquiryAnswer, QueueRow
from desktop.domain.status import Status
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label
from desktop.views.words.language import is_chinese
from desktop.views.words.moments import Moments
from desktop.views.words.time_words import promise_words

_PHONE = "phone"
_HERE = "here"


def spoken_answer(answer: EnquiryAnswer, moments: Moments, now: datetime) -> str:
    """Return the one answer a clerk reads aloud: state, who, next contact, last date.

    A date that has gone by is owned up to, never read out as if it lay ahead.
    """
    parts = [
        QCoreApplication.translate("Queue", "{number}: {status}.").format(
            number=grouped(answer.number), status=label(Status(answer.status))
        )
    ]
    who = " ".join(part for part in (answer.department, answer.handler) if part)
    told = who or QCoreApplication.translate("Queue", "the duty desk")
    parts.append(QCoreApplication.translate("Queue", "In charge: {who}.").format(who=told))
    if answer.suspended_until is not None:
        text = QCoreApplication.translate("Queue", "The clocks stand still; they go on {day}.")
        parts.append(text.format(day=promise_words(moments, answer.suspended_until)))
    if answer.contact_due is not None:
        if answer.contact_due > now:
            text = QCoreApplication.translate("Queue", "You will be contacted {day}.")
        else:
            text = QCoreApplication.translate(
                "Queue", "You were to be contacted {day}; that is late, we see to it at once."
            )
        parts.append(text.format(day=promise_words(moments, answer.contact_due)))
    if answer.close_due is not None:
        if answer.close_due > now:
            text = QCoreApplication.translate("Queue", "It will be finished {day}.")
        else:
            text = QCoreApplication.translate(
                "Queue", "It was to be finished {day}; that is late, we are pressing for it."
            )
        parts.append(text.format(day=promise_words(moments, answer.close_due)))
    return ("" if is_chinese() else " ").join(parts)


class _EnquiryForm(Speaking, QWidget):
    """How the person is known, then the answer in its place."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.way = Segment(look, self._ways())
        self.way.set_value(_PHONE)
        self.told = TextInput(look, limit=60)
        self.answer = PlainLabel(role="say")
        self.answer.set_wrapping()
        self._way_row = FormRow(look, "", self.way)
        self._told_row = FormRow(look, "", self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._way_row, self._told_row, self.answer):
            column.addWidget(widget)
        self.answer.hide()
        self.way.changed.connect(self._chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language in force."""
        self.way.set_choices(self._ways())
        self.way.setAccessibleName(self.tr("How the person asks"))
        self._way_row.set_label(self.tr("Asks"))
        self._told_row.set_label(self.tr("Known by"))
        self.told.setPlaceholderText(self.tr("Enquiry code, or name and last 4 digits"))
        self.told.setAccessibleName(self.tr("Enquiry code, or name and last 4 digits"))

    def words(self) -> str | None:
        """Return what the caller told; None for a person at the counter."""
        return self.told.text() if self.way.value() == _PHONE else None

    def show_error(self, text: str) -> None:
        """Say below the field what is wrong with it."""
        self._told_row.set_error(text)
        self.told.setFocus()
        self.told.selectAll()

    def show_answer(self, text: str) -> None:
        """Put the sentence in the place of the questions."""
        self._way_row.hide()
        self._told_row.hide()
        self.answer.setText(text)
        self.answer.show()

    def _ways(self) -> tuple[Choice, ...]:
        return (
            Choice(_PHONE, self.tr("By telephone")),
            Choice(_HERE, self.tr("Here, with the receipt")),
        )

    def _chosen(self, way: str) -> None:
        self._told_row.setVisible(way == _PHONE)


class EnquiryPanel(QObject):
    """Asks who is asking, then shows the answer; the enquiry is in the history by then."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget, row: QueueRow) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self.form = _EnquiryForm(look)
        self.panel = AskPanel(
            look, parent, self.tr("How far is it?"), self.form, self.tr("Show the answer")
        )
        self.panel.set_text(
            self.tr(
                "On the telephone ask for the enquiry code on the receipt, or for the name and "
                "the last four digits of the telephone. The enquiry is written down."
            )
        )
        self._answered = False
        self.panel.confirmed.connect(self._confirm)
        self.panel.destroyed.connect(self.deleteLater)

    def open(self) -> None:
        """Show the panel."""
        self.panel.open(self.form.told)

    def _confirm(self) -> None:
        if self._answered:
            self.panel.finish()
            return
        self.panel.set_busy(busy=True)
        queue, actor = self._desk.services.queue, self._desk.actor
        work = partial(queue.enquire, actor, self._row.id, self.form.words())
        self._desk.tasks.run(self.panel, work, self._show, self._refuse)

    def _show(self, answer: EnquiryAnswer) -> None:
        self._answered = True
        self.panel.set_busy(busy=False)
        self.panel.set_text(self.tr("Read aloud:"))
        self.panel.set_error("")
        self.form.show_answer(spoken_answer(answer, self._desk.moments, self._desk.clock.now()))
        self.panel.confirm_button.setText(self.tr("Done"))
        self.panel.cancel_button.hide()
        self.panel.confirm_button.setFocus()

    def _refuse(self, error: Exception) -> None:
        self.panel.set_busy(busy=False)
        if isinstance(error, InvalidInput):
            self.form.show_error(sentence(error))
        elif isinstance(error, KnownError):
            self.panel.set_error(sentence(error))
