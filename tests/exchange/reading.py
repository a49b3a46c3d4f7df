"""Reads CSV and JSON back by what docs/formats.md says: the tests' own second opinion."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from mbc_tracker.domain import records as r
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.symptoms import Kind

Cells = dict[str, str]
Stamps = dict[tuple[str, str], Stamp]

CSV_KINDS: dict[str, Any] = {
    "answer": r.Answer,
    "note": r.Note,
    "moment": r.Moment,
    "help_now": r.HelpSigns,
    "measurement": r.Measurement,
    "event": r.Event,
    "appointment": r.Appointment,
    "question": r.Question,
    "contact": r.Contact,
    "known_mark": r.KnownMark,
    "notice": r.NoticeShown,
    "own_symptom": r.OwnSymptom,
    "shown": r.Shown,
    "setting": r.Setting,
}
JSON_KINDS: dict[str, Any] = {
    "answers": r.Answer,
    "notes": r.Note,
    "moments": r.Moment,
    "help_signs": r.HelpSigns,
    "measurements": r.Measurement,
    "events": r.Event,
    "appointments": r.Appointment,
    "questions": r.Question,
    "care_team": r.Contact,
    "known_marks": r.KnownMark,
    "notices": r.NoticeShown,
    "own_symptoms": r.OwnSymptom,
    "shown_symptoms": r.Shown,
    "settings": r.Setting,
}
#: Kinds whose records have further rows "identity/field".
_LARGE = {"moment", "event", "appointment", "question", "contact", "notice", "own_symptom"}


def cells(data: bytes) -> list[Cells]:
    """The rows of a CSV file as they stand there."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def from_csv(data: bytes) -> tuple[r.Record, ...]:
    rows = [{name: cell.removeprefix("'") for name, cell in row.items()} for row in cells(data)]
    stamps = {(row["date"], row["key"]): _zoned(row) for row in rows if row["kind"] == "recorded"}
    groups = _groups([row for row in rows if row["kind"] != "recorded"])
    return tuple(_record(head, rest, stamps) for head, *rest in groups)


def _groups(rows: list[Cells]) -> Iterator[list[Cells]]:
    group: list[Cells] = []
    for row in rows:
        more = row["key"] != "" if row["kind"] == "help_now" else "/" in row["key"]
        if group and not (more and row["kind"] in {*_LARGE, "help_now"}):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _zoned(row: Cells) -> Stamp:
    return Stamp.at(datetime.fromisoformat(row["value"]), row["unit"])


def _record(head: Cells, rest: list[Cells], stamps: Stamps) -> r.Record:
    kind = CSV_KINDS[head["kind"]]
    fields: dict[str, Any] = _HEADS[head["kind"]](head)
    names = kind.__dataclass_fields__
    if "day" in names:
        fields["day"] = date.fromisoformat(head["date"])
    if "id" in names:
        fields["id"] = head["key"].partition("/")[0]
    if "recorded" in names:
        name = fields.get("symptom", "") if kind is r.Answer else fields.get("id", "")
        fields["recorded"] = stamps[head["date"], f"{head['kind']}/{name}"]
    record: r.Record = kind(**fields, **_REST.get(head["kind"], _nothing)(rest))
    return record


def _nothing(rows: list[Cells]) -> dict[str, Any]:
    assert not rows
    return {}


def _time(row: Cells) -> time | None:
    return time.fromisoformat(row["time"]) if row["time"] else None


def _value(row: Cells) -> int | str:
    return int(row["value"]) if row["unit"] == "0-10" else row["value"]


def _by_field(rows: list[Cells]) -> dict[str, Cells]:
    return {row["key"].partition("/")[2]: row for row in rows}


def _texts(rows: list[Cells], *names: str) -> dict[str, Any]:
    found = _by_field(rows)
    return {name: found[name]["value"] if name in found else "" for name in names}


def _measurement(row: Cells) -> dict[str, Any]:
    kind, value = row["key"].partition("/")[2], float(row["value"])
    return {"time": _time(row), "kind": kind, "value": value, "context": row["note"]}


