"""Fonts inside one PDF: composite fonts with two-byte codes and an exact way back to text."""

from typing import Any, Final

from reportlab.pdfbase import pdfdoc

from desktop.documents.faces import font_file

_MAP_HEAD: Final = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_MAP_TAIL: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
_MAP_BLOCK: Final = 100


class EmbeddedFont:
    """The glyphs of one font file that one document uses.

    Codes are given in the order in which characters come, so equal texts make equal bytes.
    """

    def __init__(self, name: str, alias: str) -> None:
        self.fontName = name
        self.alias = alias
        self._file = font_file(name)
        self._codes: dict[str, str] = {}

    def encode(self, text: str) -> str:
        """Return the hexadecimal codes of a run of characters."""
        codes = self._codes
        for char in text:
            if char not in codes:
                codes[char] = f"{len(codes) + 1:04X}"
        return "".join([codes[char] for char in text])

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - the name reportlab calls
        """Write font, cut and character map into reportlab's document when it is saved."""
        points = [0, *map(ord, self._codes)]
        base = f"/JISUAA+{self.fontName}"
        descendant = _dictionary(
            Type="/Font",
            Subtype="/CIDFontType2",
            BaseFont=base,
            CIDSystemInfo=_dictionary(
                Registry=pdfdoc.PDFString("Adobe"),
                Ordering=pdfdoc.PDFString("Identity"),
                Supplement=0,
            ),
            FontDescriptor=self._descriptor(doc, base, points),
            DW=1000,
            W=pdfdoc.PDFArray([1, pdfdoc.PDFArray(self._widths(points[1:]))]),
            CIDToGIDMap=_glyph_map(doc, self._file.glyphs(points)),
        )
        font = _dictionary(
            Type="/Font",
            Subtype="/Type0",
            BaseFont=base,
            Encoding="/Identity-H",
            DescendantFonts=pdfdoc.PDFArray([doc.Reference(descendant)]),
            ToUnicode=_stream(doc, unicode_map(points[1:]).encode("ascii")),
        )
        doc.idToObject["BasicFonts"].dict[self.alias] = doc.Reference(font)

    def _widths(self, points: list[int]) -> list[int]:
        width = self._file.face.getCharWidth
        return [round(width(point)) for point in points]

    def _descriptor(self, doc: Any, base: str, points: list[int]) -> Any:
        face = self._file.face
        content = self._file.cut(points)
        descriptor = _dictionary(
            Type="/FontDescriptor",
            FontName=base,
            Flags=4,
            FontBBox=pdfdoc.PDFArray([round(edge) for edge in face.bbox]),
            ItalicAngle=0,
            Ascent=round(face.ascent),
            Descent=round(face.descent),
            CapHeight=round(face.capHeight),
            StemV=round(face.stemV),
            FontFile2=_stream(doc, content, Length1=len(content)),
        )
        return doc.Reference(descriptor)


def unicode_map(points: list[int]) -> str:
    """Return the map from code 1, 2, … to text, in UTF-16 so that rare names copy correctly."""
    lines = [
        f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(points, 1)
    ]
    blocks = [lines[at : at + _MAP_BLOCK] for at in range(0, len(lines), _MAP_BLOCK)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return _MAP_HEAD + body + _MAP_TAIL


def _glyph_map(doc: Any, glyphs: list[int]) -> Any:
    if glyphs == list(range(len(glyphs))):
        return "/Identity"
    return _stream(doc, b"".join(glyph.to_bytes(2) for glyph in glyphs))


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _stream(doc: Any, content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.dictionary.dict.update(entries)
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return doc.Reference(stream)
