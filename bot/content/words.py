"""What the coach says: a message id, its arguments and a language -> text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import lru_cache
from pathlib import Path

from bot.content.mistakes import ContentError
from bot.content.speaker import Speaker
from bot.content.word_files import Language, read_languages

SPOKEN_EVERYWHERE = "en"
REMEMBERED = 4_096  # texts


class MissingWords(KeyError):
    """There are no words for a message id in a language, or they cannot be said."""

    def __init__(self, message: str, language: str, why: str = "no such message") -> None:
        self.message, self.language = message, language
        super().__init__(f"{message} in {language}: {why}")


class Words:
    """The texts of every language; messages are parsed when they are first said."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._speakers = {code.lower(): Speaker(language) for code, language in languages.items()}
        # Most of what is said was said before: buttons, and at 08:00 whole prompts.
        self._said = lru_cache(maxsize=REMEMBERED)(self._say)

    @classmethod
    def load(cls, root: Path) -> Words:
        """The words of the content folder `root`.

        Raises:
            ContentError: lines that belong to no message, or a message that is there twice.
        """
        languages, mistakes = read_languages(root)
        if mistakes:
            raise ContentError(mistakes)
        return cls(languages)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages, as their folders are called."""
        return tuple(speaker.code for speaker in self._speakers.values())

    def has(self, language: str, message: str) -> bool:
        """Whether anything can be said for "id" or "id.attribute" in this language."""
        return any(speaker.has(message) for speaker in self._fitting(language))

    def say(self, language: str, message: str, args: Mapping[str, object] | None = None) -> str:
        """The text of "id" or "id.attribute" in the language, else in one that is near to it.

        Args:
            language: a code such as "pt-BR"; tried as pt-BR, pt, en.
            message: the id of a message, or of one of its attributes.
            args: values by name. A str goes into the text as it is: HTML must be escaped
                before. Numbers are written as the language writes them.

        Raises:
            MissingWords: no language has it, or an argument is missing.
        """
        # With its type, since 1 is no True, and 1.0 may be written otherwise.
        known = [(name, type(value), value) for name, value in args.items()] if args else ()
        return self._said(language, message, tuple(known))

    def time_of_day(self, language: str, t: time, clock_24h: bool | None) -> str:  # noqa: FBT001
        """An hour: "08:00", or "8:00 AM" where the person chose it; None is 24 hours."""
        return self._best(language).time_of_day(t, twelve=clock_24h is False)

    def day(self, language: str, day: date, today: date) -> str:
        """A day by its distance: "today", "tomorrow", "Wed" within the week, "Wed 13 Nov"."""
        distance = (day - today).days
        near = {-1: "day-yesterday", 0: "day-today", 1: "day-tomorrow"}.get(distance)
        if near is not None:
            return self.say(language, near)
        speaker = self._best(language)
        if 1 < distance < 7:
            return speaker.weekday(day.weekday())
        parts = {"weekday": speaker.weekday(day.weekday()), "month": speaker.month(day.month)}
        numbers = {"day": str(day.day), "year": str(day.year)}
        message = "day-far" if day.year == today.year else "day-far.year"
        return self.say(language, message, parts | numbers)

    def day_and_month(self, language: str, day: date) -> str:
        """A date without its distance: "2 Nov"."""
        month = self._best(language).month(day.month)
        return self.say(language, "day-short", {"day": str(day.day), "month": month})

    def weekdays(self, language: str, days: frozenset[int]) -> str:
        """Days of the week, Monday = 0: {0, 2, 4} -> "Mon, Wed, Fri"; all seven -> "daily"."""
        if len(days) == 7:
            return self.say(language, "day-daily")
        return ", ".join(self._best(language).weekday(day) for day in sorted(days))

    def _say(self, language: str, message: str, args: tuple[tuple[str, type, object], ...]) -> str:
        for speaker in self._fitting(language):
            if speaker.has(message):
                text, errors = speaker.say(message, {name: value for name, _, value in args})
                if errors:
                    raise MissingWords(message, speaker.code, "; ".join(map(str, errors)))
                return text
        raise MissingWords(message, language)

    def _best(self, language: str) -> Speaker:
        """The speaker whose weekdays go with the words that will be said."""
        speaker = next(self._fitting(language), None)
        if speaker is None:
            raise MissingWords("day-far", language, "no such language")
        return speaker

    def _fitting(self, language: str) -> Iterator[Speaker]:
        codes = (language, language.partition("-")[0], SPOKEN_EVERYWHERE)
        for code in dict.fromkeys(code.lower() for code in codes):
            if code in self._speakers:
                yield self._speakers[code]
