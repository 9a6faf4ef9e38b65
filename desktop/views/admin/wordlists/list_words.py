"""Words about word lists: names, headings of the table, what a tried text gave."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.taxonomy import Taxonomy
from desktop.domain.triage.assessment import Assessment, Span
from desktop.domain.word_lists import ListKind, WordList
from desktop.views.words.labels import label
from desktop.views.words.language import is_chinese

_KINDS = {
    ListKind.SUBTYPE: QT_TRANSLATE_NOOP("WordLists", "subtype"),
    ListKind.TRIGGER: QT_TRANSLATE_NOOP("WordLists", "trigger"),
    ListKind.EXCLUSIONS: QT_TRANSLATE_NOOP("WordLists", "for all"),
}
_FALSE_FRIENDS = QT_TRANSLATE_NOOP("WordLists", "False friends (nothing fires inside)")
_NOTHING = QT_TRANSLATE_NOOP("WordLists", "Nothing would be suggested.")
_LEVEL = QT_TRANSLATE_NOOP("WordLists", "{priority}: {severity}, {urgency}")
_ASIDE = QT_TRANSLATE_NOOP("WordLists", "does not count: {words}")


def said(text: object) -> str:
    """Translate a word about word lists."""
    return QCoreApplication.translate("WordLists", str(text))


def kind_word(kind: ListKind) -> str:
    """Return what a list speaks for."""
    return said(_KINDS[kind])


def list_name(one: WordList) -> str:
    """Return a list's name in the language in force."""
    if one.kind is ListKind.EXCLUSIONS:
        return said(_FALSE_FRIENDS)
    return one.zh if is_chinese() else one.en


def told(found: Assessment, taxonomy: Taxonomy) -> str:
    """Say what a text would suggest, a line each, with the words it rests on."""
    lines = list(_lines(found, taxonomy))
    return "\n".join(lines) if lines else said(_NOTHING)


def _lines(found: Assessment, taxonomy: Taxonomy) -> Iterator[str]:
    for fired in found.triggers:
        name = fired.trigger.zh if is_chinese() else fired.trigger.en
        yield f"{fired.trigger.code} {name}: {_quoted(fired.spans)}"
    for suggestion in found.suggestions:
        for score in suggestion.subtypes:
            subtype = taxonomy.subtype(score.code)
            name = subtype.zh if is_chinese() else subtype.en
            yield f"{score.code} {name}: {_quoted(score.spans)}"
    if found.triggers or found.suggestions:
        yield said(_LEVEL).format(
            priority=label(found.priority),
            severity=label(found.severity.level),
            urgency=label(found.urgency.level),
        )
    aside = [one.span for one in found.set_aside]
    if aside:
        yield said(_ASIDE).format(words=_quoted(aside))


def _quoted(spans: Iterable[Span]) -> str:
    return "、".join(dict.fromkeys(span.word for span in spans))
