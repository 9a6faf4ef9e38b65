"""Files as offices send them: wrong names, old encodings, titles above the headings, locks."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter

from desktop.domain.errors import InvalidInput
from desktop.services.importing.moments import reader_for
from desktop.services.importing.reading import read_file, read_text

ZONE = ZoneInfo("Asia/Shanghai")
TEXT = "标题,内容\n排队,等了两小时\n"


def workbook(path: Path, *rows: tuple[str, ...]) -> Path:
    book = xlsxwriter.Workbook(str(path.with_suffix(".xlsx")))
    sheet = book.add_worksheet()
    for place, row in enumerate(rows):
        sheet.write_row(place, 0, row)
    book.close()
    return path.with_suffix(".xlsx").rename(path)


def refused(path: Path) -> str:
    with pytest.raises(InvalidInput) as told:
        read_file(path)
    return told.value.code


def test_the_bytes_tell_what_a_file_is_not_its_name(tmp_path: Path) -> None:
    book = workbook(tmp_path / "in.csv", ("标题", "内容"), ("排队", "等了两小时"))
    assert read_file(book).rows == (("排队", "等了两小时"),)
    plain = tmp_path / "in.xlsx"
    plain.write_text(TEXT, encoding="gb18030")
    assert read_file(plain).rows == (("排队", "等了两小时"),)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xd8\xff\xe0 a photo", "file_not_a_table"),
        (b"%PDF-1.7 a paper", "file_not_a_table"),
        (b"PK\x03\x04 cut off", "file_not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "file_not_a_table"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "file_has_password",
        ),
        (b"\n<html><table><tr><td>1</td></tr></table>", "file_is_web_page"),
        (b"", "file_empty"),
        ("标题,内容\n".encode(), "file_empty"),
    ],
)
def test_what_cannot_be_taken_in_says_why(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "in.xlsx"
    path.write_bytes(content)
    assert refused(path) == code


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_unicode_text_of_a_spreadsheet_program_is_read(order: str) -> None:
    content = "\ufeff标题\t内容\n排队\t等了两小时\n".encode(order)
    table = read_text("in.txt", content)
    assert (table.headings, table.rows) == (("标题", "内容"), (("排队", "等了两小时"),))


def test_a_title_above_the_headings_is_passed_over(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "in.xlsx",
        ("2025年3月群众来件台账",),
        ("填报单位：某大厅", "", "", "3月31日"),
        ("编号", "姓名", "标题", "内容", "时间"),
        ("1", "王伟", "排队", "等了两小时", "2025/3/1"),
    )
    table = read_file(path)
    assert table.headings == ("编号", "姓名", "标题", "内容", "时间")
    assert len(table.rows) == 1


def test_one_huge_cell_refuses_its_row_not_the_file() -> None:
    table = read_text("in.csv", (TEXT + "大," + "长" * 1_200_000 + "\n小,内容\n").encode())
    assert [len(str(row[1])) for row in table.rows] == [5, 1_200_000, 2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025/3/1 下午3:05", datetime(2025, 3, 1, 15, 5, tzinfo=ZONE)),
        ("2025/3/1 上午12:05:30", datetime(2025, 3, 1, 0, 5, 30, tzinfo=ZONE)),
        ("3/1/2025 3:05 PM", datetime(2025, 3, 1, 15, 5, tzinfo=ZONE)),
        ("2025-03-01T09:05:30.250", datetime(2025, 3, 1, 9, 5, 30, tzinfo=ZONE)),
        ("2025-03-01T01:05:30Z", datetime(2025, 3, 1, 9, 5, 30, tzinfo=ZONE)),
        ("2025-03-01T09:05:30+08:00", datetime(2025, 3, 1, 9, 5, 30, tzinfo=ZONE)),
        ("2025年3月1日 星期六 9时", datetime(2025, 3, 1, 9, tzinfo=ZONE)),
        ("20250301", datetime(2025, 3, 1, tzinfo=ZONE)),
    ],
)
def test_the_hour_is_never_dropped(text: str, expected: datetime) -> None:
    assert reader_for([text], ZONE).read("received_at", text) == expected


@pytest.mark.parametrize("text", ["2025/3/1 afternoon", "2025-03-01 9:05 or so", "2025-02-30"])
def test_a_time_half_understood_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="moment_unreadable"):
        reader_for([text], ZONE).read("received_at", text)
