"""The steps of the tour in order: one complaint from the first start to the archive."""

from collections.abc import Callable

from desktop.tour import beginning, ending
from desktop.tour.stage import Stage

STEPS: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("first start", beginning.first_start),
    ("administration", beginning.administration),
    ("registration", beginning.registration),
    ("queue", beginning.queue),
    ("assignment", beginning.assignment),
    ("handling", ending.handling),
    ("reply", ending.reply),
    ("feedback", ending.feedback),
    ("review", ending.review),
    ("looks", ending.looks),
    ("papers", ending.papers),
)
"""Every step with its name."""
