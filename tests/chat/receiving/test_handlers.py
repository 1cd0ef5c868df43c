"""Actions of a person in the playground arrive as the conversation's inputs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date

import pytest
from structlog.testing import capture_logs
from telegram import Message
from typing_extensions import override

from bot.chat.raw_data import Json
from bot.chat.receiving.handlers import Answers, Handlers
from bot.chat.receiving.parse_update import received_from
from bot.chat.receiving.polling import Polling
from bot.chat.receiving.update_pipeline import Intake
from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.coaching.message import msg
from bot.flows.turn import Go, Shared, Typed
from bot.services.incoming import (
    Answer,
    Arrival,
    Command,
    Edited,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
    Left,
    Pressed,
    Received,
    Returned,
    Stranger,
    Unreadable,
)
from playground.driver import Person
from playground.server import TOKEN, Playground
from playground.world.faults import Fault, FaultKind
from tests.chat.conftest import LOCALE, confirmed


class Away(Exception):
    """The database is away."""


class Berlin:
    """A world of one zone; the sea begins at latitude 0."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        return "Europe/Berlin" if lat > 0 else None


@dataclass
class Dispatcher:
    """Stand-in for the conversation: keeps arrivals, and answers as the test wants."""

    arrivals: list[Arrival] = field(default_factory=list)
    failed: list[tuple[int, str]] = field(default_factory=list)
    failed_updates: list[Json] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    answer: Answer | None = None
    gate: asyncio.Event | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, arrival: Arrival) -> Answer | None:
        if self.faults:
            raise self.faults.pop(0)
        if self.gate is not None:
            await self.gate.wait()
        self.arrivals.append(arrival)
        self.changed.set()
        return self.answer

    async def store(self, update_id: int, raw: Json, error: str) -> None:
        self.failed.append((update_id, error))
        self.failed_updates.append(raw)
        self.changed.set()

    @property
    def received(self) -> list[Received]:
        return [arrival.received for arrival in self.arrivals]

    async def has(self, count: int, *, failed: int = 0) -> None:
        async with asyncio.timeout(60):
            while len(self.arrivals) < count or len(self.failed) < failed:
                self.changed.clear()
                await self.changed.wait()


@dataclass
class Post:
    """A running bot without a conversation."""

    dispatcher: Dispatcher
    intake: Intake
    handlers: Handlers
    answers: Answers


@asynccontextmanager
async def running(
    transport: Transport,
    renderer: Renderer,
    dispatcher: Dispatcher,
    *,
    latest: float = 60.0,
    patience: float = 60.0,
) -> AsyncIterator[Post]:
    answers = Answers(transport, renderer, latest=latest)
    handlers = Handlers(dispatcher.take, Berlin(), answers)
    application = handlers.application(TOKEN, transport)
    await application.initialize()
    intake = Intake(application, answers, dispatcher.store, Away, patience=patience)
    polling = Polling(transport, intake, lambda: None, first_pause=0.01)
    async with asyncio.TaskGroup() as group:
        group.create_task(polling.run())
        try:
            yield Post(dispatcher, intake, handlers, answers)
        finally:
            polling.stop()
    await answers.close()
    await application.shutdown()


@pytest.fixture
async def post(transport: Transport, renderer: Renderer) -> AsyncIterator[Post]:
    async with running(transport, renderer, Dispatcher()) as opened:
        yield opened


async def buttons(transport: Transport, person: Person, *data: str) -> None:
    """Send a message with these buttons, as the bot."""
    rows = [[{"text": f"Button {at}", "callback_data": each}] for at, each in enumerate(data)]
    markup = {"inline_keyboard": rows}
    params = {"chat_id": person.id, "text": "?", "reply_markup": markup}
    assert (await transport.call("sendMessage", params)).is_done


