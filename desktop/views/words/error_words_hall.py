"""Sentences about signing in, the hall and its staff, the database and its backups."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

HALL_ERRORS: Mapping[str, object] = {
    "sign_in_failed": QT_TRANSLATE_NOOP(
        "Errors", "Staff number or password is not right. Please type both again."
    ),
    "sign_in_wait": QT_TRANSLATE_NOOP(
        "Errors", "Too many failed attempts. Please wait {seconds} seconds and try again."
    ),
    "no_role": QT_TRANSLATE_NOOP(
        "Errors", "You have no role yet, so there is nothing to open. Please ask the administrator."
    ),
    "password_must_change": QT_TRANSLATE_NOOP(
        "Errors", "This password is valid once only. Sign in at the desk and choose your own."
    ),
    "not_set_up": QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has no hall yet. Set up the hall and the first administrator first.",
    ),
    "already_set_up": QT_TRANSLATE_NOOP("Errors", "The hall is set up already. Please sign in."),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Errors", "One administrator must remain. Make somebody else administrator first."
    ),
    "number_taken": QT_TRANSLATE_NOOP(
        "Errors", "This staff number belongs to somebody already. Please use another one."
    ),
    "number_fixed": QT_TRANSLATE_NOOP(
        "Errors", "A staff number is never changed. Add a new person instead."
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "Errors", "This code is in use already. Please use another one."
    ),
    "name_taken": QT_TRANSLATE_NOOP(
        "Errors", "This name is in use already. Please use another one."
    ),
    "role_twice": QT_TRANSLATE_NOOP("Errors", "A role is listed twice. Remove one of them."),
    "roles_apart": QT_TRANSLATE_NOOP(
        "Errors", "These roles must be held by different persons. Choose one of them."
    ),
    "department_needed": QT_TRANSLATE_NOOP(
        "Errors", "A handler needs a department. Please choose one."
    ),
    "substitute_self": QT_TRANSLATE_NOOP(
        "Errors", "Nobody can be the own substitute. Choose somebody else."
    ),
    "substitute_apart": QT_TRANSLATE_NOOP(
        "Errors",
        "The roles of this substitute do not go together with: {role}. Choose somebody else.",
    ),
    "leave_ends_early": QT_TRANSLATE_NOOP("Errors", "The absence must end after it begins."),
    "not_a_supervisor": QT_TRANSLATE_NOOP(
        "Errors", "This person is no shift supervisor. Choose one who is."
    ),
    "part_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This entry is not there any more. Load the list anew."
    ),
    "department_has_cases": QT_TRANSLATE_NOOP(
        "Errors", "This department still has an open case: {number}. Pass it on first."
    ),
    "database_busy": QT_TRANSLATE_NOOP(
        "Errors", "Another program is keeping the data busy. {saved} Wait a moment and try again."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors", "The disk of this computer is full. {saved} Tell the administrator to make room."
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk of this computer reports an error. {saved} Use paper forms and call the "
        "administrator at once.",
    ),
    "database_read_only": QT_TRANSLATE_NOOP(
        "Errors", "The data may be read but not written. {saved} Please call the administrator."
    ),
    "database_unreachable": QT_TRANSLATE_NOOP(
        "Errors",
        "The data of this computer cannot be opened. {saved} Use paper forms and call the "
        "administrator.",
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The data of this computer is damaged. {saved} Use paper forms and have the "
        "administrator restore the backup.",
    ),
    "database_missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no database at {file}. Check --database; nothing was made."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The data was written by a newer version of this program. Please install that version.",
    ),
    "database_on_network": QT_TRANSLATE_NOOP(
        "Errors",
        "The data lies on a network drive, where it is not safe. Have the administrator move "
        "it to this computer.",
    ),
    "database_exists": QT_TRANSLATE_NOOP(
        "Errors",
        "There is sound data on this computer already. Sign in as administrator to replace it.",
    ),
    "server_not_served": QT_TRANSLATE_NOOP(
        "Errors",
        "This version works with data on this computer only. Check the location of the data.",
    ),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is no backup, or it cannot be read. Choose another one; nothing was changed.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Errors", "This backup is damaged. Choose an earlier one; nothing was changed."
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "This backup comes from a newer version. Install that version first; nothing was changed.",
    ),
    "backup_unproved": QT_TRANSLATE_NOOP(
        "Errors", "This backup did not pass the check. Choose an earlier one; nothing was changed."
    ),
    "backup_exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a backup with this name already. Please use another name."
    ),
    "backup_source_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "No backup was made: part of the data did not pass the check. Please call the "
        "administrator.",
    ),
    "backup_not_written": QT_TRANSLATE_NOOP(
        "Errors",
        "The backup could not be written. Check the folder and try again; your data is as it was.",
    ),
    "recovery_key_missing": QT_TRANSLATE_NOOP(
        "Errors", "Set the recovery passphrase first; then backups can be made."
    ),
    "restore_not_written": QT_TRANSLATE_NOOP(
        "Errors",
        "The backup could not be brought back. The data is as it was; check the disk and try "
        "again.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be written into this folder. Please choose another one."
    ),
    "generate_only_in_demonstration": QT_TRANSLATE_NOOP(
        "Errors", "Invented cases are only made in the demonstration hall."
    ),
    "generate_needs_staff": QT_TRANSLATE_NOOP(
        "Errors", "The demonstration hall lacks somebody with the role: {role}. Add one first."
    ),
}
"""Code → sentence; `{saved}` tells whether the work at hand was kept."""
