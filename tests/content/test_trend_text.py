from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.day_text import DayText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.domain.emphasis import Emphasis
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom, Value
from mbc_tracker.domain.trends import Comparison, Overview, Reported, Verdict
from mbc_tracker.domain.usual import Usual
from tests.builders import a_usual, an_event

END = date(2026, 11, 22)
PERIOD = Period(date(2026, 8, 23), END)
WORST = (date(2026, 11, 15), 7)


@pytest.fixture(scope="module")
def told() -> TrendText:
    return TrendText(words.load())


@pytest.fixture
def rises(catalogue: Catalogue) -> Comparison:
    """Breathlessness as in the design's picture."""
    symptom = catalogue["breathlessness"]
    return Comparison(
        symptom, PERIOD, Verdict.HIGHER, 81, END, 5.0, a_usual(3), run=7, worst=WORST, moderate=9
    )


def compared(symptom: Symptom, verdict: Verdict, day: date | None = END) -> Comparison:
    known = verdict in (Verdict.HIGHER, Verdict.LOWER, Verdict.SAME)
    now = {Verdict.HIGHER: 4.5, Verdict.LOWER: 1.0}.get(verdict, 3.0)
    entries = 0 if verdict is Verdict.NOT_RECORDED else 12
    if known:
        return Comparison(
            symptom, PERIOD, verdict, entries, day, now, a_usual(3), run=1, worst=WORST
        )
    return Comparison(symptom, PERIOD, verdict, entries, day if entries else None)


def seen(*comparisons: Comparison, reported: tuple[Reported, ...] = ()) -> Overview:
    return Overview(PERIOD, 81, END, comparisons, reported)


@pytest.fixture
def told_day() -> DayText:
    return DayText(words.load())


def test_the_sentence_of_the_design(told: TrendText, catalogue: Catalogue, rises: Comparison):
    same = [compared(catalogue[key], Verdict.SAME) for key in ("cough", "wheeze", "tiredness")]
    overview = seen(*same, rises)
    assert told.summary(overview) == (
        "Breathlessness has been higher than your usual for 7 days "
        "(5, usual 3 from 1 Oct – 28 Oct 2026). Cough, wheezing and tiredness are about the same."
    )
    assert told.recorded(overview) == "Recorded on 81 of 92 days."


def test_the_largest_rise_comes_first_and_lower_last(
    told: TrendText, catalogue: Catalogue, rises: Comparison
):
    lower = compared(catalogue["tiredness"], Verdict.LOWER)
    higher = compared(catalogue["cough"], Verdict.HIGHER)
    text = told.summary(seen(lower, higher, rises))
    assert text.split(". ")[1:] == [
        "Cough has been higher than your usual for 1 day (4.5, usual 3 from 1 Oct – 28 Oct 2026)",
        "Tiredness has been lower than your usual for 1 day (1, usual 3 from 1 Oct – 28 Oct 2026).",
    ]


def test_a_usual_that_the_person_said_and_one_that_is_not_there_yet(
    told: TrendText, catalogue: Catalogue, rises: Comparison
):
    said = replace(rises, usual=Usual(3, END, END, typed=True))
    assert "(5, usual 3 as you said on 22 Nov 2026)" in told.summary(seen(said))
    assert "(5, usual )" in told.summary(seen(replace(rises, usual=None)))
    waiting = replace(rises, verdict=Verdict.NOT_YET, usual=None)
    assert told.summary(seen(waiting)) == (
        "Breathlessness has no usual to compare with yet: "
        "it takes 28 days from when you told your team."
    )
    assert "There is no usual to compare with yet." in told.alternative(waiting)


def test_a_run_older_than_the_period_is_not_counted_in_days(told: TrendText, catalogue: Catalogue):
    through = Comparison(
        catalogue["cough"], PERIOD, Verdict.HIGHER, 90, END, 5, a_usual(3), run=92, throughout=True
    )
    assert "higher than your usual throughout this period (5" in told.summary(seen(through))


@pytest.mark.parametrize(
    ("verdicts", "text"),
    [
        ([Verdict.SAME], "Breathlessness is about the same."),
        ([Verdict.SAME] * 2, "Breathlessness and cough are about the same."),
        (
            [Verdict.SAME, Verdict.TOO_FEW],
            "Breathlessness is about the same. Cough has too few entries to compare.",
        ),
        (
            [Verdict.SAME, Verdict.NOT_RECORDED],
            "Breathlessness is about the same. Cough is not recorded in this period.",
        ),
        (
            [Verdict.TOO_FEW] * 2,
            (
                "There are too few entries to compare yet. It takes 7 entries to know your usual, "
                "and 4 in the last 7 days to compare with it."
            ),
        ),
    ],
)
def test_symptoms_that_go_together_share_a_sentence(
    told: TrendText, catalogue: Catalogue, verdicts: list[Verdict], text: str
):
    pairs = zip(catalogue.symptoms, verdicts, strict=False)
    assert told.summary(seen(*(compared(symptom, verdict) for symptom, verdict in pairs))) == text


