"""Presentation of the bot: compared first, set only where it differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.chat.commands import Me, WrongToken, identify, present
from bot.chat.limits import Backoff
from bot.chat.receiving.handlers import Answers, App, Handlers
from bot.chat.sending.render import Renderer
from bot.chat.set_up import forget_webhook
from bot.chat.transport import Transport
from bot.content.words import Words
from bot.flows.registry import COMMANDS
from bot.services.incoming import Answer, Arrival
from playground.server import TOKEN, Playground
from playground.world.faults import Fault
from tests.chat.conftest import words_of

MENU = "".join(f"command-{name} = To {name}\n" for name in COMMANDS)
MENU += "command-warmup-together = To warm up together\n"


class Nowhere:
    """No place has a zone."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        return None


async def nothing(_arrival: Arrival) -> Answer | None:
    return None


def application(transport: Transport, renderer: Renderer, token: str = TOKEN) -> App:
    return Handlers(nothing, Nowhere(), Answers(transport, renderer)).application(token, transport)


@pytest.fixture
def menu(tmp_path: Path) -> Words:
    return words_of(tmp_path / "menu", messages=MENU, stored=("chat.ftl",))


async def test_the_menu_is_set_once_and_then_only_compared(
    transport: Transport, playground: Playground, menu: Words
) -> None:
    await present(transport, menu)
    await present(transport, menu)

    acted = playground.calls.counts.acted
    assert (acted["setMyCommands"], acted["getMyCommands"]) == (2, 4)
    assert (acted["setMyDescription"], acted["setMyShortDescription"]) == (1, 1)
    commands = (await transport.call("getMyCommands", {})).result
    assert [each["command"] for each in commands] == list(COMMANDS)
    assert commands[0]["description"] == "To start"
    assert playground.calls.refusals() == []


async def test_each_language_has_its_menu_by_its_language_alone(
    transport: Transport, playground: Playground, menu: Words, tmp_path: Path
) -> None:
    english = tmp_path / "menu" / "words" / "en"
    for code in ("fil", "pt-BR", "pt-PT"):
        folder = english.with_name(code)
        shutil.copytree(english, folder)
        (folder / "test.ftl").write_text(MENU.replace("= To", f"= {code}:"))
    words = Words.load(tmp_path / "menu")

    await present(transport, words)

    async def first(code: str) -> str:
        commands = (await transport.call("getMyCommands", {"language_code": code})).result
        return str(commands[0]["description"])

    assert playground.calls.counts.acted["setMyCommands"] == 4, "Telegram has no three letters"
    assert await first("pt") == "pt-BR: start"
    assert (await transport.call("getMyCommands", {"language_code": "fi"})).result == []
    assert playground.calls.refusals() == []


async def test_a_menu_that_cannot_be_set_stops_nothing(
    transport: Transport, playground: Playground, menu: Words
) -> None:
    playground.faults.chance("*", Fault("lost_before"), 1.0)

    with capture_logs() as lines:
        await present(transport, menu)

    assert {line["event"] for line in lines} == {"not_set_up"}
    assert playground.calls.counts.acted["setMyCommands"] == 0


async def test_the_bot_learns_who_it_is(transport: Transport, renderer: Renderer) -> None:
    app = application(transport, renderer)

    me = await identify(app)
    await app.shutdown()

    assert me == Me(7_000_000_001, "backline_playground_bot")


async def test_a_server_that_is_away_is_waited_for_with_one_line(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    playground.faults.next("getMe", Fault("lost_before"), times=2)
    playground.faults.next("getMe", Fault("server_error"), times=1)
    app = application(transport, renderer)

    with capture_logs() as lines:
        me = await identify(app, Backoff(first_pause=0.01))
    await app.shutdown()

    assert me.id == 7_000_000_001
    assert [line["event"] for line in lines] == ["telegram_unreachable", "over"]


async def test_a_wrong_token_is_named_and_not_shown(base: str, renderer: Renderer) -> None:
    wrong = Transport("1:canary", base)

    with pytest.raises(WrongToken, match="does not know BOT_TOKEN") as caught:
        await identify(application(wrong, renderer, "1:canary"))
    await wrong.shutdown()

    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None


async def test_a_webhook_that_is_set_is_forgotten(
    transport: Transport, playground: Playground
) -> None:
    await transport.call("setWebhook", {"url": "https://example.com/hook"})

    await forget_webhook(transport)
    await forget_webhook(transport)

    assert (await transport.call("getUpdates", {"timeout": 0})).is_done
    assert playground.calls.counts.acted["deleteWebhook"] == 1
