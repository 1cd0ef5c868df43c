"""Swaps to another family: the programmes with them, for four weeks."""

from datetime import date, timedelta

from bot.coaching.catalogue.programmes import Programmes, SessionKind
from bot.coaching.remembered import SwappedFamilies, SwappedFamily
from bot.flows.context import Memory
from bot.value import replace

#: The name under which the swaps are stored.
SWAPS = "sideways"  # its name in stored rows
HOLDS = timedelta(weeks=4)


def swaps_of(memory: Memory) -> SwappedFamilies:
    """Return the stored swaps."""
    stored = memory.stored(SWAPS)
    return stored if isinstance(stored, SwappedFamilies) else SwappedFamilies()


def swapped(before: SwappedFamilies, family: str, to: str, today: date) -> SwappedFamilies:
    """Add one more swap; the way back is closed by it, and old ones go."""
    others = (s for s in before.swaps if s.until >= today and not {s.family, s.to} & {family, to})
    return SwappedFamilies((*others, SwappedFamily(family, to, today + HOLDS)))


def with_family_swaps(programmes: Programmes, memory: Memory, today: date) -> Programmes:
    """Return the programmes with the swaps that still hold."""
    for swap in swaps_of(memory).swaps:
        if swap.until >= today:
            sessions = {k: _swapped(kind, swap) for k, kind in programmes.sessions.items()}
            programmes = replace(programmes, sessions=sessions)
    return programmes


def _swapped(kind: SessionKind, swap: SwappedFamily) -> SessionKind:
    """Put the other family first in the slots of the one, and nowhere else."""
    slots: dict[str, tuple[str, ...]] = {}
    for slot, families in kind.slots.items():
        if swap.family in families:
            rest = (f for f in families if f != swap.to)
            slots[slot] = (swap.to, *rest)
        else:
            slots[slot] = tuple(f for f in families if f != swap.to)
    return replace(kind, slots={slot: families for slot, families in slots.items() if families})
