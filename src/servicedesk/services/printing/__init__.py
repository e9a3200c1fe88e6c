"""Printing: the queue (jobs), what keeps papers from being printed (faults), the printers a workstation chose
(printers, choices) and the use case that brings them together (desk).
"""

from servicedesk.services.printing.choices import (
    PrinterChoices,
    PrinterChoiceWrong,
    checked,
    choice_for,
    default_choices,
    from_table,
    to_table,
)
from servicedesk.services.printing.desk import Printing, PrintOutcome, UnprintedPaper
from servicedesk.services.printing.faults import NEEDS_A_PERSON, Fault, FaultCode
from servicedesk.services.printing.jobs import (
    UNFINISHED,
    JobState,
    PrintJob,
    PrintJobChanged,
    PrintJobs,
    PrintJobUnknown,
)
from servicedesk.services.printing.printers import (
    Delivery,
    Form,
    Printer,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Printers,
    Progress,
    Sheet,
)
from servicedesk.services.printing.sample import sample_paper

__all__ = [
    "NEEDS_A_PERSON",
    "UNFINISHED",
    "Delivery",
    "Fault",
    "FaultCode",
    "Form",
    "JobState",
    "PrintJob",
    "PrintJobChanged",
    "PrintJobUnknown",
    "PrintJobs",
    "PrintOutcome",
    "Printer",
    "PrinterChoice",
    "PrinterChoiceWrong",
    "PrinterChoices",
    "PrinterKind",
    "PrinterLanguage",
    "Printers",
    "Printing",
    "Progress",
    "Sheet",
    "UnprintedPaper",
    "checked",
    "choice_for",
    "default_choices",
    "from_table",
    "sample_paper",
    "to_table",
]
