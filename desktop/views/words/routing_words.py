"""What the routing table says of a matter, and why, in one sentence."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.routing import Basis, Condition, Match, Met, Verdict
from desktop.views.words.subtypes import subtype_word, type_word

_BASES: Mapping[Basis, object] = {
    Basis.RULE: QT_TRANSLATE_NOOP("Routing", "{unit}: row {code} of the routing table ({why})"),
    Basis.ITEM: QT_TRANSLATE_NOOP("Routing", "{unit}: the matter is theirs"),
    Basis.WINDOW: QT_TRANSLATE_NOOP("Routing", "{unit}: the window is theirs"),
    Basis.UNCLEAR: QT_TRANSLATE_NOOP("Routing", "Rows of the routing table disagree: {rivals}"),
    Basis.NOTHING: QT_TRANSLATE_NOOP(
        "Routing", "The routing table does not list it, and no matter or window is known."
    ),
}
_MET: Mapping[Condition, object] = {
    Condition.ITEM: QT_TRANSLATE_NOOP("Routing", "matter {value}"),
    Condition.SUBTYPE: QT_TRANSLATE_NOOP("Routing", "type {value}"),
    Condition.TYPE: QT_TRANSLATE_NOOP("Routing", "type {value}"),
    Condition.WINDOW: QT_TRANSLATE_NOOP("Routing", "window {value}"),
    Condition.WORDS: QT_TRANSLATE_NOOP("Routing", "words {value}"),
}
_TOGETHER = QT_TRANSLATE_NOOP("Routing", "together with {names}")
_COMMA = QT_TRANSLATE_NOOP("Routing", ", ")
_SEMICOLON = QT_TRANSLATE_NOOP("Routing", "; ")
_SHOWN_WORDS = 4


def verdict_words(verdict: Verdict, units: Mapping[str, str]) -> str:
    """Return where the matter goes and why; `units` names departments by their codes."""
    found = verdict.match
    rivals = [f"{one.rule.code} {units.get(one.rule.lead, '')}" for one in verdict.rivals]
    lead = _said(_BASES[verdict.basis]).format(
        unit=units.get(verdict.lead, verdict.lead),
        code=found.rule.code if found else "",
        why=met_words(found) if found else "",
        rivals=listed(rivals),
    )
    parts = [lead]
    if verdict.helpers:
        names = listed([units.get(code, code) for code in verdict.helpers])
        parts.append(_said(_TOGETHER).format(names=names))
    if found and found.rule.duty:
        parts.append(found.rule.duty)
    return _said(_SEMICOLON).join(parts)


def met_words(found: Match) -> str:
    """Return the conditions that were met: words “报销”, window B08."""
    return listed([_said(_MET[met.condition]).format(value=_value(met)) for met in found.met])


def listed(parts: Sequence[str]) -> str:
    """Return parts in a row, as the language in force parts them."""
    return _said(_COMMA).join(parts)


def _value(met: Met) -> str:
    match met.condition:
        case Condition.WORDS:
            words = tuple(dict.fromkeys(span.word for span in met.spans))
            more = "…" if len(words) > _SHOWN_WORDS else ""
            return "".join(f"“{word}”" for word in words[:_SHOWN_WORDS]) + more
        case Condition.SUBTYPE:
            return f"{met.value} {subtype_word(met.value)}"
        case Condition.TYPE:
            return f"{met.value} {type_word(met.value)}"
        case _:
            return met.value


def _said(source: object) -> str:
    return QCoreApplication.translate("Routing", str(source))
