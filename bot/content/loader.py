"""The content as the catalogue: read, validated, cross-checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel

from bot.coaching.catalogue.catalogue import Advice, Catalogue
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import read_programmes
from bot.coaching.catalogue.thresholds import METHOD, Thresholds
from bot.content.checks.cross_checks import cross_checks
from bot.content.checks.plan_checks import rule_checks
from bot.content.checks.word_checks import missing_words
from bot.content.documents import Document, read
from bot.content.mistakes import ContentError, Mistake
from bot.content.parse import Model, parse
from bot.content.schema import ContraindicationsFile, ExercisesFile, FamiliesFile, FaultsFile
from bot.content.schema_plans import CardsFile, RulesFile, ScreeningFile, WarmUpsFile
from bot.content.schema_programmes import ProgrammesFile
from bot.content.sources import Sources
from bot.content.word_files import Language, read_languages
from bot.value import Value, replace

SOURCE = "en"
"""The language whose lines are counted; every other one has the same."""


class Content(Value):
    """Content as read: the catalogue, its words by language, and the place of everything."""

    catalogue: Catalogue
    languages: Mapping[str, Language]
    sources: Sources


def load(root: Path) -> Catalogue:
    """Return the catalogue of the content folder `root`.

    Raises:
        ContentError: with every mistake that was found, each with file, line and remedy.
    """
    return load_content(root).catalogue


def load_content(root: Path) -> Content:
    """Return the catalogue with its words and sources.

    Raises:
        ContentError: as `load`.
    """
    languages, mistakes = read_languages(root)
    if SOURCE not in languages:
        remedy = "put the English words there"
        missing = Mistake(f"{root.name}/words/{SOURCE}", 1, "no such folder", remedy)
        raise ContentError(mistakes or [missing])
    shelf = _Shelf(root, mistakes)
    mistakes += languages[SOURCE].mistakes
    infos = tuple(language.info for language in languages.values())
    catalogue = replace(_catalogue(shelf, languages[SOURCE]), languages=infos)
    content = Content(catalogue, languages, shelf.sources)
    mistakes += shelf.sources.twice
    mistakes += cross_checks(catalogue, shelf.sources)
    # Only of the language that all fall back to: the others are read when they are first used.
    mistakes += missing_words(catalogue, languages[SOURCE], shelf.sources)
    if mistakes:
        raise ContentError(mistakes)
    return content


@dataclass
class _Shelf:
    """Reads file after file and gathers the mistakes of all of them."""

    root: Path
    mistakes: list[Mistake]
    sources: Sources = field(default_factory=Sources)
    unread: bool = False

    def file(self, name: str, model: type[Model]) -> Model:
        """Return the file as its model; unread, an empty stand-in that nobody looks at."""
        try:
            document = read(self.root / name, f"{self.root.name}/{name}")
            self.sources.add("file", name, document)
            return parse(document, model)
        except ContentError as error:
            self.mistakes += error.mistakes
            self.unread = True
            return model.model_construct()

    def put(self, kind: str, file: str, key: str, things: Sequence[BaseModel]) -> None:
        """Note where the things of a list stand, by their ids."""
        document: Document = self.sources.places["file", file][0]
        for index, thing in enumerate(things):
            self.sources.add(kind, str(dict(thing)["id"]), document, (key, index))


def _catalogue(shelf: _Shelf, english: Language) -> Catalogue:
    families = shelf.file("families.yaml", FamiliesFile)
    faults = shelf.file("faults.yaml", FaultsFile)
    contraindications = shelf.file("contraindications.yaml", ContraindicationsFile)
    warm_ups = shelf.file("warmups.yaml", WarmUpsFile)
    screening = shelf.file("screening.yaml", ScreeningFile)
    cards = shelf.file("cards.yaml", CardsFile)
    programmes = shelf.file("programmes.yaml", ProgrammesFile)
    rules = shelf.file("rules.yaml", RulesFile)
    ladders = {
        f"exercises/{path.name}": shelf.file(f"exercises/{path.name}", ExercisesFile)
        for path in sorted((shelf.root / "exercises").glob("*.yaml"))
    }
    if shelf.unread:
        raise ContentError(shelf.mistakes)

    shelf.put("family", "families.yaml", "families", families.families)
    shelf.put("fault", "faults.yaml", "faults", faults.faults)
    shelf.put(
        "contraindication",
        "contraindications.yaml",
        "contraindications",
        contraindications.contraindications,
    )
    shelf.put("card", "cards.yaml", "cards", cards.cards)
    shelf.put("item", "screening.yaml", "items", screening.items)
    default = Advice(
        cues=(), again=None, drill=tuple(d.value() for d in families.default_drill), default=True
    )
    return Catalogue(
        exercises=_exercises(shelf, ladders, families, english),
        families={f.id: f.value(default) for f in families.families},
        faults={f.id: f.value() for f in faults.faults},
        contraindications={c.id: c.value() for c in contraindications.contraindications},
        warm_ups=warm_ups.value(),
        cards=tuple(c.value() for c in cards.cards),
        sources=tuple(c.value() for c in cards.sources),
        programmes=read_programmes(programmes.model_dump(exclude={"version"})),
        thresholds=_thresholds(shelf, rules.rules),
        screening=tuple(i.value() for i in screening.items),
    )


def _thresholds(shelf: _Shelf, rules: Mapping[str, object]) -> Thresholds:
    """Return the method's numbers with the coach's in their place; mistakes are noted."""
    mistakes = list(rule_checks(rules, shelf.sources))
    shelf.mistakes += mistakes
    return METHOD if mistakes else Thresholds.read(rules)


def _exercises(
    shelf: _Shelf, ladders: Mapping[str, ExercisesFile], families: FamiliesFile, english: Language
) -> dict[str, Exercise]:
    known = {f.id: f for f in families.families}
    exercises: dict[str, Exercise] = {}
    for file, ladder in ladders.items():
        if ladder.family not in known:
            what = f"unknown family '{ladder.family}'"
            remedy = f"known: {', '.join(known)}"
            mistake = shelf.sources.mistake("file", file, ("family",), what, remedy)
            raise ContentError([*shelf.mistakes, mistake])
        shelf.put("exercise", file, "exercises", ladder.exercises)
        for model in ladder.exercises:
            message = f"exercise-{model.id}"
            setup, cues = english.numbered(message, "setup"), english.numbered(message, "cue")
            exercises[model.id] = model.value(known[ladder.family], setup, cues)
    return exercises
