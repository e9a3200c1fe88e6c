"""The Internet Printing Protocol, as much of it as a desk needs: requests and answers as bytes (RFC 8010, RFC 8011).

The print system is spoken to directly, not by ``lp`` and ``lpstat``: these cannot tell a printed job from a cancelled
or an aborted one, and a title, a queue or an option is a length-prefixed value here, which nothing slips out of. Of the
libraries pycups must be compiled against the system's headers, and pyipp is asynchronous and brings an HTTP stack of
its own; six questions need neither.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

Value = int | str | bytes
Attributes = dict[str, list[Value]]

_VERSION = b"\x02\x00"
_LONGEST_NAME = 255


class Operation(IntEnum):
    """What is asked for."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Group(IntEnum):
    """Which group of attributes follows."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04


class Tag(IntEnum):
    """The syntax of a value."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49


class JobStatus(IntEnum):
    """RFC 8011, section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class PrinterStatus(IntEnum):
    """RFC 8011, section 5.4.11."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class StatusCode(IntEnum):
    """Answers that are told apart; every other one from 0x0100 on is a refusal."""

    NOT_FOUND = 0x0406


Typed = tuple[str, Tag, int | str | bool | Sequence[str]]


@dataclass
class Answer:
    """What came back: the status, and the attributes of each group in order."""

    status: int
    groups: list[tuple[int, Attributes]] = field(default_factory=list)

    @property
    def refused(self) -> bool:
        return self.status >= 0x0100

    def first(self, group: Group) -> Attributes:
        """The first group of its kind; empty if there is none."""
        return next((attributes for tag, attributes in self.groups if tag == group), {})


class AnswerError(ValueError):
    """What came back is not IPP."""


def request(operation: Operation, attributes: Sequence[Typed], job: Sequence[Typed] = ()) -> bytes:
    """A request up to the end of its attributes; a document follows it as it is."""
    head = (
        ("attributes-charset", Tag.CHARSET, "utf-8"),
        ("attributes-natural-language", Tag.LANGUAGE, "en"),
        *attributes,
    )
    parts = [_VERSION, struct.pack(">HI", operation, 1), bytes([Group.OPERATION]), *map(_attribute, head)]
    if job:
        parts += [bytes([Group.JOB]), *map(_attribute, job)]
    return b"".join((*parts, bytes([Group.END])))


def parse(data: bytes) -> Answer:
    """An answer; members of collections are left as they come. Raises AnswerError."""
    try:
        return _parsed(data)
    except (struct.error, IndexError, UnicodeDecodeError) as fault:
        raise AnswerError from fault


def name_value(text: str) -> str:
    """A text as a name of the protocol: no control characters, at most 255 bytes of UTF-8."""
    clean = "".join(character if character.isprintable() else " " for character in text)
    return clean.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore")


def one(attributes: Mapping[str, list[Value]], name: str) -> Value | None:
    """The first value of an attribute, None without one."""
    return next(iter(attributes.get(name, ())), None)


def texts(attributes: Mapping[str, list[Value]], name: str) -> tuple[str, ...]:
    """The values of an attribute that are texts."""
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, str))


def _attribute(typed: Typed) -> bytes:
    name, tag, content = typed
    values = content if not isinstance(content, str) and isinstance(content, Sequence) else (content,)
    parts: list[bytes] = []
    for index, value in enumerate(values):
        data = _encoded(tag, value)
        label = name.encode() if index == 0 else b""
        parts.append(struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(data)) + data)
    return b"".join(parts)


def _encoded(tag: Tag, value: int | str | bool) -> bytes:
    if tag is Tag.BOOLEAN:
        return bytes([bool(value)])
    if tag in {Tag.INTEGER, Tag.ENUM}:
        return struct.pack(">i", int(value))
    return str(value).encode()


def _parsed(data: bytes) -> Answer:
    answer = Answer(struct.unpack(">H", data[2:4])[0])
    attributes: Attributes = {}
    name = ""
    for tag, label, value in _fields(data[8:]):
        if tag < 0x10:
            attributes = {}
            answer.groups.append((tag, attributes))
            continue
        name = label or name
        attributes.setdefault(name, []).append(_decoded(tag, value))
    return answer


def _fields(data: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Tag, name and value of every field; a group's beginning has neither name nor value."""
    at = 0
    while data[at] != Group.END:
        tag = data[at]
        at += 1
        if tag < 0x10:
            yield tag, "", b""
            continue
        parts: list[bytes] = []
        for _ in range(2):
            (length,) = struct.unpack(">H", data[at : at + 2])
            parts.append(data[at + 2 : at + 2 + length])
            if len(parts[-1]) < length:
                raise IndexError
            at += 2 + length
        yield tag, parts[0].decode(), parts[1]


def _decoded(tag: int, value: bytes) -> Value:
    if tag in {Tag.INTEGER, Tag.ENUM} and len(value) == 4:
        return int.from_bytes(value, "big", signed=True)
    if tag == Tag.BOOLEAN and len(value) == 1:
        return value[0]
    return value.decode("utf-8", "replace") if 0x40 <= tag < 0x4A else value
