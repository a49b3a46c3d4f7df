"""The command ``measure``: home measurements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time

import click

from mbc_tracker.cli.entries import key_value, once_each
from mbc_tracker.cli.notices import check_texts, show_urgent
from mbc_tracker.cli.save_message import saved_sentence
from mbc_tracker.cli.session import CommandContext, say_done
from mbc_tracker.content import words
from mbc_tracker.content.brief_words import date_compact
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.domain.checks import check_day
from mbc_tracker.domain.measurements import HARD_LIMITS, UNITS
from mbc_tracker.domain.period import parse_day
from mbc_tracker.domain.readings import needs_check, read_clock, read_unit, read_value
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.message import Message
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.home_measurements import new_reading


class WithKinds(click.Command):
    """A command whose help ends with the kinds of measurement."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        session = ctx.find_object(CommandContext)
        text = MeasuredText(session.words if session else words.load())
        with formatter.section("Measurements and their limits"):
            formatter.write_dl(
                [
                    (kind, f"{text.name(kind)}: {lowest} to {highest} {UNITS[kind]}")
                    for kind, (lowest, highest) in HARD_LIMITS.items()
                ]
            )


def kind_value(text: str) -> tuple[str, str]:
    """The two sides of KIND=VALUE; BadParameter if it has not both."""
    return key_value(text, "temperature=37.8")


@click.command(cls=WithKinds)
@click.option("--date", "day", type=parse_day, metavar="DATE", help="The day; today if left out.")
@click.option(
    "--time", "at", type=read_clock, metavar="TIME", help="Such as 14:30; now if it is today."
)
@click.option("--sure", is_flag=True, help="Save a value even if it is far from the usual.")
@click.argument("typed", type=kind_value, nargs=-1, required=True, metavar="KIND=VALUE...")
@click.pass_obj
def measure(
    session: CommandContext,
    day: date | None,
    at: time | None,
    typed: tuple[tuple[str, str], ...],
    *,
    sure: bool,
) -> None:
    """Record measurements. All of them are saved, or none.

    The units are those of the settings, or named: temperature=100.4F weight=155lb. The answer is in
    the unit that was typed.
    """
    once_each(typed)
    day = day or session.clock.today()
    if not session.path.exists():
        check_day(day, session.clock.today())
        _values(typed, UNITS)
    check_texts(session)
    with session.writing() as diary:
        wording, units = session.words_of(diary), diary.measurements.units
        values = _values(typed, units)
        typed_units = {kind: read_unit(kind, value, units[kind]) for kind, value in typed}
        text = MeasuredText(wording, {**units, **typed_units})
        if not sure:
            _check(diary, day, values, text)
        now = diary.clock.now()
        readings = [new_reading(kind, value, day, now, at=at) for kind, value in values.items()]
        diary.save(*readings, label=Message("Measurements"))
        urgent = show_urgent(diary, day, wording)
    named = date_compact(wording, day)
    say_done(saved_sentence(named, map(text.entry, readings)))
    if urgent:
        say_done(urgent)


def _values(typed: Sequence[tuple[str, str]], units: Mapping[str, str]) -> dict[str, float]:
    """By kind the value in the diary's unit.

    Raises:
        Refused: a kind or a value can't be taken.
    """
    strange = next((kind for kind, _ in typed if kind not in UNITS), None)
    if strange is not None:
        raise Refused(
            "“{kind}” can't be measured here. There is: {units}.",
            kind=excerpt(strange),
            units=", ".join(UNITS),
        )
    return {kind: _value(kind, text, units[kind]) for kind, text in typed}


def _value(kind: str, text: str, unit: str) -> float:
    try:
        return read_value(kind, text, unit)
    except Refused as refused:
        raise Refused(
            "“{text}” is not a value for {kind}. {refused}",
            text=excerpt(text),
            kind=kind,
            refused=refused,
        ) from refused


def _check(diary: Diary, day: date, values: Mapping[str, float], text: MeasuredText) -> None:
    for kind, value in values.items():
        if needs_check(kind, value, day, diary.measurements.of_kind(kind, day).other_than(None)):
            raise Refused(
                "Please check: {kind}? If that is right, add --sure.", kind=text.value(kind, value)
            )
