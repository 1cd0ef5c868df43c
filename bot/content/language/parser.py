"""Parses what people type in one language: times, days, numbers, words of pain, buttons."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError
from pydantic import TypeAdapter

from bot.content.language.alarms import AlarmWords, Signs, signs_of
from bot.content.language.dates import DatePatterns, parse_date
from bot.content.language.talk import Talk, TalkWords, nearest_label, same_label, talk_of
from bot.content.language.times import TimePatterns, parse, parse_span
from bot.content.language.tokens import parse_number
from bot.flows.context import PainDetails, TextAlarm
from bot.value import Value


class PatternParser(Value, dict=True):
    """A parser of one language, by the patterns of its times.yaml and alarms.yaml."""

    time_patterns: TimePatterns
    date_patterns: DatePatterns
    numbers: Mapping[str, int]
    beside_numbers: tuple[str, ...]
    beside_units: Mapping[str, tuple[str, ...]]
    alarm_words: AlarmWords
    talk_words: TalkWords

    def times(self, text: str) -> tuple[time, ...]:
        """Return the times a text may mean, likeliest first."""
        return parse(text, self.time_patterns)

    def span(self, text: str) -> tuple[tuple[time, ...], tuple[time, ...]] | None:
        """Return the times from and until which a text may mean; None: it is no span."""
        return parse_span(text, self.time_patterns)

    def day(self, text: str, today: date, countries: Iterable[str] = ()) -> date | None:
        """Return the day a text means, as it is written in one of these countries."""
        is_month_first = any(_writes_month_first(country) for country in countries)
        return parse_date(text, today, self.date_patterns, is_month_first=is_month_first)

    def number(self, text: str, unit: str | None = None) -> int | None:
        """Return the whole number a text states, alone or with words of a unit."""
        beside = (*self.beside_numbers, *self.beside_units.get(unit or "", ()))
        return parse_number(text, self.numbers, beside)

    def alarm(self, text: str) -> TextAlarm | None:
        """Return the emergency, pain or feeling unwell that a text names; None: none of them."""
        return self.signs.alarm(text)

    def pain(self, text: str) -> PainDetails:
        """Return what an answer states of a pain."""
        return self.signs.pain(text)

    def chosen(self, text: str, labels: Sequence[str], *, exactly: bool = False) -> int | None:
        """Return the index of the label meant: in the same words, or nearly, or its beginning."""
        return same_label(text, labels) if exactly else nearest_label(text, labels)

    def meaning(self, text: str, group: str) -> str | None:
        """Return what a whole message means in a group: consent, stop, answers, commands..."""
        return self.talk.meaning(text, group)

    def named(self, text: str, names: Sequence[str]) -> int | None:
        """Return the index of the name that a message asks about."""
        return self.talk.named(text, names)

    @cached_property
    def signs(self) -> Signs:
        """The signs of pain and emergency, made ready at the first text that is typed."""
        return signs_of(self.alarm_words, self.numbers)

    @cached_property
    def talk(self) -> Talk:
        """Return what whole messages mean, made ready at the first text that is typed."""
        return talk_of(self.talk_words)


def load_parser(folder: Path) -> PatternParser:
    """Load the parser of a language folder: times.yaml, alarms.yaml and talk.yaml.

    Raises:
        ValueError: a file does not hold what it should.
    """
    patterns = _yaml(folder / "times.yaml")
    alarms = AlarmWords.model_validate_json(json.dumps(_yaml(folder / "alarms.yaml")))
    talk = TalkWords.model_validate_json(json.dumps(_yaml(folder / "talk.yaml")))
    numbers = patterns["numbers"]
    return PatternParser(
        time_patterns=_TIMES.validate_json(
            json.dumps({"numbers": numbers, **patterns["times"]}), strict=True
        ),
        date_patterns=_DATES.validate_json(
            json.dumps({"numbers": numbers, **patterns["dates"]}), strict=True
        ),
        numbers=numbers,
        beside_numbers=_PHRASES.validate_json(json.dumps(patterns["beside_numbers"]), strict=True),
        beside_units=_UNITS.validate_json(json.dumps(patterns["beside_units"]), strict=True),
        alarm_words=alarms,
        talk_words=talk,
    )


def load_parsers(words: Path) -> dict[str, PatternParser]:
    """Load the parser of every language that has its times."""
    found = sorted(words.glob("*/times.yaml"))
    return {file.parent.name: load_parser(file.parent) for file in found}


@lru_cache
def _writes_month_first(country: str) -> bool:
    """Return whether English is written there as 12/25 for the 25th of December."""
    try:
        pattern = Locale("en", country).date_formats["short"].pattern
    except UnknownLocaleError:
        return False
    return "M" in pattern and pattern.index("M") < pattern.index("d") < pattern.index("y")


def _yaml(file: Path) -> dict[str, Any]:
    content = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(content, dict):
        raise ValueError(f"{file}: a mapping is wanted")  # noqa: TRY004 - what the file holds
    return content


_TIMES = TypeAdapter(TimePatterns)
_DATES = TypeAdapter(DatePatterns)
_UNITS: TypeAdapter[dict[str, tuple[str, ...]]] = TypeAdapter(dict[str, tuple[str, ...]])
_PHRASES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
