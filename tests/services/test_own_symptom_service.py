from __future__ import annotations

import pytest

from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.own_symptom_service import OwnSymptomService
from tests.builders import TODAY, an_own_symptom


@pytest.fixture
def service(diary: Diary) -> OwnSymptomService:
    return OwnSymptomService(diary)


def labels(service: OwnSymptomService) -> list[str]:
    return [symptom.label for symptom in service.symptoms()]


def test_a_new_one_is_rated_or_answered_no_or_yes_and_stands_last(
    diary: Diary, service: OwnSymptomService
):
    diary.save(an_own_symptom("From an older version"), label="x")
    service.add("  Itchy  arm ", Kind.RATING)
    service.add("Rash", Kind.YES_NO)
    assert labels(service) == ["From an older version", "Itchy arm", "Rash"]
    assert [it.kind for it in service.symptoms()][1:] == [Kind.RATING, Kind.YES_NO]
    shown = [symptom.label for symptom in diary.reader.visible_symptoms()]
    assert shown[-3:] == labels(service)


def test_they_are_moved_up_and_down_and_no_further_than_the_end(service: OwnSymptomService):
    for name in ("A", "B", "C"):
        service.add(name, Kind.RATING)
    service.move(service.symptoms()[2], up=True)
    assert labels(service) == ["A", "C", "B"]
    service.move(service.symptoms()[0], up=False)
    assert labels(service) == ["C", "A", "B"]
    assert not service.move(service.symptoms()[0], up=True)
    assert not service.move(service.symptoms()[2], up=False)


def test_a_symptom_that_is_called_otherwise_keeps_what_was_recorded(
    diary: Diary, service: OwnSymptomService
):
    service.add("Itchy arm", Kind.RATING)
    [symptom] = service.symptoms()
    diary.record(TODAY, {symptom.id: 3})
    service.rename(symptom, "Itchy skin", "")
    assert labels(service) == ["Itchy skin"]
    assert diary.reader.day(TODAY).value(symptom.id) == 3
    assert service.name_fault("itchy skin", symptom.id) == ""
    service.rename(service.symptoms()[0], "itchy SKIN", "")
    assert labels(service) == ["itchy SKIN"]


@pytest.mark.parametrize("name", ["Cough", " cough ", "COUGH", "Cóugh", "loss  of appetite"])
def test_a_name_that_is_there_already_is_refused(service: OwnSymptomService, name: str):
    with pytest.raises(Refused, match=r"is there already\. Choose another name for yours"):
        service.add(name, Kind.RATING)
    assert service.symptoms() == ()
    service.add("Übelkeit", Kind.RATING)
    assert "“Übelkeit” is there already" in str(service.name_fault("ubelkeit"))
    with pytest.raises(Refused):
        service.rename(service.symptoms()[0], name, "")


def test_a_name_is_needed(service: OwnSymptomService):
    assert service.name_fault(" ") == "Write the name of the symptom first."
    assert service.name_fault("Rash") == ""


def test_one_can_have_a_second_name_for_a_doctor_and_lose_it_again(service: OwnSymptomService):
    service.add("Hormigueo", Kind.RATING)
    service.rename(service.symptoms()[0], "Hormigueo", "  Tingling   feeling ")
    assert service.symptoms()[0].other_name == "Tingling feeling"
    service.move(service.symptoms()[0], up=True)
    assert service.symptoms()[0].other_name == "Tingling feeling"
    service.rename(service.symptoms()[0], "Hormigueo", " ")
    assert service.symptoms()[0].other_name == ""


def test_a_second_name_that_is_the_first_is_none(service: OwnSymptomService):
    service.add("Hormigueo", Kind.RATING)
    service.rename(service.symptoms()[0], "Picor", "picor")
    assert [(own.label, own.other_name) for own in service.symptoms()] == [("Picor", "")]


def test_a_second_name_that_another_symptom_has_is_refused(service: OwnSymptomService):
    service.add("Rash", Kind.RATING)
    service.add("Hormigueo", Kind.RATING)
    for name in ("cough", "RASH"):
        with pytest.raises(Refused, match="is there already"):
            service.rename(service.symptoms()[1], "Hormigueo", name)
    assert service.symptoms()[1].other_name == ""
