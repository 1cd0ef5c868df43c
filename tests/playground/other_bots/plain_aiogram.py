"""A plain bot of aiogram 3, as its documentation writes them."""

from __future__ import annotations

import asyncio
import hashlib

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatAction, ParseMode, PollType
from aiogram.filters import Command
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputPollOption,
    KeyboardButton,
    Message,
    PollAnswer,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.utils.media_group import MediaGroupBuilder
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from tests.playground.other_bots import drawn

router = Router()
BUTTONS = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Change", callback_data="change")],
        [InlineKeyboardButton(text="Alert", callback_data="alert")],
    ]
)
asked_in: dict[int, int] = {}


@router.message(Command("start"))
async def start(message: Message) -> None:
    """MarkdownV2 and a reply keyboard."""
    row = [KeyboardButton(text="Yes"), KeyboardButton(text="No")]
    keyboard = ReplyKeyboardMarkup(keyboard=[row], resize_keyboard=True)
    await message.answer(drawn.GREETING, parse_mode=ParseMode.MARKDOWN_V2, reply_markup=keyboard)


@router.message(Command("older"))
async def older(message: Message) -> None:
    """The older Markdown, and HTML; the keyboard goes."""
    await message.answer(drawn.OLDER, parse_mode=ParseMode.MARKDOWN)
    await message.answer(drawn.HTML, parse_mode=ParseMode.HTML, reply_markup=ReplyKeyboardRemove())


@router.message(Command("buttons"))
async def buttons(message: Message) -> None:
    """An inline keyboard."""
    await message.answer("Press one", reply_markup=BUTTONS)


@router.callback_query(F.data == "alert")
async def alerted(query: CallbackQuery) -> None:
    """An alert."""
    await query.answer("Careful", show_alert=True)


@router.callback_query(F.data == "change")
async def changed(query: CallbackQuery) -> None:
    """A toast and an edit."""
    await query.answer("Changed")
    assert isinstance(query.message, Message)
    await query.message.edit_text("*Changed*", parse_mode=ParseMode.MARKDOWN_V2)
    await query.message.edit_reply_markup(reply_markup=BUTTONS)


@router.message(Command("photo"))
async def photo(message: Message, bot: Bot) -> None:
    """A photo that becomes a document, by upload, by id and by edits."""
    await bot.send_chat_action(message.chat.id, ChatAction.UPLOAD_PHOTO)
    file = BufferedInputFile(drawn.picture(90, 99), "grey.png")
    sent = await message.answer_photo(file, caption="*one*", parse_mode=ParseMode.MARKDOWN_V2)
    assert sent.photo is not None
    again = await message.answer_photo(sent.photo[-1].file_id, caption="by its id")
    await again.edit_caption(caption="two")
    table = BufferedInputFile(b"a,b\n1,2\n", "a.csv")
    await sent.edit_media(InputMediaDocument(media=table, caption="three"))


@router.message(Command("album"))
async def album(message: Message) -> None:
    """Two photos as one album."""
    group = MediaGroupBuilder()
    first = BufferedInputFile(drawn.picture(80, 50), "a.png")
    group.add_photo(first, caption="*first*", parse_mode=ParseMode.MARKDOWN_V2)
    group.add_photo(BufferedInputFile(drawn.picture(80, 200), "b.png"))
    await message.answer_media_group(group.build())


@router.message(F.photo | F.document)
async def received_file(message: Message, bot: Bot) -> None:
    """Load what a person has sent, say what is in it, and send it back."""
    sent = message.document or (message.photo or [None])[-1]
    assert sent is not None
    loaded = await bot.download(sent)
    assert loaded is not None
    content = loaded.read()
    await message.answer(f"loaded {len(content)} {hashlib.sha256(content).hexdigest()}")
    await message.answer_document(BufferedInputFile(content, "back.bin"))


@router.message(Command("poll"))
async def poll(message: Message) -> None:
    """A poll with open votes, and a quiz."""
    options = ["Red", InputPollOption(text="Green")]
    sent = await message.answer_poll("Which?", options, is_anonymous=False)
    asked_in[message.chat.id] = sent.message_id
    await message.answer_poll(
        "2 + 2?", ["3", "4"], type=PollType.QUIZ, correct_option_ids=[1], explanation="Count."
    )


