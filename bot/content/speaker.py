"""One language spoken: its messages, parsed when first needed, and its names of days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from functools import cached_property

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.content.word_files import Language

REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class Speaker:
    """Says the messages of one language.

    Parsing all files takes longer than the rest of the start, and most messages are never said
    by one process: each is parsed with what it refers to when it is first said.
    """

    def __init__(self, language: Language) -> None:
        self.code = language.code
        self._language = language
        self._learned: set[str] = set()

    def has(self, message: str) -> bool:
        """Whether there are words for "id" or "id.attribute"."""
        return self._language.has(message)

    def say(self, message: str, args: Mapping[str, object]) -> tuple[str, list[Exception]]:
        """The text, and what was wrong with it: a missing argument, words that do not parse."""
        name, _, attribute = message.partition(".")
        self._learn(name)
        try:
            found = self._bundle.get_message(name)
            pattern = found.attributes[attribute] if attribute else found.value
        except LookupError:
            return "", [ValueError("it cannot be parsed")]
        if pattern is None:
            return "", [ValueError("it has attributes only")]
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        return str(text), list(errors)

    def time_of_day(self, t: time, *, twelve: bool) -> str:
        """08:00, or 8:00 AM."""
        if not twelve:
            return f"{t.hour:02}:{t.minute:02}"
        half = self._locale.day_periods["format"]["abbreviated"]["am" if t.hour < 12 else "pm"]
        return f"{(t.hour - 1) % 12 + 1}:{t.minute:02} {half}"

    def weekday(self, day: int) -> str:
        """The short name of a day, Monday = 0: "Wed"."""
        return str(self._locale.days["stand-alone"]["abbreviated"][day])

    def month(self, month: int) -> str:
        """The short name of a month, January = 1: "Nov"."""
        return str(self._locale.months["format"]["abbreviated"][month])

    def _learn(self, name: str) -> None:
        entry = self._language.entries.get(name)
        if entry is None or name in self._learned:
            return
        self._learned.add(name)
        self._bundle.add_resource(FluentResource(entry.source))
        for other in REFERENCE.findall(entry.source):
            self._learn(other)

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self.code], use_isolating=False)

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.code, sep="-")
