"""The program's own JSON file, whole, damaged and made to do harm."""

from __future__ import annotations

import json
from dataclasses import make_dataclass
from datetime import date
from typing import Any

import pytest

from mbc_tracker.domain.records import Note
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.importers import own_json
from mbc_tracker.exchange.json_stream import JsonStream
from mbc_tracker.exchange.json_writer import LISTS
from mbc_tracker.exchange.parsed_file import ParsedFile
from mbc_tracker.exchange.record_decoder import FIELD_DECODERS, field_decoders
from tests.builders import a_moment, a_note, an_answer
from tests.exchange.parsed import context, read_by, source

HEAD: dict[str, Any] = {"format": "mbc-tracker-diary", "format_version": 1}
STAMP = {"utc": "2026-11-22T09:41:00Z", "offset": 0, "zone": "Europe/London"}
ANSWER = {"day": "2026-11-22", "symptom": "cough", "value": 4, "recorded": STAMP}
MOMENT = {
    "id": "moment-1",
    "day": "2026-11-22",
    "time": "14:30",
    "answers": [{"symptom": "breathlessness", "value": 6}],
    "note": "",
    "recorded": STAMP,
}
BEGUN = '{"format": "mbc-tracker-diary", "format_version": 1, "answers": '


def read(**lists: Any) -> ParsedFile:
    return read_by(own_json, json.dumps(HEAD | lists).encode())


def read_text(text: str) -> ParsedFile:
    return read_by(own_json, text.encode())


def reason(**lists: Any) -> str:
    [rejected] = read(**lists).rejected
    return str(rejected.reason)


def test_entries_have_the_place_in_their_list():
    found = read(answers=[ANSWER, ANSWER], moments=[MOMENT], help_signs=[])
    assert [it.place for it in found.entries] == [
        "answers, entry 1",
        "answers, entry 2",
        "moments, entry 1",
    ]
    assert [it.number for it in found.entries] == [1, 2, 3]
    assert found.entries[0].record == an_answer()
    assert found.entries[2].record == a_moment()


def test_the_lists_may_stand_before_what_the_file_is():
    assert len(read_text(json.dumps({"answers": [ANSWER], **HEAD})).entries) == 1
    with pytest.raises(Refused, match="was not made by MBC Tracker"):
        read_text(json.dumps({"answers": [ANSWER], "format": "other"}))


def test_what_is_not_known_is_passed_over():
    more = {"mood": {"a": [1]}, "photos": [{"x": 1}], "answers": [ANSWER | {"mood": 1}]}
    found = read(**more)
    assert ([it.record for it in found.entries], found.rejected) == ([an_answer()], ())


def test_without_a_time_of_writing_it_is_now():
    entry = {name: value for name, value in ANSWER.items() if name != "recorded"}
    assert read(answers=[entry]).entries[0].record == an_answer()


@pytest.mark.parametrize("kind", LISTS)
def test_every_field_of_every_kind_can_be_read(kind: Any):
    assert list(FIELD_DECODERS[kind]) == list(kind.__dataclass_fields__)


@pytest.mark.parametrize("hint", [complex, complex | None, tuple[complex, ...], tuple[str, str]])
def test_a_field_of_a_type_that_no_file_can_hold_is_named(hint: Any):
    with pytest.raises(TypeError, match="“size”"):
        field_decoders(make_dataclass("Kind", [("day", date), ("size", hint)]))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"day": None}, "“day”: Text is needed here, not nothing."),
        ({"day": "1066-10-14"}, "“day”: The diary starts with the year 1900"),
        ({"value": True}, "“value”: A whole number from 0 to 10, or a word, is needed here"),
        ({"value": 4.0}, "“value”: A whole number from 0 to 10, or a word, is needed here"),
        (
            {"value": [4]},
            "“value”: A whole number from 0 to 10, or a word, is needed here, not a list",
        ),
        ({"symptom": {"a": 1}}, "“symptom”: Text is needed here, not a group of values."),
        ({"recorded": "now"}, "“recorded”: A group of named values is needed here, not “now”."),
        ({"recorded": {}}, "“recorded”: When it was written down can't be read."),
        ({"recorded": STAMP | {"utc": "2026-11-22"}}, "“recorded”: When it was written down"),
        ({"recorded": STAMP | {"utc": "2026-02-30T09:41:00Z"}}, "“recorded”: When it was written"),
        (
            {"recorded": STAMP | {"utc": "9999-11-22T09:41:00Z"}},
            "“recorded”: This can’t have been",
        ),
        ({"recorded": STAMP | {"offset": 1440}}, "“recorded”: A whole number of minutes"),
        ({"recorded": STAMP | {"offset": "0"}}, "“recorded”: A whole number of minutes"),
        ({"recorded": STAMP | {"zone": "x" * 65}}, "“recorded”: The name of the time zone is too"),
    ],
)
def test_a_value_that_cannot_be_read_is_said_by_its_name(change: dict[str, Any], said: str):
    assert reason(answers=[ANSWER | change]).startswith(said)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"answers": {}}, "“answers”: A list is needed here, not a group of values."),
        ({"answers": [1]}, "“answers”: A group of named values is needed here, not “1”."),
        ({"answers": [{"symptom": "cough"}]}, "“answers”: “value” is missing."),
        ({"answers": [{"symptom": "cough", "value": 1}] * 2}, "“answers”: “cough” is there twice."),
        ({"time": None}, "“time”: Text is needed here, not nothing."),
        ({"time": "25:00"}, "“time”: A time such as 14:30 is needed here, not “25:00”."),
        ({"note": 5}, "“note”: Text is needed here, not “5”."),
    ],
)
def test_what_a_moment_says_is_looked_at_too(change: dict[str, Any], said: str):
    assert reason(moments=[MOMENT | change]) == said


