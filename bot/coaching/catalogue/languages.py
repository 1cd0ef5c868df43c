"""The languages that the coach has words in, and the nearest of them to a language tag."""

from collections.abc import Iterable
from functools import lru_cache

from babel.core import get_global

from bot.value import Value


class LanguageInfo(Value):
    """A language as a person chooses it: its name is in the language itself.

    `status`: draft until somebody who speaks it has signed its texts, then signed; or source of
    all others. `direction`: ltr or rtl. `base`: the language that an overlay differs from in a
    few messages. `months` of the Solar Hijri calendar: where there are any, dates are of it.
    """

    code: str
    name: str
    status: str = "draft"
    direction: str = "ltr"
    base: str | None = None
    months: tuple[str, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Return whether nobody who speaks it has signed its texts yet."""
        return self.status == "draft"


ENGLISH = LanguageInfo("en", "English", "source")


def nearest(tag: str, codes: Iterable[str]) -> str | None:
    """Return which of these languages serves a tag of Telegram; None: none of them.

    By CLDR: "pt" -> "pt-BR", "de-AT" -> "de", "zh-hans" -> "zh", and never another script:
    "zh-hant" is not "zh". Of several countries the one whose usage the tag shares: "en-AU" ->
    "en-GB".
    """
    return _nearest(tag.replace("_", "-").casefold(), tuple(codes))


@lru_cache(maxsize=1_024)
def _nearest(tag: str, codes: tuple[str, ...]) -> str | None:
    same = {code.casefold(): code for code in codes}
    if tag in same:
        return same[tag]
    language, script, territory = _whole(tag)
    found = {code: _whole(code) for code in codes}
    fitting = [code for code, whole in found.items() if whole[:2] == (language, script)]
    likely = _whole(language)[2]
    usages = (
        lambda each: each == territory,
        lambda each: _usage(language, each) == _usage(language, territory),
        lambda each: each == likely,
    )
    for is_alike in usages:
        for code in fitting:
            if is_alike(found[code][2]):
                return code
    return fitting[0] if fitting else None


def _usage(language: str, territory: str) -> str:
    """Return whose usage a country follows: en, AU -> en_001; es, MX -> es_419."""
    parents = get_global("parent_exceptions")
    return str(parents.get(f"{language}_{territory}", language))


def _whole(tag: str) -> tuple[str, str, str]:
    """Return language, script and territory of a tag, what it leaves out by CLDR's likelihood."""
    old, *others = tag.casefold().split("-")
    language, *implied = str(get_global("language_aliases").get(old, old)).split("_")
    others += [part.casefold() for part in implied]
    script = next((part.title() for part in others if len(part) == 4), "")
    territory = next((part.upper() for part in others if len(part) in {2, 3}), "")
    likely = get_global("likely_subtags")
    for parts in ((language, script, territory), (language, script), (language, territory)):
        known = likely.get("_".join(filter(None, parts)))
        if known is not None:
            return _filled(known, script, territory)
    return _filled(likely.get(language, language), script, territory)


def _filled(likely: str, script: str, territory: str) -> tuple[str, str, str]:
    parts = (*likely.split("_"), "", "")
    return parts[0], script or parts[1], territory or parts[2]
