"""A private CUPS with a real IPP printer behind it, for tests that need a true queue; the system's own is not touched.

``PrivateCups`` starts ``cupsd`` on a socket in a folder of its own, a private message bus (``ippeveprinter`` refuses to
start without one) and, on demand, printers made of ``ippeveprinter`` that keep every document they receive. Nothing is
announced on the network.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SBIN = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
NEEDED = ("cupsd", "ippeveprinter", "dbus-daemon", "lpadmin", "lp", "lpstat")
START_SECONDS = 20.0

CUPSD_CONF = """\
LogLevel debug
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType None
MaxLogSize 0
PreserveJobHistory Yes
JobRetryInterval 1
JobRetryLimit 1000
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""

CUPS_FILES_CONF = """\
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
FileDevice Yes
SystemGroup root
"""


PPD_HEAD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "DESK.PPD"
*Product: "(Desk)"
*Manufacturer: "Desk"
*ModelName: "Desk printer"
*ShortNickName: "Desk printer"
*NickName: "Desk printer"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*Throughput: "60"
*cupsFilter2: "application/pdf application/pdf 0 -"
*DefaultFont: Courier"""

_SIZES = {"A4": (210, 297), "A5": (148, 210), "w80h168": (80, 168), "w58h172": (58, 172), "w58h40": (58, 40)}


def printer_description() -> str:
    """A PPD of an office printer that takes PDF on every paper of ours, without margins, and prints at once."""
    points = {name: (round(w * 72 / 25.4, 3), round(h * 72 / 25.4, 3)) for name, (w, h) in _SIZES.items()}
    lines = [PPD_HEAD]
    for option in ("PageSize", "PageRegion"):
        choices = [f'*{option} {name}: "<</PageSize[{w} {h}]>>setpagedevice"' for name, (w, h) in points.items()]
        lines += [f"*OpenUI *{option}: PickOne", f"*Default{option}: A4", *choices, f"*CloseUI: *{option}"]
    lines += ["*DefaultImageableArea: A4", *(f'*ImageableArea {n}: "0 0 {w} {h}"' for n, (w, h) in points.items())]
    lines += ["*DefaultPaperDimension: A4", *(f'*PaperDimension {n}: "{w} {h}"' for n, (w, h) in points.items())]
    return "\n".join([*lines, ""])


def missing_parts() -> tuple[str, ...]:
    """Programs that a private CUPS needs and this machine lacks."""
    return tuple(name for name in NEEDED if shutil.which(name, path=SBIN) is None)


def wait_for(happened: Callable[[], object], seconds: float = START_SECONDS, what: str = "it") -> None:
    """Wait until ``happened()`` is true, at most ``seconds``."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not happen within {seconds:.0f} s")
        time.sleep(0.05)


def free_port() -> int:
    """A TCP port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class IppPrinter:
    """One running ``ippeveprinter``: what reaches it is kept in ``folder``."""

    name: str
    port: int
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def received(self) -> list[Path]:
        """The documents that arrived, oldest first."""
        return sorted(self.folder.glob("*.pdf"), key=lambda path: int(path.name.split("-")[0]))

    def kill(self) -> None:
        """The plug is pulled."""
        self.process.kill()
        self.process.wait()

    def hang(self) -> None:
        """Still connected, answers nothing."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Answers again after ``hang``."""
        self.process.send_signal(signal.SIGCONT)


class PrivateCups:
    """A print server of our own in ``folder``; ``environment`` points ``lp`` and ``lpstat`` at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "run" / "cups.sock"
        self._bus = f"unix:path={folder}/run/bus"
        self._processes: list[subprocess.Popen[bytes]] = []
        for name in ("root", "root/ppd", "spool", "cache", "run", "run/certs", "log", "tmp"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / "root/cupsd.conf").write_text(CUPSD_CONF.format(socket=self.socket))
        (folder / "root/cups-files.conf").write_text(CUPS_FILES_CONF.format(folder=folder))

    @property
    def environment(self) -> dict[str, str]:
        return {"CUPS_SERVER": str(self.socket)}

    def start(self) -> None:
        """Bring up the bus and the server; returns when the server answers."""
        self._spawn(
            "bus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", f"--address={self._bus}"
        )
        wait_for((self.folder / "run/bus").exists, what="the message bus")
        root = self.folder / "root"
        self._spawn("cupsd", "cupsd", "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf"))
        wait_for(self._answers, what="the print server")

    def stop(self) -> None:
        """End every process started here, the newest first."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def add_printer(self, queue: str) -> IppPrinter:
        """A driverless queue named ``queue`` on a new IPP printer."""
        printer = self.switch_on(queue, free_port())
        self._admin("-p", queue, "-E", "-v", printer.uri, "-m", "everywhere", "-o", "printer-error-policy=retry-job")
        wait_for((self.folder / f"root/ppd/{queue}.ppd").exists, what=f"queue {queue}")
        return printer

    def add_raw_queue(self, queue: str, uri: str) -> None:
        """A queue without filters, as for receipt and label printers: the bytes arrive as they were sent."""
        self._admin("-p", queue, "-E", "-v", uri)

    def switch_on(self, name: str, port: int) -> IppPrinter:
        """Start the printer alone, without a queue: also after ``kill`` on the same port."""
        kept = self.folder / f"received-{name}"
        kept.mkdir(exist_ok=True)
        ppd = self.folder / "printer.ppd"
        ppd.write_text(printer_description())
        paths = ("-d", str(kept), "-P", str(ppd), "-c", "/bin/true")
        env = {"DBUS_SYSTEM_BUS_ADDRESS": self._bus}
        process = self._spawn(name, "ippeveprinter", "-r", "off", "-k", "-p", str(port), *paths, name, more=env)
        wait_for(lambda: _listens(port), what=f"printer {name}")
        return IppPrinter(name, port, kept, process)

    def run(self, *command: str) -> str:
        """A command of CUPS against this server; its standard output."""
        env = {**os.environ, **self.environment, "LC_ALL": "C", "PATH": SBIN}
        return subprocess.run(command, env=env, check=True, capture_output=True, text=True, timeout=30).stdout

    def _admin(self, *arguments: str) -> None:
        self.run("lpadmin", *arguments)

    def _answers(self) -> bool:
        env = {**os.environ, **self.environment, "LC_ALL": "C", "PATH": SBIN}
        answer = subprocess.run(("lpstat", "-r"), env=env, check=False, capture_output=True, text=True, timeout=10)
        return "is running" in answer.stdout

    def _spawn(
        self, log: str, program: str, *arguments: str, more: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        path = shutil.which(program, path=SBIN)
        assert path is not None, program
        with (self.folder / "log" / f"{log}.out").open("ab") as out:
            process = subprocess.Popen((path, *arguments), stdout=out, stderr=out, env={**os.environ, **(more or {})})
        self._processes.append(process)
        return process


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def private_cups() -> Iterator[PrivateCups]:
    """A running print server in a folder with a short name (it holds a socket) that its filters may enter."""
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = PrivateCups(folder)
        try:
            server.start()
            yield server
        finally:
            server.stop()
