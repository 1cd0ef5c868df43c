"""Answer the methods that receive: updates, webhook, files, the bot and its chats."""

import re
from urllib.parse import urlsplit

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.inbox import Webhook
from playground.world.state import State

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_GIFTS: Json = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_me(state: State, _request: Request) -> Json:
    """Return who the bot is."""
    return {
        **state.world.bot,
        "first_name": state.profile.names.get("", state.world.bot["first_name"]),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(state: State, request: Request) -> list[Json]:
    """Answer with the updates that wait, at the latest after the time-out."""
    return await state.inbox.poll(request.params)


def set_webhook(state: State, request: Request) -> bool:
    """Have updates delivered to an address; an empty one ends that."""
    params = request.params
    url = params.get("url", "")
    if url:
        _check_webhook(url, params.get("secret_token", ""))
    inbox = state.inbox
    if params.get("drop_pending_updates"):
        inbox.drop()
    if "allowed_updates" in params:
        inbox.allowed = params["allowed_updates"]
    connections = params.get("max_connections", 40)
    connections = min(max(connections, 1), limits.WEBHOOK_CONNECTIONS)
    inbox.webhook = Webhook(url, params.get("secret_token", ""), connections)
    if url:
        inbox.interrupt()
        inbox.on_update()
    return True


def delete_webhook(state: State, request: Request) -> bool:
    """Go back to polling."""
    if request.params.get("drop_pending_updates"):
        state.inbox.drop()
    state.inbox.webhook = Webhook()
    return True


def get_webhook_info(state: State, _request: Request) -> Json:
    """Return where updates go to, and how many wait."""
    webhook = state.inbox.webhook
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(state.inbox.pending),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
        info.update(webhook.last_error)
    if state.inbox.allowed:
        info["allowed_updates"] = state.inbox.allowed
    return info


def get_file(state: State, request: Request) -> Json:
    """Return where a file may be loaded from."""
    return state.files.loading(request.params["file_id"])


def get_chat(state: State, request: Request) -> Json:
    """Return what is known about a chat."""
    chat = state.world.find(request.params["chat_id"])
    if not chat.is_started:
        raise Refusal.bad("chat not found")
    full = {**chat.about, "accent_color_id": 0, "max_reaction_count": 11}
    if chat.pinned:
        full["pinned_message"] = chat.messages[max(chat.pinned)].payload
    return {**full, "accepted_gift_types": _GIFTS}


def leave(_state: State, _request: Request) -> bool:
    """Log out or close: there is nothing to do here."""
    return True


def _check_webhook(url: str, secret: str) -> None:
    address = urlsplit(url)
    is_local = address.hostname in LOOPBACK
    if address.scheme != "https" and not (is_local and address.scheme == "http"):
        raise Refusal.bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not is_local and (address.port or 443) not in limits.WEBHOOK_PORTS:
        words = "Webhook can be set up only on ports 80, 88, 443 or 8443"
        raise Refusal.bad(f"bad webhook: {words}")
    if len(secret) > limits.SECRET_LENGTH:
        raise Refusal.bad("secret token is too long")
    if _SECRET.fullmatch(secret) is None:
        raise Refusal.bad("secret token contains unallowed characters")
