"""Rows of dots made fit for a printer: nothing beyond the last dot, and black as the printer counts it."""

from servicedesk.services.papers import Bitmap

_INVERTED = bytes(255 - byte for byte in range(256))


def black_is_one(page: Bitmap) -> bytes:
    """The packed rows with the filling bits of each row's last byte white."""
    spare = page.stride * 8 - page.width
    if not spare:
        return page.rows
    rows = bytearray(page.rows)
    keep = 0xFF << spare & 0xFF
    for last in range(page.stride - 1, len(rows), page.stride):
        rows[last] &= keep
    return bytes(rows)


def black_is_zero(page: Bitmap) -> bytes:
    """The same, each bit turned over."""
    return black_is_one(page).translate(_INVERTED)
