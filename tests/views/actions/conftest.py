"""Forms of actions on the stage of the case screen."""

from tests.views.case.conftest import stage  # noqa: F401  fixtures
