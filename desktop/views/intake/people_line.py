"""Several complainants: who represents them, and the way to the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.intake_rules import REPRESENTATIVES_LIMIT
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class PeopleLine(Speaking, QWidget):
    """Tells how many representatives there are and who; `edit_requested` opens their list."""

    edit_requested = Signal()

    def __init__(self, look: Look, editor: DraftEditor) -> None:
        super().__init__()
        self._editor = editor
        self._names = PlainLabel(role="body")
        self._rule = PlainLabel(role="hint")
        self._edit = KeyButton(look, "", "Alt+P", Variant.OUTLINED, "users")
        self._edit.clicked.connect(self.edit_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(68), 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._edit)
        row.addWidget(self._names, 1)
        row.addWidget(self._rule)
        editor.changed.connect(self.retranslate)
        editor.replaced.connect(self.retranslate)
        self.retranslate()

    def retranslate(self, *_: object) -> None:
        """Say it in the language in force."""
        draft = self._editor.draft
        names = [person.name for person in (draft.person, *draft.others) if person.name]
        self._edit.setText(self.tr("Representatives"))
        self._rule.setText(
            self.tr("At most {most}, with a mandate").format(most=REPRESENTATIVES_LIMIT)
        )
        shown = self.tr(", ").join(names) if names else self.tr("Nobody is named yet")
        self._names.setText(shown)
