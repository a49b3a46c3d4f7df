"""The worked examples of the rules page, 1 to 28a, as one table, and what is around each edge.

Each line is a diary and all that is found on its last day. ``b`` is two weeks about 2, ``z`` two
weeks of 0; ``2x7`` is seven times 2 and ``-`` a day without an entry.
"""

from __future__ import annotations

import pytest

from mbc_tracker.domain.profile import ON_TREATMENT, REPORT_AT_ONCE, Profile
from tests.domain.notices.pages import Diary, findings, usual_on

TREATED = Profile(frozenset({ON_TREATMENT}))
AT_ONCE = Profile(frozenset({REPORT_AT_ONCE}))

#: In 1-7 and 22 ``lasting``, which also fires, is left out.
WITHOUT_LASTING = {
    "1": [
        ("breathlessness b 4 5", "worse_short soon"),
        ("breathlessness b 4 2", ""),
        ("breathlessness b 4 4", ""),
        ("breathlessness b 4 -x8 5", ""),
    ],
    "2": [("tiredness b 4 5", ""), ("tiredness b 4 5 4", "worse_short soon")],
    "3": [("breathlessness b 5 5", "worse_short today")],
    "4": [("breathlessness b 6", "severe today"), ("breathlessness b 5", "")],
    "5": [("breathlessness 7x10 10", "severe today"), ("breathlessness 7x10 9", "")],
    "6": [
        ("breathlessness 1 3 1 3 1 3 1 3 1 3 1 3 2 2 4 5", ""),
        # the page says "today", but 5 is less than usual 2 + 3 + 1
        ("breathlessness 1 3 1 3 1 3 1 3 1 3 1 3 2 2 5 6", "worse_short soon"),
        ("breathlessness 1 3 1 3 1 3 1 3 1 3 1 3 2 2 6 6", "worse_short today"),
    ],
    "7": [
        ("breathlessness 6", "severe today"),
        ("breathlessness 4 4", "worse_short soon"),
        ("breathlessness 5 5", "worse_short today"),
        ("breathlessness 4", ""),
    ],
    "22": [
        ("one_leg_swelling yes -; breathlessness z 0 1", "clot_signs emergency"),
        ("one_leg_swelling yes; breathlessness b 2", "clot_signs today"),
    ],
    "38": [
        ("breathlessness z 4", ""),
        ("breathlessness z 5", "severe today"),
        ("breathlessness 3x10 4 6", ""),
        ("breathlessness 3x10 5 6", "worse_short soon"),
        ("breathlessness 3x10 6 6", "worse_short today"),
        ("breathlessness b 5 -x7 5", "worse_short today"),
        ("breathlessness b 5 -x8 5", ""),
    ],
}

