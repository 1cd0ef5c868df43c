"""Withdrawn consent leaves no health answer, in no column of any table."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Screen
from bot.services.messages import MessageBody
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import failed_updates
from tests.dialogs.local_services import ANA, InProcess, LocalServices, local_services
from tests.dialogs.play import played
from tests.dialogs.script import read
from tests.support.archives import exported_rows
from tests.transcripts import FOLDER

PATIENCE = 120.0  # seconds; what waits for ever is a failure
#: What is stored of a health answer, or only because of one.
ANSWERS = re.compile(
    r"PainReported|MorningAnswered|HealthChecked|AnswerGiven|Skipped|Locked"
    r"|low_back|knee|hurt|\bill\b|excused|cramp|stopped|felt|morning|comeback|locked|fever"
    r"|\"ticked\"|\"place\"|ill_until|FamilyRest|Clearance|Standing|CueMemory"
)
#: Every withdrawn consent rests every reminder for this one reason: it says no more than that.
WITHDRAWN = '"resting": "health"'


@pytest.mark.parametrize(
    "name", ["stop_knee", "morning_much_worse", "ill", "warmup_painful", "emergency"]
)
async def test_after_a_withdrawal_no_health_answer_is_left(name: str, tmp_path: Path) -> None:
    async with asyncio.timeout(PATIENCE), local_services(tmp_path) as made:
        stage = InProcess(made)
        await played(read(FOLDER / f"{name}.txt"), stage)
        await stage.writes("/privacy")
        await taps(stage, "Withdraw consent")
        await made.database.transaction(leave_more, made)
        before = await answers(made)

        await taps(stage, "Withdraw consent")
        await made.becomes_idle()

        assert len(before) >= 5
        assert await answers(made) == []


async def answers(made: LocalServices) -> list[str]:
    """Each value of the person, opened, in which something of an answer stands."""
    found = []
    for table, rows in (await exported_rows(made.database, ANA)).items():
        for row in rows:
            for column, value in row.items():
                stored = json.dumps({column: value})
                if ANSWERS.search(stored) and stored != f"{{{WITHDRAWN}}}":
                    found.append(f"{table} {stored}")
    return found


def leave_more(connection: Connection, made: LocalServices) -> None:
    """A message about a pain still waits, and something that was typed had failed."""
    now = made.clock()
    row = {"update_id": 1_000_000, "person_id": ANA, "failed_at": now, "error": "E", "tries": 3}
    failed_updates.add_failed(connection, row, b'{"text": "my knee hurts"}')
    body = MessageBody(Screen((msg("pain-saved", place="knee"),)), Locale("en", "UTC"))
    later = now.replace(year=now.year + 1)
    outbox.queue(connection, [Queued("turn:pain", ANA, ANA, body, later, later)], now)


async def taps(stage: InProcess, label: str) -> None:
    """The newest button with this label."""
    found = [
        (bubble, key)
        for bubble in stage.view().bubbles
        for row in bubble.rows
        for key in row
        if key.label == label
    ]
    await stage.presses(*found[-1], 1)
