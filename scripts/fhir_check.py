"""``make fhir-check``: a client library reads the FHIR document of the demo diary.

fhirclient is the R4 library of the SMART on FHIR project. It makes an object of every resource and
refuses what R4 does not know, lacks or types otherwise; written again, it has to be what we wrote.
It keeps no extensions of plain values, such as a moment's time zone: those are left out of both.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

from mbc_tracker import __version__, demo
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue
from mbc_tracker.content.words import load
from mbc_tracker.exchange import fhir_writer
from mbc_tracker.exchange.selection import select
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store


def main() -> int:
    """Print what was read; 1 if something was lost or changed on the way."""
    document = json.loads(_document())
    bundle = import_module("fhirclient.models.bundle").Bundle(document)
    kinds = Counter(entry.resource.resource_type for entry in bundle.entry)
    print(", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))
    if _plain(bundle.as_json()) != _plain(document):
        print("What was read is not what was written.", file=sys.stderr)
        return 1
    print("Read by fhirclient and written again: the same.")
    return 0


def _document() -> bytes:
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.mbc"
        demo.make(path, clock.today())
        store = open_store(path, create=False)
        diary = Diary(store, catalogue.load(), clock)
        selection = select(diary)
        known = diary.reader.catalogue
        store.close()
    return fhir_writer.write(selection, known, load(), clock.now(), __version__)


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a JSON document
    """The value without the extensions of plain values, whose keys begin with “_”."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if not key.startswith("_")}
    return [_plain(part) for part in value] if isinstance(value, list) else value


if __name__ == "__main__":
    sys.exit(main())
