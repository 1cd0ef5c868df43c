"""Times as people write them: "half past seven", "19h" -> a time of day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cached_property

from bot.content.language.normalise import PLAIN, Spelling
from bot.content.language.tokens import (
    And,
    Filler,
    Number,
    Vocabulary,
    fillers_of,
    numbers_of,
    terms,
    vocabulary,
)
from bot.value import Value, replace

_HALF_DAY = 12 * 60
_DAY = 24 * 60
#: Of two readings the one in these minutes of the day is likelier: 05:00 to 16:59.
_LIKELY = range(5 * 60, 17 * 60)
#: "Twenty-two to seven" is a span: minutes to an hour are at most so many, and a multiple of five.
_MOST_MINUTES_TO, _MINUTES_TO = 30, 5


@dataclass(frozen=True)
class DayPart:
    """Words for a part of the day: from an hour to before another, over midnight where less."""

    words: tuple[str, ...]
    from_hour: int
    until_hour: int

    def holds(self, minute: int) -> bool:
        """Return whether this minute of the day (0 to 1439) lies in it."""
        start, end = self.from_hour * 60, self.until_hour * 60
        if start < end:
            return start <= minute < end
        return minute >= start or minute < end


@dataclass(frozen=True)
class TimePatterns:
    """Patterns of times in one language; read from the `times.yaml` of its words.

    `fraction_is_before`: a fraction with no word between counts towards the hour, as the
    German "halb acht", 7:30; in English "half seven" is 7:30. `hours_towards` are words of an
    hour that minutes lead to: "пять минут восьмого" is 7:05.
    """

    numbers: Mapping[str, int]
    fractions: Mapping[str, int]  # minutes: half is 30
    after: tuple[str, ...]  # ten "past" seven
    before: tuple[str, ...]  # ten "to" seven
    named: Mapping[str, time]  # noon
    day_parts: tuple[DayPart, ...]
    filler: tuple[str, ...]  # words and signs that change nothing
    span: tuple[str, ...] = ()  # 22 "to" 7
    span_begins: tuple[str, ...] = ()  # "from" 22
    fraction_is_before: bool = False
    plus: tuple[str, ...] = ()  # siete "y" media
    minus: tuple[str, ...] = ()  # ocho "menos" cuarto, "без" четверти восемь
    hours_towards: Mapping[str, int] = field(default_factory=dict)
    spelling: Spelling = PLAIN

    @cached_property
    def vocabulary(self) -> Vocabulary[_Term]:
        """Every word with its meaning."""
        return vocabulary(
            [
                *fillers_of(self.filler),
                *numbers_of(self.numbers),
                *((word, _Fraction(minutes)) for word, minutes in self.fractions.items()),
                *((word, _Relation(1)) for word in self.after),
                *((word, _Relation(-1)) for word in self.before),
                *((word, And()) for word in self.plus),
                *((word, _Minus()) for word in self.minus),
                *((word, _Towards(hour)) for word, hour in self.hours_towards.items()),
                *((word, _Moment(at.hour * 60 + at.minute)) for word, at in self.named.items()),
                *((word, part) for part in self.day_parts for word in part.words),
            ],
            self.spelling,
        )


Times = tuple[time, ...]


def parse(text: str, patterns: TimePatterns) -> tuple[time, ...]:
    """Return the times that a text may mean, likeliest first; () where it is no time.

    "7" -> 07:00, 19:00; "7 pm" -> 19:00; "07:30" -> 07:30; "soon" -> ().
    """
    found = terms(text, patterns.vocabulary, patterns.spelling) or ()
    parts = [term for term in found if isinstance(term, DayPart)]
    rest = tuple(term for term in found if not isinstance(term, DayPart))
    moment = _moment(rest, patterns)
    if moment is None:
        return ()
    minutes = sorted(moment.readings(parts), key=lambda minute: minute not in _LIKELY)
    return tuple(time(*divmod(minute, 60)) for minute in minutes)


def is_day_part(text: str, patterns: TimePatterns) -> bool:
    """Return whether a text names a part of the day and no hour: "in the evening"."""
    return bool(_day_parts(text, patterns))


def in_day_part(text: str, hours: Collection[time], patterns: TimePatterns) -> tuple[time, ...]:
    """Return which of these hours lie in the part of the day that a text names; () for none."""
    parts = _day_parts(text, patterns)
    return tuple(
        sorted(at for at in hours if parts and all(part.holds(_minute(at)) for part in parts))
    )


def _day_parts(text: str, patterns: TimePatterns) -> tuple[DayPart, ...]:
    """Return the parts of the day that a text names, where it names nothing else."""
    found = terms(text, patterns.vocabulary, patterns.spelling) or ()
    parts = tuple(term for term in found if isinstance(term, DayPart))
    return parts if len(parts) == len(found) else ()


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def parse_span(text: str, patterns: TimePatterns) -> tuple[Times, Times] | None:
    """Return the times from and until which a text may mean; None where it is no span.

    "22 to 7" -> 22:00 and 07:00, 19:00; "from 9pm till 8" -> 21:00 and 08:00, 20:00.
    """
    spelt = patterns.spelling.words
    words = spelt(text)
    for parting in sorted(map(spelt, patterns.span), key=len, reverse=True):
        for at in range(1, len(words) - len(parting)):
            if words[at : at + len(parting)] == parting:
                begin = parse(" ".join(_without_begin(words[:at], patterns)), patterns)
                end = parse(" ".join(words[at + len(parting) :]), patterns)
                if begin and end:
                    return begin, end
    return None


def _without_begin(words: tuple[str, ...], patterns: TimePatterns) -> tuple[str, ...]:
    begins = map(patterns.spelling.words, patterns.span_begins)
    longest = sorted(begins, key=len, reverse=True)
    found = next((begin for begin in longest if words[: len(begin)] == begin), ())
    return words[len(found) :]


class _Fraction(Value):
    minutes: int


class _Relation(Value):
    sign: int  # 1: after the hour, -1: before it


class _Minus(Value):
    """A word between an hour and the minutes that are missing to it, or before those minutes."""


class _Towards(Value):
    hour: int


class _Moment(Value):
    """A minute of the day, said by a clock of twelve hours or by one of 24."""

    minute: int
    is_of_twelve: bool = False  # 7 may be 19 too
    is_padded: bool = False  # 07 is 19 only where "pm" says so

    def readings(self, parts: list[DayPart]) -> tuple[int, ...]:
        """Return the minutes of the day (0 to 1439) it may mean, within these day parts."""
        twice = self.is_of_twelve and (bool(parts) or not self.is_padded)
        minutes = (self.minute, (self.minute + _HALF_DAY) % _DAY)[: 1 + twice]
        return tuple(one for one in minutes if all(part.holds(one) for part in parts))

    def shifted(self, minutes: int) -> _Moment:
        return replace(self, minute=(self.minute + minutes) % _DAY)


_Term = Number | And | Filler | _Fraction | _Relation | _Minus | _Towards | _Moment | DayPart


def _moment(found: tuple[_Term, ...], patterns: TimePatterns) -> _Moment | None:
    """Read "ten past seven", "ocho menos cuarto", "без четверти восемь", and what is simpler."""
    match found:
        case (_Fraction(minutes) | Number(value=minutes), _Relation(sign), *rest):
            return _shifted(_half(tuple(rest), patterns), minutes, sign)
        case (_Minus(), _Fraction(minutes) | Number(value=minutes), *rest):
            return _shifted(_half(tuple(rest), patterns), minutes, -1)
        case (*rest, _Minus(), _Fraction(minutes) | Number(value=minutes)):
            return _shifted(_half(tuple(rest), patterns), minutes, -1)
        case _:
            return _half(found, patterns)


def _shifted(base: _Moment | None, minutes: int, sign: int) -> _Moment | None:
    return base.shifted(sign * minutes) if base and _is_spoken(minutes, sign) else None


def _is_spoken(minutes: int, sign: int) -> bool:
    """Return whether so many minutes are counted past an hour (1), or to one (-1)."""
    if sign > 0:
        return minutes < 60
    return minutes <= _MOST_MINUTES_TO and minutes % _MINUTES_TO == 0


def _half(found: tuple[_Term, ...], patterns: TimePatterns) -> _Moment | None:
    """Read "half seven", "siete y media", "пять минут восьмого", and what is simpler."""
    match found:
        case (_Fraction(minutes) | Number(value=minutes), _Towards(hour)):
            base = _clock(Number(hour), Number(0, "00"))
            return base.shifted(minutes - 60) if base and minutes < 60 else None
        case (_Fraction(minutes), *rest):
            base = _hour(tuple(rest))
            return base.shifted(minutes - 60 * patterns.fraction_is_before) if base else None
        case (hour, And(), _Fraction(minutes)) | (hour, _Fraction(minutes)):
            base = _hour((hour,))
            return base.shifted(minutes) if base else None
        case _:
            return _hour(found)


def _hour(found: tuple[_Term, ...]) -> _Moment | None:
    """Read "noon", "seven", "7:30", "siete y cinco"."""
    match found:
        case (_Moment() as moment,):
            return moment
        case (Number() as hour,):
            return _clock(*_split(hour))
        case (Number() as hour, Number() as minute):
            return _clock(hour, minute)
        case (Number() as hour, And(), Number(value=minutes)):
            return _clock(hour, Number(minutes, f"{minutes:02}"))
        case _:
            return None


def _split(number: Number) -> tuple[Number, Number]:
    """Return hour and minute out of one number: 730 -> 7, 30; 0730 -> 07, 30; 7 -> 7, 00."""
    hour, minute = number.digits[:-2], number.digits[-2:]
    if len(number.digits) in {3, 4}:
        return Number(int(hour), hour), Number(int(minute), minute)
    return number, Number(0, "00")


def _clock(hour: Number, minute: Number) -> _Moment | None:
    """Return a moment by hour and minute; 24:00 is midnight; "7:5" and "7:75" are none."""
    is_minute = minute.value < 60 and (minute.value >= 10 or len(minute.digits) == 2)
    is_hour = hour.value < 24 or (hour.value, minute.value) == (24, 0)
    if not is_minute or not is_hour:
        return None
    return _Moment(
        hour.value % 24 * 60 + minute.value,
        is_of_twelve=1 <= hour.value <= 12,
        is_padded=hour.digits.startswith("0"),
    )
