"""Files of people: loaded within a bound, refused, or left for later."""

from __future__ import annotations

import pytest

from bot.chat.receiving.fetch_file import fetch_file
from bot.chat.transport import Transport
from bot.services.incoming import NotFetched
from playground.api.requests import Upload
from playground.server import Playground
from playground.world.faults import Fault
from tests.chat.test_transport import http, opened, says, server_that

CONTENT = b"PK" + bytes(range(256)) * 300


def sent(playground: Playground) -> str:
    upload = Upload("backline.zip", "application/zip", CONTENT)
    return playground.state.files.store(upload, "document", {}).file_id


async def test_a_file_is_loaded_as_it_was_sent(
    transport: Transport, playground: Playground
) -> None:
    assert await fetch_file(transport, sent(playground), len(CONTENT)) == CONTENT


async def test_a_file_that_is_too_large_is_not_loaded(
    transport: Transport, playground: Playground
) -> None:
    with pytest.raises(NotFetched) as raised:
        await fetch_file(transport, sent(playground), len(CONTENT) - 1)

    assert raised.value.is_too_big


async def test_no_more_than_the_bound_is_read_whatever_telegram_says_of_its_size() -> None:
    async with server_that(says(http("200 OK", CONTENT))) as base, opened(base) as transport:
        status, content = await transport.load("documents/x.zip", 1_000, 60.0)

    assert (status, len(content)) == (200, 1_001)


async def test_an_id_that_nobody_knows_is_refused(transport: Transport) -> None:
    with pytest.raises(NotFetched) as raised:
        await fetch_file(transport, "nothing", 1_000)

    assert not raised.value.is_too_big


@pytest.mark.parametrize("kind", ["flood", "server_error", "lost_before"])
async def test_trouble_of_the_network_is_for_later(
    transport: Transport, playground: Playground, kind: str
) -> None:
    playground.faults.next("getFile", Fault(kind))  # type: ignore[arg-type]

    assert await fetch_file(transport, sent(playground), len(CONTENT)) is None
    assert await fetch_file(transport, sent(playground), len(CONTENT)) == CONTENT


async def test_a_server_that_is_away_is_for_later() -> None:
    async with opened("http://127.0.0.1:9") as transport:
        assert await fetch_file(transport, "x", 1_000) is None
