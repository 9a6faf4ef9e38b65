"""Dealing pieces out to pages."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.flow import Painted, Space, paginate

HEIGHTS = st.lists(st.tuples(st.floats(1, 60), st.booleans()), max_size=40)


@given(HEIGHTS)
def test_pieces_keep_their_order_and_stay_on_their_pages(
    sizes: list[tuple[float, bool]],
) -> None:
    pieces = [Painted(height, lambda *_: None, keep=keep) for height, keep in sizes]
    pages = paginate(pieces, (20, 10), 100)
    assert [piece for page in pages for _, piece in page] == pieces
    for page in pages:
        for y, piece in page:
            assert y + piece.height <= 100.1
        for (y, piece), (below, _) in itertools.pairwise(page):
            assert below >= y + piece.height - 0.01


def test_a_piece_that_keeps_moves_with_the_next() -> None:
    heading = Painted(10, lambda *_: None, keep=True)
    pages = paginate(
        [Painted(70, lambda *_: None), heading, Painted(20, lambda *_: None)], (0, 0), 95
    )
    assert [len(page) for page in pages] == [1, 2]
    assert pages[1][0][1] is heading


def test_space_vanishes_at_the_head_of_a_page() -> None:
    pages = paginate(
        [Painted(90, lambda *_: None), Space(20), Painted(20, lambda *_: None)], (0, 5), 95
    )
    assert pages[1][0][0] == 5
    assert len(pages[1]) == 1


def test_a_piece_taller_than_a_page_stands_alone() -> None:
    pages = paginate([Painted(10, lambda *_: None), Painted(200, lambda *_: None)], (0, 0), 95)
    assert [len(page) for page in pages] == [1, 1]
