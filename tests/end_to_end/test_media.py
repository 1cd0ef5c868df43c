"""The real process uploads a moving picture and a sound once, over restarts and losses."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playground.api.calls import Call
from playground.driver import Person
from tests.end_to_end.support.system import System, system
from tests.end_to_end.test_living import onboarded

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("America/New_York"))


KINDS = {"animation": "sendAnimation", "voice": "sendVoice"}
SENDS = {"animation": 2, "voice": 1}  # in one warm-up: the card comes again below its tempo
UPLOAD = "upload"


async def warms_up(made: System, person: Person) -> None:
    """The first card of a warm-up, and its tempo."""
    for act in (person.says("/warmup"), person.taps("More ⋯"), person.taps("♪ Tempo")):
        await act
        await made.becomes_idle()


def sent(made: System, kind: str) -> list[Call]:
    return [call for call in made.playground.calls.all(KINDS[kind]) if call.acted]


def ways(made: System, kind: str) -> list[str]:
    """For each send the file id that the bot gave, or that it uploaded the file."""
    values = [str(call.params[kind]) for call in sent(made, kind)]
    return [UPLOAD if each.startswith("(") else each for each in values]


def newest(made: System, kind: str) -> str:
    """Return what Telegram calls the file that was sent last."""
    return str(sent(made, kind)[-1].result[kind]["file_id"])


async def test_a_file_is_uploaded_once_and_anew_when_telegram_has_lost_it(
    tmp_path: Path,
) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana, ben, cleo, dan = [await onboarded(made, name) for name in "ABCD"]

        await warms_up(made, ana)
        first = {kind: newest(made, kind) for kind in KINDS}
        await warms_up(made, ben)
        await made.bot.stop()
        await made.opens()
        await warms_up(made, cleo)

        for kind, file_id in first.items():
            assert ways(made, kind) == [UPLOAD, *[file_id] * (3 * SENDS[kind] - 1)]

        for file_id in first.values():
            made.playground.state.files.lose(file_id)
        await warms_up(made, dan)
        again = {kind: newest(made, kind) for kind in KINDS}
        await warms_up(made, ana)

        for kind, file_id in again.items():
            later = ways(made, kind)[3 * SENDS[kind] :]
            assert later == [UPLOAD, *[file_id] * (2 * SENDS[kind] - 1)]
            refused = [c for c in made.playground.calls.refusals() if c.method == KINDS[kind]]
            assert [call.params[kind] for call in refused] == [first[kind]]
