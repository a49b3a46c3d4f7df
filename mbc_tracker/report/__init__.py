"""The page for the doctor: plain values first, then Typst makes a PDF of them. No Qt."""

from __future__ import annotations
