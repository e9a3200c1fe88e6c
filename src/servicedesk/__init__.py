"""The counter of a repair centre: devices are taken in, found again and handed over against a receipt."""

__version__ = "0.1.0"
