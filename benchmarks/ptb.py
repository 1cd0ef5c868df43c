"""A bot of python-telegram-bot that answers each tap with the same screen and stores nothing.

`python -m benchmarks.ptb default|concurrent <address>`: as the library makes one, which handles
update after update; or updates side by side, over the transport of this project.
"""

from __future__ import annotations

import sys
from typing import Any

import uvloop
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    ExtBot,
    MessageHandler,
    filters,
)

from benchmarks.loopback import TEXT
from bot.chat.transport import Transport

TOKEN = "1:benchmark"
SIDE_BY_SIDE = 512
KEYBOARD = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Done", callback_data="t:1700000000:done")],
        [
            InlineKeyboardButton("Easier", callback_data="t:1700000000:easier"),
            InlineKeyboardButton("Something hurts", callback_data="t:1700000000:hurts"),
        ],
    ]
)


async def _tapped(update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer()
    await query.edit_message_text(TEXT, parse_mode="HTML", reply_markup=KEYBOARD)


async def _written(update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
    message = update.message
    assert message is not None
    await message.reply_text(TEXT, parse_mode="HTML", reply_markup=KEYBOARD)


def main(way: str, base_url: str) -> None:
    """Poll until the end of the process."""
    builder: Any = Application.builder()
    if way == "concurrent":
        uvloop.install()
        transport = Transport(TOKEN, base_url)
        bot: Any = ExtBot(
            TOKEN,
            base_url=f"{base_url}/bot",
            request=transport,
            get_updates_request=Transport(TOKEN, base_url),
        )
        builder = builder.bot(bot).concurrent_updates(SIDE_BY_SIDE)
    else:
        builder = builder.token(TOKEN).base_url(f"{base_url}/bot")
    app = builder.build()
    app.add_handler(CallbackQueryHandler(_tapped))
    app.add_handler(MessageHandler(filters.TEXT, _written))
    app.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
