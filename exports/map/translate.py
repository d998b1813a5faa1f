"""`python -m exports.map.translate`: what the map says, into the catalogues that translators write, into the page.

`locale/map.pot` has every text: those in calls of `t` and `tn` in the page's modules, those of `map.html`, and the
schema's (`exports.map.words`). `locale/fr/LC_MESSAGES/map.po` is the French, to be edited by hand or with any editor of
such files; `locale/fr.json` is what the page takes of it. Run it after either end changed. Needs babel.
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from exports.map.extract import Text, page_texts, script_texts
from exports.map.languages import TRANSLATED
from exports.map.words import schema_words

HERE = Path(__file__).parent
PAGE = HERE / "page"
FOLDERS = ("model", "dom", "parts", "forms", "draw")
# One that stays: the same texts give the same bytes.
MADE = datetime(2026, 1, 1, tzinfo=UTC)
UNWANTED = ('"Generated-By', '"Report-Msgid-Bugs-To', '"Last-Translator', '"Language-Team')
PLACEHOLDER = re.compile(r"\{(\w*)\}")


def template() -> Catalog:
    """Every text that there is to translate."""
    catalog = _catalog()
    for path in sorted(PAGE.glob("*.js")) + sorted(path for name in FOLDERS for path in PAGE.glob(f"{name}/**/*.js")):
        if not path.name.endswith(".config.js"):
            _add(catalog, path, script_texts(path.read_text(encoding="utf-8"), path.name))
    _add(catalog, PAGE / "map.html", ((text,) for text in page_texts((PAGE / "map.html").read_text(encoding="utf-8"))))
    for text, note in schema_words():
        catalog.add(text, auto_comments=[note])
    return catalog


def _catalog(locale: str | None = None) -> Catalog:
    header = "# The map's words. Keys are English; see CONTRIBUTING.md, Translate."
    return Catalog(
        locale=locale, domain="map", project="sahelgraph", version="1", header_comment=header, charset="utf-8",
        creation_date=MADE, revision_date=MADE, fuzzy=False,
    )  # fmt: skip


def _add(catalog: Catalog, path: Path, texts: Iterator[Text]) -> None:
    for text in texts:
        catalog.add(text if len(text) > 1 else text[0], locations=[(path.relative_to(PAGE).as_posix(), 0)])


def translation(language: str) -> Path:
    """Where translators write."""
    return HERE / f"locale/{language}/LC_MESSAGES/map.po"


def updated(language: str, of: Catalog) -> Catalog:
    """The catalogue of a language with every text of `of` and no other; near ones keep theirs, marked fuzzy."""
    catalog = _catalog(language)
    if translation(language).exists():
        with translation(language).open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    catalog[message.id] = message
    catalog.update(of, update_header_comment=False, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def compiled(catalog: Catalog) -> str:
    """What the page takes of a catalogue: one line a text."""
    found = {key(message): message.string for message in catalog if message.id and is_translated(message)}
    return json.dumps(dict(sorted(found.items())), ensure_ascii=False, indent=0) + "\n"


def key(message: Message) -> str:
    """The English of a text, of one thing where it has forms."""
    return _forms(message.id)[0]


def _forms(texts: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (texts or "",) if isinstance(texts, str | None) else tuple(texts)


def is_translated(message: Message) -> bool:
    """Whether it is all there, and somebody has looked at it."""
    return all(_forms(message.string)) and not message.fuzzy


def faults(catalog: Catalog) -> list[str]:
    """What is wrong with a catalogue, a line each: not translated, or with other values than the English has."""
    out = []
    for message in sorted((message for message in catalog if message.id), key=key):
        if not is_translated(message):
            out.append(f"not translated: {key(message)!r}{' (fuzzy)' if message.fuzzy else ''}")
        elif any(_values(text) != _values(_forms(message.id)[-1]) for text in _forms(message.string)):
            out.append(f"other values than in English: {key(message)!r}")
    return out


def _values(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def written(catalog: Catalog) -> str:
    """A catalogue as a file."""
    file = io.BytesIO()
    write_po(file, catalog, width=110, sort_output=True, include_lineno=False)
    # Babel's version would change the file, and nobody is written to.
    lines = file.getvalue().decode("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(UNWANTED))


def files() -> dict[Path, str]:
    """Every file that this writes, and its text."""
    of = template()
    out = {HERE / "locale/map.pot": written(of)}
    for language in TRANSLATED:
        catalog = updated(language, of)
        out[translation(language)] = written(catalog)
        out[HERE / f"locale/{language}.json"] = compiled(catalog)
    return out


def main() -> int:
    """Write them; say what is left to translate."""
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = [f"{language}: {fault}" for language in TRANSLATED for fault in faults(updated(language, template()))]
    sys.stdout.write("".join(f"{fault}\n" for fault in found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
