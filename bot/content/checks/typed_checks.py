"""Checks of what each language reads: its times.yaml, alarms.yaml and talk.yaml."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.content.language.parser import ENGLISH, PatternParser, load_parser
from bot.content.mistakes import ContentError, Mistake

_Keys = Mapping[tuple[str, str], frozenset[str]]


def typed_checks(root: Path, overlays: frozenset[str]) -> Iterator[Mistake]:
    """Yield files that are missing or cannot be read, and what English has and they have not.

    Phrases of alarms that others hide are mistakes too. `overlays` read what their base reads,
    and need no files.
    """
    codes = (each.name for each in (root / "words").iterdir() if each.is_dir())
    found = {code: _read(root, code) for code in codes if code not in overlays}
    english = found[ENGLISH]
    for code, parser in sorted(found.items()):
        if isinstance(parser, Mistake):
            yield parser
        elif not isinstance(english, Mistake):
            place = f"{root.name}/words/{code}"
            yield from _differing(place, _keys(parser), _keys(english))
            yield from _hidden(place, parser, english)


def _read(root: Path, code: str) -> PatternParser | Mistake:
    folder, place = root / "words" / code, f"{root.name}/words/{code}"
    try:
        return load_parser(folder)
    except ContentError as error:
        return error.mistakes[0]
    except (ValueError, KeyError, TypeError) as error:
        what = f"it cannot be read: {' '.join(str(error).split())[:300]}"
        return Mistake(place, 1, what, "compare its three .yaml files with those of words/en")


def _differing(place: str, keys: _Keys, english: _Keys) -> Iterator[Mistake]:
    for (file, where), names in english.items():
        for name in sorted(names ^ keys[file, where]):
            what = f"'{name}' under {where} is {'missing' if name in names else 'unknown'}"
            yield Mistake(f"{place}/{file}", 1, what, "name what words/en names")


def _hidden(place: str, parser: PatternParser, english: PatternParser) -> Iterator[Mistake]:
    """Yield phrases of alarms that `harmless` hides, and English ones that `ordinary` hides."""
    file = f"{place}/alarms.yaml"
    for meaning, phrase, harmless in parser.signs.hidden():
        what = f"'{phrase}' of '{meaning}' is never read: '{harmless}' in it is harmless"
        yield Mistake(file, 1, what, "make the harmless phrase longer, or remove one of them")
    if parser is not english:
        for meaning, phrase, ordinary in english.signs.hidden(parser.signs.lexicon):
            what = f"the English '{phrase}' of '{meaning}' is never read: '{ordinary}' is ordinary"
            yield Mistake(file, 1, what, f"remove it there, or write the phrase in {ENGLISH} so")


def _keys(parser: PatternParser) -> _Keys:
    """Return the names that mean something to the program, by file and list."""
    alarms, talk = parser.alarm_words, parser.talk_words
    lists: dict[tuple[str, str], Mapping[str, object]] = {
        ("times.yaml", "beside_units"): parser.beside_units,
        ("times.yaml", "weights: units"): parser.weight_patterns.units,
        ("alarms.yaml", "emergency"): alarms.emergency,
        ("alarms.yaml", "places"): alarms.places,
        ("alarms.yaml", "sides"): alarms.sides,
        ("alarms.yaml", "kinds"): alarms.kinds,
        ("talk.yaml", "buttons"): talk.buttons,
        ("talk.yaml", "answers"): talk.answers,
        ("talk.yaml", "commands"): talk.commands,
        ("talk.yaml", "small_talk"): talk.small_talk,
    }
    return {where: frozenset(names) for where, names in lists.items()}
