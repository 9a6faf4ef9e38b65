"""What is wrong with something typed, and how to write it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

INPUT_ERRORS: Mapping[str, object] = {
    "row_without_text": QT_TRANSLATE_NOOP("Errors", "The row holds no text."),
    "needed": QT_TRANSLATE_NOOP("Errors", "Please fill in: {field}."),
    "not_in_list": QT_TRANSLATE_NOOP("Errors", "Pick one from the list, or leave it empty."),
    "where_needed": QT_TRANSLATE_NOOP(
        "Errors", "Say where it happened: a window, a department, a matter or a place."
    ),
    "contact_needed": QT_TRANSLATE_NOOP(
        "Errors", 'Enter a telephone number, or choose "No contact".'
    ),
    "date_impossible": QT_TRANSLATE_NOOP(
        "Errors", "There is no such day: {text}. Ask the person again."
    ),
    "date_to_come": QT_TRANSLATE_NOOP(
        "Errors", "This day is still to come. Correct it, or choose that it is about to happen."
    ),
    "too_many_points": QT_TRANSLATE_NOOP(
        "Errors", "At most {limit} demands can be listed. Put similar ones together."
    ),
    "too_many_people": QT_TRANSLATE_NOOP(
        "Errors",
        "At most {limit} representatives can be named. Add the list of all names as a file.",
    ),
    "emotion_range": QT_TRANSLATE_NOOP(
        "Errors", "The emotion level is a number from 0 to {highest}."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "Errors", "This text is too long: {length} of {limit} characters. Please shorten it."
    ),
    "paste_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The pasted text makes {length} characters, {limit} fit here. Nothing was inserted; "
        "shorten it or add it as a file.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Errors", "This text is too long: {length} of {limit} characters. Please shorten it."
    ),
    "text_control_character": QT_TRANSLATE_NOOP(
        "Errors", "Character {position} cannot be kept. Delete it or type it again."
    ),
    "text_broken_character": QT_TRANSLATE_NOOP(
        "Errors", "Character {position} is broken. Delete it or type it again."
    ),
    "name_invisible_character": QT_TRANSLATE_NOOP(
        "Errors", "There is an invisible sign at place {position}. Type the text again by hand."
    ),
    "phone_empty": QT_TRANSLATE_NOOP("Errors", "Please enter a telephone number."),
    "phone_characters": QT_TRANSLATE_NOOP(
        "Errors", "A telephone number has only digits. Please check it."
    ),
    "phone_unknown": QT_TRANSLATE_NOOP(
        "Errors", "This is no complete telephone number. Read it back to the person."
    ),
    "phone_mobile_prefix": QT_TRANSLATE_NOOP(
        "Errors", "No mobile number begins like this. Read it back to the person."
    ),
    "phone_mobile_length": QT_TRANSLATE_NOOP(
        "Errors", "A mobile number has 11 digits; here are {digits}. Read it back to the person."
    ),
    "phone_area_code": QT_TRANSLATE_NOOP(
        "Errors", "This area code does not exist. Please check it."
    ),
    "phone_landline_length": QT_TRANSLATE_NOOP(
        "Errors", "The number after the area code has 7 or 8 digits; here are {digits}."
    ),
    "telephone_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Write telephone numbers with digits, for example 0590-6000120."
    ),
    "code_characters": QT_TRANSLATE_NOOP(
        "Errors", "Use letters, digits, points and dashes only, without blanks."
    ),
    "hours_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Write opening hours like 08:30-12:00,13:30-17:00."
    ),
    "zone_unknown": QT_TRANSLATE_NOOP(
        "Errors", "This time zone does not exist. Use for example Asia/Shanghai."
    ),
    "identity_empty": QT_TRANSLATE_NOOP("Errors", "Please enter the number of the document."),
    "identity_old_number": QT_TRANSLATE_NOOP(
        "Errors", "This is an old number of 15 digits. Ask for the new one of 18 digits."
    ),
    "identity_length": QT_TRANSLATE_NOOP(
        "Errors", "A number of {length} characters is not complete. Compare it with the document."
    ),
    "identity_characters": QT_TRANSLATE_NOOP(
        "Errors", "Only digits and X at the end are possible here. Please check it."
    ),
    "identity_checksum": QT_TRANSLATE_NOOP(
        "Errors", "One digit is mistyped. Compare the number with the document."
    ),
    "identity_wrong_kind": QT_TRANSLATE_NOOP(
        "Errors", "This number belongs to another kind of document. Change the kind or the number."
    ),
    "identity_region": QT_TRANSLATE_NOOP(
        "Errors", "The first six digits name no region. Compare them with the document."
    ),
    "identity_birth_date": QT_TRANSLATE_NOOP(
        "Errors", "The date of birth in the number is impossible. Compare it with the document."
    ),
    "identity_passport": QT_TRANSLATE_NOOP(
        "Errors", "A passport number has 5 to 15 letters and digits. Please check it."
    ),
    "enquiry_code_length": QT_TRANSLATE_NOOP(
        "Errors", "An enquiry code has {length} signs. Please check it."
    ),
    "enquiry_code_character": QT_TRANSLATE_NOOP(
        "Errors", "'{character}' never occurs in an enquiry code. Please check it."
    ),
    "password_short": QT_TRANSLATE_NOOP(
        "Errors", "The password needs at least {shortest} characters."
    ),
    "password_long": QT_TRANSLATE_NOOP(
        "Errors", "The password may have at most {longest} characters."
    ),
    "password_is_number": QT_TRANSLATE_NOOP("Errors", "The password must not be the staff number."),
    "password_same": QT_TRANSLATE_NOOP("Errors", "The new password must differ from the old one."),
    "password_simple": QT_TRANSLATE_NOOP(
        "Errors", "The password is too easy to guess. Use more different characters."
    ),
    "password_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The old password is not right. Please type it again."
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Errors", "The passphrase needs at least {shortest} characters."
    ),
    "passphrase_simple": QT_TRANSLATE_NOOP(
        "Errors", "The passphrase is too easy to guess. Use more different characters."
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase does not open this backup. Nothing was changed; please type it again.",
    ),
    "passphrase_needed": QT_TRANSLATE_NOOP("Errors", "Please enter the recovery passphrase."),
    "password_needed": QT_TRANSLATE_NOOP("Errors", "Please enter the password."),
    "staff_needed": QT_TRANSLATE_NOOP("Errors", "Name the member of staff by number."),
    "moment_in_future": QT_TRANSLATE_NOOP("Errors", "This time is still to come. Please check it."),
    "moment_range": QT_TRANSLATE_NOOP("Errors", "'{text}' is no possible time. Please check it."),
    "moment_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "'{text}' cannot be read as a time. Write it like 2025-03-11 16:30."
    ),
    "text_column_needed": QT_TRANSLATE_NOOP(
        "Errors", "Choose the column that holds the words of the complaint."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Errors", "This file is larger than {megabytes} MB. Split it and import the parts."
    ),
    "file_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The table has more than {rows} rows. Split it and import the parts."
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no file {name}. Check the path and choose it again."
    ),
    "unknown_column": QT_TRANSLATE_NOOP(
        "Errors", "The file has no column {heading}. Use a heading as it stands in the file."
    ),
    "taxonomy_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The rules in {name} are wrong at {place}. Correct the file, then start again."
    ),
    "learn_too_few": QT_TRANSLATE_NOOP(
        "Errors",
        "Learning takes two labels with {least} rows or more each. Choose another column or file.",
    ),
    "model_foreign": QT_TRANSLATE_NOOP(
        "Errors", "This is no model of this version. Choose a file that learning wrote."
    ),
    "model_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The model file is damaged. Learn again, or take a copy of it."
    ),
    "out_is_source": QT_TRANSLATE_NOOP(
        "Errors", "The results would overwrite the file that is read. Name another file."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "This file cannot be read. Close it in other programs and choose it again."
    ),
    "file_encoding": QT_TRANSLATE_NOOP(
        "Errors", "The characters of this file cannot be read. Save it as UTF-8 or as a workbook."
    ),
    "file_has_password": QT_TRANSLATE_NOOP(
        "Errors",
        "This workbook is locked by a password. Open it, save it without one, and choose it again.",
    ),
    "file_is_web_page": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is a web page under another name. Open it in a spreadsheet program and save it "
        "as a workbook (xlsx).",
    ),
    "file_not_a_table": QT_TRANSLATE_NOOP(
        "Errors", "This file is no table. Choose a CSV file or a workbook."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Errors", "This file has no rows. Please choose another one."),
}
"""Code → sentence with named fields."""
