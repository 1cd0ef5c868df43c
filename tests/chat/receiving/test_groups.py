"""Commands and taps of a group arrive with who did it, and whether as an admin."""

from __future__ import annotations

from datetime import date

import pytest

from bot.chat.transport import Transport
from bot.coaching.message import msg
from bot.flows.turn import Go, Typed
from bot.services.incoming import (
    Answer,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
    Stranger,
)
from playground.server import Playground
from playground.world.faults import Fault, FaultKind
from tests.chat.conftest import LOCALE, confirmed
from tests.chat.receiving.conftest import Post, buttons


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_in_a_group_everybody_is_a_stranger(
    post: Post, playground: Playground, kind: str
) -> None:
    ann = playground.person("Ann", started=True)

    group = playground.group("Runners", ann, kind=kind)
    await group.hears(ann, "/start")
    await post.dispatcher.has(3)

    assert post.dispatcher.received == [
        Stranger("backline_playground_bot"),  # the bot is a member now
        Stranger("backline_playground_bot"),  # and the group says so
        Stranger("backline_playground_bot", asker=ann.id),
    ]
    assert {arrival.chat_id for arrival in post.dispatcher.arrivals} == {group.id}


async def test_who_asks_in_a_topic_is_a_stranger_there(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann, kind="supergroup")
    await post.dispatcher.has(2)

    await group.hears(ann, "/start@backline_playground_bot", topic=7)
    await post.dispatcher.has(3)

    asked = Stranger("backline_playground_bot", topic=7, asker=ann.id)
    assert post.dispatcher.received[-1] == asked


async def test_the_command_of_a_group_says_who_asks_and_whether_as_an_admin(
    post: Post, playground: Playground
) -> None:
    ann, bob = (playground.person(name, started=True) for name in ("Ann", "Bob"))
    group = playground.group("Runners", ann, bob, kind="supergroup")
    await post.dispatcher.has(2)

    await group.hears(ann, "/warmup_together 8:00", topic=7)
    await group.hears(bob, "/warmup_together@backline_playground_bot stop")
    await group.hears_anonymous("/warmup_together")
    await group.hears(bob, "/warmup_together@other_bot 9:00")
    await post.dispatcher.has(6)

    name = "backline_playground_bot"
    assert post.dispatcher.received[2:] == [
        GroupAsked("8:00", name, is_admin=True, asker=ann.id, topic=7),
        GroupAsked("stop", name, is_admin=False, asker=bob.id),
        GroupAsked("", name, is_admin=True),
        Stranger(name),
    ]


async def test_a_tap_in_a_group_arrives_with_who_tapped_and_answers_them_alone(
    post: Post, playground: Playground, transport: Transport
) -> None:
    ann, bob = (playground.person(name, started=True) for name in ("Ann", "Bob"))
    group = playground.group("Runners", ann, bob)
    buttons = ("g:together:in:20261103", "g:together:stop:", "g:menu::", "t:1:x")
    rows = [[{"text": data, "callback_data": data}] for data in buttons]
    markup = {"inline_keyboard": rows}
    sent = {"chat_id": group.id, "text": "Hello", "reply_markup": markup}
    message_id = (await transport.call("sendMessage", sent)).result["message_id"]
    await post.dispatcher.has(2)
    post.dispatcher.answer = Answer(msg("done"), LOCALE, is_alert=True)

    presses = [await group.press(bob, group.last, data) for data in buttons]
    presses.append(await group.press(ann, group.last, "g:together:stop:"))
    answers = [await each.answered() for each in presses]

    name, on = "backline_playground_bot", date(2026, 11, 3)
    assert sorted(map(str, post.dispatcher.received[2:])) == sorted(
        str(each)
        for each in (
            GroupTapped(Go("together", "in", on), bob.id, name),
            GroupTapped(Go("together", "stop"), bob.id, name),
            GroupTapped(Go("together", "stop"), ann.id, name, is_admin=True),
        )
    )
    tapped = post.dispatcher.arrivals[2]
    assert (tapped.chat_id, tapped.message_id) == (group.id, message_id)
    assert [(each.text, each.is_alert) for each in answers] == [
        ("Done", True),
        ("Done", True),
        ("", False),
        ("", False),
        ("Done", True),
    ]


async def test_a_group_that_the_bot_leaves_or_that_changes_its_number_says_so(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann)
    await post.dispatcher.has(2)

    supergroup = group.becomes_supergroup(ann)
    supergroup.removes_bot(ann)
    await post.dispatcher.has(4)

    assert post.dispatcher.received[2:] == [GroupMigrated(supergroup.id), GroupLeft()]
    assert [each.chat_id for each in post.dispatcher.arrivals[2:]] == [group.id, supergroup.id]


async def test_an_admin_who_cannot_be_asked_for_is_asked_for_again(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann)
    await post.dispatcher.has(2)
    playground.faults.next("getChatMember", Fault("server_error"), times=1)

    await group.hears(ann, "/warmup_together 8:00")
    await post.dispatcher.has(3)

    name = "backline_playground_bot"
    assert post.dispatcher.received[2] == GroupAsked("8:00", name, is_admin=True, asker=ann.id)


@pytest.mark.parametrize("kind", ["refused", "forbidden"])
async def test_an_admin_whom_telegram_refuses_to_name_is_not_taken_for_a_member(
    post: Post, playground: Playground, kind: FaultKind
) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann)
    await post.dispatcher.has(2)
    playground.faults.next("getChatMember", Fault(kind), times=2)

    await group.hears(ann, "/warmup_together 8:00")
    await post.dispatcher.has(3)

    name = "backline_playground_bot"
    assert post.dispatcher.received[2] == GroupAsked("8:00", name, is_admin=None, asker=ann.id)


async def test_a_channel_is_no_place_for_a_coach(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)

    channel = playground.group("News", ann, kind="channel")
    await channel.hears(ann, "/start")
    await ann.says("hello")
    await post.dispatcher.has(1)

    assert post.dispatcher.received == [Typed("hello")]


async def test_a_button_in_a_group_is_answered_and_means_nothing(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    group = playground.group("Runners", ann)
    await buttons(transport, ann, "t:41:done")
    chat = {"id": group.id, "type": "group", "title": "Runners"}
    message = {"message_id": 9, "date": 1, "chat": chat}
    press = await ann.taps()
    query = {"id": press.id, "from": ann.user, "chat_instance": "x", "data": "t:41:done"}
    await confirmed(playground)
    arrived = len(post.dispatcher.arrivals)

    await post.intake.take({"update_id": 5, "callback_query": {**query, "message": message}})

    assert len(post.dispatcher.arrivals) == arrived
    assert post.handlers.counts["ignored"] == 1
