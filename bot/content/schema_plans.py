"""Schema of the YAML around the ladders: warm-ups, health check, rules, cards."""

from typing import Annotated, Literal

from pydantic import Field

from bot.coaching.catalogue.catalogue import Card, Dose, WarmUps
from bot.coaching.catalogue.exercise import Posture
from bot.coaching.catalogue.health_items import Consequence, HealthAnswer, HealthItem
from bot.content.schema import Count, Id, Rir, Rung, Seconds, Strict, Versioned

Sets = Annotated[int, Field(ge=0, le=6)]


class LevelModel(Strict):
    """A level of the warm-up."""

    parts: dict[str, str]
    owned: dict[str, Rung] = {}


class DoseModel(Strict):
    """Size of a warm-up."""

    parts: dict[str, Sets]
    extra: Sets
    reps: Count
    rest: Seconds
    asks: bool = True


class WarmUpsFile(Versioned):
    """content/warmups.yaml."""

    levels: Annotated[tuple[LevelModel, ...], Field(min_length=4, max_length=4)]
    doses: dict[Literal["smallest", "short", "normal", "long"], DoseModel]
    instead: dict[str, str]
    extras: Annotated[tuple[str, ...], Field(min_length=1)]
    twists: Annotated[tuple[Id, ...], Field(min_length=1)]

    def value(self) -> WarmUps:
        """Return the warm-ups of the catalogue."""
        return WarmUps(
            levels=tuple(x.parts for x in self.levels),
            extras=self.extras,
            twists=self.twists,
            doses={str(name): Dose(**dict(dose)) for name, dose in self.doses.items()},
            instead=self.instead,
            owned=tuple(x.owned for x in self.levels),
        )


class ConsequenceModel(Strict):
    """Consequence of an answer of the health check."""

    mode: Literal["full", "back_sensitive", "warmups_only", "blocked"] | None = None
    max_rung: Rung | None = None
    min_rir: Rir | None = None
    postures: frozenset[Posture] | None = None
    families_off: frozenset[str] = frozenset()
    contraindications: frozenset[str] = frozenset()
    back_sensitive: bool = False
    no_session: bool = False
    lock: Literal["nerves", "heart"] | None = None
    refer: Literal["talk", "check", "week", "today"] | None = None
    calm: bool = False


class HealthAnswerModel(Strict):
    """An answer to an item."""

    id: str
    uncleared: ConsequenceModel = ConsequenceModel()
    cleared: ConsequenceModel = ConsequenceModel()


class HealthItemModel(Strict):
    """An item of the health check."""

    id: Annotated[str, Field(pattern="^[A-Z][0-9]$")]
    screen: Literal["general", "back", "more_back", "pain"]
    label: str
    answers: Annotated[tuple[HealthAnswerModel, ...], Field(min_length=1)]
    follow_up: str | None = None
    only_after: str | None = None

    def value(self) -> HealthItem:
        """Return the item of the catalogue."""
        answers = tuple(
            HealthAnswer(
                a.id, Consequence(**dict(a.uncleared)), Consequence(**dict(a.cleared))
            )
            for a in self.answers
        )  # fmt: skip
        return HealthItem(
            self.id, self.screen, self.label, answers, self.follow_up, self.only_after
        )


class ScreeningFile(Versioned):
    """content/screening.yaml."""

    items: tuple[HealthItemModel, ...]


class CardModel(Strict):
    """A card of knowledge."""

    id: Id
    evidence: Literal["V", "S"]
    source: Annotated[str, Field(min_length=10)]
    about: frozenset[str] = frozenset()

    def value(self) -> Card:
        """Return the card of the catalogue."""
        return Card(self.id, self.evidence, self.source, self.about)


class CardsFile(Versioned):
    """content/cards.yaml."""

    cards: tuple[CardModel, ...]
    sources: tuple[CardModel, ...] = ()


class RulesFile(Versioned):
    """content/rules.yaml; bot/coaching/catalogue/thresholds.py knows which names there are."""

    rules: dict[str, int | float | tuple[str, ...] | dict[str, tuple[str, ...]]]
