"""The recovery passphrase: set by its keeper, who is never the administrator."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.rows.backup import RecoveryRow
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_WIDTH = 600
_LABEL = 112
_LONGEST = 200


class RecoverySection(Speaking, QWidget):
    """Typed twice, kept by nobody but the person who typed it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.notices = NoticeArea(look)
        self.card = Card(look, " ", "key-round")
        self._why = PlainLabel(role="label")
        self._why.setWordWrap(True)
        self.first, self.again = TextInput(look, _LONGEST), TextInput(look, _LONGEST)
        self.first_row = FormRow(look, "", self.first, required=True)
        self.again_row = FormRow(look, "", self.again, required=True)
        self.set_button = KeyButton(look, "", "F9", Variant.PRIMARY, "key-round")
        self._lay()
        self.set_button.clicked.connect(self.set_passphrase)
        look.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.card.set_title(self.tr("Recovery passphrase"))
        self._why.setText(
            self.tr(
                "Backups are sealed, and only this passphrase opens them, so that the "
                "administrator who makes them cannot read cases.\n"
                "Take at least 12 characters, write them on paper, seal the envelope and lock it "
                "up. If the passphrase is lost, no backup can be opened.\n"
                "A new passphrase counts for backups made from now on; earlier ones still need "
                "the former."
            )
        )
        self.first_row.set_label(self.tr("Passphrase"))
        self.again_row.set_label(self.tr("Once more"))
        self.set_button.setText(self.tr("Set passphrase"))

    def set_passphrase(self) -> None:
        """Make the recovery key, if both lines are alike."""
        self.first_row.set_error("")
        self.again_row.set_error("")
        if self.first.text().strip() != self.again.text().strip():
            self.again_row.set_error(self.tr("Both lines must be alike. Type it once more."))
            self.again.setFocus()
            return
        self.set_button.set_reason(self.tr("Saving…"))
        keep = self._desk.services.recovery.set_passphrase
        work = partial(keep, self._desk.actor, self.first.text())
        self._desk.tasks.run(self, work, self._kept, self._complain)

    def _lay(self) -> None:
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        for row in (self.first_row, self.again_row):
            row.set_label_width(_LABEL)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.set_button)
        for part in (self._why, self.first_row, self.again_row):
            self.card.body.addWidget(part)
        self.card.body.addLayout(buttons)
        self.card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        beside = QHBoxLayout()
        beside.addWidget(self.card)
        beside.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(beside)
        page.addStretch()

    def _kept(self, row: RecoveryRow) -> None:
        self.set_button.set_reason("")
        self.first.clear()
        self.again.clear()
        text = self.tr("The passphrase is set, key {key}. Seal the paper and lock it up now.")
        self.notices.info(text.format(key=row.key))

    def _complain(self, error: Exception) -> None:
        self.set_button.set_reason("")
        if isinstance(error, InvalidInput):
            self.first_row.set_error(sentence(error))
            self.first.setFocus()
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _measure(self) -> None:
        self.card.setFixedWidth(self._look.px(_WIDTH))
