"""The closed lists of the field: channels, kinds, findings and the like, as stable codes."""

from enum import StrEnum


class Channel(StrEnum):
    """How a complaint reached the hall (requirement R5, R15)."""

    COUNTER = "counter"
    PHONE = "phone"
    WEB = "web"
    LETTER = "letter"
    HOTLINE = "hotline"
    WECHAT = "wechat"
    WEIBO = "weibo"
    DOUYIN = "douyin"
    LEADER_BOARD = "leader_board"
    MEDIA = "media"
    SUPERIOR = "superior"
    OTHER = "other"


IMMEDIATE_CHANNELS = frozenset({Channel.COUNTER, Channel.PHONE})
"""Channels whose acceptance clock starts at once; the others start at the next opening (§C)."""


class CaseKind(StrEnum):
    """办理类别: drives limits, route and template (§K 5)."""

    SERVICE = "service"
    PETITION = "petition"
    REPORT = "report"
    LEGAL_NOTICE = "legal_notice"
    DISCLOSURE = "disclosure"


class Occasion(StrEnum):
    """触发情形: a sudden event or dissatisfaction with a service (R1)."""

    EVENT = "event"
    SERVICE = "service"


class Standing(StrEnum):
    """On whose behalf the person speaks."""

    SELF = "self"
    BEHALF = "behalf"
    GROUP = "group"
    ANONYMOUS = "anonymous"


class PersonRole(StrEnum):
    """The part a person plays in a complaint."""

    COMPLAINANT = "complainant"
    DELEGATE = "delegate"
    REPRESENTATIVE = "representative"
    GUARDIAN = "guardian"


class Title(StrEnum):
    """How the person wishes to be addressed on paper."""

    MS = "ms"
    MR = "mr"
    NONE = "none"


class IdentityKind(StrEnum):
    """Kinds of identity document a citizen may show (§K 13)."""

    RESIDENT = "resident"
    HK_MO_TW_PERMIT = "hk_mo_tw_permit"
    FOREIGN_PERMANENT = "foreign_permanent"
    PASSPORT = "passport"


class PreferredContact(StrEnum):
    """The way the person wants to be reached; drives the follow-up (§K 13)."""

    PHONE = "phone"
    SMS = "sms"
    WECHAT = "wechat"
    LETTER = "letter"
    VISIT = "visit"


class Situation(StrEnum):
    """Whether the matter has happened, goes on, or is about to happen."""

    HAPPENED = "happened"
    HAPPENING = "happening"
    ABOUT_TO = "about_to"


class Impact(StrEnum):
    """影响: how far the matter reaches (R3)."""

    PERSON = "person"
    GROUP = "group"
    SOCIETY = "society"


class Need(StrEnum):
    """Special needs of the person in front of the counter."""

    ELDERLY = "elderly"
    PREGNANT = "pregnant"
    DISABLED = "disabled"
    MINOR = "minor"
    ILL = "ill"
    SIGN_LANGUAGE = "sign_language"
    INTERPRETER = "interpreter"
    LARGE_PRINT = "large_print"


class Origin(StrEnum):
    """How the record came into the program (§K 17, §K 18)."""

    ENTERED = "entered"
    IMPORTED_NEW = "imported_new"
    IMPORTED_OPEN = "imported_open"
    IMPORTED_HISTORY = "imported_history"


class RefusalGround(StrEnum):
    """Grounds on which a matter is not accepted (§C, §D2 2)."""

    NOT_OUR_POWER = "not_our_power"
    COURT = "court"
    CONCLUDED = "concluded"
    NO_FACTS = "no_facts"
    IN_PETITION = "in_petition"


class RequestKind(StrEnum):
    """A stored wish that somebody with the right must grant or refuse (§K 10)."""

    REFUSAL = "refusal"
    DISPATCH = "dispatch"
    PRIORITY = "priority"
    EXTENSION = "extension"
    SUSPENSION = "suspension"
    CLOSE = "close"
    WITHDRAWAL = "withdrawal"
    VOID = "void"
    JOINT = "joint"
    ESCALATION = "escalation"
    MERGE = "merge"
    SUPERVISION = "supervision"
    ALARM = "alarm"


class EntryKind(StrEnum):
    """What a line of a case's history tells."""

    REGISTERED = "registered"
    IMPORTED = "imported"
    MOVED = "moved"
    CHANGED = "changed"
    PRIORITY = "priority"
    MEASURE = "measure"
    CONTACT = "contact"
    NOTE = "note"
    POINT = "point"
    REQUESTED = "requested"
    DECIDED = "decided"
    DOCUMENT = "document"
    ATTACHED = "attached"
    REVEALED = "revealed"
    ENQUIRY = "enquiry"
    ASSIGNED = "assigned"
    FOLLOW_UP = "follow_up"
    REVIEW = "review"
    LINKED = "linked"
    PROMISE = "promise"
    CLOCK = "clock"
    DANGER = "danger"
    TRIAGE = "triage"
    SUPERVISION = "supervision"


class SupervisionLine(StrEnum):
    """What a line of the history about supervision tells (督办, 催办)."""

    ORDER = "order"
    REPLY = "reply"
    REMINDER = "reminder"


class Finding(StrEnum):
    """What was found on one point of a complaint."""

    TRUE = "true"
    PARTLY = "partly"
    UNTRUE = "untrue"


class Solved(StrEnum):
    """Answer to *is it solved?*, asked apart from satisfaction."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class WithdrawalWay(StrEnum):
    """What proves that the person withdrew (§E)."""

    WRITTEN = "written"
    RECORDED = "recorded"


class CloseMark(StrEnum):
    """Why a case closed although no content person said so (§E)."""

    EXPLAINED = "explained"
    UNREACHED = "unreached"


class Satisfaction(StrEnum):
    """The five ratings of 好差评 (§C)."""

    VERY_GOOD = "very_good"
    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"
    VERY_BAD = "very_bad"


class ContactOutcome(StrEnum):
    """How a contact with the person ended."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    DECLINED = "declined"


class DeliveryWay(StrEnum):
    """Ways to hand a document over (§D2 7)."""

    DIRECT = "direct"
    LEFT = "left"
    POST = "post"
    ELECTRONIC = "electronic"
    DELEGATED = "delegated"
    ANNOUNCED = "announced"
    WAITING = "waiting"


class SuspensionReason(StrEnum):
    """Reasons for which clocks may stop (§C)."""

    SUPPLEMENT = "supplement"
    EXPERT = "expert"
    LAWSUIT = "lawsuit"
    HALL_CLOSED = "hall_closed"


class Cause(StrEnum):
    """Root causes of a matter, the system named before the person (R37)."""

    PEOPLE = "people"
    WORKLOAD = "workload"
    EQUIPMENT = "equipment"
    RULES = "rules"
    ENVIRONMENT = "environment"
    INFORMATION = "information"


class DocumentState(StrEnum):
    """Where a printed document stands between its number and its stored bytes."""

    RESERVED = "reserved"
    STORED = "stored"
    SUPERSEDED = "superseded"
    VOID = "void"


class LinkKind(StrEnum):
    """How two cases belong together."""

    SAME_MATTER = "same_matter"
    MERGED_INTO = "merged_into"
    SPLIT_FROM = "split_from"
    FOLLOWS = "follows"
