"""A screen as Telegram takes it: HTML text and rows of buttons, in the person's language.

Words are said here, at the moment of sending, so that "tomorrow" and the hour are true then.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Any, TypeVar

import msgspec

from bot.chat.raw_data import encode_go, encode_tap
from bot.coaching.calendar import local, local_date
from bot.coaching.catalogue.languages import nearest
from bot.coaching.message import (
    AtHour,
    AtInstant,
    BotLink,
    CityName,
    CountryName,
    DayAndMonth,
    DayOfMonth,
    Message,
    OnDay,
    Weekdays,
    YearOf,
)
from bot.coaching.person.person import Locale
from bot.content.inflection import Series
from bot.content.places.local_names import city_name, country_name
from bot.content.places.regional import country_of, first_weekday, uses_24_hours
from bot.content.script import isolated, joined_units
from bot.content.words import FALLBACK, Words
from bot.flows.prompts.message import PromptFacts, reminder_screen
from bot.flows.turn import Choice, Keyboard, Paragraph, Quote, Screen, lines_of
from bot.tuning import TUNING
from bot.value import Value, replace

#: Characters that Telegram takes, once the tags are read.
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

Markup = dict[str, Any]

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(PromptFacts).decode

_REMOVED: Markup = {"remove_keyboard": True}
_TAG = re.compile(r"<[^>]*>")
#: Only those that Telegram knows: what else looks like a tag may be the person's own words.
_FORMAT = re.compile(
    r"</?(?:a|b|blockquote|code|del|em|i|ins|pre|s|span|strike|strong|tg-\w+|u)(?:\s[^>]*)?>"
)
_CUT = "…"
_FOLDED = "<blockquote expandable>"
#: Messages about emergencies and stops; each stands in English too while a language is a draft.
_SAFETY = (
    "emergency-",
    "pain-no-consent-urgent",
    "pain-sign",
    "pain-stop-",
    "support",
    "training-stop-",
    "unwell",
)


class Rendered(Value):
    """One message: HTML text, its `reply_markup` (None: no buttons), whether it is silent.

    A keyboard below the text field can only come with a new message: `needs_new` says so.
    """

    text: str
    markup: Markup | None
    is_silent: bool
    needs_new: bool
    is_html: bool = True

    def unformatted(self) -> Rendered:
        """Return the same words without their markup, where Telegram cannot read it."""
        return replace(self, text=html.unescape(_FORMAT.sub("", self.text)), is_html=False)


class _Resolved(Locale):
    """Locale with the language that serves it; `today`: the date to speak from, or the clock's."""

    today: date | None = None


