"""Questions that a prompt has overtaken: they go on below it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.services.delivery.results import strip
from bot.services.messages import MessageBody
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import EDIT, NEW, REMINDER
from bot.value import replace

Message = tuple[Claimed, MessageBody]


def below_prompts(
    connection: Connection, messages: Sequence[Message], now: datetime
) -> list[Message]:
    """Return messages to be sent, with a question as a new one where a prompt stands below it.

    It was answered while the prompt was under way, and its edit waited behind that. The message
    that would have been edited loses its buttons.
    """
    overtaken = {row.id for row, _ in messages if _is_overtaken(connection, row)}
    if not overtaken:
        return list(messages)
    claims.send_anew(connection, overtaken)
    strips = [
        strip(row, row.edits, body, now)
        for row, body in messages
        if row.id in overtaken and row.edits is not None
    ]
    outbox.queue(connection, strips, now)
    return [
        (replace(row, act=NEW, edits=None, edits_media=False), body)
        if row.id in overtaken
        else (row, body)
        for row, body in messages
    ]


def _is_overtaken(connection: Connection, row: Claimed) -> bool:
    is_question = row.act == EDIT and row.carries_buttons and row.person_id is not None
    if not is_question or row.edits is None:
        return False
    return row.edits < outbox.newest(connection, row.chat_id, REMINDER)
