"""Mistakes in the content: where they stand, what is wrong, what to do about it."""

from collections.abc import Sequence

from bot.value import Value


class Mistake(Value, order=True):
    """One mistake: `file` as a coach calls it ("content/families.yaml"), lines from 1."""

    file: str
    line: int
    what: str
    remedy: str

    @property
    def text(self) -> str:
        """The line that is printed."""
        return f"{self.file}:{self.line}: {self.what}; {self.remedy}"


class ContentError(Exception):
    """The content cannot be used; holds every mistake that was found."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__("\n".join(m.text for m in self.mistakes))