EXAMPLES = {
    "8": [
        ("cough z 1 1", ""),
        ("cough z 1 1 1", "new soon"),
        ("cough z 1 0 2", "new soon"),
        ("cough z 3", ""),
    ],
    "9": [
        ("cough 0 1 0 0 0 1 0 0 0 1 0 0 0 1 0 0 2", ""),
        ("cough 1 0x4 1 0x4 1 0x4 1 0x4 2", "new soon"),
    ],
    "10": [("breathlessness z 3 3", "worse_short today, new soon")],
    "11": [
        ("tiredness 7 7", "severe soon"),
        ("tiredness b 7", ""),
        ("cough 5 5", "severe soon"),
    ],
    "12": [
        ("tiredness b b 3x7 4x3", ""),
        ("tiredness b b 3x7 4x4", "worse_sustained soon"),
    ],
    "13": [("tiredness b b 3x16", ""), ("tiredness b b 3x17", "drift visit")],
    "14": [("cough 1 -x6 1 -x6 1", "lasting soon"), ("cough 1x14", "")],
    "15": [
        ("cough 3x60 mark 10", ""),
        ("cough 4x60 mark 10", "lasting visit"),
    ],
    "20": [
        (
            "breathlessness z 4 4; cough z 4 4",
            "worse_short today, combination today, new breathlessness soon, new cough soon",
        ),
        ("breathlessness z 4 4; worry z 7 7", "worse_short today, severe soon, new soon"),
    ],
    "21": [
        ("blood streaks", "blood today"),
        ("blood not_sure", "blood today"),
        ("blood more", "blood emergency"),
        ("blood none", ""),
        ("blood streaks; breathlessness z 1 -", "blood emergency"),
    ],
    "23": [
        ("face_neck_swelling yes -; chest_pain z 0 0", ""),
        ("face_neck_swelling yes; chest_pain z 0", "face_neck today"),
        ("face_neck_swelling yes -; chest_pain z 0 1", "face_neck emergency"),
    ],
    "24": [
        ("fever yes", ""),
        ("fever yes; cough 1", "fever today"),
        ("fever yes -; cough z 0 2", "fever today"),
        ("temperature 38.0; cough 1", "fever today"),
        ("temperature 37.9; cough 1", ""),
        ("temperature 35.8; cough 1", ""),
    ],
    "25": [
        ("spo2 91", "measured today"),
        ("spo2 91/92", "measured emergency"),
        ("spo2 91/97", ""),
        ("spo2 94", "measured today"),
    ],
    "26": [
        ("weight 70.0 -x6 69.8 -x142 66.3 -x6 66.2", "weight soon"),
        ("weight 70.0 -x6 69.8 -x142 66.4 -x6 66.2", ""),
    ],
    "27": [("cough z 2", "")],
    "28": [("own-1 b 9 9 9", "worse_short visit")],
    "28a": [
        (
            "breathlessness z 6; chest_pain z 6",
            "combination emergency, severe breathlessness today, severe chest_pain today",
        ),
        (
            "breathlessness z 6 0; chest_pain z 0 6",
            "combination emergency, severe today",
        ),
        ("breathlessness z 6; chest_pain z 3", "severe today"),
        (
            "breathlessness 6; chest_pain 6",
            "severe breathlessness today, severe chest_pain today",
        ),
    ],
    "39": [
        # the page names ``worse_short`` only
        ("tiredness b 4 -x6 5 -x7 4", "worse_short soon, worse_sustained soon"),
        ("tiredness b 4 -x6 5 -x8 4", "worse_sustained soon"),
        ("tiredness 6 6", ""),
        ("cough 4 4", ""),
        ("tiredness 4x7 7 7", "severe soon"),
        ("tiredness 5x7 7 7", ""),
    ],
    "40": [
        ("cough z 1 -x6 2", "new soon"),
        ("cough z 1 -x7 2", ""),
        ("tiredness b b 3x7 4x4 3", "worse_sustained soon"),
        ("tiredness b b 3x7 4x4 2", ""),
    ],
    "41": [
        ("tiredness 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 4 -x6 4", ""),
        (
            "tiredness 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 2 -x6 4 -x6 4 -x6 4",
            "worse_sustained soon",
        ),
    ],
    "42": [
        ("cough 0x6 1x14", "lasting soon"),
        ("cough 0x7 1x14", ""),
        ("cough 1 -x9 1 -x9 1", "lasting soon"),
        ("cough 1 -x10 1 -x9 1", ""),
        ("cough 4x60 mark 17", "lasting visit"),
        ("cough 4x60 mark 18", ""),
    ],
    "44": [
        ("cough z 4 4; wheeze z 4 4", "combination today, new cough soon, new wheeze soon"),
        ("cough z 3 3; wheeze z 3 3", "new cough soon, new wheeze soon"),
        (
            "breathlessness z 0 6 0; cough z 0 4 4",
            "combination today, new soon",
        ),
        ("breathlessness z 6 0 0; cough z 0 4 4", "new soon"),
        (
            "tiredness 2x14 7 7; nausea 2x14 7 7",
            "severe nausea soon, severe tiredness soon",
        ),
    ],
    "45": [
        ("one_leg_swelling yes - -; breathlessness z 0 0 1", "clot_signs emergency"),
        ("one_leg_swelling yes - - -; breathlessness z 0 0 0 1", ""),
        ("one_leg_swelling - - yes; breathlessness z 1 - -", "clot_signs emergency"),
        ("one_leg_swelling - - - yes; breathlessness z 1 - - -", "clot_signs today"),
        ("one_leg_swelling yes; breathlessness 5x7 4", "clot_signs emergency"),
        ("one_leg_swelling yes; breathlessness 5x7 3 3 3", "clot_signs today"),
        ("one_leg_swelling yes; breathlessness 1x7 2", "clot_signs emergency"),
        ("one_leg_swelling yes; breathlessness 1x7 1", "clot_signs today"),
        ("one_leg_swelling yes; breathlessness 1", "clot_signs emergency"),
        ("one_leg_swelling yes; breathlessness 0", "clot_signs today"),
    ],
    "46": [
        ("fever yes - -; cough z 0 0 2", ""),
        ("fever - - yes; cough z 2 0 0", ""),
    ],
    "47": [
        ("spo2 95", ""),
        ("spo2 94", "measured today"),
        ("spo2 93/93", "measured today"),
        ("spo2 92/92", "measured emergency"),
        ("spo2 90/95/95", ""),
        ("heart_rate 110", ""),
        ("heart_rate 111", "measured today"),
        ("heart_rate 130/130", "measured today"),
        ("heart_rate 131/131", "measured emergency"),
        ("heart_rate 131", "measured today"),
        ("resp_rate 21", ""),
        ("resp_rate 22", "measured today"),
        ("resp_rate 24/24", "measured today"),
        ("resp_rate 25/25", "measured emergency"),
    ],
    "48": [
        ("weight 70.0 -x6 69.8 -x168 66.3 -x6 66.2", "weight soon"),
        ("weight 70.0 -x6 69.8 -x169 66.3 -x6 66.2", ""),
        ("weight 70.0 -x6 69.8 -x136 66.3 -x12 66.2", "weight soon"),
        ("weight 70.0 -x6 69.8 -x135 66.3 -x13 66.2", ""),
    ],
}

