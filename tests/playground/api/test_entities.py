"""Telegram's HTML becomes text and entities, counted in UTF-16 units."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from playground.api.entities import as_html, formatted
from playground.api.html import utf16_length
from tests.support.walk import walk


def entity(kind: str, offset: int, length: int, **more: object) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


CASES: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "bold": ("<b>a</b>b", "ab", [entity("bold", 0, 1)]),
    "names of one kind": (
        "<strong>a</strong> <em>b</em> <ins>c</ins> <del>d</del>",
        "a b c d",
        [
            entity("bold", 0, 1),
            entity("italic", 2, 1),
            entity("underline", 4, 1),
            entity("strikethrough", 6, 1),
        ],
    ),
    "emoji count twice": ("💪<i>ä💪</i>", "💪ä💪", [entity("italic", 2, 3)]),
    "nested": ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    "neighbours are one": ("<b>a</b><b>b</b>", "ab", [entity("bold", 0, 2)]),
    "the end tag's name may be left out": ("<b>a</>", "a", [entity("bold", 0, 1)]),
    "capital letters": ("<B>a</B>", "a", [entity("bold", 0, 1)]),
    "references": ("&lt;&amp;&gt;&quot;&#65;&#x42;", '<&>"AB', []),
    "bare ampersand and unknown reference": ("a & b &nbsp; &copy;", "a & b &nbsp; &copy;", []),
    "link": (
        '<a href="https://example.com/?a=1&amp;b=2">x</a>',
        "x",
        [entity("text_link", 0, 1, url="https://example.com/?a=1&b=2")],
    ),
    "a bad link is plain text": ('<a href="nowhere">x</a>', "x", []),
    "code of a language": (
        '<pre><code class="language-python">x</code></pre>',
        "x",
        [entity("pre", 0, 1, language="python")],
    ),
    "spoiler": ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
    "quotes": (
        "<blockquote expandable>x</blockquote>",
        "x",
        [entity("expandable_blockquote", 0, 1)],
    ),
    "time": (
        '<tg-time unix="1795600000" format="wDt">soon</tg-time>',
        "soon",
        [entity("date_time", 0, 4, unix_time=1795600000, date_time_format="wDt")],
    ),
    "blanks at the ends go": ("\n <b> x </b>\n", "x", [entity("bold", 0, 1)]),
    "commands are found": ("see /plan.", "see /plan.", [entity("bot_command", 4, 5)]),
    "addresses are no commands": (
        "https://example.com/plan 1/2",
        "https://example.com/plan 1/2",
        [entity("url", 0, 24)],
    ),
    "nothing is found in code": ("<code>/plan</code>", "/plan", [entity("code", 0, 5)]),
    "control characters": ("a\r\nb\x07c", "a\nb c", []),
}


@walk(("source", "text", "entities"), CASES.values())
def test_html_is_read_as_telegram_reads_it(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert formatted(source, "HTML", None) == (text, entities)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1)
PLAIN = WORDS.filter(lambda text: not any(sign in text for sign in "/@#"))


@given(st.lists(st.tuples(st.sampled_from(["b", "i", "u", "s", "code"]), PLAIN), min_size=1))
def test_entities_cover_exactly_what_stood_between_the_tags(parts: list[tuple[str, str]]) -> None:
    escaped = [
        (tag, text, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        for tag, text in parts
    ]
    source = "-".join(f"<{tag}>{words}</{tag}>" for tag, _text, words in escaped)

    text, entities = formatted(source, "HTML", None)

    units = text.encode("utf-16-le")
    covered = [
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in entities
    ]
    assert text == "-".join(words for _tag, words in parts)
    assert covered == [words for _tag, words in parts]
    assert as_html(text, entities) == source
    assert utf16_length(text) == len(units) // 2