def test_a_symptom_with_old_entries_says_nothing_about_now(
    told: TrendText, catalogue: Catalogue, rises: Comparison
):
    old = compared(catalogue["cough"], Verdict.HIGHER, END - timedelta(days=7))
    assert told.summary(seen(rises, old)).endswith("Cough has no entry in the last 7 days.")


def test_old_entries_are_dated(told: TrendText, catalogue: Catalogue):
    last = date(2026, 10, 3)
    same = compared(catalogue["cough"], Verdict.SAME, last)
    overview = Overview(PERIOD, 40, last, (same,))
    assert told.summary(overview) == "Up to 3 Oct: Cough is about the same."
    assert told.recorded(overview).endswith("40 of 92 days. The last entry is from 3 Oct 2026.")


def test_an_empty_time_is_said_to_be_empty(told: TrendText):
    overview = Overview(PERIOD, 0, None, ())
    assert told.summary(overview) == "Nothing is recorded in this period."
    assert told.recorded(overview) == "Recorded on 0 of 92 days."


@pytest.mark.parametrize(
    ("weekly", "sentence"),
    [
        (1, "The answers of 1 day are about the last 7 days, not about 24 hours."),
        (12, "The answers of 12 days are about the last 7 days, not about 24 hours."),
    ],
)
def test_answers_about_a_week_are_marked(told: TrendText, weekly: int, sentence: str):
    overview = Overview(PERIOD, 81, END, (), weekly=weekly)
    assert told.recorded(overview) == f"Recorded on 81 of 92 days. {sentence}"


def test_answers_in_words_follow_and_are_left_out_if_never_given(
    told: TrendText, catalogue: Catalogue
):
    days = ((date(2026, 11, 3), ("yes",)), (date(2026, 11, 9), ("yes",)))
    fever, blood = Reported(catalogue["fever"], days, 81), Reported(catalogue["blood"], (), 0)
    assert told.summary(seen(reported=(fever, blood))) == (
        "Fever or chills: reported on 2 days: 3 Nov and 9 Nov."
    )


@pytest.mark.parametrize(
    ("count", "recorded", "text"),
    [
        (0, 0, "not recorded"),
        (0, 1, "not reported on the 1 day recorded"),
        (0, 81, "not reported on any of 81 days"),
        (1, 81, "reported on 1 day: 1 Nov"),
        (4, 81, "reported on 4 days: 1 Nov, 2 Nov, 3 Nov and 4 Nov"),
        (5, 81, "reported on 5 days, last on 5 Nov"),
    ],
)
def test_reports_of_words(
    told: TrendText, catalogue: Catalogue, count: int, recorded: int, text: str
):
    days = tuple((date(2026, 11, n + 1), ("yes",)) for n in range(count))
    assert told.reported(Reported(catalogue["fever"], days, recorded)) == text


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (Verdict.HIGHER, "1.5 higher than usual"),
        (Verdict.LOWER, "2 lower than usual"),
        (Verdict.SAME, "About the same"),
        (Verdict.TOO_FEW, "Too few entries"),
        (Verdict.NOT_RECORDED, "Not recorded"),
    ],
)
def test_the_tables_last_column(told: TrendText, catalogue: Catalogue, verdict: Verdict, text: str):
    assert told.verdict(compared(catalogue["cough"], verdict)) == text


def test_a_chart_in_words(told: TrendText, rises: Comparison):
    assert told.alternative(rises, [an_event("CT scan", day=date(2026, 10, 12))]) == (
        "Breathlessness from 23 Aug 2026 to 22 Nov 2026. Recorded on 81 of 92 days. "
        "At the last entry, on 22 Nov 2026, the typical rating of 7 days is 5 and your usual is "
        "3 from 1 Oct – 28 Oct 2026: 2 higher than usual. The highest entry is 7, on 15 Nov 2026. "
        "Marked in the chart: 12 Oct CT scan."
    )


def test_a_chart_with_too_few_entries_in_words(told: TrendText, catalogue: Catalogue):
    text = told.alternative(compared(catalogue["cough"], Verdict.TOO_FEW))
    assert text.endswith("Recorded on 12 of 92 days. There are too few entries to compare.")


def test_an_empty_chart_in_words(told: TrendText, catalogue: Catalogue):
    text = told.alternative(compared(catalogue["cough"], Verdict.NOT_RECORDED))
    assert text == "Cough from 23 Aug 2026 to 22 Nov 2026: not recorded."


def test_a_day_is_read_out(told_day: DayText, catalogue: Catalogue):
    answers: list[tuple[Symptom, Value]]
    answers = [(catalogue["breathlessness"], 6), (catalogue["fever"], "yes")]
    text = told_day.day(END, answers, "Had to stop.\nStairs.", [an_event("CT scan")])
    assert text == (
        "Sunday 22 November 2026: breathlessness 6, moderate; fever or chills: yes; CT scan; "
        "your note: Had to stop. Stairs."
    )


def test_a_day_without_entries_is_not_recorded(told_day: DayText):
    assert told_day.day(END, []) == "Sunday 22 November 2026: not recorded."


