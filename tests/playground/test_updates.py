"""The bot receives: offsets, conflicts, kinds of updates, webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from playground.driver import Person
from playground.server import Playground
from tests.playground.fake_bot import Caller

Delivery = tuple[str, dict[str, Any]]


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def says(person: Person, *lines: str) -> None:
    for line in lines:
        await person.says(line)


async def test_an_update_comes_until_an_offset_confirms_it(bot: Caller, ana: Person) -> None:
    await says(ana, "one", "two", "three")

    first = await bot.call("getUpdates", limit=2)
    again = await bot.call("getUpdates", limit=2)
    rest = await bot.call("getUpdates", offset=first[-1]["update_id"] + 1)
    none = await bot.call("getUpdates", offset=rest[-1]["update_id"] + 1)

    assert texts(first) == texts(again) == ["one", "two"]
    assert texts(rest) == ["three"]
    assert none == []


async def test_a_negative_offset_keeps_only_the_last(bot: Caller, ana: Person) -> None:
    await says(ana, "one", "two", "three")

    assert texts(await bot.call("getUpdates", offset=-2)) == ["two", "three"]
    assert texts(await bot.call("getUpdates")) == ["two", "three"]


async def test_a_long_poll_ends_as_soon_as_somebody_writes(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    poll = asyncio.ensure_future(bot.call("getUpdates", timeout=50))
    await playground.state.inbox.polled.wait()

    await ana.says("now")

    assert texts(await poll) == ["now"]


async def test_a_second_poller_ends_the_first_with_409(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    first = asyncio.ensure_future(bot.answer("getUpdates", timeout=50))
    await playground.state.inbox.polled.wait()

    second = await bot.call("getUpdates")

    assert second == []
    assert (await first)["error_code"] == 409
    assert (await first)["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_allowed_updates_persist_and_hide_other_kinds(bot: Caller, ana: Person) -> None:
    await bot.call("getUpdates", allowed_updates=["message"])
    ana.blocks()
    ana.unblocks()
    await ana.says("seen")
    await ana.edits("not seen")

    assert texts(await bot.call("getUpdates")) == ["seen"]
    assert (await bot.call("getWebhookInfo"))["allowed_updates"] == ["message"]


async def test_everything_that_people_do_is_an_update(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    await ana.says("/start now")
    await ana.edits("/stop")
    await ana.shares(52.5, 13.4)
    await ana.sends("sticker")
    await ana.sends("photo")
    await ana.sends("voice")
    await ana.forwards("look")
    await ana.shares_contact()
    ana.blocks()
    ana.unblocks()
    group = playground.group("Friends", ana)
    await group.hears(ana, "not for the bot")
    await group.hears(ana, "/help")
    channel = playground.group("News", ana, kind="channel")
    await channel.hears(ana, "a post")

    updates = await bot.call("getUpdates")

    kinds = [next(kind for kind in update if kind != "update_id") for update in updates]
    assert kinds == [
        "message",
        "edited_message",
        *["message"] * 6,
        "my_chat_member",
        "my_chat_member",
        "my_chat_member",
        "message",
        "message",
        "my_chat_member",
        "channel_post",
    ]
    assert updates[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert updates[8]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert updates[9]["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert updates[12]["message"]["text"] == "/help"


@asynccontextmanager
async def hook(statuses: list[int]) -> AsyncIterator[tuple[str, asyncio.Queue[Delivery]]]:
    """A webhook that answers with these statuses in turn, then 200."""
    deliveries: asyncio.Queue[Delivery] = asyncio.Queue()

    async def take(request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        deliveries.put_nowait((secret, await request.json()))
        return web.Response(status=statuses.pop(0) if statuses else 200)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook", deliveries
    finally:
        await runner.cleanup()


async def test_a_webhook_gets_each_update_until_it_says_2xx(bot: Caller, ana: Person) -> None:
    async with hook([500]) as (url, deliveries), asyncio.timeout(60):
        await bot.call("setWebhook", url=url, secret_token="s3cret")
        await says(ana, "one", "two")

        taken = [await deliveries.get() for _ in range(3)]
        info = await bot.call("getWebhookInfo")

    assert texts([body for _secret, body in taken]) == ["one", "one", "two"]
    assert {secret for secret, _body in taken} == {"s3cret"}
    assert "500" in info["last_error_message"]


async def test_polling_is_409_while_a_webhook_is_set(bot: Caller, ana: Person) -> None:
    async with hook([]) as (url, _deliveries):
        await bot.call("setWebhook", url=url)

        refusal = await bot.refused("getUpdates")

        assert refusal == (
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    await bot.call("deleteWebhook", drop_pending_updates=True)
    assert await bot.call("getUpdates") == []


@pytest.mark.parametrize("form", ["query", "json", "form"])
async def test_parameters_come_in_every_form(bot: Caller, ana: Person, form: str) -> None:
    url = f"{bot.address}/bot{bot.token}/SENDmessage"
    params = {"chat_id": ana.id, "text": "Hi"}
    body: dict[str, Any] = {
        "query": {"params": params},
        "json": {"json": params},
        "form": {"data": params},
    }[form]

    async with bot.session.post(url, **body) as response:
        answer = await response.json()

    assert answer["result"]["text"] == "Hi"
