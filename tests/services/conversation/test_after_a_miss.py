"""A text that was not understood takes no answer away: what was asked can still be answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from bot.coaching.events import Event, HourChosen, PainReported, QuestionPromised
from bot.coaching.person.person import Person
from bot.flows.turn import Screen, Typed
from bot.services.reminders import schedule
from bot.storage.database import Database
from bot.storage.rows import journal
from bot.value import replace
from tests.services.coach import ANA, EIGHT, Coach, another, app, coaching

MORNING = datetime(2026, 11, 3, 7, tzinfo=UTC)  # a Tuesday; 08:00 in Berlin
TUESDAY = frozenset({MORNING.weekday()})
NONSENSE = "blorp zibble"
UNKNOWN = {"menu-unknown", "typed-unknown-2", "typed-unknown-3"}
UNCLEAR = ("typed-unclear-1", "typed-unclear-2", "typed-unclear-3")
PROMISED = QuestionPromised("morning", MORNING.date(), EIGHT)
HURT = PainReported(4, "knee", "ache", "amber")
#: What leads to each prompt at eight.
PROMPTS: dict[str, tuple[Event, ...]] = {
    "warmup": (HourChosen("warmup", TUESDAY, EIGHT),),
    "training": (HourChosen("training", TUESDAY, EIGHT),),
    "weekly": (HourChosen("weekly", TUESDAY, EIGHT),),
    "morning": (HURT, PROMISED),
    "comeback": (QuestionPromised("comeback", MORNING.date(), EIGHT),),
}
ASKING = {"morning": "morning-question-pain", "comeback": "prompt-ill-again"}
BESIDE = ("review", "plan", "progress", "menu", "help", "privacy")


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        made.clock.now = MORNING - timedelta(hours=10)
        yield made


async def prompted(coach: Coach, kind: str, who: range, language: str = "en") -> Screen:
    """These people get this prompt at eight; return it."""
    for person_id in who:
        person = replace(another(person_id), language=language)
        profile = replace(person.profile, training_at=EIGHT, training_days=TUESDAY)
        if kind == "comeback":
            profile = replace(profile, ill_until=MORNING.date())
        person = await coach.knows(replace(person, profile=profile), hour=None)
        for event in PROMPTS[kind]:
            await coach.database.transaction(happens, person, event, coach.clock.now)
    await coach.moves_to(MORNING)
    return next(screen for screen in reversed(coach.sender.screens) if screen.rings)


def happens(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case HourChosen():
            schedule.choose_hour(connection, person, event, now)
        case QuestionPromised():
            schedule.once(connection, person, event, now)
        case _:
            journal.write(connection, person.id, [event], now, now.date())


def labels(screen: Screen, language: str = "en") -> list[str]:
    locale = replace(another(ANA), language=language).locale
    return [app().label(choice.label, locale) for row in screen.rows for choice in row]


@pytest.mark.parametrize("kind", PROMPTS)
async def test_every_button_of_a_prompt_can_be_typed_after_a_miss(coach: Coach, kind: str) -> None:
    known = labels(await prompted(coach, kind, range(1, 2)))
    assert known

    answers = {}
    async with coaching(coach.database) as other:
        other.clock.now = MORNING - timedelta(hours=10)
        await prompted(other, kind, range(2, 2 + len(known)))
        for who, label in enumerate(known, 2):
            for text in (NONSENSE, NONSENSE, label):
                await other.hears(Typed(text), who)
            answers[label] = other.sender.ids()

    missed = {*UNKNOWN, *UNCLEAR}
    assert {label for label, ids in answers.items() if missed & {*ids}} == set()


@pytest.mark.parametrize("kind", ASKING)
async def test_a_prompt_that_asks_repeats_its_question_after_each_miss(
    coach: Coach, kind: str
) -> None:
    asked = await prompted(coach, kind, range(ANA, ANA + 1))
    assert coach.sender.ids()[0] == ASKING[kind]

    for unclear in UNCLEAR:
        await coach.types(NONSENSE)
        assert coach.sender.ids()[0] == unclear
        assert ASKING[kind] in coach.sender.ids()
        assert coach.sender.screens[-1].rows == asked.rows


@pytest.mark.parametrize("kind", [kind for kind in PROMPTS if kind not in ASKING])
async def test_a_prompt_that_asks_nothing_says_what_it_understands(
    coach: Coach, kind: str
) -> None:
    prompt = await prompted(coach, kind, range(ANA, ANA + 1))
    known = [choice.label.id for row in prompt.rows for choice in row]

    for unclear in UNCLEAR:
        await coach.types(NONSENSE)
        said = coach.sender.screens[-1]
        assert coach.sender.ids()[:4] == [unclear, "typed-takes-label", *known[:2]]
        assert (said.rows, said.media, said.rings) == (prompt.rows, None, False)


async def test_the_newest_of_two_prompts_says_what_it_understands(coach: Coach) -> None:
    person = await coach.knows(another(ANA), hour=None)
    for event in (
        HourChosen("warmup", TUESDAY, EIGHT),
        HourChosen("weekly", TUESDAY, time(18)),
    ):
        await coach.database.transaction(happens, person, event, coach.clock.now)
    await coach.moves_to(MORNING)
    await coach.moves_to(MORNING + timedelta(hours=10))
    await coach.types(NONSENSE)

    assert coach.sender.screens[-1].rows == coach.sender.screens[-2].rows
    assert "review-button-off" in {c.label.id for c in coach.sender.screens[-1].rows[-1]}


async def test_a_text_that_ends_a_pause_is_welcomed_though_a_prompt_waits(coach: Coach) -> None:
    await prompted(coach, "warmup", range(ANA, ANA + 1))
    await coach.commands("pause")
    await coach.presses("open")
    await coach.moves_to(MORNING + timedelta(hours=1))
    await coach.types(NONSENSE)

    assert "typed-takes-label" not in coach.sender.ids()


@pytest.mark.parametrize("flow", BESIDE)
async def test_what_was_shown_beside_the_questions_can_be_answered_after_a_miss(
    coach: Coach, flow: str
) -> None:
    coach.clock.now = MORNING
    await coach.knows(hour=None)
    await coach.goes(flow)
    known = labels(next(screen for screen in reversed(coach.sender.screens) if screen.rows))

    wrong = {}
    for label in known:
        await coach.goes(flow)
        for text in (NONSENSE, NONSENSE, label):
            await coach.types(text)
        wrong[label] = UNKNOWN & {*coach.sender.ids()}
        await coach.commands("stop")
        await coach.presses("keep")

    assert {label for label, ids in wrong.items() if ids} == set()


async def test_an_answered_morning_is_not_asked_about_again(coach: Coach) -> None:
    await prompted(coach, "morning", range(ANA, ANA + 1))
    await coach.types(NONSENSE)
    await coach.types("Better or the same")
    assert coach.sender.ids()[0].startswith("morning-good")

    await coach.types(NONSENSE)

    assert "morning-question-pain" not in coach.sender.ids()


MORNINGS = {
    "en": (["a lil better", "bit better", "much better", "better", "the same"], "a bit worse"),
    "es": (["un poco mejor", "mucho mejor", "mejor", "igual"], "un poquito peor"),
    "pt-BR": (["um pouco melhor", "bem melhor", "melhor", "igual"], "um pouquinho pior"),
    "ru": (["чуть лучше", "намного лучше", "лучше", "так же"], "немного хуже"),
    "de": (["bisschen besser", "viel besser", "besser", "gleich"], "etwas schlechter"),
    "fa": (["یه کم بهتر", "خیلی بهتر", "بهتره", "همونه"], "یه کم بدتر"),
}
MUCH_WORSE = {
    "en": "way worse",
    "es": "muchísimo peor",
    "pt-BR": "bem pior",
    "ru": "гораздо хуже",
    "de": "viel schlechter",
    "fa": "خیلی بدتره",
}


@pytest.mark.parametrize("language", MORNINGS)
async def test_a_morning_is_answered_in_other_words_than_the_buttons(
    coach: Coach, language: str
) -> None:
    better, bit_worse = MORNINGS[language]
    texts = [*better, bit_worse, MUCH_WORSE[language]]
    await prompted(coach, "morning", range(1, 1 + len(texts)), language)
    found = []
    for who, text in enumerate(texts, 1):
        await coach.hears(Typed(NONSENSE), who)
        await coach.hears(Typed(text), who)
        found.append((coach.sender.ids()[0], (await coach.conversation(who))["flow"]))

    assert all(id_.startswith("morning-good") for id_, _ in found[: len(better)]), found
    assert found[len(better) :] == [("morning-number", "morning")] * 2
