"""What stands in the report whatever is ticked, and what is left out of it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.message import CountedMessage
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.ui.widgets.base import label, section
from mbc_tracker.ui.widgets.translated import translated


class ReportContent(QWidget):
    """Sentences below the symptoms, renewed with each report."""

    def __init__(self) -> None:
        super().__init__()
        self.signs, self.left_out, self.measured = label(""), label(""), label("")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(section(self.tr("What is in it")))
        lines.addWidget(self.signs)
        lines.addWidget(self.left_out)
        lines.addWidget(self.measured)

    def show_content(self, choices: Choices, signs: int, left_out: Sequence[str]) -> None:
        """Say it for a report. signs: kinds of signs in it; left_out: symptoms with entries."""
        self.signs.setText(f"{self._signs(signs)} {self._always()}")
        self.left_out.setVisible(bool(left_out))
        self.left_out.setText(self._left_out(choices, left_out))

    def show_measured(self, left_out: Sequence[str]) -> None:
        """Name the measurements that the page would set in bold and that are left out of it."""
        self.measured.setVisible(bool(left_out))
        names = "; ".join(left_out)
        self.measured.setText(
            self.tr("Left out, though the page would show it in bold: {names}.").format(names=names)
        )

    def _always(self) -> str:
        return self.tr(
            "Emergency signs, blood, fever and swelling always come first on the page. "
            "No choice here takes them out."
        )

    def _signs(self, signs: int) -> str:
        if not signs:
            return self.tr("No red-flag sign was written down in these days.")
        return translated(
            CountedMessage(
                "One kind of red-flag sign was written down in these days.",
                "{n} kinds of red-flag signs were written down in these days.",
                n=signs,
            )
        )

    def _left_out(self, choices: Choices, left_out: Sequence[str]) -> str:
        names = ", ".join(left_out)
        named = choices.wants(Part.NOT_SHOWN)
        sentence = (
            self.tr("Left out, though you wrote it down: {names} ({n}). The page names them.")
            if named
            else self.tr(
                "Left out, though you wrote it down: {names} ({n}). The page does not name them."
            )
        )
        return sentence.format(names=names, n=len(left_out))
