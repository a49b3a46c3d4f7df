"""The page's first block as plain text, for an e-mail, a patient portal or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import SignLine, Summary
from mbc_tracker.report.table_text import plain


def first_block_text(summary: Summary, texts: ReportTexts) -> str:
    """The head, what was reported, and each symptom's row in sentences."""
    parts = (_head(summary, texts), _signs(summary, texts), _rows(summary), _end(summary))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _head(summary: Summary, texts: ReportTexts) -> Iterator[str]:
    yield texts.labels["title"]
    if who := summary.name + summary.born:
        yield who
    yield summary.period
    yield summary.recorded
    if summary.appointment:
        yield summary.appointment
    yield from summary.about


def _signs(summary: Summary, texts: ReportTexts) -> Iterator[str]:
    yield texts.labels["box"]
    for line in (*summary.box.lines, *summary.box.later):
        yield f"- {_sign(line)}"
    if summary.box.others:
        yield summary.box.others


def _sign(line: SignLine) -> str:
    ending = f" ({line.details})" if line.details else ""
    return f"{line.sign}: {line.dates}{ending}"


def _rows(summary: Summary) -> Iterator[str]:
    rows = summary.table.rows
    if not rows:
        yield summary.table.instead
    for row in rows:
        yield f"{row.symptom}. {plain(row.week)} {row.period}"
    for remark in summary.table.remarks:
        yield plain(remark)


def _end(summary: Summary) -> Iterator[str]:
    yield summary.footer
