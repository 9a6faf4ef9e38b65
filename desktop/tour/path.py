"""The steps of the tour in order: one complaint from the first start to the archive."""

from collections.abc import Callable

from desktop.tour import counter, danger, ending, founding, handling, looks, watching
from desktop.tour.stage import Stage

STEPS: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("first start", founding.first_start),
    ("administration", founding.administration),
    ("recovery", founding.recovery),
    ("registration", counter.registration),
    ("drafts", counter.drafts),
    ("danger", danger.gate),
    ("refusal", counter.refused),
    ("solved on the spot", counter.on_the_spot),
    ("import", counter.importing),
    ("queue", watching.queue),
    ("board", watching.board),
    ("today", watching.today),
    ("dispute", handling.dispute),
    ("assignment", handling.assignment),
    ("handling", handling.handling),
    ("supervision", handling.supervised),
    ("more time", handling.more_time),
    ("pause", handling.paused),
    ("answer in part", handling.answered_in_part),
    ("reply", ending.reply),
    ("feedback", ending.feedback),
    ("recheck", ending.recheck),
    ("review", ending.review),
    ("proof", looks.proof),
    ("looks", looks.looks),
    ("lock", looks.locked),
    ("demonstration", looks.learning),
)
"""Every step with its name."""
