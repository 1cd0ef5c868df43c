"""Hold what every turn needs and none changes: content, places, language parsers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.message import Message
from bot.flows.turn import LanguageParser, Places
from bot.services.messages import Locale
from bot.value import Value


class AppContext(Value):
    """The content that was read at the start, and a parser for each language.

    `label` says a button's words as the person sees them; `admins` may ask for /stats.
    """

    catalogue: Catalogue
    places: Places
    parsers: Mapping[str, LanguageParser]
    label: Callable[[Message, Locale], str]
    admins: frozenset[int] = frozenset()

    def parser(self, language: str) -> LanguageParser:
        """How people of a language write; English where nothing nearer is known."""
        for tag in (language, language.split("-", maxsplit=1)[0], "en"):
            if tag in self.parsers:
                return self.parsers[tag]
        raise KeyError("no language is known, not even en")
