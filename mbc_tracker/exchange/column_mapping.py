"""What each column of somebody's table, or each thing that a program records, is in the diary.

A mapping is proposed, shown, changed by the person and remembered (``docs/formats.md``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom
from mbc_tracker.domain.text import excerpt
from mbc_tracker.domain.units import FACTORS
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.import_words import (
    column_called,
    measurement_called,
    plain,
    symptom_called,
)
from mbc_tracker.exchange.measurement_units import unit_of
from mbc_tracker.exchange.scales import SCALES, YES_NO, scale_of
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
#: Characters of a name that is looked into.
_LONGEST_NAME = 200
#: What people put behind the name of a symptom.
_SEVERITY_OF = re.compile(r" (?:score|severity|level|rating|intensity|strength)$")
_RANGE = re.compile(r"([01])\s*(?:-|–|to|bis)\s*([0-9]{1,3})")


class Role(StrEnum):
    """What a column can be."""

    SYMPTOM = "symptom"
    OWN_SYMPTOM = "own symptom"
    MEASUREMENT = "measurement"
    MEDICINE = "medicine"
    NOTE = "note"
    LEAVE_OUT = "leave out"


@frozen
class Target:
    """What a column becomes.

    key: a symptom's key, the name of an own symptom or a medicine, or a kind of measurement; empty
    for the rest.
    scale: the scale of a symptom (``exchange.scales``) or the unit of a measurement.
    """

    role: Role
    key: str = ""
    scale: str = ""


LEFT_OUT = Target(Role.LEAVE_OUT)


@frozen
class ColumnMapping:
    """The target of each column by its name, in the order of the file."""

    targets: tuple[tuple[str, Target], ...]

    def applied_to(self, columns: ColumnMapping) -> ColumnMapping:
        """The mapping of a file's columns: this one's where it names them, else as proposed."""
        known = dict(self.targets)
        return ColumnMapping(
            tuple((name, known.get(name, target)) for name, target in columns.targets)
        )

    def names_any(self, columns: ColumnMapping) -> bool:
        """Whether it says something of at least one column of a file."""
        return bool({name for name, _ in self.targets} & {name for name, _ in columns.targets})

    def to_json(self) -> str:
        """The mapping as text; see docs/formats.md."""
        columns = {
            name: {"as": target.role.value, "key": target.key, "scale": target.scale}
            for name, target in self.targets
        }
        return json.dumps({"columns": columns}, ensure_ascii=False, indent=1)


def proposal(name: str, values: Iterable[str], catalogue: Catalogue) -> Target:
    """What a column seems to be, by its name and some of its values."""
    base, inside = _split_name(name)
    if column_called(base) == "note":
        return Target(Role.NOTE)
    if kind := measurement_called(base):
        return Target(Role.MEASUREMENT, kind, unit_of(kind, inside, values))
    if symptom := symptom_named(base, catalogue):
        scale = _named_scale(inside) or scale_of(values)
        unfit = not scale or (symptom.is_rated and scale == YES_NO)
        return Target(Role.NOTE) if unfit else Target(Role.SYMPTOM, symptom.key, scale)
    return LEFT_OUT


def symptom_named(name: str, catalogue: Catalogue) -> Symptom | None:
    """The symptom of the diary that a name stands for. Those answered in words are never meant."""
    base = _SEVERITY_OF.sub("", plain(_split_name(name)[0]))
    if key := symptom_called(name) or symptom_called(base):
        return catalogue[key]
    fitting = (
        symptom for symptom in catalogue.symptoms if plain(symptom.label) in (plain(name), base)
    )
    return next((symptom for symptom in fitting if symptom.kind is not Kind.CHOICE), None)


def _split_name(name: str) -> tuple[str, str]:
    """“Cough (0-4)” as “Cough” and “0-4”."""
    match = _BRACKETS.search(name) if len(name) <= _LONGEST_NAME else None
    return (name[: match.start()], match[1]) if match else (name, "")


def _named_scale(inside: str) -> str:
    match = _RANGE.fullmatch(inside.strip())
    name = f"{match[1]}-{match[2]}" if match else ""
    return name if name in SCALES else ""


def mapping_in(text: str, catalogue: Catalogue) -> ColumnMapping:
    """Read a mapping from its text.

    Raises:
        Refused: it is none, or names something that the diary doesn't have.
    """
    try:
        columns = json.loads(text)["columns"]
        targets = tuple((name, _target(entry)) for name, entry in columns.items())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        message = Message(
            "The file with the columns can't be read; docs/formats.md says how it looks."
        )
        raise Refused(message) from error
    for name, target in targets:
        _check(name, target, catalogue)
    return ColumnMapping(targets)


def _target(entry: dict[str, Any]) -> Target:
    return Target(Role(entry["as"]), str(entry.get("key", "")), str(entry.get("scale", "")))


def _check(name: str, target: Target, catalogue: Catalogue) -> None:
    fits = True
    if target.role is Role.SYMPTOM:
        symptom = catalogue[target.key]
        fits = symptom.kind is not Kind.CHOICE and target.scale in SCALES
        fits = fits and not (symptom.is_rated and target.scale == YES_NO)
    elif target.role is Role.OWN_SYMPTOM:
        fits = bool(target.key.strip()) and target.scale in SCALES
    elif target.role is Role.MEDICINE:
        fits = bool(target.key.strip())
    elif target.role is Role.MEASUREMENT:
        fits = target.key in UNITS and target.scale in FACTORS.get(target.key, {})
    if not fits:
        raise Refused(
            "“{name}” can't be brought in as the file with the columns says.", name=excerpt(name)
        )
