"""People in code: they say, tap, wait and see, in this process and over the control API."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from playground.driver import Person
from playground.server import Playground
from tests.playground.fake_bot import Caller, running


async def test_a_person_talks_to_a_bot(bot: Caller, ana: Person) -> None:
    async with running(bot):
        await ana.says("/start")
        await ana.waits_for("Where are you?")
        assert ana.keyboard == [["Share my location"], ["Pick from a list"]]

        await ana.shares(52.52, 13.405)
        await ana.waits_for("Thank you.")
        assert ana.keyboard == []

        await ana.says("/warmup")
        card = await ana.waits_for("Glute bridge")
        assert card.html.startswith("<b>Glute bridge</b> · set 1")
        assert card.labels == ["Done", "Easier", "Something hurts", "⋯"]
        assert card.is_silent

        press = await ana.taps("Something")
        assert (await press.answered()).is_alert
        press = await ana.taps((0, 0))
        done = await ana.waits_for("Warm-up done")
        assert (await press.answered()).text == "Noted"
        assert (done.id, done.edits, done.labels) == (card.id, 1, [])


async def test_old_buttons_can_be_pressed_and_each_press_is_one_update(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    place = await bot.call("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    old = ana.last
    await bot.call("editMessageText", chat_id=ana.id, message_id=place["message_id"], text="!")

    for _ in range(5):
        await ana.press(old, "Go")

    updates = await bot.call("getUpdates")
    assert [update["callback_query"]["data"] for update in updates] == ["go"] * 5
    assert len({update["callback_query"]["id"] for update in updates}) == 5


async def test_a_button_that_is_not_there_names_those_that_are(bot: Caller, ana: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await bot.call("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)

    with pytest.raises(LookupError, match=r"\[Stop\] is not one of \['Go'\]"):
        await ana.taps("Stop")


async def test_waiting_in_vain_tells_what_there_was(bot: Caller, ana: Person) -> None:
    await bot.call("sendMessage", chat_id=ana.id, text="something else")

    with pytest.raises(TimeoutError, match="something else"):
        await ana.waits_for("never", timeout=0.05)


async def test_what_came_before_the_last_act_is_not_news(bot: Caller, ana: Person) -> None:
    await bot.call("sendMessage", chat_id=ana.id, text="old")
    await ana.says("next")
    waiting = asyncio.ensure_future(ana.waits_for(lambda message: message.by_bot))

    await bot.call("sendMessage", chat_id=ana.id, text="fresh")

    assert (await waiting).text == "fresh"


async def ask(bot: Caller, path: str, **body: object) -> dict[str, Any]:
    async with bot.session.post(f"{bot.address}/api/{path}", json=body) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def look(bot: Caller, path: str) -> Any:  # noqa: ANN401 - JSON of any kind
    async with bot.session.get(f"{bot.address}/api/{path}") as response:
        return await response.json()


async def test_another_process_drives_people_by_the_control_api(
    playground: Playground, bot: Caller
) -> None:
    chat = (await ask(bot, "people", name="Ben", language="de"))["id"]
    async with running(bot):
        await ask(bot, f"chats/{chat}/say", text="/warmup")
        await playground.find_person(chat).waits_for("Glute bridge")

        press = await ask(bot, f"chats/{chat}/press", label="Done", wait=60)
        await playground.find_person(chat).waits_for("Warm-up done")
        messages = await look(bot, f"chats/{chat}/messages")
    wrong = await ask(bot, f"chats/{chat}/press", label="Done")

    assert (press["answered"], press["text"]) == (True, "Noted")
    assert messages[-1]["message"]["text"] == "Warm-up done: 3 minutes."
    assert wrong == {"error": "no message has buttons"}


async def test_many_people_act_at_once_and_their_answers_are_timed(
    playground: Playground, bot: Caller
) -> None:
    ids = (await ask(bot, "people", count=3))["ids"]
    async with running(bot):
        await ask(bot, "each/say", chats=ids, text="/warmup")
        for person in ids:
            await playground.find_person(person).waits_for("Glute bridge")
        await ask(bot, "each/press", chats=ids, label="Done", wait=60)

        presses = await look(bot, "presses")

    assert [press["chat"] for press in presses] == ids
    assert all(0 <= press["took"] < 60 for press in presses)


async def test_another_process_moves_the_clock_makes_faults_and_counts(
    playground: Playground, bot: Caller
) -> None:
    await ask(bot, "clock", advance=60)
    await ask(bot, "faults", method="getMe", kind="server_error", code=500)

    broken = await bot.answer("getMe")
    clock = await look(bot, "clock")
    counts = await look(bot, "counts")

    assert broken["error_code"] == 500
    assert clock == {"offset": 60.0, "now": pytest.approx(playground.clock.seconds(), abs=5)}
    assert (counts["faulted"], counts["faults"]) == ({"getMe": 1}, {"server_error": 1})
    assert counts["errors"] == []


async def test_changes_are_streamed_to_the_page(bot: Caller, ana: Person) -> None:
    async with bot.session.get(f"{bot.address}/api/changes") as stream:
        assert await stream.content.readline() == b": listening\n"
        await ana.says("hello")
        kinds = set()
        async with asyncio.timeout(60):
            while "message" not in kinds:
                line = await stream.content.readline()
                if line.startswith(b"data: "):
                    kinds.add(json.loads(line.removeprefix(b"data: "))["kind"])

    assert "message" in kinds


@pytest.mark.parametrize(
    "header",
    [
        {"Host": "evil.example"},
        {"Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_pages_are_kept_out(bot: Caller, header: dict[str, str]) -> None:
    async with bot.session.get(f"{bot.address}/api/state", headers=header) as response:
        assert response.status == 403


async def test_an_old_browser_calls_no_method_of_the_bot(bot: Caller) -> None:
    picture = f"{bot.address}/bot{bot.token}/getMe"
    old = {"User-Agent": "Mozilla/5.0 (Windows NT 6.1)"}
    new = {**old, "Sec-Fetch-Site": "none"}

    async with bot.session.get(picture, headers=old) as from_a_page:
        assert from_a_page.status == 403
    async with bot.session.get(picture, headers=new) as typed_by_hand:
        assert typed_by_hand.status == 200


async def test_no_page_may_frame_the_playground(bot: Caller) -> None:
    async with bot.session.get(bot.address) as response:
        policy = response.headers["Content-Security-Policy"]

    assert "frame-ancestors 'none'" in policy


async def test_a_person_may_have_any_language_that_the_coach_has_words_in(bot: Caller) -> None:
    async with bot.session.get(bot.address) as response:
        page = await response.text()

    for folder in (Path("content") / "words").iterdir():
        assert f'<option value="{folder.name.lower()}">' in page
