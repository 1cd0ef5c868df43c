"""The numbers of the method that a coach may want to change; the defaults are the method's."""

from __future__ import annotations

from collections.abc import Mapping

from bot.value import Value, field

#: Days of a person's history that rules look back on; what is older decides nothing.
HISTORY_DAYS = 56


class Thresholds(Value):
    """Limits of the rules (the method, 2.3 and 2.4); times in the unit of their names."""

    # within a session
    regression_sets: int = 2  # at most, before the re-test
    less_load: float = 0.85  # after lost form or too few repetitions
    half_range_fewer_reps: int = 2
    # after a stop
    rest_hours: int = 48
    steps_down_after_stop: int = 2
    settle_minutes: int = 10
    settled_at: int = 2  # pain, 0 to 10
    same_region_days: int = 14
    easy_rung: int = 1  # what stays open on the day of a stop
    good_after_stop: int = 1  # exposures, until the old rung is offered again
    # mornings
    morning_before: int = 12  # the local hour of a warm-up that the morning is asked with
    morning_hour: int = 9  # local: where the warm-up comes later in the day
    much_worse_from: int = 6  # pain, 0 to 10
    much_worse_mornings: int = 3
    bit_worse_days_without_progress: int = 7
    # pain over exposures
    amber_exposures: int = 2
    amber_weeks: int = 2
    # climbing
    climb_score: float = 7.6  # sets
    climb_sets: int = 4  # of a session; where it has fewer, the score is so much less
    careful_factor: float = 1.4  # on the score, after a demotion, a sore back, or with one set
    reps_above_max: int = 2
    reps_step: int = 2
    rir_to_climb: int = 2
    slips_to_climb: int = 1  # of the forms told last
    forms_to_climb: int = 2
    seconds_slower: int = 1
    slower_steps: int = 1  # how often a rung is made slower before the next one
    more_load: float = 1.05  # or the smallest plate
    load_steps: int = 2  # how often load grows before the next rung is offered
    families_promoted_a_session: int = 2
    hours_after_pain: int = 24
    dwell_exposures: int = 2
    gate_weeks: int = 8  # of training, before a beginner goes beyond a beginner's rungs
    gate_rungs: int = 4  # owned by then, on all ladders together
    # beyond the top of a ladder
    beyond_top: tuple[str, ...] = (*2 * ("lower", "squeeze", "rest"), *2 * ("lower", "squeeze"))
    beyond_weeks: int = 4  # at least, on the top rung and on each continuation
    rest_less: int = 15  # seconds, for the same repetitions in less time
    # coming down
    fails_to_demote: int = 2
    bounce_days: int = 28
    bounce_moves: int = 2
    bounce_lock_days: int = 14
    # effort
    too_easy_rir: int = 4
    too_easy_exposures: int = 2
    too_hard_rir: int = 0
    too_hard_exposures: int = 2
    too_hard_load: float = 0.9
    rir_correction_weeks: int = 4
    # drill plans
    drill_window: int = 3
    drill_bad_exposures: int = 2
    drill_sessions: int = 2
    drill_sets: int = 3
    drill_reps: int = 8
    drill_hold: int = 2  # seconds of squeeze
    drill_rir: int = 4
    drill_tests: int = 2  # failed tests before the rung goes down
    retest_load: float = 0.9
    drill_score: float = -1.0  # sets; a weak spot is no worse than this: it opens no plan
    # evidence
    bad_set_costs: float = 1.5  # good sets
    quiet_set_counts: float = 0.25  # good sets
    quiet_at_most: float = 1.5  # times the good sets that were answered
    older_counts: float = 0.9  # of an exposure, per answered one after it
    sets_in_reason: int = 6  # the newest answered sets that a reason counts
    half_after_days: int = 28
    gone_after_days: int = 56
    # sides of one-sided exercises
    sides_every: int = 4  # sessions of an exercise, in one of which each side is asked about
    side_gap_score: float = 3.0  # sets between the scores, from which the sides are trained apart
    side_gap_reps: int = 2  # repetitions between the doses that are still trained together
    side_rungs: int = 1  # at most, between the sides
    switch_rest: int = 0  # seconds between the sets of the two sides
    # questions
    ask_first_from: float = 0.2  # chance of a miss, 0 to 1
    form_every: int = 3
    form_at_rir: int = 1
    questions_an_exercise: int = 3
    unanswered_minutes: int = 15
    # prompts that fade
    habit_weeks: int = 6  # of coaching, before the first questions
    habit_days: int = 28  # looked back on, between questions, and on each step
    habit_done: int = 24  # of these days, practised
    habit_unprompted: int = 4  # of these days, practised before the prompt, or without one
    habit_unprompted_quiet: int = 14  # the same once prompts are silent or fewer
    habit_score: float = 5.0  # mean of the four answers, 1 to 7
    offer_days: int = 14  # between two offers, of a quieter step or of another hour
    # an hour that learns
    hour_apart: int = 15  # minutes; up to these an hour fits
    hour_days: int = 7  # the last ones that are looked at
    hour_times: int = 4  # of them, at about the same other hour
    hour_weekday_days: int = 35  # looked back on where weekdays differ
    hour_weekday_times: int = 4  # that a weekday has to agree with itself
    # regions that a pain makes sore, as patterns of movement
    sore_patterns: Mapping[str, frozenset[str]] = field(
        default_factory=lambda: {
            "low_back": frozenset({"hip_extension", "hip_hinge", "trunk_extension"}),
            "hip": frozenset({"hip_extension", "hip_hinge", "hip_abduction"}),
            "knee": frozenset({"knee_flexion"}),
            "hamstring": frozenset({"hip_hinge", "knee_flexion"}),
        }
    )

    @classmethod
    def read(cls, mapping: Mapping[str, object]) -> Thresholds:
        """Return the method's numbers with those of the mapping in their place.

        Raises:
            ValueError: a name that is none of ours, or a value of another type.
        """
        known = {name: getattr(METHOD, name) for name in cls.__struct_fields__}
        changes: dict[str, object] = {}
        for name, value in mapping.items():
            if name not in known:
                raise ValueError(f"unknown threshold {name!r}; known: {', '.join(known)}")
            changes[name] = _fitting(name, value, known[name])
        return cls(**{**known, **changes})


METHOD = Thresholds()


def _fitting(name: str, value: object, like: object) -> object:
    """Return the value in the type of the method's own."""
    if isinstance(like, Mapping) and isinstance(value, Mapping):
        return {str(key): _read_only(inner) for key, inner in value.items()}
    if isinstance(like, float) and type(value) is int:
        return float(value)
    if type(value) is not type(like):
        kind = "a mapping" if isinstance(like, Mapping) else type(like).__name__
        raise ValueError(f"threshold {name!r} is {value!r}; give it {kind}")
    return value


def _read_only(inner: object) -> object:
    if isinstance(inner, Mapping):
        return {str(key): value for key, value in inner.items()}
    return frozenset(inner) if isinstance(inner, list | tuple | set | frozenset) else inner
