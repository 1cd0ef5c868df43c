"""Texts of people are sealed: nothing of them can be read in the database's bytes."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Table
from structlog.testing import capture_logs

from bot.chat.raw_data import Json
from bot.chat.sending.render import TEXT_LIMIT
from bot.services.operations.retention import KEEP_ROWS, KEEP_SILENT, KEEP_UNFINISHED
from bot.storage.tables import METADATA, PEOPLE
from tests.model_based.local_bot import empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import FinishesOnboarding, Restarts, Sends, Step, TapsOn, Writes
from tests.support.walk import walk
from tests.support.world import CONTENT, words

POLICY = CONTENT / "words" / "en" / "privacy_policy.ftl"
CANARY = "kanarienvogel"
#: Answers as the code knows them, whose words stand in no key, kind or reason.
ANSWERS = ("low_back", "much_worse", "hamstring", "beginner", "kettle", "glutes", "towel")

#: Every table with a person, and where the policy speaks of what stands in it.
SPOKEN_OF = {
    "people": "Your chat ID, language and time zone",
    "reminders": "days, minutes, times",
    "practice": "which days you practiced",
    "journal": "which sets you did, what you felt",
    "kept": "your preferences",
    "sessions": "which sets you did",
    "conversations": "the current conversation",
    "occurrences": "when reminders were due, sent and answered",
    "outbox": "messages waiting to be sent",
    "failed_updates": "if an error stops me from handling a message, I keep that message",
    "shares": "The names you both typed",
    "share_log": "each view are stored",
    "calendars": "only a code made from it is stored",
}
#: Every table that grows old, and how long the policy says it is stored; None: nobody's rows.
MESSAGES = {
    "updates": "Message IDs: 7 days",
    "outbox": "The fact that a message was sent: 30 days",
    "failed_updates": "Messages set aside after an error: 30 days",
    "outages": None,
    "erased": "so that no backup brings your data back: 60 days",
}


def policy() -> str:
    ids = [line.partition(" =")[0] for line in POLICY.read_text("utf-8").splitlines()]
    return "\n".join(words().format("en", each) for each in ids if each.startswith("privacy-"))


@walk("table", METADATA.sorted_tables)
def test_the_privacy_policy_speaks_of_every_table_with_a_person(table: Table) -> None:
    has_person = table is PEOPLE or "person_id" in table.c

    assert has_person == (table.name in SPOKEN_OF)
    assert SPOKEN_OF.get(table.name, "") in policy()


def test_the_privacy_policy_says_how_long() -> None:
    assert set(MESSAGES) == set(KEEP_ROWS)
    for name, message in MESSAGES.items():
        assert message is None or (
            message in policy() and f" {KEEP_ROWS[name].days} days" in message
        )
    assert f"unfinished setup: {KEEP_UNFINISHED.days} days" in policy()
    assert f"After {KEEP_SILENT.days * 12 // 365} months without activity" in policy()
    assert len(policy()) < TEXT_LIMIT


async def test_no_name_text_or_answer_is_in_the_bytes_of_the_database(tmp_path: Path) -> None:
    with capture_logs() as log:
        async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as made:
            player = Player(made, log)
            chat = made.playground.world.chats[player.id]
            chat.about["first_name"] = CANARY
            (chat.user or {}).update(first_name=CANARY, last_name=CANARY, username=CANARY)
            message = Writes(f"{CANARY} my back hurts")
            await plays(player, FinishesOnboarding(), TapsOn(2), message, TapsOn(4))
            await player.forges("g:plan_questions:anchor:")
            await player.forges(f"t:{(await player.stored()).revision}:own")
            await plays(player, Writes(f"after {CANARY}"), Writes(f"/start {CANARY}"))
            await plays(player, Sends("contact"), Restarts())
            await made.bot.takes(unbearable(player.id))
            shown = "".join(str(message.payload) for message in player.messages if message.by_bot)
            open_bytes = bytes_of(tmp_path)
        closed_bytes = bytes_of(tmp_path)

    assert CANARY in shown, "it came back as an anchor, so it was stored"
    assert "update_failed" in [entry["event"] for entry in log]
    for found in (open_bytes, closed_bytes):
        assert b"people" in found
        for word in (CANARY, *ANSWERS):
            assert word.encode() not in found.lower(), word
            assert word.encode("utf-16-le") not in found.lower(), word
    assert CANARY not in str(log)


async def plays(player: Player, *steps: Step) -> None:
    for step in steps:
        await player.plays(step)


def unbearable(chat_id: int) -> Json:
    """An update that fails, and is kept aside with all that it says."""
    about = {"id": chat_id, "is_bot": False, "first_name": CANARY, "type": "private"}
    place = {"latitude": "no number", "longitude": 0, "title": CANARY}
    message = {"message_id": 1, "date": 1, "chat": about, "from": about, "location": place}
    return {"update_id": 10**9, "message": message}


def bytes_of(folder: Path) -> bytes:
    """The database, its log and its memory."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob("bot.db*")))
