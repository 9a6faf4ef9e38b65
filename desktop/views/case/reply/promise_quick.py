"""Moments people promise measures for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.views.actions.field import Quick

PROMISES = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Tomorrow 17:00"), 1, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 3 days 17:00"), 3, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 1 week 17:00"), 7, 17),
)
"""Falling on a day off they move to the next working day."""
