"""Imports: what is read, what is refused and why, and that nothing is doubled."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.models import Case, CaseClock, Entry
from desktop.services.context import Context
from desktop.services.importing.columns import Meaning, guess
from desktop.services.importing.moments import reader_for
from desktop.services.importing.reading import Table, read_file, read_pasted
from desktop.services.importing.refused_file import harmless, write_refused
from desktop.services.importing.service import (
    ImportJob,
    ImportMode,
    ImportService,
    Progress,
)

Find = Callable[..., Actor]
ZONE = ZoneInfo("Asia/Shanghai")
HEADINGS = ("留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "答复意见", "答复时间")


def _table(*rows: tuple[str, ...]) -> Table:
    return Table("web.csv", HEADINGS, rows)


def _message(
    number: str = "1", text: str = "窗口排队太久", when: str = "2026/3/9 8:05"
) -> tuple[str, ...]:
    return (number, "网友甲", "排队", when, text, "", "")


@pytest.fixture
def imports(context: Context) -> ImportService:
    return ImportService(context)


def _job(table: Table, mode: ImportMode = ImportMode.NEW) -> ImportJob:
    return ImportJob(table, guess(table.headings), mode)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019/2/28 11:25:05", datetime(2019, 2, 28, 11, 25, 5, tzinfo=ZONE)),
        ("2017-06-08 17:31:20", datetime(2017, 6, 8, 17, 31, 20, tzinfo=ZONE)),
        ("07/30/2007", datetime(2007, 7, 30, tzinfo=ZONE)),
        ("2020年3月5日 9时30分", datetime(2020, 3, 5, 9, 30, tzinfo=ZONE)),
        ("2020-09-03T00:00:00", datetime(2020, 9, 3, tzinfo=ZONE)),
    ],
)
def test_times_are_read_as_they_are_written(text: str, expected: datetime) -> None:
    assert reader_for([text], ZONE).read("received_at", text) == expected.astimezone(UTC)


def test_one_day_beyond_twelve_settles_the_order_of_a_column() -> None:
    reader = reader_for(["05/06/2016", "25/06/2016"], ZONE)
    assert reader.read("received_at", "05/06/2016").astimezone(ZONE).month == 6


@pytest.mark.parametrize("text", ["昨天", "2019-13-40", "", "31/31/2019"])
def test_an_unreadable_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="moment_unreadable"):
        reader_for([text], ZONE).read("received_at", text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_csv_is_read_in_every_encoding_of_the_field(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "in.csv"
    path.write_text('标题,内容\n排队,"第一行\n第二行"\n', encoding=encoding)
    table = read_file(path)
    assert table.headings == ("标题", "内容")
    assert table.rows == (("排队", "第一行\n第二行"),)


def test_a_spreadsheet_gives_texts_numbers_and_real_dates(tmp_path: Path) -> None:
    path = tmp_path / "in.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["编号", "时间", "内容"])
    sheet.write_number(1, 0, 2549)
    style = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write_datetime(1, 1, datetime(2019, 4, 25, 9, 32), style)  # noqa: DTZ001
    sheet.write_string(1, 2, "\n\t\u3000漏水_x000D_")
    book.close()
    row = read_file(path).rows[0]
    assert row[0] == "2549"
    assert row[1] == datetime(2019, 4, 25, 9, 32)  # noqa: DTZ001


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03", b"only a heading"])
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidInput):
        read_file(path)


def test_pasted_rows_are_read() -> None:
    assert read_pasted("标题\t内容\nA\tB").rows == (("A", "B"),)


def test_headings_are_guessed_with_each_column_used_once() -> None:
    assert guess(HEADINGS) == {
        Meaning.REFERENCE: 0,
        Meaning.NAME: 1,
        Meaning.SUBJECT: 2,
        Meaning.RECEIVED_AT: 3,
        Meaning.TEXT: 4,
        Meaning.REPLY: 5,
        Meaning.REPLIED_AT: 6,
    }


def test_new_rows_start_their_clocks_and_keep_their_own_time(
    context: Context, imports: ImportService, actor_of: Find
) -> None:
    raw = "\n\t\u3000窗口排队太久_x000D_"
    result = imports.run(actor_of(Role.CLERK), _job(_table(_message(text=raw))), Progress())
    assert (result.imported, result.refused) == (1, ())
    with context.database.read() as session:
        case = session.scalars(select(Case)).one()
        clocks = session.scalars(select(CaseClock)).all()
        entry = session.scalars(select(Entry)).one()
    assert case.status == Status.REGISTERED
    assert case.received_at == datetime(2026, 3, 9, 8, 5, tzinfo=ZONE)
    assert {clock.kind for clock in clocks} == {
        "acceptance",
        "first_contact",
        "first_result",
        "close",
    }
    assert case.original_text == "窗口排队太久"
    assert "_x000D_" in entry.content


def test_a_row_with_a_reply_is_history_and_rings_nothing(
    context: Context, imports: ImportService, actor_of: Find
) -> None:
    row = ("7", "网友乙", "路灯", "2025/1/2 9:00", "路灯不亮", "已修好", "2025/1/9 10:00")
    imports.run(actor_of(Role.CLERK), _job(_table(row)), Progress())
    with context.database.read() as session:
        case = session.scalars(select(Case)).one()
        assert session.scalars(select(CaseClock)).all() == []
        assert "已修好" in session.scalars(select(Entry)).one().content
    assert case.status == Status.ARCHIVED
    assert case.next_clock == ""


def test_the_same_file_twice_doubles_nothing(imports: ImportService, actor_of: Find) -> None:
    clerk = actor_of(Role.CLERK)
    table = _table(*(_message(str(n)) for n in range(250)))
    assert imports.run(clerk, _job(table), Progress()).imported == 250
    again = imports.run(clerk, _job(table), Progress())
    assert (again.imported, again.already) == (0, 250)


def test_cancelling_keeps_whole_batches_and_the_rest_follows(
    imports: ImportService, actor_of: Find
) -> None:
    clerk = actor_of(Role.CLERK)
    table = _table(*(_message(str(n)) for n in range(150)))
    stopped = Progress(cancelled=True)
    assert imports.run(clerk, _job(table), stopped).cancelled
    assert imports.run(clerk, _job(table), Progress()).imported == 150


def test_refused_rows_are_written_with_their_reason(
    imports: ImportService, actor_of: Find, tmp_path: Path
) -> None:
    table = _table(_message("1", text="   "), _message("2", when="昨天"), _message("3"))
    clerk = actor_of(Role.CLERK)
    preview = imports.preview(clerk, _job(table))
    assert [(row.position, row.problem.field) for row in preview.refused] == [
        (1, "text"),
        (2, "received_at"),
    ]
    path = tmp_path / "refused.csv"
    write_refused(path, table, preview.refused, lambda problem: problem.code)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1:]] == ["row_without_text", "moment_unreadable"]


def test_the_mapping_is_remembered(imports: ImportService, actor_of: Find) -> None:
    clerk = actor_of(Role.CLERK)
    table = _table(_message())
    job = ImportJob(table, {Meaning.TEXT: 2}, ImportMode.NEW)
    imports.run(clerk, job, Progress())
    assert imports.mapping_for(clerk, table) == {Meaning.TEXT: 2}


def test_a_future_time_is_refused(imports: ImportService, actor_of: Find) -> None:
    preview = imports.preview(actor_of(Role.CLERK), _job(_table(_message(when="2030/1/1"))))
    assert [row.problem.code for row in preview.refused] == ["moment_in_future"]


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMIN, Role.ARCHIVIST])
def test_others_do_not_import(imports: ImportService, actor_of: Find, role: Role) -> None:
    with pytest.raises(NotAllowed):
        imports.run(actor_of(role), _job(_table(_message())), Progress())


@given(st.text(max_size=20))
def test_no_cell_becomes_a_formula(text: str) -> None:
    assert harmless(text)[:1] not in set("=+-@")
