"""A playground that is served, and a bot's way to call it."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright

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


CHROMIUM = shutil.which("chromium") or ""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """A page of a real browser, which may complain of nothing."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": 1280, "height": 860}, locale="en-GB")
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda line: complaints.append(line.text) if line.type == "error" else None
        )
        yield page
        await browser.close()
    assert complaints == []


@pytest.fixture
def ana(playground: Playground) -> Person:
    return playground.person("Ana", started=True)
