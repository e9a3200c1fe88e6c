"""What the field of a refusal is called for a person: «Аппарат 1, неисправность» for devices.0.fault."""

from servicedesk.services.wording import Wording


def field_words(field: str, wording: Wording) -> str:
    """The field in the user's words, with a capital letter; a part of its path without words stays as it is."""
    parts: list[str] = []
    for name in field.replace("devices.", "device.").split("."):  # of several, this one is meant
        if name.isdigit() and parts:  # people count from one
            parts[-1] = f"{parts[-1]} {int(name) + 1}"
        else:
            parts.append(_word(name, wording))
    told = ", ".join(parts)
    return told[:1].upper() + told[1:]


def _word(name: str, wording: Wording) -> str:
    try:
        return wording.text("console", f"field.{name}")
    except KeyError:
        return name
