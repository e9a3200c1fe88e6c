"""Who pays for a repair."""

from enum import StrEnum


class Warranty(StrEnum):
    """Who pays for the repair: the customer, or whoever gave a warranty; then it costs the customer nothing."""

    PAID = "paid"
    MANUFACTURER = "manufacturer"
    SHOP = "shop"
    OURS = "ours"
