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
_EM: Final = 1000


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
        points = [ord(char) for char in self._codes]
        found = [self._file.glyph(point) for point in points]
        glyphs = list(dict.fromkeys([0, *found]))
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
            FontDescriptor=self._descriptor(doc, base, glyphs),
            DW=1000,
            W=self._widths(found),
            CIDToGIDMap=_glyph_map(doc, [0, *found], glyphs),
        )
        font = _dictionary(
            Type="/Font",
            Subtype="/Type0",
            BaseFont=base,
            Encoding="/Identity-H",
            DescendantFonts=pdfdoc.PDFArray([doc.Reference(descendant)]),
            ToUnicode=_stream(doc, unicode_map(points).encode("ascii")),
        )
        doc.idToObject["BasicFonts"].dict[self.alias] = doc.Reference(font)

    def _widths(self, glyphs: list[int]) -> str:
        widths = (str(self._scaled(self._file.width(glyph))) for glyph in glyphs)
        return f"[1 [{' '.join(widths)}]]"

    def _descriptor(self, doc: Any, base: str, glyphs: list[int]) -> Any:
        file = self._file
        content = file.cut(glyphs)
        descriptor = _dictionary(
            Type="/FontDescriptor",
            FontName=base,
            Flags=4,
            FontBBox=pdfdoc.PDFArray([self._scaled(edge) for edge in file.box]),
            ItalicAngle=0,
            Ascent=self._scaled(file.ascent),
            Descent=self._scaled(file.descent),
            CapHeight=self._scaled(file.capitals),
            StemV=_stem(file.weight),
            FontFile2=_stream(doc, content, Length1=len(content)),
        )
        return doc.Reference(descriptor)

    def _scaled(self, units: int) -> int:
        return round(units * _EM / self._file.units)


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


def _glyph_map(doc: Any, found: list[int], glyphs: list[int]) -> Any:
    """Return the map from code to glyph of the cut; codes of one glyph are rare."""
    if found == glyphs:
        return "/Identity"
    place = {glyph: at for at, glyph in enumerate(glyphs)}
    return _stream(doc, b"".join(place[glyph].to_bytes(2) for glyph in found))


def _stem(weight: int) -> int:
    """Return the usual guess at the width of a stem for a weight from 100 to 900."""
    return 50 + (weight // 65) ** 2


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _stream(doc: Any, content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.dictionary.dict.update(entries)
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return doc.Reference(stream)
