"""A text asks for the case of what is passed in: `{ FORM($exercise, case: "gen") }`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chat.sending.render import Renderer
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Locale
from bot.content.words import MissingWords, Words

RUSSIAN = """\
exercise-bridge = Ягодичный мост
    .inline = ягодичный мост
    .gen = ягодичного моста
exercise-squat = Присед
    .inline = присед
side = правая сторона
    .acc = { $leg } сторону
half = { $exercise } до половины
    .gen = { FORM($exercise, case: "gen") } до половины
plain = Далее: { $exercise }.
genitive = После { FORM($exercise, case: "gen") }.
accusative = На { FORM($side, case: "acc") }.
list = Кроме { FORM($exercises, case: "gen") }.
"""
MOSCOW = Locale("ru", "Europe/Moscow")
BRIDGE, SQUAT = msg("exercise-bridge.inline"), msg("exercise-squat.inline")


@pytest.fixture
def renderer(tmp_path: Path) -> Renderer:
    folder = tmp_path / "words" / "ru"
    folder.mkdir(parents=True)
    (folder / "some.ftl").write_text(RUSSIAN, "utf-8")
    (folder / "language.yaml").write_text("name: Русский\nstatus: draft\ndirection: ltr\n")
    return Renderer(Words.load(tmp_path), lambda: datetime(2026, 11, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (msg("plain", exercise=BRIDGE), "Далее: ягодичный мост."),
        (msg("genitive", exercise=BRIDGE), "После ягодичного моста."),
        (msg("genitive", exercise=msg("exercise-bridge")), "После ягодичного моста."),
        (msg("genitive", exercise=SQUAT), "После присед."),
        (msg("genitive", exercise=msg("exercise-squat")), "После присед."),
        (msg("accusative", side=msg("side", leg="правую")), "На правую сторону."),
        (msg("accusative", side=msg("plain", exercise="мост")), "На Далее: мост."),
        (
            msg("genitive", exercise=msg("half", exercise=BRIDGE)),
            "После ягодичного моста до половины.",
        ),
        (
            msg("list", exercises=(BRIDGE, SQUAT, "планки")),
            "Кроме ягодичного моста, присед, планки.",
        ),
        (msg("genitive", exercise="моста"), "После моста."),
        (msg("genitive", exercise=5), "После 5."),
    ],
    ids=[
        "alone it is inline",
        "its case",
        "also of its name",
        "without the case it is inline",
        "inline and not its name",
        "with its own arguments",
        "without inline it is as it is",
        "a case within a case",
        "each of a list",
        "a text",
        "a number",
    ],
)
def test_a_sentence_takes_a_case_of_its_argument(
    renderer: Renderer, message: Message, text: str
) -> None:
    assert renderer.plain(message, MOSCOW) == text


def test_a_case_that_cannot_be_formatted_is_an_error(renderer: Renderer) -> None:
    with pytest.raises(MissingWords, match="Unknown external: leg"):
        renderer.plain(msg("accusative", side=msg("side")), MOSCOW)
