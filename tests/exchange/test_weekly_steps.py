"""Steps of what is asked once a week come out of every own format and go in again."""

from __future__ import annotations

import json

import pytest

from mbc_tracker.content import words
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.exchange import csv_writer, fhir_writer, json_writer
from mbc_tracker.exchange.importers import fhir, own_json
from mbc_tracker.exchange.selection import Selection
from tests.builders import a_stamp, an_answer
from tests.exchange.parsed import from_csv, read_by

STEPS = (an_answer("activity_level", "step_0"), an_answer("breathless_activity", "step_3"))


def test_csv_and_json_have_the_steps_key():
    data = csv_writer.write(Selection(STEPS))
    assert b",answer,breathless_activity,step_3,," in data
    assert from_csv(data) == STEPS
    whole = json_writer.write(Selection(STEPS), a_stamp(), "1.2.3")
    assert tuple(entry.record for entry in read_by(own_json, whole).entries) == STEPS


@pytest.mark.parametrize("asked", ["What breathlessness stops me doing", "Activity level"])
def test_fhir_has_our_own_code_alone_because_no_public_one_means_the_same(
    catalogue: Catalogue, asked: str
):
    data = fhir_writer.write(Selection(STEPS), catalogue, words.load(), a_stamp(), "1.2.3")
    resources = [entry["resource"] for entry in json.loads(data)["entry"]]
    (answer,) = [
        one
        for one in resources
        if one["resourceType"] == "Observation" and one["code"]["text"].startswith(asked)
    ]
    assert answer["code"]["text"] == f"{asked}, self-rated, step 0 to 4"
    assert len(answer["code"]["coding"]) == 1
    assert "interpretation" not in answer, "step 0 is a step, and not the absence of something"
    records = [entry.record for entry in read_by(fhir, data).entries]
    assert sorted(records, key=repr) == sorted(STEPS, key=repr)
