"""Formats messages: a message id, its arguments and a language -> text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from functools import cached_property, lru_cache
from pathlib import Path
from threading import RLock
from typing import Any, NamedTuple

import structlog
from babel import Locale
from babel.dates import format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.coaching.catalogue.languages import LanguageInfo, nearest
from bot.content.inflection import Inflected, Series, TypedArgs
from bot.content.language.solar_hijri import solar_hijri
from bot.content.mistakes import ContentError
from bot.content.script import Digits
from bot.content.word_files import Language, read_languages

_log = structlog.get_logger(__name__)

FALLBACK = "en"
#: Lists in English of any country: without a comma before "and", as in its texts.
ENGLISH_LISTS = "en_001"
REMEMBERED = 4_096  # texts
A_MONTH = 31  # days


class MissingWords(KeyError):
    """There are no words for a message id in a language, or they cannot be formatted."""

    def __init__(self, message: str, language: str, why: str = "no such message") -> None:
        self.message, self.language = message, language
        super().__init__(f"{message} in {language}: {why}")


class CalendarDate(NamedTuple):
    """A date in the calendar of a language, with the name of its month."""

    year: int
    month: str
    day: int


class Words:
    """The texts of every language; messages are parsed when they are first formatted."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self.languages = tuple(languages)  # their codes
        self._formatters = {code: Formatter(language) for code, language in languages.items()}
        # Most texts were formatted before: buttons, and at 08:00 whole prompts.
        self._cached = lru_cache(maxsize=REMEMBERED)(self._format)
        self._time_of_day = lru_cache(maxsize=REMEMBERED)(self._formatted_time)
        self._weekdays = lru_cache(maxsize=REMEMBERED)(self._joined_weekdays)

    @classmethod
    def load(cls, root: Path) -> Words:
        """Return the words of the content folder `root`.

        Raises:
            ContentError: lines that belong to no message, or a message that is there twice.
        """
        languages, mistakes = read_languages(root)
        mistakes += [m for language in languages.values() for m in language.mistakes]
        if mistakes:
            raise ContentError(mistakes)
        return cls(languages)

    @property
    def whole_languages(self) -> tuple[str, ...]:
        """The codes of the languages that are no overlay of another."""
        return tuple(code for code, f in self._formatters.items() if f.info.base is None)

    def format(self, language: str, message: str, args: Mapping[str, object] | None = None) -> str:
        """Return the text of "id" or "id.attribute" in the language, else in one near to it.

        Args:
            language: a tag such as "pt-BR"; the nearest language is tried, then English.
            message: the id of a message, or of one of its attributes.
            args: values by name. A str goes into the text as it is: HTML must be escaped
                before. Numbers are written as the language writes them; a message that was
                formatted comes as `inflected`, so that the text can ask for a case of it.

        Raises:
            MissingWords: no language has it, or an argument is missing, in English too.
        """
        return self._cached(language, message, _typed(args) if args else ())

    def inflected(
        self, language: str, message: str, args: Mapping[str, object] | None = None
    ) -> Inflected:
        """Return a message as an argument of another: its text, and its id for other cases."""
        typed = _typed(args) if args else ()
        return Inflected(self._cached(language, message, typed), message, typed)

    def time_of_day(self, language: str, t: time, *, twelve: bool) -> str:
        """Return an hour: "08:00", or "8:00 AM"."""
        return self._time_of_day(language, t, twelve)

    def day(self, language: str, day: date, today: date) -> str:
        """Return a day by its distance: "today", "tomorrow", "Wed" within the week, "Wed 13 Nov".

        The year stands with dates of another one that are more than a month away.
        """
        distance = (day - today).days
        near = {-1: "day-yesterday", 0: "day-today", 1: "day-tomorrow"}.get(distance)
        if near is not None:
            return self.format(language, near)
        formatter = self._best(language)
        if 1 < distance < 7:
            return formatter.weekday(day.weekday())
        weekday = formatter.weekday(day.weekday(), "format")
        on, now = formatter.calendar_date(day), formatter.calendar_date(today)
        parts = {"weekday": weekday, "month": on.month}
        numbers = {"day": str(on.day), "year": str(on.year)}
        is_clear = on.year == now.year or abs(distance) <= A_MONTH
        message = "day-far" if is_clear else "day-far.year"
        return self.format(language, message, parts | numbers)

    def day_and_month(self, language: str, day: date) -> str:
        """Return a date without its distance: "2 Nov"."""
        on = self.calendar_date(language, day)
        return self.format(language, "day-short", {"day": str(on.day), "month": on.month})

    def calendar_date(self, language: str, day: date) -> CalendarDate:
        """Return a date in the calendar by which people of the language date."""
        return self._best(language).calendar_date(day)

    def weekdays(self, language: str, days: frozenset[int], first: int = 0) -> str:
        """Name days of the week, Monday = 0: {0, 2, 4} -> "Mon, Wed and Fri"; all -> "daily".

        `first` is the day with which the week begins.
        """
        if len(days) == 7:
            return self.format(language, "day-daily")
        return self._weekdays(language, days, first)

    def forget(self, code: str) -> None:
        """Let go of the source of a language's messages; it is read again when one is needed."""
        self._formatters[code].forget()

    def info(self, code: str) -> LanguageInfo:
        """Return the name, state and direction of a language by its code."""
        return self._formatters[code].info

    def _format(self, language: str, message: str, args: TypedArgs) -> str:
        missing = MissingWords(message, language)
        for formatter in self._fitting(language):
            if not formatter.has(message):
                continue
            text, errors = formatter.format(message, {name: value for name, _, value in args})
            if not errors:
                return text
            # English is better than no message at all.
            missing = MissingWords(message, formatter.code, "; ".join(map(str, errors)))
            if formatter.code != FALLBACK:
                _log.warning("words_not_formatted", message=message, language=formatter.code)
        raise missing

    def _formatted_time(self, language: str, t: time, twelve: bool) -> str:  # noqa: FBT001
        return self._best(language).time_of_day(t, twelve=twelve)

    def _joined_weekdays(self, language: str, days: frozenset[int], first: int) -> str:
        formatter = self._best(language)
        in_order = sorted(days, key=lambda day: (day - first) % 7)
        return formatter.joined(tuple(formatter.weekday(day) for day in in_order))

    def _best(self, language: str) -> Formatter:
        """Return the formatter whose weekdays go with the text."""
        formatter = next(self._fitting(language), None)
        if formatter is None:
            raise MissingWords("day-far", language, "no such language")
        return formatter

    def _fitting(self, language: str) -> Iterator[Formatter]:
        for code in dict.fromkeys((nearest(language, self.languages), FALLBACK)):
            if code in self._formatters:
                yield self._formatters[code]


