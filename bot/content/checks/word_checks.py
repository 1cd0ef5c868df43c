"""Checks that everything of the catalogue has its words in every language."""

from collections.abc import Iterator

from bot.coaching.catalogue.catalogue import Catalogue, Family
from bot.coaching.catalogue.exercise import Equipment, Exercise
from bot.content.documents import Where
from bot.content.mistakes import Mistake
from bot.content.sources import Sources
from bot.content.word_files import Language

NamedMessage = tuple[str, str, Where, str]  # kind, id and place of who wants it; the message


def missing_words(catalogue: Catalogue, language: Language, sources: Sources) -> Iterator[Mistake]:
    """Yield words that the catalogue names and a language does not have."""
    for kind, name, where, message in named_messages(catalogue):
        if not language.has(message):
            what = f"no words '{message}' in '{language.code}'"
            remedy = f"write them in words/{language.code}"
            yield sources.mistake(kind, name, where, what, remedy)
    for exercise in catalogue.exercises.values():
        yield from _lines(exercise, language)


def named_messages(catalogue: Catalogue) -> Iterator[NamedMessage]:
    """Yield every message that the catalogue will say, with who wants it."""
    parts = {
        "exercise": ("", ".inline", ".feel", ".setup-1", ".setup-2", ".cue-1", ".cue-2"),
        "fault": ("", ".feels", ".cue"),
    }
    named = [
        *(("exercise", name, "exercise") for name in catalogue.exercises),
        *(("fault", name, "fault") for name in catalogue.faults),
        *(("family", name, "family") for name in catalogue.families),
        *(("contraindication", name, "contra") for name in catalogue.contraindications),
        *(("card", card.id, "card") for card in catalogue.cards),
    ]
    for kind, name, prefix in named:
        for part in parts.get(kind, ("",)):
            yield kind, name, (), f"{prefix}-{name}{part}"
    yield from _muscles(catalogue)
    for twist in catalogue.warm_ups.twists:
        yield "file", "warmups.yaml", ("twists",), f"twist-{twist}"
    for message in (*(f"equipment-{e.value}" for e in Equipment), "cue-slower"):
        yield "file", "families.yaml", (), message
    for family in catalogue.families.values():
        yield from _table(family)


def _muscles(catalogue: Catalogue) -> Iterator[NamedMessage]:
    for exercise in catalogue.exercises.values():
        for key, muscles in (("primary", exercise.primary), ("secondary", exercise.secondary)):
            for index, muscle in enumerate(muscles):
                yield "exercise", exercise.id, (key, index), f"muscle-{muscle}"


def _table(family: Family) -> Iterator[NamedMessage]:
    for answer, advice in family.advice.items():
        for cue in advice.cues:
            yield "family", family.id, ("advice", answer, "cues"), cue
        for drill in advice.drill:
            if drill.note is not None:
                yield "family", family.id, ("advice", answer, "drill"), drill.note


def _lines(exercise: Exercise, language: Language) -> Iterator[Mistake]:
    """Check that set-up and cues are numbered without gaps, as many as in English."""
    entry = language.entries.get(f"exercise-{exercise.id}")
    if entry is None:
        return
    for name, count in (("setup", exercise.setup), ("cue", exercise.cues)):
        found = sum(a.startswith(f"{name}-") for a in entry.attributes)
        if found != count or language.numbered(entry.id, name) != count:
            what = f"'{entry.id}' has {found} lines .{name}-1, -2 … and {count} are counted"
            yield entry.mistake(what, "number them from 1 without gaps, as many as in English")
