"""All services of one open database, made once and handed to the screens."""

from dataclasses import dataclass

from desktop.services.accounts import Accounts
from desktop.services.again import AgainService
from desktop.services.assessment import AssessmentService
from desktop.services.assignment import AssignmentService
from desktop.services.attachments import Attachments
from desktop.services.backup import BackupService
from desktop.services.board import BoardService
from desktop.services.bulk import BulkService
from desktop.services.calendar_admin import CalendarAdmin
from desktop.services.case_view import CaseViewService
from desktop.services.clock_watch import ClockWatchService
from desktop.services.closing import ClosingService
from desktop.services.context import Context
from desktop.services.danger import DangerService
from desktop.services.decisions import DecisionService
from desktop.services.drafts import Drafts
from desktop.services.earlier import EarlierService
from desktop.services.form_drafts import FormDrafts
from desktop.services.hall_learning import HallLearning
from desktop.services.hall_parts import HallParts
from desktop.services.handling import HandlingService
from desktop.services.handover import HandoverService
from desktop.services.importing.service import ImportService
from desktop.services.intake import IntakeService
from desktop.services.joint import JointService
from desktop.services.ladder import LadderService
from desktop.services.more_time import MoreTimeService
from desktop.services.organisation import Organisation
from desktop.services.papers import PaperService
from desktop.services.passwords import Passwords
from desktop.services.queue import QueueService
from desktop.services.records import RecordService
from desktop.services.recovery import RecoveryService
from desktop.services.replying import ReplyService
from desktop.services.routing import RoutingService
from desktop.services.routing_admin import RoutingAdmin
from desktop.services.rule_books import RuleBooks
from desktop.services.saved_views import SavedViews
from desktop.services.setup import Setup
from desktop.services.staff_admin import StaffAdmin
from desktop.services.suggesting import SuggestionService
from desktop.services.supervision import SupervisionService
from desktop.services.upkeep import UpkeepService
from desktop.services.verification import VerificationService


@dataclass(frozen=True, slots=True)
class Services:
    """One service per group of use cases."""

    setup: Setup
    accounts: Accounts
    organisation: Organisation
    hall_parts: HallParts
    rule_books: RuleBooks
    routing: RoutingService
    routing_admin: RoutingAdmin
    learning: HallLearning
    calendar: CalendarAdmin
    staff_admin: StaffAdmin
    drafts: Drafts
    form_drafts: FormDrafts
    attachments: Attachments
    intake: IntakeService
    suggestions: SuggestionService
    earlier: EarlierService
    queue: QueueService
    board: BoardService
    bulk: BulkService
    saved_views: SavedViews
    handover: HandoverService
    case_view: CaseViewService
    assessment: AssessmentService
    assignment: AssignmentService
    handling: HandlingService
    joint: JointService
    more_time: MoreTimeService
    supervision: SupervisionService
    decisions: DecisionService
    danger: DangerService
    replying: ReplyService
    closing: ClosingService
    again: AgainService
    records: RecordService
    papers: PaperService
    importing: ImportService
    verification: VerificationService
    clock_watch: ClockWatchService
    backup: BackupService
    recovery: RecoveryService
    upkeep: UpkeepService
    ladder: LadderService


def build_services(context: Context, passwords: Passwords | None = None) -> Services:
    """Make every service on `context`; `passwords` says how dear a hash is."""
    hashing = passwords or Passwords()
    learning = HallLearning(context)
    return Services(
        setup=Setup(context, hashing),
        accounts=Accounts(context, hashing),
        organisation=Organisation(context),
        hall_parts=HallParts(context),
        rule_books=RuleBooks(context),
        routing=RoutingService(context, learning),
        routing_admin=RoutingAdmin(context),
        learning=learning,
        calendar=CalendarAdmin(context),
        staff_admin=StaffAdmin(context, hashing),
        drafts=Drafts(context),
        form_drafts=FormDrafts(context),
        attachments=Attachments(context),
        intake=IntakeService(context),
        suggestions=SuggestionService(context),
        earlier=EarlierService(context),
        queue=QueueService(context),
        board=BoardService(context),
        bulk=BulkService(context),
        saved_views=SavedViews(context),
        handover=HandoverService(context),
        case_view=CaseViewService(context),
        assessment=AssessmentService(context),
        assignment=AssignmentService(context),
        handling=HandlingService(context),
        joint=JointService(context),
        more_time=MoreTimeService(context),
        supervision=SupervisionService(context),
        decisions=DecisionService(context),
        danger=DangerService(context),
        replying=ReplyService(context),
        closing=ClosingService(context),
        again=AgainService(context),
        records=RecordService(context),
        papers=PaperService(context),
        importing=ImportService(context),
        verification=VerificationService(context),
        clock_watch=ClockWatchService(context),
        backup=BackupService(context),
        recovery=RecoveryService(context),
        upkeep=UpkeepService(context),
        ladder=LadderService(context),
    )
