"""A question that another release has stored and that this one cannot go on with."""

from __future__ import annotations

import structlog
from sqlalchemy import Connection

from bot.flows.registry import FLOWS
from bot.flows.turn import Go, Shared, Typed
from bot.services.incoming import Arrival, Pressed
from bot.storage import operations
from bot.storage.rows import conversations
from bot.storage.rows.conversations import Chat, Conversation
from bot.value import replace

log = structlog.get_logger()


def is_lost(conversation: Conversation) -> bool:
    """Whether this release knows no such flow, or no such step of it."""
    if conversation.is_lost:
        return True
    if conversation.flow is None or conversation.state is None:
        return False
    flow = FLOWS.get(conversation.flow)
    return flow is None or not isinstance(conversation.state, flow.steps)


def settled(connection: Connection, chat: Chat, arrival: Arrival) -> tuple[Chat, Arrival]:
    """A lost question is closed, and what answers it goes to the menu; else as they are."""
    if not is_lost(chat.conversation):
        return chat, arrival
    if isinstance(arrival.received, Pressed | Typed | Shared):
        arrival = replace(arrival, received=Go("menu"))
    return _closed(connection, chat), arrival


def _closed(connection: Connection, chat: Chat) -> Chat:
    before = chat.conversation
    log.warning("conversation_lost", person_id=chat.person.id, flow=before.flow)
    operations.count(connection, {"conversation_lost": 1})
    after = replace(
        before, flow=None, local_date=None, state=None, opened_by=None, wake_at=None, is_lost=False
    )
    conversations.save(connection, chat.person.id, after)
    return replace(chat, conversation=after)