class Renderer:
    """Says screens in the words of a language.

    Args:
        words: the texts of every language.
        clock: the present, aware, for "today" and "tomorrow".
    """

    def __init__(self, words: Words, clock: Callable[[], datetime]) -> None:
        self._words = words
        self._clock = clock
        #: The name by which the bot is found, known once Telegram has told it.
        self.bot_name = ""
        self._resolved = lru_cache(maxsize=4_096)(self._with_language)
        # As many as wait for one instant.
        self._prompts = lru_cache(maxsize=TUNING.prompts_prepared)(self._prompt)

    def prompt(self, facts: PromptFacts, locale: Locale, at: datetime | None = None) -> Rendered:
        """Return a prompt as a message that leaves at an instant; None: now.

        It is rendered once for its date: only what is made of the same facts is the same.

        Raises:
            ValueError: as `screen`.
        """
        today = local_date(at or self._clock(), locale.zone)
        return self._prompts(_pack(facts), locale, today)

    def prepare(self, facts: PromptFacts, locale: Locale, at: datetime) -> None:
        """Render a prompt before it leaves; what is wrong with it is reported when it does."""
        with suppress(LookupError, ValueError):
            self.prompt(facts, locale, at)

    def _prompt(self, packed: bytes, locale: Locale, today: date) -> Rendered:
        screen = reminder_screen(_unpack(packed))
        return self._rendered(screen, self._resolved(locale, today), 0, TEXT_LIMIT)

    def screen(
        self, screen: Screen, locale: Locale, revision: int, limit: int = TEXT_LIMIT
    ) -> Rendered:
        """Return the screen as a message whose `t:` buttons carry this revision.

        Raises:
            ValueError: a button's data does not fit into 64 bytes.
        """
        return self._rendered(screen, self._resolved(locale), revision, limit)

    def _rendered(self, screen: Screen, locale: _Resolved, revision: int, limit: int) -> Rendered:
        markup = self._markup(screen, locale, revision)
        if screen.language is not None:
            locale = replace(locale, language=screen.language)
        return Rendered(
            text=_within(limit, [self._paragraph(part, locale) for part in screen.text]),
            markup=markup,
            is_silent=not screen.rings,
            needs_new=markup is not None and "inline_keyboard" not in markup,
        )

    def plain(self, message: Message, locale: Locale) -> str:
        """Return a message as plain text: a toast, the label of a button."""
        return self._format(message, self._resolved(locale), str)

    def _with_language(self, locale: Locale, today: date | None = None) -> _Resolved:
        """Return the locale with the language that serves it.

        A tag of Telegram's seldom has a country; "en" in London is the English of en-GB.
        """
        country = country_of(locale.zone)
        is_open = country is not None and "-" not in locale.language
        tag = f"{locale.language}-{country}" if is_open else locale.language
        language = nearest(tag, self._words.languages) or FALLBACK
        return _Resolved(language, locale.zone, locale.clock_24h, today)

    def _paragraph(self, part: Paragraph, locale: _Resolved) -> str:
        lines, language = lines_of(part), self._words.info(locale.language)
        text = joined_units(self._lines(lines, locale))
        if language.direction == "rtl":
            text = isolated(text)
        if lines and lines[0].id.startswith(_SAFETY) and language.is_draft:
            # Nobody has signed the translation: whoever reads some English can check it.
            text += f"\n<i>{self._lines(lines, replace(locale, language=FALLBACK))}</i>"
        if isinstance(part, Quote):
            return f"{_FOLDED}{text}</blockquote>"
        return text

    def _lines(self, lines: tuple[Message, ...], locale: _Resolved) -> str:
        return "\n".join([self._format(line, locale, _escaped) for line in lines])

    def _format(self, message: Message, locale: _Resolved, own: Callable[[str], str]) -> str:
        args = {name: self._value(value, locale, own) for name, value in message.args}
        return self._words.format(locale.language, message.id, args)

    def _value(self, value: object, locale: _Resolved, own: Callable[[str], str]) -> object:
        match value:
            case int() | float():
                return value
            case str():
                return own(value)
            case Message():
                # As a value and not as text: the sentence may want another case of it.
                args = {name: self._value(each, locale, own) for name, each in value.args}
                return self._words.inflected(locale.language, value.id, args)
            case CityName() | CountryName() | BotLink():
                return own(self._named(value, locale))
            case tuple():
                return Series(tuple([self._value(each, locale, own) for each in value]))
            case _:
                return self._moment(value, locale)

    def _named(self, value: CityName | CountryName | BotLink, locale: _Resolved) -> str:
        match value:
            case CityName():
                return city_name(value, locale.language)
            case CountryName(code):
                return country_name(code, locale.language)
            case BotLink(payload):
                return f"https://t.me/{self.bot_name}?start={payload}"

    def _moment(self, value: object, locale: _Resolved) -> object:
        match value:
            case AtInstant(instant):
                return self._hour(local(instant, locale.zone).time(), locale)
            case OnDay(day):
                today = locale.today or local_date(self._clock(), locale.zone)
                return self._words.day(locale.language, day, today)
            case AtHour(hour):
                return self._hour(hour, locale)
            case Weekdays(days):
                return self._words.weekdays(locale.language, days, first_weekday(locale.zone))
            case DayAndMonth(day):
                return self._words.day_and_month(locale.language, day)
            case DayOfMonth(day) | YearOf(day):
                on = self._words.calendar_date(locale.language, day)
                return str(on.day if isinstance(value, DayOfMonth) else on.year)
            case _:
                return value

    def _hour(self, value: time, locale: _Resolved) -> str:
        wish = locale.clock_24h
        has_24 = uses_24_hours(locale.zone) if wish is None else wish
        return self._words.time_of_day(locale.language, value, twelve=not has_24)

    def _markup(self, screen: Screen, locale: _Resolved, revision: int) -> Markup | None:
        if screen.rows:
            # A message has one markup only, and what is asked must stay answerable.
            rows = [[self._button(c, locale, revision) for c in row] for row in screen.rows]
            return {"inline_keyboard": laid_out(rows, lambda button: button["text"])}
        match screen.keyboard:
            case Keyboard.KEEP:
                return None
            case Keyboard.REMOVE:
                return _REMOVED
            case Keyboard.PLACE:
                return self._place_keyboard(locale)

    def _button(self, choice: Choice, locale: _Resolved, revision: int) -> Markup:
        button: Markup = {"text": self._format(choice.label, locale, str)}
        if choice.url is not None:
            button["url"] = choice.url
        elif choice.copy is not None:
            button["copy_text"] = {"text": choice.copy}
        elif choice.go is not None:
            button["callback_data"] = encode_go(choice.go)
        else:
            button["callback_data"] = encode_tap(choice.value, revision)
        if choice.style:
            button["style"] = choice.style
        return button

    def _place_keyboard(self, locale: _Resolved) -> Markup:
        labels = (Message("place-button-share"), Message("place-button-list"))
        share, pick = (self._format(label, locale, str) for label in labels)
        rows = [[{"text": share, "request_location": True}], [{"text": pick}]]
        return {"keyboard": rows, "resize_keyboard": True}


def _escaped(words: str) -> str:
    return html.escape(words, quote=False)


