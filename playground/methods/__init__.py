"""The methods of the Bot API that the playground acts out, by their lower-case names."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from playground.methods import answering, editing, media, presenting, receiving, sending
from playground.requests import Request
from playground.state import State

Act = Callable[[State, Request], Any | Awaitable[Any]]

METHODS: Final[dict[str, Act]] = {
    "getme": receiving.get_me,
    "getupdates": receiving.get_updates,
    "setwebhook": receiving.set_webhook,
    "deletewebhook": receiving.delete_webhook,
    "getwebhookinfo": receiving.get_webhook_info,
    "getfile": receiving.get_file,
    "getchat": receiving.get_chat,
    "logout": receiving.leave,
    "close": receiving.leave,
    "sendmessage": sending.send_message,
    "sendchataction": sending.send_chat_action,
    "sendphoto": media.send_media,
    "sendanimation": media.send_media,
    "sendvideo": media.send_media,
    "sendaudio": media.send_media,
    "sendvoice": media.send_media,
    "senddocument": media.send_media,
    "editmessagetext": editing.edit_text,
    "editmessagecaption": editing.edit_caption,
    "editmessagemedia": editing.edit_media,
    "editmessagereplymarkup": editing.edit_reply_markup,
    "deletemessage": editing.delete_message,
    "answercallbackquery": answering.answer_callback_query,
    "setmessagereaction": answering.set_message_reaction,
    "setmycommands": presenting.set_my_commands,
    "getmycommands": presenting.get_my_commands,
    "deletemycommands": presenting.delete_my_commands,
    "setmyname": presenting.set_my_name,
    "getmyname": presenting.get_my_name,
    "setmydescription": presenting.set_my_description,
    "getmydescription": presenting.get_my_description,
    "setmyshortdescription": presenting.set_my_short_description,
    "getmyshortdescription": presenting.get_my_short_description,
    "setchatmenubutton": presenting.set_chat_menu_button,
    "getchatmenubutton": presenting.get_chat_menu_button,
}
