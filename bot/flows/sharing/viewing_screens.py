"""Screens of a viewer: read-only pages on one person, and the questions before a change."""

from typing import assert_never

from bot.coaching.message import Message, msg
from bot.coaching.person.sharing import (
    CUE_MOST,
    NOTE_MOST,
    Action,
    Grant,
    Mark,
    held,
    may,
    pinned,
)
from bot.coaching.review.report import PERIODS, without_health
from bot.flows.context import LookedAt, Unshared
from bot.flows.progress.charts import ladders_of, ladders_picture
from bot.flows.report.flow import report_of
from bot.flows.report.sections import pain_document, paragraphs
from bot.flows.sharing.viewing_steps import (
    AtExerciseOf,
    AtFamilyOf,
    AtLeaving,
    AtNoteTo,
    AtPerson,
    AtPinnedCue,
    OfPerson,
)
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Row,
    Screen,
    Where,
    button,
    numbered,
    paged,
    rows_of_three,
)
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

#: One family of exercises is called "Back".
CANCEL = button("viewing-button-cancel", "back")


def seen(looked: LookedAt, context: Context) -> Context:
    """Return the context of the person who is looked at; nobody else's shares are in it."""
    return replace(
        context,
        person=looked.person,
        memory=looked.memory,
        session=None,
        sharing=Unshared(),
        day=None,
    )


def page(action: Action, looked: LookedAt, context: Context) -> Screen:
    """Return what is looked at, new and without buttons."""
    theirs, name = seen(looked, context), looked.share.names.person
    title = msg("viewing-page", name=name)
    if action is Action.LADDERS:
        picture = ladders_picture(ladders_of(theirs))
        return Screen((title,), where=Where.NEW, media=picture)
    share = looked.share
    with_health = share.names.with_health and may(share.role, Action.HEALTH)
    report = report_of(theirs, PERIODS[0], with_health=with_health)
    report = report if with_health else without_health(report)
    if action is Action.PAIN:
        return Screen((title,), where=Where.NEW, media=pain_document(report, theirs))
    return Screen((title, *paragraphs(report, theirs)), where=Where.NEW)


def link_screen(share: Grant) -> Screen:
    """Ask whether somebody will look after the person who made the link."""
    text = (
        msg("viewing-link", name=share.names.person, role=msg(f"shared-role-{share.role}")),
        (msg("viewing-link-sees"), msg("viewing-link-logged"), msg("viewing-link-stored")),
    )
    accept = Choice(msg("viewing-button-accept"), "accept", style="success")
    return Screen(text, ((accept, button("viewing-button-decline", "decline")),), Where.NEW)


def people_screen(people: tuple[int, ...], shares: tuple[Grant, ...]) -> Screen:
    """List the people whose viewer one still is; a button bears the place in `people`."""
    known = {share.person_id: share.names.person for share in shares}
    listed = [(n, known[person]) for n, person in enumerate(people) if person in known]
    if not listed:
        return Screen((msg("viewing-nobody"),), where=Where.NEW)
    names, numbers = numbered(
        (msg("viewing-person", name=who), f"person-{n}") for n, who in listed
    )
    buttons = (button(number, value) for number, value in numbers)
    return Screen((msg("viewing-people"), names), rows_of_three(buttons), Where.NEW)


def ended_screen() -> Screen:
    """Say that this is not shared any more."""
    return Screen((msg("viewing-not-shared"),), where=Where.NEW)


def screen_of(step: OfPerson, looked: LookedAt, context: Context) -> Screen:
    """Return the screen of a step at one person."""
    name = looked.share.names.person
    match step:
        case AtPerson():
            return menu_screen(looked.share)
        case AtFamilyOf(action=action):
            families = (button(f"family-{f}", f) for f in context.catalogue.families)
            return Screen(
                (msg(f"viewing-which-{action}", name=name),),
                (*rows_of_three((*families, CANCEL)),),
            )
        case AtExerciseOf():
            return _exercises(step, looked, context)
        case AtPinnedCue(exercise=exercise):
            text = msg("viewing-cue", exercise=name_of(exercise), most=CUE_MOST)
            return Screen((text, *_pinned_now(exercise, looked)), (_cue_row(exercise, looked),))
        case AtNoteTo():
            return Screen((msg("viewing-note", name=name, most=NOTE_MOST),), ((BACK,),))
        case AtLeaving():
            leave = Choice(msg("viewing-button-leave"), "leave", style="danger")
            return Screen((msg("viewing-leave", name=name),), ((leave, BACK),))
        case _:
            assert_never(step)


def menu_screen(share: Grant) -> Screen:
    """Return what can be looked at and changed, by the rights of the role."""
    role, name = share.role, share.names.person
    looks = (Action.REPORT, Action.LADDERS, Action.PAIN)
    changes = (Action.PIN, Action.HOLD, Action.NOTE)
    rows: tuple[Row, ...] = (
        tuple(button(f"viewing-button-{a}", a.value) for a in looks if may(role, a)),
        tuple(button(f"viewing-button-{a}", a.value) for a in changes if may(role, a)),
        (button("viewing-button-people", "people"), button("viewing-button-stop", "stop")),
    )
    return Screen((msg("viewing-menu", name=name),), rows, Where.NEW)


def _exercises(step: AtExerciseOf, looked: LookedAt, context: Context) -> Screen:
    mine = own_marks(looked)
    on_hold = held(mine)
    names, numbers = numbered(
        (
            msg("viewing-on-hold", exercise=msg(f"exercise-{e}"))
            if e in on_hold
            else msg(f"exercise-{e}"),
            f"exercise-{e}",
        )
        for e in exercises_of(step.family, context)
    )
    buttons = (button(number, value) for number, value in numbers)
    text = msg(f"viewing-exercise-{step.action}", name=looked.share.names.person)
    return Screen((text, names), paged(buttons, step.page, BACK))


def exercises_of(family: str, context: Context) -> tuple[str, ...]:
    """Return the exercises of a family, the easiest first."""
    found = [e for e in context.catalogue.exercises.values() if e.family == family]
    return tuple(e.id for e in sorted(found, key=lambda e: (e.level, e.id)))


def own_marks(looked: LookedAt) -> tuple[Mark, ...]:
    """Return what this viewer has left; what others have left is not theirs to see."""
    return tuple(m for m in looked.person.profile.marks if m.share == looked.share.id)


def _pinned_now(exercise: str, looked: LookedAt) -> tuple[Message, ...]:
    return tuple(
        msg("viewing-cue-now", text=mark.text) for mark in pinned(own_marks(looked), exercise)
    )


def _cue_row(exercise: str, looked: LookedAt) -> Row:
    if not pinned(own_marks(looked), exercise):
        return (BACK,)
    return (button("viewing-button-unpin", "unpin"), BACK)
