"""Where a file is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.save_dialog import SaveDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(parent: QWidget, own_home: Path) -> SaveDialog:
    (own_home / "Documents").mkdir()
    return SaveDialog("Save it", "Trends", ["png", "svg"], parent)


def test_it_begins_in_documents_and_asks_before_it_replaces(dialog: SaveDialog, own_home: Path):
    assert dialog.windowTitle() == "Save it"
    assert dialog.directory().path() == str(own_home / "Documents")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_the_first_kind_is_the_usual_one(dialog: SaveDialog):
    assert dialog.nameFilters() == ["PNG (*.png)", "SVG (*.svg)"]
    assert dialog.selectedFiles()[0].endswith("/Trends.png")


def test_the_place_is_said_with_the_chosen_kind(dialog: SaveDialog, qtbot: QtBot):
    dialog.filterSelected.emit("SVG (*.svg)")
    with qtbot.waitSignal(dialog.placed) as placed:
        dialog.fileSelected.emit("/home/me/Trends.svg")
    assert placed.args == ["/home/me/Trends.svg", "svg"]
