"""How far back an answer looks goes out with it, and comes in again."""

from __future__ import annotations

import json

from mbc_tracker.content import words
from mbc_tracker.domain.symptoms import Catalogue, Recall
from mbc_tracker.exchange import csv_writer, fhir_writer, json_writer
from mbc_tracker.exchange.importers import fhir, own_json
from mbc_tracker.exchange.selection import Selection
from tests.builders import YESTERDAY, a_stamp, an_answer
from tests.exchange.parsed import from_csv, read_by, table_of

WEEKLY = (
    an_answer("cough", 4, YESTERDAY, Recall.WEEK),
    an_answer("fever", "no", YESTERDAY, Recall.WEEK),
    an_answer("cough", 2),
)


def test_in_csv_the_unit_says_so():
    data = csv_writer.write(Selection(WEEKLY))
    lines = data.decode("utf-8-sig").splitlines()[1:4]
    assert lines == [
        "2026-11-21,,answer,cough,4,0-10 in 7 days,",
        "2026-11-21,,answer,fever,no,in 7 days,",
        "2026-11-22,,answer,cough,2,0-10,",
    ]
    assert from_csv(data) == WEEKLY


def test_another_unit_is_refused():
    (rejected,) = table_of("2026-11-21,,answer,cough,4,0-100 in 7 days,").rejected
    assert rejected.reason == "The unit is “0-100 in 7 days”; ratings are 0-10."


def test_json_has_it_and_older_files_lack_it():
    data = json_writer.write(Selection(WEEKLY), a_stamp(), "1.2.3")
    whole = json.loads(data)
    assert [answer["recall"] for answer in whole["answers"]] == ["week", "week", "day"]
    assert tuple(entry.record for entry in read_by(own_json, data).entries) == WEEKLY
    for answer in whole["answers"]:
        del answer["recall"]
    entries = read_by(own_json, json.dumps(whole).encode()).entries
    assert {getattr(entry.record, "recall", None) for entry in entries} == {Recall.DAY}


def test_fhir_has_a_period(catalogue: Catalogue):
    data = fhir_writer.write(Selection(WEEKLY), catalogue, words.load(), a_stamp(), "1.2.3")
    resources = [entry["resource"] for entry in json.loads(data)["entry"]]
    periods = [one["effectivePeriod"] for one in resources if "effectivePeriod" in one]
    assert periods == [{"start": "2026-11-15", "end": "2026-11-21"}] * 2
    asked = {one["code"]["text"] for one in resources if "effectivePeriod" in one}
    assert "Cough, worst in the last 7 days" in asked
    records = [entry.record for entry in read_by(fhir, data).entries]
    assert sorted(records, key=repr) == sorted(WEEKLY, key=repr)
