"""What this person may do with the case now, the next step first."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict
from desktop.domain.owed_papers import owed_paper
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import ActionState, CaseDetail
from desktop.views.case.action_order import NEXT_KEY, PLACES, in_order
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.action_item import ActionItem
from desktop.views.widgets.action_list import ActionList
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label
from desktop.views.words.papers import paper_word

ISSUE = "issue:"
"""Before the kind of paper that has to exist before the case goes on."""

_MOST = 6


class ActionsCard(Speaking, Card):
    """Buttons for what is often needed, one more for the rest; blocked actions say why.

    `chosen` carries the action's value, or ISSUE with the kind of a paper.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, actor: Actor) -> None:
        super().__init__(look, icon="circle-play")
        self._actor = actor
        self._detail: CaseDetail | None = None
        self._next = ""
        self._yields = False
        self._offered: tuple[str, ...] = ()
        self.list = ActionList(look)
        self.list.chosen.connect(self.chosen)
        self._nothing = PlainLabel(role="label")
        self._nothing.set_wrapping()
        self.more_button = KeyButton(look, variant=Variant.FLAT, icon="ellipsis")
        self.more_button.clicked.connect(self._open_more)
        self.menu = QMenu(self)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.more_button)
        self.retranslate()

    @property
    def next_step(self) -> str:
        """Return what Ctrl+Enter does, empty if nothing can be done next."""
        return self._next

    def offers(self, action: Action) -> bool:
        """Tell whether this person can take `action` now."""
        return action.value in self._offered

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("You can do now"))
        self.more_button.setText(self.tr("More"))
        self.list.setAccessibleName(self.tr("You can do now"))
        self._nothing.setText(self.tr("Nothing to be done by you on this case now."))
        if self._detail is not None:
            self.show_case(self._detail)

    def show_case(self, detail: CaseDetail) -> None:
        """Offer what the case allows this person; one button is filled, unless a request waits."""
        self._detail = detail
        self._yields = any(not one.blocked for one in detail.requests if one.granted is None)
        self._offered = tuple(s.action.value for s in detail.actions if not s.blocked)
        states = in_order(detail.actions)
        often = [state for state in states if not PLACES[state.action].rare]
        items = [self._item(state) for state in often if not self._hides(state, detail)]
        owed = self._owed(detail)
        if owed:
            items.insert(0, self._paper_item(owed))
        shown, over = _split(items)
        self._next = next((i.key for i in shown if i.shortcut == NEXT_KEY), "")
        # The screen listens to the keys, so that they act while the column is folded away too.
        self.list.set_actions([replace(item, shortcut="") for item in shown])
        for item in shown:
            button = self.list.button(item.key)
            if button is not None:
                button.set_key(item.shortcut, listen=False)
        self._nothing.setVisible(not items)
        rare = [self._item(state) for state in states if PLACES[state.action].rare]
        self._fill_menu([*over, *rare])

    def _item(self, state: ActionState) -> ActionItem:
        place = PLACES[state.action]
        reason = sentence(Conflict(state.blocked)) if state.blocked else ""
        primary = state.primary and not state.blocked
        if primary and self._detail is not None and self._owed(self._detail):
            primary = False
        variant = Variant.DANGER if place.danger else Variant.OUTLINED
        return ActionItem(
            state.action.value,
            label(state.action),
            NEXT_KEY if primary else place.key,
            place.icon,
            Variant.PRIMARY if primary and not self._yields else variant,
            reason,
        )

    def _paper_item(self, kind: str) -> ActionItem:
        words = self.tr("Issue: {paper}").format(paper=paper_word(kind))
        variant = Variant.OUTLINED if self._yields else Variant.PRIMARY
        return ActionItem(f"{ISSUE}{kind}", words, NEXT_KEY, "file-check", variant)

    def _owed(self, detail: CaseDetail) -> str:
        return owed_paper(detail) if self._actor.may(Permission.PRINT) else ""

    def _hides(self, state: ActionState, detail: CaseDetail) -> bool:
        return state.action is Action.DELIVER and bool(self._owed(detail))

    def _fill_menu(self, items: list[ActionItem]) -> None:
        self.menu.clear()
        for item in items:
            entry = self.menu.addAction(self._look.icon(item.icon), item.text)
            entry.setEnabled(not item.reason)
            entry.setData(item.key)
            entry.triggered.connect(partial(self.chosen.emit, item.key))
        self.more_button.setVisible(bool(items))

    def _open_more(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))


def _split(items: list[ActionItem]) -> tuple[list[ActionItem], list[ActionItem]]:
    """Keep so many buttons that the column does not have to be read; the rest goes behind one."""
    possible = [item for item in items if not item.reason]
    over = possible[_MOST:] if len(possible) > _MOST + 1 else []
    return [item for item in items if item not in over], over
