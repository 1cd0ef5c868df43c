"""The page looks right at a phone's and a desktop's size, and everybody can use it."""

from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize, expect

from playground.driver import Person
from playground.server import Playground
from tests.playground.api.test_refusals import picture
from tests.playground.fake_bot import Caller

pytestmark = pytest.mark.browser

PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1320, "height": 860}
BUTTONS = {"inline_keyboard": [[{"text": "Done", "callback_data": "a", "style": "success"}]]}
CAPTION = "Glute bridge, set 1 of 2: eight slow ones, and the last words reach the end of the line"
DAY = 86_400


async def fill(playground: Playground, bot: Caller, ana: Person) -> None:
    """Let three days of everything stand in a chat."""
    for _ in range(3):
        await ana.says("Good morning")
        await bot.call("sendMessage", chat_id=ana.id, text="<b>Hello</b>", parse_mode="HTML")
        await bot.call(
            "sendPhoto",
            chat_id=ana.id,
            photo=picture(600, 1200),
            caption=CAPTION,
            reply_markup=BUTTONS,
        )
        await ana.sends("voice")
        await bot.call("sendPoll", chat_id=ana.id, question="Which?", options=["Red", "Green"])
        playground.clock.offset += DAY
    playground.clock.offset = 0
    playground.person("Ben")


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_stands_in_anybodys_way(
    playground: Playground, bot: Caller, ana: Person, page: Page, size: ViewportSize, scheme: str
) -> None:
    commands = [{"command": "warmup", "description": "Warm up now"}]
    await bot.call("setMyCommands", commands=commands)
    await fill(playground, bot, ana)
    await bot.refused("sendMessage", chat_id=ana.id, text="")
    await page.emulate_media(
        color_scheme="light" if scheme == "light" else "dark", reduced_motion="reduce"
    )
    await page.set_viewport_size(size)
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    found = {name: await violations(page, name) for name in STATES}

    assert {name: each for name, each in found.items() if each} == {}


#: What is opened by which button, and closed by which.
STATES = {"": "", "People": "Back to the chat", "Calls, clock and faults": "Close the panel"}
STATES |= {"Menu": "Menu", "Attach": "Attach"}


async def violations(page: Page, opened: str) -> list[str]:
    """Return what axe-core finds once a button was pressed, where this size has it."""
    button = page.get_by_role("button", name=opened, exact=True)
    is_there = bool(opened) and await button.is_visible()
    closing = page.get_by_role("button", name=STATES[opened], exact=True)
    if is_there:
        await button.click()
        await expect(closing).to_be_in_viewport(ratio=1)
    found = await Axe().run(page)
    if is_there:
        await closing.click()
        await expect(button).to_be_in_viewport(ratio=1)
    return [summary(each) for each in found.response["violations"]]


def summary(violation: dict[str, Any]) -> str:
    nodes = "; ".join(f"{each['target']} {each['failureSummary']}" for each in violation["nodes"])
    return f"{violation['id']}: {nodes}"


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_nothing_lies_on_anything_else(
    playground: Playground, bot: Caller, ana: Person, page: Page, size: ViewportSize
) -> None:
    await fill(playground, bot, ana)
    await page.set_viewport_size(size)
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()
    await page.locator("#scroll").evaluate("(box) => { box.scrollTop = box.scrollHeight / 2; }")

    days = [await box(page, f".day-group:nth-child({n}) .day span") for n in (1, 2, 3)]
    covered = await page.locator(".with-media").first.evaluate(COVERED)
    sound = await box(page, ".ours audio")
    shown, drawn = await page.locator("img.picture").first.evaluate(RATIOS)

    assert all(not touch(one, two) for one, two in pairwise(days))
    assert covered == [], "the time stands on the last words of these captions"
    assert sound["width"] >= 220
    assert shown == pytest.approx(drawn, rel=0.02)


