"""What the rules suggest: two types, the level, the flags; nothing is written before a key."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.priority import priority_of
from desktop.domain.triage.answers import LEVEL, TYPE, Verdict, level_to_take, level_words, words_of
from desktop.domain.triage.assessment import Assessment, Fired, Reason, SubtypeScore
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.suggestion_row import SuggestionRow
from desktop.views.intake.triage_desk import TriageDesk
from desktop.views.intake.why_input import WhyInput
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import plain_tooltip
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.words.labels import label
from desktop.views.words.language import is_chinese
from desktop.views.words.subtypes import subtype_word

_KEYS = ("Ctrl+1", "Ctrl+2")
_LEVEL_KEY = "Ctrl+3"
_PUT_OFF_KEY = "Alt+W"
_FLAG_KEY = "Alt+V"


class SuggestionCard(Speaking, Card):
    """Follows the triage of the draft; away while nothing is typed."""

    def __init__(self, look: Look, editor: DraftEditor, triage: TriageDesk) -> None:
        super().__init__(look, icon="scan-line")
        self._editor = editor
        self._triage = triage
        self._badge = PriorityBadge(look, "P4")
        self.types = tuple(SuggestionRow(look, key) for key in _KEYS)
        self.level = SuggestionRow(look, _LEVEL_KEY, self._badge)
        self._because = PlainLabel(role="caption")
        self._other = KeyButton(look, variant=Variant.FLAT)
        self._off = KeyButton(look, key=_PUT_OFF_KEY, variant=Variant.FLAT)
        self._back = KeyButton(look, variant=Variant.FLAT)
        self._all = KeyButton(look, key="Alt+S")
        self._state = PlainLabel(role="caption")
        self.why, self.flag_why = WhyInput(look), WhyInput(look)
        self._flag_off = KeyButton(look, key=_FLAG_KEY, variant=Variant.FLAT)
        self._open_flag: Fired | None = None
        self._flags = QWidget()
        self._flow = FlowLayout(6, self._flags)
        self._tags: list[Tag] = []
        self._offered = True
        self._lay()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("Suggestions"))
        self.set_count(self.tr("not set yet"))
        self._all.setText(self.tr("Take all"))
        self._off.setText(self.tr("Dismiss …"))
        self._back.setText(self.tr("Take back"))
        self._follow()

    def set_offered(self, *, offered: bool) -> None:
        """Show the card where there is something to show, or keep it away."""
        self._offered = offered
        self._follow()

    def flags(self) -> tuple[str, ...]:
        """Return the words of the flags."""
        return tuple(tag.text() for tag in self._tags)

    def _lay(self) -> None:
        for button in (self._other, self._off, self._back, self._all, self._flag_off):
            button.set_size(ButtonSize.SMALL)
        self.add_action(self._all)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._because.setWordWrap(True)
        self._state.setWordWrap(True)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._other)
        foot.addStretch()
        foot.addWidget(self._off)
        foot.addWidget(self._back)
        self.body.setSpacing(4)
        for part in (*self.types, self.level, self._because, self._flags):
            self.body.addWidget(part)
        self.body.addWidget(self._flag_off, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.flag_why)
        self.body.addLayout(foot)
        self.body.addWidget(self.why)

    def _connect(self) -> None:
        triage = self._triage
        triage.told.connect(self._follow)
        for place, row in enumerate(self.types):
            row.taken.connect(partial(triage.take_type, place))
        self.level.taken.connect(triage.take_level)
        self._all.clicked.connect(triage.take_all)
        self._other.clicked.connect(partial(triage.take_type, len(self.types)))
        self._off.clicked.connect(self.why.ask)
        self._back.clicked.connect(partial(triage.take_back, TYPE, LEVEL))
        self.why.given.connect(triage.put_off)
        self._flag_off.clicked.connect(self.flag_why.ask)
        self.flag_why.given.connect(self._dismiss_flag)

    def _follow(self) -> None:
        found = self._triage.assessment
        self.setVisible(self._offered and found is not None)
        if found is None:
            return
        off = self._triage.is_put_off()
        self._show_types(off=off)
        self._show_level(found, off=off)
        self._show_flags(self._triage.flags())
        self._show_foot(off=off)

    def _show_types(self, *, off: bool) -> None:
        found, chosen = self._triage.subtypes(), self._editor.draft.subtype
        for place, row in enumerate(self.types):
            row.setVisible(place < len(found) and not off)
        for row, best in zip(self.types, found, strict=False):
            words = self.tr(", ").join(words_of(best.spans))
            row.show_suggestion(_named(best), words, taken=chosen == best.code)
        more = found[len(self.types) :]
        self._other.setVisible(bool(more) and more[0].code != chosen and not off)
        if more:
            self._other.setText(self.tr("or {type}").format(type=_named(more[0])))
            self._other.setToolTip(plain_tooltip(self.tr(", ").join(words_of(more[0].spans))))

    def _show_level(self, found: Assessment, *, off: bool) -> None:
        severity, urgency = level_to_take(found)
        draft = self._editor.draft
        taken = (draft.severity, draft.urgency) == (severity, urgency)
        self._badge.set_priority(priority_of(severity, urgency).value)
        what = f"{label(severity)} × {label(urgency)}"
        self.level.show_suggestion(what, "", taken=taken)
        self.level.setVisible(not off)
        reasons = (*found.urgency.reasons, *found.severity.reasons)
        self._because.setText(self.tr("; ").join(dict.fromkeys(map(self._reason, reasons))))
        self._because.setVisible(bool(level_words(found)) and not off)

    def _reason(self, reason: Reason) -> str:
        name = reason.zh if is_chinese() else reason.en
        words = self.tr(", ").join(words_of(reason.spans))
        return self.tr("{rule}: {words}").format(rule=name, words=words)

    def _show_flags(self, flags: tuple[Fired, ...]) -> None:
        for tag in self._tags:
            tag.hide()
            tag.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self._tags = [self._flag(fired) for fired in flags]
        for tag in self._tags:
            self._flow.addWidget(tag)
        self._flags.setVisible(bool(flags))
        waiting = [fired for fired in flags if self._triage.verdict(fired) is None]
        self._open_flag = waiting[0] if waiting else None
        self._flag_off.setVisible(bool(waiting))
        for fired in waiting[:1]:
            self._flag_off.setText(self.tr("{flag}: not so …").format(flag=_flag_name(fired)))

    def _dismiss_flag(self, why: str) -> None:
        if self._open_flag is not None:
            self._triage.dismiss(self._open_flag, why)

    def _flag(self, fired: Fired) -> Tag:
        trigger, chinese = fired.trigger, is_chinese()
        dismissed = self._triage.verdict(fired) is Verdict.DISMISSED
        kind = TagKind.PLAIN if dismissed else TagKind.WARNING
        tag = Tag(self._look, _flag_name(fired), kind)
        acts = "\n".join(act.zh if chinese else act.en for act in trigger.acts)
        words = self.tr(", ").join(words_of(fired.spans))
        tag.setToolTip(plain_tooltip(f"{words}\n{acts}"))
        tag.setAccessibleDescription(acts)
        return tag

    def _show_foot(self, *, off: bool) -> None:
        why = self._triage.why(LEVEL)
        self._state.setText(self.tr("Dismissed: {reason}").format(reason=why) if off else "")
        self._state.setVisible(off)
        self._off.setVisible(not off)
        self._back.setVisible(off)
        self._all.setVisible(not off)


def _flag_name(fired: Fired) -> str:
    return fired.trigger.zh if is_chinese() else fired.trigger.en


def _named(subtype: SubtypeScore) -> str:
    return f"{subtype_word(subtype.code)} {subtype.code}"
