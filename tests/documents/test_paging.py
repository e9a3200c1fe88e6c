import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.documents.flow import Row
from servicedesk.documents.paging import paginate

rows_of_any_height = st.lists(st.builds(Row, st.integers(1, 100), st.just(()), st.booleans()), max_size=60)


def plain(height: int) -> Row:
    """A row that stands alone."""
    return Row(height, ())


@given(rows_of_any_height, st.integers(0, 300), st.integers(100, 300))
def test_every_row_comes_once_in_order_and_fits_its_page(rows: list[Row], first: int, later: int) -> None:
    pages = paginate(rows, first, later)
    assert [row for page in pages for row in page] == rows
    for index, page in enumerate(pages):
        assert sum(row.height for row in page) <= (later if index else first)


def test_a_head_goes_over_with_what_it_heads() -> None:
    head = Row(10, (), tied=True)
    pages = paginate([plain(80), head, plain(30)], 100, 100)
    assert pages == [[plain(80)], [head, plain(30)]]


def test_rows_all_tied_together_are_broken_rather_than_lost() -> None:
    rows = [Row(40, (), tied=True)] * 6
    assert [len(page) for page in paginate(rows, 100, 100)] == [2, 2, 2]


def test_a_row_taller_than_any_page_is_refused() -> None:
    with pytest.raises(ValueError, match="taller than the page"):
        paginate([plain(101)], 100, 100)
