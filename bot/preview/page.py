"""The page itself: a part for each language, with an index, the flows, the blocks and all other texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from markupsafe import Markup

from bot.content import load_content
from bot.content.checks.facts import facts_of
from bot.content.checks.texts import Key, Text, read_texts
from bot.content.loading import load_sources
from bot.flows.cards import Flow
from bot.preview.examples import Examples
from bot.preview.flows import Part, carriers
from bot.preview.words import Words

HERE = Path(__file__).parent
OWN_FILE = "preview"
"""The ``.ftl`` file of the words that only this page says."""


def write(folder: Path, output: Path) -> int:
    """Write the page of ``folder`` (the content) to ``output``; gives its size in bytes. Raises ContentError
    and MessageError where content cannot be read, OSError where the file cannot be written."""
    return output.write_bytes(page(folder).encode())


def page(folder: Path) -> str:
    """The whole page as HTML, with nothing that is fetched from elsewhere."""
    content = load_content(folder)
    flows = [source.flow for source in load_sources(folder).values()]
    full = [language for language in content.languages if "-" not in language]
    facts = facts_of(flows, full, content.doors)
    parts, links = Markup(""), Markup("")
    for language in full:
        overlays = [other for other in content.languages if other.startswith(f"{language}-")]
        words = Words(content, language)
        parts += Language(words, Examples(content, language, facts), flows, overlays, folder).part()
        links += Markup('<a href="#{0}" hreflang="{0}">{1}</a>').format(language, words.own_name)
    shell = Markup((HERE / "page.html").read_text(encoding="utf-8"))
    return str(
        shell.format(
            style=Markup((HERE / "page.css").read_text(encoding="utf-8")),
            script=Markup((HERE / "page.js").read_text(encoding="utf-8")),
            languages=links,
            parts=parts,
        )
    )


@dataclass(frozen=True)
class Language:
    """Everything in one language."""

    words: Words
    examples: Examples
    flows: Sequence[Flow]
    overlays: Sequence[str]
    folder: Path

    def part(self) -> Markup:
        words = self.words
        flows = {flow.id: flow for flow in self.flows if not flow.block}
        chapters = list(self._chapters(flows))
        begun = [flow for _, chapter in chapters for flow in chapter]
        parts = {flow.id: Part(flow, words, self.examples, self.overlays) for flow in begun}
        blocks = list(carriers(begun, (flow for flow in self.flows if flow.block)))
        html = Markup('<main id="{0}" lang="{0}"><h1>{1}</h1><p>{2}</p>{3}\n{4}<h2>{5}</h2>{6}{7}</main>\n')
        return html.format(
            words.language,
            words.html("title"),
            words.html("intro"),
            self._index(chapters, [block for block, _ in blocks]),
            Markup("").join(part.section() for part in parts.values()),
            words.html("blocks"),
            Markup("").join(parts[flow.id].section(block) for block, flow in blocks),
            self._others(),
        )

    def _chapters(self, flows: Mapping[str, Flow]) -> Iterator[tuple[Markup, list[Flow]]]:
        """Headings and flows, as the menu has them; then the flows that are not begun from there."""
        messages, left = self.words.content.messages, dict(flows)
        for section in self.words.content.programme:
            found = [left.pop(entry.flow) for entry in section.flows if entry.flow in left]
            if found:
                yield messages.html(self.words.language, f"section-{section.id}"), found
        yield self.words.html("other_flows"), list(left.values())

    def _index(self, chapters: Sequence[tuple[Markup, list[Flow]]], blocks: Sequence[Flow]) -> Markup:
        words = self.words
        item = Markup('<li><a href="#{}">{}</a> <small>{}</small></li>')
        lists = [
            (heading, [item.format(words.anchor(f.id), words.title(f.id), f.id) for f in flows])
            for heading, flows in chapters
        ]
        rest = [item.format(words.anchor(flow.id), flow.id, "") for flow in blocks]
        files = [item.format(words.anchor(f"file-{file}"), file, "") for file in self._files]
        lists += [(words.html("blocks"), rest), (words.html("texts"), files)]
        html = Markup("<div><h2>{}</h2><ol>{}</ol></div>")
        each = (html.format(heading, Markup("").join(items)) for heading, items in lists)
        return Markup('<nav class="index">{}</nav>').format(Markup("").join(each))

    def _others(self) -> Markup:
        tables = Markup("").join(self._table(file, keys) for file, keys in self._files.items())
        html = Markup('<section class="texts" id="{}"><h2>{}</h2>{}</section>')
        return html.format(self.words.anchor("texts"), self.words.html("texts"), tables)

    @cached_property
    def _files(self) -> Mapping[str, Mapping[Key, Text]]:
        """The texts that belong to no card, by file."""
        owners = {flow.id for flow in self.flows}
        texts, _ = read_texts(self.folder / "locales" / self.words.language, {})
        files: dict[str, dict[Key, Text]] = {}
        for key, text in texts.texts.items():
            if key[0].partition("-")[0] not in owners and text.path.stem != OWN_FILE:
                files.setdefault(text.path.stem, {})[key] = text
        return files

    def _table(self, file: str, texts: Mapping[Key, Text]) -> Markup:
        rows = Markup("").join(self._row(key, text) for key, text in sorted(texts.items(), key=_place))
        html = Markup('<h3 id="{}">{}</h3><table>{}</table>')
        return html.format(self.words.anchor(f"file-{file}"), f"{file}.ftl", rows)

    def _row(self, key: Key, text: Text) -> Markup:
        """Variables stand as their names in brackets."""
        message, attribute = key
        values = {name: f"[{name}]" for name in text.variables}
        messages, language = self.words.content.messages, self.words.language
        said = messages.html(language, message, attribute, **values)
        anchor = Markup(' id="{}"').format(self.words.anchor(message)) if attribute is None else Markup()
        name = message if attribute is None else f"{message}.{attribute}"
        row = Markup('<tr{}><th scope="row"><code>{}</code></th><td>{}</td></tr>\n')
        return row.format(anchor, name, said)


def _place(item: tuple[Key, Text]) -> tuple[int, str]:
    return item[1].line, item[0][1] or ""
