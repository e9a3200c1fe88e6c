"""A technician's own orders: only open ones, urgent first, then by the promised day; and those that nobody has."""

from datetime import date

from servicedesk.domain.status import Outcome, Status
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def test_what_burns_is_first_and_what_is_finished_is_left_out(desk: WholeDesk) -> None:
    late, urgent, finished, soon = (
        order.number
        for order in desk.accept(
            television(promised=date(2026, 12, 20)),
            remote(urgent=True, promised=date(2026, 12, 30)),
            television(serial="3"),
            television(serial="4", promised=date(2026, 11, 16)),
        ).orders
    )
    desk.workshop.assign_all((late, urgent, finished, soon), "Кузнецов")
    desk.workshop.move(MoveRequest(finished, Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(2)
    mine = desk.my_orders.of(" Кузнецов ")
    assert [order.number for order in mine] == [urgent, soon, late]
    assert [(order.urgent, order.overdue) for order in mine] == [(True, False), (False, True), (False, False)]
    assert desk.my_orders.of("Орлов") == ()


def test_orders_that_nobody_has_are_found_until_they_are_given(desk: WholeDesk) -> None:
    first, second = (order.number for order in desk.accept(television(), remote()).orders)
    assert {order.number for order in desk.my_orders.unassigned()} == {first, second}
    desk.workshop.assign(first, "Кузнецов")
    assert [order.number for order in desk.my_orders.unassigned()] == [second]
