"""Present the bot to Telegram: who it is, its command menu, its descriptions."""

from collections.abc import Iterable, Mapping
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.chat.limits import Backoff
from bot.chat.receiving.handlers import App
from bot.chat.set_up import asked
from bot.chat.transport import Transport
from bot.coaching.catalogue.languages import nearest
from bot.content.words import FALLBACK, Words
from bot.flows.registry import COMMANDS
from bot.services.incoming import GROUP_COMMAND
from bot.value import Value

_IN_GROUPS = {"type": "all_group_chats"}
#: The commands of the menu in groups.
IN_GROUPS = (GROUP_COMMAND,)


class WrongToken(Exception):
    """The server does not know the token."""


class Me(Value):
    """The bot's own account."""

    id: int
    username: str


async def identify(application: App, backoff: Backoff | None = None) -> Me:
    """Make the application ready and tell who the bot is; waits for a server that is away.

    Raises:
        WrongToken: the server answers, and does not know the token.
    """
    backoff = backoff or Backoff()
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            break
        except TelegramError as error:
            backoff.met("telegram_unreachable", cause=error.message)
            await backoff.waited()
            continue
        backoff.over("telegram_unreachable")
        return Me(application.bot.id, application.bot.username)
    # Raised out here, it holds no reference to the library's error, which quotes the token.
    raise WrongToken(
        "the Bot API server does not know BOT_TOKEN: take it anew from @BotFather, "
        "and look whether BOT_API_BASE_URL is right"
    )


async def present(transport: Transport, words: Words) -> None:
    """Set the command menu and the descriptions in every language, where they differ."""
    whole = words.whole_languages
    subtags = dict.fromkeys(each.partition("-")[0] for each in whole)
    # Telegram takes languages of two letters and no countries; English is its default as well.
    for subtag in (each for each in subtags if len(each) == 2):
        language = nearest(subtag, whole) or FALLBACK
        scope = {} if language == FALLBACK else {"language_code": subtag}
        await _set_commands(transport, words, language, scope)
        await _set_commands(transport, words, language, {**scope, "scope": _IN_GROUPS}, IN_GROUPS)
        await _set_text(transport, "Description", words.format(language, "bot-description"), scope)
        short = words.format(language, "bot-short-description")
        await _set_text(transport, "ShortDescription", short, scope)
        if language != FALLBACK:
            words.forget(language)  # there may be nobody who reads it


async def _set_commands(
    transport: Transport,
    words: Words,
    language: str,
    scope: Mapping[str, Any],
    names: Iterable[str] = COMMANDS,
) -> None:
    current = await asked(transport, "getMyCommands", scope)
    # Worked out after the first request: until then it would keep the first poll waiting.
    wanted = [
        {
            "command": name,
            "description": words.format(language, f"command-{name.replace('_', '-')}"),
        }
        for name in names
    ]
    if current is not None and current != wanted:
        await asked(transport, "setMyCommands", {**scope, "commands": wanted})


async def _set_text(
    transport: Transport, name: str, wanted: str, scope: Mapping[str, str]
) -> None:
    field = "description" if name == "Description" else "short_description"
    current = await asked(transport, f"getMy{name}", scope)
    if current is not None and current.get(field, "") != wanted:
        await asked(transport, f"setMy{name}", {**scope, field: wanted})
