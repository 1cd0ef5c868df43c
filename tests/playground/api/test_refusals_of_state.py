"""Refusals that depend on what has happened before: edits, presses, blocks, age."""

import io
import json

from PIL import Image

from playground.api import limits
from playground.driver import Person
from playground.server import Playground
from tests.playground.fake_bot import Caller

GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


def picture() -> bytes:
    content = io.BytesIO()
    Image.new("L", (4, 4)).save(content, "PNG")
    return content.getvalue()


async def test_an_edit_that_changes_nothing_is_refused_in_full(bot: Caller, ana: Person) -> None:
    markup = GO
    sent = await bot.call("sendMessage", chat_id=ana.id, text="Hi", reply_markup=markup)

    refusal = await bot.refused(
        "editMessageText",
        chat_id=ana.id,
        message_id=sent["message_id"],
        text="<b></b>Hi ",
        parse_mode="HTML",
        reply_markup=markup,
    )

    assert refusal == (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )


async def test_text_and_caption_are_not_mixed_up(bot: Caller, ana: Person) -> None:
    text = await bot.call("sendMessage", chat_id=ana.id, text="Hi")
    photo = await bot.call("sendPhoto", chat_id=ana.id, photo=picture())

    of_text = await bot.refused(
        "editMessageCaption", chat_id=ana.id, message_id=text["message_id"], caption="x"
    )
    of_photo = await bot.refused(
        "editMessageText", chat_id=ana.id, message_id=photo["message_id"], text="x"
    )

    assert of_text == "Bad Request: there is no caption in the message to edit"
    assert of_photo == "Bad Request: there is no text in the message to edit"


async def test_what_others_wrote_and_reply_keyboards_cannot_be_edited(
    bot: Caller, ana: Person
) -> None:
    own = await ana.says("mine")
    keyboard = {"keyboard": [[{"text": "Yes"}]]}
    sent = await bot.call("sendMessage", chat_id=ana.id, text="?", reply_markup=keyboard)

    assert "reply_markup" not in sent
    assert ana.keyboard == [["Yes"]]
    for message_id in (own.id, sent["message_id"]):
        refusal = await bot.refused(
            "editMessageText", chat_id=ana.id, message_id=message_id, text="x"
        )
        assert refusal == "Bad Request: message can't be edited"


async def test_people_who_do_not_hear_the_bot_are_403(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    shy = playground.person("Shy")
    gone = playground.person("Gone", started=True)
    gone.leaves_telegram()
    ana.blocks()

    words = {
        person.name: await bot.refused("sendMessage", chat_id=person.id, text="x")
        for person in (shy, gone, ana)
    }

    assert words == {
        "Shy": "Forbidden: bot can't initiate conversation with a user",
        "Gone": "Forbidden: user is deactivated",
        "Ana": "Forbidden: bot was blocked by the user",
    }


async def test_a_press_is_answered_once_in_time_and_briefly(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    await bot.call("sendMessage", chat_id=ana.id, text="?", reply_markup=GO)
    first, second = await ana.taps("Go"), await ana.taps("Go")

    long = await bot.refused("answerCallbackQuery", callback_query_id=first.id, text="x" * 201)
    await bot.call("answerCallbackQuery", callback_query_id=first.id, text="x" * 200)
    again = await bot.refused("answerCallbackQuery", callback_query_id=first.id)
    playground.state.presses.expire()
    late = await bot.refused("answerCallbackQuery", callback_query_id=second.id)
    unknown = await bot.refused("answerCallbackQuery", callback_query_id="17")

    assert long == "Bad Request: MESSAGE_TOO_LONG"
    assert [again, late, unknown] == [too_old] * 3


async def test_unknown_methods_and_tokens(bot: Caller) -> None:
    assert await bot.refused("sendTelepathy") == "Not Found: method not found"
    assert (await bot.call("GETME"))["is_bot"] is True

    bot.token = "1:wrong"
    assert await bot.refused("getMe") == "Unauthorized"


async def test_a_file_over_20_mb_cannot_be_loaded(bot: Caller, ana: Person) -> None:
    content = bytes(limits.DOWNLOAD_BYTES + 1)
    sent = await bot.call("sendDocument", chat_id=ana.id, document=content)

    refusal = await bot.refused("getFile", file_id=sent["document"]["file_id"])

    assert refusal == "Bad Request: file is too big"


async def test_an_old_message_cannot_be_deleted(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    sent = await bot.call("sendMessage", chat_id=ana.id, text="Hi")
    place = {"chat_id": ana.id, "message_id": sent["message_id"]}
    playground.clock.offset = 49 * 3600

    refusal = await bot.refused("deleteMessage", **place)

    assert refusal == "Bad Request: message can't be deleted"


async def test_a_parameter_that_telegram_does_not_know_is_a_warning(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    await bot.call("sendMessage", chat_id=ana.id, text="Hi", txet="typo")

    call = playground.calls.all("sendMessage")[0]
    assert call.warnings == ("sendMessage has no parameter txet",)
    assert playground.token not in json.dumps(call.as_json())
