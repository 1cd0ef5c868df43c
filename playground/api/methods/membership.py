"""Answer the methods about members of a chat."""

from playground.api.facts import Json
from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.state import State
from playground.world.world import Chat


def get_chat_member(state: State, request: Request) -> Json:
    """Return how somebody, or the bot itself, stands in a chat."""
    chat, user_id = _known(state, request), request.params["user_id"]
    if user_id == state.world.bot["id"]:
        return {"status": "member", "user": state.world.bot}
    person = state.world.chats.get(user_id)
    is_in = user_id in chat.members or user_id == chat.id
    if person is None or person.user is None or not is_in:
        raise Refusal.bad("PARTICIPANT_ID_INVALID")
    if chat.members[:1] == [user_id]:
        return {"status": "creator", "user": person.user, "is_anonymous": False}
    return {"status": "member", "user": person.user}


def get_chat_member_count(state: State, request: Request) -> int:
    """Return how many are in a chat, with the bot."""
    chat = _known(state, request)
    return 1 + (len(chat.members) if chat.user is None else 1)


def get_chat_administrators(state: State, request: Request) -> list[Json]:
    """Return who made a group or channel."""
    chat = _known(state, request)
    if chat.user is not None:
        raise Refusal.bad("there are no administrators in the private chat")
    owners = [state.world.chats[number].user for number in chat.members[:1]]
    return [{"status": "creator", "user": owner, "is_anonymous": False} for owner in owners]


def _known(state: State, request: Request) -> Chat:
    chat = state.world.find(request.params["chat_id"])
    if not chat.is_started:
        raise Refusal.bad("chat not found")
    return chat
