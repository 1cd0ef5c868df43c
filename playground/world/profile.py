"""Hold the bot's name, descriptions, commands and menu button."""

import json
from dataclasses import asdict, dataclass, field

from playground.api.facts import Json
from playground.world.world import Chat

_DEFAULT_SCOPE: Json = {"type": "default"}
_COMMANDS_BUTTON: Json = {"type": "commands"}


@dataclass(slots=True)
class Profile:
    """Profile of the bot; texts by language, "" for every other language."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)

    def set_commands(self, scope: Json | None, language: str, commands: list[Json]) -> None:
        """Keep the commands of a scope and language; none removes them."""
        key = _key(scope, language)
        self.commands.pop(key, None)
        if commands:
            self.commands[key] = commands

    def get_commands(self, scope: Json | None, language: str) -> list[Json]:
        """Return what was set for exactly this scope and language."""
        return self.commands.get(_key(scope, language), [])

    def commands_for(self, chat: Chat) -> list[Json]:
        """Return the commands that this chat's menu shows: the narrowest scope that has some."""
        language = (chat.user or {}).get("language_code", "")[:2]
        group = "all_private_chats" if chat.user else "all_group_chats"
        scopes: list[Json] = [
            {"type": "chat", "chat_id": chat.id},
            {"type": group},
            _DEFAULT_SCOPE,
        ]
        for scope in scopes:
            for code in dict.fromkeys((language, "")):
                if found := self.get_commands(scope, code):
                    return found
        return []

    def menu_button(self, chat_id: int | None) -> Json:
        """Return the button beside the text field of a private chat; None for the default one."""
        default = self.menu_buttons.get("", _COMMANDS_BUTTON)
        return self.menu_buttons.get(str(chat_id), default) if chat_id else default

    def as_json(self) -> Json:
        """Return all of it, to be saved."""
        return asdict(self)


def _key(scope: Json | None, language: str) -> str:
    return json.dumps([scope or _DEFAULT_SCOPE, language], sort_keys=True)
