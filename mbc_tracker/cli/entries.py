"""The commands ``log`` and ``show``: writing into the diary and reading it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import groupby
from textwrap import indent

import click

from mbc_tracker.cli.notices import check_texts, show_urgent
from mbc_tracker.cli.save_message import named_day, saved_sentence
from mbc_tracker.cli.session import CommandContext, in_language, is_text, say, say_done
from mbc_tracker.content import catalogue, guidance
from mbc_tracker.content.crisis import crisis_sentence
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.checks import check_day
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.measurement_series import when
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import DoseStretch, Medicine, taken_on
from mbc_tracker.domain.period import Period, parse_day
from mbc_tracker.domain.records import HelpSigns, Measurement, Moment
from mbc_tracker.domain.symptoms import Catalogue, Symptom, Value
from mbc_tracker.domain.text import clean
from mbc_tracker.errors import MbcError
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message
from mbc_tracker.services.diary_reader import latest_day


@frozen
class ShownDay:
    """A day with the emergency signs that were ticked, what was measured and what was taken."""

    log: DayLog
    signs: tuple[str, ...]
    readings: tuple[Measurement, ...]
    medicines: tuple[DoseStretch, ...]


def key_value(text: str, example: str = "cough=4") -> tuple[str, str]:
    """The two sides of KEY=VALUE.

    example: what the refusal shows.

    Raises:
        BadParameter: it has not both.
    """
    key, sign, value = text.partition("=")
    if not (key and sign):
        message = Message(
            "“{text}” is not KEY=VALUE, such as {example}.", text=text, example=example
        )
        raise click.BadParameter(in_language(message))
    return key, value


class WithSymptoms(click.Command):
    """A command whose help ends with the symptoms and their answers."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Symptoms and their answers"):
            known = _known(ctx.find_object(CommandContext))
            formatter.write_dl([_described(symptom) for symptom in known.symptoms])


def _known(session: CommandContext | None) -> Catalogue:
    """The symptoms of the diary, with the person's own; the built-in ones if there is none yet."""
    with suppress(MbcError):
        if session:
            with session.reading() as diary:
                return diary.reader.catalogue
    return catalogue.load(session.language if session else DEFAULT)


def _described(symptom: Symptom) -> tuple[str, str]:
    answers = "0 to 10"
    if not symptom.is_rated:
        answers = ", ".join(choice.key for choice in symptom.choices)
    return symptom.key, f"{symptom.label}: {answers}"


@click.command(cls=WithSymptoms)
@click.option("--date", "day", type=parse_day, metavar="DATE", help="The day; today if left out.")
@click.argument("answers", type=key_value, nargs=-1, metavar="KEY=VALUE...")
@click.option("--note", metavar="TEXT", help="The day's note. An empty text removes it.")
@click.pass_obj
def log(
    session: CommandContext,
    day: date | None,
    answers: tuple[tuple[str, str], ...],
    note: str | None,
) -> None:
    """Record a day's answers and its note. All of them are saved, or none."""
    _check_usage(answers, note)
    day = day or session.clock.today()
    if not session.path.exists():
        _check_first(session, day, answers, note)
    check_texts(session)
    with session.writing() as diary:
        words = session.words_of(diary)
        values = _parsed(diary.reader.catalogue, answers)
        diary.record(day, values, note)
        saved = [_told(diary.reader.catalogue[key], value, words) for key, value in values.items()]
        urgent = show_urgent(diary, day, words)
        country = diary.reader.setting(profile.COUNTRY)
        logged = diary.reader.day(day)
    if note is not None:
        saved.append(
            words.messages.say(Message("your note") if clean(note).strip() else Message("no note"))
        )
    say_done(saved_sentence(named_day(logged, words), saved))
    if urgent:
        say_done(urgent)
    if logged.needs_crisis_line:
        say_done(crisis_sentence(country, words.language))


def _check_usage(answers: Sequence[tuple[str, str]], note: str | None) -> None:
    if note is not None and not is_text(note):
        message = Message("The note could not be read as UTF-8 text.")
        raise click.UsageError(in_language(message))
    if not answers and note is None:
        message = Message("Give an answer, such as cough=4, or a note.")
        raise click.UsageError(in_language(message))
    once_each(answers)


def once_each(typed: Sequence[tuple[str, str]]) -> None:
    """Refuse as wrong usage what names a key twice."""
    keys = [key for key, _ in typed]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice:
        raise click.UsageError(in_language(Message("“{name}” is there twice.", name=twice)))


def _check_first(
    session: CommandContext, day: date, answers: Sequence[tuple[str, str]], note: str | None
) -> None:
    """Refuse before a new diary is made what would be refused after."""
    check_day(day, session.clock.today())
    _parsed(catalogue.load(session.language), answers)
    clean(note or "")


def _parsed(catalogue: Catalogue, answers: Sequence[tuple[str, str]]) -> dict[str, Value]:
    return {key: catalogue[key].parse(text) for key, text in answers}


