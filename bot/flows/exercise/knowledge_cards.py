"""The card of knowledge at the end of a practice: at most one, and never beside a pain."""

from bot.coaching.catalogue.catalogue import Card
from bot.coaching.events import PainReported
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person
from bot.flows.turn import Context, Paragraph, Quote


def next_card(context: Context, first: str | None = None) -> str | None:
    """Return the next card that this person has not seen; when all were, they begin anew.

    `first` is the one that goes before all others. None on a day with any answer about pain,
    and where cards are switched off.
    """
    profile = context.person.profile
    hurt = any(isinstance(r.event, PainReported) for r in context.memory.decisive(1))
    if hurt or not profile.wishes.cards:
        return None
    cards = sorted((card.id for card in context.catalogue.cards), key=lambda card: card != first)
    unseen = (card for card in cards if card not in profile.cards_seen)
    return next(unseen, cards[0] if cards else None)


def having_seen(person: Person, card: str | None) -> Person:
    """Return the person with the card noted; with one that was seen before, all begin anew."""
    if card is None:
        return person
    seen = person.profile.cards_seen
    noted = (card,) if card in seen else (*seen, card)
    return person.with_profile(cards_seen=noted)


def card_text(id_: str, context: Context) -> tuple[Paragraph, ...]:
    """Return the card, and below it its source to unfold."""
    card = next((card for card in context.catalogue.cards if card.id == id_), None)
    return () if card is None else (msg(f"card-{id_}"), Quote((source_line(card),)))


def source_line(card: Card) -> Message:
    """Return where a card's fact comes from, and whether through another page only."""
    kind = "card-source" if card.evidence == "V" else "card-source-second-hand"
    return msg(kind, source=card.source)
