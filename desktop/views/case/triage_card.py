"""What the rules suggest for a case as it reads now, where that differs from what is set."""

from functools import partial

from PySide6.QtCore import Signal

from desktop.domain.actions import Action
from desktop.domain.priority import priority_of
from desktop.domain.rows.case import CaseDetail
from desktop.domain.triage.answers import level_to_take, level_words, words_of
from desktop.domain.triage.assessment import Assessment, Fired
from desktop.views.actions.facts import FormFacts
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label
from desktop.views.words.language import is_chinese
from desktop.views.words.subtypes import subtype_word

LEVEL_KEY, TYPE_KEY = "Ctrl+3", "Ctrl+1"


class TriageCard(Speaking, Card):
    """Away where nothing differs and no alarm holds.

    `wanted` gives an action and what its form begins with: the person still confirms it there.
    """

    wanted = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="scan-line")
        self._facts: FormFacts | None = None
        self._alarms = PlainLabel(role="danger")
        self._acts = PlainLabel()
        self._words = PlainLabel(role="caption")
        self.level_button = KeyButton(look, key=LEVEL_KEY)
        self.type_button = KeyButton(look, key=TYPE_KEY)
        self._presets: dict[Action, dict[str, object]] = {}
        self._lay()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Suggestions"))
        if self._facts is not None:
            self.show_case(self._facts)

    def show_case(self, facts: FormFacts) -> None:
        """Show what differs from the record, and the alarms that hold with their first acts."""
        self._facts = facts
        found, detail = facts.suggested, facts.detail
        offered = {state.action for state in detail.actions if not state.blocked}
        self._presets = {}
        self._words.hide()
        if found is not None:
            self._compare_level(found, detail)
            self._compare_type(found, detail)
        held = _holding(found, detail)
        self._show_alarms(held)
        self.level_button.setVisible(Action.SET_PRIORITY in self._presets.keys() & offered)
        self.type_button.setVisible(Action.CORRECT in self._presets.keys() & offered)
        parts = (self._alarms, self.level_button, self.type_button)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _lay(self) -> None:
        buttons = ((self.level_button, Action.SET_PRIORITY), (self.type_button, Action.CORRECT))
        for label_ in (self._alarms, self._acts, self._words):
            label_.set_wrapping()
            self.body.addWidget(label_)
        for button, action in buttons:
            button.set_size(ButtonSize.SMALL)
            button.set_spread()
            button.clicked.connect(partial(self._want, action))
            self.body.addWidget(button)
        self.body.setSpacing(4)

    def _want(self, action: Action) -> None:
        self.wanted.emit(action, self._presets.get(action))

    def _compare_level(self, found: Assessment, detail: CaseDetail) -> None:
        severity, urgency = level_to_take(found)
        wanted, words = priority_of(severity, urgency), level_words(found)
        # A level that is higher than the words ask for was somebody's judgement.
        if not words or wanted.value >= detail.head.priority:
            return
        named = f"{label(wanted)} {severity.value} × {urgency.value}"
        self.level_button.setText(self.tr("Suggested: {what}").format(what=named))
        reason = self._reason(found, words)
        level: dict[str, object] = {
            "severity": severity.value,
            "urgency": urgency.value,
            "reason": reason,
        }
        self._presets[Action.SET_PRIORITY] = level
        self._words.setText(reason)
        self._words.show()

    def _compare_type(self, found: Assessment, detail: CaseDetail) -> None:
        codes = [sub.code for kind in found.suggestions for sub in kind.subtypes]
        if not codes or detail.head.subtype in codes:
            return
        best = found.suggestions[0].subtypes[0]
        named = f"{subtype_word(best.code)} {best.code}"
        self.type_button.setText(self.tr("Suggested: {what}").format(what=named))
        reason = self._reason(found, words_of(best.spans))
        self._presets[Action.CORRECT] = {"subtype": best.code, "reason": reason}

    def _reason(self, found: Assessment, words: tuple[str, ...]) -> str:
        said = self.tr("Suggested by the rules {version} on: {words}")
        return said.format(version=found.version, words=self.tr(", ").join(words))

    def _show_alarms(self, held: tuple[Fired, ...]) -> None:
        chinese, between = is_chinese(), self.tr(", ")
        heads = [
            self.tr("{alarm}: {words}").format(
                alarm=fired.trigger.zh if chinese else fired.trigger.en,
                words=between.join(words_of(fired.spans)),
            )
            for fired in held
        ]
        acts = [act.zh if chinese else act.en for fired in held[:1] for act in fired.trigger.acts]
        self._alarms.setText("\n".join(heads))
        self._acts.setText("\n".join(f"{place} {act}" for place, act in enumerate(acts, 1)))
        self._alarms.setVisible(bool(held))
        self._acts.setVisible(bool(held))


def _holding(found: Assessment | None, detail: CaseDetail) -> tuple[Fired, ...]:
    codes = detail.head.alarms.split()
    fired = found.triggers if found else ()
    return tuple(one for one in fired if one.trigger.code in codes)
