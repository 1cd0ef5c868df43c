"""Prompts are rendered before they leave, and say what they would say when they do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.coaching.reminders.policy import ReminderKind, Tone
from bot.flows.prompts.message import PromptFacts, reminder_screen
from bot.services.messages import Outcome, OutgoingMessage, Refused, Sent
from bot.value import replace
from playground.driver import Person
from playground.server import Playground
from tests.chat.conftest import LOCALE, MESSAGES, words_of
from tests.flows.prompts.prompted import FACTS, OUTAGE, PAIN
from tests.support.world import NOON, words

MINUTE = timedelta(minutes=1)
MIDNIGHT = datetime(2026, 11, 2, 23, tzinfo=UTC)  # in Berlin
MORNING = replace(FACTS, kind=ReminderKind.MORNING, morning=replace(PAIN, on=NOON.date()))


class Clock:
    """The present, as the test has it."""

    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize(
    "facts",
    [
        FACTS,
        MORNING,
        replace(FACTS, outage=OUTAGE),
        replace(FACTS, tone=Tone.SMALLEST, ignored=3),
        replace(FACTS, week=msg("prompt-title-plain"), is_silent=True),
    ],
    ids=["plain", "morning", "outage", "smallest", "silent, with the week"],
)
def test_a_prompt_says_what_its_screen_says(facts: PromptFacts) -> None:
    for language in ("en", "fa"):
        locale = Locale(language, "Europe/Berlin")
        renderer = Renderer(words(), lambda: NOON)

        prompt = renderer.prompt(facts, locale)

        assert prompt == renderer.screen(reminder_screen(facts), locale, 0)


def test_what_was_rendered_before_midnight_speaks_from_the_day_on_which_it_leaves() -> None:
    clock = Clock()
    renderer, at = Renderer(words(), clock), MIDNIGHT + MINUTE
    clock.now = MIDNIGHT - MINUTE

    renderer.prepare(MORNING, LOCALE, at)
    clock.now = at
    leaving = renderer.prompt(MORNING, LOCALE)
    clock.now = at + timedelta(days=1)
    too_late = renderer.prompt(MORNING, LOCALE)

    screen, fresh = reminder_screen(MORNING), Renderer(words(), lambda: at)
    assert leaving.text == fresh.screen(screen, LOCALE, 0).text
    assert too_late.text == renderer.screen(screen, LOCALE, 0).text != leaving.text


def test_nothing_is_rendered_again_when_a_prompt_leaves() -> None:
    renderer = Renderer(words(), lambda: NOON)
    renderer.prepare(FACTS, LOCALE, NOON)

    leaving = [renderer.prompt(replace(FACTS, minutes=dict(FACTS.minutes)), LOCALE) for _ in "ab"]

    assert leaving[0] is leaving[1]
    assert renderer._prompts.cache_info().misses == 1


async def sent(
    person: Person, facts: PromptFacts, renderer: Renderer, transport: Transport
) -> Outcome:
    sender = TelegramSender(transport, renderer, no_exports)
    return await sender.send(OutgoingMessage(person.id, facts, LOCALE))


async def no_exports(_chat_id: int, _words: object) -> bytes | None:
    raise AssertionError("nobody asked for their data")


async def test_a_prompt_that_telegram_cannot_parse_comes_without_its_markup(
    transport: Transport, playground: Playground, tmp_path: Path
) -> None:
    ann = playground.person("Ann", started=True)
    broken = replace(FACTS, back=(msg("broken", words="1 <2> 3"),))
    files = ("prompt.ftl", "onboarding.ftl", "exercises.ftl", "buttons.ftl")
    renderer = Renderer(words_of(tmp_path, messages=MESSAGES, stored=files), lambda: NOON)

    with capture_logs() as log:
        outcome = await sent(ann, broken, renderer, transport)

    assert outcome == Sent(ann.last.id, is_plain=True)
    assert "Never closed & kept: 1 <2> 3\n\n" in ann.last.text
    assert ann.last.button("Start").data == "g:warmup:normal:20261102"
    assert [e["event"] for e in log] == ["markup_refused"]


async def test_a_prompt_whose_words_are_missing_is_refused_also_where_it_was_rendered_before(
    transport: Transport, playground: Playground, renderer: Renderer
) -> None:
    ann = playground.person("Ann", started=True)
    renderer.prepare(FACTS, LOCALE, NOON)

    with capture_logs() as log:
        outcome = await sent(ann, FACTS, renderer, transport)

    assert isinstance(outcome, Refused)
    assert [e["event"] for e in log] == ["screen_not_rendered", "message_refused"]
    assert ann.messages == []
