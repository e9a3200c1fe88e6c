"""How people in Russia group the digits of a telephone number, mobiles and the towns' own numbers alike."""

_WHOLE = 11
_MOBILE_OR_FREE = "89"
# Towns and regions whose code has three digits (the numbering plan of Russia); elsewhere a regional centre has four.
_THREE_DIGITS = frozenset(
    {"342", "343", "351", "383", "391", "423", "473", "495", "496", "498"}
    | {"499", "812", "831", "843", "846", "855", "861", "862", "863"}
)


def groups_of(digits: str) -> str:
    """``+7 913 456-78-90``, ``+7 383 200-00-00``, ``+7 3812 25-03-16`` from eleven digits that begin with 7."""
    if len(digits) != _WHOLE or not digits.startswith("7"):
        raise ValueError(digits)
    if digits[1] in _MOBILE_OR_FREE or digits[1:4] in _THREE_DIGITS:
        return f"+7 {digits[1:4]} {digits[4:7]}-{digits[7:9]}-{digits[9:]}"
    return f"+7 {digits[1:5]} {digits[5:7]}-{digits[7:9]}-{digits[9:]}"
