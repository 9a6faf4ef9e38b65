"""Every action that has a form; attaching opens a file, points and grants need none."""

from collections.abc import Mapping

from desktop.domain.actions import Action
from desktop.views.actions.again_forms import AGAIN_FORMS
from desktop.views.actions.assessment_forms import ASSESSMENT_FORMS
from desktop.views.actions.assignment_forms import ASSIGNMENT_FORMS
from desktop.views.actions.closing_forms import CLOSING_FORMS
from desktop.views.actions.correction import CORRECTION_FORM
from desktop.views.actions.form import ActionForm
from desktop.views.actions.handling_forms import HANDLING_FORMS
from desktop.views.actions.joint_forms import JOINT_FORMS
from desktop.views.actions.record_forms import RECORD_FORMS
from desktop.views.actions.reply_forms import REPLY_FORMS
from desktop.views.actions.requests import REQUEST_FORMS
from desktop.views.actions.review_forms import REVIEW_FORMS
from desktop.views.actions.supervision_forms import SUPERVISION_FORMS
from desktop.views.actions.time_forms import TIME_FORMS

FORMS: Mapping[Action, ActionForm] = {
    form.action: form
    for form in (
        *ASSESSMENT_FORMS,
        *ASSIGNMENT_FORMS,
        *HANDLING_FORMS,
        *JOINT_FORMS,
        *SUPERVISION_FORMS,
        *TIME_FORMS,
        *REPLY_FORMS,
        *CLOSING_FORMS,
        *REVIEW_FORMS,
        *AGAIN_FORMS,
        *RECORD_FORMS,
        *REQUEST_FORMS,
        CORRECTION_FORM,
    )
}
"""Action → its form."""
