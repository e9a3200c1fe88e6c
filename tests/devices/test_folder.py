"""Papers as files: complete or absent, named for people, never overwritten."""

import os
from pathlib import Path

import pytest

from servicedesk.devices.folder import FolderPrinter, safe_name
from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import FaultCode, PrinterChoice, Progress, Sheet
from tests.devices.papers import pdf, pdf_of


def printer(folder: Path) -> FolderPrinter:
    return FolderPrinter(PrinterChoice(address=str(folder)))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_paper_becomes_a_file_named_for_people(tmp_path: Path) -> None:
    folder = tmp_path / "квитанции" / "2026"
    assert printer(folder).condition() is None
    assert printer(folder).send(pdf()).progress is Progress.PRINTED
    assert names(folder) == ["2026-03-02_1_receipt.pdf"]
    assert (folder / "2026-03-02_1_receipt.pdf").read_bytes() == pdf_of(PaperSize.A4)


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    for words in (b"one", b"two", b"three"):
        assert printer(tmp_path).send(Sheet("paper", PaperSize.A4, pdf=words)).progress is Progress.PRINTED
    assert names(tmp_path) == ["paper-2.pdf", "paper-3.pdf", "paper.pdf"]
    assert (tmp_path / "paper.pdf").read_bytes() == b"one"


def test_a_disk_without_links_keeps_the_same_promise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(path: Path, target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    test_a_file_is_never_overwritten(tmp_path)


def full(handle: int) -> None:
    """The disk has no room for what was written."""
    raise OSError(28, os.strerror(28))


def plainly_written(path: Path) -> None:
    """The control: written under its final name from the first byte."""
    with path.open("wb") as file:
        file.write(pdf_of(PaperSize.A4)[:1000])
        file.flush()
        os.fsync(file.fileno())


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", full)
    delivery = printer(tmp_path).send(pdf())
    assert delivery.progress is Progress.NOTHING
    assert delivery.fault is not None
    assert delivery.fault.code is FaultCode.DISK_FULL
    assert names(tmp_path) == []


def test_control_a_plain_write_leaves_half_a_receipt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        plainly_written(tmp_path / "paper.pdf")
    assert names(tmp_path) == ["paper.pdf"]


def test_a_folder_that_cannot_be_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    impossible = printer(tmp_path / "file" / "folder")
    fault = impossible.condition()
    assert fault is not None
    assert fault.code is FaultCode.FOLDER_UNWRITABLE
    assert impossible.send(pdf()).progress is Progress.NOTHING


def test_a_folder_keeps_no_queue(tmp_path: Path) -> None:
    assert printer(tmp_path).follow("1").progress is Progress.DOUBTFUL
    printer(tmp_path).cancel("1")


def test_a_title_becomes_a_name_that_every_system_takes() -> None:
    assert safe_name("2026-11-23_Дневной лист") == "2026-11-23_Дневной лист"
    assert safe_name('2026-11-23_Стеллаж: Б/3 <"1">') == "2026-11-23_Стеллаж Б 3 1"
    assert len(safe_name("я" * 200)) == 80
