"""Which files are taken, told from their bytes."""

import io
import zipfile

import pytest

from desktop.domain.media import SUFFIXES, Upload, media_type_of, safe_name

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64


def office(*names: str) -> bytes:
    """Make a ZIP with such members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", *names):
            archive.writestr(name, "x")
    return buffer.getvalue()


ALLOWED = [
    ("照片.JPG", b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
    ("a.png", b"\x89PNG\r\n\x1a\n....", "image/png"),
    ("a.pdf", b"%PDF-1.7\n", "application/pdf"),
    ("a.mp3", b"ID3\x04....", "audio/mpeg"),
    ("b.mp3", b"\xff\xfb\x90\x44....", "audio/mpeg"),
    ("a.m4a", b"\0\0\0\x20ftypM4A \0", "audio/mp4"),
    ("a.wav", b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav"),
    ("a.amr", b"#!AMR\n\x3c", "audio/amr"),
    ("a.mp4", b"\0\0\0\x20ftypisom\0", "video/mp4"),
    ("a.docx", office("word/document.xml"), "docx"),
    ("a.xlsx", office("xl/workbook.xml"), "xlsx"),
    ("a.doc", OLE + "WordDocument".encode("utf-16-le"), "application/msword"),
    ("a.xls", OLE + "Workbook".encode("utf-16-le"), "application/vnd.ms-excel"),
    ("说明.txt", "缺件说明\r\n第二行\t".encode(), "text/plain"),
    ("说明.TXT", "缺件说明".encode("gb18030"), "text/plain"),
]

REFUSED = [
    ("a.gif", b"GIF89a...."),
    ("a.exe", b"MZ\x90\0"),
    ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ("a.html", b"<html>"),
    ("a.txt", b"text\0with a zero"),
    ("a.txt", b"\xff\xff\xff"),
    ("a.heic", b"\0\0\0\x20ftypheic\0"),
    ("a.zip", office("readme.txt")),
    ("a.docm", office("word/document.xml", "word/vbaProject.bin")),
    ("a.doc", OLE + "WordDocument_VBA_PROJECT".encode("utf-16-le")),
    ("a.msi", OLE),
    ("a.avi", b"RIFF\x24\0\0\0AVI LIST"),
    ("a.mp3", b"\xff\xd9"),
    ("a", b""),
]


@pytest.mark.parametrize(("name", "content", "expected"), ALLOWED)
def test_known_kinds_are_told_by_their_bytes(name: str, content: bytes, expected: str) -> None:
    media_type = media_type_of(Upload(name, content))
    assert media_type is not None
    assert expected in {media_type, SUFFIXES[media_type][1:]}


@pytest.mark.parametrize(("name", "content"), REFUSED)
def test_other_kinds_are_refused_whatever_they_are_called(name: str, content: bytes) -> None:
    assert media_type_of(Upload(name, content)) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("照片.jpg", "照片.jpg"),
        ("照片.JPG", "照片.JPG"),
        ("照片.jpeg", "照片.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\用户\\桌面\\图.jpg", "图.jpg"),
        ("图\u202egpj.exe", "图gpj.exe.jpg"),
        ("a\x00b\n.jpg", "ab.jpg"),
        ('a<b>:"|?*.jpg', "ab.jpg"),
        ("", "1.jpg"),
        (".jpg", "1.jpg"),
        ("...", "1.jpg"),
        ("长" * 300 + ".jpg", "长" * 120 + ".jpg"),
    ],
)
def test_a_name_is_only_a_name(name: str, expected: str) -> None:
    assert safe_name(name, "image/jpeg") == expected
