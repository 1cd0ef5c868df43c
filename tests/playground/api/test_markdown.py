"""MarkdownV2 and the Markdown of before it: marks become entities, or are refused."""

from typing import Any

import pytest

from playground.api.entities import as_html, formatted
from playground.api.refusal import Refusal
from playground.driver import Person
from tests.playground.fake_bot import Caller
from tests.support.walk import walk

MARKED = {
    "bold": ("*bold*", "<b>bold</b>"),
    "italic": ("_italic_", "<i>italic</i>"),
    "underline": ("__under__", "<u>under</u>"),
    "struck": ("~gone~", "<s>gone</s>"),
    "spoiler": ("||hidden||", "<tg-spoiler>hidden</tg-spoiler>"),
    "code": ("`a*b_c`", "<code>a*b_c</code>"),
    "pre": ("```\nx = 1\n```", "<pre>x = 1</pre>"),
    "nested": (
        "*bold _italic ~gone ||hidden||~ __under___ bold*",
        "<b>bold <i>italic <s>gone <tg-spoiler>hidden</tg-spoiler></s> <u>under</u></i> bold</b>",
    ),
    "three underscores, parted by a carriage return": (
        "__under _both_\r__",
        "<u>under <i>both</i></u>",
    ),
    "escapes": (r"3\.5 \* 2 \= 7\! \\ \_", "3.5 * 2 = 7! \\ _"),
    "escapes in code": (r"`\`\\`", "<code>`\\</code>"),
    "link": (
        r"[a *bold* link](https://x.org/a_\(b\)\))",
        '<a href="https://x.org/a_(b))">a <b>bold</b> link</a>',
    ),
    "link that is its own address": ("[x\\.org]", '<a href="http://x.org/">x.org</a>'),
    "link to nowhere": ("[word](not an address)", "word"),
    "instant": (
        "![soon](tg://time?unix=1800000000&format=r)",
        '<tg-time unix="1800000000" format="r">soon</tg-time>',
    ),
    "quotation": (
        ">one\n>*two*\nafter",
        "<blockquote>one\n<b>two</b></blockquote>\nafter",
    ),
    "expandable quotation after another": (
        ">one\n**>two\n>three||",
        "<blockquote>one</blockquote>\n<blockquote expandable>two\nthree</blockquote>",
    ),
    "a mark that holds nothing": ("a**b", "ab"),
    "beyond the first plane": ("👍 *ä👍*", "👍 <b>ä👍</b>"),
}
PRE = "```python\nprint('*')\n```"
CODE = {"type": "pre", "offset": 0, "length": 10, "language": "python"}


@walk(("source", "html"), MARKED.values())
def test_marks_become_entities(source: str, html: str) -> None:
    assert as_html(*formatted(source, "MarkdownV2", None)) == html


@pytest.mark.parametrize("mode", ["MarkdownV2", "Markdown"])
def test_a_block_of_code_has_a_language(mode: str) -> None:
    text, entities = formatted(PRE, mode, None)

    assert (text, entities) == ("print('*')", [CODE])


def test_a_custom_emoji_has_its_number() -> None:
    _, entities = formatted("![👍](tg://emoji?id=5368324170671202286)", "MarkdownV2", None)

    number = "5368324170671202286"
    assert entities == [
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": number}
    ]


RESERVED = "is reserved and must be escaped with the preceding '\\'"
REFUSED = {
    "full stop": ("3.5", f"Character '.' {RESERVED}"),
    "one bar": ("a|b", f"Character '|' {RESERVED}"),
    "exclamation": ("Hi!", f"Character '!' {RESERVED}"),
    "greater in a line": ("a > b", f"Character '>' {RESERVED}"),
    "bold without end": ("ä *bold", "Can't find end of Bold entity at byte offset 3"),
    "italic without end": ("_x", "Can't find end of Italic entity at byte offset 0"),
    "code without end": ("`x*", "Can't find end of Code entity at byte offset 0"),
    "block without end": ("```py\nx", "Can't find end of PreCode entity at byte offset 0"),
    "marks that cross": ("*a _b* c_", "Can't find end of Italic entity at byte offset 8"),
    "address without end": ("[a](b", "Can't find end of a URL at byte offset 4"),
    "bold open at the end of a quotation": (
        ">*a\nb*",
        "Can't find end of Bold entity at byte offset 1",
    ),
    "emoji without an address": (
        "![x]",
        "Custom emoji entity must contain a tg://emoji URL",
    ),
    "emoji without a number": (
        "![x](tg://emoji?id=no)",
        "Custom emoji URL must have an emoji identifier",
    ),
}


@pytest.mark.parametrize(("source", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_reserved_or_unclosed_is_refused(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        formatted(source, "MarkdownV2", None)

    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


LEGACY = {
    "marks": ("*bold* _italic_ `code`", "<b>bold</b> <i>italic</i> <code>code</code>"),
    "nothing is nested": ("*a _b_*", "<b>a _b_</b>"),
    "nothing is reserved": ("3.5 > 2!", "3.5 &gt; 2!"),
    "escapes": (r"a\_b \* \d", "a_b * \\d"),
    "link": ("[here](https://x.org/a)", '<a href="https://x.org/a">here</a>'),
}


@pytest.mark.parametrize(("source", "html"), LEGACY.values(), ids=LEGACY.keys())
def test_the_older_markdown_is_read(source: str, html: str) -> None:
    assert as_html(*formatted(source, "Markdown", None)) == html


def test_the_older_markdown_names_the_byte_of_what_has_no_end() -> None:
    with pytest.raises(Refusal, match="Can't find end of the entity starting at byte offset 3"):
        formatted("ä *x", "Markdown", None)


@pytest.mark.parametrize("mode", ["MarkdownV2", "Markdown"])
async def test_a_caption_is_read_like_a_text(bot: Caller, ana: Person, mode: str) -> None:
    sent: dict[str, Any] = await bot.call(
        "sendDocument", chat_id=ana.id, document=b"x", caption="*hello*", parse_mode=mode
    )

    assert sent["caption"] == "hello"
    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 5}]


MENTIONS = {
    "HTML": 'Hi <a href="tg://user?id={}">Ana</a>',
    "MarkdownV2": "Hi [Ana](tg://user?id={})",
    "Markdown": "Hi [Ana](tg://user?id={})",
}


@pytest.mark.parametrize("mode", MENTIONS)
async def test_a_person_is_mentioned_by_number(bot: Caller, ana: Person, mode: str) -> None:
    known, unknown = MENTIONS[mode].format(ana.id), MENTIONS[mode].format(999_999)

    sent = await bot.call("sendMessage", chat_id=ana.id, text=known, parse_mode=mode)
    place = {"chat_id": ana.id, "message_id": sent["message_id"]}
    plain = await bot.call("editMessageText", **place, text=unknown, parse_mode=mode)

    (mention,) = sent["entities"]
    assert mention == {"type": "text_mention", "offset": 3, "length": 3, "user": ana.user}
    assert (plain["text"], "entities" in plain) == ("Hi Ana", False)
