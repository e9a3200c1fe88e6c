"""The protocol of the print system as bytes: what is written reads back, and rubbish is refused in an orderly way."""

import contextlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.devices.cups import Cups, CupsError, queue_uri
from servicedesk.devices.ipp import (
    Answer,
    AnswerError,
    Group,
    Operation,
    Tag,
    name_value,
    one,
    parse,
    request,
    texts,
)

OK = b"\x02\x00\x00\x00\x00\x00\x00\x01"


def test_a_request_reads_back_as_it_was_asked() -> None:
    data = request(
        Operation.PRINT_JOB,
        (("printer-uri", Tag.URI, "ipp://localhost/printers/x"), ("job-name", Tag.NAME, "Квитанция «1»")),
        (("copies", Tag.INTEGER, 2), ("media", Tag.KEYWORD, ("a", "b")), ("last", Tag.BOOLEAN, True)),
    )
    assert data[:8] == b"\x02\x00\x00\x02\x00\x00\x00\x01"
    (_, about), (_, job) = parse(data).groups
    assert about["attributes-charset"] == ["utf-8"]
    assert about["job-name"] == ["Квитанция «1»"]
    assert job == {"copies": [2], "media": ["a", "b"], "last": [1]}


@given(st.text(max_size=600))
def test_any_text_becomes_one_name_and_nothing_else(text: str) -> None:
    data = request(Operation.PRINT_JOB, (("job-name", Tag.NAME, name_value(text)),))
    (group,) = parse(data).groups
    assert set(group[1]) == {"attributes-charset", "attributes-natural-language", "job-name"}
    assert len(name_value(text).encode()) <= 255


@given(st.text(min_size=1, max_size=60))
def test_any_queue_stays_inside_the_path_of_its_address(name: str) -> None:
    address = queue_uri(name)
    assert address.isascii()
    assert address.removeprefix("ipp://localhost/printers/").replace("%", "").isalnum()


@given(st.binary(max_size=200))
def test_rubbish_is_refused_in_an_orderly_way(data: bytes) -> None:
    with contextlib.suppress(AnswerError):
        assert isinstance(parse(data), Answer)


def test_a_cut_answer_is_refused() -> None:
    whole = request(Operation.GET_JOB_ATTRIBUTES, (("job-id", Tag.INTEGER, 7),))
    for length in range(4, len(whole)):
        with pytest.raises(AnswerError):
            parse(whole[:length])


def test_missing_attributes_are_none_and_numbers_are_no_texts() -> None:
    answer = parse(OK + b"\x04\x21\x00\x01a\x00\x04\xff\xff\xff\xff\x44\x00\x00\x00\x01b\x03")
    printer = answer.first(Group.PRINTER)
    assert (one(printer, "a"), one(printer, "z")) == (-1, None)
    assert texts(printer, "a") == ("b",)
    assert answer.first(Group.JOB) == {}
    assert not answer.refused


class Web(http.server.BaseHTTPRequestHandler):
    """Something that listens where a print system should, and is none."""

    status, body = 200, b"<html>"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Silence."""


@pytest.fixture
def web() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), Web) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(("status", "body"), [(200, b"<html>"), (200, b""), (401, OK + b"\x03"), (500, b"")])
def test_what_is_no_print_system_is_no_answer(
    web: str, status: int, body: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Web, "status", status)
    monkeypatch.setattr(Web, "body", body)
    with pytest.raises(CupsError):
        Cups(web).ask(Operation.CUPS_GET_DEFAULT)
    assert not Cups(web).answers()


def test_an_answer_over_the_network_is_taken_as_well(web: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Web, "body", OK + b"\x03")
    assert Cups(web).answers()


@pytest.mark.parametrize(
    ("line", "server"),
    [("ServerName print.example:8631", "print.example:8631"), ("servername /a/sock/version=1.1", "/a/sock")],
)
def test_the_server_is_the_one_of_the_users_settings(
    own_home: object, monkeypatch: pytest.MonkeyPatch, line: str, server: str
) -> None:
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    settings = Path.home() / ".cups" / "client.conf"
    settings.parent.mkdir()
    settings.write_text(f"# mine\n{line}\n")
    assert Cups()._server == server
    monkeypatch.setenv("CUPS_SERVER", "other:1")
    assert Cups()._server == "other:1"
