"""Emergencies, pain and conditions in a sentence, and what it states of the pain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, product

from bot.coaching.rules.context import WORST
from bot.content.language.alarm_words import AlarmWords
from bot.content.language.normalise import PLAIN, Spelling, distance, is_sign, pieces_of
from bot.content.language.phrases import Hit, Lexicon, phrases_of
from bot.flows.context import URGENT, PainDetails, TextAlarm
from bot.value import Value, replace

LONGEST_READ = 500  # letters at once
NEAR = 9  # words from the first to the last of a sign
NEAR_OF_THREE = 16  # the same of a sign of three meanings, which is seldom there by chance
NEAR_ACROSS = 4  # the same where a comma or a "but" comes between
NEGATED_WITHIN, CALMED_WITHIN = 3, 2  # words before, and after
PAIN_CALMED_WITHIN = 5  # the same of pain: "the pain in my back is gone"
MASKED = "_"  # in place of a word that means something else here
#: Marks before a number that stands apart: "it shoots down my leg, 3"; and others before one.
APART, BEFORE = frozenset(",.;،؛-–—(!…"), frozenset(":=~")  # noqa: RUF001
TROUBLES = ("joint trouble", "muscle trouble")


class Signs(Value, dict=True):
    """The signs of one language, ready to be looked for.

    `signs`: emergency first, then self-harm, pain and feeling unwell; each is what it stands for
    and the meanings that have to be near to one another.
    """

    signs: tuple[tuple[TextAlarm, tuple[str, ...]], ...]
    lexicon: Lexicon
    conditions: tuple[str, ...]
    equipment: tuple[str, ...]
    places: tuple[str, ...]
    sides: tuple[str, ...]
    kinds: tuple[str, ...]
    numbers: Mapping[str, int]

    def hidden(self, own: Lexicon | None = None) -> Iterator[tuple[str, str, str]]:
        """Yield phrases of signs that cannot be read, each with its meaning and what hides it.

        A `harmless` phrase within a phrase hides it; of emergencies also an `ordinary` word of
        the language in whose chat this one is read, `own`.
        """
        lexicon = self.lexicon
        read = {m for alarm, ms in self.signs if own is None or alarm.level in URGENT for m in ms}
        for meaning in sorted(read):
            for phrase in lexicon.meanings[meaning]:
                words = tuple(stem.text for stem in phrase if stem is not None)
                left = _masked(lexicon, words) if own is None else _without_ordinary(words, own)
                if left != words and meaning not in lexicon.hits(left):
                    taken = (w for w, other in zip(words, left, strict=True) if w != other)
                    yield meaning, " ".join(words), " ".join(taken)

    def alarm(self, text: str, own: Lexicon | None = None) -> TextAlarm | None:
        """Return what the text is an alarm of, the gravest first; None: of nothing.

        `own`: the words of the language in whose chat this one is read as well.
        """
        found = [
            a
            for each in pieces_of(text, LONGEST_READ)
            if (a := self._alarm(each, own)) is not None
        ]
        alarm = next((a for a in found if a.level in URGENT), next(iter(found), None))
        if alarm is None or len(text) <= LONGEST_READ:
            return alarm
        # A number at the end of a piece may count something that the next one names.
        return replace(alarm, pain=replace(alarm.pain, number=None))

    def _alarm(self, text: str, own: Lexicon | None) -> TextAlarm | None:
        sentence = _Sentence(self.lexicon, text, own)
        details = self._details(sentence)
        found = (alarm for alarm, meanings in self.signs if sentence.has(meanings, alarm))
        alarm = next(found, None)
        if alarm is not None and alarm.level in URGENT:
            return alarm
        if alarm is None and details.number is not None and self._is_score(sentence, details):
            alarm = TextAlarm("pain")
        is_calm = alarm is None or (alarm.level == "pain" and details.number == 0)
        return None if alarm is None or is_calm else TextAlarm(alarm.level, pain=details)

    def stated(
        self, text: str, meanings: Iterable[str], own: Lexicon | None = None
    ) -> frozenset[str]:
        """Return which of these a text says are so: of `conditions`, or of `equipment`."""
        asked = tuple(meanings)
        return frozenset(
            chain(*(self._stated(each, asked, own) for each in pieces_of(text, LONGEST_READ)))
        )

    def _stated(self, text: str, meanings: Sequence[str], own: Lexicon | None) -> Iterator[str]:
        sentence = _Sentence(self.lexicon, text, own)
        every = [hit for each in meanings for hit in sentence.stands(each)]
        return (
            _name(each)
            for each in meanings
            # The band of "hip band" is no other band.
            if not all(any(_covers(o, hit) for o in every) for hit in sentence.stands(each))
            and sentence.has((each,), TextAlarm(""))
        )

    def pain(self, text: str) -> PainDetails:
        """Return details of a pain in an answer: any lone number from 0 to 10, a place, a kind."""
        sentence = _Sentence(self.lexicon, text)
        details = self._details(sentence)
        if details.number is not None:
            return details
        numbers = [number for _, number in self._numbers(sentence)]
        number = max(numbers, default=None)
        return PainDetails(number, details.place, details.side, details.kind)

    def _details(self, sentence: _Sentence) -> PainDetails:
        place = self._place(sentence)
        side = self._nearest(sentence, self.sides, place[1] if place else None)
        kinds = (kind for kind in self.kinds if sentence.stands(kind))
        kind = next(kinds, None)
        return PainDetails(
            self._score(sentence),
            None if place is None else _name(place[0]),
            None if side is None else _name(side),
            None if kind is None else _name(kind),
        )

    def _score(self, sentence: _Sentence) -> int | None:
        """Return the number of the pain: out of ten, after a word of pain, or last; the highest.

        Of those that are last 0 is none, as it would be no pain, nor is a word for 1: "that one".
        """
        names = ("pain", *TROUBLES, *self.places, *self.sides, *self.kinds)
        ends = {hit.end for name in names for hit in sentence.stands(name)}
        numbers = list(self._numbers(sentence))
        scored = [n for at, n in numbers if sentence.is_score(at)]
        last = [(at, n) for at, n in numbers if n > 1 or sentence.words[at.start] == "1"]
        return max([*scored, *(n for at, n in last if sentence.is_last(at, ends))], default=None)

    def _numbers(self, sentence: _Sentence) -> Iterator[tuple[Hit, int]]:
        """Yield numbers from 0 to 10 that count nothing else, and where they stand."""
        for at, word in enumerate(sentence.words):
            number = int(word) if word.isdecimal() else self.numbers.get(word)
            if number is not None and number <= WORST and not sentence.is_counting(at):
                yield Hit(at, at + 1), number

    def _is_score(self, sentence: _Sentence, details: PainDetails) -> bool:
        """Return whether the text is "about 6/10" and nothing else, or also where."""
        if details.place is not None and sentence.stands("out of ten"):
            return True
        left = sentence.without(("out of ten", "beside number"))
        return all(word in self.numbers or word.isdecimal() for word in left) and any(
            sentence.stands("out of ten")
        )

    def _place(self, sentence: _Sentence) -> tuple[str, Hit] | None:
        """Find where it hurts: the longest names first, then the nearest to a word of pain."""
        found = [(name, hit) for name in self.places for hit in sentence.stands(name)]
        longest = [
            (name, hit)
            for name, hit in found
            if not any(_covers(other, hit) for _, other in found)
        ]
        troubles = [hit for name in ("pain", *TROUBLES) for hit in sentence.stands(name)]
        return min(
            longest, key=lambda each: (_distance(each[1], troubles), each[1].start), default=None
        )

    def _nearest(self, sentence: _Sentence, names: Iterable[str], to: Hit | None) -> str | None:
        """Return the side that is named next to the place."""
        masked = {at for hit in sentence.stands("no side") for at in range(hit.start, hit.end)}
        found = [
            (_distance(hit, [to] if to else []), hit.start, name)
            for name in names
            for hit in sentence.stands(name)
            if hit.start not in masked
        ]
        return min(found)[2] if found else None


class _Sentence:
    """The words of a text, and where in it what stands.

    In the chat of another language its everyday words are none of this one ("ache", which is
    Portuguese for "find"), and errors are forgiven where most words are of this one: "fast fait"
    is no fainting.
    """

    def __init__(self, lexicon: Lexicon, text: str, own: Lexicon | None = None) -> None:
        words = lexicon.spelling.words(text[:LONGEST_READ].replace("\n", " . "))
        if own is not None:
            words = _without_ordinary(words, own)
        is_forgiven = own is None or lexicon.knows_most(words)
        self.words = _masked(lexicon, lexicon.spelt(words) if is_forgiven else words)
        self._hits = lexicon.hits(self.words)
        borders = {at for hit in self.stands("borders") for at in range(hit.start, hit.end)}
        borders |= {at for at, word in enumerate(self.words) if is_sign(word)}
        self._borders = borders - {at for at, word in enumerate(self.words) if word in "/_-'"}

    def stands(self, meaning: str) -> list[Hit]:
        """Return where words of a meaning stand."""
        return self._hits.get(meaning, [])

    def has(self, meanings: Sequence[str], alarm: TextAlarm) -> bool:
        """Return whether words of all these meanings are near to one another, none taken back."""
        every = [self.stands(meaning) for meaning in meanings]
        return all(every) and any(
            self._are_near(hits) and not any(self._is_negated(hit, hits, alarm) for hit in hits)
            for hits in product(*every)
        )

    def is_score(self, number: Hit) -> bool:
        """Return whether this number is how much it hurts."""
        after = any(hit.start == number.end for hit in self.stands("out of ten"))
        before = any(hit.end == number.start for hit in self.stands("before number"))
        return after or before

    def is_last(self, number: Hit, stated: Collection[int]) -> bool:
        """Return whether the text ends with this number, apart or after what is stated of a pain.

        `stated`: where that ends. The 6 of "8, 8, 6", of "since 12.6" and of "since 6" is none.
        """
        before = number.start
        while before and self._is_mark(before - 1):
            before -= 1
        marks = set(self.words[before : number.start])
        is_end = all(map(self._is_mark, range(number.end, len(self.words))))
        if not is_end or before == 0 or self.words[before - 1].isdecimal():
            return False
        return marks <= APART | BEFORE and (before in stated or not marks.isdisjoint(APART))

    def _is_mark(self, at: int) -> bool:
        return self.words[at] != MASKED and is_sign(self.words[at])

    def is_counting(self, at: int) -> bool:
        """Return whether the number at this word counts repetitions, days or the like."""
        is_total = any(hit.start < at < hit.end for hit in self.stands("out of ten"))
        return is_total or any(hit.start == at + 1 for hit in self.stands("counted"))

    def without(self, meanings: Iterable[str]) -> list[str]:
        """Return the words that are left when those of these meanings are taken away."""
        taken = {
            at
            for name in meanings
            for hit in self.stands(name)
            for at in range(hit.start, hit.end)
        }
        return [word for at, word in enumerate(self.words) if at not in taken]

    def _are_near(self, hits: Sequence[Hit]) -> bool:
        start, end = min(hit.start for hit in hits), max(hit.end for hit in hits)
        far = distance(self.words[start:end])
        if len(hits) > 2:
            return far <= NEAR_OF_THREE
        is_across = any(at in self._borders for at in range(start, end))
        return far <= (NEAR_ACROSS if is_across else NEAR)

    def _is_negated(self, hit: Hit, sign: Sequence[Hit], alarm: TextAlarm) -> bool:
        is_pain = alarm.level == "pain"
        if is_pain and self.stands("calming pain"):
            return True
        before = (
            no.end
            for name in ("negations", *(("negations of pain",) if is_pain else ()))
            for no in self.stands(name)
            if self._is_within(no.end, hit.start, NEGATED_WITHIN) and not _touches(no, sign)
        )
        ends = {each.start for each in self.stands("negation ends")}
        if any(not self._is_broken(range(end, hit.start), ends) for end in before):
            return True
        end = max(each.end for each in sign)
        within = PAIN_CALMED_WITHIN if is_pain else CALMED_WITHIN
        no_end = {each.start for each in self.stands("negations")}
        return any(
            self._is_within(end, calm.start, within)
            and not self._is_broken(range(end, calm.start), no_end)
            for calm in self.stands("calmed after")
        )

    def _is_within(self, start: int, end: int, words: int) -> bool:
        return start <= end and distance(self.words[start:end]) < words

    def _is_broken(self, between: range, ends: Iterable[int] = ()) -> bool:
        return any(at in self._borders or at in ends for at in between)


def signs_of(words: AlarmWords, numbers: Mapping[str, int], spelling: Spelling = PLAIN) -> Signs:
    """Return the signs of a language out of its file."""
    meanings = {
        **words.meanings,
        **{f"place {name}": phrases for name, phrases in words.places.items()},
        **{f"side {name}": phrases for name, phrases in words.sides.items()},
        **{f"kind {name}": phrases for name, phrases in words.kinds.items()},
        **{f"condition {name}": phrases for name, phrases in words.conditions.items()},
        **{f"thing {name}": phrases for name, phrases in words.equipment.items()},
        "harmless": words.harmless,
        "borders": words.borders,
        "negations": words.negations,
        "negations of pain": words.negations_of_pain,
        "negation ends": words.negation_ends,
        "calmed after": words.calmed_after,
        "calming pain": words.calming_pain,
        "out of ten": words.out_of_ten,
        "before number": words.before_number,
        "beside number": words.beside_number,
        "counted": words.counted,
        "no side": words.no_side,
    }
    spelt = {
        name: tuple("".join(spelling.words(each)) for each in listed)
        for name, listed in (
            ("spellings", words.spellings),
            ("ordinary", words.ordinary),
            ("endings", words.endings),
        )
    }
    return Signs(
        signs=tuple(_in_order(words)),
        lexicon=Lexicon(
            {name: phrases_of(phrases, spelling) for name, phrases in meanings.items()},
            spelt["spellings"],
            frozenset(spelt["ordinary"]),
            spelt["endings"],
            spelling,
        ),
        conditions=tuple(f"condition {name}" for name in words.conditions),
        equipment=tuple(f"thing {name}" for name in words.equipment),
        places=tuple(f"place {name}" for name in words.places),
        sides=tuple(f"side {name}" for name in words.sides),
        kinds=tuple(f"kind {name}" for name in words.kinds),
        numbers={"".join(spelling.words(word)): value for word, value in numbers.items()},
    )


def _in_order(words: AlarmWords) -> Iterator[tuple[TextAlarm, tuple[str, ...]]]:
    for reason, signs in words.emergency.items():
        yield from ((TextAlarm("emergency", reason), tuple(sign)) for sign in signs)
    yield from ((TextAlarm("self_harm"), tuple(sign)) for sign in words.self_harm)
    yield from ((TextAlarm("pain"), tuple(sign)) for sign in words.pain)
    yield from ((TextAlarm("unwell"), tuple(sign)) for sign in words.unwell)


def _masked(lexicon: Lexicon, words: tuple[str, ...]) -> tuple[str, ...]:
    taken = {
        at for hit in lexicon.hits(words).get("harmless", ()) for at in range(hit.start, hit.end)
    }
    return tuple(MASKED if at in taken else word for at, word in enumerate(words))


def _without_ordinary(words: tuple[str, ...], own: Lexicon) -> tuple[str, ...]:
    return tuple(MASKED if word in own.ordinary else word for word in words)


def _name(meaning: str) -> str:
    return meaning.partition(" ")[2]


def _covers(other: Hit, hit: Hit) -> bool:
    is_longer = other.end - other.start > hit.end - hit.start
    return is_longer and other.start <= hit.start and hit.end <= other.end


def _touches(no: Hit, sign: Sequence[Hit]) -> bool:
    """Return whether the negation is a part of the sign itself: "cannot feel", "no feeling"."""
    return any(no.start < hit.end and hit.start < no.end for hit in sign)


def _distance(hit: Hit, others: Sequence[Hit]) -> int:
    return min((max(o.start - hit.end, hit.start - o.end, 0) for o in others), default=0)
