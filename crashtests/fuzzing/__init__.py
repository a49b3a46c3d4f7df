"""Bytes that somebody else made, and a fuzzer that looks which of them lead somewhere new."""

from __future__ import annotations
