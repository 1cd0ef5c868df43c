"""Send what is seen or heard with its caption; a file that is known goes by its id."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.chat.sending.errors import fault_of, is_unparsed, is_voice_refused
from bot.chat.transport import Reply, Transport
from bot.services.delivery.media import MediaFile, MediaStore
from bot.services.messages import Refused

Params = dict[str, Any]

_METHODS = {
    "animation": "sendAnimation",
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "document": "sendDocument",
}

#: Seconds that a file may wait for others to be drawn, and be drawn itself. With the waits for a
#: send slot and for another's upload it is less than a request may take in all: the words must
#: still be able to leave.
SECONDS_TO_MAKE = 8.0


class CannotMake(Exception):
    """A picture or a sound that could not be drawn, made or read."""


class TakesLong(CannotMake):
    """It is not made in time; nothing was sent, and it may be made later."""


async def send_media(
    transport: Transport, media_store: MediaStore, media_file: MediaFile, params: Params
) -> Reply:
    """Send a media file; `params` name the chat, the caption and the buttons.

    What many ask for at the same moment is uploaded by one of them.

    Raises:
        NotReached: it certainly did not arrive.
        NoAnswer: it may have arrived.
        CannotMake: there is nothing to send; `TakesLong`: not yet.
    """
    method = _METHODS[media_file.kind]
    file_id = media_store.file_id(media_file)
    if file_id is not None:
        reply = await transport.call(method, {**params, media_file.kind: file_id})
        if reply.is_done or not _may_be_unknown(reply):
            return reply
        await media_store.forget(media_file, file_id)
    async with media_store.only_upload(media_file):
        file_id = media_store.file_id(media_file)
        if file_id is None:
            return await _upload(transport, media_store, media_file, params)
    return await transport.call(method, {**params, media_file.kind: file_id})


async def _upload(
    transport: Transport, media_store: MediaStore, media_file: MediaFile, params: Params
) -> Reply:
    try:
        async with asyncio.timeout(SECONDS_TO_MAKE):
            content = await media_store.content(media_file)
    except TimeoutError as error:
        raise TakesLong("not made in time") from error
    except Exception as error:
        raise CannotMake(type(error).__name__) from error
    lasts = {} if media_file.seconds is None else {"duration": media_file.seconds}
    reply = await transport.call(
        _METHODS[media_file.kind],
        params | lasts,
        files={media_file.kind: (media_file.file_name, content)},
    )
    if reply.is_done:
        uploaded = _file_id(reply.result, media_file.kind)
        if uploaded is not None:
            await media_store.learn(media_file, uploaded)
    return reply


def _may_be_unknown(reply: Reply) -> bool:
    """Tell whether the file id may be why it was refused: Telegram has many words for that."""
    fault = fault_of(reply)
    is_refused = isinstance(fault, Refused) and not is_unparsed(fault)
    return is_refused and not is_voice_refused(reply.description)


def _file_id(message: Mapping[str, Any], kind: str) -> str | None:
    """Return the id of what was sent; a photo comes in several sizes, the largest is last."""
    sent = message.get(kind)
    if isinstance(sent, list):
        sent = sent[-1] if sent else None
    return sent.get("file_id") if isinstance(sent, dict) else None
