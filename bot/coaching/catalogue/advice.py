"""Advice on an answer for one exercise: the family's table with its default filled in."""

from bot.coaching.catalogue.catalogue import Advice, Catalogue
from bot.coaching.catalogue.exercise import Exercise
from bot.value import replace

REGRESSION = "regression"
"""In a family's table: the regression of the exercise in hand."""


def advise(catalogue: Catalogue, exercise: Exercise, answer: str) -> Advice:
    """Return the cell of the family's table for this exercise; `answer` is a Felt value or "form".

    A default cell takes the cue of the first fault that makes itself felt there, else the
    exercise's first cue, slower (rulings 19). A cell that names no easier exercise, or the one
    in hand, takes its regression; a lowest rung has none: it stays itself, at half range
    (rulings 3). What the person owns and may do is for the caller.
    """
    cell = catalogue.families[exercise.family].advice[answer]
    if cell.default:
        hints = (f for f in exercise.faults if answer in catalogue.faults[f].felt)
        fault = next(hints, None)
        cue = f"fault-{fault}.cue" if fault else f"exercise-{exercise.id}.cue-1"
        cell = replace(cell, cues=(cue,), slower=fault is None)
    easier = exercise.regression or exercise.id
    lowest = exercise.regression is None
    drill = tuple(
        replace(item, exercise=easier, half_range=lowest) if item.exercise == REGRESSION else item
        for item in cell.drill
    )
    cell = replace(cell, drill=drill)
    names_itself = cell.again == exercise.id and not cell.half_range
    if cell.fine or not (cell.again is None or names_itself):
        return cell
    return replace(
        cell, again=easier, half_range=lowest, again_sets=None, again_reps=None, again_hold=None
    )
