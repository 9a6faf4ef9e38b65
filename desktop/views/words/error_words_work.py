"""What keeps work on a case back, and how it goes on."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORK_ERRORS: Mapping[str, object] = {
    "own_work": QT_TRANSLATE_NOOP(
        "Errors", "You handled this case yourself. A colleague has to decide here."
    ),
    "own_request": QT_TRANSLATE_NOOP(
        "Errors", "You asked for this yourself. A colleague has to decide it."
    ),
    "own_call": QT_TRANSLATE_NOOP(
        "Errors", "You made this call-back yourself. A colleague has to judge it."
    ),
    "own_team": QT_TRANSLATE_NOOP(
        "Errors", "This comes from your own department. Somebody outside it has to decide."
    ),
    "own_unit_only": QT_TRANSLATE_NOOP(
        "Errors", "You register for your own department only. Send the person to the service desk."
    ),
    "accused_has_it": QT_TRANSLATE_NOOP(
        "Errors", "This person has the case in hand. Give it to somebody else first."
    ),
    "answered_too_late": QT_TRANSLATE_NOOP(
        "Errors", "The time to answer is over, so this counts as refused. The old date holds."
    ),
    "set_otherwise": QT_TRANSLATE_NOOP(
        "Errors", "This holds already. Set the level or the department anew instead of refusing."
    ),
    "receipt_unreplaced": QT_TRANSLATE_NOOP(
        "Errors",
        "A receipt was printed meanwhile. Refuse this; have it asked for again, with how the "
        "person was told.",
    ),
    "receipt_is_out": QT_TRANSLATE_NOOP(
        "Errors", "A receipt is out. Tell the person first, then write here how."
    ),
    "duty_head_needed": QT_TRANSLATE_NOOP(
        "Errors", "This step belongs to the duty head. Please call the duty head."
    ),
    "points_open": QT_TRANSLATE_NOOP(
        "Errors", "Some demands are not answered yet. Answer every one, then ask for closing."
    ),
    "contact_missing": QT_TRANSLATE_NOOP(
        "Errors", "Nobody has contacted the person yet. Note a contact first."
    ),
    "review_missing": QT_TRANSLATE_NOOP(
        "Errors", "The review is not signed yet. Draft it and have it signed first."
    ),
    "outcome_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Solved, service right again, improvement: one of the three is empty. Write the review.",
    ),
    "notice_not_delivered": QT_TRANSLATE_NOOP(
        "Errors", "The notice of non-acceptance is not delivered yet. Record its delivery first."
    ),
    "withdrawal_unproved": QT_TRANSLATE_NOOP(
        "Errors", "Nothing proves the withdrawal. Add the signed paper or the recording as a file."
    ),
    "reminded_lately": QT_TRANSLATE_NOOP(
        "Errors", "The handler was reminded of this case within the last hour."
    ),
    "extension_first": QT_TRANSLATE_NOOP(
        "Errors", "An interim reply comes after the last extension. Ask for an extension first."
    ),
    "finding_missing": QT_TRANSLATE_NOOP(
        "Errors", "Point {number} has no finding yet. Choose one for every point."
    ),
    "extension_left": QT_TRANSLATE_NOOP(
        "Errors",
        "An interim reply comes after the last extension. More time can still be granted: ask for "
        "that first.",
    ),
    "delivery_tries": QT_TRANSLATE_NOOP(
        "Errors", "Try three times to reach the person and note each try as a contact first."
    ),
    "promise_open": QT_TRANSLATE_NOOP(
        "Errors", "A promise to the person is still open. Keep it and note it first."
    ),
    "appeal_open": QT_TRANSLATE_NOOP(
        "Errors", "The person may still ask for a review. Archive after the 30 days are over."
    ),
    "already_asked": QT_TRANSLATE_NOOP(
        "Errors", "This was asked for already. Please wait for the decision."
    ),
    "never_p1": QT_TRANSLATE_NOOP("Errors", "The clocks of a most urgent case are never stopped."),
    "too_late_to_extend": QT_TRANSLATE_NOOP(
        "Errors",
        "The time limit is over, so it cannot be extended. Report to the shift supervisor.",
    ),
    "extension_length": QT_TRANSLATE_NOOP(
        "Errors",
        "All extensions together have a longest length; {left} days of it are left. "
        "Please enter 1 to {left} days.",
    ),
    "extension_hours": QT_TRANSLATE_NOOP(
        "Errors",
        "At this level an extension counts in hours; {left} hours are left. "
        "Please enter 1 to {left}.",
    ),
    "extension_beyond": QT_TRANSLATE_NOOP(
        "Errors",
        "This is longer than what is left of the longest extension. "
        "Refuse it; a shorter one can be asked for if any is left.",
    ),
    "extension_used_up": QT_TRANSLATE_NOOP(
        "Errors",
        "The longest extension is used up. Only an interim reply is left: report to the duty head.",
    ),
    "no_close_clock": QT_TRANSLATE_NOOP(
        "Errors", "No limit for closing is running on this case, so there is nothing to extend."
    ),
    "must_be_later": QT_TRANSLATE_NOOP("Errors", "Please choose a time after now."),
    "special_team_needed": QT_TRANSLATE_NOOP(
        "Errors", "This case was redone twice. Report to the duty head to form a special team."
    ),
    "not_dissatisfied": QT_TRANSLATE_NOOP(
        "Errors", "The person has not said that they are dissatisfied. Call back first and ask."
    ),
    "recheck_late": QT_TRANSLATE_NOOP(
        "Errors", "The 30 days to ask for a review are over. New facts make a new, linked case."
    ),
    "rechecks_over": QT_TRANSLATE_NOOP(
        "Errors", "The case was reviewed twice, the decision is final. Explain it to the person."
    ),
    "leader_role": QT_TRANSLATE_NOOP(
        "Errors", "Only a handler or a shift supervisor can lead the team. Choose somebody else."
    ),
    "unknown_number": QT_TRANSLATE_NOOP(
        "Errors", "Nobody on the staff has the number {number}. Please check it."
    ),
    "joint_open": QT_TRANSLATE_NOOP(
        "Errors",
        "A department has not answered yet. Wait for it, or ask to go on without it.",
    ),
    "joint_due_late": QT_TRANSLATE_NOOP(
        "Errors", "This is after the closing date of the case. Choose an earlier time."
    ),
    "lead_is_asked": QT_TRANSLATE_NOOP(
        "Errors", "{unit} leads this case already. Choose other departments."
    ),
    "before_the_case": QT_TRANSLATE_NOOP(
        "Errors", "This is before the case was registered. Look at the paper again."
    ),
    "not_asked": QT_TRANSLATE_NOOP(
        "Errors", "This department was not asked to take part. Choose one that was."
    ),
    "redo_needs_another": QT_TRANSLATE_NOOP(
        "Errors", "A redone case goes to another handler. Please choose somebody else."
    ),
    "accused_cannot_act": QT_TRANSLATE_NOOP(
        "Errors", "The complaint is about this person. Please choose somebody else."
    ),
    "level_unchanged": QT_TRANSLATE_NOOP(
        "Errors", "The level is the same as before. Change it, or leave this step."
    ),
    "no_such_move": QT_TRANSLATE_NOOP(
        "Errors", "The case cannot go to that step from here. Open it anew to see what is possible."
    ),
    "status_changed": QT_TRANSLATE_NOOP(
        "Errors", "The case has moved on meanwhile. Open it anew and look what is next."
    ),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed this meanwhile. Nothing was overwritten: look at the new "
        "state, then do it again.",
    ),
    "point_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else answered this demand meanwhile. Compare both texts, then save again.",
    ),
    "point_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This demand is no longer part of the case. Open the case anew."
    ),
    "not_yours": QT_TRANSLATE_NOOP("Errors", "This step belongs to another department or handler."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "Errors", "Your role does not include this. Please ask the shift supervisor."
    ),
    "case_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no such case, or you may not see it. Check the number."
    ),
    "request_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This request was decided or taken back already. Open the case anew."
    ),
    "alarm_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This alarm was answered already. Open the case anew."
    ),
    "nothing_changed": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed. Correct at least one line."
    ),
    "some_points": QT_TRANSLATE_NOOP(
        "Errors", "Choose some of the demands, but not all: one at least stays in this case."
    ),
    "target_ended": QT_TRANSLATE_NOOP(
        "Errors", "That case has already ended. Choose one that is still open."
    ),
    "same_case": QT_TRANSLATE_NOOP(
        "Errors", "This is the same case. Enter the number of the other one."
    ),
    "number_not_whole": QT_TRANSLATE_NOOP(
        "Errors", "Enter the whole case number, as printed on the receipt."
    ),
    "caller_not_verified": QT_TRANSLATE_NOOP(
        "Errors",
        "What the caller said does not match. Ask for the enquiry code, or name and last four "
        "digits.",
    ),
    "signature_needed": QT_TRANSLATE_NOOP(
        "Errors", "The person must sign the stub first. Then tick that it is signed."
    ),
    "unknown_staff": QT_TRANSLATE_NOOP(
        "Errors", "This person is not on the staff list any more. Please choose again."
    ),
    "unknown_department": QT_TRANSLATE_NOOP(
        "Errors", "This department is not on the list any more. Please choose again."
    ),
    "unknown_window": QT_TRANSLATE_NOOP(
        "Errors", "This window is not on the list any more. Please choose again."
    ),
    "no_supervisor": QT_TRANSLATE_NOOP(
        "Errors", "The hall has no shift supervisor yet. Ask the administrator to name one."
    ),
    "already_registered": QT_TRANSLATE_NOOP(
        "Errors", "This complaint is registered already, as {number}. Do not register it again."
    ),
    "draft_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This draft is gone: it was registered or deleted. Look in the queue."
    ),
    "draft_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "This draft cannot be read. Please take the complaint down again."
    ),
    "too_many_views": QT_TRANSLATE_NOOP(
        "Errors", "You may keep {limit} views. Delete one that you do not need."
    ),
}
"""Code → sentence with named fields."""
