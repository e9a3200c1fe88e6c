"""Delivery home at the cost of the shop that sold the device."""
