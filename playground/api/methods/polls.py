"""sendPoll and stopPoll, and what a vote changes in the messages that show the poll."""

from playground.api import limits
from playground.api.entities import formatted
from playground.api.facts import Json
from playground.api.markup import read_markup
from playground.api.methods.sending import deliver
from playground.api.refusal import Refusal
from playground.api.requests import Request, parsed_json
from playground.world.polls import Ballot
from playground.world.state import State

_KINDS = frozenset({"regular", "quiz"})


def send_poll(state: State, request: Request) -> Json:
    """Send a poll or a quiz; its options are objects or plain strings."""
    params = request.params
    question, entities = formatted(
        params["question"], params.get("question_parse_mode"), params.get("question_entities")
    )
    _check_length(question, limits.POLL_QUESTION_LENGTH, "poll question")
    poll: Json = {
        "question": question,
        **({"question_entities": entities} if entities else {}),
        "options": _options(params["options"]),
        "total_voter_count": 0,
        "is_closed": params.get("is_closed", False),
        "is_anonymous": params.get("is_anonymous", True),
        "type": _kind(params),
        "allows_multiple_answers": params.get("allows_multiple_answers", False),
        "allows_revoting": params.get("allows_revoting", params.get("type") != "quiz"),
        "members_only": params.get("members_only", False),
    }
    poll.update(_answers(params, len(poll["options"])))
    ballot = state.polls.add(poll, _closes_at(state, poll, params))
    return post_poll(state, params, ballot)


def post_poll(state: State, params: Json, ballot: Ballot, content: Json | None = None) -> Json:
    """Put a poll into a chat, once more if need be; gives the Message object."""
    sent = deliver(state, params, {**(content or {}), "poll": ballot.counted()})
    ballot.places.append((sent["chat"]["id"], sent["message_id"]))
    return sent


def stop_poll(state: State, request: Request) -> Json:
    """End a poll of the bot; gives the Poll with its result."""
    params = request.params
    chat = state.world.reach(params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise Refusal.bad("message with poll to stop not found")
    if "poll" not in message.payload:
        raise Refusal.bad("message is not a poll")
    if not message.by_bot or "forward_origin" in message.payload:
        raise Refusal.bad("poll can't be stopped")
    ballot = state.polls.find(message.payload["poll"]["id"])
    if ballot.poll["is_closed"]:
        raise Refusal.bad("poll has already been closed")
    markup = read_markup(params.get("reply_markup")).inline
    payload = {k: v for k, v in message.payload.items() if k != "reply_markup"}
    message.payload = payload if markup is None else {**payload, "reply_markup": markup}
    ballot.poll["is_closed"] = True
    show_votes(state, ballot)
    return ballot.counted()


def show_votes(state: State, ballot: Ballot) -> None:
    """Bring the messages up to date, and tell the bot how the poll stands."""
    poll = ballot.counted()
    for chat_id, message_id in ballot.places:
        chat = state.world.chats[chat_id]
        message = chat.messages.get(message_id)
        if message is not None:
            message.payload = {**message.payload, "poll": poll}
            state.world.publish(chat, message)
    state.inbox.add("poll", poll)


def _options(raw: object) -> list[Json]:
    options = parsed_json(raw, "can't parse options JSON object")
    if not isinstance(options, list):
        raise Refusal.bad("expected an Array of InputPollOption")
    if not options:
        raise Refusal.bad("poll must have at least 1 option")
    if len(options) > limits.POLL_OPTIONS:
        raise Refusal.bad(f"poll can't have more than {limits.POLL_OPTIONS} options")
    return [_option(number, option) for number, option in enumerate(options)]


def _option(number: int, raw: object) -> Json:
    option = {"text": raw} if isinstance(raw, str) else raw
    if not isinstance(option, dict) or not isinstance(option.get("text"), str):
        raise Refusal.bad("can't parse poll option: expected a String or an InputPollOption")
    mode, entities = option.get("text_parse_mode"), option.get("text_entities")
    text, entities = formatted(option["text"], mode, entities)
    _check_length(text, limits.POLL_OPTION_LENGTH, "poll option")
    made: Json = {"persistent_id": str(number), "text": text, "voter_count": 0}
    return made | ({"text_entities": entities} if entities else {})


def _check_length(text: str, most: int, what: str) -> None:
    if not text:
        raise Refusal.bad(f"{what} must be non-empty")
    if len(text) > most:
        raise Refusal.bad(f"{what} length must not exceed {most}")


def _kind(params: Json) -> str:
    kind = str(params.get("type", "regular"))
    if kind not in _KINDS:
        raise Refusal.bad("unsupported poll type specified")
    return kind


def _answers(params: Json, count: int) -> Json:
    """Return what only a quiz has: its right answers, and why they are right."""
    if params.get("type") != "quiz":
        return {}
    right = params.get("correct_option_ids", [])
    if not right or right != sorted(set(right)) or not 0 <= right[0] <= right[-1] < count:
        raise Refusal.bad("wrong correct option ID specified")
    answers: Json = {"correct_option_ids": right}
    mode, raw = params.get("explanation_parse_mode"), params.get("explanation_entities")
    explanation, entities = formatted(params.get("explanation", ""), mode, raw)
    if len(explanation) > limits.POLL_EXPLANATION_LENGTH:
        raise Refusal.bad("quiz explanation is too long")
    if explanation:
        answers["explanation"] = explanation
    if entities:
        answers["explanation_entities"] = entities
    return answers


def _closes_at(state: State, poll: Json, params: Json) -> int | None:
    """Return when the poll ends by itself, in Unix seconds; notes it in the poll as well."""
    now = state.clock.date()
    for name, closes_at in (
        ("open_period", now + int(params.get("open_period", 0))),
        ("close_date", int(params.get("close_date", 0))),
    ):
        if name in params:
            poll[name] = params[name]
            return closes_at
    return None
