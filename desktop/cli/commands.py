"""What each command does: call a use case, say what came of it, return the exit code.

Services load inside the commands, so that `--help` costs nothing.
"""

import os
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from desktop.cli.libraries import missing_for_screen
from desktop.cli.options import options_of
from desktop.cli.outcome import Exit, complain, sentence, tell
from desktop.cli.words import LANGUAGE, say
from desktop.domain.errors import InvalidInput
from desktop.startup import load_qt


def window(namespace: Namespace) -> int:
    """Open the window and stay until it is closed."""
    missing = missing_for_screen(os.environ) if sys.platform == "linux" else ""
    if missing:
        complain(say(_language(namespace), "missing_library", package=missing))
        return Exit.STORAGE
    load_qt()
    from desktop.app import run_window

    return run_window(options_of(namespace))


def tour(namespace: Namespace) -> int:
    """Drive the real windows through the main job; FAILED if any step fails."""
    from desktop.tour import run_tour
    from desktop.views.theme.tokens import ThemeName

    try:
        namespace.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput("out", "folder_not_writable") from error
    theme = ThemeName(namespace.theme or ThemeName.LIGHT)
    return run_tour(namespace.out, _language(namespace), theme)


def take_in(namespace: Namespace) -> int:
    """Take messages in from a file; refused rows go to a file beside it with their reasons."""
    from desktop.cli.columns import named
    from desktop.cli.entering import acting, opened
    from desktop.services.importing.reading import read_file
    from desktop.services.importing.refused_file import write_refused
    from desktop.services.importing.service import ImportJob, ImportMode, ImportService, Progress

    table = read_file(namespace.file)
    language = _language(namespace)
    with opened(namespace) as context, acting(context, namespace) as actor:
        service = ImportService(context)
        mapping = named(table.headings, service.mapping_for(actor, table), namespace.column)
        job = ImportJob(table, mapping, ImportMode(namespace.mode))
        columns = " ".join(f"{name}={table.headings[place]}" for name, place in mapping.items())
        tell(say(language, "columns", columns=columns))
        result = service.run(actor, job, Progress())
    if result.refused:
        beside = namespace.file.with_name(f"{namespace.file.stem}-refused.csv")
        file = namespace.refused or beside
        tell(say(language, "refused", number=len(result.refused), file=file))
    tell(say(language, "taken_in", imported=result.imported, already=result.already))
    if result.refused:
        try:
            write_refused(file, table, result.refused, partial(sentence, language=language))
        except OSError as error:
            raise InvalidInput("refused", "folder_not_writable") from error
    return Exit.OK if not result.refused else Exit.FAILED


def assess(namespace: Namespace) -> int:
    """Write what triage suggests for each row of a file; no database, nobody signs in."""
    from desktop.services.importing.reading import read_file
    from desktop.services.triage import (
        COLUMNS,
        assess_table,
        names_in,
        taxonomy_from,
        write_assessed,
    )

    sources = [file.resolve() for file in (namespace.file, namespace.model) if file]
    if namespace.out.resolve() in sources:
        raise InvalidInput("out", "out_is_source")
    language = _language(namespace)
    taxonomy = taxonomy_from(namespace.taxonomy)
    table = read_file(namespace.file)
    columns: tuple[str, ...] = COLUMNS
    more = None
    if namespace.model:
        from desktop.services.learned import LEARNED_COLUMNS, learned_cells, read_model

        columns, more = (
            COLUMNS + LEARNED_COLUMNS,
            partial(learned_cells, read_model(namespace.model)),
        )
    rows = assess_table(table, namespace.text, taxonomy, namespace.year, more)
    headings = [say(language, f"assessed_{column}") for column in columns]
    names = names_in(taxonomy, english=language == "en")
    count = write_assessed(namespace.out, headings, rows, names)
    tell(say(language, "assessed", rows=count, version=taxonomy.version, file=namespace.out))
    return Exit.OK


def generate(namespace: Namespace) -> int:
    """Make synthetic cases; a database that does not exist becomes a demonstration hall first."""
    from desktop.cli.entering import acting, opened
    from desktop.services.demonstration import make_demonstration
    from desktop.services.generator import GeneratorService
    from desktop.services.passwords import Passwords
    from desktop.services.setup import Setup

    passwords = Passwords()
    with opened(namespace, make=True) as context:
        if Setup(context, passwords).is_set_up():
            with acting(context, namespace) as actor:
                GeneratorService(context).generate(actor, namespace.cases, namespace.seed)
        else:
            make_demonstration(context, passwords, namespace.cases, namespace.seed)
    tell(say(_language(namespace), "generated", cases=namespace.cases))
    return Exit.OK


def verify(namespace: Namespace) -> int:
    """Recompute chains, papers and attachments; FAILED names each first broken place."""
    from desktop.cli.entering import acting, opened
    from desktop.services.verification import VerificationService

    with opened(namespace) as context, acting(context, namespace) as actor:
        report = VerificationService(context).verify(actor)
    language = _language(namespace)
    for damage in report.damages:
        where = damage.reference or say(language, "hidden")
        kind = say(language, f"damage_{damage.kind}")
        why = say(language, f"why_{damage.why}")
        tell(say(language, "damage", kind=kind, where=where, seq=damage.seq, why=why))
    counts = {
        "cases": report.cases,
        "entries": report.entries,
        "documents": report.documents,
        "attachments": report.attachments,
    }
    tell(say(language, "whole" if report.is_whole else "broken", **counts))
    return Exit.OK if report.is_whole else Exit.FAILED


def backup(namespace: Namespace) -> int:
    """Write one sealed file with everything while the program may go on running."""
    from desktop.cli.entering import acting, opened
    from desktop.services.backup import BackupService

    with opened(namespace) as context, acting(context, namespace) as actor:
        row = BackupService(context).back_up(actor, namespace.file)
    tell(say(_language(namespace), "backed_up", file=row.path, size=row.size, key=row.key))
    return Exit.OK


def restore(namespace: Namespace) -> int:
    """Prove a backup, then put it in place of the data, or where the data is lost."""
    from desktop.cli.entering import acting, opened, secret
    from desktop.domain.clock import SystemClock
    from desktop.services.restore import RestoreService

    target = Path(options_of(namespace).location)
    service = RestoreService(SystemClock())
    if namespace.staff:
        with opened(namespace) as context, acting(context, namespace) as signed_in:
            actor = signed_in
        passphrase = secret("JISU_PASSPHRASE", "passphrase", namespace)
        row = service.replace(actor, namespace.file, target, passphrase)
    else:
        passphrase = secret("JISU_PASSPHRASE", "passphrase", namespace)
        row = service.rescue(namespace.file, target, passphrase)
    language = _language(namespace)
    made_at = f"{row.made_at:%Y-%m-%d %H:%M} UTC"
    tell(say(language, "restored", made_at=made_at, cases=row.cases, attachments=row.attachments))
    if row.aside is not None:
        tell(say(language, "kept_aside", file=row.aside))
    return Exit.OK


def recovery(namespace: Namespace) -> int:
    """Set the recovery passphrase, as the duty head or auditor who will keep it."""
    from desktop.cli.entering import acting, opened, secret
    from desktop.services.recovery import RecoveryService

    with opened(namespace) as context, acting(context, namespace) as actor:
        passphrase = secret("JISU_PASSPHRASE", "passphrase", namespace)
        row = RecoveryService(context).set_passphrase(actor, passphrase)
    tell(say(_language(namespace), "recovery_set", key=row.key))
    return Exit.OK


def _language(namespace: Namespace) -> str:
    return namespace.language or LANGUAGE
