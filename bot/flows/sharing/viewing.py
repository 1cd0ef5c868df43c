"""The side of a viewer: accept a link, look at a person, leave a tip, a hold or a note."""

from bot.coaching.events import ShareAccepted, ViewerActed
from bot.coaching.message import Message, msg
from bot.coaching.person.sharing import (
    CUE_MOST,
    LOOKS,
    NAME_MOST,
    NOTE_MOST,
    Action,
    bounded,
    digest_of,
    held,
)
from bot.flows.context import URGENT, LookedAt
from bot.flows.sharing.flow import LINK
from bot.flows.sharing.viewing_screens import (
    ended_screen,
    exercises_of,
    link_screen,
    menu_screen,
    own_marks,
    page,
    people_screen,
    screen_of,
)
from bot.flows.sharing.viewing_steps import (
    STEPS,
    AtExerciseOf,
    AtFamilyOf,
    AtLeaving,
    AtLink,
    AtNoteTo,
    AtPeople,
    AtPerson,
    AtPinnedCue,
    AtViewerName,
    OfPerson,
    Step,
)
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Screen,
    Turn,
    Where,
    not_understood,
    number_in,
    page_in,
)
from bot.value import replace

PEOPLE_SHOWN = 9  # of whom somebody is the viewer: the newest links


def start(argument: str, context: Context) -> Turn:
    """Open a link ("share_<token>"), or list the people one looks after."""
    if not argument.startswith(LINK):
        return _people(context)
    digest = digest_of(argument.removeprefix(LINK))
    share = context.sharing.offered(digest)
    if share is None:
        return _answer("viewing-link-over")
    if share.person_id == context.person.id:
        return _answer("viewing-link-own")
    return Turn(AtLink(digest), (link_screen(share),))


