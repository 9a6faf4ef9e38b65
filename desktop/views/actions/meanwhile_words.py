"""Who changed what while a form was open, in words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.rows.meanwhile import Meanwhile
from desktop.views.actions.facts import FormFacts
from desktop.views.words.change_words import ChangeWords


def changed_by_others(facts: FormFacts, seen: int) -> dict[str, Meanwhile]:
    """Return the newest change of each field after line `seen` of the history."""
    return {
        field: Meanwhile(field, old, new, entry.who, entry.at)
        for entry in facts.detail.entries
        if entry.seq > seen
        for field, old, new in entry.changes
    }


def crossed_words(facts: FormFacts, key: str, value: object, change: Meanwhile | None) -> str:
    """Return what somebody else put into a field, `value` in the form's own terms."""
    told = _value_words(facts, key, value)
    if change is None or not change.who:
        said = QCoreApplication.translate("Meanwhile", "Meanwhile this was changed to: {value}")
        return said.format(value=told)
    said = QCoreApplication.translate("Meanwhile", "{who} changed this at {time} to: {value}")
    time = facts.moments.short(change.at, facts.now)
    return said.format(who=change.who, time=time, value=told)


def change_lines(facts: FormFacts, changes: Iterable[Meanwhile]) -> str:
    """Return one line for each change, with who and when."""
    words = ChangeWords(facts.moments, facts.choices)
    said = QCoreApplication.translate("Meanwhile", "{change} ({who}, {time})")
    return "\n".join(
        said.format(
            change=words.line((one.field, one.old, one.new)),
            who=one.who or "—",
            time=facts.moments.short(one.at, facts.now),
        )
        for one in changes
    )


def _value_words(facts: FormFacts, key: str, value: object) -> str:
    if isinstance(value, datetime):
        return facts.moments.full(value)
    plain = str(value) if value or isinstance(value, bool) else ""
    told = ChangeWords(facts.moments, facts.choices).value(key, plain)
    return told or QCoreApplication.translate("Meanwhile", "nothing")
