"""Every key that works, by the place where it works."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place; `screen` is the key of its screen, empty for everywhere."""

    title: object
    screen: str
    keys: tuple[tuple[str, object], ...]


COLUMNS = (
    (
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Everywhere"),
            "",
            (
                ("F1", QT_TRANSLATE_NOOP("KeySheet", "Danger: acts and calls with their times")),
                ("F2", QT_TRANSLATE_NOOP("KeySheet", "New complaint; the draft in hand is kept")),
                ("F3", QT_TRANSLATE_NOOP("KeySheet", "Search")),
                ("F4", QT_TRANSLATE_NOOP("KeySheet", "Show or hide the side pane")),
                ("F5", QT_TRANSLATE_NOOP("KeySheet", "Refresh")),
                ("F6", QT_TRANSLATE_NOOP("KeySheet", "Next pane")),
                ("Ctrl+P", QT_TRANSLATE_NOOP("KeySheet", "Print")),
                ("Ctrl+Enter", QT_TRANSLATE_NOOP("KeySheet", "Next step; confirm in a panel")),
                ("Esc", QT_TRANSLATE_NOOP("KeySheet", "Close what lies on top")),
                ("Alt+N", QT_TRANSLATE_NOOP("KeySheet", "Open what just rang")),
                ("Alt+H", QT_TRANSLATE_NOOP("KeySheet", "Stop printing")),
                ("F10", QT_TRANSLATE_NOOP("KeySheet", "Language, colours, text size, password")),
                ("Ctrl+L", QT_TRANSLATE_NOOP("KeySheet", "Lock the window")),
                (
                    "Ctrl+Shift+L",
                    QT_TRANSLATE_NOOP("KeySheet", "Sign out, switch user; drafts are kept"),
                ),
                ("Ctrl+/", QT_TRANSLATE_NOOP("KeySheet", "This sheet")),
            ),
        ),
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Administration"),
            "admin",
            (
                ("Alt+1–0", QT_TRANSLATE_NOOP("KeySheet", "Sections")),
                ("Ctrl+N", QT_TRANSLATE_NOOP("KeySheet", "New entry")),
                ("Ctrl+F", QT_TRANSLATE_NOOP("KeySheet", "Filter the list")),
                ("F9", QT_TRANSLATE_NOOP("KeySheet", "Save; in backups: back up now")),
                ("Alt+Z", QT_TRANSLATE_NOOP("KeySheet", "Discard what is not saved")),
                ("Alt+P", QT_TRANSLATE_NOOP("KeySheet", "Staff: new password")),
                ("Del", QT_TRANSLATE_NOOP("KeySheet", "Absence: take it back")),
                ("Ctrl+I", QT_TRANSLATE_NOOP("KeySheet", "Calendar: read a notice of holidays")),
                (
                    "Alt+Q · Alt+W · Alt+E · Alt+R",
                    QT_TRANSLATE_NOOP("KeySheet", "Calendar: kind of the day"),
                ),
                (
                    "Ctrl+S · Ctrl+O",
                    QT_TRANSLATE_NOOP("KeySheet", "Backups: save elsewhere, choose the folder"),
                ),
            ),
        ),
    ),
    (
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Duty board"),
            "board",
            (
                ("Ctrl+1–6", QT_TRANSLATE_NOOP("KeySheet", "Cases of a figure")),
                ("Alt+1–3", QT_TRANSLATE_NOOP("KeySheet", "Waiting, load, windows")),
                ("Enter", QT_TRANSLATE_NOOP("KeySheet", "Cases of the figure in the frame")),
                ("Ctrl+B", QT_TRANSLATE_NOOP("KeySheet", "Act on all ticked cases (supervisor)")),
            ),
        ),
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Registering"),
            "intake",
            (
                ("F9", QT_TRANSLATE_NOOP("KeySheet", "Register and print the receipt")),
                ("Ctrl+E", QT_TRANSLATE_NOOP("KeySheet", "Express or full form")),
                ("Enter", QT_TRANSLATE_NOOP("KeySheet", "Express: next field")),
                ("Alt+0–4", QT_TRANSLATE_NOOP("KeySheet", "Emotion")),
                ("Ctrl+1, 2, 3", QT_TRANSLATE_NOOP("KeySheet", "Take a suggested type or level")),
                ("Alt+S", QT_TRANSLATE_NOOP("KeySheet", "Take all that is suggested")),
                ("Alt+W", QT_TRANSLATE_NOOP("KeySheet", "Dismiss the suggestions")),
                ("Alt+Q, Alt+X", QT_TRANSLATE_NOOP("KeySheet", "Alarm: it is so, not so")),
                ("Alt+V", QT_TRANSLATE_NOOP("KeySheet", "Flag: not so")),
                ("Alt+R", QT_TRANSLATE_NOOP("KeySheet", "Read back and confirmed")),
                ("Alt+F", QT_TRANSLATE_NOOP("KeySheet", "Attach a file")),
                ("Alt+D", QT_TRANSLATE_NOOP("KeySheet", "Waiting drafts")),
                ("Alt+I", QT_TRANSLATE_NOOP("KeySheet", "Fill in what a pasted message says")),
                (
                    "Alt+P",
                    QT_TRANSLATE_NOOP("KeySheet", "Several people, on behalf of another"),
                ),
                ("Alt+O", QT_TRANSLATE_NOOP("KeySheet", "Open the case just registered")),
            ),
        ),
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Import"),
            "importing",
            (
                ("Ctrl+O", QT_TRANSLATE_NOOP("KeySheet", "Choose a file")),
                ("Ctrl+V", QT_TRANSLATE_NOOP("KeySheet", "Take copied rows")),
                ("Alt+1–3", QT_TRANSLATE_NOOP("KeySheet", "New, in progress, history")),
                ("F9", QT_TRANSLATE_NOOP("KeySheet", "Take the rows in")),
                ("Ctrl+S", QT_TRANSLATE_NOOP("KeySheet", "Save the refused rows")),
            ),
        ),
    ),
    (
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Queue and today"),
            "queue",
            (
                ("Ctrl+1–8", QT_TRANSLATE_NOOP("KeySheet", "Tabs")),
                ("Enter", QT_TRANSLATE_NOOP("KeySheet", "Open the case")),
                ("Space", QT_TRANSLATE_NOOP("KeySheet", "Queue: tick the case")),
                ("Ctrl+A", QT_TRANSLATE_NOOP("KeySheet", "Queue: tick all; Esc takes ticks off")),
                ("Ctrl+C", QT_TRANSLATE_NOOP("KeySheet", "Queue: copy the ticked numbers")),
                ("Ctrl+B", QT_TRANSLATE_NOOP("KeySheet", "Act on all ticked cases (supervisor)")),
                (
                    "Alt+A",
                    QT_TRANSLATE_NOOP("KeySheet", "How far is it? One sentence to read out"),
                ),
                ("Alt+U", QT_TRANSLATE_NOOP("KeySheet", "Remind the handler (supervisor)")),
                ("Alt+V", QT_TRANSLATE_NOOP("KeySheet", "Saved views")),
                ("Alt+W", QT_TRANSLATE_NOOP("KeySheet", "Queue: choose the columns")),
            ),
        ),
        KeyGroup(
            QT_TRANSLATE_NOOP("KeySheet", "Case and reply"),
            "case",
            (
                ("N", QT_TRANSLATE_NOOP("KeySheet", "Note (outside a text field)")),
                ("Alt+L", QT_TRANSLATE_NOOP("KeySheet", "Contact")),
                ("Alt+M", QT_TRANSLATE_NOOP("KeySheet", "Measure")),
                ("Alt+J", QT_TRANSLATE_NOOP("KeySheet", "Joint handling")),
                ("Alt+Y", QT_TRANSLATE_NOOP("KeySheet", "Extension")),
                ("Alt+Z", QT_TRANSLATE_NOOP("KeySheet", "Stop the clocks, or go on")),
                ("Alt+X", QT_TRANSLATE_NOOP("KeySheet", "Answer an alarm")),
                ("Alt+U", QT_TRANSLATE_NOOP("KeySheet", "Remind the handler (supervisor)")),
                (
                    "Ctrl+1 · Ctrl+3",
                    QT_TRANSLATE_NOOP("KeySheet", "Take a suggested type or level"),
                ),
                ("Alt+G", QT_TRANSLATE_NOOP("KeySheet", "To the shift supervisor")),
                ("Alt+D", QT_TRANSLATE_NOOP("KeySheet", "Another level")),
                (
                    "Alt+P · Alt+B",
                    QT_TRANSLATE_NOOP("KeySheet", "Grant · refuse what is asked for"),
                ),
                ("Alt+1 · 2", QT_TRANSLATE_NOOP("KeySheet", "Assigning: take what is advised")),
                ("Alt+T", QT_TRANSLATE_NOOP("KeySheet", "Solve on the spot: every point true")),
                ("Alt+←", QT_TRANSLATE_NOOP("KeySheet", "Back")),
                ("F7", QT_TRANSLATE_NOOP("KeySheet", "Reply: next finding of the wording check")),
                ("Alt+1–3", QT_TRANSLATE_NOOP("KeySheet", "Reply: cure of a finding")),
                ("Alt+↑ ↓", QT_TRANSLATE_NOOP("KeySheet", "Reply: another point")),
            ),
        ),
    ),
)
"""The columns of the sheet."""
