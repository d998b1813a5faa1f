"""A diff as Markdown: each sentence with numbers of its sources, which are listed at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exports.diff.outline import WORDS, highlights, other, sections, summary, title
from exports.diff.sentences import Language
from graph.diff import Diff
from graph.diff.change import Change, Evidence


def markdown(diff: Diff, lang: Language = "en") -> str:
    """The whole diff."""
    return "\n".join(_lines(diff, lang)) + "\n"


def _lines(diff: Diff, lang: Language) -> Iterator[str]:
    words = WORDS[lang]
    yield f"# {plain(title(diff, lang))}"
    if not diff:
        yield f"\n{plain(words['same'].format(before=diff.before.name, after=diff.after.name))}"
        return
    yield f"\n{summary(diff, lang)}."
    notes = _Notes()
    if first := highlights(diff, lang):
        yield f"\n## {words['short']}\n"
        yield from (f"- {plain(item.sentence)}{notes.marks(item.change)}" for item in first)
    for section in sections(diff, lang):
        yield f"\n## {section.title}\n"
        for part, items in section.parts.items():
            if part != "changed":
                yield f"\n*{words[part]}:*\n"
            for item in items:
                mark = f" *({words['possible']})*" if item.change.grade == "possible" and part == "changed" else ""
                yield f"- {plain(item.sentence)}{mark}{notes.marks(item.change)}"
    if diff.rest:
        yield f"\n## {words['other']}\n\n{words['other_note']}\n"
        yield from (f"- {plain(other(one, diff, lang))}" for one in diff.rest)
    if notes.known:
        yield f"\n## {words['sources']}\n"
        yield from notes.listed(words["undated"])


class _Notes:
    """Sources by number, in the order in which they come."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[int, Evidence, list[str]]] = {}

    def marks(self, change: Change) -> str:
        """The footnotes of a change's sources."""
        found = []
        for one in (*change.evidence, *change.against, *(clash.claim for clash in change.clashes)):
            number, _, refs = self.known.setdefault(one.source, (len(self.known) + 1, one, []))
            if one.ref not in refs:
                refs.append(one.ref)
            if number not in found:
                found.append(number)
        return "".join(f"[^{number}]" for number in found)

    def listed(self, undated: str) -> Iterator[str]:
        """Each source with its claims."""
        for number, one, refs in self.known.values():
            where = f" <{one.url}>" if re.fullmatch(r"https?://[^\s<>]+", one.url) else ""
            name = f"{plain(one.publisher)}, “{plain(one.title)}”, {one.published or undated}."
            yield f"[^{number}]: {name}{where} {', '.join(f'`{ref}`' for ref in refs)}"


def plain(text: str) -> str:
    """Text in which nothing is taken for markup."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", text)
