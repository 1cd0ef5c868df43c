"""The bot's small answers: to a press, and a reaction to a message."""

from playground.api import limits
from playground.api.refusal import Refusal
from playground.api.requests import Request, parsed_json
from playground.world.presses import Answer
from playground.world.state import State


def answer_callback_query(state: State, request: Request) -> bool:
    """End the waiting of a pressed button, with a toast, an alert or nothing."""
    params = request.params
    text = params.get("text", "")
    if len(text) > limits.CALLBACK_ANSWER_LENGTH:
        raise Refusal.bad("MESSAGE_TOO_LONG")
    answer = Answer(text, params.get("show_alert", False), params.get("url", ""))
    press = state.presses.answer(params["callback_query_id"], answer)
    if state.changes.is_watched:
        state.changes.emit("press", press.as_json())
    return True


def set_message_reaction(state: State, request: Request) -> bool:
    """React to a message with one emoji, or take the reaction back."""
    chat = state.world.reach(request.params["chat_id"])
    message = chat.messages.get(request.params["message_id"])
    if message is None:
        raise Refusal.bad("message to react not found")
    raw = parsed_json(request.params.get("reaction", []), "can't parse reaction types JSON object")
    message.reaction = _emoji(raw)
    state.world.publish(chat, message)
    return True


def _emoji(raw: object) -> str | None:
    if not isinstance(raw, list):
        raise Refusal.bad("expected an Array of ReactionType")
    if len(raw) > 1:
        raise Refusal.bad("REACTIONS_TOO_MANY")
    for reaction in raw:
        emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
        if emoji not in limits.REACTIONS or reaction.get("type") != "emoji":
            raise Refusal.bad("REACTION_INVALID")
        return str(emoji)
    return None
