"""Exit codes: each refusal has its own, tens apart by what it is about, so that a script can tell them."""

from types import MappingProxyType

from servicedesk.domain.refusals import InputRefused, Refusal

OK = 0
DEFECT = 1
USAGE = 2
PROBLEMS_FOUND = 3
NOTHING_IMPORTED = 4
INTERRUPTED = 130
PIPE_CLOSED = 141

_UNNAMED_INPUT = 19
_UNNAMED = 9

GROUPS: MappingProxyType[str, tuple[int, tuple[str, ...]]] = MappingProxyType(
    {
        "input": (
            10,
            (
                "ValueMissing",
                "ValueTooLong",
                "PhoneNotUnderstood",
                "SumNotUnderstood",
                "DayNotUnderstood",
                "DayPassed",
                "ChoiceUnknown",
                "RequestNotUnderstood",
                "TextUnreadable",
            ),
        ),
        "known": (
            20,
            (
                "PhoneKnown",
                "DeviceHere",
                "CustomerUnknown",
                "OrderUnknown",
                "ReceiptUnknown",
                "PaperUnknown",
                "NotWaiting",
            ),
        ),
        "codes": (
            30,
            (
                "ForeignCode",
                "CodeSpoiled",
                "WrongPaper",
                "LabelOfAnotherReceipt",
                "NothingScanned",
                "CountUnknown",
                "CountClosed",
                "CountOverlaps",
            ),
        ),
        "life": (
            40,
            (
                "WrongStatus",
                "FactMissing",
                "NotReady",
                "AlreadyHandedOver",
                "WrittenOff",
                "OrderCancelled",
                "ReceiptSpent",
                "SecondPersonNeeded",
                "ChangedMeanwhile",
                "TooEarlyToWriteOff",
            ),
        ),
        "money": (
            50,
            (
                "Unpaid",
                "Overpaid",
                "RefundTooLarge",
                "NothingOwedForStorage",
                "WaiverNegative",
                "WaiverTooLarge",
                "SaleWrong",
                "TariffDayTaken",
                "TariffPast",
                "TermsDisordered",
            ),
        ),
        "database": (
            60,
            (
                "DatabaseBusy",
                "DatabaseReadOnly",
                "DiskFull",
                "DatabaseDamaged",
                "DatabaseNewer",
                "NotADatabase",
                "DatabaseUnreachable",
                "NumbersExhausted",
                "TodayRefused",
                "NotASandbox",
            ),
        ),
        "files": (70, ("FileUnreadable", "ColumnMissing", "DayAhead", "RowTorn")),
        "deliveries": (
            110,
            (
                "ShopUnknown",
                "ShopKnown",
                "DayTooFar",
                "DayNotCome",
                "BeforeSentOut",
                "DeliveryUnknown",
                "NoDeliveryPlanned",
                "DeliveryOpen",
                "DeliveryPast",
                "OutWithCrew",
            ),
        ),
        "shelves": (28, ("PlaceWithinItself", "CapacityNotUnderstood")),
        "places": (
            120,
            ("PlaceUnknown", "PlaceKnown", "PlaceClosed", "PlaceHolds", "PlaceHasParts", "WithCourier"),
        ),
        "papers": (
            80,
            (
                "PaperNotUnderstood",
                "UnreadableCode",
                "PrinterChoiceWrong",
                "PrintJobUnknown",
                "PrintJobChanged",
                "NoticeDatesWrong",
                "NoticeUnknown",
                "NotALetter",
                "NotWarned",
                "TableTooLong",
            ),
        ),
        "cases": (
            90,
            (
                "CaseUnknown",
                "CaseAlreadyOpen",
                "CaseUndecided",
                "CaseRefused",
                "CaseWithdrawn",
                "CaseClosed",
                "CaseDecided",
                "ProposerDecides",
                "HeldByCase",
                "ReceiptVoid",
            ),
        ),
        "alike": (79, ("SeveralShops",)),
        "people": (75, ("DirectorNeeded", "PersonUnknown", "PersonKnown", "BadgeUnknown")),
        "history": (106, ("GuaranteeUnproven", "DeviceNeverHere", "NothingToUndo")),
        "sales": (109, ("SoldOff",)),
        "passports": (100, ("PassportNotUnderstood", "PassportDiffers", "PassportErased", "KeyMissing")),
    }
)
"""What a group is about -> its first code and its refusals in the order of their codes."""

_CODES = {name: first + index for first, names in GROUPS.values() for index, name in enumerate(names)}


def code_of(refusal: type[Refusal]) -> int:
    """The exit code of a refusal; one that has no place in the table yet gets the code of its kind."""
    fallback = _UNNAMED_INPUT if issubclass(refusal, InputRefused) else _UNNAMED
    return _CODES.get(refusal.__name__, fallback)


def table() -> tuple[tuple[int, str], ...]:
    """Every code with the name of its refusal."""
    return tuple((code, name) for name, code in sorted(_CODES.items(), key=lambda entry: entry[1]))
