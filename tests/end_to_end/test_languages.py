"""The real process with a person of each language: plan, warm-up, session, emergency and stop."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content.language.parser import load_parser
from bot.content.word_files import read_languages
from playground.driver import Person
from tests.content.language.test_tables import LANGUAGES, rows
from tests.end_to_end.support.system import System, system
from tests.support.world import CONTENT

pytestmark = [pytest.mark.long, pytest.mark.ci]

MORNING = datetime(2026, 11, 30, 5, 30, tzinfo=UTC)
TAPS_MOST = 120
LONGEST_NAME = 14  # letters; shorter beginnings may be a name, which is the same in English
_END = re.compile(r"[{<.!?؟\n]")
_TAG = re.compile(r"<[^>]*>")


async def taps_on(made: System, person: Person) -> int:
    """Tap the first button of the newest message until no question is open; return the taps."""
    for taps in range(TAPS_MOST):
        await made.becomes_idle()
        if taps and made.open_question(person.id) is None:
            return taps
        await made.pace.sends()
        await (await person.taps()).answered(30)
    raise AssertionError(f"no end after {TAPS_MOST} taps: {person.messages[-1].text}")


def texts(person: Person) -> list[str]:
    """Return the words of the bot, without their tags."""
    return [html.unescape(_TAG.sub("", m.text)) for m in person.messages if m.by_bot]


def beginnings(language: str) -> dict[str, str]:
    """Return the first plain words of each message, by its id."""
    entries = read_languages(CONTENT)[0][language].entries
    texts = {name: entry.source.partition("=")[2] for name, entry in entries.items()}
    return {name: _END.split(text.strip(), maxsplit=1)[0].strip() for name, text in texts.items()}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_person_of_each_language_trains_and_stops(language: str, tmp_path: Path) -> None:
    stop = load_parser(CONTENT / "words" / language).talk_words.stop[0]
    emergency = next(text for kind, text in rows(language, "alarms") if kind == "emergency")
    own, english = beginnings(language), beginnings("en")
    async with system(tmp_path, MORNING) as made:
        await made.opens()
        person = made.playground.person("Sam", language=language.lower())

        await person.says("/start")
        assert await taps_on(made, person) > 8, "the plan, and the first warm-up"
        await person.says("/train")
        assert await taps_on(made, person) > 8, "a session"
        for said, answer in ((stop, "typed-stop"), (emergency, "emergency-heart")):
            await made.pace.sends()
            await person.says(said)
            await made.becomes_idle()
            assert any(own[answer] in text for text in texts(person)), answer

        assert not made.playground.calls.refusals()
        is_english = tuple({text for text in english.values() if len(text) > LONGEST_NAME})
        assert [text for text in texts(person) if text.startswith(is_english)] == []