#: Not on the page: the sides of the edges that its examples leave open.
OUR_EDGES = {
    "edge": [
        ("blood streaks - -; breathlessness z 0 0 1", "blood emergency"),
        ("blood streaks - - -; breathlessness z 0 0 0 1", ""),
        ("blood streaks; breathlessness 5x7 4 4 4", "blood emergency"),
        ("blood streaks; breathlessness 5x7 3 3 3", "blood today"),
        ("one_leg_swelling yes; breathlessness 5x7 4 4 4", "clot_signs emergency"),
        ("face_neck_swelling yes - -; breathlessness z 0 0 1", "face_neck emergency"),
        ("face_neck_swelling yes - - -; breathlessness z 0 0 0 1", ""),
        ("face_neck_swelling yes; breathlessness 5x7 4 4 4", "face_neck emergency"),
        ("face_neck_swelling yes; breathlessness 5x7 3 3 3", "face_neck today"),
        ("fever yes; cough 5x7 4 4", "fever today"),
        ("fever yes; cough 5x7 3 3", ""),
        ("tiredness 7 -x7 7", "severe soon"),
        ("tiredness 7 -x8 7", ""),
        ("cough 5 -x7 5", "severe soon"),
        ("cough 5 -x8 5", ""),
        ("cough 5", ""),
        ("cough 2x10 5 5", "severe soon"),
        ("cough 3x10 5 5", ""),
        ("breathlessness 2x6 4 -x7 5", "worse_short soon, lasting soon"),
        ("breathlessness 1x10 3 4", ""),
        ("tiredness 1x10 3 4 4", ""),
        ("tiredness 3x10 4 6 6", ""),
        ("own-1 b 9 9", ""),
        ("own-1 b 4 -x6 5 -x7 4", "worse_short visit, worse_sustained visit"),
        ("own-1 b 4 -x6 5 -x8 4", "worse_sustained visit"),
        ("own-1 2x10 4 5 4", "worse_short visit"),
        ("own-1 1x10 3 4 4", ""),
        ("own-1 3x10 4 6 6", ""),
        ("own-1 2x10 4 4 4", ""),
        ("cough 1 0x4 1 0x4 1 0x4 1 0x4 1 0x3 2", ""),
        ("cough 1 0x8 1 0x8 1 1 1", "new soon"),
        ("cough 1 0x9 1 1 0x10 1 1 1", ""),
        ("cough z 1 -x6 1 -x7 1", "new soon"),
        ("cough z 1 -x6 1 -x8 1", ""),
        ("tiredness b b 4x7", ""),
        ("own-1 b b 3x7 4x4", "worse_sustained visit"),
        ("own-1 b b 3x7 4x4 3", "worse_sustained visit"),
        ("own-1 b b 3x7 4x4 2", ""),
        ("own-1 b b 3x16", ""),
        ("own-1 b b 4x7", ""),
        ("cough 2x28 3x18", "drift soon, lasting soon"),
        ("cough 2x28 3x20 2", "lasting soon"),
        ("cough 2x28 3x21 2x4 3", "lasting soon"),
        ("cough 2x28 3x12 2x5 3x7", "lasting soon"),
        ("cough 2x28 3x14", "lasting soon"),
        ("tiredness 2x28 3x20 2", ""),
        ("tiredness 2x28 3x21 2x4 3", ""),
        ("tiredness 2x28 3x12 2x5 3x7", ""),
        ("cough 1 -x13 1", ""),
        ("cough 0 0 0 0 -x4 1x9", ""),
        ("cough 4 -x30 4 -x9 4 -x9 4 mark 0", "lasting visit"),
        ("cough 4 -x30 4 -x10 4 -x9 4 mark 0", ""),
        ("cough 4 -x40 4 -x13 4 mark 0", ""),
        ("cough 4 -x40 4 -x6 4 -x6 4 mark 0", "lasting visit"),
        ("cough 4 -x40 4 -x6 4 -x5 4 mark 0", ""),
        ("cough 4 -x39 0 0 0 -x5 4x7 mark 0", "lasting visit"),
        ("cough 4 -x36 0x4 -x4 4x9 mark 0", "worse_short soon, worse_sustained soon"),
        ("breathlessness z 6 0 0; chest_pain z 0 0 6", "severe today"),
        (
            "breathlessness 2x10 4 5; chest_pain 2x10 4 5",
            "combination today, worse_short breathlessness soon, worse_short chest_pain soon",
        ),
        ("resp_rate 25", "measured today"),
    ],
}