@click.command()
@click.option("--from", "first", type=parse_day, metavar="DATE", help="The first day.")
@click.option(
    "--to",
    "last",
    type=parse_day,
    metavar="DATE",
    help="The last day; the last with entries if left out.",
)
@click.option("--json", "as_json", is_flag=True, help="For other programs: see docs/formats.md.")
@click.pass_obj
def show(session: CommandContext, first: date | None, last: date | None, *, as_json: bool) -> None:
    """Show what is recorded, day by day.

    It is the whole diary if no dates are given.
    """
    with session.reading() as diary:
        last = last or latest_day(diary.reader, diary.clock.today())
        span = diary.reader.span()
        period = Period(first or min(span.first if span else last, last), last)
        catalogue = diary.reader.catalogue
        logs = {log.day: log for log in diary.reader.logs(period)}
        signs = {ticked.day: ticked.signs for ticked in diary.reader.records(HelpSigns, period)}
        readings = _by_day(diary.reader.records(Measurement, period))
        units = diary.measurements.units
        medicines = diary.reader.records(Medicine)
        words = session.words_of(diary)
    days = [
        ShownDay(
            logs.get(day, DayLog(day)),
            signs.get(day, ()),
            readings.get(day, ()),
            taken_on(medicines, day),
        )
        for day in sorted({*logs, *signs, *readings})
    ]
    if as_json:
        say(json.dumps(_plain(period, days), indent=1))
    elif days:
        names = guidance.load(words.language).sign_names
        text = MeasuredText(words, units)
        say("\n\n".join(_text(recorded, names, catalogue, words, text) for recorded in days))
    else:
        say(Message("Nothing is recorded in this period ({period}).", period=words.period(period)))


def _by_day(readings: Sequence[Measurement]) -> dict[date, tuple[Measurement, ...]]:
    ordered = sorted(readings, key=when)
    return {day: tuple(group) for day, group in groupby(ordered, key=lambda reading: reading.day)}


def _plain(period: Period, days: Sequence[ShownDay]) -> dict[str, object]:
    plain = [
        {
            "day": recorded.log.day.isoformat(),
            "answers": {answer.symptom: answer.value for answer in recorded.log.answers},
            "recall": {answer.symptom: answer.recall.value for answer in recorded.log.answers},
            "note": recorded.log.text or None,
            "moments": [_plain_moment(moment) for moment in recorded.log.moments],
            "signs": list(recorded.signs),
            "measurements": [_plain_reading(reading) for reading in recorded.readings],
            "medicines": [
                {"name": taken.medicine.name, "dose": taken.dose or None}
                for taken in recorded.medicines
            ],
        }
        for recorded in days
    ]
    return {"from": period.first.isoformat(), "to": period.last.isoformat(), "days": plain}


def _plain_moment(moment: Moment) -> dict[str, object]:
    at = moment.time.isoformat("minutes")
    return {"time": at, "answers": dict(moment.answers), "note": moment.note or None}


def _plain_reading(reading: Measurement) -> dict[str, object]:
    return {
        "time": reading.time.isoformat("minutes") if reading.time else None,
        "kind": reading.kind,
        "value": reading.value,
        "unit": UNITS.get(reading.kind, ""),
        "context": reading.context or None,
    }


def _text(
    recorded: ShownDay,
    sign_names: Mapping[str, str],
    catalogue: Catalogue,
    words: Words,
    measured: MeasuredText,
) -> str:
    log = recorded.log
    lines = [named_day(log, words)]
    for sign in recorded.signs:
        message = Message("Emergency sign: “{sign}”", sign=sign_names.get(sign, sign))
        lines.append(f"  {words.messages.say(message)}")
    lines += _answer_lines(log, catalogue, words)
    for reading in recorded.readings:
        if reading.kind in UNITS:
            clock = f"{words.phrases.time(reading.time)}  " if reading.time else ""
            lines.append(f"  {clock}{measured.entry(reading)}")
    for moment in log.moments:
        parts = [_told(_symptom(catalogue, key), value, words) for key, value in moment.answers]
        parts += [moment.note] if moment.note else []
        lines.append(_hanging(f"  {words.phrases.time(moment.time)}  ", ", ".join(parts)))
    if log.note:
        lines.append(_hanging("  " + words.messages.say(Message("Note:")) + " ", log.note.text))
    for taken in recorded.medicines:
        name = " ".join(filter(None, (taken.medicine.name, taken.dose)))
        lines.append("  " + words.messages.say(Message("Medicine: {name}", name=name)))
    return "\n".join(lines)


def _answer_lines(log: DayLog, catalogue: Catalogue, words: Words) -> Iterator[str]:
    """The answers in the order in which they are asked, then any that are no longer asked."""
    keys = [symptom.key for symptom in catalogue.symptoms]
    answers = {answer.symptom: answer.value for answer in log.answers}
    order = sorted(answers, key=lambda key: keys.index(key) if key in keys else len(keys))
    symptoms = [_symptom(catalogue, key) for key in order]
    width = max([30, *(len(symptom.label) for symptom in symptoms)])
    for symptom in symptoms:
        yield f"  {symptom.label:<{width}} {words.rating(symptom, answers[symptom.key])}"


def _symptom(catalogue: Catalogue, key: str) -> Symptom:
    return catalogue[key] if key in catalogue else Symptom(key, key)


def _told(symptom: Symptom, value: Value, words: Words) -> str:
    colon = "" if symptom.is_rated else ":"
    return f"{symptom.label}{colon} {words.rating(symptom, value)}"


def _hanging(start: str, text: str) -> str:
    """The start of a line and a text, whose further lines stand below its first one."""
    return start + indent(text, " " * len(start)).lstrip(" ")