def test_a_symptom_of_the_persons_own_keeps_its_spelling(told: TrendText, catalogue: Catalogue):
    own = Symptom("own-1", "MRI nerves", Kind.RATING, own=True)
    both = seen(compared(catalogue["cough"], Verdict.SAME), compared(own, Verdict.SAME))
    assert told.summary(both) == "Cough and MRI nerves are about the same."


def test_the_legend_says_which_way_is_worse(told: TrendText):
    assert told.legend().endswith("Higher is worse.")


def test_no_phrase_judges(told: TrendText):
    texts = " ".join(told._phrases.texts.values()).lower()
    for axis in ("higher is worse.", "higher is better."):
        texts = texts.replace(axis, "")
    for word in ("better", "worse", "improv", "normal", "alert", "risk", "detected", "fine"):
        assert word not in texts


def test_a_day_has_its_measurements_after_its_ratings(told_day: DayText, catalogue: Catalogue):
    text = told_day.day(END, [(catalogue["cough"], 2)], measured=["weight 70 kg"])
    assert text.endswith(": cough 2, mild; weight 70 kg.")


def test_blood_is_told_in_the_words_of_the_answers(told: TrendText, catalogue: Catalogue):
    days = [(21, "more"), (20, "not_sure"), (22, "not_sure")]
    days += [(n, "streaks") for n in range(1, 6)]
    said = tuple((date(2026, 11, day), (word,)) for day, word in sorted(days))
    assert told.reported(Reported(catalogue["blood"], said, 30)) == (
        "specks or streaks on 5 days, last on 5 Nov; more than streaks on 1 day: 21 Nov; "
        "not sure on 2 days: 20 Nov and 22 Nov"
    )


def test_days_before_the_first_entry_ever_are_not_counted_as_missed(told: TrendText):
    overview = Overview(PERIOD, 6, date(2026, 11, 22), (), begun=date(2026, 11, 17))
    assert told.recorded(overview) == "Recorded on 6 of 6 days since the first entry on 17 Nov."


def test_a_first_entry_of_another_year_has_its_year(told: TrendText):
    years = Period(date(2006, 10, 1), date(2026, 11, 22))
    overview = Overview(years, 6, date(2026, 11, 22), (), begun=date(2006, 11, 17))
    assert told.recorded(overview).endswith(" since the first entry on 17 Nov 2006.")


def test_what_stands_out_comes_apart_and_by_urgency(told: TrendText, catalogue: Catalogue):
    severe = replace(compared(catalogue["tiredness"], Verdict.LOWER), emphasis=Emphasis(-2.0, 3, 9))
    higher = replace(compared(catalogue["cough"], Verdict.HIGHER), emphasis=Emphasis(2.0))
    lower = replace(compared(catalogue["wheeze"], Verdict.LOWER), emphasis=Emphasis(-2.0))
    little = replace(compared(catalogue["hoarseness"], Verdict.HIGHER), emphasis=Emphasis(1.5))
    marked, rest = told.summary_parts(seen(little, lower, higher, severe))
    assert [sentence.split(" for ")[0] for sentence in marked.split("). ")] == [
        "Tiredness was 7 or more on 3 days of the last 7. Cough has been higher than your usual",
        "Wheezing has been lower than your usual",
    ]
    assert rest.startswith("Hoarse voice has been higher than your usual for 1 day")
    assert "Tiredness has been lower than your usual" in rest
    assert told.summary(seen(little, lower, higher, severe)) == f"{marked} {rest}"


def test_nothing_that_stands_out_leaves_one_part(told: TrendText, catalogue: Catalogue):
    assert told.summary_parts(seen(compared(catalogue["cough"], Verdict.SAME)))[0] == ""
    nothing = Overview(PERIOD, 0, None, ())
    assert told.summary_parts(nothing) == ("", "Nothing is recorded in this period.")


@pytest.mark.parametrize(
    ("emphasis", "words"),
    [
        (Emphasis(3.0), "▲ 3 higher"),
        (Emphasis(-2.5), "▼ 2.5 lower"),
        (Emphasis(1.5), ""),
        (Emphasis(-3.0, 1, 1), "7+ on 1 day"),
        (Emphasis(4.0, 2, 2), "7+ on 2 days, ▲ 4 higher"),
        (Emphasis(None, 2, 2), "7+ on 2 days"),
    ],
)
def test_the_mark_beside_a_chart(
    told: TrendText, catalogue: Catalogue, emphasis: Emphasis, words: str
):
    comparison = replace(compared(catalogue["cough"], Verdict.SAME), emphasis=emphasis)
    assert told.emphasis(comparison) == words


def test_signs_that_were_not_reported_on_as_many_days_share_a_sentence(
    told: TrendText, catalogue: Catalogue
):
    signs = tuple(Reported(catalogue[key], (), 81) for key in ("fever", "one_leg_swelling"))
    other = Reported(catalogue["face_neck_swelling"], (), 3)
    assert told.summary(seen(reported=(*signs, other))) == (
        "Fever or chills, and one leg swollen or painful: not reported on any of 81 days. "
        "New swelling of face or neck: not reported on any of 3 days."
    )
