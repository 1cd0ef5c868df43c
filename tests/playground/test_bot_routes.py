"""The bot beside the playground: started anew from the page, and its next prompt."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from playground.api.facts import Json
from playground.server import Playground, serve

pytestmark = pytest.mark.browser

TOMORROW = (datetime.now(UTC) + timedelta(days=1)).replace(hour=1, minute=30, second=0)


@dataclass
class Companion:
    """A bot that only notes what is asked of it."""

    asked: list[str] = field(default_factory=list)

    def restart(self) -> None:
        self.asked.append("restart")

    def kill(self) -> None:
        self.asked.append("kill")

    def start_fresh(self) -> None:
        self.asked.append("fresh")

    def next_prompt(self, _person_id: int) -> Json | None:
        return {"at": TOMORROW.timestamp(), "zone": "Asia/Kolkata"}


async def test_the_page_starts_the_bot_anew(playground: Playground, page: Page) -> None:
    companion = Companion()
    playground.person("Ana", started=True)
    async with serve(playground, bot=companion) as address:
        await page.goto(address)
        await page.get_by_role("button", name="Restart").click()
        await page.get_by_role("button", name="Kill").click()
        await page.get_by_role("button", name="Start fresh").click()
        await page.get_by_role("button", name="Cancel").click()
        await page.get_by_role("button", name="Start fresh").click()
        await page.get_by_role("dialog").get_by_role("button", name="Start fresh").click()
        await expect(page.get_by_role("dialog")).to_be_hidden()
        await page.wait_for_function("() => !document.querySelector('dialog[open]')")
        await page.get_by_role("button", name="Restart").click()
        await expect(page.locator("#bot-section")).to_be_visible()

    assert companion.asked == ["restart", "kill", "fresh", "restart"]


async def test_the_clock_goes_to_the_next_prompt_of_the_person_in_view(
    playground: Playground, page: Page
) -> None:
    playground.person("Ana", started=True)
    async with serve(playground, bot=Companion()) as address:
        await page.goto(address)
        await page.get_by_role("button", name="Next prompt").click()

        await expect(page.locator("#clock-time")).to_contain_text("07:00")
        await expect(page.locator("#clock-zone")).to_have_text("Ana's clock, Asia/Kolkata")
        assert playground.clock.now() >= TOMORROW.replace(microsecond=0)


async def test_without_a_bot_beside_there_is_nothing_to_start(
    playground: Playground, page: Page
) -> None:
    playground.person("Ana", started=True)
    async with serve(playground) as address:
        await page.goto(address)
        await expect(page.locator("#form")).to_be_visible()

        await expect(page.locator("#bot-section")).to_be_hidden()
        await expect(page.get_by_role("button", name="Next prompt")).to_be_disabled()
