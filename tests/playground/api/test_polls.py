"""Polls: sent, voted in, stopped, and kept."""

from pathlib import Path
from typing import Any

import pytest

from playground.driver import Person
from playground.persistence import restore, save
from playground.server import Playground, serve
from playground.world.polls import CannotVote
from tests.playground.fake_bot import Caller, caller

POLL: dict[str, Any] = {"question": "Which?", "options": ["Red", {"text": "Green"}]}


async def updates(bot: Caller) -> list[tuple[str, Any]]:
    """Return what has come in, by kind; it is confirmed."""
    found = await bot.call("getUpdates")
    if found:
        await bot.call("getUpdates", offset=found[-1]["update_id"] + 1)
    return [(kind, value) for each in found for kind, value in each.items() if kind != "update_id"]


async def test_a_vote_in_an_open_poll_names_the_voter(bot: Caller, ana: Person) -> None:
    await bot.call("sendPoll", chat_id=ana.id, **POLL, is_anonymous=False)

    await ana.votes(ana.last, 1)
    await ana.votes(ana.last)

    came = await updates(bot)
    answers = [value["option_ids"] for kind, value in came if kind == "poll_answer"]
    totals = [value["total_voter_count"] for kind, value in came if kind == "poll"]
    assert (answers, totals) == ([[1], []], [1, 0])
    assert next(value["user"]["id"] for kind, value in came if kind == "poll_answer") == ana.id


async def test_a_vote_in_a_secret_poll_is_only_counted(bot: Caller, ana: Person) -> None:
    await bot.call("sendPoll", chat_id=ana.id, **POLL)

    await ana.votes(ana.last, 0)

    came = await updates(bot)
    assert [kind for kind, _ in came] == ["poll"]
    counts = [option["voter_count"] for option in ana.last.payload["poll"]["options"]]
    assert counts == [1, 0]


@pytest.mark.parametrize(
    ("more", "votes", "words"),
    [
        ({}, [[0, 1]], "takes one option only"),
        ({}, [[2]], "no such option"),
        ({"type": "quiz", "correct_option_ids": [0]}, [[0], [1]], "takes no second vote"),
        ({"is_closed": True}, [[0]], "the poll is closed"),
    ],
    ids=["two of one", "unknown", "a quiz again", "closed"],
)
async def test_a_vote_that_no_app_offers_is_refused(
    bot: Caller, ana: Person, more: dict[str, Any], votes: list[list[int]], words: str
) -> None:
    await bot.call("sendPoll", chat_id=ana.id, **POLL, **more)
    for allowed in votes[:-1]:
        await ana.votes(ana.last, *allowed)

    with pytest.raises(CannotVote, match=words):
        await ana.votes(ana.last, *votes[-1])


async def test_a_poll_ends_by_itself_when_its_time_is_over(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    await bot.call("sendPoll", chat_id=ana.id, **POLL, open_period=60)
    playground.clock.offset += 61

    with pytest.raises(CannotVote, match="the poll is closed"):
        await ana.votes(ana.last, 0)


async def test_a_poll_is_stopped_once_with_its_result(bot: Caller, ana: Person) -> None:
    sent = await bot.call("sendPoll", chat_id=ana.id, **POLL)
    place = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await ana.votes(ana.last, 1)

    poll = await bot.call("stopPoll", **place)

    assert (poll["is_closed"], poll["options"][1]["voter_count"]) == (True, 1)
    assert await bot.refused("stopPoll", **place) == "Bad Request: poll has already been closed"


async def test_a_forwarded_poll_is_the_same_and_a_copied_one_is_new(
    bot: Caller, ana: Person
) -> None:
    sent = await bot.call("sendPoll", chat_id=ana.id, **POLL)
    source = {"chat_id": ana.id, "from_chat_id": ana.id, "message_id": sent["message_id"]}
    forwarded = await bot.call("forwardMessage", **source)
    copied = await bot.call("copyMessage", **source)

    await ana.votes(next(seen for seen in ana.messages if seen.id == forwarded["message_id"]), 0)

    counts = {seen.id: seen.payload["poll"]["total_voter_count"] for seen in ana.messages}
    assert counts == {sent["message_id"]: 1, forwarded["message_id"]: 1, copied["message_id"]: 0}


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "question missing": ({"question": ""}, "poll question must be non-empty"),
    "question too long": ({"question": "x" * 301}, "poll question length must not exceed 300"),
    "no options": ({"options": []}, "poll must have at least 1 option"),
    "13 options": ({"options": ["x"] * 13}, "poll can't have more than 12 options"),
    "blank option": ({"options": ["a", " "]}, "poll option must be non-empty"),
    "option too long": ({"options": ["x" * 101]}, "poll option length must not exceed 100"),
    "options that are none": ({"options": {}}, "expected an Array of InputPollOption"),
    "quiz without an answer": ({"type": "quiz"}, "wrong correct option ID specified"),
    "unknown type": ({"type": "vote"}, "unsupported poll type specified"),
}


@pytest.mark.parametrize(("more", "words"), REFUSED.values(), ids=REFUSED.keys())
async def test_send_poll_refuses(
    bot: Caller, ana: Person, more: dict[str, Any], words: str
) -> None:
    refusal = await bot.refused("sendPoll", **{"chat_id": ana.id, **POLL, **more})

    assert refusal == f"Bad Request: {words}"


async def test_polls_and_pins_outlive_the_process(tmp_path: Path) -> None:
    first = Playground(folder=tmp_path)
    ana = first.person("Ana", started=True)
    async with serve(first) as address, caller(first, address) as bot:
        sent = await bot.call("sendPoll", chat_id=ana.id, **POLL)
        await bot.call("pinChatMessage", chat_id=ana.id, message_id=sent["message_id"])
        await ana.votes(ana.messages[0], 1)
    save(first, tmp_path)

    second = Playground(folder=tmp_path)
    assert restore(second, tmp_path)
    async with serve(second) as address, caller(second, address) as bot:
        poll = await bot.call("stopPoll", chat_id=ana.id, message_id=sent["message_id"])
        fresh = await bot.call("sendPoll", chat_id=ana.id, **POLL)
        chat = await bot.call("getChat", chat_id=ana.id)

    assert poll["options"][1]["voter_count"] == 1
    assert fresh["poll"]["id"] != poll["id"]
    assert chat["pinned_message"]["poll"]["is_closed"]
