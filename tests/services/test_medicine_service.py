from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.medicines import Medicine, taken_on
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.medicine_service import MedicineService
from tests.builders import TODAY, TOMORROW, YESTERDAY, a_medicine, a_stamp

SEPTEMBER = date(2026, 9, 14)


@pytest.fixture
def service(diary: Diary) -> MedicineService:
    return MedicineService(diary)


def only(service: MedicineService) -> Medicine:
    [medicine] = service.medicines()
    return medicine


def test_a_medicine_is_started_in_a_dose(service: MedicineService):
    change = service.start("  Capecitabine ", "1,500 mg\ntwice a day ", YESTERDAY)
    assert str(change.label) == "Medicine: Capecitabine"
    kept = only(service)
    assert (kept.name, kept.day, kept.last_day, kept.note) == ("Capecitabine", YESTERDAY, None, "")
    assert kept.doses == ((YESTERDAY, "1,500 mg twice a day"),)
    assert kept.recorded == a_stamp()


def test_a_dose_may_be_left_open(service: MedicineService):
    service.start("Codeine", " ", TODAY)
    assert only(service).doses == ()


def test_a_dose_is_changed_and_the_change_can_be_undone(diary: Diary, service: MedicineService):
    service.start("Capecitabine", "1,500 mg", YESTERDAY)
    before = only(service)
    change = service.change_dose(before, TODAY, "1,250  mg")
    assert str(change.label) == "Capecitabine: 1,250 mg"
    assert [it.dose for it in taken_on(service.medicines(), TODAY)] == ["1,250 mg"]
    assert [it.dose for it in taken_on(service.medicines(), YESTERDAY)] == ["1,500 mg"]
    diary.apply(change.inverse())
    assert only(service) == before


def test_it_is_stopped_and_started_again(service: MedicineService):
    service.start("Letrozole", "2.5 mg", YESTERDAY)
    service.stop(only(service), YESTERDAY)
    assert taken_on(service.medicines(), TODAY) == ()
    change = service.start_again(only(service), TODAY, "2.5 mg")
    assert str(change.label) == "Letrozole started again"
    first, again = service.medicines()
    assert (first.last_day, again.day, again.last_day) == (YESTERDAY, TODAY, None)
    assert first.id != again.id


def test_all_of_it_can_be_corrected(service: MedicineService):
    service.start("Letrosole", "2.5 mg", TODAY)
    right = replace(only(service), name="Letrozole", note="For the bones", day=YESTERDAY)
    service.correct(right)
    assert only(service) == right


def test_what_was_removed_lies_in_the_bin(diary: Diary, service: MedicineService):
    diary.save(a_medicine(), label="x")
    change = service.remove(only(service))
    assert str(change.label) == "Remove Capecitabine"
    assert service.medicines() == ()
    assert [it.record for it in diary.bin.entries()] == [a_medicine()]
    diary.apply(change.inverse())
    assert only(service) == a_medicine()


def test_days_that_can_not_be_are_refused_and_nothing_changes(
    diary: Diary, service: MedicineService
):
    diary.save(a_medicine(), label="x")
    there = only(service)
    refusals: tuple[Callable[[], Change], ...] = (
        lambda: service.start("", "2 mg", TODAY),
        lambda: service.start("Codeine", "2 mg", TOMORROW),
        lambda: service.change_dose(there, date(2026, 6, 30), "1 mg"),
        lambda: service.change_dose(there, TODAY, ""),
        lambda: service.stop(there, date(2026, 6, 30)),
        lambda: service.start_again(there, TODAY, ""),
    )
    for refused in refusals:
        with pytest.raises(Refused):
            refused()
    assert service.medicines() == (there,)


def test_they_come_in_the_order_in_which_they_were_started(diary: Diary, service: MedicineService):
    later = a_medicine("Codeine", day=SEPTEMBER, id="a")
    same_day = a_medicine("Anastrozole", day=SEPTEMBER, id="z")
    diary.save(later, same_day, a_medicine(), label="x")
    assert [it.name for it in service.medicines()] == ["Capecitabine", "Anastrozole", "Codeine"]
