"""A counter that is killed again and again while it accepts, run as a program of its own.

``python -m tests.storage.killing PATH ROUNDS whole|torn`` forks a counter for each round, kills it after a few
milliseconds, and prints the receipts that were promised before. ``torn`` spreads a visit over three transactions.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.order import Order
from servicedesk.domain.receipt import Receipt
from servicedesk.storage.database import open_store
from tests.services.desk import WholeDesk, remote, television
from tests.storage.visits import HAND, NOON


def accept_for_ever(path: Path, promises: int) -> None:
    """Accept visits of two devices; a promise is written only when the visit is kept."""
    desk = WholeDesk(path, workstation=str(os.getpid()))
    while True:
        accepted = desk.accept(television(serial=""), remote(), another_person=True)
        os.write(promises, f"{accepted.receipt}\n".encode())


def accept_in_three_steps_for_ever(path: Path, promises: int) -> None:
    """The control: the same rows by three transactions."""
    store = open_store(str(path)).store
    while True:
        with store.transaction() as work:
            customer = work.customers.add(Customer.new("Анна", "+7 913 000-00-00"))
            device = work.devices.add(Device.new(customer, "Пульт", "", "", "", ""))
            receipt = work.next_number(CodeKind.RECEIPT).number
            work.receipts.add(Receipt(receipt, customer, NOON, "О", "1", str(receipt)))
        with store.transaction() as work:
            order = Order(work.next_number(CodeKind.DEVICE_LABEL).number, receipt, device, "нет звука", NOON)
            work.orders.add(order)
        with store.transaction() as work:
            work.ledger.record(work.orders.get(order.number).accepted(HAND))
        os.write(promises, f"{receipt}\n".encode())


def one_round(path: Path, whole: bool, delay: float) -> list[int]:
    """Fork a counter, wait for its first promise and a little more, kill it; what it had promised."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        (accept_for_ever if whole else accept_in_three_steps_for_ever)(path, writing)
    os.close(writing)
    with os.fdopen(reading) as promises:
        first = promises.readline()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [int(line) for line in [first, *promises] if line.endswith("\n")]


def main(path: Path, rounds: int, whole: bool) -> None:
    """Kill so often, then tell what was promised."""
    chance = random.Random(4217)
    open_store(str(path)).close()
    promised = [receipt for _ in range(rounds) for receipt in one_round(path, whole, chance.uniform(0, 0.02))]
    print(json.dumps(promised))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "whole")
