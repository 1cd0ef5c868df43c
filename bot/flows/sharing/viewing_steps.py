"""Steps of a viewer: whom they look at is in the state, never in a button."""

from bot.coaching.person.sharing import Action
from bot.value import Value


class AtLink(Value):
    """Question: will you look after this person? `digest` is that of the link's token."""

    digest: str


class AtViewerName(Value):
    """Question: by what name shall the person know you?"""

    digest: str


class AtPeople(Value):
    """List of the people whose viewer one is, in the order of its buttons."""

    people: tuple[int, ...] = ()


class AtPerson(Value):
    """Menu of what can be looked at and changed."""

    person: int


class AtFamilyOf(Value):
    """Question: which group of exercises shall be held, or get a tip?"""

    person: int
    action: Action  # PIN | HOLD


class AtExerciseOf(Value):
    """Question: which exercise of the group?"""

    person: int
    action: Action
    family: str
    page: int = 0


class AtPinnedCue(Value):
    """Question: what does the tip say?"""

    person: int
    exercise: str


class AtNoteTo(Value):
    """Question: what does the note say?"""

    person: int


class AtLeaving(Value):
    """Question: stop looking after this person?"""

    person: int


#: Steps at one person: each is asked anew whether that is still shared.
OfPerson = AtPerson | AtFamilyOf | AtExerciseOf | AtPinnedCue | AtNoteTo | AtLeaving
Step = AtLink | AtViewerName | AtPeople | OfPerson
STEPS = (
    AtLink,
    AtViewerName,
    AtPeople,
    AtPerson,
    AtFamilyOf,
    AtExerciseOf,
    AtPinnedCue,
    AtNoteTo,
    AtLeaving,
)
