"""不予受理告知书: why not here, where instead, what was done already."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.notice import NoticeHead, NoticeText, render_notice
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class RefusalNoticeData:
    """A refusal (domain rules §D 2, form 2).

    `reasons` name fact, rule and article; office, address and telephone say where to go and may
    be empty; `done` tells what was forwarded or kept, `remedy` what can be done against it.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    salutation: str
    opening: str
    reasons: tuple[str, ...]
    office: str
    address: str
    telephone: str
    done: tuple[str, ...]
    remedy: str
    signed_on: str
    transferred: bool = False

    @property
    def title(self) -> str:
        """Return the title: what another body deals with is sent on, not refused (§K 3)."""
        return "投诉事项移交告知书" if self.transferred else "不予受理告知书"


def render_refusal_notice(data: RefusalNoticeData, missing: Missing = "refuse") -> bytes:
    """Draw the notice; KnownError "glyph_missing" names a character no face has."""
    text = NoticeText(missing)
    text.salutation(data.salutation)
    text.paragraphs(data.opening)
    text.section("为什么移交" if data.transferred else "为什么不受理", *data.reasons)
    places = (("机关", data.office), ("地址", data.address), ("电话", data.telephone))
    text.table("请到这里办理", places, (24.0, 132.0))
    text.section("我们已经做的", *data.done)
    text.paragraphs(data.remedy)
    head = NoticeHead(
        data.furniture, data.organisation, data.title, data.file_number, data.signed_on
    )
    return render_notice(head, text, missing)
