"""Labels as pictures in three printer languages, read back by decoders written from the manuals."""

import re
import socket
import threading
from collections.abc import Iterator

import pytest

from servicedesk.devices import labels
from servicedesk.devices.dots import black_is_one
from servicedesk.devices.network import NetworkPrinter
from servicedesk.services.papers import Bitmap, PaperSize
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
)
from servicedesk.services.printing.sample import ORDER_CODE
from tests.devices.papers import dots, pages_of
from tests.devices.raw_printer import picture_of
from tests.documents.decoders import by_zbar, by_zxing, framed

ZPL_IDLE = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"


def from_zpl(data: bytes) -> tuple[Bitmap, int]:
    match = re.fullmatch(
        rb"\^XA\^PW(\d+)\^LL(\d+)\^LH0,0\^FO0,0\^GFA,(\d+),(\d+),(\d+),([0-9A-F]+)\^FS\^PQ(\d+)\^XZ\n", data
    )
    assert match is not None
    width, height, sent, total, stride = (int(number) for number in match.groups()[:5])
    rows = bytes.fromhex(match[6].decode())
    assert sent == total == len(rows) == stride * height
    return Bitmap(width, height, 203, rows), int(match[7])


def from_tspl(data: bytes) -> tuple[Bitmap, int]:
    match = re.match(rb"SIZE ([\d.]+) mm,([\d.]+) mm\r\nCLS\r\nBITMAP 0,0,(\d+),(\d+),0,", data)
    assert match is not None
    stride, height = int(match[3]), int(match[4])
    rows = bytes(255 - byte for byte in data[match.end() : match.end() + stride * height])
    tail = re.fullmatch(rb"\r\nPRINT 1,(\d+)\r\n", data[match.end() + stride * height :])
    assert tail is not None
    return Bitmap(round(float(match[1]) * 8), height, 203, rows), int(tail[1])


def from_epl(data: bytes) -> tuple[Bitmap, int]:
    match = re.match(rb"\nN\nq(\d+)\nGW0,0,(\d+),(\d+),", data)
    assert match is not None
    stride, height = int(match[2]), int(match[3])
    rows = bytes(255 - byte for byte in data[match.end() : match.end() + stride * height])
    tail = re.fullmatch(rb"\nP(\d+)\n", data[match.end() + stride * height :])
    assert tail is not None
    return Bitmap(int(match[1]), height, 203, rows), int(tail[1])


@pytest.mark.parametrize("size", [PaperSize.LABEL_58X40, PaperSize.LABEL_43X25])
@pytest.mark.parametrize(
    ("encode", "decode"), [(labels.zpl, from_zpl), (labels.tspl, from_tspl), (labels.epl, from_epl)]
)
def test_a_label_is_the_same_dots_in_every_language_and_both_decoders_read_it(
    size: PaperSize, encode: object, decode: object
) -> None:
    assert callable(encode)
    assert callable(decode)
    (page,) = pages_of(size)
    back, copies = decode(encode(page, 3))
    assert (back.rows, back.height, copies) == (black_is_one(page), page.height, 3)
    assert back.width == page.width
    seen = framed(picture_of(back).convert("L"))
    assert ORDER_CODE.digits in by_zxing(seen)
    assert ORDER_CODE.digits in by_zbar(seen)