_HEADS: dict[str, Any] = {
    "answer": lambda it: {"symptom": it["key"], "value": _value(it)},
    "note": lambda it: {"text": it["note"]},
    "moment": lambda it: {"time": _time(it), "note": it["note"]},
    "help_now": lambda _: {},
    "measurement": _measurement,
    "event": lambda it: {"kind": r.EventKind(it["value"]), "text": it["note"]},
    "appointment": lambda it: {"time": _time(it), "note": it["note"]},
    "question": lambda it: {"text": it["note"]},
    "contact": lambda it: {"name": it["value"], "note": it["note"]},
    "known_mark": lambda it: {"symptom": it["value"], "note": it["note"]},
    "notice": lambda it: {"rule": it["value"]},
    "own_symptom": lambda it: {"label": it["value"]},
    "shown": lambda it: {"symptom": it["key"], "shown": it["value"] == "yes"},
    "setting": lambda it: {"name": it["key"], "value": it["value"]},
}


def _event(rows: list[Cells]) -> dict[str, Any]:
    last = _texts(rows, "last_day")["last_day"]
    return {"last_day": date.fromisoformat(last) if last else None}


def _moment(rows: list[Cells]) -> dict[str, Any]:
    return {"answers": tuple((key, _value(row)) for key, row in _by_field(rows).items())}


def _question(rows: list[Cells]) -> dict[str, Any]:
    found = _texts(rows, "appointment", "position", "asked", "answer")
    return found | {
        "appointment": found["appointment"] or None,
        "position": int(found["position"]),
        "asked": found["asked"] == "yes",
    }


def _contact(rows: list[Cells]) -> dict[str, Any]:
    found = _texts(rows, "position", "role", "phone", "hours", "all_hours")
    return found | {"position": int(found["position"]), "all_hours": found["all_hours"] == "yes"}


def _notice(rows: list[Cells]) -> dict[str, Any]:
    found = _texts(rows, "rule_version", "symptom", "level", "usual", "threshold", "reply")
    evidence = [row for row in rows if "/evidence-" in row["key"]]
    return found | {
        "rule_version": int(found["rule_version"]),
        "usual": float(found["usual"]) if found["usual"] else None,
        "threshold": float(found["threshold"]) if found["threshold"] else None,
        "reply": r.Reply(found["reply"]),
        "evidence": tuple((date.fromisoformat(row["date"]), row["value"]) for row in evidence),
    }


_REST: dict[str, Any] = {
    "moment": _moment,
    "help_now": lambda rows: {"signs": tuple(row["key"] for row in rows)},
    "event": _event,
    "appointment": lambda rows: _texts(rows, "who", "place"),
    "question": _question,
    "contact": _contact,
    "notice": _notice,
    "own_symptom": lambda rows: {"kind": Kind(_texts(rows, "kind")["kind"])},
}


def from_json(data: bytes) -> tuple[r.Record, ...]:
    whole = json.loads(data)
    return tuple(
        kind(**{name: _field(kind, name, value) for name, value in entry.items()})
        for listed, kind in JSON_KINDS.items()
        for entry in whole[listed]
    )


def _field(kind: type[r.Record], name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _READERS:
        return _READERS[name](value)
    if name == "kind" and kind in (r.Event, r.OwnSymptom):
        return r.EventKind(value) if kind is r.Event else Kind(value)
    return value


_READERS: dict[str, Any] = {
    "day": date.fromisoformat,
    "last_day": date.fromisoformat,
    "time": time.fromisoformat,
    "reply": r.Reply,
    "signs": tuple,
    "answers": lambda it: (
        tuple((pair["symptom"], pair["value"]) for pair in it) if isinstance(it, list) else it
    ),
    "evidence": lambda it: tuple((date.fromisoformat(one["day"]), one["value"]) for one in it),
    "recorded": lambda it: Stamp(
        datetime.fromisoformat(it["utc"].removesuffix("Z")).replace(tzinfo=UTC),
        it["offset"],
        it["zone"],
    ),
}
