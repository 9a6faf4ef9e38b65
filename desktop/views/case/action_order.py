"""In which order actions stand, with which key and icon, and which are rarely needed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.actions import Action
from desktop.domain.rows.case import ActionState

NEXT_KEY = "Ctrl+Enter"


@dataclass(frozen=True, slots=True)
class Place:
    """How an action looks among the others; `rare` ones wait behind a button."""

    icon: str = ""
    key: str = ""
    danger: bool = False
    rare: bool = False


PLACES: Mapping[Action, Place] = {
    Action.ANSWER_ALARM: Place("siren", "Alt+X", danger=True),
    Action.ACCEPT: Place("square-check"),
    Action.TAKE_SUPPLEMENT: Place("download"),
    Action.SOLVE_ON_THE_SPOT: Place("zap"),
    Action.DISPATCH: Place("send"),
    Action.DISPATCH_ALONE: Place("send"),
    Action.PROPOSE_DISPATCH: Place("send"),
    Action.SIGN: Place("user-check"),
    Action.ANSWER_POINT: Place("file-pen"),
    Action.ASK_CLOSE: Place("send"),
    Action.APPROVE_REPLY: Place("badge-check"),
    Action.SEND_BACK: Place("undo-2"),
    Action.DELIVER: Place("mail"),
    Action.FOLLOW_UP: Place("phone"),
    Action.CLOSE_EXPLAINED: Place("scale"),
    Action.REDO: Place("redo-2", danger=True),
    Action.FORM_TEAM: Place("users-round", danger=True),
    Action.UPHOLD: Place("scale"),
    Action.CONTINUE: Place("play"),
    Action.DRAFT_REVIEW: Place("clipboard-list"),
    Action.SIGN_REVIEW: Place("clipboard-check"),
    Action.ARCHIVE: Place("archive"),
    Action.ANSWER_SUPERVISION: Place("message-circle"),
    Action.ANSWER_JOINT: Place("users"),
    Action.ASK_END_JOINT: Place("hand"),
    Action.CONCLUDE_JOINT: Place("users-round"),
    Action.RESUME: Place("play", "Alt+Z"),
    Action.KEEP_PROMISE: Place("heart-handshake"),
    Action.RETURN: Place("undo-2"),
    Action.ASK_JOINT: Place("users", "Alt+J"),
    Action.ASK_EXTENSION: Place("calendar-plus", "Alt+Y"),
    Action.SUSPEND: Place("pause", "Alt+Z"),
    Action.ASK_SUSPENSION: Place("pause", "Alt+Z"),
    Action.ASK_SUPPLEMENT: Place("file-plus"),
    Action.REFUSE: Place("circle-x", danger=True),
    Action.PROPOSE_REFUSAL: Place("circle-x", danger=True),
    Action.ESCALATE: Place("megaphone", "Alt+G"),
    Action.SET_PRIORITY: Place("trending-up", "Alt+D"),
    Action.PROPOSE_PRIORITY: Place("trending-up", "Alt+D"),
    Action.SUPERVISE: Place("eye"),
    Action.REMIND: Place("bell", "Alt+U"),
    Action.ENQUIRE: Place("message-circle"),
    Action.REDISTRIBUTE: Place("repeat", rare=True),
    Action.STAND_IN: Place("user-plus", rare=True),
    Action.GIVE_INTERIM: Place("file-clock", rare=True),
    Action.TRANSFER_OUT: Place("file-output", rare=True),
    Action.TRANSFER_LEAD: Place("shield", rare=True),
    Action.OVERTURN_REFUSAL: Place("undo-2", rare=True),
    Action.TAKE_WITHDRAWAL: Place("hand", rare=True),
    Action.TAKE_RECHECK: Place("scale", rare=True),
    Action.TERMINATE: Place("ban", rare=True),
    Action.CORRECT: Place("pencil", rare=True),
    Action.LINK: Place("link", rare=True),
    Action.SPLIT: Place("split", rare=True),
    Action.MERGE: Place("git-merge", rare=True),
    Action.UNMERGE: Place("undo-2"),
    Action.PROPOSE_MERGE: Place("git-merge", rare=True),
    Action.PROPOSE_SUPERVISION: Place("eye", rare=True),
    Action.ASK_VOID: Place("trash-2", rare=True),
}
"""Actions in the order they stand; those not named here have their button beside what they do."""

ELSEWHERE = frozenset(
    {
        Action.LOG_MEASURE,
        Action.LOG_CONTACT,
        Action.ADD_NOTE,
        Action.ATTACH,
        Action.REPRINT,
        Action.HAND_OVER,
        Action.REVEAL,
        Action.GRANT_REQUEST,
        Action.REFUSE_REQUEST,
    }
)
"""Actions that belong to the history, the papers, the person or what is asked for."""


def in_order(states: Sequence[ActionState]) -> list[ActionState]:
    """Return the actions of the column: the next step first, then by the table."""
    places = {action: place for place, action in enumerate(PLACES)}
    shown = [state for state in states if state.action in places]
    return sorted(shown, key=lambda state: (not state.primary, places[state.action]))
