"""Which printer a workstation uses for which paper: the defaults, and the plain table that a settings file holds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers import PRINTED_LIKE, SIZES, PaperKind, PaperSize, PrintHead
from servicedesk.services.printing.printers import PrinterChoice, PrinterKind, PrinterLanguage

PrinterChoices = Mapping[PaperKind, PrinterChoice]

_MOST_COPIES = 9
_WIDEST_HEAD = 10_000
_FINEST_HEAD = 1_200
_DEFAULT_SIZES = {
    PaperKind.RECEIPT: PaperSize.A4,
    PaperKind.LABEL: PaperSize.LABEL_58X40,
    PaperKind.ACT: PaperSize.A5,
    PaperKind.PLACE_LABEL: PaperSize.LABEL_58X40,
}


@dataclass(eq=False)
class PrinterChoiceWrong(Refusal):
    """A setting of a printer that cannot be; ``field`` names it, such as ``address``."""

    field: str = ""
    text: str = ""


def default_choices(folder: Path) -> dict[PaperKind, PrinterChoice]:
    """Without any printer every paper becomes a PDF in ``folder``: receipts on A4 (both copies on one sheet), labels
    58x40 mm, acts on A5.
    """
    to_folder = PrinterChoice(PrinterKind.FOLDER, str(folder))
    return {kind: replace(to_folder, size=_usual_size(kind)) for kind in PaperKind}


def choice_for(kind: PaperKind, chosen: Mapping[PaperKind, PrinterChoice], folder: Path) -> PrinterChoice:
    """The printer of a paper among those that were ``chosen``; a rarer paper goes where another one of its size goes,
    else, as everything without a printer does, into ``folder``.
    """
    if kind in chosen:
        return chosen[kind]
    for other in PRINTED_LIKE.get(kind, ()):
        if other in chosen and chosen[other].size in SIZES[kind]:
            return chosen[other]
    return default_choices(folder)[kind]


def checked(kind: PaperKind, choice: PrinterChoice) -> PrinterChoice:
    """The choice, if it can be; raises PrinterChoiceWrong."""
    dots = choice.language is not PrinterLanguage.PAGE
    wrong = {
        "address": not choice.address.strip() or not choice.address.isprintable(),
        "size": choice.size not in SIZES[kind],
        "language": dots if choice.kind is PrinterKind.FOLDER else choice.kind is PrinterKind.NETWORK and not dots,
        "copies": not 1 <= choice.copies <= _MOST_COPIES,
        "head": choice.head is not None and not _plausible(choice.head),
    }
    for field, is_wrong in wrong.items():
        if is_wrong:
            raise PrinterChoiceWrong(field=field, text=str(getattr(choice, field)))
    return choice


def to_table(choice: PrinterChoice) -> dict[str, str | int | bool]:
    """The choice as a flat table of texts, integers and booleans."""
    table: dict[str, str | int | bool] = {
        "kind": choice.kind.value,
        "address": choice.address,
        "size": choice.size.value,
        "language": choice.language.value,
        "copies": choice.copies,
        "asks_state": choice.asks_state,
        "graphics": choice.graphics,
        "cut": choice.cut,
        "opens_drawer": choice.opens_drawer,
    }
    if choice.head is not None:
        table |= {"dots": choice.head.dots, "dpi": choice.head.dpi}
    return table


def from_table(kind: PaperKind, table: Mapping[str, object]) -> PrinterChoice:
    """What ``to_table`` wrote, or a person typed; missing entries take the usual value. Raises PrinterChoiceWrong."""
    usual = PrinterChoice(size=_usual_size(kind))
    return checked(
        kind,
        PrinterChoice(
            kind=PrinterKind(_word(table, "kind", usual.kind, PrinterKind)),
            address=_text(table, "address", usual.address),
            size=PaperSize(_word(table, "size", usual.size, PaperSize)),
            language=PrinterLanguage(_word(table, "language", usual.language, PrinterLanguage)),
            head=_head(table),
            copies=_number(table, "copies", usual.copies),
            asks_state=_flag(table, "asks_state", usual.asks_state),
            graphics=_flag(table, "graphics", usual.graphics),
            cut=_flag(table, "cut", usual.cut),
            opens_drawer=_flag(table, "opens_drawer", usual.opens_drawer),
        ),
    )


def _plausible(head: PrintHead) -> bool:
    return 1 <= head.dots <= _WIDEST_HEAD and 1 <= head.dpi <= _FINEST_HEAD


def _head(table: Mapping[str, object]) -> PrintHead | None:
    if "dots" not in table:
        return None
    return PrintHead(_number(table, "dots", 0), _number(table, "dpi", PrintHead(1).dpi))


def _text(table: Mapping[str, object], field: str, usual: str) -> str:
    value = table.get(field, usual)
    if not isinstance(value, str):
        raise PrinterChoiceWrong(field=field, text=str(value))
    return value


def _word(
    table: Mapping[str, object],
    field: str,
    usual: str,
    words: type[PrinterKind] | type[PaperSize] | type[PrinterLanguage],
) -> str:
    value = _text(table, field, usual)
    if value not in {word.value for word in words}:
        raise PrinterChoiceWrong(field=field, text=value)
    return value


def _number(table: Mapping[str, object], field: str, usual: int) -> int:
    value = table.get(field, usual)
    if not isinstance(value, int) or isinstance(value, bool):
        raise PrinterChoiceWrong(field=field, text=str(value))
    return value


def _flag(table: Mapping[str, object], field: str, usual: bool) -> bool:
    value = table.get(field, usual)
    if not isinstance(value, bool):
        raise PrinterChoiceWrong(field=field, text=str(value))
    return value


def _usual_size(kind: PaperKind) -> PaperSize:
    return _DEFAULT_SIZES.get(kind, PaperSize.A4)
