"""Putting what was found elsewhere, when its place is another one by then."""

import pytest

from tests.services.desk import WholeDesk, remote, television


@pytest.mark.parametrize("change", ["renamed", "closed", "as it was"])
def test_nothing_is_put_to_a_place_that_is_there_no_longer(desk: WholeDesk, change: str) -> None:
    desk.accept(television(place="Б-03"))
    lost = desk.accept(remote(place="Б-10"), name="Юрьев", phone="+7 913 000-00-02").orders[0].number
    shelf = desk.shelves.add("Б-09")
    count = desk.counts.start().number
    desk.counts.scan_many(count, [str(shelf), str(lost)])
    if change == "renamed":
        desk.shelves.rename(shelf, "В-01")
    if change == "closed":
        desk.shelves.close(shelf)
    desk.counts.close(count)
    done = desk.counts.put_found(count)
    stays = change != "as it was"
    assert (done.put, done.kept) == (((), (lost,)) if stays else ((lost,), ()))
    assert desk.lookup.card(lost).facts.place == ("Б-10" if stays else "Б-09")
    assert desk.database.check() == ()