def show(step: Step, context: Context) -> Screen:
    """Return the screen of a step; what is not shared any more says so."""
    match step:
        case AtLink(digest):
            share = context.sharing.offered(digest)
            return ended_screen() if share is None else link_screen(share)
        case AtViewerName():
            return Screen((msg("viewing-name"),), ((BACK,),))
        case AtPeople(people):
            return people_screen(people, context.sharing.viewed())
        case _:
            looked = context.sharing.look(step.person, Action.LEAVE)
            return ended_screen() if looked is None else screen_of(step, looked, context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case AtLink() | AtViewerName():
            return _on_link(step, value, context)
        case AtPeople(people):
            number = number_in(value.removeprefix("person-"), range(len(people)))
            if number is None:
                return not_understood(step)
            looked = context.sharing.look(people[number], Action.LEAVE)
            return _over() if looked is None else FLOW.at(AtPerson(people[number]), context)
        case _:
            looked = context.sharing.look(step.person, Action.LEAVE)
            return _over() if looked is None else _on_person(step, value, looked, context)


def _on_link(step: AtLink | AtViewerName, value: str, context: Context) -> Turn:
    match step, value:
        case AtLink(digest), "accept" if context.sharing.offered(digest) is not None:
            return FLOW.at(AtViewerName(digest), context)
        case AtLink(), "accept":
            return _answer("viewing-link-over")
        case AtLink(), "decline":
            return _answer("viewing-declined")
        case AtViewerName(digest), "back":
            return FLOW.at(AtLink(digest), context)
        case _:
            return not_understood(step)


def _on_person(step: OfPerson, value: str, looked: LookedAt, context: Context) -> Turn:
    match step, value:
        case AtPerson(), _:
            return _on_menu(step, value, looked, context)
        case AtFamilyOf() | AtNoteTo() | AtLeaving(), "back":
            return FLOW.at(AtPerson(step.person), context)
        case AtFamilyOf(person, action), _ if value in context.catalogue.families:
            return FLOW.at(AtExerciseOf(person, action, value), context)
        case AtLeaving(person), "leave":
            left = Screen((msg("viewing-left", name=looked.share.names.person),))
            return Turn(screens=(left,), events=(ViewerActed(person, Action.LEAVE),))
        case AtExerciseOf() | AtPinnedCue(), _:
            return _on_exercise(step, value, looked, context)
        case _:
            return not_understood(step)


def _on_menu(step: AtPerson, value: str, looked: LookedAt, context: Context) -> Turn:
    if value == "people":
        return _people(context)
    if value == "stop":
        return FLOW.at(AtLeaving(step.person), context)
    action = next((each for each in Action if each == value), None)
    if action is None or context.sharing.look(step.person, action) is None:
        return not_understood(step)
    match action:
        case Action.PIN | Action.HOLD:
            return FLOW.at(AtFamilyOf(step.person, action), context)
        case Action.NOTE:
            return FLOW.at(AtNoteTo(step.person), context)
        case _ if action in LOOKS:
            return _look(action, step, looked, context)
        case _:
            return not_understood(step)


def _look(action: Action, step: AtPerson, looked: LookedAt, context: Context) -> Turn:
    menu = menu_screen(looked.share)
    if not looked.looks_left:
        return Turn(step, (replace(menu, text=(msg("viewing-enough"),)),))
    screens = (page(action, looked, context), menu)
    return Turn(step, screens, events=(ViewerActed(step.person, action),))


def _on_exercise(
    step: AtExerciseOf | AtPinnedCue, value: str, looked: LookedAt, context: Context
) -> Turn:
    match step, value:
        case AtExerciseOf(person, action), "back":
            return FLOW.at(AtFamilyOf(person, action), context)
        case AtPinnedCue(person), "back":
            return FLOW.at(AtFamilyOf(person, Action.PIN), context)
        case AtPinnedCue(person, exercise), "unpin":
            return _done(person, ViewerActed(person, Action.UNPIN, exercise), looked)
        case AtExerciseOf(), _:
            return _on_list(step, value, looked, context)
        case _:
            return not_understood(step)


def _on_list(step: AtExerciseOf, value: str, looked: LookedAt, context: Context) -> Turn:
    exercises = exercises_of(step.family, context)
    page = page_in(value, len(exercises))
    exercise = value.removeprefix("exercise-")
    if page is not None:
        return FLOW.at(replace(step, page=page), context)
    if exercise not in exercises:
        return not_understood(step)
    if step.action is Action.PIN:
        return FLOW.at(AtPinnedCue(step.person, exercise), context)
    is_held = exercise in held(own_marks(looked))
    change = Action.RELEASE if is_held else Action.HOLD
    return _done(step.person, ViewerActed(step.person, change, exercise), looked)


def _typed(step: Step, text: str, context: Context) -> Turn:
    match step:
        case AtViewerName(digest):
            return _accepted(digest, bounded(text, NAME_MOST), context)
        case AtPinnedCue(person, exercise):
            event = ViewerActed(person, Action.PIN, exercise, bounded(text, CUE_MOST))
        case AtNoteTo(person):
            event = ViewerActed(person, Action.NOTE, None, bounded(text, NOTE_MOST))
        case _:
            return not_understood(step)
    looked = context.sharing.look(person, event.action)
    if looked is None:
        return _over()
    if not event.text:
        return not_understood(step)
    return _done(person, event, looked, *_urgent(text, context))


def _accepted(digest: str, name: str, context: Context) -> Turn:
    share = context.sharing.offered(digest)
    if share is None:
        return _answer("viewing-link-over")
    if not name:
        return not_understood(AtViewerName(digest))
    menu = menu_screen(share)
    text = (msg("viewing-accepted", name=share.names.person), *menu.text)
    accepted = ShareAccepted(digest, name)
    return Turn(AtPerson(share.person_id), (replace(menu, text=text),), events=(accepted,))


def _urgent(text: str, context: Context) -> tuple[Message, ...]:
    """Say that nobody reads a note at once, where it names an emergency."""
    alarm = context.parser.alarm(text)
    is_urgent = alarm is not None and alarm.level in URGENT
    return (msg("viewing-note-urgent"),) if is_urgent else ()


def _done(person: int, event: ViewerActed, looked: LookedAt, *more: Message) -> Turn:
    """Return to the menu, with what was changed in its first line."""
    name = looked.share.names.person
    args: dict[str, object] = {"name": name}
    if event.exercise is not None:
        args["exercise"] = msg(f"exercise-{event.exercise}.inline")
    menu = menu_screen(looked.share)
    text = (msg(f"viewing-done-{event.action}", **args), *more, *menu.text)
    return Turn(AtPerson(person), (replace(menu, text=text),), events=(event,))


def _people(context: Context) -> Turn:
    shares = context.sharing.viewed()[:PEOPLE_SHOWN]
    people = tuple(share.person_id for share in shares)
    return Turn(AtPeople(people) if people else None, (people_screen(people, shares),))


def _over() -> Turn:
    return Turn(screens=(ended_screen(),))


def _answer(message: str) -> Turn:
    return Turn(screens=(Screen((msg(message),), where=Where.NEW),))


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    verbatim=(AtViewerName, AtPinnedCue, AtNoteTo),
    takes={
        AtViewerName: "shared-takes-name",
        AtPinnedCue: "viewing-takes-text",
        AtNoteTo: "viewing-takes-text",
    },
)
