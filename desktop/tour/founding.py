"""Before the first complaint: first start, administration, first passwords, recovery."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.domain.hall_drafts import RoleDraft
from desktop.tour.hall import (
    ADMIN,
    CLERK,
    CLERK_PLACE,
    DEPARTMENTS,
    HALL,
    HEAD,
    ITEMS,
    PASSPHRASE,
    PASSWORD,
    PEOPLE,
    ROUTES,
    WINDOWS,
)
from desktop.tour.hands import press, put
from desktop.tour.stage import Stage
from desktop.views.admin.admin_screen import AdminScreen

if TYPE_CHECKING:
    from desktop.views.admin.backup_section import BackupSection
    from desktop.views.admin.list_section import ListSection
    from desktop.views.admin.recovery_screen import RecoveryScreen
    from desktop.views.admin.staff_section import StaffSection


def first_start(stage: Stage) -> None:
    """Ask for the hall and its first administrator."""
    stage.until(lambda: stage.window.login.first_start is not None, "no first start")
    form = stage.window.login.first_start
    if form is None:
        raise LookupError("no first start")
    stage.picture("first-start")
    number, name, password = ADMIN
    for field, text in {**HALL, "number": number, "admin_name": name}.items():
        put(form.inputs[field], text)
    for field in ("password", "again"):
        put(form.inputs[field].input, password)  # type: ignore[union-attr]
    stage.picture("first-start-filled")
    form.submit()
    stage.until(lambda: not stage.window.login.needs_setup, "the hall was not made")
    stage.picture("sign-in")


def administration(stage: Stage) -> None:
    """Let the administrator enter the hall's parts and people, section by section."""
    stage.sign_in(ADMIN[0], ADMIN[2])
    screen = cast("AdminScreen", stage.workspace.widget_of("admin"))
    stage.picture("administration")
    _add(stage, screen, "departments", DEPARTMENTS)
    stage.picture("departments")
    _add(stage, screen, "windows", WINDOWS)
    _add(stage, screen, "items", ITEMS)
    _add(stage, screen, "routing", ROUTES)
    stage.picture("routing")
    _add(stage, screen, "staff", _people())
    stage.picture("staff")
    once = _first_password(stage, screen)
    screen.choose("leave")
    stage.picture("leave")
    screen.choose("backups")
    stage.picture("backups-need-a-passphrase")
    _choose_passwords(stage)
    _change_first_password(stage, once)


def recovery(stage: Stage) -> None:
    """Let the duty head set the passphrase, and the administrator make the first backup."""
    stage.sign_in(HEAD, PASSWORD)
    stage.workspace.go("recovery")
    section = cast("RecoveryScreen", stage.workspace.widget_of("recovery")).section
    put(section.first, PASSPHRASE)
    put(section.again, PASSPHRASE)
    stage.picture("recovery")
    section.set_passphrase()
    stage.settle()
    stage.sign_in(ADMIN[0], ADMIN[2])
    screen = cast("AdminScreen", stage.workspace.widget_of("admin"))
    backups = cast("BackupSection", screen.choose("backups"))
    stage.settle()
    backups.back_up_to(str(stage.temporary / "tour.jsb"))
    stage.picture("backups")


def _people() -> Iterable[Mapping[str, object]]:
    for number, (name, role, of_department) in PEOPLE.items():
        yield {
            "number": number,
            "name": name,
            "department_id": "1" if of_department else "",
            "telephone": "0590-6000127" if of_department else "0590-6000120",
            "roles": (RoleDraft(role),),
        }


def _add(stage: Stage, screen: AdminScreen, key: str, rows: Iterable[Mapping[str, object]]) -> None:
    section = cast("ListSection", screen.choose(key))
    stage.settle()
    for values in rows:
        section.start_new()
        for field, value in values.items():
            put(section.edit.form.widget(field), value)
        section.edit.save()
        stage.settle()
        if section.edit.form.is_dirty():
            raise LookupError(f"{key}: {values} was not kept")


def _first_password(stage: Stage, screen: AdminScreen) -> str:
    """Make the clerk's one-time password as the administrator does; return it."""
    section = cast("StaffSection", screen.choose("staff"))
    section.view.select_key(_staff_ids(stage)[CLERK])
    section.ask_for_password()
    panel = section.panel
    if panel is None:
        raise LookupError("no panel for a new password")
    panel.confirmed.emit()
    stage.settle()
    once = panel.password.text()
    # The picture may be printed in a manual: it must not look like a password that works.
    panel.password.setText("••••••••")
    stage.picture("one-time-password")
    panel.finish()
    stage.settle()
    return once


def _choose_passwords(stage: Stage) -> None:
    """Let the colleagues choose their own passwords at their own first use."""
    services = stage.services
    admin = services.accounts.sign_in(ADMIN[0], ADMIN[2]).actor
    for number, staff_id in _staff_ids(stage).items():
        if number in PEOPLE and number != CLERK:
            once = services.staff_admin.reset_password(admin, staff_id).password
            signed = services.accounts.sign_in(number, once)
            services.accounts.sign_out(
                services.accounts.change_password(signed.actor, once, PASSWORD)
            )


def _change_first_password(stage: Stage, once: str) -> None:
    stage.window.leave()
    stage.settle()
    form = stage.window.login.form
    put(form.number, CLERK)
    put(form.password.input, once)
    form.place.setCurrentText(CLERK_PLACE)
    press(Qt.Key.Key_Return)
    stage.until(lambda: stage.window.entrance.panel is not None, "no change of password")
    panel = stage.window.entrance.panel
    if panel is None:
        raise LookupError("no change of password")
    stage.picture("first-password")
    panel.change_requested.emit(once, PASSWORD)
    stage.until(lambda: stage.window.workspace is not None, "the clerk cannot come in")


def _staff_ids(stage: Stage) -> dict[str, int]:
    admin = stage.services.accounts.sign_in(ADMIN[0], ADMIN[2]).actor
    return {row.number: row.id for row in stage.services.staff_admin.staff(admin)}
