"""Words of a danger: its kinds, and each stamp as one line with its time to the second."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.danger import DangerKind, Stamp
from desktop.domain.danger_acts import DangerActs
from desktop.domain.rows.case import EntryRow
from desktop.services.danger_acts import shipped_acts
from desktop.views.words.language import is_chinese
from desktop.views.words.moments import Moments

_KINDS: Mapping[str, object] = {
    DangerKind.SELF_HARM: QT_TRANSLATE_NOOP("Danger", "Self-harm"),
    DangerKind.VIOLENCE: QT_TRANSLATE_NOOP("Danger", "Violence"),
    DangerKind.FIRE: QT_TRANSLATE_NOOP("Danger", "Fire or gas"),
    DangerKind.INJURY: QT_TRANSLATE_NOOP("Danger", "Hurt, fainted"),
    DangerKind.CROWD: QT_TRANSLATE_NOOP("Danger", "Crowd of 5+"),
    DangerKind.MEDIA: QT_TRANSLATE_NOOP("Danger", "Filming, press"),
    DangerKind.LOST: QT_TRANSLATE_NOOP("Danger", "Child or elder lost"),
    DangerKind.OUTAGE: QT_TRANSLATE_NOOP("Danger", "Large outage"),
}
_STAMPS: Mapping[str, object] = {
    Stamp.CHOSEN: QT_TRANSLATE_NOOP("Danger", "Danger: {what}"),
    Stamp.DROPPED: QT_TRANSLATE_NOOP("Danger", "Not this danger: {what}"),
    Stamp.DONE: QT_TRANSLATE_NOOP("Danger", "Done: {what}"),
    Stamp.UNDONE: QT_TRANSLATE_NOOP("Danger", "Tick taken back: {what}"),
    Stamp.CALLED: QT_TRANSLATE_NOOP("Danger", "{what} reached by telephone"),
    Stamp.BOUND: QT_TRANSLATE_NOOP("Danger", "Put to a complaint"),
    Stamp.SECOND: QT_TRANSLATE_NOOP("Danger", "A second case was begun for it"),
    Stamp.ENDED: QT_TRANSLATE_NOOP("Danger", "The danger is over"),
}
FALSE_ALARM = "false"
OVER = "over"
_FALSE = QT_TRANSLATE_NOOP("Danger", "False alarm")


def kind_word(kind: str) -> str:
    """Return the word for a kind of danger."""
    return QCoreApplication.translate("Danger", str(_KINDS[kind]))


def kind_words(kinds: tuple[DangerKind, ...]) -> str:
    """Return the words for several kinds, one after another."""
    return " · ".join(map(kind_word, kinds))


def language() -> str:
    """Return the key of the language in force in the list of acts."""
    return "zh" if is_chinese() else "en"


def stamp_words(acts: DangerActs, what: str, key: str, recorded: str = "") -> str:
    """Return what a stamp says; `recorded` are the words an act had when it was recorded."""
    if (what, key) == (Stamp.ENDED, FALSE_ALARM):
        return QCoreApplication.translate("Danger", str(_FALSE))
    said = QCoreApplication.translate("Danger", str(_STAMPS[what]))
    if what in {Stamp.DONE, Stamp.UNDONE}:
        listed = acts.words(key, language())
        return said.format(what=(recorded or listed) if is_chinese() else (listed or recorded))
    return said.format(what=kind_word(key) if what in {Stamp.CHOSEN, Stamp.DROPPED} else key)


def danger_line(moments: Moments, entry: EntryRow) -> str:
    """Return a stamp in a history with its own moment, to the second."""
    told = {field: new for field, _old, new in entry.changes}
    at = datetime.fromisoformat(told["stamped_at"]).astimezone(moments.zone)
    words = stamp_words(shipped_acts(), entry.reference, told[entry.reference], entry.text)
    return f"{at:%H:%M:%S} {words}"
