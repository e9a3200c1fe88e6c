"""The structures of Windows' spooler and GDI, laid out with fixed widths so that their sizes can be tested anywhere.

Source: Microsoft's Win32 reference (winspool.h, wingdi.h).
"""

from ctypes import Structure, c_int16, c_int32, c_uint8, c_uint16, c_uint32, c_void_p, c_wchar_p


class DocInfo1(Structure):
    """DOC_INFO_1W: a document for the spooler."""

    _fields_ = (("name", c_wchar_p), ("output", c_wchar_p), ("datatype", c_wchar_p))


class DocInfo(Structure):
    """DOCINFOW: a document for GDI."""

    _fields_ = (
        ("size", c_int32),
        ("name", c_wchar_p),
        ("output", c_wchar_p),
        ("datatype", c_wchar_p),
        ("kind", c_uint32),
    )


class PrinterInfo4(Structure):
    """PRINTER_INFO_4W: what a list of printers needs."""

    _fields_ = (("name", c_wchar_p), ("server", c_wchar_p), ("attributes", c_uint32))


class PrinterInfo2(Structure):
    """PRINTER_INFO_2W: attributes and status are what is wanted of it."""

    _fields_ = (
        *((field, c_wchar_p) for field in ("server", "name", "share", "port", "driver", "comment", "location")),
        ("devmode", c_void_p),
        *((field, c_wchar_p) for field in ("separator", "processor", "datatype", "parameters")),
        ("security", c_void_p),
        *((field, c_uint32) for field in ("attributes", "priority", "default_priority", "start", "until")),
        *((field, c_uint32) for field in ("status", "jobs", "pages_a_minute")),
    )


class JobInfo1(Structure):
    """JOB_INFO_1W."""

    _fields_ = (
        ("id", c_uint32),
        *((field, c_wchar_p) for field in ("printer", "machine", "user", "document", "datatype", "said")),
        *((field, c_uint32) for field in ("status", "priority", "position", "pages", "pages_printed")),
        ("submitted", c_uint16 * 8),
    )


class DevMode(Structure):
    """DEVMODEW for a printer: the paper is set in it, the driver's private part follows it."""

    _fields_ = (
        ("device", c_uint16 * 32),
        ("spec_version", c_uint16),
        ("driver_version", c_uint16),
        ("size", c_uint16),
        ("driver_extra", c_uint16),
        ("fields", c_uint32),
        ("orientation", c_int16),
        ("paper_size", c_int16),
        ("paper_length", c_int16),
        ("paper_width", c_int16),
        ("scale", c_int16),
        ("copies", c_int16),
        ("source", c_int16),
        ("quality", c_int16),
        ("colour", c_int16),
        ("duplex", c_int16),
        ("y_resolution", c_int16),
        ("tt_option", c_int16),
        ("collate", c_int16),
        ("form", c_uint16 * 32),
        ("rest", c_uint8 * 54),
    )


class BitmapInfo(Structure):
    """BITMAPINFO of a picture of two colours: its header (BITMAPINFOHEADER) and its palette."""

    _fields_ = (
        ("size", c_uint32),
        ("width", c_int32),
        ("height", c_int32),
        ("planes", c_uint16),
        ("bits", c_uint16),
        ("compression", c_uint32),
        ("image_size", c_uint32),
        ("x_dots_a_metre", c_int32),
        ("y_dots_a_metre", c_int32),
        ("colours", c_uint32),
        ("important", c_uint32),
        ("palette", c_uint32 * 2),
    )
