"""The report's choices as a file for other programs."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from mbc_tracker.content import words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Setting
from mbc_tracker.report.summary import FIRST_PAGE, FURTHER_PAGES, Choices, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.report.data_export import CSV, FHIR, JSON, export
from mbc_tracker.ui.report.format_dialog import ExportFormatDialog
from mbc_tracker.ui.report.page import ReportPage
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_event,
    an_own_symptom,
    help_signs,
)


@pytest.fixture
def full(diary: Diary) -> Diary:
    diary.save(
        *(Setting("name", "Zebulon"), Setting("born", "1931-02-03"), Setting("country", "GB")),
        *(an_answer("cough", 4), an_answer("wheeze", 2), an_answer("cough", 9, YESTERDAY)),
        *(a_note("Quagmire"), a_question("Wherefore?"), an_event("Xylophone", day=TODAY)),
        *(a_moment({"cough": 6, "wheeze": 1}), a_moment({"wheeze": 1}, id="m2")),
        *(a_measurement(), a_contact("Ward"), help_signs(), an_own_symptom("Itch")),
        label="full",
    )
    return diary


def wanted(diary: Diary, *without: Part) -> Choices:
    parts = (FIRST_PAGE | set(FURTHER_PAGES)) - set(without)
    return Choices(Period(TODAY, TODAY), (diary.reader.catalogue["cough"],), parts)


def test_fhir_holds_what_the_others_hold(full: Diary):
    found = json.loads(export(full, wanted(full), FHIR, words.load()))
    assert found["resourceType"] == "Bundle"
    codes = {
        coding["code"]
        for entry in found["entry"]
        for coding in entry["resource"].get("code", {}).get("coding", ())
    }
    assert "cough" in codes
    assert not {"blood", "wheeze", "breathlessness"} & codes


@pytest.mark.parametrize(("language", "name"), [("es", "Picor"), ("en_US", "Itch"), ("", "Itch")])
def test_fhir_for_a_doctor_of_another_language_has_the_second_name(
    diary: Diary, language: str, name: str
):
    diary.save(an_own_symptom("Itch", other_name="Picor"), label="own")
    diary.record(TODAY, {"own-1": 4})
    own = (diary.reader.catalogue["own-1"],)
    chosen = replace(wanted(diary), symptoms=own, language=language)
    found = json.loads(export(diary, chosen, FHIR, words.load()))
    codes = (entry["resource"].get("code", {}) for entry in found["entry"])
    [code] = [code for code in codes if code.get("coding", [{}])[0].get("code") == "own-1"]
    assert code["text"].startswith(f"{name}, ")
    assert code["coding"][0]["display"] == "Itch"


def test_json_holds_the_chosen_days_and_symptoms_and_nothing_else(full: Diary):
    found = json.loads(export(full, wanted(full), JSON, words.load()))
    assert [(it["day"], it["symptom"]) for it in found["answers"]] == [("2026-11-22", "cough")]
    assert [it["answers"] for it in found["moments"]] == [[{"symptom": "cough", "value": 6}]]
    assert {it["name"] for it in found["settings"]} == {"name", "born"}
    for kind in ("care_team", "own_symptoms", "shown_symptoms"):
        assert found[kind] == []
    for kind in ("notes", "events", "questions", "measurements"):
        assert len(found[kind]) == 1


@pytest.mark.parametrize("kind", [CSV, JSON])
@pytest.mark.parametrize(
    ("part", "secret"),
    [
        (Part.NAME, "Zebulon"),
        (Part.BORN, "1931"),
        (Part.NOTES, "Quagmire"),
        (Part.EVENTS, "Xylophone"),
        (Part.QUESTIONS, "Wherefore"),
        (Part.MEASUREMENTS, "37.4"),
    ],
)
def test_what_the_report_leaves_out_is_not_exported(
    full: Diary, kind: str, part: Part, secret: str
):
    assert secret in export(full, wanted(full), kind, words.load()).decode()
    assert secret not in export(full, wanted(full, part), kind, words.load()).decode()


SIGNS = (
    help_signs("cannot_speak"),
    an_answer("blood", "streaks"),
    an_answer("fever", "yes"),
    an_answer("one_leg_swelling", "yes"),
    an_answer("face_neck_swelling", "no"),
    a_moment({"blood": "more"}, id="m3"),
    a_measurement(value=38.6, id="high"),
    a_measurement("weight", 70, id="w"),
)


@pytest.mark.parametrize("parts", [frozenset[Part](), frozenset(Part)])
def test_no_choice_takes_a_sign_out_of_a_file(full: Diary, parts: frozenset[Part]):
    full.save(*SIGNS, label="signs")
    choices = Choices(Period(TODAY, TODAY), (full.reader.catalogue["cough"],), parts)
    file = json.loads(export(full, choices, JSON, words.load()))
    answers = {(it["symptom"], it["value"]) for it in file["answers"]}
    assert answers >= {("blood", "streaks"), ("fever", "yes"), ("one_leg_swelling", "yes")}
    assert ("wheeze", 2) not in answers
    assert [it["signs"] for it in file["help_signs"]][-1] == ["cannot_speak"]
    assert {"symptom": "blood", "value": "more"} in [
        answer for it in file["moments"] for answer in it["answers"]
    ]
    values = sorted(it["value"] for it in file["measurements"])
    assert values == ([38.6] if not parts else [37.4, 38.6, 70])
    table = export(full, choices, CSV, words.load()).decode()
    assert "cannot_speak" in table
    assert "38.6" in table
    assert "Emergency signs ticked" in export(full, choices, FHIR, words.load()).decode()


def test_the_teams_own_limit_decides_what_is_a_fever(full: Diary):
    full.save(*SIGNS, Setting("fever_limit", "37.0"), label="signs")
    choices = Choices(Period(TODAY, TODAY), (), frozenset())
    file = json.loads(export(full, choices, JSON, words.load()))
    assert sorted(it["value"] for it in file["measurements"]) == [37.4, 38.6]


def test_an_own_symptom_goes_along_with_its_answers(full: Diary):
    choices = Choices(Period(TODAY, TODAY), (full.reader.catalogue["own-1"],))
    assert b"Itch" in export(full, choices, JSON, words.load())


def test_the_dialog_says_that_nothing_protects_the_file(page: ReportPage):
    page.bar.export.click()
    dialog = page.findChild(ExportFormatDialog)
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "The file is not protected." in said
    assert "Emergency signs, blood, fever and swelling are always in it." in said
    dialog.reject()


def test_the_chosen_form_is_saved_and_can_be_opened(page: ReportPage, tmp_path: Path):
    page.bar.export.click()
    dialog = page.findChild(ExportFormatDialog)
    assert dialog is not None
    dialog.kinds.chips[JSON].click()
    dialog.accept()
    save = page.findChild(SaveDialog)
    assert save is not None
    assert save.selectedFiles()[0].endswith("Symptom report 2026-11-22.json")
    save.fileSelected.emit(str(tmp_path / "out.json"))
    save.reject()
    assert json.loads((tmp_path / "out.json").read_bytes())["answers"]
    assert page.bar.open.isVisible()


def test_csv_is_a_table(page: ReportPage, tmp_path: Path):
    page.output.save_to(str(tmp_path / "out.csv"), CSV)
    rows = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8-sig"))))
    assert rows[0][0] == "date"
    assert sum(row[2] == "answer" for row in rows) == 14


def test_a_disk_that_fills_up_leaves_nothing_behind(
    page: ReportPage, tmp_path: Path, no_room, refusals: list[str]
):
    with no_room(100):
        page.output.save_to(str(tmp_path / "out.csv"), CSV)
    assert len(refusals) == 1
    assert [it.name for it in tmp_path.iterdir() if "out" in it.name] == []
