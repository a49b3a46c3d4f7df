"""Own symptoms in Settings."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.settings.own_symptoms import OwnSymptomsPart, RenameDialog
from mbc_tracker.ui.settings.symptoms_card import SymptomsCard
from mbc_tracker.ui.style.theme import Theme
from tests.builders import an_own_symptom
from tests.ui.acting import click, focused, texts
from tests.ui.fitting import faults


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, diary: Diary, operations: Operations) -> SymptomsCard:
    made = SymptomsCard(theme, diary, operations)
    qtbot.addWidget(made)
    operations.changed.connect(made.refresh)
    made.refresh()
    made.show()
    return made


@pytest.fixture
def part(card: SymptomsCard) -> OwnSymptomsPart:
    return card.own_symptoms


def add(part: OwnSymptomsPart, name: str, kind: Kind = Kind.RATING) -> None:
    part.name.setText(name)
    click(part.kind.chips[kind])
    click(part.add_button)


def names(part: OwnSymptomsPart) -> list[str]:
    return [row.accessibleName() for row in part.rows]


def test_one_is_rated_or_answered_no_or_yes(card: SymptomsCard, part: OwnSymptomsPart):
    add(part, "Itchy arm")
    add(part, "Rash", Kind.YES_NO)
    assert names(part) == ["Itchy arm, From 0 to 10", "Rash, No or yes"]
    assert part.name.text() == ""
    assert {it.text() for it in card.ticks.values()} >= {"Itchy arm", "Rash"}


def test_a_built_in_name_is_refused_beside_the_field(part: OwnSymptomsPart, diary: Diary):
    add(part, "hót  FLUSHES")
    assert part.fault.isVisible()
    assert part.fault.text().startswith("“Hot flushes” is there already.")
    assert part.name.text() == "hót  FLUSHES"
    assert part.rows == []
    add(part, "Hot ears")
    assert not part.fault.isVisible()
    add(part, "  ")
    assert [row.symptom.label for row in part.rows] == ["Hot ears"]


def test_they_are_moved_and_the_keyboard_goes_along(part: OwnSymptomsPart):
    for name in ("A", "B", "C"):
        add(part, name)
    assert [row.up.isEnabled() for row in part.rows] == [False, True, True]
    assert [row.down.isEnabled() for row in part.rows] == [True, True, False]
    part.rows[2].up.setFocus()
    part.rows[2].up.click()
    assert [row.symptom.label for row in part.rows] == ["A", "C", "B"]
    assert focused(part) is part.rows[1].up
    part.rows[1].up.click()
    assert focused(part) is part.rows[0].rename
    part.rows[0].down.setFocus()
    part.rows[0].down.click()
    assert [row.symptom.label for row in part.rows] == ["A", "C", "B"]
    assert focused(part) is part.rows[1].down


def test_one_is_called_otherwise(card: SymptomsCard, part: OwnSymptomsPart):
    add(part, "Itchy arm")
    part.rows[0].rename.click()
    [dialog] = part.findChildren(RenameDialog)
    dialog.field.setText("Cough")
    dialog.accept()
    assert "“Cough” is there already. Choose another name for yours." in texts(dialog)
    dialog.field.setText("Itchy skin")
    dialog.accept()
    assert names(part) == ["Itchy skin, From 0 to 10"]
    assert "Itchy skin" in {it.text() for it in card.ticks.values()}


def test_undoing_the_one_that_has_the_keyboard_leads_to_the_field(
    part: OwnSymptomsPart, operations: Operations
):
    add(part, "Itchy arm")
    part.rows[0].rename.setFocus()
    operations.undo()
    assert part.rows == []
    assert focused(part) is part.name


def renaming(part: OwnSymptomsPart) -> RenameDialog:
    part.rows[0].rename.click()
    return part.findChildren(RenameDialog)[-1]


def test_a_second_name_is_kept_shown_again_and_undone(
    part: OwnSymptomsPart, diary: Diary, operations: Operations
):
    add(part, "Hormigueo")
    dialog = renaming(part)
    asked = "Name for a doctor who reads another language (optional)"
    assert dialog.other_name.accessibleName() == asked
    assert asked in texts(dialog)
    dialog.other_name.setText(" Tingling ")
    dialog.accept()
    assert [own.other_name for own in diary.reader.records(OwnSymptom)] == ["Tingling"]
    assert names(part) == ["Hormigueo, From 0 to 10"]
    again = renaming(part)
    assert again.other_name.text() == "Tingling"
    again.reject()
    operations.undo()
    assert [own.other_name for own in diary.reader.records(OwnSymptom)] == [""]


def test_a_second_name_that_is_there_already_is_refused(part: OwnSymptomsPart, diary: Diary):
    add(part, "Hormigueo")
    dialog = renaming(part)
    dialog.other_name.setText("Cough")
    dialog.accept()
    assert "“Cough” is there already. Choose another name for yours." in texts(dialog)
    assert focused(dialog) is dialog.other_name
    assert [own.other_name for own in diary.reader.records(OwnSymptom)] == [""]
    dialog.other_name.setText("Tingling")
    dialog.field.setText(" ")
    dialog.accept()
    assert "Write the name of the symptom first." in texts(dialog)
    assert focused(dialog) is dialog.field
    dialog.reject()


def test_at_200_percent_a_refused_name_cuts_nothing(part: OwnSymptomsPart):
    large = Theme(palette.load(), scale=2.0)
    part.window().resize(1024, 640)
    dialog = RenameDialog(large, an_own_symptom(), part, part)
    dialog.setStyleSheet(large.stylesheet())
    dialog.open()
    dialog.other_name.setText("Cough")
    dialog.accept()
    assert "“Cough” is there already. Choose another name for yours." in texts(dialog)
    dialog.grab()
    assert faults(dialog) == []
    dialog.reject()
