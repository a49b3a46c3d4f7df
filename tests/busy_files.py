"""Files that another program has open for a moment, as Windows answers then."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest


class WindowsError(PermissionError):
    """What Windows answers, with its own number."""

    def __init__(self, number: int) -> None:
        super().__init__(errno.EACCES, "Access is denied")
        self.winerror = number


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], list[float]]:
    """``busy(times, number)``: so many renames and removals fail; the pauses between the tries."""

    def other_program(times: int, number: int) -> list[float]:
        refusals, pauses = iter([number] * times), list[float]()

        def refusing(action: Callable[..., object]) -> Callable[..., object]:
            def called(*arguments: object, **options: object) -> object:
                if refusal := next(refusals, 0):
                    raise WindowsError(refusal)
                return action(*arguments, **options)

            return called

        for name in ("replace", "unlink"):
            monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
        monkeypatch.setattr("time.sleep", pauses.append)
        return pauses

    return other_program
