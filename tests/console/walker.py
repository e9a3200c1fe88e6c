"""Calls in one sandbox, each on a day that it is told: how a script walks through the month and the year."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.console.counter import Console, Said


@dataclass(frozen=True)
class Walk:
    """The command line in a sandbox of its own."""

    console: Console
    path: Path

    def said(self, day: str, *words: str, stdin: str = "") -> Said:
        """What the call answers, whatever its exit code."""
        return self.console(*words, "--sandbox", str(self.path), "--today", day, "--json", stdin=stdin)

    def on(self, day: str, *words: str, stdin: str = "") -> Any:
        """The answer of a call that must succeed."""
        return self.console.json(*words, "--sandbox", str(self.path), "--today", day, stdin=stdin)

    def refused(self, day: str, *words: str, stdin: str = "") -> tuple[int, str]:
        """The exit code and the kind of the refusal; one sentence is said."""
        said = self.said(day, *words, stdin=stdin)
        assert said.err.count("\n") == 1, said
        assert " ".join(said.json["refusal"]["sentence"].split()) in said.err
        return said.code, said.json["refusal"]["kind"]

    def listed(self, day: str, which: str, days: int | None = None, text: str = "") -> list[str]:
        """The numbers in a list of orders; without ``days`` as many as usual."""
        within = [] if days is None else ["--days", str(days)]
        found = self.on(day, "store", "--list", which, "--text", text, *within)
        assert found["count"] == len(found["orders"])
        return [order["code"] for order in found["orders"]]

    def accept(self, day: str, *devices: dict[str, Any], **more: Any) -> Any:
        """Accept devices of one customer; the answer."""
        customer = more.pop("customer", {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"})
        return self.on(day, "accept", stdin=json.dumps({"customer": customer, "devices": list(devices), **more}))

    def ready(self, day: str, order: str, price: str = "1000", place: str = "Б-03") -> None:
        """Finish the repair."""
        told = ["--outcome", "repaired", "--technician", "Ким", "--price", price, "--place", place]
        self.on(day, "move", order, "ready", *told)
