"""Updates that are malformed, of unknown kinds, or no updates: the bot goes on for everybody."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from bot.chat.raw_data import ALLOWED_UPDATES, Json
from bot.chat.receiving.webhook import Webhook
from tests.fuzz.updates import ANA, NOTES, SAID, SOUND, UNASKED, broken
from tests.model_based.local_bot import LocalSystem, empty_file, local_system

SECRET = "correct-horse"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
A_WHILE = timedelta(seconds=10)
HOW_MANY = 1_000
ALL = 5_000

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=20,
)


@pytest.fixture
async def made(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[LocalSystem]:
    """A bot whose tries follow each other at once; Ana is in its world."""
    monkeypatch.setattr("bot.chat.receiving.update_pipeline.PAUSES", (0.0, 0.0))
    async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as opened:
        assert opened.playground.person("Ana", started=True).id == ANA
        yield opened


async def takes(made: LocalSystem, number: int, update: Json) -> None:
    """One update at its own moment, and all that follows from it."""
    made.moves_to(made.clock.now + A_WHILE)
    await made.bot.takes({**update, "update_id": number})
    await made.bot.becomes_idle()


def said_to_ana(made: LocalSystem) -> int:
    """Return how often anything has changed in Ana's chat."""
    return made.playground.world.changed


async def is_answered(made: LocalSystem) -> bool:
    """Return whether somebody who writes now gets an answer."""
    before = said_to_ana(made)
    await takes(made, 10**9, SOUND[0])
    return said_to_ana(made) > before


@pytest.mark.parametrize("update", SOUND[:3], ids=lambda update: str(update)[:60])
async def test_a_sound_update_is_answered(made: LocalSystem, update: Json) -> None:
    before = said_to_ana(made)

    await takes(made, 1, update)

    assert said_to_ana(made) > before
    assert set(made.bot.intake.counts) == {"seen"}


@pytest.mark.parametrize(
    "count", [HOW_MANY, pytest.param(ALL, marks=pytest.mark.long)], ids=["some", "all"]
)
async def test_malformed_updates_stop_nobody(made: LocalSystem, count: int) -> None:
    chance = random.Random(count)

    for number in range(1, count + 1):
        await takes(made, number, broken(chance))

    counts = made.bot.intake.counts
    assert counts["seen"] == count
    assert counts["lost"] == 0
    # Most are seen through at once, and do not cost three tries.
    assert counts["unparsable"] > 4 * counts["failed"]
    assert await is_answered(made)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.sampled_from(ALLOWED_UPDATES), JSON, st.integers(min_value=1, max_value=2**62))
async def test_an_update_may_be_anything(
    made: LocalSystem, kind: str, content: object, number: int
) -> None:
    await takes(made, number, {kind: content})

    assert made.bot.intake.counts["lost"] == 0


@pytest.mark.parametrize("update", UNASKED, ids=lambda update: str(update)[:40])
async def test_a_kind_that_nobody_asked_for_means_nothing(made: LocalSystem, update: Json) -> None:
    before = said_to_ana(made)

    await takes(made, 1, update)

    assert said_to_ana(made) == before
    assert made.bot.intake.counts["failed"] == 0


@pytest.mark.parametrize("update", NOTES, ids=lambda update: list(update["message"])[-1])
async def test_a_note_of_telegrams_is_not_answered(made: LocalSystem, update: Json) -> None:
    before = said_to_ana(made)

    await takes(made, 1, update)

    assert said_to_ana(made) == before
    assert set(made.bot.intake.counts) == {"seen"}


@pytest.mark.parametrize("update", SAID, ids=lambda update: list(update["message"])[-1])
async def test_what_cannot_be_read_is_answered_all_the_same(
    made: LocalSystem, update: Json
) -> None:
    people_said = made.playground.find_person(ANA)
    before = said_to_ana(made)
    update = {"message": {**update["message"], "message_id": (await people_said.says("x")).id}}

    await takes(made, 1, update)

    assert said_to_ana(made) > before + 1
    assert set(made.bot.intake.counts) == {"seen"}


def test_forty_kinds_are_tried() -> None:
    assert len(UNASKED) + len(NOTES) + len(SAID) >= 40


# --- the webhook ---------------------------------------------------------------------------


@pytest.fixture
async def client(made: LocalSystem) -> AsyncIterator[httpx.AsyncClient]:
    hook = Webhook(made.bot.intake, SECRET)
    transport = httpx.ASGITransport(Starlette(routes=[hook.route("/hook")]))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as opened:
        yield opened


def body(chance: random.Random, number: int) -> bytes:
    """The body of a request: an update, sound or not, often not even whole."""
    update = broken(chance) if chance.random() < 0.7 else chance.choice(SOUND)
    raw = json.dumps({**update, "update_id": chance.choice((number, "1", None, 10**30, True))})
    match chance.randrange(6):
        case 0:
            return raw.encode()[: chance.randrange(len(raw))]
        case 1:
            return bytes(chance.choice((byte, byte ^ 255)) for byte in raw.encode()[:300])
        case 2:
            return chance.choice((b"", b"[" * 50_000, b"null", b"{}", b"9" * 9_000, b"\xff\xfe"))
        case _:
            return raw.encode()


@pytest.mark.parametrize(
    "count", [HOW_MANY, pytest.param(ALL, marks=pytest.mark.long)], ids=["some", "all"]
)
async def test_no_body_makes_the_webhook_fail(
    made: LocalSystem, client: httpx.AsyncClient, count: int
) -> None:
    chance = random.Random(count)
    statuses = Counter[int]()

    for number in range(1, count + 1):
        made.moves_to(made.clock.now + A_WHILE)
        answer = await client.post("/hook", content=body(chance, number), headers=HEADERS)
        statuses[answer.status_code] += 1

    await made.bot.becomes_idle()
    assert set(statuses) == {200}
    assert await is_answered(made)


@pytest.mark.parametrize("secret", ["", "correct", "correct-horse ", "x" * 10_000])
async def test_a_wrong_secret_is_not_heard(
    made: LocalSystem, client: httpx.AsyncClient, secret: str
) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}

    answer = await client.post("/hook", json={**SOUND[0], "update_id": 1}, headers=headers)

    assert answer.status_code == 403
    assert made.bot.intake.counts["seen"] == 0
