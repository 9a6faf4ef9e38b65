"""What the log of the desk tells: everything of weight that belongs to no case."""

from enum import StrEnum


class DeskEvent(StrEnum):
    """Kind of a line of the desk's log."""

    SET_UP = "set_up"
    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGNED_OUT = "signed_out"
    UNLOCKED = "unlocked"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105  a kind of line, not a secret
    PASSWORD_RESET = "password_reset"  # noqa: S105  a kind of line, not a secret
    STAFF_ADDED = "staff_added"
    STAFF_CHANGED = "staff_changed"
    LEAVE_ADDED = "leave_added"
    LEAVE_REMOVED = "leave_removed"
    HALL_CHANGED = "hall_changed"
    PART_ADDED = "part_added"
    PART_CHANGED = "part_changed"
    CALENDAR_CHANGED = "calendar_changed"
    RULES_CHANGED = "rules_changed"
    MODEL_TRAINED = "model_trained"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    RECOVERY_KEY = "recovery_key"
    CLOCK_BACK = "clock_back"
    CLOCK_FORWARD = "clock_forward"
    CLOCK_CONFIRMED = "clock_confirmed"
