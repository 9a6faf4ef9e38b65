"""The rate of an import: a file of messages made from the hall's own texts, read and taken in."""

import csv
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter

from benchmarks.harness import Figure
from benchmarks.world import World, copied
from desktop.domain.permissions import Role
from desktop.services.importing.reading import read_file
from desktop.services.importing.service import ImportJob, ImportMode, ImportService, Progress

_ROWS = 2_000
_HEADINGS = ("编号", "姓名", "电话", "主题", "时间", "内容")
_MESSAGES = """
SELECT 'W' || case_file.id, name, phone, subject, substr(received_at, 1, 19), original_text
FROM case_file JOIN case_person ON case_id = case_file.id AND position = 1
WHERE name <> '' AND phone <> '' ORDER BY case_file.id LIMIT ?
"""


def figures(world: World) -> Iterator[Figure]:
    """Take the same messages in from both kinds of file, each into a copy of the hall."""
    raw = world.raw()
    rows = [tuple(map(str, row)) for row in raw.execute(_MESSAGES, (_ROWS,))]
    raw.close()
    with TemporaryDirectory() as folder:
        for write, name in ((_csv, "messages.csv"), (_xlsx, "messages.xlsx")):
            path = Path(folder) / name
            write(path, rows)
            with copied(world) as copy:
                yield _figure(copy, path)


def _figure(world: World, path: Path) -> Figure:
    service, actor = ImportService(world.context), world.actor(Role.CLERK)
    began = time.perf_counter()
    table = read_file(path)
    read = time.perf_counter()
    job = ImportJob(table, service.mapping_for(actor, table), ImportMode.NEW)
    service.preview(actor, job)
    looked = time.perf_counter()
    result = service.run(actor, job, Progress())
    ended = time.perf_counter()
    rate = result.imported / (ended - looked)
    parts = {"read": read - began, "preview": looked - read, "write": ended - looked}
    times = {name: seconds * 1000 for name, seconds in parts.items()}
    return Figure(
        f"import {result.imported} rows of {path.suffix} (rows a second)", rate, "", times
    )


def _csv(path: Path, rows: list[Any]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([_HEADINGS, *rows])


def _xlsx(path: Path, rows: list[Any]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate([_HEADINGS, *rows]):
            sheet.write_row(place, 0, row)
