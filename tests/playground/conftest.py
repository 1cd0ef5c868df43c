"""A playground that is served, and a bot's way to call it."""

from collections.abc import AsyncIterator

import pytest

from playground.driver import Person
from playground.server import Playground, serve
from tests.playground.fake_bot import Caller, caller


@pytest.fixture
def playground() -> Playground:
    return Playground()


@pytest.fixture
async def bot(playground: Playground) -> AsyncIterator[Caller]:
    async with serve(playground) as address, caller(playground, address) as calling:
        yield calling


@pytest.fixture
def ana(playground: Playground) -> Person:
    return playground.person("Ana", started=True)
