"""Stands for the printers of a computer and for ``lp``, which hands documents to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from mbc_tracker.ui.common import print_options, print_queue, printing

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)
ONE_SIDE, TWO_SIDES = QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexLongSide

_TAKES = """#!/bin/sh
printf '%s\\n' "$@" >"{folder}/words"
cat >"{folder}/document.pdf"
"""
_REFUSES = """#!/bin/sh
echo '{words}' >&2
exit 1
"""


@dataclass(frozen=True)
class Model:
    """What a printer says of itself, under the names that Qt has for it."""

    name: str
    usual: QPageSize = field(default_factory=lambda: A4)
    papers: Sequence[QPageSize] = (A4, LETTER)
    sides: QPrinter.DuplexMode = ONE_SIDE
    stopped: bool = False

    def description(self) -> str:
        return f"{self.name} in the study"

    def defaultPageSize(self) -> QPageSize:
        return self.usual

    def supportedPageSizes(self) -> Sequence[QPageSize]:
        return self.papers

    def supportedDuplexModes(self) -> list[QPrinter.DuplexMode]:
        return list({ONE_SIDE, self.sides})

    def defaultDuplexMode(self) -> QPrinter.DuplexMode:
        return self.sides

    def state(self) -> QPrinter.PrinterState:
        states = QPrinter.PrinterState
        return states.Error if self.stopped else states.Idle


@dataclass
class Printers:
    """The printers that there are, and what the last one was given."""

    folder: Path
    models: list[Model] = field(default_factory=lambda: [Model("Study")])

    def availablePrinterNames(self) -> list[str]:
        return [model.name for model in self.models]

    def defaultPrinterName(self) -> str:
        return self.models[-1].name

    def printerInfo(self, name: str) -> Model:
        return next(model for model in self.models if model.name == name)

    def answer_with(self, script: str) -> None:
        """Let ``lp`` do this."""
        command = self.folder / print_queue.COMMAND
        command.write_text(script.format(folder=self.folder, words=""), encoding="utf-8")
        command.chmod(0o755)

    def refuse(self, words: str) -> None:
        """Let ``lp`` say why it takes nothing."""
        self.answer_with(_REFUSES.replace("{words}", words))

    @property
    def words(self) -> list[str]:
        """What ``lp`` was told; nothing if it was not asked."""
        file = self.folder / "words"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    @property
    def given(self) -> bytes:
        """The file that was to be printed."""
        return (self.folder / "document.pdf").read_bytes()


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Printers:
    """Put one printer and an ``lp`` that takes everything on this computer."""
    printers = Printers(folder)
    printers.answer_with(_TAKES)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    for module in (printing, print_options):
        monkeypatch.setattr(module, "QPrinterInfo", printers)
    return printers
