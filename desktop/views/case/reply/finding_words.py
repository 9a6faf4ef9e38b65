"""Why a wording stops the reply, and what to write instead."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.wording import Cure
from desktop.views.case.reply.findings import Found

_REASONS: Mapping[str, object] = {
    "soon": QT_TRANSLATE_NOOP("ReplyFinding", "No date, nobody can hold us to it."),
    "vague_body": QT_TRANSLATE_NOOP("ReplyFinding", "It does not say who."),
    "by_the_rules": QT_TRANSLATE_NOOP("ReplyFinding", "It does not say which rule."),
    "not_ours": QT_TRANSLATE_NOOP("ReplyFinding", "It does not say where to go."),
    "studying": QT_TRANSLATE_NOOP("ReplyFinding", "No result and no date."),
    "asks_understanding": QT_TRANSLATE_NOOP("ReplyFinding", "No remedy in the same sentence."),
    "empty_effort": QT_TRANSLATE_NOOP("ReplyFinding", "It does not say what was done."),
    "only_received": QT_TRANSLATE_NOOP("ReplyFinding", "Receiving it is no answer."),
    "no_measure": QT_TRANSLATE_NOOP("ReplyFinding", "The point has no measure."),
    "measure_without_who": QT_TRANSLATE_NOOP("ReplyFinding", "The measure does not say who."),
    "measure_without_when": QT_TRANSLATE_NOOP("ReplyFinding", "The measure does not say when."),
    "too_short": QT_TRANSLATE_NOOP("ReplyFinding", "Too short to be an answer."),
    "no_date": QT_TRANSLATE_NOOP("ReplyFinding", "There is no date in it."),
    "no_basis": QT_TRANSLATE_NOOP("ReplyFinding", "No rule is named."),
}
_CURES: Mapping[Cure, object] = {
    Cure.NAME_A_DATE: QT_TRANSLATE_NOOP("ReplyFinding", "Name a date."),
    Cure.NAME_THE_UNIT: QT_TRANSLATE_NOOP("ReplyFinding", "Name the office."),
    Cure.CITE_THE_RULE: QT_TRANSLATE_NOOP("ReplyFinding", "Name the rule and its article."),
    Cure.SAY_WHERE_TO: QT_TRANSLATE_NOOP("ReplyFinding", "Name the office and its telephone."),
    Cure.SAY_WHAT_IS_DONE: QT_TRANSLATE_NOOP("ReplyFinding", "Say what is done, or delete it."),
    Cure.GIVE_THE_RESULT: QT_TRANSLATE_NOOP("ReplyFinding", "Give the result."),
    Cure.GIVE_A_TELEPHONE: QT_TRANSLATE_NOOP("ReplyFinding", "Give a telephone number."),
    Cure.NAME_WHO: QT_TRANSLATE_NOOP("ReplyFinding", "Name who does it."),
    Cure.SAY_MORE: QT_TRANSLATE_NOOP("ReplyFinding", "Say what was checked and decided."),
}


def reason(found: Found) -> str:
    """Return why it was found, in the language in force."""
    return QCoreApplication.translate("ReplyFinding", str(_REASONS[found.code]))


def cure(found: Found) -> str:
    """Return what to do about it."""
    return QCoreApplication.translate("ReplyFinding", str(_CURES[found.cure]))
