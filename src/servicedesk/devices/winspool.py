"""Windows' spooler and GDI by ctypes: the few calls that printing a bitmap or raw bytes takes.

Written from Microsoft's reference and checked by types and by the sizes of its structures only: there was no Windows to
run it on. What decides anything is in spooler.py, which is tested.
"""

import ctypes
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import byref, c_uint32, c_void_p, c_wchar_p, cast, create_string_buffer, create_unicode_buffer, sizeof

from servicedesk.devices.winstructs import BitmapInfo, DevMode, DocInfo, DocInfo1, JobInfo1, PrinterInfo2, PrinterInfo4
from servicedesk.services.papers import Bitmap

_LOCAL_AND_CONNECTED = 2 | 4
_JOB_DELETE = 5
_DM_OUT, _DM_IN = 2, 8
_DM_PAPER_SIZE, _DM_PAPER_LENGTH, _DM_PAPER_WIDTH = 0x2, 0x4, 0x8
_DM_USER_PAPER = 256
_LOG_PIXELS_X, _LOG_PIXELS_Y, _OFFSET_X, _OFFSET_Y = 88, 90, 112, 113
_SOURCE_COPY = 0x00CC0020
_WHITE, _BLACK = 0x00FFFFFF, 0
_GDI_ERROR = -1