#: With a switch of the profile, or a limit of the team's own.
IN_TREATMENT = [
    (TREATED, "fever yes", "fever today"),
    (TREATED, "temperature 35.8", "fever today"),
    (TREATED, "temperature 38.0", "fever today"),
    (TREATED, "temperature 35.9", "fever today"),
    (TREATED, "temperature 37.9", ""),
    (TREATED, "temperature 36.0", ""),
    (Profile(TREATED.switches, 37.5), "temperature 37.5", "fever today"),
    (Profile(TREATED.switches, 37.5), "temperature 37.4", ""),
    (Profile(limits={"spo2": 88.0}), "spo2 89", ""),
    (Profile(limits={"spo2": 88.0}), "spo2 88", "measured today"),
    (Profile(limits={"spo2": 88.0}), "spo2 80/80", "measured today"),
    (AT_ONCE, "cough z 2", "high_risk_treatment today"),
    (AT_ONCE, "cough 1x7 3", "high_risk_treatment today"),
    (AT_ONCE, "cough 1x7 2", ""),
    (AT_ONCE, "cough 2x7 4", ""),
    (AT_ONCE, "cough z 1", ""),
    (AT_ONCE, "cough z 1 1 1", "high_risk_treatment today, new soon"),
    (AT_ONCE, "chest_pain z 2", "high_risk_treatment today"),
    (AT_ONCE, "wheeze z 1 1 1", "new soon"),
]


def lines(table: dict[str, list[tuple[str, str]]]) -> list[object]:
    return [
        pytest.param(diary, expected, id=f"{name}: {diary}")
        for name, several in table.items()
        for diary, expected in several
    ]


@pytest.mark.parametrize(("diary", "expected"), lines(WITHOUT_LASTING))
def test_what_is_found_besides_lasting(diary: str, expected: str):
    assert findings(Diary(diary), besides="lasting") == expected


@pytest.mark.parametrize(("diary", "expected"), lines(EXAMPLES | OUR_EDGES))
def test_all_that_is_found(diary: str, expected: str):
    assert findings(Diary(diary)) == expected


@pytest.mark.parametrize(("profile", "diary", "expected"), IN_TREATMENT)
def test_all_that_is_found_with_a_choice_of_the_profile(
    profile: Profile, diary: str, expected: str
):
    assert findings(Diary(diary), profile=profile) == expected


@pytest.mark.parametrize(
    ("example", "diary", "day", "expected"),
    [
        ("16", "cough 0 -x2 0 -x5 0 -x50 0x10", 63, None),
        ("16", "cough 0 -x2 0 -x5 0 -x50 0x10", 64, 0),
        ("17", "cough 4 -x99 0x9", 106, None),
        ("17", "cough 4 -x99 0x9", 107, 0),
        ("18", "cough 0x30 3 3 6x30 mark 31", 58, 0),
        ("18", "cough 0x30 3 3 6x30 mark 31", 59, 3),
        ("19", "cough 5x28 0x60", 83, 5),
        ("19", "cough 5x28 0x60", 85, 0),
        ("36", "cough 0 -x77 0x6", 83, None),
        ("36", "cough 0 -x77 0x6", 84, 0),
        ("36", "cough 0 -x78 0x6", 85, None),
        ("36", "cough 2x28 0x60", 84, 2),
        ("36", "cough 2x28 0x60", 86, 0),
        ("36", "cough 1x28 0x90", 117, 1),
        ("36", "cough 5x28 0x7 -x90", 118, 0),
        ("36", "cough 5x28 0x7 -x90", 119, 5),
        ("36", "cough 0x7 3x30", 28, 0),
        ("36", "cough 0x7 2x30", 28, 2),
        ("37", "cough 3 -x5 mark 6", 6, None),
    ],
)
def test_the_usual(example: str, diary: str, day: int, expected: float | None):
    assert usual_on(Diary(diary), "cough", day) == expected


@pytest.mark.parametrize(
    ("example", "diary", "expected"),
    [
        # of twelve values ten lie 1 from the median; of fourteen twelve
        ("36", "breathlessness 1 3 1 3 1 3 1 3 2 2 2 4 5", "worse_short soon"),
        ("36", "breathlessness 1 3 1 3 1 3 1 3 1 3 1 3 2 2 4 5", ""),
    ],
)
def test_the_swing_of_an_up_and_down_diary(example: str, diary: str, expected: str):
    assert findings(Diary(diary), besides="lasting") == expected
