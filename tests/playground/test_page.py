"""The chat page in a real browser, talking to a tiny bot."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from playground.driver import Person
from playground.server import Playground
from playground.world.faults import Fault
from tests.playground.api.test_refusals import picture
from tests.playground.fake_bot import Caller, running

pytestmark = pytest.mark.browser


async def test_a_person_talks_to_the_bot_on_the_page(
    playground: Playground, bot: Caller, page: Page
) -> None:
    ana = playground.person("Ana")
    async with running(bot):
        await page.goto(bot.address)
        await page.get_by_role("button", name="Start", exact=True).click()
        await page.get_by_role("button", name="Share my location").click()
        await page.get_by_role("button", name="Kathmandu").click()
        await expect(page.get_by_role("log").get_by_text("Thank you.")).to_be_visible()
        await expect(page.locator("#keyboard")).to_be_hidden()

        await page.get_by_label("Message", exact=True).fill("/war")
        await page.get_by_label("Message", exact=True).press("Enter")
        card = page.locator(".message.theirs").last
        await expect(card.locator("strong")).to_have_text("Glute bridge")
        waiting = card.get_by_role("button", name="⋯")
        await waiting.click()
        await expect(waiting).to_have_attribute("aria-busy", "true")
        await card.get_by_role("button", name="Something hurts").click()
        await expect(page.get_by_role("dialog")).to_contain_text("Let's look at that first")
        await page.get_by_role("button", name="OK").click()
        await card.get_by_role("button", name="Done").click()
        await expect(page.locator(".toast")).to_have_text("Noted")
        await expect(card).to_contain_text("Warm-up done: 3 minutes.")
        await expect(card).to_contain_text("edited")
    assert [message.payload.get("location") for message in ana.messages if not message.by_bot][1]


async def test_text_is_never_taken_for_html(bot: Caller, ana: Person, page: Page) -> None:
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    await bot.call("sendMessage", chat_id=ana.id, text="<img src=x onerror=alert(1)>")

    await expect(page.get_by_text("<img src=x onerror=alert(1)>").first).to_be_visible()
    assert await page.locator(".bubble img").count() == 0


async def test_the_page_shows_polls_albums_places_and_what_is_pinned(
    bot: Caller, ana: Person, page: Page
) -> None:
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()
    album = [{"type": "photo", "media": "attach://one"}] * 2

    await bot.call("sendMediaGroup", chat_id=ana.id, media=album, one=picture(300, 200))
    await bot.call("sendVenue", chat_id=ana.id, latitude=1, longitude=2, title="Hall", address="A")
    await bot.call("sendDice", chat_id=ana.id)
    sent = await bot.call(
        "sendPoll", chat_id=ana.id, question="Which?", options=["Red", "Green"], is_anonymous=False
    )
    await bot.call("pinChatMessage", chat_id=ana.id, message_id=sent["message_id"])
    await ana.sends("voice")

    await expect(page.locator(".message[data-album] img.picture")).to_have_count(2)
    await expect(page.locator(".place")).to_contain_text("Hall")
    await expect(page.locator("#pinned")).to_have_text("Which?")
    await page.get_by_role("button", name="Green").click()
    await expect(page.locator(".poll")).to_contain_text("1 voted")
    await expect(page.locator(".poll .option").last).to_contain_text("100 %")
    await expect(page.locator(".ours audio")).to_be_visible()


async def test_the_panel_shows_refusals_faults_and_the_clock(
    playground: Playground, bot: Caller, ana: Person, page: Page
) -> None:
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    await bot.call("sendMessage", chat_id=ana.id, text="Hi")
    await expect(page.locator(".day")).to_contain_text("Today")
    await bot.refused("sendMessage", chat_id=ana.id, text="")
    await expect(page.locator(".calls .refusal")).to_have_text(
        "Bad Request: message text is empty"
    )
    await page.get_by_role("button", name="429 Too many").click()
    await expect(page.locator("#faults")).to_contain_text("next 1 calls: 429 Too many")
    assert playground.faults.rules[0].fault == Fault("flood", seconds=3)
    for _ in range(24):
        await page.get_by_role("button", name="+1 h").click()
    await expect(page.locator("#clock-offset")).to_have_text("+1 d")
    await expect(page.locator(".day")).not_to_contain_text("Today")
    await page.get_by_role("button", name="Back to now").click()
    await expect(page.locator("#clock-offset")).to_have_text("real time")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_phone_shows_the_chat_alone(
    bot: Caller, ana: Person, page: Page, scheme: str
) -> None:
    await page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    await expect(page.locator("#people")).to_be_hidden()
    await expect(page.locator("#panel")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.get_by_role("button", name="Calls, clock and faults").click()
    await expect(page.get_by_role("heading", name="Behind the scenes")).to_be_visible()


async def test_a_person_sends_a_file_of_their_own_and_gets_one_to_open(
    bot: Caller, ana: Person, page: Page, tmp_path: Path
) -> None:
    own = tmp_path / "backline.zip"
    own.write_bytes(b"PK" + bytes(3_000))
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    await page.locator("#attach-button").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Your own file").click()
    await (await chooser.value).set_files(own)
    await expect(page.get_by_text("backline.zip")).to_be_visible()
    await bot.call("sendDocument", chat_id=ana.id, document=b"BEGIN:VCALENDAR")

    link = page.get_by_role("link", name="document.bin")
    await expect(link).to_have_attribute("download", "document.bin")
    sent = ana.messages[0].payload["document"]
    assert (sent["file_name"], sent["file_size"]) == ("backline.zip", 3_002)
