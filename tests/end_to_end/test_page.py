"""The chat page in a real browser: the first exercise with an answer, and a whole session."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Page, async_playwright, expect

from playground.world.message_view import Seen
from tests.dialogs.athlete import Athlete
from tests.dialogs.phone import Bubble, Key
from tests.end_to_end.support.bot_process import ROOT
from tests.end_to_end.support.system import System, system

pytestmark = pytest.mark.browser

NEW_YORK = ZoneInfo("America/New_York")  # the guess for people whose app speaks English

#: The machine's own where it has one, else the one that playwright has installed.
CHROMIUM = next((p for p in (Path("/usr/bin/chromium"),) if p.exists()), None)
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREENSHOT = ROOT / "docs" / "chat.png"
SESSION_SCREENSHOT = ROOT / "docs" / "session.png"
SESSION_TAPS_MOST = 100
TAPS_MOST = 12
PATIENCE_MS = 60_000


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[System]:
    async with system(tmp_path) as made:
        made.playground.person("Ana")
        await made.opens()
        yield made


@pytest.fixture
async def page(made: System) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": 1320, "height": 860})
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(made.address)
        yield page
        await browser.close()


async def test_always_the_first_button_leads_to_an_exercise_and_an_answer(
    made: System, page: Page
) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))

    await page.locator("#start").click()
    taps = 0
    while not await page.get_by_text(re.compile(r"Glute bridge\b.*set 1 of 2")).count():
        assert taps < TAPS_MOST
        await _tap_first(made, page)
        taps += 1
    await _tap(made, page, "Done")
    await _tap(made, page, "Back of thighs")
    cue = page.locator("#messages").get_by_text("Squeeze your glutes")
    await expect(cue).to_be_visible(timeout=PATIENCE_MS)
    done = page.locator("#messages").get_by_role("button", name="Done").last
    await done.scroll_into_view_if_needed()
    await page.screenshot(path=SCREENSHOT)

    assert complaints == []
    assert not made.playground.calls.refusals()


async def test_the_page_plays_the_moving_picture_and_the_sound(made: System, page: Page) -> None:
    await page.locator("#start").click()
    for _ in range(TAPS_MOST):
        if not await page.locator("video").count():
            await _tap_first(made, page)
    await _tap(made, page, "More ⋯")
    await _tap(made, page, "♪ Tempo")
    film, sound = page.locator("video").last, page.locator("audio").last
    await film.scroll_into_view_if_needed()

    # By itself, silently and again and again; it is seen to move on from wherever it is.
    assert await film.evaluate("film => film.loop && film.muted && film.readyState >= 1")
    assert await film.evaluate("film => [film.videoWidth, film.videoHeight]") == [560, 420]
    await _moves_on(page, "video")
    # When it is asked to: three ticks, eight repetitions of 3-0-1-2, a chord.
    await page.wait_for_function("document.querySelector('audio').readyState >= 1")
    lasts = await sound.evaluate("sound => sound.duration")
    assert lasts == pytest.approx(3 + 8 * 6 + 1.6, abs=0.1)
    await sound.evaluate("sound => sound.play()")
    await _moves_on(page, "audio")

    await page.screenshot(path=made.folder / "media.png")
    assert not await page.evaluate(
        "[...document.querySelectorAll('video, audio')].some(m => m.error)"
    )


async def test_a_group_on_the_page_warms_up_together(made: System, page: Page) -> None:
    ana, ben = (made.playground.person(name) for name in ("Ann", "Ben"))
    made.playground.group("Runners", ana, ben)
    await page.get_by_role("button", name="Runners").click()
    text = page.get_by_label("Message", exact=True)
    await text.fill("/warmup_together")
    await text.press("Enter")
    await page.locator("#messages").get_by_role("button", name="8:00 AM").click()
    await expect(page.locator("#messages")).to_contain_text("every day at 8:00 AM")

    tomorrow = made.clock.now().astimezone(NEW_YORK).date() + timedelta(days=1)
    await made.clock.moves_to(datetime.combine(tomorrow, time(8), NEW_YORK))
    await page.locator("#messages").get_by_role("button", name="I'm in").first.click()

    await expect(page.get_by_role("dialog")).to_contain_text("a few questions in our private chat")
    assert not made.playground.calls.refusals()


async def _moves_on(page: Page, kind: str) -> None:
    """The last one has pictures or sound at hand, plays, and its time passes."""
    await page.wait_for_function(
        """kind => { const it = [...document.querySelectorAll(kind)].at(-1);
           return it.readyState >= 3 && !it.paused && it.currentTime > 0.2; }""",
        arg=kind,
    )
    last = "[...document.querySelectorAll(kind)].at(-1).currentTime"
    begun = await page.evaluate(f"kind => {last}", kind)
    await page.wait_for_function(f"([kind, begun]) => {last} !== begun", arg=[kind, begun])


async def test_a_session_is_played_from_train_to_its_end(made: System, page: Page) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    athlete = Athlete(more=False)

    await page.locator("#start").click()
    while "Your plan" not in (await _newest(made)).text:
        await _tap_first(made, page)
    await _tap(made, page, "Not now")
    await page.locator("#text").fill("/train")
    await page.locator("#text").press("Enter")
    card = page.locator("#messages").get_by_text(re.compile(r"Glute bridge\b.*set 1"))
    await expect(card).to_be_visible(timeout=PATIENCE_MS)
    for _ in range(SESSION_TAPS_MOST):
        seen = await _newest(made)
        rows = tuple(tuple(Key(b.label, b.data) for b in row) for row in seen.buttons)
        label = athlete.choice(Bubble(seen.id, 0, seen.text, rows)).label
        if label == "Great":
            break
        await _tap(made, page, label)

    await expect(page.locator("#messages").get_by_text("Bridge day done")).to_be_visible()
    await page.screenshot(path=SESSION_SCREENSHOT)
    assert complaints == []
    assert not made.playground.calls.refusals()


async def _newest(made: System) -> Seen:
    """The newest message with buttons, once the bot has said it all."""
    await made.becomes_idle()
    person = made.playground.find_person(next(made.playground.world.people()).id)
    return next(seen for seen in reversed(person.messages) if seen.buttons)


async def _tap_first(made: System, page: Page) -> None:
    """The first button of the newest message with buttons."""
    message = await _newest(made)
    await _tap(made, page, message.buttons[0][0].label)


async def _tap(made: System, page: Page, label: str) -> None:
    await made.becomes_idle()
    await made.pace.sends()
    before = len(made.playground.state.presses.all())
    await page.get_by_role("button", name=label, exact=True).last.click()
    await made.until(
        lambda: len(made.playground.state.presses.all()) > before, f"[{label}] was pressed"
    )
    await made.becomes_idle()
