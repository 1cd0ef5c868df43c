"""Ask Telegram for what the bot can do without, and delete a webhook that is in polling's way."""

from collections.abc import Mapping
from typing import Any

import structlog

from bot.chat.transport import NoAnswer, NotReached, Reply, Transport

_log = structlog.get_logger(__name__)


async def forget_webhook(transport: Transport) -> None:
    """Delete a webhook that is set, since Telegram refuses polling beside it."""
    info = await asked(transport, "getWebhookInfo", {})
    if info and info.get("url"):
        _log.info("webhook_deleted")
        await asked(transport, "deleteWebhook", {"drop_pending_updates": False})


async def asked(transport: Transport, method: str, params: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return the result; None where it failed: none of this is worth stopping the bot for."""
    try:
        reply = await transport.call(method, params)
    except (NotReached, NoAnswer) as error:
        reply = Reply(503, description=str(error))
    if reply.is_done:
        return reply.result
    _log.warning("not_set_up", method=method, cause=reply.description)
    return None
