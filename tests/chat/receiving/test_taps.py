"""Taps arrive with their revision, and each is answered in time, whatever its turn does."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.chat.raw_data import Json
from bot.chat.receiving.handlers import Answers
from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.coaching.message import msg
from bot.flows.turn import Go
from bot.services.incoming import Answer, Pressed
from playground.server import Playground
from tests.chat.conftest import LOCALE
from tests.chat.receiving.conftest import Dispatcher, Post, buttons, running


async def test_a_tap_arrives_with_its_revision_and_is_answered_with_the_toast(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    post.dispatcher.answer = Answer(msg("toast", words="<Ann>"), LOCALE)

    press = await ann.taps()
    answer = await press.answered()

    assert post.dispatcher.received == [Pressed("done", 41)]
    assert post.dispatcher.arrivals[0].message_id == ann.last.id
    assert answer.text == "Noted, <Ann>."


async def test_a_way_and_a_foreign_button_arrive(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "g:warmup:short:20260329", "somebody else's")

    answers = [await (await ann.taps((row, 0))).answered() for row in (0, 1)]

    assert post.dispatcher.received == [Go("warmup", "short", date(2026, 3, 29)), Pressed("", 0)]
    assert [answer.text for answer in answers] == ["", ""]


async def test_a_slow_turn_is_answered_silently_in_time(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    dispatcher = Dispatcher(
        answer=Answer(msg("toast", words="late"), LOCALE), gate=asyncio.Event()
    )

    async with running(transport, renderer, dispatcher, latest=0.05):
        answer = await (await ann.taps()).answered()
        assert dispatcher.gate is not None
        dispatcher.gate.set()
        await dispatcher.has(1)

    assert answer.text == ""
    assert playground.calls.counts.acted["answerCallbackQuery"] == 1
    assert playground.calls.refusals() == []


async def test_a_tap_whose_turn_fails_is_answered_all_the_same(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    dispatcher = Dispatcher(faults=[RuntimeError("x")] * 3)

    async with running(transport, renderer, dispatcher, latest=0.05):
        answer = await (await ann.taps()).answered()
        await dispatcher.has(0, failed=1)

    assert answer.text == ""


async def test_a_toast_without_words_does_not_fail_the_turn(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    post.dispatcher.answer = Answer(msg("no-such-words"), LOCALE)

    answer = await (await ann.taps()).answered()

    assert answer.text == ""
    assert len(post.dispatcher.arrivals) == 1


async def test_an_old_message_that_telegram_no_longer_shows_can_still_be_pressed(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    query: Json = {
        "id": "1",
        "from": ann.user,
        "chat_instance": "x",
        "data": "t:3:done",
        "message": {
            "message_id": 9,
            "date": 0,
            "chat": {"id": ann.id, "type": "private", "first_name": "Ann"},
        },
    }

    await post.intake.take({"update_id": 5, "callback_query": query})
    del query["message"]
    await post.intake.take({"update_id": 6, "callback_query": query})

    assert [(a.chat_id, a.received, a.message_id) for a in post.dispatcher.arrivals] == [
        (ann.id, Pressed("done", 3), 9),
        (ann.id, Pressed("done", 3), None),
    ]


async def test_a_tap_that_waits_when_the_bot_stops_is_answered(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    answers = Answers(transport, renderer)
    press = await ann.taps()

    answers.expect(press.id)
    await answers.close()

    assert (await press.answered()).text == ""
