"""Hold what every turn needs and none changes: content, places, languages, admins."""

from collections.abc import Callable

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.message import Message
from bot.coaching.person.person import Locale
from bot.flows.context import LanguageParser, Places
from bot.value import Value


class AppContext(Value):
    """The content that was read at the start.

    `parser` finds the one for a person's language; `label` says a button's words as the person
    sees them; `admins` may ask for /stats. `calendar_address` makes an address that shows a plan;
    None: nothing listens there.
    """

    catalogue: Catalogue
    places: Places
    parser: Callable[[str], LanguageParser]
    label: Callable[[Message, Locale], str]
    admins: frozenset[int] = frozenset()
    calendar_address: Callable[[], str] | None = None
