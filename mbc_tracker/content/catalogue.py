"""The built-in symptoms: what they are stands in one file, what they are called in another."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.symptoms import Catalogue, Choice, Kind, Symptom, SymptomPlace
from mbc_tracker.paths import resource

_YES_NO: tuple[str, ...] = ("no", "yes")
_FIELDS = ("key", "kind", "choices", "core", "chest", "place")


@cache
def load(language: str = "en") -> Catalogue:
    """The built-in symptoms with their labels in a language; EnvironmentFault names a mistake."""
    return catalogue(resource("catalogue.toml"), resource("i18n", language, "catalogue.toml"))


def catalogue(file: Path, labels: Path) -> Catalogue:
    """Put the symptoms of ``file`` together with the words of ``labels``, which must match."""
    entries = read(file).only("symptom").tables("symptom")
    words = read(labels).only("symptoms", "yes_no", "keeps_capitals")
    names = words.table("symptoms").only(*(entry.text("key") for entry in entries))
    symptoms = tuple(_symptom(entry, names, words) for entry in entries)
    for symptom, entry in zip(symptoms, entries, strict=True):
        if sum(other.key == symptom.key for other in symptoms) > 1:
            raise entry.fault("key", f"“{symptom.key}” is there twice")
    return Catalogue(symptoms)


def _symptom(entry: Table, names: Table, words: Table) -> Symptom:
    entry.only(*_FIELDS)
    key = entry.text("key")
    kind = entry.one_of(Kind, "kind")
    return Symptom(
        key=key,
        label=names.table(key).only("label", "choices").text("label"),
        kind=kind,
        choices=_choices(entry, kind, names.table(key), words),
        core=entry.flag("core"),
        place=entry.one_of(SymptomPlace, "place") if "place" in entry else SymptomPlace.TODAY,
        chest=entry.flag("chest"),
        keeps_capital=words.flag("keeps_capitals"),
    )


def _choices(entry: Table, kind: Kind, name: Table, words: Table) -> tuple[Choice, ...]:
    if kind is not Kind.CHOICE and "choices" in entry:
        raise entry.fault("choices", "only a choice has them")
    if kind is Kind.RATING:
        return ()
    keys, labels = _YES_NO, words.table("yes_no")
    if kind is Kind.CHOICE:
        keys, labels = entry.texts("choices"), name.table("choices")
    labels.only(*keys)
    return tuple(Choice(key, labels.text(key)) for key in keys)
