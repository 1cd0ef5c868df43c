"""Memory of cues: successes per cue, for each family and answer."""

from datetime import date, timedelta

from bot.coaching.catalogue.catalogue import Advice
from bot.value import Value, replace

ARMS_STAY_OPEN = timedelta(days=60)


class CueRecord(Value):
    """Counts of one cue: tried, and helped (the next set was good)."""

    family: str
    felt: str  # a Felt value, or "form"
    cue: str
    tries: int
    successes: int
    opened: date  # the first try that counts

    @property
    def worth(self) -> float:
        """(successes + 1) / (tries + 2): 1 of 1 -> 0.67."""
        return (self.successes + 1) / (self.tries + 2)


class Trial(Value):
    """One try of a cue: `helped` where the set that followed it was good."""

    family: str
    felt: str  # a Felt value, or "form": the answer that called for the cue
    cue: str
    helped: bool


class CueMemory(Value):
    """All that is known of which cue helps one person (the method, 2.6)."""

    records: tuple[CueRecord, ...] = ()

    def find(self, family: str, felt: str) -> dict[str, CueRecord]:
        """Return the records of one answer in one family, by cue."""
        return {r.cue: r for r in self.records if (r.family, r.felt) == (family, felt)}


def choose(memory: CueMemory, advice: Advice, family: str, felt: str, today: date) -> str:
    """Return the cue to try next: the best by (successes + 1) / (tries + 2), ties in table order.

    Where the table says `each_once`, it is a comparison: each cue once, in the table's order, then
    the winner; it opens anew after 60 days.

    Raises:
        ValueError: the advice has no cue.
    """
    if not advice.cues:
        raise ValueError(f"no cue for {felt} in {family}: give families.yaml one")
    known = memory.find(family, felt)
    if advice.each_once:
        known = {} if _ran_out(known, today) else known
        for cue in advice.cues:
            if cue not in known:
                return cue
    return max(advice.cues, key=lambda cue: known[cue].worth if cue in known else 0.5)


def remember(memory: CueMemory, trial: Trial, advice: Advice, today: date) -> CueMemory:
    """Return the memory after one more try; `advice`: the cell of the table that gave the cue."""
    known = memory.find(trial.family, trial.felt)
    if advice.each_once and _ran_out(known, today):
        known = {}
    fresh = CueRecord(trial.family, trial.felt, trial.cue, 0, 0, today)
    before = known.get(trial.cue, fresh)
    known[trial.cue] = replace(
        before, tries=before.tries + 1, successes=before.successes + trial.helped
    )
    key = (trial.family, trial.felt)
    others = tuple(r for r in memory.records if (r.family, r.felt) != key)
    return CueMemory((*others, *known.values()))


def _ran_out(known: dict[str, CueRecord], today: date) -> bool:
    """Return whether the comparison of the arms is old enough to be made again."""
    opened = min((r.opened for r in known.values()), default=today)
    return today - opened >= ARMS_STAY_OPEN
