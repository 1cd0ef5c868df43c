"""A language is checked beside English, and a new one begins as a copy of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.content.checks.coverage import coverage
from bot.content.checks.fluent_checks import fluent_checks
from bot.content.checks.translated import FILE, record, stale_translations
from bot.content.new_language import new_language
from bot.content.word_files import read_languages

ROOT = Path(__file__).parents[2]
ENGLISH = """\
button-go = Go on
title = <b>Session</b> (today)
quote = Say "now" or “later”.
count = { $reps ->
    [one] 1 rep
   *[other] { $reps } reps
}
side = { $side ->
    [left] left
   *[other] right
}
exercise-squat = Squat
    .inline = the squat
ok = OK
"""
RUSSIAN = """\
button-go = Дальше
title = <b>Тренировка</b> (сегодня)
quote = Скажите «сейчас» или „потом“.
count = { $reps ->
    [one] { $reps } повтор
    [few] { $reps } повтора
   *[many] { $reps } повторов
}
side = { $side ->
    [left] левая
   *[other] правая
}
exercise-squat = Squat
    .inline = the squat
ok = OK
"""
#: What is replaced in Russian, by what, and what the check says of it.
MISTAKES = {
    "nothing": ("", "", None),
    "an unknown variable": ("ok = OK", 'ok = OK\n    .gen = { FORM($x, case: "gen") }', "unknown"),
    "a case that is there": ("ok = OK", "ok = OK\n    .gen = Да", None),
    "a variable left out": ("[left] левая", "[right] левая", None),
    "a label of 25 letters": ("Дальше", "Я" * 25, "the label 'button-go' has 25 letters"),
    "a label of 24 letters": ("Дальше", "Я" * 24, None),
    "a label of an answer": (
        "ok = OK",
        "ok = OK\n    .button = " + "Я" * 25,
        "'ok.button' has 25",
    ),
    "a bracket": ("(сегодня)", "(сегодня", "'title' has an unpaired ( or )"),
    "a quote": ("„потом“", "„потом", "'quote' has an unpaired quote"),
    "a pair of quotes": ("«сейчас»", "«сейчас", "'quote' has an unpaired « or »"),
    "a plural": ("    [few] { $reps } повтора\n", "", "'count' lacks the plurals few of $reps"),
    "every plural but one": (
        RUSSIAN[RUSSIAN.index("    [one]") : RUSSIAN.index(" { $reps } повторов")],
        "   *[other]",
        "'count' lacks the plurals few, many, one of $reps; 'ru' has",
    ),
    "no plural at all": (
        RUSSIAN[RUSSIAN.index("{ $reps ->") : RUSSIAN.index("\nside")],
        "повторов: { $reps }",
        None,
    ),
    "a tag": ("«сейчас»", "<i>сейчас</i>", "'quote' has <i>, and English has not"),
    "English": ("<b>Тренировка</b> (сегодня)", "<b>Session</b> (today)", "'title' is still Engl"),
}


def checked(root: Path, russian: str) -> list[str]:
    for code, text in (("en", ENGLISH), ("ru", russian)):
        folder = root / "words" / code
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "some.ftl").write_text(text, "utf-8")
        (folder / "language.yaml").write_text(f"name: {code}\nstatus: draft\ndirection: ltr\n")
    languages, mistakes = read_languages(root)
    return [m.text for m in (*mistakes, *fluent_checks(languages, "en"))]


def test_each_mistake_of_a_translation_is_reported(tmp_path: Path) -> None:
    for name, (old, new, said) in MISTAKES.items():
        assert old in RUSSIAN, name

        found = checked(tmp_path, RUSSIAN.replace(old, new, 1) if old else RUSSIAN)

        assert len(found) == (said is not None), (name, found)
        assert all(said in each for each in found if said is not None), (name, found)


def test_some_texts_may_be_the_same_as_in_english(tmp_path: Path) -> None:
    more = "".join(f"text-{n} = Text {n}, the same\n" for n in range(30))
    folder = tmp_path / "words" / "en"
    folder.mkdir(parents=True)
    (folder / "more.ftl").write_text(more, "utf-8")
    beside = tmp_path / "words" / "ru"
    beside.mkdir()
    (beside / "more.ftl").write_text(more.replace("the same", "не то"), "utf-8")

    english = "<b>Тренировка</b> (сегодня)", "<b>Session</b> (today)"

    assert checked(tmp_path, RUSSIAN.replace(*english)) == []


def test_a_new_language_is_english_beside_itself_until_it_is_translated(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content" / "words" / "en", tmp_path / "words" / "en")

    folder = new_language(tmp_path, "fa")

    languages, mistakes = read_languages(tmp_path)
    english, persian = languages["en"], languages["fa"]
    assert (mistakes, persian.mistakes) == ([], ())
    assert persian.entries.keys() == english.entries.keys()
    assert (persian.info.name, persian.info.direction) == ("فارسی", "rtl")
    assert "# button-back = Back\nbutton-back = Back\n" in (folder / "buttons.ftl").read_text()
    assert coverage(tmp_path).endswith("| فارسی | `fa` | 100 % | 100 % | draft |")
    still = [m for m in fluent_checks(languages, "en") if "is still English" in m.what]
    assert len(still) > 1_000


def stale(root: Path) -> list[str]:
    languages, _ = read_languages(root)
    return [m.text for m in stale_translations(root, languages)]


def test_a_translation_is_stale_when_its_english_changes_until_it_is_recorded_anew(
    tmp_path: Path,
) -> None:
    checked(tmp_path, RUSSIAN)
    english = tmp_path / "words" / "en" / "some.ftl"
    (new,) = stale(tmp_path)
    assert "7 translations are not recorded" in new
    assert record(tmp_path) == (7, 0)
    assert stale(tmp_path) == []

    english.write_text(ENGLISH.replace("\nok =", "\n# A comment.\n\nok ="), "utf-8")
    assert stale(tmp_path) == []

    english.write_text(ENGLISH.replace("Squat\n", "Deep squat\n"), "utf-8")
    (changed,) = stale(tmp_path)
    assert "words/ru/some.ftl:13: the English of 'exercise-squat' has changed" in changed
    assert record(tmp_path) == (0, 0)
    assert stale(tmp_path) == [changed]

    assert record(tmp_path, ["exercise-squat"]) == (0, 1)
    assert stale(tmp_path) == []


def test_two_branches_that_recorded_the_same_message_are_read_together(tmp_path: Path) -> None:
    checked(tmp_path, RUSSIAN)
    record(tmp_path)
    file = tmp_path / "words" / "ru" / FILE
    recorded = file.read_text("utf-8")

    file.write_text(f"ok 00000000\n{recorded}", "utf-8")

    assert stale(tmp_path) == []
    assert record(tmp_path) == (0, 0)
    assert file.read_text("utf-8") == recorded


def test_only_messages_of_english_are_recorded(tmp_path: Path) -> None:
    checked(tmp_path, RUSSIAN)

    with pytest.raises(ValueError, match="'nix' is no message of en"):
        record(tmp_path, ["nix"])


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("klingon", "is no language of CLDR; for example es, pt-BR"),
        ("../x", "is no language of CLDR"),
        ("en", "is there already; remove it first"),
    ],
)
def test_a_folder_is_made_for_a_language_only_and_once(
    tmp_path: Path, code: str, why: str
) -> None:
    (tmp_path / "words" / "en").mkdir(parents=True)

    with pytest.raises(ValueError, match=why):
        new_language(tmp_path, code)


def test_the_readme_has_the_table_of_languages() -> None:
    table = coverage(ROOT / "content")

    assert table in (ROOT / "README.md").read_text("utf-8"), "python -m bot languages prints it"
