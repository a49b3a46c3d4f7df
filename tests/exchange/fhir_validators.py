"""What three independent readers of FHIR R4 say about a document.

HL7's own JSON schema of R4 4.0.1 (CC0) lies packed beside the tests' files. Each of the three finds
faults that the others miss: an unknown code, two values at once, text for a number.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import fhirkit
from fhir.resources.R4B.bundle import Bundle
from jsonschema import Draft6Validator
from pydantic import ValidationError

_SCHEMA = Path(__file__).parents[1] / "files" / "fhir-r4.schema.json.xz"


def faults(data: bytes) -> list[str]:
    """All that is wrong with a Bundle, one sentence each."""
    bundle = json.loads(data)
    return [*_by_schema(bundle), *_by_models(bundle), *_by_parser(bundle)]


@cache
def _validator(kind: str) -> Draft6Validator:
    text = lzma.decompress(_SCHEMA.read_bytes()).decode()
    # The "\\s" of XML Schema, whose patterns these are, is ASCII; Python's is all of Unicode.
    definitions = json.loads(text.replace(r"[ \\r\\n\\t\\S]", r"(?a:[ \\r\\n\\t\\S])"))[
        "definitions"
    ]
    return Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": definitions})


def _by_schema(bundle: dict[str, Any]) -> Iterator[str]:
    around = {name: value for name, value in bundle.items() if name != "entry"}
    for resource in (around, *(entry["resource"] for entry in bundle.get("entry", ()))):
        for fault in _validator(resource["resourceType"]).iter_errors(resource):
            yield f"schema, {resource['resourceType']} {fault.json_path}: {fault.message}"


def _by_models(bundle: dict[str, Any]) -> Iterator[str]:
    try:
        Bundle.model_validate(bundle)
    except ValidationError as error:
        yield from (f"models, {it['loc']}: {it['msg']}" for it in error.errors())


def _by_parser(bundle: dict[str, Any]) -> Iterator[str]:
    for issue in fhirkit.validate(bundle):
        yield f"parser, {issue.path}: {issue.message}"
