"""A bar that shows how far a long command is, on the error stream of somebody who looks at it."""

from types import TracebackType
from typing import Any, Self, TextIO


class Progress:
    """Steps out of ``total``. Without a terminal nothing is shown unless it is forced."""

    def __init__(self, total: int, stream: TextIO, *, forced: bool = False) -> None:
        self._total = total
        self._stream = stream
        self._shown = forced or stream.isatty()
        self._bar: Any = None

    def __enter__(self) -> Self:
        if self._shown:
            from tqdm import tqdm  # start-up: most commands show no bar

            self._bar = tqdm(total=self._total, file=self._stream, unit="", dynamic_ncols=True, leave=False)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def step(self, many: int) -> None:
        """So many more are done."""
        if self._bar is not None:
            self._bar.update(many)