def _within(limit: int, paragraphs: list[str]) -> str:
    text = "\n\n".join(paragraphs)
    if len(text) <= limit or _seen_length(text) <= limit:
        return text
    if len(paragraphs) > 1 and paragraphs[-1].startswith(_FOLDED):
        # What is folded away is an extra: a longer language goes without it.
        return _within(limit, paragraphs[:-1])
    fitting = list(_fitting(limit - len("\n\n" + _CUT), paragraphs))
    if fitting:
        return "\n\n".join([*fitting, _CUT])
    bare = html.unescape(_TAG.sub("", paragraphs[0]))
    return _escaped(bare[: limit - len(_CUT)] + _CUT)


def _fitting(limit: int, paragraphs: list[str]) -> Iterator[str]:
    # Whole paragraphs only: a cut within one could part a tag from its end.
    for paragraph in paragraphs:
        limit -= _seen_length(paragraph)
        if limit < 0:
            return
        yield paragraph
        limit -= 2


def _seen_length(text: str) -> int:
    return len(html.unescape(_TAG.sub("", text)))


T = TypeVar("T")

#: Room for a label in hundredths of the font size, by the buttons in a row: about 12 letters among
#: three, on a phone that is 375 points wide.
ROOM = {1: 2400, 2: 1160, 3: 760}
#: Buttons of a grid before the long ones at its end, and how many of those there are.
FEWEST_SHORT, MOST_LONG = 6, 2
#: Widths of DejaVu Sans, which is a little wider than the fonts of phones.
_LETTERS = {
    30: "ijlIJ,. '·",
    35: "f-/:;\\|",
    40: "rt!()[]",
    50: 'sz*_`"',
    55: "cL?гзсэ",
    75: "DGHNUИЙЛП",
    80: "wOQ&дцДОЦы",
    85: "M#+<=>МФЪфю",
    95: "m%жшщЫ",
    105: "W@ШЖЩЮ…—",
}
_WIDTH = {character: width for width, letters in _LETTERS.items() for character in letters}
#: Letters of Arabic and Persian at the end of what is joined, and where they join the next one.
_ENDS = {
    30: "اآأإ",
    50: "وؤدذرزژهة",
    62: "جچحخمعغء",
    75: "لن",
    82: "قیيىئ",
    90: "کگك",
    97: "بپتثطظ",
    104: "ف",
    125: "سشصض",
}
_JOINED = {30: "بپتثنیيئىل", 52: "فقکگكمهعغ", 85: "سشصضطظ"}
_ARABIC_END, _ARABIC_JOINED = (
    {character: width for width, letters in table.items() for character in letters}
    for table in (_ENDS, _JOINED)
)
_SMALL, _CAPITAL, _SQUARE = 61, 69, 125
_FIRST_PICTURE = "\u2600"  # signs before it are as narrow as letters


def laid_out(rows: Sequence[Sequence[T]], label: Callable[[T], str]) -> list[list[T]]:
    """Return the buttons in rows in which every label fits; neighbours of equal rows stay a grid.

    Three to a row become two, then one: of a list of nine, one long label makes five rows. Long
    labels at the end of a list have rows of their own: seven numbers stay a grid.
    """
    return [row for _, alike in groupby(rows, len) for row in _grid(list(alike), label)]


def _grid(rows: Sequence[Sequence[T]], label: Callable[[T], str]) -> list[list[T]]:
    buttons = [button for row in rows for button in row]
    widths = tuple([width_of(label(button)) for button in buttons])
    return [buttons[start:end] for start, end in _rows_of(widths, len(rows[0]))]


@lru_cache(maxsize=4_096)
def _rows_of(widths: tuple[int, ...], most: int) -> list[tuple[int, int]]:
    """Return where each row begins and ends, of labels so wide and at most so many to a row."""
    short = next((n for n, width in enumerate(widths) if width > ROOM.get(most, 0)), len(widths))
    is_parted = short >= FEWEST_SHORT and 0 < len(widths) - short <= MOST_LONG
    rows = []
    for start, end in pairwise((0, short, len(widths)) if is_parted else (0, len(widths))):
        widest = max(widths[start:end])
        columns = next((n for n in range(most, 1, -1) if widest <= ROOM.get(n, 0)), 1)
        rows += [(at, min(at + columns, end)) for at in range(start, end, columns)]
    return rows


@lru_cache(maxsize=4_096)
def width_of(label: str) -> int:
    """Return the width of a label in hundredths of the font size: "Not today" -> 500."""
    normal = unicodedata.normalize("NFC", label)
    return sum(map(_width, normal, normal[1:] + " "))


def _width(character: str, following: str) -> int:
    if character in _WIDTH:
        return _WIDTH[character]
    if character in _ARABIC_END:
        joined = _ARABIC_JOINED if following in _ARABIC_END else _ARABIC_END
        return joined.get(character, _ARABIC_END[character])
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return 0
    is_picture = category == "So" and character >= _FIRST_PICTURE and character != "♪"
    if is_picture or unicodedata.east_asian_width(character) in {"W", "F"}:
        return _SQUARE
    return _CAPITAL if category == "Lu" else _SMALL
