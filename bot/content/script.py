"""Digits and direction of a script, applied to a text that has been formatted."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from babel import Locale

#: The digit 0 of numbering systems other than ours (CLDR's names).
_ZEROS = {"arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "deva": 0x966, "mymr": 0x1040}
_TAG = r"<[^>]*>|&#?\w+;"
_LATIN = r"[/@]?[A-Za-z](?:(?:[^\s<&]|[ ](?=[A-Za-z]))*[A-Za-z0-9/+)])?"
#: A number with a sign or in parts: "-5", "3/10", "18:30". A plain one keeps its place by itself.
_PARTED = r"[+\u2212-]\d+|\d+(?:[.,:/\u066b\u066c]\d+)+"
_DIGITS_OUTSIDE = re.compile(rf"{_TAG}|[/@]?[A-Za-z][^\s<]*|(\d+(?:[.,]\d+)*)")
_FOREIGN = re.compile(rf"{_TAG}|({_LATIN}|{_PARTED})")
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


def own_digits(locale: Locale) -> Callable[[str], str] | None:
    """Return what writes numbers of a text in the language's digits; None: they are ours.

    Tags, commands and addresses stay as they are.
    """
    system = locale.default_numbering_system
    if system not in _ZEROS:
        return None
    symbols = locale.number_symbols[system]
    zero = _ZEROS[system]
    table = {ord("0") + n: chr(zero + n) for n in range(10)}
    table |= {ord("."): symbols["decimal"], ord(","): symbols["group"]}
    return lambda text: _DIGITS_OUTSIDE.sub(
        lambda found: found[1].translate(table) if found[1] else found[0], text
    )


@lru_cache(maxsize=4_096)
def isolated(text: str) -> str:
    """Return a right-to-left text in which Latin words and parted numbers keep their order."""
    return _FOREIGN.sub(
        lambda found: f"{_LEFT_TO_RIGHT}{found[1]}{_END}" if found[1] else found[0], text
    )