def _typed(args: Mapping[str, object]) -> TypedArgs:
    """Return arguments with their types, since 1 is no True, and 1.0 may be written otherwise."""
    return tuple([(name, type(value), value) for name, value in args.items()])


DIGIT = re.compile("[0-9]")
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
#: The period of an abbreviation ("4. Dez.") ends the sentence that it ends with.
TWO_PERIODS = re.compile(r"(?<!\.)\.((?:</\w+>)*)\.(?!\.)")


class Formatter:
    """Formatter of the messages of one language.

    Parsing all files takes longer than the rest of the start, and most messages are never used
    by one process: each is parsed with what it refers to when it is first formatted.
    """

    def __init__(self, language: Language) -> None:
        self.code, self.info = language.code, language.info
        self._language = language
        self._learned: set[str] = set()
        self._learning = RLock()  # on SQLite turns run in a thread of their own
        self._made: FluentBundle | None = None

    def has(self, message: str) -> bool:
        """Return whether there are words for "id" or "id.attribute"."""
        return self._language.has(message)

    def format(self, message: str, args: Mapping[str, object]) -> tuple[str, list[Exception]]:
        """Return the text, and what was wrong: a missing argument, words that do not parse."""
        name, _, attribute = message.partition(".")
        entry = self._language.entries.get(name)
        literal = None if entry is None else entry.literal(attribute)
        if literal is not None and not DIGIT.search(literal):
            return literal, []
        self._learn(name)
        try:
            found = self._bundle.get_message(name)
            pattern = found.attributes[attribute] if attribute else found.value
        except LookupError:
            return "", [ValueError("it cannot be parsed")]
        if pattern is None:
            return "", [ValueError("it has attributes only")]
        held = {name: self._digits.held(value) for name, value in args.items()}
        text, errors = self._bundle.format_pattern(pattern, held)
        return self._digits.written(TWO_PERIODS.sub(r".\1", str(text))), list(errors)

    def time_of_day(self, t: time, *, twelve: bool) -> str:
        """Return 08:00, or 8:00 AM: as the language writes it on this clock."""
        pattern = self._locale.datetime_skeletons["hm" if twelve else "Hm"]
        return self._digits.written(format_time(t, pattern, locale=self._locale))

    def weekday(self, day: int, context: str = "stand-alone") -> str:
        """Return the short name of a day, Monday = 0: "Wed"; alone, or within a date."""
        return str(self._locale.days[context]["abbreviated"][day])

    def calendar_date(self, day: date) -> CalendarDate:
        """Return a date with the short name of its month: 2026, "Nov", 2."""
        if self.info.months:
            year, number, at = solar_hijri(day)
            return CalendarDate(year, self.info.months[number - 1], at)
        month = str(self._locale.months["format"]["abbreviated"][day.month])
        return CalendarDate(day.year, month, day.day)

    def joined(self, texts: tuple[str, ...]) -> str:
        """Return texts as the language lists them: "Mon, Wed and Fri"."""
        is_english = self._locale.language == FALLBACK
        return format_list(texts, locale=ENGLISH_LISTS if is_english else self._locale)

    def forget(self) -> None:
        """Let go of the source of all messages but those that were parsed."""
        self._language.forget()

    def _learn(self, name: str) -> None:
        if name in self._learned or name not in self._language.entries:
            return
        with self._learning:
            begun: set[str] = set()
            self._add(name, begun)
            self._learned |= begun  # all of it can be formatted now

    def _add(self, name: str, begun: set[str]) -> None:
        entry = self._language.entries.get(name)
        if entry is None or name in begun or name in self._learned:
            return
        begun.add(name)
        self._bundle.add_resource(FluentResource(entry.source))
        for other in REFERENCE.findall(entry.source):
            self._add(other, begun)

    def _in_case(self, phrase: object, case: str = "") -> object:
        """Return an argument in a grammatical case: `FORM($exercise, case: "gen")` of Fluent.

        It is the attribute `.gen` of the message passed in, else `.inline`, else its own text. A
        list has each of its members in the case; what is no message stays as it is.
        """
        match phrase:
            case Series(members):
                return Series(tuple(self._in_case(each, case) for each in members))
            case Inflected(message=message, args=args):
                name = message.partition(".")[0]
                fitting = (f"{name}.{form}" for form in (case, "inline"))
                form = next((form for form in fitting if self.has(form)), message)
                if form == message:
                    return phrase
                text, errors = self.format(form, {name: value for name, _, value in args})
                if errors:
                    raise errors[0]
                return self._digits.held(Inflected(text, form))
            case _:
                return phrase

    @property
    def _bundle(self) -> FluentBundle:
        with self._learning:
            if self._made is None:
                functions: dict[str, Callable[..., Any]] = {"FORM": self._in_case}
                self._made = FluentBundle([self.code], functions, use_isolating=False)
            return self._made

    @cached_property
    def _digits(self) -> Digits:
        return Digits(self._locale)

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.code, sep="-")
