"""Lost receipts: an application makes the paper void and holds its devices until the director has decided."""

from collections.abc import Callable

from servicedesk.domain.case_refusals import CaseAlreadyOpen
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.lost_case import Described, LostCase, due_day
from servicedesk.domain.passport import Passport
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import ReceiptSpent
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.text import demand_text, phone_digits
from servicedesk.services.cases.ports import Vault
from servicedesk.services.cases.records import Application, CaseCard, CaseRow, Revealed
from servicedesk.services.cases.sealing import passport_of, sealed
from servicedesk.services.cases.views import card_of, row_of
from servicedesk.services.checks import LONGEST_TEXT, demand_told, demand_within
from servicedesk.services.issuing import issue
from servicedesk.services.numbers import any_code, of_kind
from servicedesk.services.papers.lost_receipt import LostApplicationPaper
from servicedesk.services.paperwork import requisites
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.staff.entitlement import demand_director, director_of
from servicedesk.services.zone import refusing_in

PAGE = 50
"""Ended cases in one answer."""

_LONGEST_NAME = 200

_ENDS = (Status.WRITTEN_OFF, Status.HANDED_OVER, Status.CANCELLED)
"""Of several ends, the one to tell first."""


class LostReceipts:
    """From the application to the decision; the hand-over itself is pickup's."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._vault = vault
        self._clock = clock
        self._desk = desk

    def open(self, told: Application) -> CaseCard:
        """Open a case: the receipt is void from now on, every device of it that has not gone is held, the application
        is put on the print queue. Only the answer shows our own record of the devices.

        Raises what numbers raise, ReceiptUnknown, ReceiptSpent, WrittenOff, OrderCancelled, CaseAlreadyOpen,
        InputRefused, KeyMissing.
        """
        hand = self._hand()
        passport = _checked(told, hand)
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            receipt = _receipt(work, told.number)
            first = work.lost_cases.holding(receipt.number)
            if first is not None:
                raise CaseAlreadyOpen(receipt=grouped(receipt.number), case=grouped(first.number))
            case = self._case(work.next_number(CodeKind.LOST_CASE), receipt, told, passport, hand)
            work.lost_cases.add(case)
            if receipt.void_since is None:
                receipt.void_since = hand.at
            for order in work.orders.of_receipt(receipt.number):
                if order.status not in GONE:
                    work.ledger.record(order.hold(case.number, hand))
            issue(work, _paper(work, case, receipt, hand), hand)
            return card_of(work, case, self._clock)

    def case(self, number: str) -> CaseCard:
        """One case whole, the passport masked. Raises what codes raise, CaseUnknown."""
        code = of_kind(number, CodeKind.LOST_CASE)
        with self._store.reading() as work:
            return card_of(work, work.lost_cases.get(code.number), self._clock)

    def cases(self, *, ended: bool = False, before: int | None = None) -> tuple[CaseRow, ...]:
        """The cases that hold devices, the one due first at the top; or the ``ended`` ones, newest first, a page that
        goes on behind the number ``before``.
        """
        with self._store.reading() as work:
            found = work.lost_cases.ended(before, PAGE) if ended else work.lost_cases.held()
            return tuple(row_of(case, self._clock) for case in found)

    def approve(self, number: str, director: str) -> CaseCard:
        """The director lets the devices go by this case. Raises CaseUnknown, CaseDecided, ValueMissing without a name,
        DirectorNeeded, and ProposerDecides for whoever took the application.
        """
        code, hand = of_kind(number, CodeKind.LOST_CASE), self._hand()
        with self._store.transaction() as work:
            case = work.lost_cases.get(code.number)
            case.approve(demand_director(work, director), hand)
            return card_of(work, case, self._clock)

    def refuse(self, number: str, director: str, reason: str) -> CaseCard:
        """The director refuses; the devices are held no longer and the receipt is valid again.

        Raises CaseUnknown, CaseDecided, DirectorNeeded, ValueMissing without a reason.
        """
        code, hand = of_kind(number, CodeKind.LOST_CASE), self._hand()
        with self._store.transaction() as work:
            case = work.lost_cases.get(code.number)
            name = demand_director(work, director)
            case.refuse(name, demand_within(reason, "reason", LONGEST_TEXT), hand, work.centre().passport_days)
            _release(work, case, hand)
            return card_of(work, case, self._clock)

    def withdraw(self, number: str, reason: str) -> CaseCard:
        """The applicant takes the application back; the devices are held no longer. The receipt is valid again unless
        a decision has made it void for ever. Raises CaseUnknown, CaseDecided, ValueMissing without a reason.
        """
        code, hand = of_kind(number, CodeKind.LOST_CASE), self._hand()
        with self._store.transaction() as work:
            case = work.lost_cases.get(code.number)
            case.withdraw(demand_within(reason, "reason", LONGEST_TEXT), hand, work.centre().passport_days)
            _release(work, case, hand)
            return card_of(work, case, self._clock)

    def reveal(self, number: str, why: str) -> Revealed:
        """The passport in clear; who looked, and why, is on record before it is shown.

        Raises CaseUnknown, ValueMissing without a reason, PassportErased, KeyMissing.
        """
        code, hand = of_kind(number, CodeKind.LOST_CASE), self._hand()
        reason = demand_told(why, "why", LONGEST_TEXT)
        with self._store.transaction() as work:
            case = work.lost_cases.get(code.number)
            passport = passport_of(case, self._vault)
            (first, *_rest) = work.orders.of_receipt(case.receipt_number)
            noted = f"{grouped(case.number)}: {reason}"
            event = CustodyEvent(first.number, Act.REVEALED, hand.who, hand.workstation, hand.at, why=noted)
            work.ledger.record(event)
        return Revealed(
            f"{passport.series} {passport.number}", passport.issued_by, passport.issued_on, passport.born_on
        )

    def _hand(self) -> Hand:
        return self._desk().hand(self._clock())

    def _case(self, code: Code, receipt: Receipt, told: Application, passport: Passport, hand: Hand) -> LostCase:
        return LostCase(
            number=code.number,
            receipt_number=receipt.number,
            applicant=" ".join(told.applicant.split()),
            phone=told.phone.strip(),
            relation=told.relation,
            described=told.described,
            opened_at=hand.at,
            opened_by=hand.who,
            due=due_day(hand.at.date()),
            sealed=sealed(passport, self._vault),
            mask=passport.mask,
        )


def _checked(told: Application, hand: Hand) -> Passport:
    """The passport of an application that can be taken; raises InputRefused by field."""
    demand_told(told.applicant, "applicant", _LONGEST_NAME)
    demand_text(told.phone, "phone")
    phone_digits(told.phone)
    said: Described = told.described
    demand_told(said.device, "device", _LONGEST_NAME)
    for name in ("colour", "model", "marks", "circumstances"):
        demand_within(getattr(said, name), name, LONGEST_TEXT)
    return Passport.told(told.passport, told.issued_by, told.issued_on, hand.at.date(), told.born_on)


def _receipt(work: Work, number: str) -> Receipt:
    """The receipt that is lost, found by its own number or by an order's."""
    code = any_code(number)
    is_order = code.kind is CodeKind.DEVICE_LABEL
    receipt = work.receipts.get(work.orders.get(code.number).receipt_number if is_order else code.number)
    family = work.orders.of_receipt(receipt.number)
    if receipt.spent_at is None and any(order.status not in GONE for order in family):
        return receipt
    # What nobody collected, or was never handed over, is not «handed over»: each says what became of it.
    told = min((order for order in family if order.status in GONE), key=lambda order: _ENDS.index(order.status))
    if told.status is not Status.HANDED_OVER:
        told.demand_can_go()
    raise ReceiptSpent(number=grouped(receipt.number), at=receipt.spent_at)


