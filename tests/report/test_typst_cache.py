"""What Typst keeps of a document after it has been made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Makes different documents and prints how much memory the last ten of fourteen took, in MiB.
MANY = """
import resource
from dataclasses import replace
from mbc_tracker.content import palette
from mbc_tracker.report import report_texts
from mbc_tracker.report.document import summary_pdf
from mbc_tracker.report.summary import Entry
from tests.report.builders import SUMMARY

texts, colours, peaks = report_texts.load(), palette.load(), []
for n in range(14):
    words = " ".join(f"word{n}-{place}" for place in range(6000))
    summary_pdf(replace(SUMMARY, entries=(Entry("22 Nov", "", words, words),)), texts, colours)
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print((peaks[-1] - peaks[3]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other units")
def test_nothing_of_earlier_documents_is_held():
    """A document of this kind takes some 10 MiB in Typst's own store of results."""
    done = subprocess.run(
        [sys.executable, "-c", MANY], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert int(done.stdout) < 30
