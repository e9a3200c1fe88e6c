"""Which column of a file is which of ours: recognised by the names in its first line, corrected by the person."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from servicedesk.domain.refusals import ChoiceUnknown, ColumnMissing
from servicedesk.domain.text import norm
from servicedesk.services.importing_records import Columns, Ours

_ORDS = MappingProxyType(
    {
        Ours.NUMBER: "id",
        Ours.PROVIDER: "data_provider",
        Ours.GROUP: "group_identifier",
        Ours.KIND: "product_category",
        Ours.BRAND: "brand",
        Ours.FAULT: "problem",
        Ours.ACCEPTED: "event_date",
        Ours.STATUS: "repair_status",
        Ours.NOTE: "partner_product_category",
    }
)
"""Open Repair Data Standard, v0.3."""

_ORDS_SIGNS = frozenset({"product_category", "repair_status"})
_ORDS_NEEDED = (Ours.NUMBER, Ours.KIND, Ours.FAULT, Ours.ACCEPTED, Ours.STATUS)
_NEEDED = (Ours.NAME, Ours.PHONE, Ours.KIND)

_ALSO_CALLED: Mapping[str, Ours] = MappingProxyType(
    {
        "no": Ours.NUMBER,
        "id": Ours.NUMBER,
        "номер": Ours.NUMBER,
        "№": Ours.NUMBER,
        "заявка": Ours.NUMBER,
        "номер заявки": Ours.NUMBER,
        "customer": Ours.NAME,
        "клиент": Ours.NAME,
        "имя": Ours.NAME,
        "фио": Ours.NAME,
        "телефон": Ours.PHONE,
        "вид": Ours.KIND,
        "аппарат": Ours.KIND,
        "устройство": Ours.KIND,
        "марка": Ours.BRAND,
        "бренд": Ours.BRAND,
        "модель": Ours.MODEL,
        "серийный номер": Ours.SERIAL,
        "цвет": Ours.COLOUR,
        "неисправность": Ours.FAULT,
        "заявленная неисправность": Ours.FAULT,
        "дата": Ours.ACCEPTED,
        "принят": Ours.ACCEPTED,
        "дата приема": Ours.ACCEPTED,
        "state": Ours.STATUS,
        "состояние": Ours.STATUS,
        "статус": Ours.STATUS,
        "мастер": Ours.TECHNICIAN,
        "место": Ours.PLACE,
        "цена": Ours.PRICE,
        "стоимость": Ours.PRICE,
        "заметка": Ours.NOTE,
        "примечание": Ours.NOTE,
    }
)


def columns_of(header: Sequence[str], wanted: Mapping[str, str], path: str) -> Columns:
    """The columns of a file with this first line; ``wanted`` (theirs -> ours) overrides what is recognised.

    Raises ColumnMissing for a needed column that is not there or a wanted one that the file lacks, ChoiceUnknown for a
    word that is none of ours.
    """
    by_name = {norm(name): name for name in reversed(header)}
    is_ords = by_name.keys() >= _ORDS_SIGNS
    found = _ords(by_name) if is_ords else _recognised(header)
    found.update(_chosen(by_name, wanted, path))
    made_up = is_ords and not {Ours.NAME, Ours.PHONE} & found.keys()
    for needed in _ORDS_NEEDED if made_up else _NEEDED:
        if needed not in found:
            raise ColumnMissing(path=path, column=_ORDS[needed] if made_up else needed.value)
    return Columns(MappingProxyType(found), made_up)


def _ords(by_name: Mapping[str, str]) -> dict[Ours, str]:
    return {ours: by_name[theirs] for ours, theirs in _ORDS.items() if theirs in by_name}


def _recognised(header: Sequence[str]) -> dict[Ours, str]:
    known = {**_ALSO_CALLED, **{ours.value: ours for ours in Ours}}
    found: dict[Ours, str] = {}
    for name in header:
        ours = known.get(norm(name))
        if ours is not None:
            found.setdefault(ours, name)
    return found


def _chosen(by_name: Mapping[str, str], wanted: Mapping[str, str], path: str) -> dict[Ours, str]:
    chosen: dict[Ours, str] = {}
    for theirs, ours in wanted.items():
        if norm(theirs) not in by_name:
            raise ColumnMissing(path=path, column=theirs)
        if ours not in set(Ours):
            raise ChoiceUnknown(field="map", text=ours, allowed=", ".join(column.value for column in Ours))
        chosen[Ours(ours)] = by_name[norm(theirs)]
    return chosen
