"""What each column of a table, or each thing that a program records, becomes in the diary."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.symptoms import Catalogue, Kind
from mbc_tracker.domain.units import FACTORS
from mbc_tracker.exchange.column_mapping import LEFT_OUT, ColumnMapping, Role, Target
from mbc_tracker.exchange.parsed_file import AboutFile
from mbc_tracker.exchange.scales import AS_IS, SCALES, WORDS, YES_NO
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.translated import translated

#: More than anybody goes through; the rest stays as proposed.
_MOST_SHOWN = 150
_NARROW = Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LONGEST_EXAMPLE = 24


class ColumnRow(QWidget):
    """The choices for one column, below its name and some of its values.

    The scale is only there where there is something to convert.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        examples: str,
        targets: dict[str, Target],
        chosen: Target,
    ) -> None:
        super().__init__()
        self.name, self._targets = name, targets
        self.becomes, self.scale = Dropdown(), Dropdown()
        self.becomes.setAccessibleName(self.tr("What “{name}” becomes").format(name=name))
        self.scale.setAccessibleName(self.tr("Scale of “{name}”").format(name=name))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        title = label(name, "strong")
        title.setWordWrap(True)
        title.setBuddy(self.becomes)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(muted(examples), 1, 0, 1, 2)
        for column, box in enumerate((self.becomes, self.scale)):
            box.setMinimumHeight(theme.target)
            box.setSizeAdjustPolicy(_NARROW)
            box.setMinimumContentsLength(10)
            grid.addWidget(box, 2, column)
            grid.setColumnStretch(column, 3 - column)
        for text in self._targets:
            self.becomes.addItem(text)
        self._choose(chosen)
        self.becomes.currentIndexChanged.connect(self._offer_scales)

    @property
    def target(self) -> Target:
        """What is chosen."""
        target = self._targets[self.becomes.currentText()]
        return Target(target.role, target.key, str(self.scale.currentData() or ""))

    def _choose(self, chosen: Target) -> None:
        texts = [
            text
            for text, target in self._targets.items()
            if (target.role, target.key) == (chosen.role, chosen.key)
        ]
        self.becomes.setCurrentText(next(iter(texts), self.becomes.itemText(0)))
        self._offer_scales()
        self.scale.setCurrentIndex(max(0, self.scale.findData(chosen.scale)))

    @Slot()
    def _offer_scales(self) -> None:
        target = self._targets[self.becomes.currentText()]
        self.scale.clear()
        if target.role is Role.MEASUREMENT:
            for unit in FACTORS[target.key]:
                self.scale.addItem(unit, unit)
        elif target.role in (Role.SYMPTOM, Role.OWN_SYMPTOM):
            for scale, text in self._scales().items():
                if scale != YES_NO or target.scale == YES_NO or target.role is Role.OWN_SYMPTOM:
                    self.scale.addItem(text, scale)
        self.scale.setVisible(self.scale.count() > 0)

    def _scales(self) -> dict[str, str]:
        special = {
            AS_IS: self.tr("0 to 10, as here"),
            WORDS: self.tr("Words, from none to severe"),
            YES_NO: self.tr("Yes or no"),
            "1-5": self.tr("1 to 5; 1 is a little"),
            "1-5-none": self.tr("1 to 5; 1 is none"),
        }
        plain = self.tr("{lowest} to {highest}")
        return {
            scale: special.get(scale)
            or plain.format(lowest=scale.partition("-")[0], highest=scale.partition("-")[2])
            for scale in SCALES
        }


class MappingDialog(Dialog):
    """A row for each column, with some of its values."""

    chosen = Signal(object)  # ColumnMapping

    def __init__(
        self, theme: Theme, words: Words, about: AboutFile, catalogue: Catalogue, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("What each column becomes"))
        self.fit(860, 640)
        self._words, self._catalogue = words, catalogue
        self._all = about.mapping.targets if about.mapping else ()
        intro = self.tr(
            "Ratings here are from 0 to 10. What is on another scale is converted, and the "
            "original stays in a note. Your choice is remembered for the next file of this kind."
        )
        self.body.addWidget(muted(intro))
        rows = QWidget()
        column = QVBoxLayout(rows)
        set_margins(column, 0, 0, 12, 0)
        column.setSpacing(16)
        self.rows: list[ColumnRow] = []
        for name, target in self._all[:_MOST_SHOWN]:
            examples = ", ".join(text[:_LONGEST_EXAMPLE] for text in about.examples.get(name, ()))
            self.rows.append(ColumnRow(theme, name, examples, self._targets(name), target))
            column.addWidget(self.rows[-1])
        column.addStretch()
        self.body.addWidget(scrolled(rows), 1)
        if len(self._all) > _MOST_SHOWN:
            more = CountedMessage(
                "1 further column stays as proposed.",
                "{n} further columns stay as proposed.",
                n=len(self._all) - _MOST_SHOWN,
            )
            self.body.addWidget(muted(translated(more)))
        self.add_buttons(self.tr("Read it like this"), self.tr("Cancel"))

    @override
    def accept(self) -> None:
        targets = tuple((row.name, row.target) for row in self.rows)
        self.chosen.emit(ColumnMapping((*targets, *self._all[_MOST_SHOWN:])))
        super().accept()

    def _targets(self, name: str) -> dict[str, Target]:
        """Everything that a column can become, by what it is called."""
        measured = MeasuredText(self._words)
        own = self.tr("A symptom of my own: {name}").format(name=name)
        medicine = self.tr("A medicine: {name}, with its dose").format(name=name)
        symptoms = {
            symptom.label: Target(Role.SYMPTOM, symptom.key, AS_IS if symptom.is_rated else YES_NO)
            for symptom in self._catalogue.symptoms
            if symptom.kind is not Kind.CHOICE
        }
        return {
            self.tr("Leave out"): LEFT_OUT,
            self.tr("Note"): Target(Role.NOTE),
            **symptoms,
            own: Target(Role.OWN_SYMPTOM, name, AS_IS),
            medicine: Target(Role.MEDICINE, name),
            **{measured.name(kind): Target(Role.MEASUREMENT, kind) for kind in UNITS},
        }
