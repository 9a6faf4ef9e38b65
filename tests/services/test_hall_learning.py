"""What closed cases teach: which department solved what, its figures, what stays out."""

from collections.abc import Callable

import pytest
from sqlalchemy import update

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, NotAllowed
from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.services.hall_learning import HallLearning
from desktop.services.intake import IntakeService
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

HOUSES = "不动产登记 房产证 过户 窗口 材料"
WAGES = "社保 养老金 欠薪 工资 劳动合同"


@pytest.fixture
def learning(context: Context, hall: SmallHall) -> HallLearning:
    assert hall.actors
    return HallLearning(context)


@pytest.fixture
def closed(context: Context, hall: SmallHall) -> Callable[..., None]:
    """Give a function that closes cases with these words, solved by a department."""
    intake, clerk = IntakeService(context), hall.actor_of(Role.CLERK)

    def close(words: str, department: str, number: int = 6, **values: object) -> None:
        for place in range(number):
            text = f"{words} 第{place}次来办 {words[place % 5 :]}"
            case_id = intake.register(clerk, a_draft(original_text=text, subject="办事")).case_id
            solved = {
                "status": Status.CLOSED.value,
                "lead_department_id": hall.departments[department],
                **values,
            }
            with context.database.write() as session:
                session.execute(update(Case).where(Case.id == case_id).values(**solved))

    return close


def test_a_department_is_named_with_the_words_that_speak_for_it(
    learning: HallLearning, closed: Callable[..., None], hall: SmallHall
) -> None:
    admin, clerk = hall.actor_of(Role.ADMIN), hall.actor_of(Role.CLERK)
    first, second = list(hall.departments)[:2]
    closed(HOUSES, first)
    closed(WAGES, second)
    assert learning.latest(admin) is None
    assert learning.hints(clerk, HOUSES) == ()
    row = learning.train(admin)
    assert learning.latest(admin) == row
    assert (row.cases, row.made_by, row.too_few) == (12, admin.name, ())
    assert row.accuracy == row.macro_f1 == 1
    assert {label.code: label.cases for label in row.labels} == {first: 6, second: 6}
    text = "我的养老金一直没有发"
    best = learning.hints(clerk, text)[0]
    assert (best.code, best.department_id) == (second, hall.departments[second])
    assert "养老" in {text[start:end][:2] for start, end in best.spans}


def test_confidential_cases_and_leads_teach_nothing(
    learning: HallLearning, closed: Callable[..., None], hall: SmallHall
) -> None:
    first, second = list(hall.departments)[:2]
    closed(HOUSES, first)
    closed(WAGES, second, confidential=True)
    closed(WAGES, second, integrity_lead=True)
    closed(WAGES, second, status=Status.WITHDRAWN.value)
    with pytest.raises(Conflict, match="closed_too_few"):
        learning.train(hall.actor_of(Role.ADMIN))


def test_a_new_training_is_used_at_once(
    learning: HallLearning, closed: Callable[..., None], hall: SmallHall
) -> None:
    admin, clerk = hall.actor_of(Role.ADMIN), hall.actor_of(Role.CLERK)
    first, second = list(hall.departments)[:2]
    closed(HOUSES, first)
    closed(WAGES, second)
    learning.train(admin)
    closed("停车 车位 收费 道闸 保安", first, number=12)
    before = learning.hints(clerk, "停车收费")
    learning.train(admin)
    after = learning.hints(clerk, "停车收费")
    assert after != before
    assert after[0].code == first


def test_rights(learning: HallLearning, hall: SmallHall) -> None:
    def refused(role: Role, call: Callable[[Actor], object]) -> bool:
        try:
            call(hall.actor_of(role))
        except NotAllowed:
            return True
        except Conflict:
            return False
        return False

    for role in Role:
        assert refused(role, learning.train) is (role is not Role.ADMIN)
        assert refused(role, learning.latest) is (role not in {Role.ADMIN, Role.AUDITOR})
        assert refused(role, lambda a: learning.hints(a, "x")) is (role is Role.ADMIN)


def test_the_supervisor_is_told_who_solved_such_cases_when_the_table_is_silent(
    context: Context, closed: Callable[..., None], hall: SmallHall
) -> None:
    services = build_services(context)
    first, second = list(hall.departments)[:2]
    closed(HOUSES, first)
    closed(WAGES, second)
    services.learning.train(hall.actor_of(Role.ADMIN))
    draft = a_draft(original_text="养老金停发了", subject="养老金", window_id=None, item_id=None)
    case_id = services.intake.register(hall.actor_of(Role.CLERK), draft).case_id
    advice = services.routing.advise(hall.actor_of(Role.SUPERVISOR), case_id)
    assert advice.learned is not None
    assert advice.learned.code == second
    assert any("养老" in word for word in advice.learned.words)