RATIOS = """(image) => [
    image.clientWidth / image.clientHeight, image.naturalWidth / image.naturalHeight
]"""
#: The captions, grown word by word, on whose last line the time lies.
COVERED = """(bubble) => {
    const [text, stamp] = [".text", ".stamp"].map((part) => bubble.querySelector(part));
    const range = document.createRange();
    const found = [];
    for (let count = 0; count < 30; count += 1) {
        text.append(" word");
        range.selectNodeContents(text);
        const words = [...range.getClientRects()].at(-1);
        const time = stamp.getBoundingClientRect();
        const isBeside = words.right <= time.left + 1 || time.right <= words.left + 1;
        if (!isBeside && words.bottom > time.top + 1 && time.bottom > words.top + 1) {
            found.push(text.textContent);
        }
    }
    return found;
}"""


async def box(page: Page, selector: str) -> dict[str, float]:
    found = await page.locator(selector).first.bounding_box()
    assert found is not None
    return {name: float(value) for name, value in found.items()}  # type: ignore[arg-type]


def touch(one: dict[str, float], two: dict[str, float]) -> bool:
    """Return whether two boxes overlap by more than a hair."""
    across = min(one["x"] + one["width"], two["x"] + two["width"]) - max(one["x"], two["x"])
    down = min(one["y"] + one["height"], two["y"] + two["height"]) - max(one["y"], two["y"])
    return across > 1 and down > 1


async def test_what_is_typed_anywhere_reaches_the_place_to_write(
    bot: Caller, ana: Person, page: Page
) -> None:
    await bot.call("sendMessage", chat_id=ana.id, text="Hi")
    await page.goto(bot.address)
    await page.get_by_text("Hi").first.click()

    await page.keyboard.type("hello")

    await expect(page.get_by_label("Message", exact=True)).to_have_value("hello")


async def test_a_block_takes_the_line_breaks_beside_it(
    bot: Caller, ana: Person, page: Page
) -> None:
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()
    words = "before\n\n<blockquote>quoted</blockquote>\n\nafter"

    await bot.call("sendMessage", chat_id=ana.id, text=words, parse_mode="HTML")

    await expect(page.locator(".text blockquote")).to_have_text("quoted")
    assert await page.locator(".text").last.text_content() == "before\nquoted\nafter"


#: Of the newest message: where its lines end on the right, once it has several.
_RIGHT_ENDS = """() => {
  const range = document.createRange();
  range.selectNodeContents([...document.querySelectorAll(".text")].pop());
  const lines = [...range.getClientRects()].filter((line) => line.width);
  return lines.length > 1 && lines.map((line) => line.right);
}"""


async def test_words_from_the_right_are_laid_out_so(bot: Caller, ana: Person, page: Page) -> None:
    await page.goto(bot.address)
    await expect(page.locator("#form")).to_be_visible()

    text = "سلام\n\nصبح بخیر. امروز گرم کردن چهار دقیقه است.\nسلام"
    await bot.call("sendMessage", chat_id=ana.id, text=text)

    words = page.locator(".text").last
    await expect(words).to_have_text(text)
    await expect(words).to_have_css("direction", "rtl")
    ends = await (await page.wait_for_function(_RIGHT_ENDS)).json_value()
    assert max(ends) - min(ends) < 1, "every line begins at the right"


async def test_in_a_forum_anybody_writes_in_any_topic(
    playground: Playground, bot: Caller, ana: Person, page: Page
) -> None:
    ben = playground.person("Ben", started=True)
    group = playground.group("Runners", ana, ben, kind="supergroup")
    await page.goto(bot.address)
    await page.get_by_role("button", name="Runners").click()

    await page.get_by_label("Who writes").select_option("Ben")
    await page.get_by_label("Topic", exact=True).select_option("Training")
    await page.get_by_label("Message", exact=True).fill("/start")
    await page.get_by_label("Message", exact=True).press("Enter")
    await expect(page.locator(".ours .author, .theirs .author").last).to_have_text("Ben")

    written = group.messages[-1].payload
    assert written["from"]["id"] == ben.id
    assert written["message_thread_id"] == 2
