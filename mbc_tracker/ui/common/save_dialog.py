"""Where to save a file, and in which format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


def saved_sentence(path: Path) -> str:
    """Where a file is now: its name, and the folder to look for it in."""
    folder = path.parent
    sentence = QCoreApplication.translate("SaveDialog", "Saved as “{name}” in “{folder}”.")
    return sentence.format(name=path.name, folder=folder.name or folder)


class SaveDialog(QFileDialog):
    """The system's own dialog; it asks before a file is replaced.

    name: what to call the file. kinds: the endings to choose from, the usual one first. A name
    without an ending gets the chosen one.
    """

    placed = Signal(str, str)  # path, kind

    def __init__(self, title: str, name: str, kinds: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters([f"{kind.upper()} (*.{kind})" for kind in kinds])
        self.setDefaultSuffix(kinds[0])
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.setDirectory(QStandardPaths.writableLocation(documents))
        self.selectFile(name)
        self.filterSelected.connect(self._end_with)
        self.fileSelected.connect(self._place)

    @Slot(str)
    def _end_with(self, chosen: str) -> None:
        self.setDefaultSuffix(Path(chosen.rstrip(")")).suffix[1:])

    @Slot(str)
    def _place(self, path: str) -> None:
        self.placed.emit(path, self.defaultSuffix())
