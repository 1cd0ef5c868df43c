"""Parses what people type in one language: times, days, numbers, words of pain, buttons."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.content.language.dates import DatePatterns, parse_date
from bot.content.language.times import TimePatterns, parse
from bot.content.language.tokens import parse_number
from bot.value import Value

LABEL_ALIKE = 88.0  # of 100: how near a typed text must be to a button's words
SHORTEST_TYPO = 4  # letters; shorter words are taken by the letter


class Alarms(BaseModel):
    """Words that name pain or an emergency, and phrases that take it back."""

    model_config = ConfigDict(strict=True, extra="forbid")

    emergency: list[str]
    pain: list[str]
    calming: list[str]


class PatternParser(Value):
    """A parser of one language, by the patterns of its times.yaml and alarms.yaml."""

    time_patterns: TimePatterns
    date_patterns: DatePatterns
    numbers: Mapping[str, int]
    beside_numbers: tuple[str, ...]
    emergency: re.Pattern[str]
    pain: re.Pattern[str]
    calming: re.Pattern[str]

    def times(self, text: str) -> tuple[time, ...]:
        """Return the times a text may mean, likeliest first."""
        return parse(text, self.time_patterns)

    def day(self, text: str, today: date) -> date | None:
        """Return the day a text means."""
        return parse_date(text, today, self.date_patterns)

    def number(self, text: str) -> int | None:
        """Return the whole number a text states."""
        return parse_number(text, self.numbers, self.beside_numbers)

    def alarm(self, text: str) -> str | None:
        """Return `emergency`, `pain`, or None."""
        plain = _plain(text[:500])
        alarming = self.calming.sub(" ", plain)
        if self.emergency.search(alarming):
            return "emergency"
        return "pain" if self.pain.search(alarming) else None

    def chosen(self, text: str, labels: Sequence[str]) -> int | None:
        """Return the index of the label meant: in the same words, or nearly, or its beginning."""
        typed = _letters(text[:64])
        if not typed:
            return None
        plain = [_letters(label) for label in labels]
        same = [n for n, label in enumerate(plain) if label == typed]
        if not same:
            same = [n for n, label in enumerate(plain) if label.startswith(f"{typed} ")]
        if not same and len(typed) >= SHORTEST_TYPO:
            same = _nearly(typed, plain)
        return same[0] if len(same) == 1 else None


def load_parser(folder: Path) -> PatternParser:
    """Load the parser of a language folder: times.yaml and alarms.yaml.

    Raises:
        ValueError: a file does not hold what it should.
    """
    patterns = _yaml(folder / "times.yaml")
    alarms = Alarms.model_validate_json(json.dumps(_yaml(folder / "alarms.yaml")))
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
        emergency=_any_of(alarms.emergency),
        pain=_any_of(alarms.pain),
        calming=_any_of(alarms.calming),
    )


def load_parsers(words: Path) -> dict[str, PatternParser]:
    """Load the parser of every language that has its times."""
    found = sorted(words.glob("*/times.yaml"))
    return {file.parent.name: load_parser(file.parent) for file in found}


def _nearly(typed: str, labels: Sequence[str]) -> list[int]:
    from rapidfuzz import fuzz  # noqa: PLC0415 - 50 ms to import, and needed for typos only

    return [n for n, label in enumerate(labels) if fuzz.ratio(typed, label) >= LABEL_ALIKE]


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(_plain(each)) for each in phrases)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")


def _letters(text: str) -> str:
    return " ".join(re.findall(r"[\w:.+-]+", _plain(text)))


def _yaml(file: Path) -> dict[str, Any]:
    content = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(content, dict):
        raise ValueError(f"{file}: a mapping is wanted")  # noqa: TRY004 - what the file holds
    return content


_TIMES = TypeAdapter(TimePatterns)
_DATES = TypeAdapter(DatePatterns)
_PHRASES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
