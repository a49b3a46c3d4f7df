"""What is to be printed, and the words in which the system's own command ``lp`` is told of it."""

from __future__ import annotations

from collections.abc import Mapping

from mbc_tracker.frozen import frozen

_LIBRARIES = "LD_LIBRARY_PATH"


@frozen
class PrintOrder:
    """A part of a document on paper.

    title: what the job is called where people look at what waits to be printed. pages: how many
    the document has; first, last: the wanted ones, counted from 1. paper: its name among printers
    ("A4"), empty for what the printer takes by itself. both_sides: None leaves it to the printer.
    """

    printer: str
    title: str
    pages: int
    first: int
    last: int
    copies: int = 1
    paper: str = ""
    both_sides: bool | None = None

    def arguments(self) -> list[str]:
        """For ``lp``, which reads the document from its standard input."""
        options = [] if self._whole else [f"page-ranges={self.first}-{self.last}"]
        if self.paper:
            # On smaller paper the page is made smaller; it is never made larger or cut off.
            options += [f"media={self.paper}", "print-scaling=auto-fit"]
        if self.both_sides is not None:
            options.append(f"sides={'two-sided-long-edge' if self.both_sides else 'one-sided'}")
        named = ["-d", self.printer, "-t", self.title, "-n", str(self.copies)]
        return named + [word for option in options for word in ("-o", option)]

    @property
    def _whole(self) -> bool:
        return (self.first, self.last) == (1, self.pages)


def outside_environment(inside: Mapping[str, str], *, packed: bool) -> dict[str, str]:
    """The environment for a command of the system.

    packed: whether we run from a package. Its starter lets programs look into our folder for
    libraries; those of the system are not made for it, so they get back what was set before.
    """
    outside = {**inside, "LC_ALL": "C.UTF-8"}  # it speaks the language of the window
    if packed:
        outside.pop(_LIBRARIES, None)
        before = outside.pop(f"{_LIBRARIES}_ORIG", None)
        outside |= {} if before is None else {_LIBRARIES: before}
    return outside
