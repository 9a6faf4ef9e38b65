"""What another case is to this one, seen from this side of the link."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.codes import LinkKind
from desktop.domain.rows.case import LinkRow
from desktop.views.words.labels import label_of

_SEEN_FROM_THERE: Mapping[str, object] = {
    LinkKind.MERGED_INTO.value: QT_TRANSLATE_NOOP("CaseLink", "Merged in here"),
    LinkKind.SPLIT_FROM.value: QT_TRANSLATE_NOOP("CaseLink", "Split off from here"),
    LinkKind.FOLLOWS.value: QT_TRANSLATE_NOOP("CaseLink", "Followed by"),
}


def link_word(link: LinkRow) -> str:
    """Return what the other case is in the language in force."""
    reverse = None if link.outgoing else _SEEN_FROM_THERE.get(link.kind)
    if reverse is None:
        return label_of(LinkKind, link.kind)
    return QCoreApplication.translate("CaseLink", str(reverse))
