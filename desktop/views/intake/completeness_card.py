"""How complete the record is, what is missing, and the way there."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.domain.completeness_rules import Element, completeness
from desktop.domain.intake_rules import as_facts
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.field_spec import Source
from desktop.views.intake.field_words import intake_words
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind

ITEMS: dict[str, tuple[Source, str]] = {
    "name": (QT_TRANSLATE_NOOP("Intake", "Name"), "person.name"),
    "contact": (QT_TRANSLATE_NOOP("Intake", "Phone"), "person.phone"),
    "channel": (QT_TRANSLATE_NOOP("Intake", "Channel"), "channel"),
    "original_text": (QT_TRANSLATE_NOOP("Intake", "Words"), "original_text"),
    "demand": (QT_TRANSLATE_NOOP("Intake", "Demand"), "demand"),
    "points": (QT_TRANSLATE_NOOP("Intake", "Points"), "points"),
    "department": (QT_TRANSLATE_NOOP("Intake", "Department"), "department_id"),
    "window": (QT_TRANSLATE_NOOP("Intake", "Window"), "window_id"),
    "place": (QT_TRANSLATE_NOOP("Intake", "Exact place"), "place"),
    "happened_when": (QT_TRANSLATE_NOOP("Intake", "When"), "happened_when"),
    "situation": (QT_TRANSLATE_NOOP("Intake", "State"), "situation"),
    "facts": (QT_TRANSLATE_NOOP("Intake", "Course"), "facts"),
    "subtype": (QT_TRANSLATE_NOOP("Intake", "Type"), "subtype"),
    "read_back": (QT_TRANSLATE_NOOP("Intake", "Reading back"), "read_back"),
}
"""Item of completeness → its word and the field it is filled in with."""

_ELEMENTS: dict[Element, Source] = {
    Element.TIME: QT_TRANSLATE_NOOP("Intake", "Time"),
    Element.PLACE: QT_TRANSLATE_NOOP("Intake", "Place"),
    Element.PEOPLE: QT_TRANSLATE_NOOP("Intake", "People"),
    Element.MATTER: QT_TRANSLATE_NOOP("Intake", "Matter"),
    Element.COURSE: QT_TRANSLATE_NOOP("Intake", "Course"),
}
_LINKS = 5


class CompletenessCard(Speaking, Card):
    """Counts as it is typed; a missing item is a link, `field_requested` gives its path."""

    field_requested = Signal(str)

    def __init__(self, look: Look, editor: DraftEditor) -> None:
        super().__init__(look, icon="list-checks")
        self._look = look
        self._editor = editor
        self._missing: tuple[str, ...] | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._tags = {element: Tag(look) for element in Element}
        self._still = PlainLabel(role="label")
        self._links = QWidget()
        self._flow = FlowLayout(gap=0, parent=self._links)
        elements = QWidget()
        held = FlowLayout(6, elements)
        for tag in self._tags.values():
            held.addWidget(tag)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._still)
        below.addWidget(self._links, 1)
        self.add_action(self._bar)
        self.body.addWidget(elements)
        self.body.addLayout(below)
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._follow)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("Completeness"))
        self._still.setText(self.tr("Missing:"))
        self._missing = None
        self._follow()

    def _follow(self, *_: object) -> None:
        found = completeness(as_facts(self._editor.draft))
        if found.missing == self._missing:
            return
        self._missing = found.missing
        self.set_count(f"{found.filled}/{found.total}")
        self._bar.setFixedWidth(self._look.px(88))
        self._bar.setMaximum(found.total)
        self._bar.setValue(found.filled)
        self._bar.setAccessibleName(
            self.tr("{filled} of {total} items").format(filled=found.filled, total=found.total)
        )
        for element, tag in self._tags.items():
            held = element in found.elements
            tag.set_kind(TagKind.SUCCESS if held else TagKind.PLAIN)
            tag.setText(f"{'✓' if held else '○'} {intake_words(_ELEMENTS[element])}")
        self._still.setVisible(bool(found.missing))
        self._list(found.missing)

    def _list(self, missing: tuple[str, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for code in missing[:_LINKS]:
            word, path = ITEMS[code]
            link = KeyButton(self._look, intake_words(word), variant=Variant.FLAT)
            link.set_size(ButtonSize.SMALL)
            link.clicked.connect(partial(self.field_requested.emit, path))
            self._flow.addWidget(link)
        if len(missing) > _LINKS:
            more = self.tr("and {count} more").format(count=len(missing) - _LINKS)
            self._flow.addWidget(PlainLabel(more, "hint"))
