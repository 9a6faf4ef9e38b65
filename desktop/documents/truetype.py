"""Reading a TrueType file where it lies on the disk, and cutting glyphs out of it."""

import mmap
import struct
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final, Protocol

_GROUPS: Final = 12
_SEGMENTS: Final = 4
_UNICODE: Final = frozenset({(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)})
_LAST_SEGMENT_POINT: Final = 0xFFFF
_HINTS: Final = ("cvt ", "fpgm", "prep")
_LONG_OFFSETS: Final = 1


class TrueType:
    """A font file mapped into memory; nothing of it is read before somebody asks.

    A library that parses the file whole needs up to 300 ms and 60,000 table entries for the rare
    characters, of which a paper shows one. ValueError for a file with short offsets, and in `cut`
    for a glyph made of other glyphs: no bundled face has either.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._file = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._data = memoryview(self._file)
        (count,) = struct.unpack_from(">H", self._data, 4)
        entries = struct.iter_unpack(">4s3I", self._data[12 : 12 + 16 * count])
        self._tables = {tag.decode(): (start, size) for tag, _, start, size in entries}
        (self.units,) = self._numbers("head", 18, "H")
        self.box = self._numbers("head", 36, "4h")
        if self._numbers("head", 50, "h")[0] != _LONG_OFFSETS:
            raise ValueError("the font file has short offsets")
        self.ascent, self.descent = self._numbers("hhea", 4, "2h")
        (self._metrics,) = self._numbers("hhea", 34, "H")
        (self.weight,) = self._numbers("OS/2", 4, "H")
        (self.capitals,) = self._numbers("OS/2", 88, "h")
        self._map = self._character_map()

    def expect(self) -> None:
        """Let the system read the file ahead, where it takes such a hint."""
        if hasattr(mmap, "MADV_WILLNEED"):
            self._file.madvise(mmap.MADV_WILLNEED)

    def glyph(self, point: int) -> int:
        """Return the number of the glyph for a code point, 0 if there is none."""
        return self._map.find(point)

    def width(self, glyph: int) -> int:
        """Return the advance of a glyph in the font's units."""
        return self._metric(glyph)[0]

    def extent(self, glyph: int) -> tuple[int, int, int]:
        """Return the left, right and upper edge of the ink in units; zeros for a blank."""
        start, end = self._place(glyph)
        if start == end:
            return (0, 0, 0)
        left, _, right, top = self._numbers("glyf", start + 2, "4h")
        return (left, right, top)

    def cut(self, glyphs: Sequence[int]) -> bytes:
        """Return a TrueType file of these glyphs, numbered in their order."""
        outlines = [self._outline(glyph) for glyph in glyphs]
        offsets = [0, *accumulate(map(len, outlines))]
        metrics = [number for glyph in glyphs for number in self._metric(glyph)]
        tables = {
            "glyf": b"".join(outlines),
            "head": self._with("head", 8, struct.pack(">I", 0)),
            "hhea": self._with("hhea", 34, struct.pack(">H", len(glyphs))),
            "hmtx": struct.pack(">" + "Hh" * len(glyphs), *metrics),
            "loca": struct.pack(f">{len(offsets)}I", *offsets),
            "maxp": self._with("maxp", 4, struct.pack(">H", len(glyphs))),
            **{tag: self._table(tag).tobytes() for tag in _HINTS if tag in self._tables},
        }
        return _assembled(dict(sorted(tables.items())))

    def _table(self, tag: str) -> memoryview:
        start, size = self._tables[tag]
        return self._data[start : start + size]

    def _numbers(self, tag: str, at: int, form: str) -> tuple[int, ...]:
        return struct.unpack_from(f">{form}", self._data, self._tables[tag][0] + at)

    def _with(self, tag: str, at: int, new: bytes) -> bytes:
        table = bytearray(self._table(tag))
        table[at : at + len(new)] = new
        return bytes(table)

    def _metric(self, glyph: int) -> tuple[int, int]:
        last = self._metrics - 1
        if glyph <= last:
            advance, bearing = self._numbers("hmtx", 4 * glyph, "Hh")
            return advance, bearing
        (advance,) = self._numbers("hmtx", 4 * last, "H")
        (bearing,) = self._numbers("hmtx", 4 * last + 4 + 2 * (glyph - self._metrics), "h")
        return advance, bearing

    def _place(self, glyph: int) -> tuple[int, int]:
        start, end = self._numbers("loca", 4 * glyph, "2I")
        return start, end

    def _outline(self, glyph: int) -> bytes:
        start, end = self._place(glyph)
        if start == end:
            return b""
        if self._numbers("glyf", start, "h")[0] < 0:
            raise ValueError("the glyph is made of other glyphs")
        outline = self._table("glyf")[start:end].tobytes()
        return outline + bytes(-len(outline) % 4)

    def _character_map(self) -> "_Map":
        table = self._table("cmap")
        (count,) = struct.unpack_from(">H", table, 2)
        found: dict[int, memoryview] = {}
        for platform, encoding, at in struct.iter_unpack(">2HI", table[4 : 4 + 8 * count]):
            if (platform, encoding) in _UNICODE:
                (form,) = struct.unpack_from(">H", table, at)
                found[form] = table[at:]
        if _GROUPS in found:
            return _GroupMap(found[_GROUPS])
        return _SegmentMap(found[_SEGMENTS])