class WinSpool:
    """The spooler of this computer; every failure is an OSError."""

    _spool: ctypes.CDLL
    _gdi: ctypes.CDLL

    def __init__(self) -> None:
        if sys.platform == "win32":
            self._spool = ctypes.WinDLL("winspool.drv", use_last_error=True)
            self._gdi = ctypes.WinDLL("gdi32", use_last_error=True)
            self._gdi.CreateDCW.restype = c_void_p
            self._spool.OpenPrinterW.argtypes = (c_wchar_p, c_void_p, c_void_p)
        else:
            raise OSError("this is not Windows")

    def printers(self) -> list[str]:
        """The names of all queues."""
        needed, count = c_uint32(), c_uint32()
        ask = (_LOCAL_AND_CONNECTED, None, 4)
        self._spool.EnumPrintersW(*ask, None, 0, byref(needed), byref(count))
        buffer = create_string_buffer(max(needed.value, 1))
        self._check(self._spool.EnumPrintersW(*ask, buffer, needed, byref(needed), byref(count)))
        infos = cast(buffer, ctypes.POINTER(PrinterInfo4))
        return [str(infos[index].name) for index in range(count.value)]

    def default_printer(self) -> str:
        """The name of the default queue, empty without one."""
        size = c_uint32(0)
        self._spool.GetDefaultPrinterW(None, byref(size))
        buffer = create_unicode_buffer(max(size.value, 1))
        return buffer.value if self._spool.GetDefaultPrinterW(buffer, byref(size)) else ""

    def status(self, queue: str) -> tuple[int, int]:
        """PRINTER_STATUS_* and PRINTER_ATTRIBUTE_* of a queue."""
        with self._opened(queue) as handle:
            needed = c_uint32()
            self._spool.GetPrinterW(handle, 2, None, 0, byref(needed))
            buffer = create_string_buffer(max(needed.value, sizeof(PrinterInfo2)))
            self._check(self._spool.GetPrinterW(handle, 2, buffer, len(buffer), byref(needed)))
            info = PrinterInfo2.from_buffer(buffer)
            return int(info.status), int(info.attributes)

    def job_status(self, queue: str, job: int) -> int | None:
        """JOB_STATUS_* of a job, None when the queue has it no more."""
        with self._opened(queue) as handle:
            needed = c_uint32()
            self._spool.GetJobW(handle, job, 1, None, 0, byref(needed))
            if not needed.value:
                return None
            buffer = create_string_buffer(max(needed.value, sizeof(JobInfo1)))
            if not self._spool.GetJobW(handle, job, 1, buffer, len(buffer), byref(needed)):
                return None
            return int(JobInfo1.from_buffer(buffer).status)

    def cancel(self, queue: str, job: int) -> None:
        """Delete a job."""
        with self._opened(queue) as handle:
            self._spool.SetJobW(handle, job, 0, None, _JOB_DELETE)

    def send_raw(self, queue: str, title: str, data: bytes) -> int:
        """Bytes to the printer as they are; the job's number."""
        with self._opened(queue) as handle:
            job = int(self._spool.StartDocPrinterW(handle, 1, byref(DocInfo1(title, None, "RAW"))))
            self._check(job)
            self._check(self._spool.StartPagePrinter(handle))
            written = c_uint32()
            self._check(self._spool.WritePrinter(handle, data, len(data), byref(written)))
            if written.value != len(data):
                raise OSError("the spooler took a part only")
            self._check(self._spool.EndPagePrinter(handle))
            self._check(self._spool.EndDocPrinter(handle))
            return job

    def print_pages(self, queue: str, title: str, pages: Sequence[Bitmap], paper: tuple[float, float]) -> int:
        """Bitmaps as pages on ``paper`` (millimetres), each dot where it belongs; the job's number."""
        device = self._gdi.CreateDCW("WINSPOOL", queue, None, self._mode(queue, paper))
        self._check(device)
        handle = c_void_p(device)
        try:
            document = DocInfo(sizeof(DocInfo), title, None, None, 0)
            job = int(self._gdi.StartDocW(handle, byref(document)))
            self._check(job > 0)
            for page in pages:
                self._check(self._gdi.StartPage(handle) > 0)
                self._paint(handle, page)
                self._check(self._gdi.EndPage(handle) > 0)
            self._check(self._gdi.EndDoc(handle) > 0)
            return job
        except OSError:
            self._gdi.AbortDoc(handle)
            raise
        finally:
            self._gdi.DeleteDC(handle)

    def _paint(self, device: c_void_p, page: Bitmap) -> None:
        across, down = (self._gdi.GetDeviceCaps(device, caps) for caps in (_LOG_PIXELS_X, _LOG_PIXELS_Y))
        left, top = (-self._gdi.GetDeviceCaps(device, caps) for caps in (_OFFSET_X, _OFFSET_Y))
        stride = (page.stride + 3) // 4 * 4
        bits = b"".join(page.row(index).ljust(stride, b"\0") for index in range(page.height))
        info = BitmapInfo(40, page.width, -page.height, 1, 1, 0, len(bits), 0, 0, 2, 2, (_WHITE, _BLACK))
        target = (left, top, round(page.width * across / page.dpi), round(page.height * down / page.dpi))
        source = (0, 0, page.width, page.height, bits, byref(info), 0, _SOURCE_COPY)
        drawn = self._gdi.StretchDIBits(device, *target, *source)
        self._check(drawn not in {0, _GDI_ERROR})

    def _mode(self, queue: str, paper: tuple[float, float]) -> ctypes.Array[ctypes.c_char]:
        """The driver's settings with our paper in them."""
        with self._opened(queue) as handle:
            size = self._spool.DocumentPropertiesW(None, handle, queue, None, None, 0)
            self._check(size > 0)
            buffer = create_string_buffer(size)
            self._check(self._spool.DocumentPropertiesW(None, handle, queue, buffer, None, _DM_OUT) >= 0)
            mode = DevMode.from_buffer(buffer)
            mode.fields |= _DM_PAPER_SIZE | _DM_PAPER_LENGTH | _DM_PAPER_WIDTH
            mode.paper_size = {(210, 297): 9, (148, 210): 11}.get((round(paper[0]), round(paper[1])), _DM_USER_PAPER)
            mode.paper_width, mode.paper_length = round(paper[0] * 10), round(paper[1] * 10)
            merge = _DM_IN | _DM_OUT
            self._check(self._spool.DocumentPropertiesW(None, handle, queue, buffer, buffer, merge) >= 0)
            return buffer

    @contextmanager
    def _opened(self, queue: str) -> Iterator[c_void_p]:
        handle = c_void_p()
        self._check(self._spool.OpenPrinterW(queue, byref(handle), None))
        try:
            yield handle
        finally:
            self._spool.ClosePrinter(handle)

    def _check(self, worked: object) -> None:
        if not worked and sys.platform == "win32":
            raise ctypes.WinError(ctypes.get_last_error())