@pytest.mark.parametrize("entry", [[], 1, None, "x", True])
def test_an_entry_that_is_no_group_is_rejected(entry: object):
    assert reason(answers=[entry]).startswith("A group of named values is needed here, not ")


def test_a_missing_value_is_said_by_its_name():
    assert reason(notes=[{"day": "2026-11-22"}]) == "“text” is missing."


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5_000])
def test_numbers_that_are_none_are_rejected(number: str):
    entry = '{"id":"m","day":"2026-11-22","time":null,"kind":"weight","context":"","value":'
    found = read_text(
        f'{{"format":"mbc-tracker-diary","format_version":1,"measurements":[{entry}{number}}}]}}'
    )
    assert str(found.rejected[0].reason).startswith("“value”: A number is needed here")


def test_a_name_that_is_there_twice_is_rejected():
    found = read_text(BEGUN + '[{"day": "2026-11-22", "day": "2026-11-21"}]}')
    assert found.rejected[0].reason == "“day” is there twice."


def test_half_a_letter_does_no_harm():
    found = read(notes=[{"day": "2026-11-22", "text": "\ud800", "recorded": STAMP}])
    [entry] = found.entries
    assert isinstance(entry.record, Note)


def test_entries_are_read_across_the_portions_of_a_large_file():
    texts = ["x" * length for length in (1, 60_000, 70_000, 9, 130_000, 10_000)]
    notes = [{"day": "2026-11-22", "text": text, "recorded": STAMP} for text in texts]
    assert [it.record for it in read(notes=notes * 5).entries] == [a_note(it) for it in texts] * 5


def test_numbers_are_read_across_the_portions_of_a_large_file():
    text = '{"format": "mbc-tracker-diary", "format_version": 1' + " " * 65_460
    for shift in range(60):
        found = read_text(
            f'{text}{" " * shift}, "x": 123456789, "answers": [{json.dumps(ANSWER)}]}}'
        )
        assert len(found.entries) == 1


@pytest.mark.parametrize("number", ["2.5", "-1.25e-3", "1E5", "0", "-0"])
@pytest.mark.parametrize("portion", range(1, 16))
def test_a_number_is_read_whole_wherever_a_portion_ends(number: str, portion: int):
    stream = JsonStream(f'{{"x": {number}, "y": [{number}]}}'.encode(), portion)
    names = stream.names()
    next(names)
    assert stream.value() == float(number)
    next(names)
    assert list(stream.items()) == [float(number)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{}", "This file was not made by MBC Tracker."),
        ('{"format": "mbc-tracker-diary"}', "does not say which version of the format"),
        ('{"format": "mbc-tracker-diary", "format_version": 0}', "does not say which version"),
        ('{"format": "mbc-tracker-diary", "format_version": true}', "does not say which version"),
        (
            '{"format": "mbc-tracker-diary", "format_version": 2, "answers": 1}',
            "by a newer version of",
        ),
        (BEGUN + "{}}", "“answers” has to be a list"),
        (BEGUN + '[], "answers": []}', "“answers” is in it twice"),
        (BEGUN, "not complete .at its end"),
        (BEGUN + "[1 2]}", "not complete .at “2"),
        (BEGUN + "[1,]}", "not complete .at “]}”"),
        (BEGUN + "[]", "not complete .at its end"),
        (BEGUN + "[]} more", "not complete .at “more”"),
        (BEGUN + "[], 5: 6}", "not complete .at “5: 6}”"),
        (BEGUN + '[], "a" 6}', "not complete .at “6}”"),
        (BEGUN + "[" * 100_000, "nested too deeply"),
        (BEGUN + '[{"a":' * 50_000, "nested too deeply"),
        (BEGUN + '["' + "x" * 2_000_000 + '"]}', "longer than any of a diary"),
        (BEGUN + "[" + "9" * 2_000_000 + "]}", "not complete .at “999"),
        (BEGUN + "[[" + "{}," * 300_000, "longer than any of a diary"),
        (BEGUN + "[" + "1," * 250_001, "more than 250,000 entries"),
        ("{" + "".join(f'"n{n}": 1, ' for n in range(300)), "was not made by MBC Tracker"),
        ('{"a": "\x01"}', "not complete .at"),
        ("{\x00}", "not complete .at"),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused(text: str, sentence: str):
    with pytest.raises(Refused, match=sentence):
        read_text(text)


def test_bytes_that_are_no_utf_8_are_refused():
    with pytest.raises(Refused, match="not in UTF-8"):
        read_by(own_json, b'{"a": "caf\xe9"}')


def test_a_mark_at_the_beginning_does_no_harm():
    found = read_by(own_json, b"\xef\xbb\xbf" + json.dumps(HEAD | {"answers": [ANSWER]}).encode())
    assert len(found.entries) == 1


def test_it_is_said_how_far_it_is():
    told: list[int] = []
    data = json.dumps(HEAD | {"photos": [1] * 2_500}).encode()
    own_json.read(source(data), context(tell=told.append))
    assert told == [1000, 2000]
