"""The code systems of FHIR files, and which of their codes fit the diary exactly.

A rating is “the worst of the last 24 hours, 0–10”, for which there is no public code, so each
symptom has one of the program's own. SNOMED CT's is added where it means just what was asked about
and is in the freely usable International Patient Summary set.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

#: A resource, or a part of one, as JSON has it.
Resource: TypeAlias = dict[str, Any]

#: The program's own systems. They are names, not addresses.
SYMPTOMS = "urn:mbc-tracker:symptom"
ENTRIES = "urn:mbc-tracker:entry"
ANSWERS = "urn:mbc-tracker:answer"
SIGNS = "urn:mbc-tracker:emergency-sign"
RECORDS = "urn:mbc-tracker:record"
RECORDED = "urn:mbc-tracker:recorded"
NOTE = "urn:mbc-tracker:note"
OTHER_NAME = "urn:mbc-tracker:other-name"
#: Stands for a time zone that is no code, and for a measurement without a name.
ZONE, UNNAMED = "urn:mbc-tracker:zone", "measurement"

SNOMED, LOINC, UCUM = "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
ENCOUNTER_CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
TIME_ZONE = "http://hl7.org/fhir/StructureDefinition/timezone"
PATIENT_NOTE = "51855-5"

#: By the symptom's key.
SNOMED_SYMPTOMS: Mapping[str, str] = MappingProxyType(
    {
        "breathlessness": "267036007",
        "cough": "49727002",
        "wheeze": "56018004",
        "tiredness": "84229001",
        "nausea": "422587007",
    }
)
#: Codes of others that come in as a symptom, beside those that go out.
SNOMED_READ: Mapping[str, str] = MappingProxyType(
    {
        **{code: key for key, code in SNOMED_SYMPTOMS.items()},
        "11833005": "cough",
        "28743005": "cough",
        "50219008": "hoarseness",
        "29857009": "chest_pain",
        "23924001": "chest_pain",
        "79890006": "appetite_loss",
        "386661006": "fever",
        "43724002": "fever",
        "22253000": "pain_other",
    }
)
SNOMED_SEVERITIES: Mapping[str, str] = MappingProxyType(
    {
        "255604002": "mild",
        "6736007": "moderate",
        "24484000": "severe",
        "260413007": "none",
        "2667000": "none",
    }
)
#: The first is the one that profiles ask for.
LOINC_MEASUREMENTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "weight": ("29463-7",),
        "temperature": ("8310-5",),
        "spo2": ("2708-6", "59408-5"),
        "heart_rate": ("8867-4", "40443-4"),
        "resp_rate": ("9279-1",),
        "peak_flow": ("33452-4",),
    }
)
LOINC_READ: Mapping[str, str] = MappingProxyType(
    {code: kind for kind, codes in LOINC_MEASUREMENTS.items() for code in codes}
)
#: UCUM's code for the unit that the diary keeps.
UCUM_UNITS: Mapping[str, str] = MappingProxyType(
    {
        "weight": "kg",
        "temperature": "Cel",
        "spo2": "%",
        "heart_rate": "/min",
        "resp_rate": "/min",
        "peak_flow": "L/min",
    }
)
#: HL7's guide on symptoms: a symptom, its absence, and how bad it is.
SYMPTOM_CODE, ABSENT_CODE, SEVERITY_CODE = "75325-1", "111551-8", "64750-3"
