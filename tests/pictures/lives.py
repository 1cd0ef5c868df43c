"""Three lives on fixed data, as seen on a Sunday evening: nothing yet, one day, a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.events import (
    AnswerGiven,
    Event,
    SessionFinished,
    SessionStarted,
    SetCompleted,
)
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.standing import Move, Standing, Ticket
from bot.coaching.person.person import Health, Person, Profile
from bot.coaching.remembered import RememberedValue
from bot.coaching.rules.context import Grade
from bot.flows.context import Recorded
from bot.flows.turn import Context
from bot.value import replace
from tests.support.world import Memory, PlainParser, SmallWorld, catalogue, onboarded

SUNDAY = date(2026, 11, 8)
EVENING = datetime(2026, 11, 8, 17, tzinfo=UTC)  # 18:00 in Berlin
A_YEAR = 365
TRAINING_DAYS = {0, 2, 4}
SETS = (
    ("glute_bridge_banded", 2),
    ("wall_hinge_split", 2),
    ("clam_banded", 1),
    ("leg_curl_band", 1),
    ("kickback_standing", 1),
)


def empty() -> Context:
    """Onboarded this morning, nothing done."""
    return _context(Memory(now=EVENING), _person(days=0))


def one_day() -> Context:
    """One warm-up, felt once where it should be and once not."""
    memory = Memory(now=EVENING, practised_days={SUNDAY})
    for felt in ("hamstrings", "glutes"):
        event = AnswerGiven("glute_bridge", "felt", felt)
        memory.recorded.append(Recorded(EVENING, SUNDAY, event))
    return _context(memory, _person(days=0))


def a_weaker_left() -> Context:
    """The left a rung lower in the kickback; in the clam on the same rung, and catching up."""
    ahead = Standing("kickback", "kickback_quadruped", side="right")
    kickback = Standing("kickback", "kickback_unbanded", side="left", other=ahead)
    clam = Standing("abduction", "clam", history=_sided("left", "mmg", "ggg"), side="left")
    clam = replace(clam, other=replace(clam, history=_sided("right", "ggg", "ggg"), side="right"))
    stored: dict[str, RememberedValue] = {f"standing:{s.family}": s for s in (kickback, clam)}
    return _context(Memory(now=EVENING, stored_values=stored), _person(days=30))


def _sided(side: str, *sessions: str) -> tuple[Exposure, ...]:
    """Sessions of the clam asked about on this side; `g` a good set, `m` a missed one."""
    grades = {"g": Grade.GOOD, "m": Grade.MISS}
    return tuple(
        Exposure(
            "clam",
            EVENING - timedelta(days=6 - 2 * n),
            EVENING - timedelta(days=6 - 2 * n),
            tuple(OwnSet(grades[g], 12, 12) for g in session),
            side=side,
        )
        for n, session in enumerate(sessions)
    )


def a_year() -> Context:
    """Four of five days practised, three sessions a week, a pause, a fixed weak spot."""
    days = [SUNDAY - timedelta(days=n) for n in range(A_YEAR)]
    paused = {SUNDAY - timedelta(days=n) for n in range(38, 45)}
    done = {d for d in days if d.toordinal() % 5 != 2} - paused
    trained = {d for d in done if d.weekday() in TRAINING_DAYS}
    memory = Memory(
        now=EVENING,
        practised_days=done,
        trained_days=trained,
        left_out_days=paused,
        recorded=[each for day in sorted(done)[-60:] for each in _happened(day, day in trained)],
        stored_values={f"standing:{s.family}": s for s in _standings()},
    )
    return _context(memory, _person(A_YEAR))


LIVES = {"empty": empty, "one_day": one_day, "a_year": a_year}


def _person(days: int) -> Person:
    begun = EVENING - timedelta(days=days, hours=9)
    profile = Profile(health=Health(begun.date()), equipment=frozenset(Profile().equipment))
    return replace(onboarded(EVENING, profile), onboarded_at=begun, created_at=begun)


def _context(memory: Memory, person: Person) -> Context:
    return Context(catalogue(), person, EVENING, memory, SmallWorld(), PlainParser())


def _happened(day: date, is_trained: bool) -> Iterator[Recorded]:
    at = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
    return (Recorded(at, day, event) for event in _events(day, is_trained))


def _events(day: date, is_trained: bool) -> Iterator[Event]:
    yield SessionStarted("warmup", day)
    yield SetCompleted("glute_bridge", 1, 8, sets=2)
    yield SessionFinished("warmup", day, "done", 240)
    if not is_trained:
        return
    yield SessionStarted("training", day)
    for exercise, sets in SETS:
        for number in range(1, sets + 1):
            yield SetCompleted(exercise, number, 10)
            yield AnswerGiven(exercise, "felt", _felt(exercise, number, day))
    yield SessionFinished("training", day, "done", 1800)


def _felt(exercise: str, number: int, day: date) -> str:
    """The bridge moves from the thighs to the glutes over the weeks; the others vary."""
    weeks_ago = (SUNDAY - day).days // 7
    match exercise:
        case "glute_bridge_banded":
            return "hamstrings" if number <= weeks_ago - 3 else "glutes"
        case "wall_hinge_split":
            return ("hamstrings", "glutes", "low_back")[(day.toordinal() + number) % 3]
        case "clam_banded":
            return "outer_hip" if weeks_ago < 5 else "nowhere"
        case "leg_curl_band":
            return "cramp" if day.toordinal() % 4 == 0 else "hamstrings"
        case _:
            return "glutes"


def _standings() -> Iterator[Standing]:
    fixed = Ticket(
        "glute_bridge_banded",
        "hamstrings",
        SUNDAY - timedelta(days=12),
        (Drill("glute_bridge_feet_close", 2, 8),),
        sessions_left=0,
        closed=SUNDAY - timedelta(days=3),
        fixed=True,
    )
    running = replace(
        fixed, exercise="wall_hinge_split", sessions_left=2, closed=None, fixed=False
    )
    week_ago = EVENING - timedelta(days=4)
    risen = Move(week_ago, week_ago, "glute_bridge_banded", "glute_bridge_one_and_half", up=True)
    owned = frozenset({"glute_bridge_banded"})
    yield Standing(
        "bridge", "glute_bridge_one_and_half", owned=owned, moves=(risen,), solved=(fixed,)
    )
    yield Standing("hinge", "wall_hinge_split", owned=frozenset({"wall_hinge"}), ticket=running)
    yield Standing("kickback", "kickback_quadruped", owned=frozenset({"kickback_unbanded"}))
    yield Standing("abduction", "clam", owned=frozenset())
    yield Standing("leg_curl", "leg_curl_slide_eccentric")
