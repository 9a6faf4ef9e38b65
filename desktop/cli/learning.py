"""The command that learns labels from a file, and what it says of its worth."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop.cli.outcome import Exit, tell
from desktop.cli.words import LANGUAGE, say
from desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from desktop.services.learned import Lesson


def learn(namespace: Namespace) -> int:
    """Train on the labelled rows of a file and tell how good it is; nobody signs in."""
    from desktop.services.importing.reading import read_file
    from desktop.services.learned import keep_model, learn_table

    if namespace.model and namespace.model.resolve() == namespace.file.resolve():
        raise InvalidInput("model", "out_is_source")
    language = namespace.language or LANGUAGE
    table = read_file(namespace.file)
    lesson = learn_table(table, namespace.text, namespace.label, namespace.folds, namespace.seed)
    _tell_figures(lesson, namespace.folds, language)
    if namespace.model:
        keep_model(lesson.model, namespace.model)
        tell(say(language, "model_kept", file=namespace.model))
    return Exit.OK


def _shown(label: str) -> str:
    """Return a label without signs a terminal would obey."""
    return "".join(sign if sign.isprintable() else "?" for sign in label)


def _tell_figures(lesson: "Lesson", folds: int, language: str) -> None:
    crossing, labels = lesson.crossing, lesson.labels
    tell(
        say(language, "learned_from", rows=sum(labels.learned.values()), labels=len(labels.learned))
    )
    tell(say(language, "crossing", folds=folds, right=crossing.accuracy, f1=crossing.macro_f1))
    for one in crossing.labels:
        tell(
            say(
                language,
                "label_figures",
                label=_shown(one.label),
                examples=one.examples,
                precision=one.precision,
                recall=one.recall,
                f1=one.f1,
            )
        )
    for label, number in labels.too_few.items():
        tell(say(language, "label_too_few", label=_shown(label), examples=number))
    if lesson.skipped:
        tell(say(language, "rows_skipped", rows=lesson.skipped))