def test_the_filling_of_a_row_is_white_where_white_is_one() -> None:
    page = Bitmap(12, 1, 203, b"\xff\xff")
    assert labels.epl(page).count(b"\x00\x0f") == 1


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (b"", None),
        (ZPL_IDLE[:40], None),
        (ZPL_IDLE, (None, True)),
        (ZPL_IDLE.replace(b",000,0,0,0", b",001,0,0,0", 1), (None, False)),
        (ZPL_IDLE.replace(b"00000000,1", b"00000002,1"), (None, False)),
        (ZPL_IDLE.replace(b"\x02030,0,0", b"\x02030,1,0"), (Fault.of(FaultCode.PAPER_OUT), True)),
        (ZPL_IDLE.replace(b"\x02030,0,0", b"\x02030,0,1"), (Fault.of(FaultCode.PAUSED), True)),
        (ZPL_IDLE.replace(b"\x02000,0,0", b"\x02000,0,1"), (Fault.of(FaultCode.COVER_OPEN), True)),
        (ZPL_IDLE.replace(b"\x02000,0,0,0", b"\x02000,0,0,1"), (Fault.of(FaultCode.NEEDS_ATTENTION), True)),
        (b"\x02,\x03\x02,\x03", None),
    ],
)
def test_a_zpl_printer_tells_its_state(answer: bytes, meaning: object) -> None:
    assert labels.zpl_answer(answer) == meaning


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (b"", None),
        (b"\x00", (None, True)),
        (b"\x20", (None, False)),
        (b"\x04", (Fault.of(FaultCode.PAPER_OUT), False)),
        (b"\x01", (Fault.of(FaultCode.COVER_OPEN), False)),
        (b"\x10", (Fault.of(FaultCode.PAUSED), False)),
        (b"\x80", (Fault.of(FaultCode.NEEDS_ATTENTION), False)),
    ],
)
def test_a_tspl_printer_tells_its_state(answer: bytes, meaning: object) -> None:
    assert labels.tspl_answer(answer) == meaning


class LabelPrinter:
    """A label printer on the loopback that answers one question with one set of bytes."""

    def __init__(self, question: bytes, answer: bytes) -> None:
        self.question, self.answer, self.received = question, answer, b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        try:
            while True:
                connection, _ = self._listener.accept()
                with connection:
                    while data := connection.recv(1 << 20):
                        self.received += data
                        if self.received.endswith(self.question):
                            self.received = self.received.removesuffix(self.question)
                            connection.sendall(self.answer)
        except OSError:
            return


@pytest.fixture(params=[(PrinterLanguage.ZPL, b"~HS", ZPL_IDLE), (PrinterLanguage.TSPL, b"\x1b!?", b"\x00")])
def device(request: pytest.FixtureRequest) -> Iterator[tuple[LabelPrinter, NetworkPrinter]]:
    language, question, answer = request.param
    printer = LabelPrinter(question, answer)
    choice = PrinterChoice(PrinterKind.NETWORK, printer.address, PaperSize.LABEL_58X40, language)
    yield printer, NetworkPrinter(choice)
    printer.close()


def test_a_label_is_confirmed_by_the_printers_word(device: tuple[LabelPrinter, NetworkPrinter]) -> None:
    printer, port = device
    assert port.condition() is None
    assert port.send(dots(PaperSize.LABEL_58X40)) == Delivery(Progress.PRINTED)
    page = pages_of(PaperSize.LABEL_58X40)[0]
    assert printer.received in {labels.zpl(page), labels.tspl(page)}


def test_a_label_printer_without_labels_gets_nothing(device: tuple[LabelPrinter, NetworkPrinter]) -> None:
    printer, port = device
    printer.answer = b"\x04" if printer.question == b"\x1b!?" else ZPL_IDLE.replace(b"030,0", b"030,1")
    delivery = port.send(dots(PaperSize.LABEL_58X40))
    assert delivery == Delivery(Progress.NOTHING, Fault.of(FaultCode.PAPER_OUT))
    assert printer.received == b""


def test_an_epl_printer_is_not_asked_and_so_nothing_is_confirmed() -> None:
    printer = LabelPrinter(b"never", b"")
    choice = PrinterChoice(PrinterKind.NETWORK, printer.address, PaperSize.LABEL_58X40, PrinterLanguage.EPL)
    delivery = NetworkPrinter(choice).send(dots(PaperSize.LABEL_58X40))
    printer.close()
    assert delivery == Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION))
    assert printer.received == labels.epl(pages_of(PaperSize.LABEL_58X40)[0])
