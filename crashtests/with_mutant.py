"""A pytest plugin: the tests run on a program with the mistake that MBC_MISTAKE names."""

from __future__ import annotations

import os

from crashtests.mutants import BY_NAME

BY_NAME[os.environ["MBC_MISTAKE"]].make()
