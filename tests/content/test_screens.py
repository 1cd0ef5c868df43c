"""Every screen in every language: none is cut, every label fits, nothing is left in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.chat.sending.render import CAPTION_LIMIT, ROOM, TEXT_LIMIT, Rendered, Renderer, width_of
from bot.coaching.message import CityName, Message
from bot.coaching.person.person import Locale
from bot.content.word_files import Language, read_languages
from bot.content.words import Words
from bot.flows.exercise.how_to import faults, how_to
from bot.flows.media import Picture
from bot.flows.registry import FLOWS
from bot.flows.turn import Screen, lines_of
from tests.dialogs.local_services import InProcess, local_services
from tests.dialogs.play import played
from tests.dialogs.script import read
from tests.flows.starts import talk
from tests.flows.test_every_step import EVERY
from tests.support.pseudo import CODE, pseudo_language
from tests.support.world import CONTENT, onboarded
from tests.transcripts import TRANSCRIPTS

ENGLISH = Locale("en", "UTC")
UNCUT = 1_000_000
#: Left of an English screen in a language with other letters: tags, commands, addresses, units.
STAYS = re.compile(
    r"<[^>]*>|&\w+;|/\w+|https?://\S+|\b\w+\.(?:com|org|csv|html|json|zip)\b"
    r"|\b(?:kg|lb|UTC|GMT|ZIP|CSV|JSON|PDF|Telegram|Backline)\b"
)
#: What is folded away at the end is an extra, and left out where it does not fit.
FOLDED = re.compile(r"\n\n<blockquote expandable>.*?</blockquote>", re.DOTALL)
LATIN = re.compile(r"[A-Za-z]{3,}")
OTHER_LETTERS = {"ru", "fa", CODE}


@cache
def languages() -> Mapping[str, Language]:
    """Return the languages of the content, and one that is made up."""
    found, mistakes = read_languages(CONTENT)
    assert not mistakes
    with TemporaryDirectory() as folder:
        made_up = pseudo_language(CONTENT / "words" / "en", Path(folder))
        assert len(made_up.entries) == len(found["en"].entries)
    return {**found, CODE: made_up}


@cache
def renderer() -> Renderer:
    return Renderer(Words(languages()), lambda: datetime(2026, 11, 2, 12, 5, tzinfo=UTC))


def translations() -> list[str]:
    return [code for code, each in languages().items() if code != "en" and each.base is None]


def mistakes_of(screen: Screen, code: str) -> Iterator[str]:
    """Yield what is wrong with a screen in a language."""
    locale = Locale(code, "UTC")
    limit = CAPTION_LIMIT if screen.media is not None else TEXT_LIMIT
    shown = renderer().screen(screen, locale, 1, UNCUT)
    cut = renderer().screen(screen, locale, 1, limit)
    if FOLDED.sub("", cut.text) != FOLDED.sub("", shown.text):
        yield f"cut at {limit}: {shown.text!r}"
    yield from labels_amiss(screen, shown, code)
    if isinstance(screen.media, Picture):
        for _, words in screen.media.words:
            before = renderer().plain(words, ENGLISH)
            yield from english_in(renderer().plain(words, locale), (words,), code, before)
    for part in screen.text:
        own, before = ("\n".join(_plain(lines_of(part), at)) for at in (locale, ENGLISH))
        yield from english_in(own, lines_of(part), code, before)


def labels_amiss(screen: Screen, shown: Rendered, code: str) -> Iterator[str]:
    for row in (shown.markup or {}).get("inline_keyboard", []):
        for label in (button["text"] for button in row):
            if width_of(label) > ROOM[len(row)]:
                yield f"too wide in a row of {len(row)}: {label!r}"
            yield from english_in(label, labels(screen), code)


def english_in(text: str, lines: Iterable[Message], code: str, before: str = "") -> Iterator[str]:
    """Yield a text that is English: the same, or with words in its letters that nobody typed."""
    if before == text and len(LATIN.findall(STAYS.sub("", text))) > 2:
        yield f"the same in English: {text!r}"
    if code in OTHER_LETTERS:
        left = STAYS.sub("", text)
        for typed in sorted(set(strings(lines)), key=len, reverse=True):
            left = left.replace(typed, "")
        if LATIN.search(left):
            yield f"Latin letters: {text!r}"


def labels(screen: Screen) -> tuple[Message, ...]:
    return tuple(choice.label for row in screen.rows for choice in row)


def strings(values: object) -> Iterator[str]:
    """Yield the texts among the arguments of messages: a person's own words, names of cities."""
    match values:
        case str():
            yield values
        case CityName(name=name):
            yield name
        case Message(args=args):
            yield from strings(tuple(value for _, value in args))
        case tuple():
            for each in values:
                yield from strings(each)
        case _:
            pass


def _plain(lines: Iterable[Message], locale: Locale) -> list[str]:
    return [renderer().plain(line, locale) for line in lines]


def assert_fine(screens: Iterable[Screen]) -> None:
    found = [
        f"{code}: {mistake}"
        for screen in screens
        for code in translations()
        for mistake in mistakes_of(screen, code)
    ]
    assert found == [], f"{len(found)} mistakes:\n" + "\n".join(found[:40])


def test_every_question_fits_in_every_language() -> None:
    context = talk(onboarded()).context

    assert_fine(FLOWS[name].screen(step, context) for name, step in EVERY)


def test_every_page_on_an_exercise_fits_in_every_language() -> None:
    context = talk(onboarded()).context
    exercises = context.catalogue.exercises.values()

    assert_fine(page(e, context) for e in exercises for page in (how_to, lambda e, _: faults(e)))


@pytest.mark.long
@pytest.mark.ci
async def test_every_screen_of_the_transcripts_fits_in_every_language(tmp_path: Path) -> None:
    screens: dict[Screen, None] = {}
    for file in TRANSCRIPTS:
        folder = tmp_path / file.stem
        folder.mkdir()
        async with local_services(folder) as made:
            await played(read(file), InProcess(made))
        screens |= made.sender.screens

    assert len(screens) > 500
    assert_fine(screens)
