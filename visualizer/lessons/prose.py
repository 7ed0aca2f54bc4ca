"""The prose of a step: Markdown, of which HTML, images and links elsewhere are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from visualizer import claims
from visualizer.lessons.lesson import Block, Span
from visualizer.lessons.source import Source
from visualizer.symbols import quoted

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""Of a lesson: that of its file."""
_STYLES = {"strong": "b", "em": "i"}


def _markdown() -> MarkdownIt:
    """Markdown in which HTML and all links are seen, so that they can be refused."""
    made = MarkdownIt("commonmark", {"html": True})
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]
    made.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return made


_MARKDOWN = _markdown()
_REFUSED = {
    "image": "an image",
    "html_inline": "HTML",
    "html_block": "HTML",
    "heading_open": "a heading",
    "hr": "a line across",
    "fence": "a block of code",
    "code_block": "a block of code, which is what begins with four blanks",
    "blockquote_open": "a quotation",
    "ordered_list_open": "a list with numbers",
}
_TAKEN = "a step has paragraphs, lists with -, **bold**, *emphasis*, `code` and links"


class Prose:
    """The prose of a step: Markdown -> blocks, with links into its text."""

    def __init__(self, source: Source, tokens: Sequence[str], signals: Sequence[str]) -> None:
        self.source, self.tokens, self.signals = source, list(tokens), signals

    def blocks(self, text: str, line: int) -> tuple[Block, ...]:
        """Markdown that begins at a line -> paragraphs and entries of lists."""
        found, depth = [], 0
        for token in _MARKDOWN.parse(text):
            at = line + (token.map[0] if token.map else 0)
            if token.type in _REFUSED:
                raise self.source.fault(f"{_REFUSED[token.type]} is not shown: {_TAKEN}", at)
            depth += token.nesting if token.type.startswith("bullet_list") else 0
            if depth > 1:
                raise self.source.fault("a list in a list is not shown", at)
            if token.type == "inline":
                found.append(Block("li" if depth else "p", self._inline(token.children or [], at)))
        return tuple(found)

    def line(self, text: str, line: int) -> tuple[Span, ...]:
        """Markdown that is one paragraph -> its spans."""
        found = self.blocks(text, line)
        if len(found) != 1 or found[0].kind != "p":
            raise self.source.fault("this must be one paragraph", line)
        return found[0].spans

    def _inline(self, tokens: Sequence[Token], line: int) -> tuple[Span, ...]:
        spans: list[Span] = []
        styles, link = [""], Span("")
        for token in tokens:
            if token.type in _REFUSED:
                raise self.source.fault(f"{_REFUSED[token.type]} is not shown: {_TAKEN}", line)
            name, _, end = token.type.partition("_")
            text, style = token.content, styles[-1]
            if token.type in ("softbreak", "hardbreak"):
                text = " "
            elif name in _STYLES:
                styles = [*styles, _STYLES[name]] if end == "open" else styles[:-1]
            elif token.type == "link_open":
                link = self._link(str(token.attrs.get("href", "")), line)
            elif token.type == "link_close":
                # an address elsewhere is said, and opens nothing
                said = f" ({link.text})" if link.text and spans and spans[-1].text != link.text else ""
                text, link = said, Span("")
            elif token.type == "code_inline":
                style = "code"
            elif "](" in text:
                raise self.source.fault("a link cannot be read: its target holds no blanks", line)
            if text:
                spans.append(link._replace(text=text, style=style))
        return tuple(_joined(spans))

    def _link(self, href: str, line: int) -> Span:
        """The target of a link -> where it leads; an address elsewhere as the text alone."""
        kind, _, target = href.partition(":")
        target = unquote(target)
        if kind == "light":
            if target not in (*self.signals, "x"):
                known = ", ".join((*self.signals, "x"))
                raise self.source.fault(f"there is no signal {quoted(target)} to light, only {known}", line)
            return Span("", light=target)
        if kind == "go":
            return Span("", go=self.source.made(line, lambda: claims.place(target, self.tokens)))
        if kind == "lesson":
            if not NAME.fullmatch(target):
                raise self.source.fault(f"{quoted(target)} is no name of a lesson", line)
            self.source.links.append((target, line))
            return Span("", href=f"/lessons?lesson={target}")
        if re.match(r"https://[^\s/]", href):
            return Span(href)
        if href.startswith("/"):
            self.source.check_address(href, line)
            return Span("", href=href)
        raise self.source.fault(
            f"a link cannot lead to {quoted(href)}, only to light:f, go:WORD, lesson:NAME or /explore",
            line,
        )


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Neighbours that differ in nothing but their text are one."""
    held: Span | None = None
    for span in spans:
        if held is not None and held._replace(text="") == span._replace(text=""):
            held = held._replace(text=held.text + span.text)
        else:
            if held is not None:
                yield held
            held = span
    if held is not None:
        yield held
