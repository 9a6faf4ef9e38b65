"""Sentences about the lists an administrator edits."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULE_ERRORS: Mapping[str, object] = {
    "rule_book_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This version of the rules is not there. Load the list anew."
    ),
    "rule_book_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The rules cannot be saved like this. Please put this place right first: {reason}",
    ),
    "rule_book_unchanged": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed, so there is nothing to save."
    ),
    "list_empty": QT_TRANSLATE_NOOP("Errors", "A list needs one word at least."),
    "list_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A list holds at most {limit} words; there are {length}. Take some out."
    ),
    "unknown_codes": QT_TRANSLATE_NOOP(
        "Errors",
        "These codes are not known here: {codes}. Look them up in the lists of the hall, or in "
        "the types.",
    ),
    "lead_helps_itself": QT_TRANSLATE_NOOP(
        "Errors", "{codes} leads already. Name only the other departments that help."
    ),
    "routing_no_condition": QT_TRANSLATE_NOOP(
        "Errors",
        "This row would take every case. Name a type, words, a window or a matter at least.",
    ),
    "disputed": QT_TRANSLATE_NOOP(
        "Errors", "Two departments sent it back. The supervisor decides by the dispute sheet."
    ),
    "routing_silent": QT_TRANSLATE_NOOP(
        "Errors",
        "The routing table names no department for this case. Propose one; the supervisor decides.",
    ),
    "not_by_table": QT_TRANSLATE_NOOP(
        "Errors",
        "Alone you dispatch by the routing table: {name}. For another department, propose it.",
    ),
    "helpers_by_table": QT_TRANSLATE_NOOP(
        "Errors", "Alone you dispatch by the routing table. Together with: {names}."
    ),
    "no_helpers_by_table": QT_TRANSLATE_NOOP(
        "Errors", "Alone you dispatch by the routing table, which names nobody to help."
    ),
    "closed_too_few": QT_TRANSLATE_NOOP(
        "Errors",
        "Two departments need {least} closed cases each before anything can be learned. Try later.",
    ),
    "calendar_unchanged": QT_TRANSLATE_NOOP(
        "Errors", "No day was changed, so there is nothing to save."
    ),
    "day_twice": QT_TRANSLATE_NOOP("Errors", "This day stands in the calendar twice."),
    "day_needs_hours": QT_TRANSLATE_NOOP(
        "Errors", "Say from when to when the hall opens on this day, for example 08:30-12:00."
    ),
    "holiday_has_hours": QT_TRANSLATE_NOOP(
        "Errors", "On a closed day there are no hours. Clear them or choose “Other hours”."
    ),
    "day_out_of_range": QT_TRANSLATE_NOOP("Errors", "Choose a day between 2000 and 2099."),
    "week_unreadable": QT_TRANSLATE_NOOP("Errors", "Give the hours of all seven weekdays."),
    "week_never_open": QT_TRANSLATE_NOOP(
        "Errors", "The hall must open on one weekday at least: no date could be reckoned otherwise."
    ),
}
