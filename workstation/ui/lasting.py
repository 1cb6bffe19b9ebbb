"""Keeps Python's constants alive under Qt for Python 6.12 on Python 3.11.

The binding is compiled for Python 3.12, where ``None``, ``True`` and ``False`` never die and so are handed out without
being counted. Python 3.11 does count: each call of Qt that answers nothing takes one from the count of ``None``, and
after some seven thousand calls, a few minutes of work, the interpreter ends with "none_dealloc: deallocating None".
Python 3.12 gives these constants a count that nothing can use up; this does the same where Python does not.
"""

from __future__ import annotations

import sys

_CONSTANTS = (None, True, False, NotImplemented, ...)
# No session can use this up: a thousand calls a second would need thirty million years.
_ENOUGH = sys.maxsize >> 3
# What asking for the count adds to it by itself.
_ASKING = 4


def make_constants_last() -> None:
    """Give the constants a reference count that Qt cannot use up; once is enough, Python 3.12 needs it not at all."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _ENOUGH >> 1:
        return
    import ctypes

    for constant in _CONSTANTS:
        # The count is the first field of every object in a release build of CPython.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if 0 <= sys.getrefcount(constant) - count.value <= _ASKING:
            count.value += _ENOUGH
