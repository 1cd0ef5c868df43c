"""The check of the content for those who write it: mistakes, notes, one line in all."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot
from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.health_items import Consequence, HealthItem
from bot.content.checks.argument_checks import argument_checks
from bot.content.checks.fluent_checks import fluent_checks
from bot.content.checks.message_uses import MessageUse, message_uses
from bot.content.checks.translated import stale_translations
from bot.content.checks.typed_checks import typed_checks
from bot.content.checks.unread_keys import unread_keys
from bot.content.checks.word_checks import missing_words, named_messages
from bot.content.loader import SOURCE, Content, load_content
from bot.content.mistakes import ContentError, Mistake
from bot.value import Value

PROGRAM = Path(bot.__file__).parent
#: A message or a term that another one says: { term-of-pain }.
REFERENCE = re.compile(r"\{ ?([\w-]+)")
HOLDING = frozenset({"check", "week", "today"})


class Report(Value):
    """Findings of the check: `lines` to print, mistakes first."""

    mistakes: tuple[Mistake, ...]
    notes: tuple[str, ...]
    summary: str

    @property
    def exit_code(self) -> int:
        """0 where everything is fine, else 1."""
        return 1 if self.mistakes else 0

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what is printed."""
        return (*(m.text for m in self.mistakes), *self.notes, self.summary)


def check(root: Path) -> Report:
    """Check the content folder `root` and what the program says of it."""
    try:
        content = load_content(root)
    except ContentError as error:
        return _report(error.mistakes, (), "")
    uses = _uses()
    mistakes = (
        *_translations(content),
        *fluent_checks(content.languages, SOURCE),
        *stale_translations(root, content.languages),
        *typed_checks(root, _overlays(content)),
        *_unknown_messages(content, uses),
        *argument_checks(content.languages[SOURCE], uses),
        *_health_words(content),
        *_without_film(content, root),
        *_unread(),
    )
    notes = (*_defaults(content), *_unused(content, uses), *_second_hand(content))
    return _report(mistakes, notes, _counts(content))


def _translations(content: Content) -> Iterator[Mistake]:
    """Yield what the loading has not looked at: the messages of the other languages."""
    for code, language in content.languages.items():
        if code != SOURCE:
            yield from language.mistakes
            yield from missing_words(content.catalogue, language, content.sources)


def _overlays(content: Content) -> frozenset[str]:
    return frozenset(code for code, each in content.languages.items() if each.base is not None)


@cache
def _uses() -> tuple[MessageUse, ...]:
    """Return messages that the program names, which stay as they are while it runs."""
    return tuple(message_uses(PROGRAM))


@cache
def _unread() -> tuple[Mistake, ...]:
    return tuple(unread_keys(PROGRAM))


def _report(mistakes: tuple[Mistake, ...], notes: tuple[str, ...], counts: str) -> Report:
    found = tuple(sorted(set(mistakes)))
    number = "1 mistake" if len(found) == 1 else f"{len(found)} mistakes"
    return Report(found, notes, f"{counts}{number}")


def _counts(content: Content) -> str:
    catalogue = content.catalogue
    ladders = sum(len(catalogue.rungs(family)) > 1 for family in catalogue.families)
    messages = len(content.languages[SOURCE].entries)
    languages = ", ".join(content.languages)
    return (
        f"{len(catalogue.exercises)} exercises, {ladders} ladders, "
        f"{len(catalogue.screening)} health items, {len(catalogue.cards)} cards, "
        f"{messages} messages ({languages}), "
    )


def _unknown_messages(content: Content, uses: tuple[MessageUse, ...]) -> Iterator[Mistake]:
    """Yield messages that the program says and English does not have."""
    english = content.languages[SOURCE]
    names = {f"{e.id}{a}" for e in english.entries.values() for a in ("", *_dotted(e.attributes))}
    for each in uses:
        if not each.is_certain:
            continue
        known = each.id in names if not each.pattern else any(map(each.pattern.fullmatch, names))
        if not known:
            what = f"no words '{each.id}' in '{SOURCE}'"
            yield Mistake(each.file, each.line, what, f"write them in words/{SOURCE}")


