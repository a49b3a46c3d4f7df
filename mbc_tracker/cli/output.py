"""The commands ``report``, ``chart`` and ``export``: files made from the diary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mbc_tracker import __version__
from mbc_tracker.cli.output_file import check_output, replaces_files
from mbc_tracker.cli.session import FILE, CommandContext, in_language, read_first_line, say_done
from mbc_tracker.content import palette
from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.content.step_text import StepText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.period import FIRST_DAY, Period, Range, parse_day, period_of
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import csv_writer, fhir_writer, json_writer
from mbc_tracker.exchange.selection import select
from mbc_tracker.files import replace_file
from mbc_tracker.message import CountedMessage, Message
from mbc_tracker.report.protection import accepted, protect
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Paper, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms, latest_begun_day

if TYPE_CHECKING:
    from mbc_tracker.charts.panels import Panel

_CHARTS = (".svg", ".png", ".pdf")
#: More would take minutes over a lifetime, and be more than anybody looks at.
_MOST_CHARTS = 24
_REPORT_MADE = Message("The report is in “{target}” ({period}; {recorded}).")
_CHART_MADE = Message("The chart is in “{target}” ({period}; {recorded}).")

_out = click.option(
    "-o", "--output", "target", type=FILE, required=True, metavar="FILE", help="The file to write."
)
_first = click.option("--from", "first", type=parse_day, metavar="DATE", help="The first day.")
_last = click.option("--to", "last", type=parse_day, metavar="DATE", help="The last day.")
_no_notes = click.option("--no-notes", is_flag=True, help="Leave out notes and other text.")


@click.command()
@_out
@replaces_files
@_first
@_last
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="As in the settings, or A4.")
@click.option("--large-print", is_flag=True, help="Larger text.")
@click.option(
    "--language",
    type=click.Choice([language.code for language in LANGUAGES]),
    help="The language of the page; else that of the answers.",
)
@_no_notes
@click.option("--no-name", is_flag=True, help="Leave out the name and the date of birth.")
@click.option(
    "--password-file", type=FILE, metavar="FILE", help=("A file with the PDF's password.")
)
@click.pass_obj
def report(  # noqa: PLR0913 - one for each option
    session: CommandContext,
    target: Path,
    *,
    first: date | None,
    last: date | None,
    paper: str | None,
    language: str | None,
    large_print: bool,
    no_notes: bool,
    no_name: bool,
    password_file: Path | None,
    force: bool,
) -> None:
    """Make the page for the doctor as a PDF.

    It covers the last three months if no dates are given.
    """
    from mbc_tracker.report import document

    check_output(target, session.path, force=force)
    password = _password_in(password_file) if password_file else ""
    with session.reading() as diary:
        words = session.words_of(diary)
        choices = Choices(
            period=_three_months(diary, first, last),
            symptoms=asked_symptoms(diary.reader),
            parts=FIRST_PAGE - _left_out(no_notes=no_notes, no_name=no_name),
            paper=Paper(paper or profile.paper_of(diary.reader.settings())),
            large_print=large_print,
            language=language or "",
        )
        pdf = document.report_pdf(diary, choices, words, palette.load())
        replace_file(target, protect(pdf, password) if password else pdf)
        say_done(_made(_REPORT_MADE, target, diary, choices.period, words))


def _password_in(file: Path) -> str:
    """What stands on the first line of a file; one that is refused is refused before any work."""
    try:
        line = read_first_line(file)
    except (OSError, ValueError) as error:
        message = Message(
            "The password in “{name}” can't be read. It has to be a text file (UTF-8).",
            name=file.name,
        )
        raise Refused(message) from error
    return accepted(line)


def _left_out(*, no_notes: bool, no_name: bool) -> set[Part]:
    notes = {Part.NOTES} if no_notes else set()
    return notes | ({Part.NAME, Part.BORN} if no_name else set())


@click.command()
@_out
@replaces_files
@_first
@_last
@click.option("--symptom", "keys", multiple=True, metavar="KEY", help="One of them; repeatable.")
@click.pass_obj
def chart(
    session: CommandContext,
    target: Path,
    first: date | None,
    last: date | None,
    keys: tuple[str, ...],
    *,
    force: bool,
) -> None:
    """Draw the trends of three months, or between two dates.

    The end of the file's name chooses SVG, PNG or PDF.
    """
    if target.suffix.lower() not in _CHARTS:
        message = Message("The name has to end with .svg, .png or .pdf.")
        raise click.BadParameter(in_language(message), param_hint="-o")
    check_output(target, session.path, force=force)
    with session.reading() as diary:
        period = _three_months(diary, first, last)
        chosen = _rated(diary, keys)
        words = session.words_of(diary)
        replace_file(target, _drawn(diary, period, chosen, target.suffix.lower(), words))
        say_done(_made(_CHART_MADE, target, diary, period, words))


def _drawn(
    diary: Diary, period: Period, symptoms: Sequence[Symptom], suffix: str, words: Words
) -> bytes:
    from mbc_tracker.charts.export import png, svg
    from mbc_tracker.charts.style import ChartBackground, style_of
    from mbc_tracker.report.chart_document import chart_pdf

    colours = palette.load()
    panels, legend = _panels(diary, period, symptoms, words)
    if suffix == ".pdf":
        paper = Paper(profile.paper_of(diary.reader.settings()))
        return chart_pdf(panels, legend, paper, words, colours)
    style = style_of(colours, words, ChartBackground.PAPER)
    caption = f"{words.period(period)}. {legend}"
    return (png if suffix == ".png" else svg)(panels, style, caption=caption)


def _panels(
    diary: Diary, period: Period, symptoms: Sequence[Symptom], words: Words
) -> tuple[Sequence[Panel], str]:
    """The panels of ratings or, where those are meant, of what is asked once a week."""
    from mbc_tracker.charts.panel_builders import step_panels
    from mbc_tracker.charts.panels import panels_of

    events = diary.reader.records(Event)
    if symptoms[0].is_weekly:
        steps = StepText(words)
        by_key = diary.reader.choices([one.key for one in symptoms], period)
        answers = {one: by_key.get(one.key, ()) for one in symptoms}
        return step_panels(answers, period, events, steps), steps.legend()
    text, series = TrendText(words), diary.analysis.series(symptoms, period)
    weekly = any(one.weekly_entries for one in series)
    return panels_of(series, events, text), text.legend(weekly=weekly)


def _rated(diary: Diary, keys: Sequence[str]) -> list[Symptom]:
    """The symptoms to draw: those named, or those asked for on Today.

    What is asked once a week has another scale, so it goes into a picture of its own.
    """
    if not keys:
        rated = [symptom for symptom in diary.reader.visible_symptoms() if symptom.is_rated]
        if not rated:
            raise Refused("No symptom with ratings is switched on. Name one with --symptom.")
        return _few_enough(rated)
    catalogue = diary.reader.catalogue
    named = [catalogue[key] for key in dict.fromkeys(keys)]
    if {symptom.is_weekly for symptom in named} == {True, False}:
        raise Refused(
            "{label} has steps from 0 to 4. Draw it in a picture of its own.",
            label=next(symptom.label for symptom in named if symptom.is_weekly),
        )
    for symptom in named:
        if not symptom.is_rated and not symptom.is_weekly:
            raise Refused(
                "{label} is answered in words, so there is no chart of it.",
                label=symptom.label,
            )
    return _few_enough(named)


def _few_enough(symptoms: list[Symptom]) -> list[Symptom]:
    if len(symptoms) > _MOST_CHARTS:
        raise Refused(
            "These are {n} symptoms, and a picture has room for {most}. Name those "
            "that you want with --symptom.",
            n=len(symptoms),
            most=_MOST_CHARTS,
        )
    return symptoms


def _three_months(diary: Diary, first: date | None, last: date | None) -> Period:
    last = last or latest_begun_day(diary.reader, diary.clock)
    usual = period_of(Range.THREE_MONTHS, last, None, None)
    return Period(first or usual.first, last)


def _made(sentence: Message, target: Path, diary: Diary, period: Period, words: Words) -> Message:
    days = len(diary.reader.recorded_days(period))
    recorded = Message("nothing is recorded")
    if days:
        recorded = CountedMessage(
            "recorded on {days} of {n} day",
            "recorded on {days} of {n} days",
            n=len(period),
            days=days,
        )
    return sentence.filled(target=target, period=words.period(period), recorded=recorded)


@click.command()
@_out
@replaces_files
@click.option("--format", "form", type=click.Choice(["csv", "json", "fhir"]), required=True)
@_first
@_last
@_no_notes
@click.pass_obj
def export(  # noqa: PLR0913 - one for each option
    session: CommandContext,
    target: Path,
    *,
    form: str,
    first: date | None,
    last: date | None,
    no_notes: bool,
    force: bool,
) -> None:
    """Write the diary as CSV, JSON or FHIR, all of it or between two dates.

    FHIR R4 is for a hospital's system. docs/formats.md says what is in the files.
    """
    check_output(target, session.path, force=force)
    period = Period(first or FIRST_DAY, last or date.max) if first or last else None
    with session.reading() as diary:
        chosen = select(diary, period, notes=not no_notes)
        now, catalogue = diary.clock.now(), diary.reader.catalogue
        words = session.words_of(diary)
    entries = len(chosen.records)
    if form == "csv":
        data = csv_writer.write(chosen)
    elif form == "json":
        data = json_writer.write(chosen, now, __version__)
    else:
        data = fhir_writer.write(chosen, catalogue, words, now, __version__)
        entries = fhir_writer.carried(chosen)
    replace_file(target, data)
    amount = Message("nothing is recorded")
    if entries:
        amount = CountedMessage("{n} record", "{n} records", n=entries)
    say_done(Message("The export is in “{target}” ({amount}).", target=target, amount=amount))
