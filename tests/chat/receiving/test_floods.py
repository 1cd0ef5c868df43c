"""A flood is told once and held back, and each of its presses answered; an outage is no flood."""

from __future__ import annotations

import pytest

from bot.chat.raw_data import Json
from bot.chat.transport import Transport
from bot.flows.turn import Typed
from playground.server import Playground
from tests.chat.conftest import confirmed
from tests.chat.receiving.conftest import Away, Post, buttons


async def test_a_flood_is_told_once_and_the_rest_is_acknowledged_undone(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    for number in range(60):
        await ann.says(str(number))
    answers = await ann.waits_for("One at a time")
    await post.dispatcher.has(40)
    await confirmed(playground)

    assert answers.is_silent
    assert post.intake.counts["seen"] == 60
    assert post.intake.counts["held_back"] == 60 - len(post.dispatcher.arrivals)
    assert len([m for m in ann.messages if m.by_bot]) == 1


async def test_every_press_of_a_flood_is_answered(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")

    presses = [await ann.taps() for _ in range(120)]
    answers = [await press.answered() for press in presses]

    assert post.intake.counts["held_back"] > 0
    texts = [answer.text for answer in answers if answer.text]
    assert len(texts) == 1
    assert texts[0].startswith("One at a time")
    assert playground.calls.counts.acted["answerCallbackQuery"] == 120


async def test_a_busy_group_is_never_told_to_slow_down(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann)

    for number in range(60):
        await group.hears(ann, f"/start {number}")
    await ann.says("done")
    await confirmed(playground)
    await post.answers.close()

    assert post.intake.counts["held_back"] > 0
    assert [message.text for message in group.messages if message.by_bot] == []


async def test_an_update_that_waits_out_an_outage_is_no_flood(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    chat = {"id": ann.id, "type": "private", "first_name": "Ann"}
    message = {"message_id": 9, "date": 1, "chat": chat, "from": ann.user, "text": "hello"}
    raw: Json = {"update_id": 5, "message": message}
    post.dispatcher.faults = [Away() for _ in range(100)]

    for _ in range(100):
        assert post.intake.lets_in(raw)
        with pytest.raises(Away):
            await post.intake.take(raw)
    assert post.intake.lets_in(raw)
    await post.intake.take(raw)

    assert post.dispatcher.received == [Typed("hello")]
    assert post.dispatcher.failed == []
    assert (post.intake.counts["seen"], post.intake.counts["held_back"]) == (1, 0)