def _release(work: Work, case: LostCase, hand: Hand) -> None:
    """A stranger's application must not void the owner's paper for ever, so it is valid again unless it was decided
    that the devices go by the case.
    """
    if not case.voids_for_ever:
        work.receipts.get(case.receipt_number).void_since = None
    for order in work.orders.of_receipt(case.receipt_number):
        if order.held_by == case.number:
            work.ledger.record(order.release(hand, f"{grouped(case.number)}: {case.reason}"))


def _paper(work: Work, case: LostCase, receipt: Receipt, hand: Hand) -> LostApplicationPaper:
    """The application as it is kept: without the passport, which is put in as it is printed."""
    centre, said = work.centre(), case.described
    return LostApplicationPaper(
        centre=requisites(centre),
        code=Code.parse(str(case.number)),
        director=director_of(work),
        applied_at=hand.at.replace(tzinfo=None),
        due=case.due,
        accepted_on=receipt.accepted_at.astimezone(hand.at.tzinfo).date(),
        customer=work.customers.get(receipt.customer_id).name,
        applicant=case.applicant,
        phone=case.phone,
        relation=case.relation,
        device=said.device,
        colour=said.colour,
        model=said.model,
        marks=said.marks,
        circumstances=said.circumstances,
        clerk=hand.who,
    )
