"""The transport: what is told apart, and that the token stays inside."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from telegram.error import InvalidToken, NetworkError, TimedOut
from telegram.ext import ExtBot

from bot.chat.transport import NoAnswer, NotReached, Transport
from playground.server import TOKEN, Playground
from playground.world.faults import Fault
from tests.support.ports import free_port

CANARY = "1:canary"


@asynccontextmanager
async def opened(
    base: str, token: str = CANARY, *, patience: float = 5.0
) -> AsyncIterator[Transport]:
    transport = Transport(token, base, answer_within=patience)
    await transport.initialize()
    try:
        yield transport
    finally:
        await transport.shutdown()


@asynccontextmanager
async def server_that(
    answers: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    heads: list[str] | None = None,
) -> AsyncIterator[str]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if heads is not None:
            heads.append(head.decode())
        await answers(reader, writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def says(response: bytes) -> Callable[..., Awaitable[None]]:
    async def answers(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(response)
        await writer.drain()

    return answers


def http(status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


async def test_a_call_gives_the_result(transport: Transport) -> None:
    reply = await transport.call("getMe", {})

    assert reply.is_done
    assert reply.result["username"] == "backline_playground_bot"


async def test_a_refusal_gives_its_code_words_and_parameters(
    transport: Transport, playground: Playground
) -> None:
    playground.faults.next("sendMessage", Fault("flood", seconds=3))

    flood = await transport.call("sendMessage", {"chat_id": 1, "text": "x"})
    unknown = await transport.call("sendMessage", {"chat_id": 1, "text": "x"})

    assert (flood.code, flood.parameters) == (429, {"retry_after": 3})
    assert (unknown.code, unknown.description) == (400, "Bad Request: chat not found")
    assert not unknown.is_done


async def test_nested_values_go_as_json_and_files_as_parts(
    transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "t:1:go"}]]}
    params = {"chat_id": ann.id, "caption": "ä", "reply_markup": markup}

    text = await transport.call("sendMessage", params | {"text": "ä"})
    file = await transport.call("sendDocument", params, files={"document": ("d.json", b"{}")})

    assert (text.is_done, file.is_done) == (True, True)
    assert [message.labels for message in ann.messages] == [["Go"], ["Go"]]
    assert ann.last.text == "ä"
    assert ann.last.media == "document"


async def test_a_refused_connection_never_arrived() -> None:
    async with opened(f"http://127.0.0.1:{free_port()}") as transport:
        with pytest.raises(NotReached):
            await transport.call("getMe", {})


async def test_an_unknown_host_never_arrived() -> None:
    async with opened("http://nowhere.invalid") as transport:
        with pytest.raises(NotReached):
            await transport.call("getMe", {})


@pytest.mark.parametrize("kind", ["lost_before", "lost_after"])
async def test_a_cut_connection_may_have_arrived(
    transport: Transport, playground: Playground, kind: str
) -> None:
    playground.faults.next("getMe", Fault(kind))  # type: ignore[arg-type]

    with pytest.raises(NoAnswer):
        await transport.call("getMe", {})


async def test_an_answer_that_takes_too_long_may_have_arrived(
    transport: Transport, playground: Playground
) -> None:
    playground.faults.next("getMe", Fault("delay", seconds=60))

    with pytest.raises(NoAnswer):
        await transport.call("getMe", {}, answer_within=1.0)


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b""])
async def test_a_success_that_cannot_be_read_may_have_arrived(body: bytes) -> None:
    async with server_that(says(http("200 OK", body))) as base, opened(base) as transport:
        with pytest.raises(NoAnswer):
            await transport.call("sendMessage", {})


async def test_an_answer_that_breaks_off_may_have_arrived() -> None:
    half = http("200 OK", b'{"ok":true,"result":true}')[:-5]

    async with server_that(says(half)) as base, opened(base) as transport:
        with pytest.raises(NoAnswer):
            await transport.call("sendMessage", {})


async def test_an_error_page_of_a_proxy_keeps_its_status() -> None:
    page = http("502 Bad Gateway", b"<html>bad gateway</html>")

    async with server_that(says(page)) as base, opened(base) as transport:
        reply = await transport.call("sendMessage", {})

    assert (reply.code, reply.is_done) == (502, False)


async def test_not_ok_is_never_a_success() -> None:
    answer = http("200 OK", b'{"ok":false,"description":"odd"}')

    async with server_that(says(answer)) as base, opened(base) as transport:
        reply = await transport.call("sendMessage", {})

    assert not reply.is_done


async def test_no_error_holds_the_token() -> None:
    async def nothing(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        return

    async with server_that(nothing) as silent:
        for base in (silent, f"http://127.0.0.1:{free_port()}", "http://nowhere.invalid"):
            async with opened(base) as transport:
                bot = ExtBot(
                    CANARY, f"{base}/bot", request=transport, get_updates_request=transport
                )
                with pytest.raises((NotReached, NoAnswer)) as ours:
                    await transport.call("getMe", {})
                with pytest.raises(NetworkError) as theirs:
                    await bot.get_me()

            for error in (ours.value, theirs.value):
                assert "canary" not in "".join(traceback.format_exception(error))
            assert ours.value.__context__ is None


async def test_the_librarys_bot_works_over_it(transport: Transport, base: str) -> None:
    bot = ExtBot(TOKEN, f"{base}/bot", request=transport, get_updates_request=transport)

    me = await bot.get_me()

    assert me.username == "backline_playground_bot"


async def test_the_librarys_bot_uploads_files_over_it(
    transport: Transport, base: str, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    bot = ExtBot(TOKEN, f"{base}/bot", request=transport, get_updates_request=transport)

    await bot.send_document(ann.id, b"{}", caption="yours", filename="data.json")

    assert (ann.last.media, ann.last.text) == ("document", "yours")


async def test_the_librarys_errors_are_its_own(base: str, playground: Playground) -> None:
    async with opened(base, "1:wrong") as stranger, opened(base, TOKEN) as transport:
        wrong = ExtBot("1:wrong", f"{base}/bot", request=stranger, get_updates_request=stranger)
        right = ExtBot(TOKEN, f"{base}/bot", request=transport, get_updates_request=transport)
        playground.faults.next("getMe", Fault("lost_after"))

        with pytest.raises(TimedOut):
            await right.get_me()
        with pytest.raises(InvalidToken):
            await wrong.get_me()


async def test_the_usual_variables_name_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = http("200 OK", b'{"ok": true, "result": "by the proxy"}')
    async with server_that(says(answer)) as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        async with opened("http://telegram.invalid") as transport:
            reply = await transport.call("getMe", {})

    assert reply.result == "by the proxy"


async def test_the_proxys_password_goes_to_the_proxy_and_a_stored_login_to_nobody(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    logins = tmp_path / "netrc"
    logins.write_text("machine telegram.invalid login ann password hers\n")
    monkeypatch.setenv("NETRC", str(logins))
    heads: list[str] = []
    async with server_that(says(http("200 OK", b'{"ok": true, "result": 1}')), heads) as proxy:
        monkeypatch.setenv("http_proxy", proxy.replace("//", "//ann:secret@"))
        async with opened("http://telegram.invalid") as transport:
            await transport.call("getMe", {})

    names = [line.partition(":")[0] for line in heads[0].splitlines()]
    assert "Proxy-Authorization" in names
    assert "Authorization" not in names


async def test_a_server_that_needs_no_proxy_is_reached_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with server_that(says(http("200 OK", b'{"ok": true, "result": 1}'))) as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("no_proxy", "telegram.invalid")
        async with opened("http://telegram.invalid") as transport:
            with pytest.raises(NotReached):
                await transport.call("getMe", {})


async def test_an_answer_with_half_a_letter_is_an_answer() -> None:
    answer = http("200 OK", b'{"ok": true, "result": "\\ud83d"}')
    async with server_that(says(answer)) as server, opened(server) as transport:
        reply = await transport.call("getMe", {})

    assert reply.result == "\ud83d"


async def test_a_server_on_this_machine_is_reached_without_the_proxy(
    playground: Playground, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    async with opened(transport.base_url, TOKEN) as direct:
        reply = await direct.call("getMe", {})

    assert reply.is_done


async def test_what_a_proxy_does_not_let_through_has_not_arrived(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with server_that(says(http("403 Forbidden", b""))) as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        async with opened("https://telegram.invalid") as transport:
            with pytest.raises(NotReached, match="the proxy answers 403"):
                await transport.call("getMe", {})