def _dotted(attributes: tuple[str, ...]) -> Iterator[str]:
    return (f".{attribute}" for attribute in attributes)


def _health_words(content: Content) -> Iterator[Mistake]:
    english = content.languages[SOURCE]
    for item in content.catalogue.screening:
        for message in _of_item(item):
            if not english.has(message):
                what = f"no words '{message}' in '{SOURCE}'"
                remedy = f"write them in words/{SOURCE}"
                yield content.sources.mistake("item", item.id, (), what, remedy)


def _without_film(content: Content, root: Path) -> Iterator[Mistake]:
    """Yield exercises without a demonstration; content without media is not looked at."""
    manifest = root / "media" / "manifest.json"
    if not manifest.exists():
        return
    drawn = json.loads(manifest.read_text("utf-8"))
    for name in content.catalogue.exercises:
        if name not in drawn:
            remedy = "add its pose to poses, then run `python -m bot.pictures.demonstration`"
            what = f"'{name}' has no film and no still"
            yield content.sources.mistake("exercise", name, (), what, remedy)


def _of_item(item: HealthItem) -> Iterator[str]:
    """Yield the words of an item: its line, its button, its question, what each answer means."""
    if item.screen != "pain":
        yield from (item.label, f"{item.label}.button")
    if item.follow_up is not None:
        yield item.follow_up
        yield from (f"{item.label}-{answer.id}.button" for answer in item.answers)
    for answer in item.answers:
        is_held = answer.uncleared.mode == "blocked" and answer.uncleared.refer in HOLDING
        if answer.uncleared != Consequence() and not is_held:
            yield f"{item.label}-{answer.id}"
        if answer.cleared not in {Consequence(), answer.uncleared}:
            yield f"{item.label}-{answer.id}-cleared"


def _defaults(content: Content) -> Iterator[str]:
    """Yield where the default row serves, and the cue that each exercise gives there."""
    catalogue = content.catalogue
    for family in catalogue.families.values():
        place = content.sources.mistake("family", family.id, ("advice",), "", "")
        members = [e for e in catalogue.exercises.values() if e.family == family.id]
        for answer in (a for a, cell in family.advice.items() if cell.default):
            asked = [e for e in members if answer in {*e.places, "form"}]
            if not asked:
                continue
            advices = [advise(catalogue, exercise, answer) for exercise in asked]
            cues = ", ".join(a.cues[0] + (" (slower)" if a.slower else "") for a in advices)
            where = f"{place.file}:{place.line}"
            yield f"note: {where}: {family.id}, {answer}: the default row serves: {cues}"


def _second_hand(content: Content) -> Iterator[str]:
    """Yield cards whose source nobody has seen itself."""
    for card in content.catalogue.cards:
        if card.evidence == "S":
            yield f"note: card-{card.id}: known through another page only: {card.source}"


def _unused(content: Content, uses: tuple[MessageUse, ...]) -> Iterator[str]:
    """Yield messages that nothing in the content or the program seems to say."""
    wanted = {message.partition(".")[0] for _, _, _, message in named_messages(content.catalogue)}
    wanted |= {m.partition(".")[0] for i in content.catalogue.screening for m in _of_item(i)}
    sources = (e.source for e in content.languages[SOURCE].entries.values())
    references = sorted({name for source in sources for name in REFERENCE.findall(source)})
    ids = {each.id for each in uses if not each.pattern}
    patterns = [each for each in uses if each.pattern]
    for entry in content.languages[SOURCE].entries.values():
        # An id counts as named where a longer one begins with it.
        after = references[bisect_left(references, entry.id) :][:1]
        if entry.id in wanted or any(each.startswith(entry.id) for each in after):
            continue
        names = {entry.id, *(f"{entry.id}.{a}" for a in entry.attributes)}
        if not (names & ids or any(each.means(name) for each in patterns for name in names)):
            yield f"note: {entry.file}:{entry.line}: nothing says '{entry.id}'"
