"""Finds where each thing of the catalogue is written, so that a mistake can be pointed at."""

from dataclasses import dataclass, field

from bot.content.documents import Document, Where
from bot.content.mistakes import Mistake


@dataclass
class Sources:
    """The place of each thing by kind and id: ("exercise", "clam") -> file and line."""

    places: dict[tuple[str, str], tuple[Document, Where]] = field(default_factory=dict)
    twice: list[Mistake] = field(default_factory=list)

    def add(self, kind: str, name: str, document: Document, where: Where = ()) -> None:
        """Note where a thing stands; an id that is taken is a mistake."""
        if (kind, name) in self.places:
            what = (
                f"there is another {kind} '{name}' in {self.mistake(kind, name, (), '', '').file}"
            )
            self.twice.append(document.mistake(where, what, "ids are for ever: choose a new one"))
        self.places[kind, name] = (document, where)

    def mistake(self, kind: str, name: str, inside: Where, what: str, remedy: str) -> Mistake:
        """Return a mistake in a thing; `inside` leads to the key that is wrong."""
        document, where = self.places[kind, name]
        return document.mistake((*where, *inside), what, remedy)
