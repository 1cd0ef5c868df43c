"""Set and get the bot's commands, name, descriptions and menu button."""

import re

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import Refusal
from playground.api.requests import Request, parsed_json
from playground.world.state import State

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_BUTTONS = frozenset({"commands", "default", "web_app"})


def set_my_commands(state: State, request: Request) -> bool:
    """Set the commands of a scope and language."""
    raw = parsed_json(request.params["commands"], "can't parse commands JSON object")
    if not isinstance(raw, list):
        raise Refusal.bad("expected an Array of BotCommand")
    if len(raw) > limits.COMMANDS:
        raise Refusal.bad("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(entry) for entry in raw]
    return _store_commands(state, request, commands)


def get_my_commands(state: State, request: Request) -> list[Json]:
    """Return the commands set for exactly this scope and language."""
    return state.profile.get_commands(request.params.get("scope"), _language(request))


def delete_my_commands(state: State, request: Request) -> bool:
    """Take the commands of a scope and language away."""
    return _store_commands(state, request, [])


def set_my_name(state: State, request: Request) -> bool:
    """Set the bot's name in a language."""
    return _set_text(state, request, "name", state.profile.names)


def get_my_name(state: State, request: Request) -> Json:
    """Return the bot's name in a language."""
    default = state.world.bot["first_name"]
    return {"name": _text(state.profile.names, _language(request)) or default}


def set_my_description(state: State, request: Request) -> bool:
    """Set what stands in an empty chat with the bot."""
    return _set_text(state, request, "description", state.profile.descriptions)


def get_my_description(state: State, request: Request) -> Json:
    """Return what stands in an empty chat with the bot."""
    return {"description": _text(state.profile.descriptions, _language(request))}


def set_my_short_description(state: State, request: Request) -> bool:
    """Set what stands on the bot's profile page."""
    return _set_text(state, request, "short_description", state.profile.short_descriptions)


def get_my_short_description(state: State, request: Request) -> Json:
    """Return what stands on the bot's profile page."""
    return {"short_description": _text(state.profile.short_descriptions, _language(request))}


def set_chat_menu_button(state: State, request: Request) -> bool:
    """Set the button beside the text field, of one chat or of all."""
    raw = parsed_json(request.params.get("menu_button", "{}"), "can't parse menu button JSON")
    if not isinstance(raw, dict):
        raise Refusal.bad("object expected as menu button")
    button = raw or {"type": "default"}
    if button.get("type") not in _BUTTONS:
        raise Refusal.bad("menuButton has unsupported type")
    if button["type"] == "web_app" and not str(button.get("text", "")).strip():
        raise Refusal.bad("menu button text must be non-empty")
    chat_id = request.params.get("chat_id")
    if chat_id is not None:
        state.world.find(chat_id)
    state.profile.menu_buttons[str(chat_id or "")] = button
    _tell(state)
    return True


def get_chat_menu_button(state: State, request: Request) -> Json:
    """Return the button beside the text field, of one chat or of all."""
    return state.profile.menu_button(request.params.get("chat_id"))


def _command(entry: object) -> Json:
    if not isinstance(entry, dict):
        raise Refusal.bad("expected an Array of BotCommand")
    command = str(entry.get("command", "")).removeprefix("/")
    if _COMMAND.fullmatch(command) is None:
        raise Refusal.bad("BOT_COMMAND_INVALID")
    description = str(entry.get("description", ""))
    if not 1 <= len(description) <= limits.COMMAND_DESCRIPTION_LENGTH:
        raise Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _store_commands(state: State, request: Request, commands: list[Json]) -> bool:
    scope = request.params.get("scope")
    if scope is not None and "chat_id" in scope:
        state.world.find(scope["chat_id"])
    state.profile.set_commands(scope, _language(request), commands)
    _tell(state)
    return True


def _set_text(state: State, request: Request, name: str, texts: dict[str, str]) -> bool:
    text = request.params.get(name, "")
    if len(text) > _LENGTHS[name]:
        raise Refusal.bad(f"bot {name.replace('_', ' ')} is too long")
    texts.pop(_language(request), None)
    if text:
        texts[_language(request)] = text
    _tell(state)
    return True


_LENGTHS = {
    "name": limits.NAME_LENGTH,
    "description": limits.DESCRIPTION_LENGTH,
    "short_description": limits.SHORT_DESCRIPTION_LENGTH,
}


def _language(request: Request) -> str:
    code = request.params.get("language_code", "")
    if _LANGUAGE.fullmatch(code) is None:
        raise Refusal.bad("invalid language code specified")
    return str(code)


def _text(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("", "")


def _tell(state: State) -> None:
    state.changes.emit("profile", None)
