"""Messages go to a strict Bot API server, and what becomes of them is sorted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.coaching.message import msg
from bot.flows.media import Media
from bot.flows.turn import Choice, Keyboard, Screen
from bot.services.messages import (
    PACE,
    Gone,
    Later,
    Outcome,
    OutgoingMessage,
    React,
    Refused,
    Sent,
    Strip,
    Unknown,
)
from bot.value import replace
from playground.driver import Person
from playground.server import TOKEN, Playground
from playground.world.faults import Fault, FaultKind
from tests.chat.conftest import LOCALE
from tests.support.ports import free_port

ARCHIVE = b"a ZIP"
SCREEN = Screen((msg("bold", set=1, sets=2),), ((Choice(msg("done"), "done"),),))
NEXT = Screen((msg("bold", set=2, sets=2),), ((Choice(msg("done"), "done"),),))


async def exports(_chat_id: int, _words: object) -> bytes | None:
    return ARCHIVE


@pytest.fixture
def ann(playground: Playground) -> Person:
    return playground.person("Ann", started=True)


@pytest.fixture
def sender(transport: Transport, renderer: Renderer) -> TelegramSender:
    return TelegramSender(transport, renderer, exports)


def outgoing(person: Person, content: Screen | Strip | React = SCREEN) -> OutgoingMessage:
    return OutgoingMessage(person.id, content, LOCALE, revision=7)


def number_of(outcome: Outcome) -> int:
    assert isinstance(outcome, Sent)
    return outcome.message_id


async def test_a_screen_arrives_with_its_words_and_buttons(
    sender: TelegramSender, ann: Person
) -> None:
    outcome = await sender.send(outgoing(ann))

    assert outcome == Sent(ann.last.id)
    assert ann.last.html == "<b>Glute bridge</b> · set 1 of 2"
    assert ann.last.button("Done").data == "t:7:done"
    assert ann.last.is_silent


@pytest.mark.parametrize("is_edit", [False, True], ids=["new", "edit"])
async def test_what_telegram_cannot_parse_comes_without_its_markup(
    sender: TelegramSender, ann: Person, is_edit: bool
) -> None:
    broken = replace(SCREEN, text=(msg("broken", words="1 <2> 3"), msg("bold", set=1, sets=2)))
    edits = number_of(await sender.send(outgoing(ann))) if is_edit else None

    with capture_logs() as log:
        outcome = await sender.send(replace(outgoing(ann, broken), edits=edits))

    assert outcome == Sent(ann.last.id, is_plain=True)
    assert ann.last.text == "Never closed & kept: 1 <2> 3\n\nGlute bridge · set 1 of 2"
    assert ann.last.button("Done").data == "t:7:done"
    assert [(e["event"], e["messages"]) for e in log] == [("markup_refused", ["broken", "bold"])]


async def test_an_effect_comes_along_in_private_chats_and_its_refusal_leaves_the_words(
    sender: TelegramSender, ann: Person, playground: Playground
) -> None:
    festive = replace(SCREEN, is_festive=True)
    group = playground.group("Runners", ann)
    await sender.send(outgoing(ann, festive))
    await sender.send(replace(outgoing(ann, festive), chat_id=group.id))
    refused = Fault("refused", words="EFFECT_ID_INVALID")
    playground.faults.next("sendMessage", refused)

    outcome = await sender.send(outgoing(ann, festive))

    effects = [m.payload.get("effect_id") for m in ann.messages if m.by_bot]
    assert effects == ["5046509860389126442", None]
    assert isinstance(outcome, Sent)
    assert "effect_id" not in group.last.payload


async def test_what_was_meant_for_a_topic_that_was_deleted_comes_to_the_whole_group(
    sender: TelegramSender, ann: Person, playground: Playground
) -> None:
    group = playground.group("Runners", ann)
    refused = Fault("refused", words="message thread not found")
    playground.faults.next("sendMessage", refused)

    outcome = await sender.send(replace(outgoing(ann), chat_id=group.id, topic=5))

    assert outcome == Sent(group.last.id)
    called = [c.params.get("message_thread_id") for c in playground.calls.all("sendMessage")]
    assert called == [5, None]


async def test_a_ringing_screen_rings(sender: TelegramSender, ann: Person) -> None:
    await sender.send(outgoing(ann, replace(SCREEN, rings=True)))

    assert not ann.last.is_silent


async def test_an_edit_changes_the_message_in_place(sender: TelegramSender, ann: Person) -> None:
    first = number_of(await sender.send(outgoing(ann)))

    outcome = await sender.send(replace(outgoing(ann, NEXT), edits=first))

    assert outcome == Sent(first)
    assert len(ann.messages) == 1
    assert ann.last.text == "Glute bridge · set 2 of 2"


async def test_an_edit_that_changes_nothing_is_a_success(
    sender: TelegramSender, ann: Person
) -> None:
    first = number_of(await sender.send(outgoing(ann)))

    outcome = await sender.send(replace(outgoing(ann), edits=first))

    assert outcome == Sent(first)
    assert ann.last.edits == 0


async def test_an_edit_without_buttons_takes_them_off(sender: TelegramSender, ann: Person) -> None:
    first = number_of(await sender.send(outgoing(ann)))

    await sender.send(replace(outgoing(ann, Screen((msg("plain"),))), edits=first))

    assert ann.last.labels == []


async def test_a_message_that_is_gone_is_sent_anew(sender: TelegramSender, ann: Person) -> None:
    outcome = await sender.send(replace(outgoing(ann), edits=999))

    assert outcome == Sent(ann.last.id)
    assert len(ann.messages) == 1


async def test_a_caption_is_edited_where_the_message_has_media(
    sender: TelegramSender, ann: Person
) -> None:
    document = replace(SCREEN, media=Media("export", "all"))
    first = number_of(await sender.send(outgoing(ann, document)))

    outcome = await sender.send(replace(outgoing(ann, NEXT), edits=first, edits_media=True))

    assert outcome == Sent(first, has_media=True)
    assert ann.last.text == "Glute bridge · set 2 of 2"
    assert ann.last.media == "document"


async def test_a_text_for_a_message_with_media_is_sent_anew(
    sender: TelegramSender, ann: Person
) -> None:
    first = number_of(
        await sender.send(outgoing(ann, replace(SCREEN, media=Media("export", "all"))))
    )

    outcome = await sender.send(replace(outgoing(ann, NEXT), edits=first))

    assert number_of(outcome) > first
    assert ann.last.media == ""


async def test_an_export_is_one_file_with_the_words_and_buttons(
    sender: TelegramSender, ann: Person, playground: Playground
) -> None:
    outcome = await sender.send(outgoing(ann, replace(SCREEN, media=Media("export", "all"))))

    (message,) = ann.messages
    stored = playground.state.files.find(message.payload["document"]["file_id"])
    assert outcome == Sent(message.id, has_media=True)
    assert (message.text, message.labels) == ("Glute bridge · set 1 of 2", ["Done"])
    assert message.payload["document"]["file_name"] == "backline.zip"
    assert stored is not None
    assert playground.state.files.content(stored) == ARCHIVE


async def test_an_export_that_is_being_gathered_is_sent_later_and_counts_as_no_attempt(
    transport: Transport, renderer: Renderer, ann: Person
) -> None:
    async def nothing_yet(_chat_id: int, _words: object) -> bytes | None:
        return None

    sender = TelegramSender(transport, renderer, nothing_yet)

    outcome = await sender.send(outgoing(ann, replace(SCREEN, media=Media("export", "all"))))

    assert outcome == Later(PACE)
    assert ann.messages == []


async def test_a_keyboard_below_the_field_needs_a_new_message(
    sender: TelegramSender, ann: Person
) -> None:
    first = number_of(await sender.send(outgoing(ann)))

    place = Screen((msg("plain"),), keyboard=Keyboard.PLACE)
    await sender.send(replace(outgoing(ann, place), edits=first))
    shown = ann.keyboard
    await sender.send(outgoing(ann, Screen((msg("one"),), keyboard=Keyboard.REMOVE)))

    assert shown == [["Share my location"], ["Pick from a list"]]
    assert ann.keyboard == []


async def test_buttons_are_stripped_and_a_second_time_is_fine(
    sender: TelegramSender, ann: Person
) -> None:
    first = number_of(await sender.send(outgoing(ann)))
    strip = replace(outgoing(ann, Strip()), edits=first)

    outcomes = [await sender.send(strip), await sender.send(strip)]

    assert outcomes == [Sent(first), Sent(first)]
    assert ann.last.labels == []
    assert ann.last.text == "Glute bridge · set 1 of 2"


async def test_buttons_of_a_message_that_is_gone_are_off_already(
    sender: TelegramSender, ann: Person
) -> None:
    outcome = await sender.send(replace(outgoing(ann, Strip()), edits=999))

    assert outcome == Sent(999)
    assert ann.messages == []


async def test_a_reaction_stands_on_the_persons_message(
    sender: TelegramSender, ann: Person
) -> None:
    said = await ann.says("hello")

    outcome = await sender.send(replace(outgoing(ann, React("👍")), edits=said.id))

    assert outcome == Sent(said.id)
    assert ann.messages[0].reaction == "👍"


async def test_a_person_who_blocked_the_bot_is_gone(sender: TelegramSender, ann: Person) -> None:
    ann.blocks()

    outcome = await sender.send(outgoing(ann))

    assert isinstance(outcome, Gone)


async def test_a_chat_that_never_was_is_gone(sender: TelegramSender) -> None:
    outcome = await sender.send(OutgoingMessage(12345, SCREEN, LOCALE))

    assert isinstance(outcome, Gone)


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("flood", Later("flood", timedelta(seconds=3))),
        ("server_error", Later("server")),
        ("lost_before", Unknown()),
        ("lost_after", Unknown()),
    ],
)
async def test_faults_of_the_server_are_sorted(
    sender: TelegramSender,
    ann: Person,
    playground: Playground,
    kind: FaultKind,
    outcome: Outcome,
) -> None:
    playground.faults.next("sendMessage", Fault(kind, seconds=3))

    assert await sender.send(outgoing(ann)) == outcome


async def test_floods_in_two_chats_hold_everyone_back(
    sender: TelegramSender, ann: Person, playground: Playground
) -> None:
    ben = playground.person("Ben", started=True)
    playground.faults.next("sendMessage", Fault("flood", seconds=60), times=3)

    outcomes = [await sender.send(outgoing(person)) for person in (ann, ann, ben)]

    alone = Later("flood", timedelta(seconds=60))
    assert outcomes == [alone, alone, replace(alone, everyone=True)]


async def test_a_server_that_is_away_holds_everyone_back(renderer: Renderer) -> None:
    away = Transport(TOKEN, f"http://127.0.0.1:{free_port()}")
    await away.initialize()

    outcome = await TelegramSender(away, renderer, exports).send(
        OutgoingMessage(17, SCREEN, LOCALE)
    )
    await away.shutdown()

    assert outcome == Later("refused", everyone=True)


async def test_words_that_are_missing_are_refused_not_raised(
    sender: TelegramSender, ann: Person
) -> None:
    outcome = await sender.send(outgoing(ann, Screen((msg("no-such-words"),))))

    assert isinstance(outcome, Refused)
    assert ann.messages == []


async def test_what_telegram_will_never_take_is_refused(
    sender: TelegramSender, ann: Person
) -> None:
    empty = Screen(())

    assert isinstance(await sender.send(outgoing(ann, empty)), Refused)


async def test_an_act_on_no_message_is_refused(sender: TelegramSender, ann: Person) -> None:
    assert isinstance(await sender.send(outgoing(ann, Strip())), Refused)


async def test_the_playground_refuses_nothing_of_a_whole_conversation(
    sender: TelegramSender, ann: Person, playground: Playground
) -> None:
    first = number_of(await sender.send(outgoing(ann)))
    await sender.send(replace(outgoing(ann, NEXT), edits=first))
    await sender.send(replace(outgoing(ann, Strip()), edits=first))
    await sender.send(outgoing(ann, replace(SCREEN, media=Media("export", "all"))))

    assert playground.calls.refusals() == []
    assert [call.warnings for call in playground.calls.all() if call.warnings] == []
