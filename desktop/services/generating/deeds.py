"""Deed → what it does to a case."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.services.generating import early_deeds as early
from desktop.services.generating import late_deeds as late
from desktop.services.generating.paths import Deed
from desktop.services.generating.scene import Scene
from desktop.services.intake import accept
from desktop.services.replying import feed_back


def do(scene: Scene, deed: Deed, at: datetime) -> None:
    """Do one deed at a moment."""
    _DEEDS[deed](scene, at)


def _accept(scene: Scene, at: datetime) -> None:
    accept(scene.by(Role.CLERK, at))


def _feed_back(scene: Scene, at: datetime) -> None:
    feed_back(scene.by_handler(at))


_DEEDS: Final[Mapping[Deed, Callable[[Scene, datetime], None]]] = {
    Deed.ACCEPT: _accept,
    Deed.ASK_SUPPLEMENT: early.ask_supplement,
    Deed.REFUSE: late.leave(Status.REJECTED, "该事项已进入诉讼程序，请向受理法院提出。"),
    Deed.TRANSFER: late.leave(Status.TRANSFERRED, "属街道职责，已转交并告知联系方式。"),
    Deed.TRANSFER_LEAD: late.leave(Status.LEAD_TRANSFERRED, "线索已按规定移交。"),
    Deed.VOID: late.leave(Status.VOID, "重复登记，作废本号。"),
    Deed.MERGE: late.merge,
    Deed.DISPATCH: early.dispatch,
    Deed.RETURN: early.return_case,
    Deed.SIGN: early.sign,
    Deed.CONTACT: early.contact,
    Deed.MEASURE: early.measure,
    Deed.JOIN: early.join,
    Deed.SUSPEND: early.suspend,
    Deed.INTERIM: early.interim,
    Deed.ANSWER: late.answer,
    Deed.ASK_CLOSE: late.ask_close,
    Deed.APPROVE: late.approve,
    Deed.FEED_BACK: _feed_back,
    Deed.TERMINATE: late.leave(Status.TERMINATED, "三次送达未果，按规定终止。"),
    Deed.REDO: late.redo,
    Deed.RECHECK: late.recheck,
    Deed.CALL_BACK: late.call_back,
    Deed.REVIEW: late.review,
    Deed.ARCHIVE: late.archive,
    Deed.WITHDRAW: late.leave(Status.WITHDRAWN, "群众来电表示问题已自行解决，不再反映。"),
}
