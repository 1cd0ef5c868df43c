"""Parses what people type in one language: times, days, numbers, words of pain, buttons."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, time
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from babel import Locale, UnknownLocaleError
from pydantic import TypeAdapter

from bot.coaching.catalogue.languages import nearest
from bot.content.documents import read
from bot.content.language.alarm_words import AlarmWords
from bot.content.language.alarms import Signs, signs_of
from bot.content.language.dates import DatePatterns, parse_date
from bot.content.language.normalise import PLAIN, Spelling
from bot.content.language.talk import Talk, TalkWords, nearest_label, same_label, talk_of
from bot.content.language.times import (
    TimePatterns,
    in_day_part,
    is_day_part,
    parse,
    parse_span,
)
from bot.content.language.tokens import parse_number
from bot.content.language.weeks import WeekPatterns, parse_week
from bot.content.language.weights import WeightPatterns, parse_weight
from bot.flows.context import PainDetails, TextAlarm, TypedWeek, Weight
from bot.value import Value

ENGLISH = "en"
LEVELS = ("emergency", "self_harm", "pain", "unwell")  # the gravest first
T = TypeVar("T")


class PatternParser(Value, dict=True):
    """A parser of one language, by the patterns of its times.yaml, alarms.yaml and talk.yaml.

    `english` reads what this language does not: many people type English in any language's chat.
    """

    time_patterns: TimePatterns
    date_patterns: DatePatterns
    weight_patterns: WeightPatterns
    week_patterns: WeekPatterns
    numbers: Mapping[str, int]
    beside_numbers: tuple[str, ...]
    beside_units: Mapping[str, tuple[str, ...]]
    alarm_words: AlarmWords
    talk_words: TalkWords
    spelling: Spelling = PLAIN
    english: PatternParser | None = None

    def times(self, text: str) -> tuple[time, ...]:
        """Return the times a text may mean, likeliest first."""
        return parse(text, self.time_patterns) or (
            self.english.times(text) if self.english else ()
        )

    def span(self, text: str) -> tuple[tuple[time, ...], tuple[time, ...]] | None:
        """Return the times from and until which a text may mean; None: it is no span."""
        return parse_span(text, self.time_patterns) or (
            self.english.span(text) if self.english else None
        )

    def is_day_part(self, text: str) -> bool:
        """Return whether a text names a part of the day and no hour."""
        return is_day_part(text, self.time_patterns) or (
            self.english is not None and self.english.is_day_part(text)
        )

    def other_hours(self, text: str, hours: Collection[time]) -> tuple[time, ...]:
        """Return when a text asks to have something instead, likeliest first; () for nothing."""
        for left in self.talk.other_hours(text):
            times = self.times(left) if self.number(left, "minutes") is None else ()
            times = times or in_day_part(left, hours, self.time_patterns)
            if times:
                return times
        return self.english.other_hours(text, hours) if self.english else ()

    def day(self, text: str, today: date, countries: Iterable[str] = ()) -> date | None:
        """Return the day a text means, as it is written in one of these countries."""
        is_month_first = any(_writes_month_first(country) for country in countries)
        day = parse_date(text, today, self.date_patterns, is_month_first=is_month_first)
        return day or (self.english.day(text, today, countries) if self.english else None)

    def number(self, text: str, unit: str | None = None) -> int | None:
        """Return the whole number a text states, alone or with words of a unit."""
        beside = (*self.beside_numbers, *self.beside_units.get(unit or "", ()))
        number = parse_number(text, self.numbers, beside, self.spelling)
        if number is None and self.english is not None:
            return self.english.number(text, unit)
        return number

    def weight(self, text: str) -> Weight | None:
        """Return the weight that a text states: "7,5 kg", "twelve kilos"; None: it states none."""
        return parse_weight(text, self.weight_patterns) or (
            self.english.weight(text) if self.english else None
        )

    def week(self, text: str) -> TypedWeek | None:
        """Return the sessions a week and their minutes that a text states; None: neither."""
        return parse_week(text, self.week_patterns) or (
            self.english.week(text) if self.english else None
        )

    def alarm(self, text: str) -> TextAlarm | None:
        """Return the emergency, pain or feeling unwell that a text names; None: none of them.

        Of what it says in this language and in English the graver one counts.
        """
        alarms = [self.signs.alarm(text)]
        if self.english is not None:
            alarms.append(self.english.signs.alarm(text, self.signs.lexicon))
        return min(filter(None, alarms), key=lambda each: LEVELS.index(each.level), default=None)

    def conditions(self, text: str) -> frozenset[str]:
        """Return the items of the health check that a text says are so."""
        return self._stated(text, lambda signs: signs.conditions)

    def equipment(self, text: str) -> frozenset[str]:
        """Return the equipment that a text says is there."""
        return self._stated(text, lambda signs: signs.equipment)

    def _stated(self, text: str, asked: Callable[[Signs], Iterable[str]]) -> frozenset[str]:
        own = self.signs.stated(text, asked(self.signs))
        if self.english is None:
            return own
        english = self.english.signs
        return own | english.stated(text, asked(english), self.signs.lexicon)

    def pain(self, text: str) -> PainDetails:
        """Return what an answer states of a pain."""
        stated = self.signs.pain(text)
        return self.english.pain(text) if self.english and stated == PainDetails() else stated

    def chosen(self, text: str, labels: Sequence[str], *, exactly: bool = False) -> int | None:
        """Return the index of the label meant: in the same words, or nearly, or its beginning."""
        find = same_label if exactly else nearest_label
        return find(text, labels, self.spelling)

    def meaning(self, text: str, group: str) -> str | None:
        """Return what a whole message means in a group: consent, stop, answers, commands..."""
        meaning = self.talk.meaning(text, group)
        return meaning or (self.english.meaning(text, group) if self.english else None)

    def called(self, text: str, labels: Sequence[str]) -> int | None:
        """Return which of these buttons, by the messages of their labels, other words mean."""
        called = self.talk.called(text, labels)
        if called is None and self.english is not None:
            return self.english.called(text, labels)
        return called

    def named(self, text: str, names: Sequence[str]) -> int | None:
        """Return the index of the name that a message asks about."""
        return self.talk.named(text, names)

    @cached_property
    def signs(self) -> Signs:
        """The signs of pain and emergency, made ready at the first text that is typed."""
        return signs_of(self.alarm_words, self.numbers, self.spelling)

    @cached_property
    def talk(self) -> Talk:
        """Return what whole messages mean, made ready at the first text that is typed."""
        return talk_of(self.talk_words, self.spelling)


def load_parser(folder: Path, english: PatternParser | None = None) -> PatternParser:
    """Load the parser of a language folder: times.yaml, alarms.yaml and talk.yaml.

    Raises:
        ContentError, ValueError: a file does not hold what it should.
    """
    patterns = _yaml(folder / "times.yaml")
    shared = {"numbers": patterns["numbers"], "spelling": patterns.get("spelling", {})}
    units = patterns["beside_units"]
    week = patterns["week"]
    days = (*units["days"], *week["days"])
    return PatternParser(
        time_patterns=_read(_TIMES, {**shared, **patterns["times"]}),
        date_patterns=_read(_DATES, {**shared, **patterns["dates"]}),
        weight_patterns=_read(_WEIGHTS, {**shared, **patterns["weights"]}),
        week_patterns=_read(_WEEKS, {**shared, **week, "days": days, "minutes": units["minutes"]}),
        numbers=patterns["numbers"],
        beside_numbers=_read(_PHRASES, patterns["beside_numbers"]),
        beside_units=_read(_UNITS, patterns["beside_units"]),
        alarm_words=AlarmWords.model_validate_json(json.dumps(_yaml(folder / "alarms.yaml"))),
        talk_words=TalkWords.model_validate_json(json.dumps(_yaml(folder / "talk.yaml"))),
        spelling=_read(_SPELLING, shared["spelling"]),
        english=english,
    )


def parsers_in(words: Path) -> Callable[[str], PatternParser]:
    """Return what finds the parser for a language tag; English is there where none is nearer.

    English is read at once, every other language when it is first asked for.

    Raises:
        ContentError, ValueError: a file of English does not hold what it should; of another one,
            when asked.
    """
    english = load_parser(words / ENGLISH)
    codes = tuple(sorted(file.parent.name for file in words.glob("*/times.yaml")))

    @lru_cache(maxsize=256)
    def parser(tag: str) -> PatternParser:
        code = nearest(tag, codes) or ENGLISH
        return english if code == ENGLISH else load(code)

    @cache
    def load(code: str) -> PatternParser:
        return load_parser(words / code, english)

    return parser


@lru_cache
def _writes_month_first(country: str) -> bool:
    """Return whether English is written there as 12/25 for the 25th of December."""
    try:
        pattern = Locale("en", country).date_formats["short"].pattern
    except UnknownLocaleError:
        return False
    return "M" in pattern and pattern.index("M") < pattern.index("d") < pattern.index("y")


def _yaml(file: Path) -> dict[str, Any]:
    content = read(file, "/".join(file.parts[-4:])).data  # from the content folder on
    if not isinstance(content, dict):
        raise ValueError(f"{file}: a mapping is wanted")  # noqa: TRY004 - what the file holds
    return content


def _read(adapter: TypeAdapter[T], data: object) -> T:
    return adapter.validate_json(json.dumps(data), strict=True)


_SPELLING = TypeAdapter(Spelling)
_WEIGHTS = TypeAdapter(WeightPatterns)
_WEEKS = TypeAdapter(WeekPatterns)
_TIMES = TypeAdapter(TimePatterns)
_DATES = TypeAdapter(DatePatterns)
_UNITS: TypeAdapter[Mapping[str, tuple[str, ...]]] = TypeAdapter(Mapping[str, tuple[str, ...]])
_PHRASES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
