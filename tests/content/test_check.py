"""The check names file, line and remedy of every mistake that a writer can make."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bot.content.check import Report, check
from bot.content.loader import load
from bot.content.show import show
from bot.content.words import Words
from tests.support.sample import sample

CONTENT = Path("content")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The content with its English alone: each other language takes as long again."""
    root = tmp_path / "content"
    left = shutil.ignore_patterns("media", "poses", "places", "words")
    shutil.copytree(CONTENT, root, ignore=left)
    shutil.copytree(CONTENT / "words" / "en", root / "words" / "en")
    return root


def edited(root: Path, file: str, old: str, new: str) -> Report:
    """The report after one edit; the line that was edited must be there."""
    path = root / file
    text = path.read_text("utf-8")
    assert old in text, f"{file} has no {old!r} any more"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return check(root)


BRIDGE, HINGE = "exercises/bridge.yaml", "exercises/hinge.yaml"
EXERCISES, CUES = "words/en/exercises.ftl", "words/en/cues.ftl"

MISTAKES = {
    # --- numbers of rules in words
    "hours of a rule": ("words/en/pain.ftl", "{ $hours } hours", "48 hours", "states '48 hours'"),
    "per cent of a rule": ("words/en/check_in.ftl", "{ $percent }%", "15%", "states '5%'"),
    "steps of a rule": (
        "words/en/training.ftl",
        "bring them back {",
        "bring them back two steps easier {",
        "states 'two steps'",
    ),
    # --- YAML
    "a tab": ("faults.yaml", "schema: 1", "schema:\t- 1", "no valid YAML"),
    "a key twice": (BRIDGE, "    level: 0\n", "    level: 0\n    level: 1\n", "stands here twice"),
    "an unquoted yes": ("screening.yaml", '{id: "yes"', "{id: yes", "put it in quotes"),
    "an unquoted tempo": (BRIDGE, 'tempo: "0-0-1-5"', "tempo: 0", "put it in quotes"),
    "a tempo of three": (BRIDGE, '"0-0-1-5"', '"0-1-5"', "it should match"),
    "an unknown key": (BRIDGE, "    warm_up: true", "    warmup: true", "known: id, level"),
    "a key left out": (BRIDGE, "    level: 0\n", "", "'level' is missing; add it"),
    "an unknown schema": (BRIDGE, "schema: 1", "schema: 2", "unknown value '2'; known: 1"),
    "a wrong kind": (BRIDGE, "level: 0", "level: low", "it should be a valid integer"),
    "too many sets": (BRIDGE, "{sets: 2", "{sets: 99", "less than or equal to 30"),
    # --- names that lead nowhere
    "an unknown answer": ("families.yaml", "      hamstrings:", "      hamstring:",
        "unknown answer 'hamstring'; known: glutes, outer_hip, hamstrings"),
    "an unknown equipment": (BRIDGE, "[[mini_band, hip_band]]", "[[miniband]]",
        "unknown equipment 'miniband'; known: mini_band"),
    "an unknown posture": (BRIDGE, "[supine, standing]", "[lying]", "unknown posture 'lying'"),
    "an unknown family": (BRIDGE, "family: bridge", "family: brige", "unknown family 'brige'"),
    "an unknown regression": (BRIDGE, "regression: glute_squeeze", "regression: glute_sqeeze",
        "unknown exercise 'glute_sqeeze'; known: glute_bridge"),
    "an unknown progression": (BRIDGE, "[glute_bridge_march]", "[march]", "exercise 'march'"),
    "an unknown fault": (BRIDGE, "faults: [f_breath", "faults: [f_breth", "fault 'f_breth'"),
    "an unknown contraindication": (BRIDGE, "contraindications: [c_bp]",
        "contraindications: [c_pb]", "unknown contraindication 'c_pb'"),
    "an unknown drill": ("families.yaml", "{exercise: clam_banded,", "{exercise: clams,",
        "unknown exercise 'clams'"),
    "an unknown again": ("families.yaml", "again: {exercise: clam}", "again: {exercise: clams}",
        "unknown exercise 'clams'"),
    "an unknown swap": ("families.yaml", "swaps: [thrust]", "swaps: [trust]", "family 'trust'"),
    "an unknown warm-up": ("warmups.yaml", "extras: [clam,", "extras: [clams,", "'clams'"),
    "no warm-up": ("warmups.yaml", "extras: [clam,", "extras: [rdl,", "'rdl' is no warm-up"),
    "a part of no family": ("warmups.yaml", "{parts: {bridge: glute_squeeze,",
        "{parts: {brige: glute_squeeze,", "unknown family 'brige'"),
    "a part left out": ("warmups.yaml", "normal: {parts: {bridge: 2, hinge: 2}",
        "normal: {parts: {bridge: 2}", "not the same parts as the first level: hinge"),
    "a part of another ladder": ("warmups.yaml", "hinge: hinge_stick", "hinge: clam",
        "'clam' is no exercise of 'hinge'"),
    "an unknown owned family": ("warmups.yaml", "owned: {bridge: 2", "owned: {brige: 2",
        "unknown family 'brige'"),
    "a ceiling without a rung": ("families.yaml", "{bench: 2,", "{bench: 9,",
        "the ceiling 9 is no rung of thrust"),
    "a ceiling of no equipment": ("families.yaml", "{bench: 2,", "{bank: 2,", "'bank'"),
    "an unknown rule": ("rules.yaml", "rest_hours: 48", "rest_hour: 48",
        "unknown number 'rest_hour'; known: rest_hours"),
    "a rule of another kind": ("rules.yaml", "rest_hours: 48", "rest_hours: 48.5", "give it int"),
    "an unknown slot family": ("programmes.yaml", "M2: [hinge]", "M2: [hing]", "family 'hing'"),
    "an unknown item": ("screening.yaml", "only_after: B0", "only_after: B9", "item 'B9'"),
    # --- ladders and tables
    "a circle": (BRIDGE, "    level: 0\n", "    level: 0\n    regression: glute_bridge\n",
        "the regressions of 'glute_squeeze' lead back to it"),
    "reps upside down": (BRIDGE, "reps: [8, 12]", "reps: [12, 8]", "the smaller number first"),
    "an exercise out of reach": (BRIDGE, "progressions: [glute_bridge_single]",
        "progressions: [glute_bridge]", "nothing leads to 'glute_bridge_single'"),
    "an exercise twice": (BRIDGE, "- id: glute_squeeze", "- id: clam", "there is another"),
    "a replaced regression": (BRIDGE, "    level: 0\n",
        "    level: 0\n    replaced_by: glute_bridge\n", "'glute_squeeze' has been replaced"),
    "a cell without a cue": (
        "families.yaml", "        cues: [cue-bridge-form, cue-bridge-form-2]\n", "",
        "'form' has 0 cues of 2; add cues: [cue-bridge-form, cue-bridge-form-2]"),
    "a cell with one cue": (
        "families.yaml", "[cue-bridge-form, cue-bridge-form-2]", "[cue-bridge-form]",
        "'form' has 1 cue of 2; add cues: [cue-bridge-form, cue-bridge-form-2]"),
    "a start without a rung": ("families.yaml", "start: {beginner: 1,", "start: {beginner: 9,",
        "the beginner starts on a rung that has no exercise"),
    "a card without a source": ("cards.yaml", 'source: "', 'source: "" # ', "'source' is"),
    # --- languages
    "an unknown status": ("words/en/language.yaml", "status: source", "status: done",
        "unknown value 'done'; known: draft, signed"),
    "an overlay of nothing": ("words/en/language.yaml", "\ndirection: ltr",
        "\ndirection: ltr\nbase: de", "the base 'de' is no language"),
    # --- words
    "no words for an exercise": (EXERCISES, "exercise-clam =", "exercise-clm =",
        "no words 'exercise-clam' in 'en'"),
    "no common mistake": (BRIDGE, "faults: [f_breath, f_arch]", "faults: []", "'faults'"),
    "no words for a muscle": ("words/en/muscles.ftl", "muscle-calves =", "muscle-calfs =",
        "no words 'muscle-calves' in 'en'"),
    "a set-up of one line": (EXERCISES, "    .setup-2 = Stack your hip bones.\n", "",
        "no words 'exercise-clam_banded.setup-2' in 'en'"),
    "a card about nothing": ("cards.yaml", "about: [clam,", "about: [clams,", "exercise 'clams'"),
    "no words for a cue": (CUES, "cue-bridge-form =", "cue-bridge-from =",
        "no words 'cue-bridge-form' in 'en'"),
    "a gap in the numbers": (EXERCISES, "    .cue-2 =", "    .cue-9 =", "number them from 1"),
    "a line out of place": (CUES, "cue-bridge-form =", "cue bridge form =",
        "belongs to no message; indent it"),
    "a message twice": (CUES, "cue-thrust-form =", "cue-bridge-form =", "stands also in"),
    "words that do not parse": (CUES, "{ $cue } And", "{ $cue And", "is no valid Fluent"),
    "an open tag": (CUES, "Do fewer reps", "<b>Do fewer reps", "leaves <b> open; close it"),
    "a tag on a button": ("words/en/training.ftl", "fewer = Fewer", "fewer = <b>Few</b>er",
        "'training-button-fewer' is a label of a button; it takes no tags"),
    "no words for a screen": ("words/en/training.ftl", "training-closed =", "training-close =",
        "no words 'training-closed' in 'en'"),
    "no words for a card": ("words/en/cards.ftl", "card-k16 =", "card-k61 =",
        "no words 'card-k16' in 'en'"),
    "a tag of nobody's": (CUES, "Do fewer reps", "<big>Do</big> fewer reps", "no tag"),
    "a variable that the program gives no argument": ("words/en/privacy.ftl",
        "erase-ask = Erase everything:", "erase-ask = Erase all { $days } days:",
        "'erasure-erase-ask' is said without its argument $days"),
    "such a variable in a message that is named by another": ("words/en/privacy.ftl",
        "button-erase = Erase everything", "button-erase = { wishes-clock } Erase everything",
        "'erasure-button-erase' is said without its argument $at"),
    "a reference to nothing": (CUES, "Do fewer reps", "{ fewer } reps", "names 'fewer'"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    sample((pytest.param(*each, id=name) for name, each in MISTAKES.items()), 3),
)
def test_each_mistake_is_reported(copy: Path, file: str, old: str, new: str, message: str) -> None:
    report = edited(copy, file, old, new)

    assert report.exit_code == 1
    assert any(message in m.text for m in report.mistakes), report.lines


def test_a_mistake_stands_at_its_line(copy: Path) -> None:
    lines = (CONTENT / BRIDGE).read_text("utf-8").splitlines()
    expected = next(n for n, line in enumerate(lines, 1) if "regression: glute_squeeze" in line)

    report = edited(copy, BRIDGE, "regression: glute_squeeze", "regression: nothing")

    [mistake] = report.mistakes
    assert mistake.text.startswith(f"content/{BRIDGE}:{expected}: unknown exercise 'nothing'; ")


def test_all_mistakes_are_told_at_once(copy: Path) -> None:
    (copy / "faults.yaml").unlink()

    report = edited(copy, BRIDGE, "level: 0", "level: low")

    assert [m.file for m in report.mistakes] == [f"content/{BRIDGE}", "content/faults.yaml"]
    assert report.lines[-1] == "2 mistakes"


def test_every_language_says_the_same(copy: Path) -> None:
    mixed = '{ $hint } { CASE($cue) } { FORM($cue, case: "gne") } And'
    differences = [
        ("cues", "cue-bridge-form =", "cue-form =", ["no words 'cue-bridge-form' in 'de'"]),
        ("days", "day-today = today\n", "", ["'day-today' is not translated into 'de'"]),
        ("days", "day-short", "day-heute = x\nday-short", ["'day-heute' is not in 'en'; remove"]),
        ("families", ".inline = the bridges", ".kurz = x", ["'family-bridge' has not .inline of"]),
        ("cues", "{ $cue } And", mixed, ["the unknown variable $hint; known: $cue",
            "unknown function CASE; known: DATE", "case 'gne'; no message has"]),
        ("exercises", "    .cue-4 = Close slowly.\n", "", ["'exercise-clam' has 3 lines"]),
    ]  # fmt: skip
    shutil.copytree(copy / "words" / "en", copy / "words" / "de")
    for file, old, new, _ in differences:
        path = copy / "words" / "de" / f"{file}.ftl"
        text = path.read_text("utf-8")
        assert old in text, f"{file} has no {old!r} any more"
        path.write_text(text.replace(old, new, 1), "utf-8")

    found = [mistake.text for mistake in check(copy).mistakes]

    wanted = [message for *_, messages in differences for message in messages]
    missing = [each for each in wanted if not any(each in text for text in found)]
    assert missing == []


def test_an_overlay_has_only_what_differs(copy: Path) -> None:
    folder = copy / "words" / "en-AU"
    folder.mkdir()
    about = "name: x\nstatus: draft\ndirection: ltr\nbase: en\nwords: {gotten: got, gooten: x}\n"
    (folder / "language.yaml").write_text(about)
    (folder / "some.ftl").write_text("day-today = heute\nday-noon = Mittag\n")

    mistakes = check(copy).mistakes

    assert [m.what for m in mistakes] == [
        "the words 'gooten' are in no message",
        "'day-noon' is not in 'en'",
    ]


def test_a_folder_of_words_says_which_language_it_is(copy: Path) -> None:
    (copy / "words" / "de").mkdir()

    [mistake] = check(copy).mistakes

    assert mistake.file == "content/words/de/language.yaml"


def test_the_default_row_is_noted_where_it_serves(copy: Path) -> None:
    report = check(copy)

    assert any("kickback, cramp: the default row serves" in note for note in report.notes)


def test_a_message_that_nothing_says_is_noted(copy: Path) -> None:
    report = edited(copy, CUES, "cue-slower", "nobody-says-this = x\ncue-slower")

    assert any("nothing says 'nobody-says-this'" in note for note in report.notes)


def test_an_exercise_without_a_film_is_named(copy: Path) -> None:
    drawn = json.loads((CONTENT / "media" / "manifest.json").read_text("utf-8"))
    del drawn["hinge_hold"]
    (copy / "media").mkdir()
    (copy / "media" / "manifest.json").write_text(json.dumps(drawn), "utf-8")

    (mistake,) = check(copy).mistakes

    assert mistake.file == "content/exercises/erectors.yaml"
    assert "'hinge_hold' has no film and no still; add its pose" in mistake.text


def test_a_page_shows_every_screen_of_an_exercise() -> None:
    words = Words.load(CONTENT)
    page = show(load(CONTENT), words, "glute_bridge_single", "en")

    for part in (
        "Single-leg bridge · 3 x 6 to 10 per side · tempo 3-0-1-2 · rest 60 s · 2 left",
        "HOW TO",
        "You should feel: the glute on your working side.",
        "! Your pelvis twists or drops.",
        f"hamstrings: {words.format('en', 'cue-bridge-hamstrings')}",
        "drill: Bridge with heels closer (glute_bridge_feet_close) 3 x 8",
        "easier: glute_bridge_march → glute_bridge_one_and_half → glute_bridge_banded",
        "next: hip_thrust_single",
        "c_supine takes it away: No exercises lying flat on your back.",
    ):
        assert part in page


def test_every_exercise_has_a_page() -> None:
    catalogue, words = load(CONTENT), Words.load(CONTENT)

    pages = [show(catalogue, words, exercise, "en") for exercise in catalogue.exercises]

    assert len(set(pages)) == len(catalogue.exercises)


def test_an_unknown_exercise_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown exercise 'plank'; known: clam"):
        show(load(CONTENT), Words.load(CONTENT), "plank", "en")


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("talk.yaml", "  how_to:", "  howto:", "'how_to' under answers is missing"),
        ("alarms.yaml", "  low_back:", "  back:", "'low_back' under places is missing"),
        (
            "alarms.yaml",
            "[chest, chest trouble]",
            "[chest, brust]",
            "without their words",
        ),
        ("times.yaml", "    kg: [", "    kilos: [", "'kilos' under weights: units is unknown"),
        ("times.yaml", "weights:", "wights:", "it cannot be read: 'weights'"),
        ("times.yaml", "weights:", "numbers:", "the key 'numbers' stands here twice"),
        ("times.yaml", "weights:", "weights: [", "no valid YAML"),
    ],
)
def test_what_people_type_is_checked_in_each_language(
    copy: Path, file: str, old: str, new: str, expected: str
) -> None:
    shutil.copytree(copy / "words" / "en", copy / "words" / "de")

    report = edited(copy, f"words/de/{file}", old, new)

    found = [m.text for m in report.mistakes if "words/de" in m.text]
    assert any(expected in each for each in found), found


def test_a_language_needs_all_three_files_of_what_people_type(copy: Path) -> None:
    shutil.copytree(copy / "words" / "en", copy / "words" / "de")
    (copy / "words" / "de" / "talk.yaml").unlink()

    found = [m.text for m in check(copy).mistakes]

    assert "content/words/de/talk.yaml:1: the file is missing; put it back" in found
