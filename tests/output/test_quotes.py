"""The sentence around a figure, cut to fit without losing the figure."""

from __future__ import annotations

import sample
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from zsaudit.output.quotes import Piece, Quote, quotes


def test_a_quote_is_the_whole_sentence_where_there_is_room() -> None:
    (quote,) = quotes(sample.report(), [sample.place(sample.NEW, "25 所")])
    assert quote.fitted(200) == (
        Piece("截至2021年底，全县普惠性幼儿园共有 "),
        Piece("25 所", marked=True),
        Piece("[/b]，在园幼儿 [bold]4120 人。"),
    )


def test_two_figures_of_one_sentence_are_one_quote() -> None:
    places = [sample.place(sample.NEW, "4120 人"), sample.place(sample.NEW, "25 所")]
    (quote,) = quotes(sample.report(), places)
    assert [piece.text for piece in quote.pieces if piece.marked] == ["25 所", "4120 人"]


def test_a_place_outside_every_document_quotes_itself() -> None:
    place = sample.place(sample.OLD, "18 所", path="zsaudit-accepted.cfg")
    (quote,) = quotes(sample.report(), [place])
    assert quote.pieces == (Piece("18 所", marked=True),)


@given(st.text("全县幼儿园a1 ，", max_size=60), st.text("18所", min_size=1, max_size=6), st.text("全县b", max_size=60))
def test_a_fitted_quote_keeps_its_figure_and_its_width(before: str, figure: str, after: str) -> None:
    quote = Quote((), (Piece(before), Piece(figure, marked=True), Piece(after)))
    pieces = quote.fitted(40)
    assert [piece.text for piece in pieces if piece.marked] == [figure]
    assert sum(cell_len(piece.text) for piece in pieces) <= 40
