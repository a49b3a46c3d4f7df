"""Small made-up files in the layouts of other programs."""

from __future__ import annotations

import base64
import io
import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from typing import Any

#: What must never come into a diary.
PLACE, PIN = "gcpvj0du6", "73502"
#: 18 November 2026, 07:30 in UTC, in milliseconds.
MORNING = 1_794_987_000_000
#: Midnight of that day, and the days since 1970.
MIDNIGHT, EPOCH_DAY = 1_794_960_000_000, 20_775


def archive(members: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file.getvalue()


def database(statements: str, rows: Mapping[str, list[tuple[Any, ...]]]) -> bytes:
    """A database that these statements make, with rows in its tables."""
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript(statements)
        for table, values in rows.items():
            marks = ", ".join("?" * len(values[0]))
            made.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608
        made.commit()
        return made.serialize()


BEARABLE = """\
date,date formatted,weekday,time of day,category,rating/amount,detail,notes
"18th Nov 2026","2026-11-18","Wednesday","mid","Symptom","2","Shortness of breath (Moderate)",""
"18th Nov 2026","2026-11-18","Wednesday","am","Symptom","1","Cough (dry) (Mild)","after the stairs"
"18th Nov 2026","2026-11-18","Wednesday","pm","Symptom","3","Cough (dry) (Severe)",""
"18th Nov 2026","2026-11-18","Wednesday","21:15","Symptom","1","Back (lower) pain (Mild)",""
"18th Nov 2026","2026-11-18","Wednesday","am","Meds/Supplements","2.5","Letrozole",""
"19th Nov 2026","2026-11-19","Thursday","","Mood","6","","a better day"
"19th Nov 2026","2026-11-19","Thursday","","Sleep","7:35","Asleep 23:10 - 07:05",""
"""
BEARABLE_V1 = """\
date,weekday,time of day,category,rating/amount,detail,notes
"18th Nov 2026","Wednesday","mid","Symptom","2","Shortness of breath (Moderate)",""
"21st Nov 2026","Saturday","pre","Symptom","4","Cough (Unbearable)",""
"1st Dez 2026","Tuesday","pre","Symptom","x","Cough",""
"""
DAYLIO = """\
\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note
2026-11-18,November 18,Wednesday,21:10,meh,coughing | tired,Pain: 3,Evening,"Long day, slept badly"
2026-11-19,November 19,Thursday,8:45 pm,good,walk,,,
"""
DAYLIO_8 = """\
full_date,date,weekday,time,mood,activities,note_title,note
2026-11-18,18 November,Mittwoch,10:00 pm,geht so,husten,,Müde
"""
DAYLIO_7 = """\
year,date,weekday,time,mood,activities,note
2026,18 November,Wednesday,10:00 pm,meh,coughing,Tired
"""
DAYLIO_BACKUP = archive(
    {
        "backup.daylio": base64.b64encode(
            json.dumps(
                {
                    "version": 15,
                    "pin": PIN,
                    "prefs": [{"key": "PIN_CODE", "value": PIN}],
                    "customMoods": [
                        {"id": 1, "custom_name": "", "predefined_name_id": 1},
                        {"id": 9, "custom_name": "so so", "predefined_name_id": -1},
                    ],
                    "tags": [{"id": 3, "name": "coughing"}, "odd"],
                    "dayEntries": [
                        {
                            "year": 2026,
                            "month": 10,
                            "day": 18,
                            "hour": 21,
                            "minute": 10,
                            "mood": 9,
                            "tags": [3, 4],
                            "note_title": "Evening",
                            "note": "Long day,<br>slept &amp; coughed",
                            "assets": [1],
                        },
                        {"year": 2026, "month": "x", "day": 18, "hour": 21, "minute": 10},
                    ],
                }
            ).encode()
        ),
        "assets/photo.jpg": b"\xff\xd8\xff",
    }
)
TRACK_AND_GRAPH = """\
FeatureName,Timestamp,Value,Label,Note
Breathlessness,2026-11-18T08:10:00.000+01:00,2.0,Moderate,stairs
Cough,2026-11-19T23:40:12.5Z,1.0,Mild,
Weight,2026-11-19T07:00:00Z,70.4,,
Walk,2026-11-19T07:00:00Z,0:35:20,,
"""
TRACK_AND_GRAPH_OLD = """\
FeatureName,Timestamp,Value,Note
Cough,2026-11-19T23:40:12Z,1.0:Mild: at night,note: with a colon
Walk,2026-11-19T07:00:00Z,-10:-30:20,
Cough,,3,
"""
TRACK_AND_GRAPH_DATABASE = database(
    """
    CREATE TABLE features_table(id INTEGER PRIMARY KEY, name TEXT, feature_description TEXT);
    CREATE TABLE data_points_table(epoch_milli INTEGER, feature_id INTEGER,
        utc_offset_sec INTEGER, value REAL, label TEXT, note TEXT);
    """,
    {
        "features_table": [(1, "Breathlessness", ""), (2, "Cough", "")],
        "data_points_table": [
            (MORNING, 1, 3600, 2.0, "Moderate", "stairs"),
            (MORNING, 2, 0, 4.0, "", ""),
            (MORNING, 7, 0, 4.0, "", ""),
            (None, 2, 0, 4.0, "", ""),
            (2**62, 2, 0, 4.0, "", ""),
        ],
    },
)
_LOOP_HABITS = """\
Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,\
Target Type,Target Value,Archived?
001,Cough score,NUMERICAL,How bad?,,1,1,#FF8F00,points,AT_MOST,3.0,false
002,"Fever, at all?",YES_NO,,,1,1,#FF8F00,,,,false
"""
LOOP = archive(
    {
        "Habits.csv": _LOOP_HABITS,
        "Checkmarks.csv": "Date,Cough score,Fever, at all?,\n2026-11-19,4000,2,\n",
        "Scores.csv": "Date,Cough score,\n2026-11-19,0.1,\n",
        "001 Cough score/Checkmarks.csv": (
            "Date,Value,Notes\n2026-11-19,4000,after stairs\n2026-11-18,UNKNOWN,\n"
            "2026-11-17,SKIP,travelling\n2026-11-16,YES_AUTO,\n2026-11-15,odd,\n"
        ),
        "001 Cough score/Scores.csv": "Date,Score\n2026-11-19,0.1\n",
        "002 Fever, at all_/Checkmarks.csv": "Date,Value\n2026-11-19,NO\n2026-11-18,YES_MANUAL\n",
        "003 Left over/Checkmarks.csv": "Date,Value,Notes\n2026-11-19,2000,\n",
    }
)
_LOOP_TABLES = """
    CREATE TABLE Habits(id INTEGER PRIMARY KEY, name TEXT, type INTEGER);
    CREATE TABLE Repetitions(id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER,
        value INTEGER{notes});
"""
LOOP_DATABASE = database(
    _LOOP_TABLES.format(notes=", notes TEXT"),
    {
        "Habits": [(1, "Cough score", 1), (2, "Fever", 0)],
        "Repetitions": [
            (1, 1, MIDNIGHT, 4000, "after stairs"),
            (2, 2, MIDNIGHT, 0, None),
            (3, 2, MIDNIGHT + 86_400_000, 2, ""),
            (4, 2, MIDNIGHT + 2 * 86_400_000, 3, ""),
            (5, 2, "never", 2, ""),
            (6, 2, 2**62, 2, ""),
            (7, 2, MIDNIGHT, "x", ""),
        ],
    },
)
LOOP_OLD_DATABASE = database(
    _LOOP_TABLES.format(notes=""),
    {"Habits": [(1, "Cough score", 1)], "Repetitions": [(1, 1, MIDNIGHT, 4000)]},
)
FLAREDOWN = """\
Date,Breast cancer,Cough,Fatigue,Letrozole,Tags,Foods,Weather summary
2026-11-18,2,1,3,2.5 mg,walk; visitors,,Cloudy
2026-11-19,,0,2,Taken,,,
"""
APPLE_XML = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
<!ATTLIST Record type CDATA #REQUIRED
 broken
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-20 09:00:00 +0000"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1968-05-04"/>
 <Record type="HKCategoryTypeIdentifierCoughing" sourceName="He\x0balth" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueSeverityMild"/>
 <Record type="HKCategoryTypeIdentifierWheezing" sourceName="Health" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueSeverityNotPresent"/>
 <Record type="HKCategoryTypeIdentifierShortnessOfBreath" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueSeverityUnspecified"/>
 <Record type="HKCategoryTypeIdentifierFever" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueSeverityUnspecified"/>
 <Record type="HKCategoryTypeIdentifierNightSweats" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueSeveritySevere"/>
 <Record type="HKCategoryTypeIdentifierAppetiteChanges" \
startDate="2026-11-18 19:00:00 +0100" value="HKCategoryValueAppetiteChangesDecreased"/>
 <Record type="HKQuantityTypeIdentifierOxygenSaturation" unit="%" \
startDate="2026-11-18 19:00:00 +0100" value="0.96"/>
 <Record type="HKQuantityTypeIdentifierBodyTemperature" unit="degF" \
startDate="2026-11-18 19:00:00 +0100" value="100.4"/>
 <Record type="HKQuantityTypeIdentifierBodyMass" unit="lb" \
startDate="2026-11-18 19:00:00 +0100" value="155"/>
 <Record type="HKQuantityTypeIdentifierStepCount" unit="count" \
startDate="2026-11-18 19:00:00 +0100" value="1200"/>
 <Record type="HKQuantityTypeIdentifierRestingHeartRate" unit="count/min" value="61"/>
 <Correlation type="x"><Record type="HKQuantityTypeIdentifierOxygenSaturation" unit="%" \
startDate="2026-11-18 19:00:00 +0100" value="0.96"/></Correlation>
 <WorkoutRoute><Location latitude="{PLACE}" longitude="{PLACE}"/></WorkoutRoute>
</HealthData>
"""
APPLE_ARCHIVE = archive(
    {
        "apple_health_export/export_cda.xml": "<a/><b/>",
        "apple_health_export/Exportieren.xml": APPLE_XML,
        "apple_health_export/workout-routes/route.gpx": PLACE,
    }
)
HEALTH_CONNECT_DATABASE = database(
    """
    CREATE TABLE oxygen_saturation_record_table(row_id INTEGER PRIMARY KEY, uuid BLOB,
        time INTEGER, zone_offset INTEGER, percentage REAL, local_date INTEGER);
    CREATE TABLE weight_record_table(row_id INTEGER PRIMARY KEY, time INTEGER,
        zone_offset INTEGER, weight REAL);
    CREATE TABLE steps_record_table(row_id INTEGER PRIMARY KEY, count INTEGER);
    CREATE TABLE height_record_table(row_id INTEGER PRIMARY KEY, height REAL);
    """,
    {
        "oxygen_saturation_record_table": [
            (1, b"x", MORNING, 3600, 96.0, EPOCH_DAY),
            (2, b"y", None, 0, 96.0, EPOCH_DAY),
            (3, b"z", 2**62, 0, 96.0, EPOCH_DAY),
            (4, b"z", MORNING, 0, None, EPOCH_DAY),
        ],
        "weight_record_table": [(1, MORNING, 0, 70_400.0)],
        "steps_record_table": [(1, 3000), (2, 40)],
    },
)
HEALTH_CONNECT = archive({"health_connect_export.db": HEALTH_CONNECT_DATABASE})
SAMSUNG = """\
com.samsung.shealth.tracker.oxygen_saturation,6280000,4
com.samsung.health.oxygen_saturation.start_time,com.samsung.health.oxygen_saturation.spo2,\
com.samsung.health.oxygen_saturation.time_offset,comment
2026-11-18 23:30:00.000,96.0,UTC+0100,in bed,
2026-11-18 07:30:00.000,95.0,UTC-0500,,
never,95.0,UTC+0000,,
2026-11-17 07:30:00.000,94.0,,,
2026-11-18 07:30:00.000,,UTC+0000,,
"""
MIGRAINE_BUDDY = f"""\
"Date","Time Period","Description","Notes"
"20 Nov 2026","All","Your export",""

"#","Started","Lasted","Start UTC Offset (min)","End UTC Offset (min)","Geohash","Attack Types",\
"Attack Location","Pain Level","Symptoms","Helpful Medication","Unhelpful Medication","Notes"
"1","11/18/26 07:30","01h 30m","0","0","{PLACE}","Headache","Left","6","Nausea, Tired",\
"Ibuprofen","no medication","woke with it"
"2","18.11.26","01h 30m","0","0","{PLACE}","Headache","Left","6","","","",""
"3","11/18/26 09:30","01h 30m","0","0","","Headache","Left","","","","",""
"""
DRIP = """\
date,temperature.value,temperature.exclude,temperature.time,temperature.note,bleeding.value,\
pain.other,pain.cramps,pain.note,mood.happy,mood.fatigue,note.value
2026-11-18,36.7,false,07:10,early,2,false,true,chest,true,true,tired
2026-11-19,38.9,true,,,,,,,,,
"""
MEDTIMER = """\
Reminded;Name;Dosage;Taken;Tags;Interval;Notes;Reminded (ISO 8601);Taken (ISO 8601)
18/11/2026 08:00;Letrozole;1;18/11/2026 08:05;;;;2026-11-18T08:00:00Z;2026-11-18T08:05:00Z
"""
MEDTIMER_MEDICINES = "Medicine;Dosage;Time\nLetrozole;1;08:00\n"
OPENSCALE = """\
DATE,TIME,COMMENT,FAT,MUSCLE,WEIGHT
2026-11-18,07:30,after breakfast,0.0,31.2,70.4
2026-11-19,07:30,,0.0,31.2,
"""
OPENSCALE_OLD = """\
"biceps","bone","comment","dateTime","fat","water","weight"
"0.0","0.0","","2026-11-18 07:30","24.1","0.0","70.4"
"""
ANY_TABLE = """\
Datum;Uhrzeit;Atemnot;Husten (0-4);Temperatur (°F);Notizen;Stimmung;Fieber
18.11.2026;07:30;3;2;98,6;Treppe, zweimal;gut;nein
19.11.2026;;;0;;;;ja
20.11.2026;;11;x;;;;
gestern;;1;1;;;;
"""
LONG_TABLE = """\
Date,Type,Name,Value,Unit,Notes
2026-11-18 08:00,Symptom,Cough,Moderate,,after stairs
2026-11-18 08:00,Symptom,,Moderate,,
"""


FHIR_BUNDLE = json.dumps(
    {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {
                "resource": {
                    "resourceType": "Observation",
                    "status": "final",
                    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "49727002"}]},
                    "effectiveDateTime": "2026-11-18",
                    "valueInteger": 3,
                }
            },
            {"resource": {"resourceType": "MedicationStatement", "status": "active"}},
            {"resource": {"resourceType": "Location", "position": {"latitude": PLACE}}},
        ],
    }
)
FHIR_RESPONSE = json.dumps(
    {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "authored": "2026-11-18T19:00:00Z",
        "item": [{"linkId": "cough", "answer": [{"valueInteger": 3}]}],
    }
)


def text(sample: str | bytes) -> bytes:
    """The bytes of a sample."""
    return sample.encode() if isinstance(sample, str) else sample


_SAMPLES: Mapping[str, Mapping[str, str | bytes]] = {
    "bearable": {"v2": BEARABLE, "v1": BEARABLE_V1},
    "daylio": {"9": DAYLIO, "8": DAYLIO_8, "7": DAYLIO_7, "backup": DAYLIO_BACKUP},
    "track_and_graph": {
        "csv": TRACK_AND_GRAPH,
        "old csv": TRACK_AND_GRAPH_OLD,
        "database": TRACK_AND_GRAPH_DATABASE,
    },
    "loop_habits": {
        "zip": LOOP,
        "database": LOOP_DATABASE,
        "old database": LOOP_OLD_DATABASE,
    },
    "flaredown": {"csv": FLAREDOWN},
    "apple_health": {"xml": APPLE_XML, "zip": APPLE_ARCHIVE},
    "health_connect": {"zip": HEALTH_CONNECT, "database": HEALTH_CONNECT_DATABASE},
    "samsung_health": {"csv": SAMSUNG},
    "migraine_buddy": {"csv": MIGRAINE_BUDDY},
    "drip": {"csv": DRIP},
    "medtimer": {"events": MEDTIMER, "medicines": MEDTIMER_MEDICINES},
    "open_scale": {"3": OPENSCALE, "2": OPENSCALE_OLD},
    "fhir": {"bundle": FHIR_BUNDLE, "response": FHIR_RESPONSE},
    "any_table": {"wide": ANY_TABLE, "long": LONG_TABLE},
}
#: By the module that reads them, each layout with a name of its own.
FILE_LAYOUTS: Mapping[str, Mapping[str, bytes]] = {
    module: {name: text(sample) for name, sample in samples.items()}
    for module, samples in _SAMPLES.items()
}
