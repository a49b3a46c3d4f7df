"""What the made-up diary says, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from functools import cache
from types import MappingProxyType

from mbc_tracker.content.toml_table import read
from mbc_tracker.paths import resource

#: Every text of demo.toml with the places that it has to have, separated by spaces.
_TEXTS = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "note_walk",
                "note_first",
                "note_metal",
                "note_shopping",
                "note_away",
                "note_back",
                "note_soup",
                "note_scan",
                "note_visit",
                "note_washing",
                "note_stairs",
                "note_pillows",
                "note_lift",
                "note_cold",
                "moment_breakfast",
                "moment_washing",
                "moment_stairs",
                "moment_flat",
                "event_cold",
                "event_scan",
                "event_tablets",
                "dose_full",
                "dose_less",
                "dose_pain",
                "doctor",
                "clinic",
                "visit_past",
                "visit_next",
                "question_vaccine",
                "answer_vaccine",
                "question_breath",
                "question_scan",
                "team_line",
                "team_line_role",
                "team_line_hours",
                "team_nurse",
                "team_nurse_role",
                "team_nurse_hours",
                "team_doctor_role",
                "team_doctor_hours",
                "team_gp",
                "team_gp_role",
                "team_gp_hours",
                "person",
            ),
            "",
        ),
        "note_month": "year",
        "event_cycle": "cycle",
    }
)

#: By day, counted from today: the text of its note.
NOTES = {
    -158: "note_walk",
    -131: "note_first",
    -109: "note_metal",
    -89: "note_shopping",
    -63: "note_away",
    -55: "note_back",
    -46: "note_soup",
    -41: "note_scan",
    -34: "note_visit",
    -17: "note_washing",
    -7: "note_stairs",
    -3: "note_pillows",
    -1: "note_lift",
}
#: Day, time, answers and text of each extra entry.
MOMENTS = (
    (-128, time(7, 15), {"appetite_loss": 5}, "moment_breakfast"),
    (-17, time(11, 40), {"breathlessness": 5}, "moment_washing"),
    (-7, time(14, 30), {"breathlessness": 7, "chest_pain": 2}, "moment_stairs"),
    (-2, time(22, 10), {"cough": 5, "breathlessness": 5}, "moment_flat"),
)


@cache
def demo_texts(language: str) -> Mapping[str, str]:
    """The texts by their keys.

    Raises:
        EnvironmentFault: there is a mistake in the language's file; the sentence names it.
    """
    return read(resource("i18n", language, "demo.toml")).templates(_TEXTS)
