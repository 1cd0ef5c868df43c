"""Details of a pain that a sentence has stated already, as they travel to the questions."""

from bot.coaching.rules.context import WORST, PainKind, PainPlace
from bot.flows.context import PainDetails
from bot.flows.pain.steps import PainLike, PainNumber, PainWhere
from bot.value import replace

_SIDES = frozenset({"left", "right", "both"})


def argument_of(pain: PainDetails) -> str:
    """Return details as an argument of the flow: "6,knee,left,ache", "" where one is not known."""
    number = "" if pain.number is None else str(pain.number)
    return ",".join((number, pain.place or "", pain.side or "", pain.kind or ""))


def details_in(argument: str) -> PainDetails:
    """Return the details out of such an argument; what is no detail is left out."""
    number, place, side, kind = (*argument.split(","), "", "", "", "")[:4]
    return PainDetails(
        int(number) if number in map(str, range(WORST + 1)) else None,
        place if place in set(PainPlace) else None,
        side if side in _SIDES else None,
        kind if kind in set(PainKind) else None,
    )


def known_at(step: PainNumber | PainWhere | PainLike) -> PainDetails:
    """Return what is known of the pain when this is asked."""
    match step:
        case PainNumber(place=place, kind=kind, side=side):
            return PainDetails(place=place, side=side, kind=kind)
        case PainWhere(number=number, kind=kind, side=side):
            return PainDetails(number, side=side, kind=kind)
        case PainLike(number=number, place=place, side=side):
            return PainDetails(number, place, side)


def together(known: PainDetails, stated: PainDetails) -> PainDetails:
    """Return what is known, with what an answer states now."""
    new = {
        name: value
        for name in ("number", "place", "side", "kind")
        if (value := getattr(stated, name)) is not None
    }
    return replace(known, **new)