class _Map(Protocol):
    """The way from code points to glyphs."""

    def find(self, point: int) -> int:
        """Return the glyph of a code point, 0 for none."""


class _GroupMap:
    """Runs of code points over the whole of Unicode (format 12)."""

    def __init__(self, table: memoryview) -> None:
        (count,) = struct.unpack_from(">I", table, 12)
        numbers = _array("I", table[16 : 16 + 12 * count])
        self._starts, self._ends, self._glyphs = numbers[0::3], numbers[1::3], numbers[2::3]

    def find(self, point: int) -> int:
        """Return the glyph of a code point, 0 for none."""
        at = bisect_right(self._starts, point) - 1
        if at < 0 or point > self._ends[at]:
            return 0
        return self._glyphs[at] + point - self._starts[at]


class _SegmentMap:
    """Runs of code points of the first plane (format 4)."""

    def __init__(self, table: memoryview) -> None:
        (size,) = struct.unpack_from(">H", table, 6)
        self._table = table
        self._offsets_at = 16 + 3 * size
        self._ends, self._starts, self._deltas, self._offsets = (
            _array("H", table[at : at + size])
            for at in (14, 16 + size, 16 + 2 * size, self._offsets_at)
        )

    def find(self, point: int) -> int:
        """Return the glyph of a code point, 0 for none."""
        if point > _LAST_SEGMENT_POINT:
            return 0
        at = bisect_left(self._ends, point)
        start, offset = self._starts[at], self._offsets[at]
        if point < start:
            return 0
        glyph = point
        if offset:
            place = self._offsets_at + 2 * at + offset + 2 * (point - start)
            (glyph,) = struct.unpack_from(">H", self._table, place)
        return (glyph + self._deltas[at]) & 0xFFFF if glyph else 0


def _array(kind: str, content: memoryview) -> "array[int]":
    numbers = array(kind, content.tobytes())
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _assembled(tables: dict[str, bytes]) -> bytes:
    """Put tables into a file, each on a border of four bytes, with their checksums."""
    count = len(tables)
    power = count.bit_length() - 1
    search = 16 << power
    head = [struct.pack(">I4H", 0x10000, count, search, power, 16 * count - search)]
    place = 12 + 16 * count
    bodies = []
    for tag, table in tables.items():
        body = table + bytes(-len(table) % 4)
        sums = sum(struct.unpack(f">{len(body) // 4}I", body)) & 0xFFFFFFFF
        head.append(struct.pack(">4s3I", tag.encode(), sums, place, len(table)))
        bodies.append(body)
        place += len(body)
    return b"".join([*head, *bodies])
