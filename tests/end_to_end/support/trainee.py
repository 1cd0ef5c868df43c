"""A person with mini-bands who trains once a day, through all kills of the bot."""

from __future__ import annotations

from datetime import date

from typing_extensions import override

from tests.end_to_end.support.robot import Question, Robot

BANDS = "Mini-bands (loops)"
FELT = ("Glutes", "Back of thighs", "Outer hip", "Not sure", "I got a cramp")
LEFT = ("0", "1", "2", "3", "4+")
EASIER = 0.1  # the chance of wanting less


class Trainee(Robot):
    """Leaves the prompts alone, and asks for a session instead."""

    _trained: date | None = None

    @override
    async def _begins(self) -> bool:
        """Ask for today's session, once a day."""
        today = self.system.clock.now().date()
        if not self.person.messages or self._trained == today:
            return False
        self.is_idle = False
        self._trained = today
        self.round += 1
        self.pace.count(1)
        await self.person.says("/train")
        return True

    @override
    def _shows_an_end(self, question: Question) -> bool:
        """Return whether a session is at its end, where only its last set can be taken back."""
        return {"good", "undo"} <= set(question.buttons)

    @override
    def _choice(self, question: Question) -> str:
        """Any answer that goes on; after a set all questions are new ones."""
        by_label = {button.label: value for value, button in question.buttons.items()}
        buttons = question.buttons
        if BANDS in by_label:
            self.round += 1  # the same question again, with the bands ticked
            return by_label[BANDS]
        if {"start", "later"} <= set(buttons):
            return "later"  # the plan: no warm-up beside the sessions
        for answers in (FELT, LEFT):
            if set(answers) <= set(by_label):
                return by_label[self.random.choice(answers)]
        value = next(iter(buttons))
        if value == "done" and "easier" in buttons and self.random.random() < EASIER:
            return "easier"
        self.round += value == "done"
        return value
