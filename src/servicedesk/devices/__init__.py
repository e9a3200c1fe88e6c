"""Devices: bytes out to printers, sounds out to people."""
