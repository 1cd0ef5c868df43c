"""The real bot behind a webhook that Telegram refuses or cannot reach: health says so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import ClientSession, web

from tests.end_to_end.support.bot_process import BotProcess, command
from tests.end_to_end.support.system import System, system
from tests.support.ports import free_port

SECRET = "correct-horse-battery"


def behind(made: System, url: str) -> dict[str, str]:
    """The environment of a bot whose webhook stands at an address that need not be its own."""
    listen = {"LISTEN": f"127.0.0.1:{free_port()}", "TICK_SECONDS": "0.2"}
    return {**made.environment, **listen, "WEBHOOK_URL": url, "WEBHOOK_SECRET": SECRET}


async def until_poll_is(made: System, pattern: str) -> None:
    """Wait until this is written of the webhook."""
    statement = "SELECT 1 FROM heartbeats WHERE name = 'poll' AND coalesce(trouble, 'well') LIKE ?"
    await made.until(lambda: bool(made.asks(statement, pattern)), f"the way in is {pattern}")


async def health(made: System, environment: dict[str, str]) -> tuple[int, str]:
    """Return what the command says a while later, if nothing has changed until then."""
    made.changes("UPDATE heartbeats SET at = at - 100000000 WHERE name = 'poll' AND at > 0")
    return await command(environment, made.folder / "health.log", "health")


async def test_a_webhook_that_telegram_refuses_is_never_well(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        environment = behind(made, "http://bot.example/hook")
        made.bot = BotProcess(environment, tmp_path / "bot.log")
        await made.bot.start()
        await made.bot.says('"started"')
        await until_poll_is(made, "webhook_refused: Bad Request%")
        code, said = await command(environment, tmp_path / "health.log", "health")
        await made.bot.stop()

    assert code == 1
    assert "poll: never seen (webhook_refused: Bad Request" in said


async def test_a_webhook_that_cannot_be_reached_is_not_well_for_long(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        ana = made.playground.person("Ana", started=True)
        await ana.says("/help")
        environment = behind(made, f"http://127.0.0.1:{free_port()}/hook")
        made.bot = BotProcess(environment, tmp_path / "bot.log")
        await made.bot.start()
        await made.bot.says('"started"')
        await until_poll_is(made, "webhook_failing: Connection failed%")
        code, said = await health(made, environment)
        await made.bot.stop()

    assert code == 1
    assert "(webhook_failing: Connection failed" in said


async def test_a_webhook_that_delivers_is_well(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        ana = made.playground.person("Ana", started=True)
        await ana.says("/help")
        environment = behind(made, "")
        environment["WEBHOOK_URL"] = f"http://{environment['LISTEN']}/hook"
        made.bot = BotProcess(environment, tmp_path / "bot.log")
        await made.bot.start()
        await made.bot.says('"started"')
        await ana.waits_for(lambda seen: seen.by_bot, timeout=60)
        await until_poll_is(made, "well")
        code, said = await command(environment, tmp_path / "health.log", "health")
        await made.bot.stop()

    assert (code, said) == (0, "")


@asynccontextmanager
async def prefix_stripping(target: str) -> AsyncIterator[str]:
    """A proxy that takes /coach off the path; its address."""

    async def passes_on(request: web.Request) -> web.Response:
        headers = {name: value for name, value in request.headers.items() if name != "Host"}
        url = target + request.path.removeprefix("/coach")
        async with (
            ClientSession() as session,
            session.post(url, data=await request.read(), headers=headers) as answer,
        ):
            return web.Response(status=answer.status, body=await answer.read())

    app = web.Application()
    app.router.add_post("/coach/hook", passes_on)
    runner = web.AppRunner(app)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


async def test_behind_a_proxy_that_takes_a_prefix_away_updates_come_in(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        environment = behind(made, "") | {"WEBHOOK_PATH": "/hook"}
        async with prefix_stripping(f"http://{environment['LISTEN']}") as address:
            environment["WEBHOOK_URL"] = f"{address}/coach/hook"
            made.bot = BotProcess(environment, tmp_path / "bot.log")
            await made.bot.start()
            ana = made.playground.person("Ana", started=True)
            await ana.says("/start")
            await ana.waits_for(lambda seen: seen.by_bot, timeout=90)
            await made.bot.stop()

    assert ana.last.buttons
