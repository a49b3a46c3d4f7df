"""Every dialog of the program, opened in each language: nothing English is left in it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import mbc_tracker.ui
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.notice_text import Explanation
from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.measurement_series import DayMeasurements
from mbc_tracker.exchange.column_mapping import LEFT_OUT, ColumnMapping, Role, Target
from mbc_tracker.exchange.import_task import ReadTask
from mbc_tracker.exchange.parsed_file import AboutFile
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.notice_service import NoticeService
from mbc_tracker.storage.rescue import Rescued, RescueSource
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.emergency.signs_card import SignsCard
from mbc_tracker.ui.planner.appointment_card import AppointmentCard
from mbc_tracker.ui.shell.session import Session
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_medicine,
    a_moment,
    a_notice,
    a_question,
    a_stamp,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.ui.common.test_printing import pages
from tests.ui.conftest import OpensIn
from tests.ui.printers import Printers
from tests.ui.test_languages import left_over

pytestmark = pytest.mark.covered_elsewhere

#: Names of a person, a place or a thing, which no language says otherwise.
NAME = "Osei"
MAPPING = ColumnMapping(
    (("a", Target(Role.SYMPTOM, "cough", "0-10")), ("b", Target(Role.NOTE)), ("c", LEFT_OUT))
)


@cache
def dialogs() -> tuple[type[Dialog], ...]:
    """The kinds of dialog that the program opens, without those that others are made of."""
    for module in pkgutil.walk_packages(mbc_tracker.ui.__path__, "mbc_tracker.ui."):
        importlib.import_module(module.name)
    kinds = list(Dialog.__subclasses__())
    for kind in kinds:
        kinds += kind.__subclasses__()
    ours = (kind for kind in kinds if kind.__module__.startswith(mbc_tracker.ui.__name__))
    return tuple(kind for kind in ours if not kind.__subclasses__())


def values(session: Session, diary: Diary, folder: Path) -> Mapping[str, Any]:
    """What dialogs are made of, by the names of their parameters."""
    context, symptoms = session.context, diary.reader.catalogue.symptoms
    words, guidance = context.words, context.guidance
    return {
        "theme": session.theme,
        "parent": session.window,
        "words": words,
        "diary": diary,
        "guidance": guidance,
        "operations": session.operations,
        "palette": context.palette,
        "catalogue": diary.reader.catalogue,
        "symptoms": symptoms,
        "today": TODAY,
        "backup_service": session.backup_scheduler.backup_service,
        "path": folder / NAME,
        "fault": "",
        "which": NAME,
        "kept": True,
        "change": "",
        "mark": a_known_mark(),
        "day": YESTERDAY,
        "subjects": {"cough": NAME},
        "pdf": pages(3),
        "title": NAME,
        "log": NAME,
        "report": NAME,
        "n": 3,
        "contacts": [a_contact(NAME)],
        "number": "112",
        "advice": guidance.advice,
        "medicine": a_medicine(NAME, (YESTERDAY, NAME)),
        "first": (),
        "reasons": [Explanation(NAME, NAME, (NAME,), "", (NAME,), "")],
        "notices": [a_notice()],
        "lines": [NAME],
        "paper": QPageSize(QPageSize.PageSizeId.A4),
        "service": NoticeService(diary, words, guidance),
        "coming": an_appointment(NAME),
        "clipboard": QGuiApplication.clipboard(),
        "visit": an_appointment(NAME),
        "now": a_stamp(),
        "event": an_event(NAME),
        "events": [an_event(NAME)],
        "card": AppointmentCard(session.theme, words),
        "contact": a_contact(NAME),
        "symptom": an_own_symptom(NAME),
        "part": session.window,
        "sentence": NAME,
        "rescued": Rescued(folder / NAME, RescueSource.BACKUP),
        "answers": {"cough": 4},
        "entry": DayMeasurements("weight", "kg", TODAY, (a_measurement("weight", 64.0),)),
        "measurements": diary.measurements,
        "moment": a_moment(),
        "question": symptoms[0],
        "answer": 4,
        "ticked": ["cough"],
        "emergency": SignsCard(session.theme, words, guidance, diary, session.operations),
        "about": AboutFile(mapping=MAPPING, examples={"a": (NAME,)}),
        "task": ReadTask(folder / NAME, diary),
        "removed": RemovedRecord("1", an_answer(), a_stamp()),
        "there": an_answer(value=6),
        "known": False,
        "text": MeasuredText(words),
    }


def special(session: Session) -> Mapping[str, Mapping[str, Any]]:
    """By dialog, what it takes otherwise."""
    context, catalogue = session.context, session.context.diary.reader.catalogue
    records = RecordText(context.words, context.guidance, catalogue)
    return {
        "_ConflictDialog": {"words": records},
        "ImportDialog": {"text": records},
        "MeasurementDialog": {"now": a_stamp},
        "WeeklyStepDialog": {"question": catalogue["activity_level"], "day": NAME, "answer": None},
    }


def opened(session: Session, diary: Diary, folder: Path) -> Iterator[Dialog]:
    """Each dialog, one after the other."""
    given, others = values(session, diary, folder), special(session)
    for kind in dialogs():
        known = {**given, **others.get(kind.__name__, {})}
        names = list(inspect.signature(kind.__init__).parameters)[1:]
        dialog = kind(**{name: known[name] for name in names})
        dialog.open()
        yield dialog


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_english_is_left_in_any_dialog(
    opens_in: OpensIn, qtbot: QtBot, diary: Diary, printers: Printers, tmp_path: Path, language: str
):
    plans = an_appointment(NAME), a_question(NAME), an_event(NAME), a_contact(NAME)
    diary.save(*plans, an_own_symptom(NAME), label="x")
    diary.record(YESTERDAY, {"cough": 4})
    session = opens_in(language)
    shown: dict[str, set[str]] = {}
    for dialog in opened(session, diary, tmp_path):
        shown[type(dialog).__name__] = left_over(dialog, language)
        close(dialog)

    assert len(shown) == len(dialogs()) > 40
    assert {name: lines for name, lines in shown.items() if lines} == {}


def test_english_would_be_noticed_in_each(
    opens_in: OpensIn, diary: Diary, printers: Printers, tmp_path: Path
):
    session = opens_in("en")
    unnoticed = []
    for dialog in opened(session, diary, tmp_path):
        if not left_over(dialog, "de"):
            unnoticed.append(type(dialog).__name__)
        close(dialog)

    assert unnoticed == []


def close(dialog: QWidget) -> None:
    """Close it and all that it has opened."""
    for window in dialog.findChildren(QWidget):
        if window.isWindow():
            window.close()
    dialog.close()
