"""What a file beside a complaint may be, told from its bytes, never from its name."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

SIZE_LIMIT: Final = 20 * 1024 * 1024
"""Bytes of one attachment."""

_NAME_LIMIT: Final = 120
_DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

SUFFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "image/jpeg": ".jpg",
        "image/png": ".png",
        "application/pdf": ".pdf",
        "audio/mpeg": ".mp3",
        "audio/mp4": ".m4a",
        "audio/wav": ".wav",
        "audio/amr": ".amr",
        "video/mp4": ".mp4",
        _DOCX: ".docx",
        _XLSX: ".xlsx",
        "application/msword": ".doc",
        "application/vnd.ms-excel": ".xls",
        "text/plain": ".txt",
    }
)
"""Media type → the only suffix such a file is given when it leaves the store."""

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_VIDEO: Final = frozenset(
    {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"MSNV"}
)
_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR\n", "audio/amr"),
    (b"#!AMR-WB\n", "audio/amr"),
)
_MP3_FRAME: Final = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb][\x10-\xef]", re.DOTALL)
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_RESERVED: Final = frozenset('<>:"|?*')
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it is handed in: its name as metadata, and its bytes."""

    name: str
    content: bytes


def media_type_of(upload: Upload) -> str | None:
    """Return the media type of an allowed file, None for any other kind.

    Only plain text, which has no marks of its own, is also asked for its suffix; office files
    with macros are none of ours.
    """
    content = upload.content
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    for judge in _JUDGES:
        found = judge(content)
        if found:
            return found
    is_text = upload.name.lower().endswith(".txt") and _reads_as_text(content)
    return "text/plain" if is_text else None


def safe_name(name: str, media_type: str) -> str:
    """Return the last part of a name, without paths, invisible signs or a misleading suffix."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(c for c in last if unicodedata.category(c) not in _UNSEEN and c not in _RESERVED)
    suffix = SUFFIXES[media_type]
    stem = seen.strip().rstrip(" .")
    if stem.lower().endswith(suffix):
        return _cut(stem[: -len(suffix)]) + stem[-len(suffix) :]
    if PurePosixPath(stem).suffix.lower() == ".jpeg" and suffix == ".jpg":
        stem = stem[: -len(".jpeg")]
    return _cut(stem) + suffix


def _cut(stem: str) -> str:
    return stem.strip(" .")[:_NAME_LIMIT] or "1"


def _wave(content: bytes) -> str | None:
    return "audio/wav" if content[:4] == b"RIFF" and content[8:12] == b"WAVE" else None


def _mpeg_frame(content: bytes) -> str | None:
    return "audio/mpeg" if _MP3_FRAME.match(content) else None


def _mpeg_4(content: bytes) -> str | None:
    if content[4:8] != b"ftyp":
        return None
    brand = content[8:12]
    if brand == b"M4A ":
        return "audio/mp4"
    return "video/mp4" if brand in _VIDEO else None


def _open_xml(content: bytes) -> str | None:
    # Names inside a ZIP lie open in its directory; nothing is unpacked to read them.
    if not content.startswith(_ZIP) or b"vbaProject.bin" in content:
        return None
    if b"word/document.xml" in content:
        return _DOCX
    return _XLSX if b"xl/workbook.xml" in content else None


def _old_office(content: bytes) -> str | None:
    if not content.startswith(_OLE) or _in_ole("_VBA_PROJECT", content):
        return None
    if _in_ole("WordDocument", content):
        return "application/msword"
    return "application/vnd.ms-excel" if _in_ole("Workbook", content) else None


def _in_ole(stream: str, content: bytes) -> bool:
    return stream.encode("utf-16-le") in content


def _reads_as_text(content: bytes) -> bool:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return not _CONTROL.search(text)
    return False


_JUDGES: Final[tuple[Callable[[bytes], str | None], ...]] = (
    _wave,
    _mpeg_frame,
    _mpeg_4,
    _open_xml,
    _old_office,
)