@router.poll_answer()
async def voted(answer: PollAnswer, bot: Bot) -> None:
    """Close the poll at its first vote, and tell the result."""
    assert answer.user is not None
    result = await bot.stop_poll(answer.user.id, asked_in[answer.user.id])
    counts = [option.voter_count for option in result.options]
    await bot.send_message(answer.user.id, f"voted {answer.option_ids[0]}, {counts}")


@router.message(F.location)
async def place(message: Message) -> None:
    """A place is answered by a place, a venue and a contact."""
    assert message.location is not None
    await message.answer_location(message.location.latitude, message.location.longitude)
    await message.answer_venue(52.5, 13.4, "A hall", "A street 1")
    await message.answer_contact("+49 30 1", "Somebody")


@router.message(Command("pin"))
async def pin(message: Message, bot: Bot) -> None:
    """Pin two messages and take one down."""
    first = await message.answer("first pinned")
    second = await message.answer("second pinned")
    await first.pin()
    await second.pin(disable_notification=True)
    await second.unpin()
    chat = await bot.get_chat(message.chat.id)
    assert isinstance(chat.pinned_message, Message)
    await message.answer(f"pinned is {chat.pinned_message.text}")


@router.message(Command("copy"))
async def copy(message: Message, bot: Bot) -> None:
    """Copy and forward what was asked."""
    chat = message.chat.id
    copied = await message.copy_to(chat)
    forwarded = await message.forward(chat)
    many = await bot.copy_messages(chat, chat, [copied.message_id, forwarded.message_id])
    await bot.forward_messages(chat, chat, [each.message_id for each in many])
    await bot.delete_messages(chat, [each.message_id for each in many])
    await message.answer("carried")


@router.message(Command("dice"))
async def dice(message: Message) -> None:
    """A dice, and a reaction to the wish for one."""
    await message.react([ReactionTypeEmoji(emoji="👍")])
    sent = await message.answer_dice()
    assert sent.dice is not None
    await message.reply(f"fell on {sent.dice.value}")


@router.message(Command("tidy"))
async def tidy(message: Message, bot: Bot) -> None:
    """Delete a message, and say how updates come in."""
    gone = await message.answer("soon gone")
    await gone.delete()
    info = await bot.get_webhook_info()
    member = await bot.get_chat_member(message.chat.id, message.chat.id)
    await message.answer(f"webhook: {bool(info.url)}, {member.status}")


@router.message(F.sticker)
async def sticker(message: Message) -> None:
    """The same sticker comes back."""
    assert message.sticker is not None
    await message.answer_sticker(message.sticker.file_id)


@router.edited_message()
async def edited(message: Message) -> None:
    """A text was changed by its author."""
    await message.answer(f"you changed it to {message.text}")


@router.my_chat_member()
async def blocked(change: ChatMemberUpdated, bot: Bot) -> None:
    """A person who comes back is greeted."""
    if change.new_chat_member.status == "member":
        await bot.send_message(change.chat.id, "welcome back")


async def prepare(bot: Bot) -> None:
    """The command menu, and the webhook."""
    await bot.set_my_commands(
        [BotCommand(command=command, description=words) for command, words in drawn.COMMANDS]
    )
    if drawn.PORT:
        await bot.set_webhook(
            f"http://127.0.0.1:{drawn.PORT}/hook",
            secret_token=drawn.SECRET,
            allowed_updates=dispatcher.resolve_used_update_types(),
        )


dispatcher = Dispatcher()
dispatcher.include_router(router)
dispatcher.startup.register(prepare)


def main() -> None:
    """Run until SIGTERM."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(drawn.ROOT))
    bot = Bot(drawn.TOKEN, session=session)
    if not drawn.PORT:
        asyncio.run(dispatcher.start_polling(bot))
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=drawn.SECRET).register(app, path="/hook")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=drawn.PORT, print=None)


if __name__ == "__main__":
    main()
