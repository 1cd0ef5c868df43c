"""A plain bot of python-telegram-bot, as its documentation writes them."""

from __future__ import annotations

import hashlib
from typing import Any

from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputPollOption,
    Message,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.constants import ChatAction, ParseMode, PollType
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    PollAnswerHandler,
    filters,
)

from tests.playground.other_bots import drawn

BUTTONS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Change", callback_data="change")],
        [InlineKeyboardButton("Alert", callback_data="alert")],
    ]
)


def _asked(update: Update) -> Message:
    assert update.effective_message is not None
    return update.effective_message


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """MarkdownV2 and a reply keyboard."""
    keyboard = ReplyKeyboardMarkup([["Yes", "No"]], resize_keyboard=True)
    await _asked(update).reply_text(
        drawn.GREETING, parse_mode=ParseMode.MARKDOWN_V2, reply_markup=keyboard
    )


async def older(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """The older Markdown, and HTML; the keyboard goes."""
    await _asked(update).reply_text(drawn.OLDER, parse_mode=ParseMode.MARKDOWN)
    await _asked(update).reply_html(drawn.HTML, reply_markup=ReplyKeyboardRemove())


async def buttons(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """An inline keyboard."""
    await _asked(update).reply_text("Press one", reply_markup=BUTTONS)


async def pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A toast and an edit, or an alert."""
    query = update.callback_query
    assert query is not None
    if query.data == "alert":
        await query.answer("Careful", show_alert=True)
        return
    await query.answer("Changed")
    await query.edit_message_text("*Changed*", parse_mode=ParseMode.MARKDOWN_V2)
    await query.edit_message_reply_markup(BUTTONS)


async def photo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A photo that becomes a document, by upload, by id and by edits."""
    message = _asked(update)
    await context.bot.send_chat_action(message.chat_id, ChatAction.UPLOAD_PHOTO)
    sent = await message.reply_photo(
        drawn.picture(90, 99), caption="*one*", parse_mode=ParseMode.MARKDOWN_V2
    )
    again = await message.reply_photo(sent.photo[-1].file_id, caption="by its id")
    await again.edit_caption("two")
    await sent.edit_media(InputMediaDocument(b"a,b\n1,2\n", filename="a.csv", caption="three"))


async def album(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Two photos as one album."""
    await _asked(update).reply_media_group(
        [
            InputMediaPhoto(drawn.picture(80, 50), caption="*first*", parse_mode="MarkdownV2"),
            InputMediaPhoto(drawn.picture(80, 200)),
        ]
    )


async def received_file(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Load what a person has sent, say what is in it, and send it back."""
    message = _asked(update)
    sent: Any = message.document or message.photo[-1]
    file = await sent.get_file()
    content = bytes(await file.download_as_bytearray())
    await message.reply_text(f"loaded {len(content)} {hashlib.sha256(content).hexdigest()}")
    await message.reply_document(content, filename="back.bin")


async def poll(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A poll with open votes, and a quiz."""
    sent = await _asked(update).reply_poll(
        "Which?", ["Red", InputPollOption("Green")], is_anonymous=False
    )
    context.bot_data["poll"] = sent.id
    await _asked(update).reply_poll(
        "2 + 2?", ["3", "4"], type=PollType.QUIZ, correct_option_ids=[1], explanation="Count."
    )


async def voted(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Close the poll at its first vote, and tell the result."""
    answer = update.poll_answer
    assert answer is not None
    assert answer.user is not None
    result = await context.bot.stop_poll(answer.user.id, context.bot_data["poll"])
    counts = [option.voter_count for option in result.options]
    await context.bot.send_message(answer.user.id, f"voted {answer.option_ids[0]}, {counts}")


async def place(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """A place is answered by a place, a venue and a contact."""
    message = _asked(update)
    assert message.location is not None
    await message.reply_location(message.location.latitude, message.location.longitude)
    await message.reply_venue(52.5, 13.4, "A hall", "A street 1")
    await message.reply_contact("+49 30 1", "Somebody")


async def pin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Pin two messages and take one down."""
    message = _asked(update)
    first = await message.reply_text("first pinned")
    second = await message.reply_text("second pinned")
    await first.pin()
    await second.pin(disable_notification=True)
    await second.unpin()
    chat = await context.bot.get_chat(message.chat_id)
    assert chat.pinned_message is not None
    await message.reply_text(f"pinned is {chat.pinned_message.text}")


async def copy(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Copy and forward what was asked."""
    message = _asked(update)
    copied = await message.copy(message.chat_id)
    forwarded = await message.forward(message.chat_id)
    many = await context.bot.copy_messages(
        message.chat_id, message.chat_id, [copied.message_id, forwarded.message_id]
    )
    await context.bot.forward_messages(
        message.chat_id, message.chat_id, [each.message_id for each in many]
    )
    await context.bot.delete_messages(message.chat_id, [each.message_id for each in many])
    await message.reply_text("carried")


async def dice(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """A dice, and a reaction to the wish for one."""
    await _asked(update).set_reaction([ReactionTypeEmoji("👍")])
    sent = await _asked(update).reply_dice()
    assert sent.dice is not None
    await _asked(update).reply_text(f"fell on {sent.dice.value}", do_quote=True)


async def tidy(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Delete a message, and say how updates come in."""
    gone = await _asked(update).reply_text("soon gone")
    await gone.delete()
    info = await context.bot.get_webhook_info()
    member = await context.bot.get_chat_member(gone.chat_id, gone.chat_id)
    await _asked(update).reply_text(f"webhook: {bool(info.url)}, {member.status}")


async def edited(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """A text was changed by its author."""
    await _asked(update).reply_text(f"you changed it to {_asked(update).text}")


async def sticker(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """The same sticker comes back."""
    message = _asked(update)
    assert message.sticker is not None
    await message.reply_sticker(message.sticker.file_id)


async def blocked(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A person who comes back is greeted."""
    change = update.my_chat_member
    assert change is not None
    if change.new_chat_member.status == "member":
        await context.bot.send_message(change.chat.id, "welcome back")


async def prepare(application: Any) -> None:  # noqa: ANN401 - six type arguments long
    """The command menu."""
    await application.bot.set_my_commands([BotCommand(*each) for each in drawn.COMMANDS])


def main() -> None:
    """Run until SIGTERM."""
    application = (
        Application.builder()
        .token(drawn.TOKEN)
        .base_url(f"{drawn.ROOT}/bot")
        .base_file_url(f"{drawn.ROOT}/file/bot")
        .post_init(prepare)
        .build()
    )
    edits = filters.UpdateType.EDITED_MESSAGE
    application.add_handler(MessageHandler(edits, edited))
    for name, act in {
        "start": start,
        "older": older,
        "buttons": buttons,
        "photo": photo,
        "album": album,
        "poll": poll,
        "pin": pin,
        "copy": copy,
        "dice": dice,
        "tidy": tidy,
    }.items():
        application.add_handler(CommandHandler(name, act))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(MessageHandler(filters.PHOTO | filters.Document.ALL, received_file))
    application.add_handler(MessageHandler(filters.LOCATION, place))
    application.add_handler(MessageHandler(filters.Sticker.ALL, sticker))
    application.add_handler(PollAnswerHandler(voted))
    application.add_handler(ChatMemberHandler(blocked, ChatMemberHandler.MY_CHAT_MEMBER))
    if not drawn.PORT:
        application.run_polling(allowed_updates=Update.ALL_TYPES)
        return
    application.run_webhook(
        listen="127.0.0.1",
        port=drawn.PORT,
        url_path="hook",
        webhook_url=f"http://127.0.0.1:{drawn.PORT}/hook",
        secret_token=drawn.SECRET,
        allowed_updates=Update.ALL_TYPES,
    )


if __name__ == "__main__":
    main()
