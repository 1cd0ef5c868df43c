"""Digits and direction of a script, applied to a text that has been formatted."""

import re
from functools import lru_cache

from babel import Locale

from bot.content.inflection import Inflected, Series

#: The digit 0 of numbering systems other than ours (CLDR's names).
_ZEROS = {"arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "deva": 0x966, "mymr": 0x1040}
_TAG = r"<[^>]*>|&#?\w+;"
#: Also with numbers in it that are not in own digits: "J Physiol 2017;12:543 (n = 32)".
_LATIN = r"[/@]?[A-Za-z](?:(?:[^\s<&\u0590-\u08ff]|&amp;|[ ](?=[A-Za-z0-9(&=]))*[A-Za-z0-9/+)])?"
#: A number with a sign or in parts: "-5", "3/10", "18:30". A plain one keeps its place by itself.
_PARTED = r"[+\u2212-]\d+|\d+(?:[.,:/\u066b\u066c]\d+)+"
_DIGITS_OUTSIDE = re.compile(rf"{_TAG}|[/@]?[A-Za-z][^\s<]*|(\d+(?:[.,]\d+)*)")
_FOREIGN = re.compile(rf"{_TAG}|({_LATIN}|{_PARTED})")
_LETTER = re.compile("[A-Za-z]")
#: Units as the words of all languages write them after a number; \u0441 is the second in Russian.
_UNITS = r"s|min|kg|lb|cm|in(?=\))|%|\u0441|мин|кг|см|фунтов|ثانیه|دقیقه|کیلوگرم|پوند|سانتی"
_BEFORE_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))")
_HELD = {ord("0") + n: 0xF6B0 + n for n in range(10)}  # private characters, meanwhile
_RELEASED = {held: digit for digit, held in _HELD.items()}
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


class Digits:
    """Writer of numbers in the digits of a language, where it has its own.

    Tags, commands and addresses stay as they are, and so does a text in Latin letters that was
    passed in ("J Physiol 2017;12:543").
    """

    def __init__(self, locale: Locale) -> None:
        system = locale.default_numbering_system
        self.are_ours = system not in _ZEROS
        if self.are_ours:
            return
        symbols, zero = locale.number_symbols[system], _ZEROS[system]
        self._own = {ord("0") + n: chr(zero + n) for n in range(10)}
        self._own |= {ord("."): symbols["decimal"], ord(","): symbols["group"]}

    def held(self, value: object) -> object:
        """Return an argument whose digits stay, where it has Latin letters."""
        match value:
            case _ if self.are_ours:
                return value
            case str() if _LETTER.search(value):
                return value.translate(_HELD)
            case Inflected(text=text):
                return value._replace(text=text.translate(_HELD))
            case Series(members):
                return Series(tuple(map(self.held, members)))
            case _:
                return value

    def written(self, text: str) -> str:
        """Return a text with all numbers in own digits but for those that were held."""
        if self.are_ours:
            return text
        own = self._own
        return _DIGITS_OUTSIDE.sub(
            lambda found: found[1].translate(own) if found[1] else found[0], text
        ).translate(_RELEASED)


@lru_cache(maxsize=4_096)
def joined_units(text: str) -> str:
    """Return a text in which no line ends between a number and its unit."""
    return _BEFORE_UNIT.sub("\u00a0", text)


@lru_cache(maxsize=4_096)
def isolated(text: str) -> str:
    """Return a right-to-left text in which Latin words and parted numbers keep their order."""
    return _FOREIGN.sub(
        lambda found: f"{_LEFT_TO_RIGHT}{found[1]}{_END}" if found[1] else found[0], text
    )
