"""The tables of deliveries home, and of the shops that pay for them."""

from sqlalchemy import Column, Index, Text, text

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.delivery import OPEN, DayPart, DeliveryState
from servicedesk.storage.columns import Day, Kopecks, Moment, Names, Number, YesNo
from servicedesk.storage.tables import condition, numbered, refers, said, table, version, words

IS_OPEN = condition("state", OPEN)

shop = table(
    "shop",
    Column("id", Number, primary_key=True),
    version(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    said("phone"),
    said("address"),
    said("requisites"),
    Column("active", YesNo, nullable=False),
    Index("ix_shop_folded", "folded", unique=True),
)

delivery = table(
    "delivery",
    *numbered(CodeKind.DELIVERY),
    version(),
    refers("order_number", "orders.number"),
    refers("shop_id", "shop.id"),
    Column("address", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("day", Day, nullable=False),
    *words("part", DayPart),
    said("floor"),
    Column("lift", YesNo, nullable=False),
    Column("crew", Names, nullable=False, server_default="[]"),
    Column("cost", Kopecks, nullable=False),
    *words("state", DeliveryState),
    Column("planned_at", Moment, nullable=False),
    Column("out_at", Moment),
    Column("ended_on", Day),
    Column("closed_at", Moment),
    said("condition"),
    said("taken_by"),
    said("reason"),
    Index("ix_delivery_order_number", "order_number"),
    Index("ix_delivery_shop_id", "shop_id", "ended_on"),
    # An order is out with one crew at a time, whoever plans at which counter.
    Index("ix_delivery_open", "order_number", unique=True, sqlite_where=text(IS_OPEN)),
)
