"""The shops that pay: put on record, changed, offered where a payer is asked for."""

from servicedesk.domain.delivery_refusals import ShopKnown, ShopUnknown
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.shop import Shop
from servicedesk.domain.text import norm
from servicedesk.services.deliveries.naming import the_one
from servicedesk.services.deliveries.ports import DeliveryReads
from servicedesk.services.deliveries.records import ShopFacts, ShopRequest
from servicedesk.services.ports import Store, Work


class ShopRegister:
    """The shops on record."""

    def __init__(self, store: Store, reads: DeliveryReads) -> None:
        self._store = store
        self._reads = reads

    def keep(self, request: ShopRequest) -> int:
        """Put a shop on record, or change the one of this ``id``; its id.

        Raises ShopKnown for a name that is taken, ShopUnknown, ValueMissing, ValueTooLong, PhoneNotUnderstood.
        """
        with self._store.transaction() as work:
            told = Shop.new(request.name, request.phone, request.address, request.requisites)
            same = work.shops.named(told.name)
            if same is not None and same.id != request.id:
                raise ShopKnown(field="name", name=same.name)
            if request.id is None:
                told.active = request.active
                return work.shops.add(told)
            kept = work.shops.get(request.id)
            kept.name, kept.phone, kept.address = told.name, told.phone, told.address
            kept.requisites, kept.active = told.requisites, request.active
            return request.id

    def all(self) -> tuple[ShopFacts, ...]:
        """Every shop, those that are worked with first, by name."""
        return self._reads.shops()

    def payers(self, prefix: str, limit: int = 8) -> tuple[str, ...]:
        """Who may pay for a warranty repair: shops and earlier payers whose names begin so."""
        return self._reads.payers(prefix, limit)


def shop_named(work: Work, name: str, *, may_be_new: bool = False) -> int:
    """The id of the shop of this name or of the only one with this part in its name, put on record when it
    ``may_be_new``. Raises ShopUnknown for one that is not worked with, SeveralShops, and what Shop.new raises, about
    the field ``shop`` or ``name``.
    """
    if not norm(name):
        raise ValueMissing(field="shop")
    told = Shop.new(name)
    shop = work.shops.named(told.name) or the_one(told.name, work.shops.working(), whole=may_be_new)
    if shop is None and may_be_new:
        return work.shops.add(told)
    if shop is None or not shop.active or shop.id is None:
        raise ShopUnknown(field="shop", name=told.name)
    return shop.id