async def test_what_a_person_writes_arrives_in_order(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", language="pt-br")

    await ann.says("/start ref-7")
    said = await ann.says("half past seven")
    await ann.shares(52.5, 13.4)
    await ann.shares(-10.0, 0.0)
    await post.dispatcher.has(4)

    assert post.dispatcher.received == [
        Command("start", "ref-7"),
        Typed("half past seven"),
        Shared("Europe/Berlin"),
        Unreadable("location"),
    ]
    assert {arrival.chat_id for arrival in post.dispatcher.arrivals} == {ann.id}
    assert {arrival.language for arrival in post.dispatcher.arrivals} == {"pt-br"}
    assert post.dispatcher.arrivals[1].message_id == said.id


async def test_what_cannot_be_understood_arrives_by_its_kind(
    post: Post, playground: Playground
) -> None:
    for kind in ("sticker", "photo", "voice", "video", "document"):
        await playground.person(kind, started=True).sends(kind)
    await playground.person("Ben", started=True).shares_contact()
    await playground.person("Cem", started=True).forwards("/delete")
    ann = playground.person("Ann", started=True)
    await ann.says("hello")
    await ann.edits("/delete")
    await post.dispatcher.has(9)

    kinds = ("sticker", "photo", "voice", "video", "document", "contact", "forwarded")
    assert post.dispatcher.received == [
        *(Unreadable(kind) for kind in kinds),
        Typed("hello"),
        Edited("/delete"),
    ]


class NoZones:
    """A world without zones."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        return None


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "document"])
def test_words_under_a_picture_or_a_voice_are_words(kind: str) -> None:
    file = {"file_id": "a", "file_unique_id": "b", "duration": 1, "width": 1, "height": 1}
    sent = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 17, "type": "private"},
        "caption": "chest pain, help",
        kind: [file] if kind == "photo" else file,
    }
    message = Message.de_json(sent, None)

    assert received_from(message, NoZones(), "backline") == Typed("chest pain, help")


async def test_new_words_under_a_picture_are_read_too(post: Post) -> None:
    file = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}
    edited = {
        "message_id": 1,
        "date": 1,
        "edit_date": 2,
        "chat": {"id": 17, "type": "private"},
        "from": {"id": 17, "is_bot": False, "first_name": "Ann"},
        "photo": [file],
        "caption": "chest pain, help",
    }

    await post.intake.take({"update_id": 5, "edited_message": edited})

    assert post.dispatcher.received == [Edited("chest pain, help")]


async def test_of_a_burst_that_cannot_be_read_one_arrives(
    post: Post, playground: Playground
) -> None:
    ann, ben = (playground.person(name, started=True) for name in ("Ann", "Ben"))

    for kind in ("sticker", "photo", "sticker", "voice"):
        await ann.sends(kind)
    await ben.sends("sticker")
    await post.dispatcher.has(2)
    await ann.says("hello")
    await ann.sends("photo")
    await post.dispatcher.has(3)
    await ann.says("all is said")
    await post.dispatcher.has(4)

    assert post.dispatcher.received == [
        Unreadable("sticker"),
        Unreadable("sticker"),
        Typed("hello"),
        Typed("all is said"),
    ]


async def test_an_album_is_one_burst(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)

    await ann.sends_album(10)
    await ann.says("hello")
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Unreadable("photo"), Typed("hello")]


async def test_a_live_location_is_heard_once(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)

    shared = await ann.shares(52.5, 13.4)
    for _ in range(5):
        await ann.moves(shared, 52.6, 13.5)
    await ann.says("hello")
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Shared("Europe/Berlin"), Typed("hello")]


async def test_a_person_who_blocks_and_comes_back_is_noticed(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    ann.blocks()
    ann.unblocks()
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Left(), Returned()]


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


async def test_an_update_that_fails_now_and_then_gets_three_tries(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(faults=[RuntimeError("once"), RuntimeError("twice")])

    async with running(transport, renderer, dispatcher):
        await ann.says("hello")
        await dispatcher.has(1)

    assert dispatcher.received == [Typed("hello")]
    assert dispatcher.failed == []


async def test_an_update_that_always_fails_is_kept_aside_and_stops_nobody(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(faults=[RuntimeError("what Ann wrote")] * 3)

    with capture_logs() as lines:
        async with running(transport, renderer, dispatcher) as post:
            await ann.says("poison")
            await ann.says("hello")
            await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert [error for _, error in dispatcher.failed] == ["RuntimeError"]
    assert [line["event"] for line in lines] == ["update_tried"] * 2 + ["update_failed"]
    assert "Ann" not in str(lines)
    assert post.intake.counts["failed"] == 1


async def test_a_press_is_kept_aside_without_its_message(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    dispatcher = Dispatcher(faults=[RuntimeError("always")] * 3)

    async with running(transport, renderer, dispatcher) as post:
        await ann.taps()
        await dispatcher.has(0, failed=1)
        (failed,) = dispatcher.failed_updates
        await post.intake.take(failed)

    message = failed["callback_query"]["message"]
    assert set(message) == {"message_id", "date", "chat"}
    assert dispatcher.received == [Pressed("done", 41)]
    assert dispatcher.arrivals[0].message_id == ann.last.id


async def test_an_update_that_never_ends_is_kept_aside_after_its_time(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(gate=asyncio.Event())

    async with running(transport, renderer, dispatcher, patience=0.05):
        await ann.says("hello")
        await dispatcher.has(0, failed=1)

    assert [error for _, error in dispatcher.failed] == ["TimeoutError"]


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


async def test_telegrams_own_notes_are_ignored_and_counted(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    raw: Json = {
        "update_id": 5,
        "message": {
            "message_id": 9,
            "date": 1,
            "chat": {"id": ann.id, "type": "private", "first_name": "Ann"},
            "from": {"id": ann.id, "is_bot": False, "first_name": "Ann"},
            "delete_chat_photo": True,
        },
    }

    await post.intake.take(raw)
    await post.intake.take({"update_id": 6, "purchased_paid_media": {}})

    assert post.dispatcher.arrivals == []
    assert post.handlers.counts["ignored"] == 1


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


@pytest.mark.parametrize(
    "raw",
    [
        {"message": {"chat": {"id": 5}}},
        {"message": None},
        {"message": "hello"},
        {"callback_query": {"from": {}}},
        {"callback_query": {"id": 7, "message": {"chat": 3}}},
        {"my_chat_member": {"chat": {"id": "x"}}},
    ],
)
async def test_an_update_that_cannot_be_parsed_is_counted_and_passed_over(
    post: Post, raw: Json
) -> None:
    await post.intake.take({"update_id": 5, **raw})

    assert post.dispatcher.arrivals == []
    assert post.dispatcher.failed == []
    assert post.intake.counts["unparsable"] + post.handlers.counts["ignored"] == 1


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


async def test_an_update_that_cannot_even_be_kept_aside_is_counted_as_lost(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    class FullDispatcher(Dispatcher):
        @override
        async def store(self, update_id: int, raw: Json, error: str) -> None:
            await super().store(update_id, raw, error)
            raise RuntimeError("no room")

    dispatcher = FullDispatcher(faults=[RuntimeError("always")] * 3)

    async with running(transport, renderer, dispatcher) as post:
        await ann.says("poison")
        await ann.says("hello")
        await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert post.intake.counts["lost"] == 1


async def test_an_update_that_is_to_be_kept_aside_while_the_database_is_away_comes_again(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    class DispatcherOnceAway(Dispatcher):
        @override
        async def store(self, update_id: int, raw: Json, error: str) -> None:
            await super().store(update_id, raw, error)
            if len(self.failed) == 1:
                raise Away

    dispatcher = DispatcherOnceAway(faults=[RuntimeError("always")] * 6)

    async with running(transport, renderer, dispatcher) as post:
        await ann.says("poison")
        await ann.says("hello")
        await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert len(dispatcher.failed) == 2
    assert len(set(dispatcher.failed)) == 1, "the same update, for the same reason"
    assert post.intake.counts["lost"] == 0


async def test_while_the_database_is_away_a_failed_update_is_not_given_up(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    post.dispatcher.faults = [Away(), Away()]

    await ann.says("hello")
    await post.dispatcher.has(1)

    assert post.dispatcher.received == [Typed("hello")]
    assert post.dispatcher.failed == []


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
