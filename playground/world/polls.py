"""Polls: who has voted for what, and in which messages they stand."""

import itertools
from dataclasses import asdict, dataclass, field
from typing import Any

from playground.api.facts import Json

_FIRST_POLL = 5_000_000_000_000_001


class CannotVote(Exception):
    """A vote that no app of Telegram offers: in a closed poll, or for several options of one."""


@dataclass(slots=True)
class Ballot:
    """One poll, which may stand in several messages once it is forwarded.

    Attributes:
        poll: the Poll object as the bot has sent it, without votes.
        votes: numbers of the options that each person has chosen.
        places: chat and message of each copy.
        closes_at: Unix seconds; None where it stays open until it is stopped.
    """

    poll: Json
    votes: dict[int, list[int]] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)
    closes_at: int | None = None

    def counted(self) -> Json:
        """Return the Poll object with the votes of now."""
        chosen = [option for options in self.votes.values() for option in options]
        options = [
            {**option, "voter_count": chosen.count(number)}
            for number, option in enumerate(self.poll["options"])
        ]
        return {**self.poll, "options": options, "total_voter_count": len(self.votes)}

    def take(self, person_id: int, options: list[int], now: int) -> None:
        """Take a vote, or with no options take it back.

        Raises:
            CannotVote: where the poll does not allow it.
        """
        if self.poll["is_closed"] or (self.closes_at is not None and now >= self.closes_at):
            raise CannotVote("the poll is closed")
        if not set(options) <= set(range(len(self.poll["options"]))):
            raise CannotVote("the poll has no such option")
        if len(options) > 1 and not self.poll["allows_multiple_answers"]:
            raise CannotVote("the poll takes one option only")
        if person_id in self.votes and not self.poll["allows_revoting"]:
            raise CannotVote("the poll takes no second vote")
        self.votes.pop(person_id, None)
        if options:
            self.votes[person_id] = sorted(set(options))


class Polls:
    """All polls of the bot, by their ids."""

    def __init__(self) -> None:
        self._ballots: dict[str, Ballot] = {}
        self._numbers = itertools.count(_FIRST_POLL)

    def add(self, poll: Json, closes_at: int | None) -> Ballot:
        """Return a new poll, under an id of its own."""
        number = str(next(self._numbers))
        ballot = self._ballots[number] = Ballot({**poll, "id": number}, closes_at=closes_at)
        return ballot

    def find(self, poll_id: str) -> Ballot:
        """Return the poll of an id.

        Raises:
            KeyError: where there is no such poll.
        """
        return self._ballots[poll_id]

    def as_json(self) -> list[Json]:
        """Return what must outlive the process."""
        return [asdict(ballot) for ballot in self._ballots.values()]

    def restore(self, saved: list[dict[str, Any]]) -> None:
        """Take back what `as_json` gave."""
        for entry in saved:
            votes = {int(person): options for person, options in entry["votes"].items()}
            places = [(chat, message) for chat, message in entry["places"]]
            ballot = Ballot(**{**entry, "votes": votes, "places": places})
            self._ballots[ballot.poll["id"]] = ballot
        self._numbers = itertools.count(_FIRST_POLL + len(self._ballots))
