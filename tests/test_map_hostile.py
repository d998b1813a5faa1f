"""Hostile text in every field of the facts: on the map and in what is saved from it, it is text and nothing else."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from playwright.sync_api import Dialog, expect
from pydantic import ValidationError

from exports.map import layout, write_map
from exports.map.opening import Opening
from graph.assemble import assemble
from graph.derive import derive
from graph.facts import FactSet, Source
from graph.state import State
from loaders.story_file import read_story
from sahelgraph import Graph
from sahelgraph.cli import run
from tests.support.chromium import OpenPage, open_page
from tests.support.hostile import (
    ADDRESSES,
    CORPUS,
    HALVES,
    Placed,
    base_facts,
    every_free_field,
    packs,
    spoilt,
)
from tests.test_map_page import _browser

__all__ = ["_browser"]

pytestmark = pytest.mark.browser

TITLE = " ".join(one.text for one in CORPUS)
STORY = ("title", "title_fr", "text", "text_fr")


@dataclass(frozen=True)
class Attacked:
    """A map of hostile facts, with a hostile story and title."""

    placed: list[Placed]
    state: State
    file: Path
    told: list[dict[str, str]]
    """The steps of the story."""
    packs: int
    """How many texts the corpus is in."""

    @property
    def numbers(self) -> list[str]:
        """What the ids of the facts end in."""
        return numbers(self.packs)

    def texts(self, *fields: str) -> set[str]:
        """The texts in these fields, by place and name (`actors.actors.name`)."""
        found = {one.text for one in self.placed if str(one.field) in fields}
        assert len(found) == len(fields) * self.packs, fields
        return found


def numbers(count: int) -> list[str]:
    return [f"{at:03}" for at in range(count)]


def as_yaml(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=False, sort_keys=False)


def write_facts(facts: FactSet, folder: Path) -> None:
    """As a person would have them: a file a source."""
    folder.mkdir()
    data = facts.model_dump(mode="json", exclude_defaults=True)
    (folder / "actors.yaml").write_text(as_yaml(data["actors"]), encoding="utf-8")
    (folder / "judgements.yaml").write_text(as_yaml({"judgements": data["judgements"]}), encoding="utf-8")
    for file in data["files"]:
        (folder / f"{file['source']['id']}.yaml").write_text(as_yaml(file), encoding="utf-8")


@pytest.fixture(scope="module", params=[5, pytest.param(1, marks=pytest.mark.sweep)])
def attacked(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Attacked:
    """With a few hostile texts in each field, as one; in a sweep each by itself."""
    folder = tmp_path_factory.mktemp("hostile")
    all_packs = packs(request.param)
    which = dict(zip(numbers(len(all_packs)), all_packs, strict=True))
    facts, placed = spoilt(base_facts(len(which)), which)
    write_facts(facts, folder / "facts")
    told = [{name: f"{one.text} ~story.{name}~{number}" for name in STORY} for number, one in which.items()]
    steps = [step | {"view": "threats", "target": f"actor-{number}"} for step, number in zip(told, which, strict=True)]
    story = folder / "story.yaml"
    story.write_text(as_yaml({"title": TITLE, "title_fr": TITLE, "steps": steps}), encoding="utf-8")
    file = folder / "map.html"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        # Where things stand is not what is tested, and the search for the best places takes long.
        patch.setattr(layout, "refine", lambda _, points: points)
        with Graph.open(str(folder / "graph.kgl")) as graph:
            graph.load(folder / "facts")
            state = graph.state()
        opening = Opening(story=read_story(story, state))
        write_map(state, file, title=TITLE, version=CORPUS[0].text, opening=opening)
    return Attacked(placed, state, file, told, len(which))


WATCH = """
window.ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    window[name] = (...args) => { window.ran.push([name, ...args].join(' ')); };
document.addEventListener('securitypolicyviolation', (event) => window.ran.push(`refused ${event.blockedURI}`));
window.drawn = new Set();
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (text, ...more) {
    window.drawn.add(text);
    return fillText.call(this, text, ...more);
};
// After the next change of the address: to go on to what it says.
window.at = (hash) => new Promise((done) => {
    const before = location.hash;
    location.hash = hash;
    location.hash === before ? done() : addEventListener('hashchange', () => done(), { once: true });
});
window.textOf = (selector) => [...document.querySelectorAll(selector)].map((node) => node.textContent).join('\\n');
"""


@contextmanager
def watched(file: Path, hash_: str = "", **more: Any) -> Iterator[OpenPage]:
    """The map, open; fails where anything ran, was asked for, complained of, opened or left the page."""
    with open_page(**more) as it:
        it.page.add_init_script(WATCH)
        it.page.set_default_timeout(20_000)
        seen: list[str] = []

        def refuse(dialog: Dialog) -> None:
            seen.append(dialog.message)
            dialog.dismiss()

        it.page.on("dialog", refuse)
        it.page.context.on("page", lambda page: seen.append(f"a window: {page.url}"))
        it.page.goto(file.as_uri() + hash_)
        it.page.wait_for_selector("html[data-ready]")
        yield it
        assert it.page.evaluate("window.ran") == []
        assert (seen, it.errors, it.requests) == ([], [], [])
        assert it.page.url.split("#")[0] == file.as_uri()
        foreign = "img, iframe, object, embed, base, math, link, form, video, audio, #main script, #main style"
        assert it.page.evaluate("selector => document.querySelectorAll(selector).length", foreign) == 0
        assert it.page.evaluate("document.scripts.length") == 7
        assert it.page.evaluate("document.querySelectorAll('[style*=url], body [onclick], body [onload]').length") == 0


def missing_from(seen: str, wanted: set[str]) -> list[str]:
    # What turns words round is shown between an isolate and its end, so that it turns no others.
    seen = bare(seen)
    # At the beginning of a sentence a name has a capital letter.
    ways = {text: (bare(text), bare(text)[:1].upper() + bare(text)[1:]) for text in wanted}
    return sorted(text for text, either in ways.items() if not any(way in seen for way in either))


def bare(text: str) -> str:
    return re.sub("[\u2068\u2069]", "", text)


def lost(seen: Mapping[str, str], wanted: Mapping[str, set[str]]) -> dict[str, list[str]]:
    """What is missing where, of what is wanted there."""
    found = {form: missing_from(seen[form], texts) for form, texts in wanted.items()}
    return {form: texts for form, texts in found.items() if texts}


# What the corpus is


def test_the_corpus_is_large_and_each_text_says_what_it_attacks() -> None:
    assert len({one.text for one in CORPUS}) == len(CORPUS) >= 60
    assert all(one.attacks for one in CORPUS)
    assert len({one.attacks for one in CORPUS}) > 12
    attempts = "".join(one.text for one in CORPUS)
    for character in ("\u0000", "\u202e", "\u2028", "\u200b", "</script", "=cmd|", "javascript:", "]]>", "{{"):
        assert character in attempts


def test_every_field_that_takes_any_text_has_every_one_of_them(attacked: Attacked) -> None:
    found: dict[tuple[str, str], str] = {}
    for one in attacked.placed:
        field = (one.field.model, one.field.name.split(".")[0])
        found[field] = found.get(field, "") + one.text
    assert found.keys() == every_free_field()
    assert {
        field: texts for field, seen in found.items() if (texts := missing_from(seen, {one.text for one in CORPUS}))
    } == {}
    # Found by trying; these are told by name so that one that is no longer found is missed.
    for field in (("Claim", "says"), ("Source", "publisher"), ("Lineage", "reason"), ("Judgement", "judged_by")):
        assert field in found


# Where it is shown

# Everything that the panel has to say of what is chosen.
PANELS = """async (chosen) => {
    const seen = [];
    for (const one of chosen) {
        await at(`#view=all&form=list&chosen=${one}`);
        seen.push(textOf('#panel'));
    }
    return seen.join('\\n');
}"""


def test_the_evidence_shows_every_text_of_every_field(attacked: Attacked) -> None:
    things = [f"node:{kind}-{n}" for n in attacked.numbers for kind in ("actor", "place", "resource", "issue", "event")]
    with watched(attacked.file, "#view=all&form=list") as it:
        seen = it.page.evaluate(PANELS, things)
    assert missing_from(seen, {one.text for one in attacked.placed if one.field.name not in IN_FRENCH}) == []


# Said in sentences of that language only.
IN_FRENCH = ("said_fr",)


TABLE = """async (form) => {
    const seen = {};
    for (const section of ['relations', 'things', 'claims']) {
        await at(`#view=all&form=list&extent=whole&section=${section}`);
        for (let more; (more = document.getElementById('more-rows')); ) more.click();
        seen[section] = textOf('#list');
    }
    return seen;
}"""


def test_the_table_and_its_files_have_every_text_as_it_is_and_no_formula(attacked: Attacked) -> None:
    names = attacked.texts("actors.actors.name")
    things = attacked.texts(*(f"actors.{kind}.name" for kind in ("places", "resources", "events")))
    amounts = attacked.texts("files.claims.quantity.text", "files.claims.item", "files.claims.role")
    wanted = {
        "relations": names | things | amounts,
        "things": names | things | attacked.texts("actors.actors.aliases"),
        "claims": names | attacked.texts("files.claims.says", "files.source.publisher", "files.claims.quantity.unit"),
    }
    with watched(attacked.file, "#view=all&form=list") as it:
        seen = it.page.evaluate(TABLE)
        assert lost(seen, wanted) == {}
        for section, texts in wanted.items():
            it.page.get_by_role("tab", name=section.capitalize()).click()
            with it.page.expect_download() as waiting:
                it.page.get_by_role("button", name="Save as CSV").click()
            rows = cells_of(waiting.value.path().read_bytes())
            assert len({len(row) for row in rows}) == 1, "a text has made columns or rows"
            cells = {cell for row in rows for cell in row}
            assert [cell for cell in cells if is_formula(cell)] == []
            # A spreadsheet that parts cells at semicolons or tabs does so within what commas part and quotes hold.
            parts = {part for cell in cells for part in re.split("[;\t\r\n]", cell)}
            assert [part for part in parts if is_formula(part.strip('" '))] == []
            bare_cells = {GUARD.sub(r"\1", one) for cell in cells for one in (cell, cell.removeprefix("'"))}
            found = "\n".join(cells | bare_cells)
            assert missing_from(found, texts) == []


def cells_of(data: bytes) -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


GUARD = re.compile(r"""([;\t\r\n]["\s]*)'(?=[=+@\-\uff1d\uff0b\uff20\uff0d])""")


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would take it for one: by its first character, as it is or in another width."""
    first = unicodedata.normalize("NFKC", cell.strip())[:1]
    return first in "=+-@" and first != "" and not re.fullmatch(r"-?\d+(\.\d+)?", cell)


FORMS = """async (middles) => {
    const seen = {};
    const look = async (name, hash, ...selectors) => {
        await at(hash);
        // Long lists come after the panel.
        await new Promise((done) => setTimeout(done, 50));
        seen[name] = [seen[name] ?? '', ...selectors.map(textOf)].join('\\n');
    };
    // Of many these show the most viewed only, so part by part: who is at most three steps away.
    for (const id of middles) {
        await look('matrix', `#view=views&target=&form=matrix&focus=${id}~3`, '#matrix');
        await look('summary', `#view=views&target=&form=map&focus=${id}~3`, '#panel');
    }
    await look('by year', '#view=views&target=actor-003&form=matrix&matrix=years', '#matrix');
    await look('where', '#view=all&form=where&reach=all', '#panel', '#where');
    await look('compare sources', '#view=all&form=map&compare=source:source-001&lens=source:source-002', '#compare');
    await look('compare viewers', '#view=views&target=&form=map&compare=viewer:actor-001&lens=viewer:actor-002', '#compare');
    await look('aim', '#view=views&target=&form=map&extent=whole', '#aim');
    await look('surroundings', '#view=all&form=map&focus=actor-003~1&chosen=node:actor-003', '#panel .surroundings', '#banner');
    await look('chain', '#view=all&form=map&focus=actor-003>actor-006', '#banner');
    return seen;
}"""


def middles(attacked: Attacked) -> list[str]:
    """Actors so far apart that each is at most three steps from one of them: each views the next."""
    return [f"actor-{number}" for number in attacked.numbers[::6]]


def test_every_other_form_shows_the_names_as_text(attacked: Attacked) -> None:
    names = attacked.texts("actors.actors.name")
    wanted = {
        "matrix": names,
        "by year": {one for one in names if one.endswith(("actor-003", "actor-002"))},
        "where": attacked.texts("actors.actors.name", "actors.places.name"),
        "compare sources": attacked.texts("files.source.publisher", "files.source.title"),
        "compare viewers": names,
        "summary": names,
        "aim": names,
        "surroundings": names,
        "chain": {one for one in names if one.endswith(("-003", "-004", "-005", "-006"))},
    }
    with watched(attacked.file, "#view=all&form=list") as it:
        seen = it.page.evaluate(FORMS, middles(attacked))
    assert lost(seen, wanted) == {}


SEARCH = """(texts) => {
    const box = document.getElementById('query');
    box.focus();
    return texts.map((text) => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return textOf('#hits');
    });
}"""


def test_search_finds_each_name_and_shows_it_as_text(attacked: Attacked) -> None:
    names = sorted(attacked.texts("actors.actors.name"))
    bare = [one.text for one in CORPUS]
    with watched(attacked.file, "#view=all&form=list") as it:
        # A box of one line has no line ends.
        seen = it.page.evaluate(SEARCH, [re.sub("[\r\n]+", " ", name) for name in names])
        # And whatever somebody writes into the box, by itself.
        it.page.evaluate(SEARCH, bare)
    assert [name for name, hits in zip(names, seen, strict=True) if missing_from(hits, {name})] == []


TOLD = """async () => {
    const seen = [textOf('#story'), textOf('h1'), document.title, textOf('#footer')];
    while (!document.getElementById('story-next').textContent.startsWith(window.last)) {
        document.getElementById('story-next').click();
        seen.push(textOf('#story'));
    }
    return seen.join('\\n');
}"""


def as_parsed(text: str) -> str:
    """As an HTML parser reads it: a carriage return as a line feed, and what is no character as the sign for that."""
    return re.sub("\r\n?", "\n", text).replace("\u0000", "\ufffd")


@pytest.mark.parametrize(
    ("lang", "last", "said"), [("en", "Explore", ("title", "text")), ("fr", "Expl", ("title_fr", "text_fr"))]
)
def test_the_story_and_the_title_are_text(attacked: Attacked, lang: str, last: str, said: tuple[str, str]) -> None:
    with watched(attacked.file, f"#form=list&step=1&lang={lang}") as it:
        it.page.evaluate("last => { window.last = last; }", last)
        seen = it.page.evaluate(TOLD)
        assert missing_from(seen, {step[name] for step in attacked.told for name in said}) == []
        assert as_parsed(it.page.locator("h1").text_content() or "") == as_parsed(TITLE)
        assert "</script><img src=x onerror=alert(1)>" in it.page.title()
        assert CORPUS[0].text in (it.page.locator("#footer").text_content() or "")


def test_in_french_the_names_are_the_french_ones_and_text(attacked: Attacked) -> None:
    with watched(attacked.file, "#view=all&form=list", locale="fr-FR") as it:
        table = it.page.evaluate(TABLE)
        forms = it.page.evaluate(FORMS, middles(attacked))
        names = attacked.texts("actors.actors.name_fr")
        assert missing_from(table["relations"], names) == []
        assert missing_from(table["claims"], attacked.texts("files.claims.says", "files.source.publisher")) == []
        said = attacked.texts("actors.actors.said_fr")
        assert missing_from(forms["where"], said) == []
        others = {name for name in names if not name.endswith("-003")}
        assert missing_from(forms["surroundings"], others) == []
        for form in ("matrix", "summary", "aim"):
            assert missing_from(forms[form], names) == [], form
        assert missing_from(forms["compare sources"], attacked.texts("files.source.title")) == []


RUNS_OR_ASKS = {"script", "foreignObject", "image", "use", "a", "iframe", "set", "animate", "style", "handler", "link"}


def test_the_map_and_the_pictures_saved_have_the_names_as_text(attacked: Attacked, tmp_path: Path) -> None:
    pictures = {}
    with watched(attacked.file, "#view=all&form=map&extent=whole") as it:
        drawn = set(it.page.evaluate("[...window.drawn]"))
        for form in ("map", "matrix", "where"):
            it.page.evaluate(
                "hash => at(hash)", f"#view={'views' if form == 'matrix' else 'all'}&form={form}&extent=whole"
            )
            with it.page.expect_download() as waiting:
                it.page.locator("#save-svg").evaluate("button => button.click()")
            pictures[form] = tmp_path / f"{form}.svg"
            waiting.value.save_as(pictures[form])
    lines = {line for node in attacked.state.nodes.values() for line in label_lines(node.props)}
    assert len(drawn & lines) > 25, "names are drawn"
    for form, picture in pictures.items():
        root = ElementTree.parse(picture).getroot()
        assert {one.tag.rpartition("}")[2] for one in root.iter()} & RUNS_OR_ASKS == set(), form
        names = [name for one in root.iter() for name in one.attrib]
        assert not [name for name in names if name.startswith("on") or name.endswith("href")], form
        seen = "\n".join(text for one in root.iter() for text in one.itertext())
        if form == "map":
            assert missing_from(seen, {xml_text(one) for one in attacked.texts("actors.actors.name")}) == []
    # As a reader opens them: by themselves in a browser, where an SVG file may run scripts.
    with open_page() as it:
        it.page.add_init_script(WATCH)
        for form, picture in pictures.items():
            it.page.goto(picture.as_uri())
            assert it.page.evaluate("document.documentElement.localName") == "svg", form
            assert it.page.evaluate("window.ran") == [], form
        assert (it.errors, it.requests) == ([], [])


def label_lines(props: Any) -> list[str]:
    return layout.shape.wrapped(str(props.get("name", ""))).split("\n")


def xml_text(text: str) -> str:
    """What of a text XML can hold; the rest as the sign for what is no character."""
    return re.sub("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]", "\ufffd", text)


# Links

SETTINGS = Path(__file__).parents[1] / "exports/map/page/model/state.js"
# Both as a link has it, and as somebody writes it by hand. A link may say a setting again and again: each is read. What it
# says last keeps the page from drawing everything anew each time.
LINKS = """async ([keys, texts]) => {
    let parts = [];
    const go = async () => {
        await at(`#${parts.join('&')}&view=views&form=matrix&sort=`);
        parts = [];
    };
    for (const text of texts)
        for (const value of [encodeURIComponent(text), text])
            for (const key of keys) {
                parts.push(`${key}=${value}`);
                if (parts.join('&').length > 15_000) await go();
            }
    await go();
    await at('#view=views&form=matrix');
}"""


def settings() -> list[str]:
    """What a link can say: the keys of the object that `opening` gives."""
    body = SETTINGS.read_text(encoding="utf-8").split("export const opening")[1].split("...opens,")[0]
    found = re.findall(r"^  (\w+)[,:]", body, re.MULTILINE)
    assert {"view", "day", "hidden", "chosen", "focus", "lens", "embed", "sort"} <= set(found)
    return found


def test_no_setting_of_a_link_is_more_than_text(attacked: Attacked) -> None:
    texts = [one.text for one in CORPUS]
    with watched(attacked.file, "#view=views&form=matrix") as it:
        it.page.evaluate(LINKS, [settings(), texts])
        expect(it.page.locator("#matrix-title")).to_have_text("Who views whom")


def test_a_link_is_as_harmless_at_the_start(attacked: Attacked) -> None:
    whole = "&".join(f"{key}={quote(one.text)}" for key, one in zip(settings() * 9, CORPUS, strict=False))
    with watched(attacked.file, f"#{whole}") as it:
        expect(it.page.locator("#picture")).to_be_visible()


# What facts cannot have


def folder_of(path: Path, number: str = "000", **source: str) -> Path:
    """The facts of one source, with something else in its fields."""
    data = base_facts(1)
    data["files"][0]["source"] |= source
    path.mkdir()
    (path / "actors.yaml").write_text(as_yaml(data["actors"]), encoding="utf-8")
    (path / "source-000.yaml").write_text(as_yaml(data["files"][0]), encoding="utf-8")
    return path


@pytest.mark.parametrize("text", HALVES)
def test_halves_of_characters_are_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    folder = folder_of(tmp_path / "facts", publisher="@@")
    file = folder / "source-000.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("'@@'", json.dumps(text)), encoding="utf-8")
    assert run(["check", str(folder)]) == 2
    told = capsys.readouterr().err
    assert "source-000.yaml:" in told
    assert told.count("\n") == 1
    assert "Traceback" not in told


def test_texts_that_are_no_http_address_are_refused_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = base_facts(1)["files"][0]["source"]
    for one in CORPUS:
        with pytest.raises(ValidationError, match="url"):
            Source.model_validate(source | {"url": one.text})
    assert run(["check", str(folder_of(tmp_path / "facts", url="javascript:alert(1)"))]) == 2
    told = capsys.readouterr().err
    assert re.search(r"source-000\.yaml:\d+: url: 'javascript:alert\(1\)' must be an http or https address\n", told)


def test_addresses_that_are_http_lead_to_http_only(tmp_path: Path) -> None:
    data = base_facts(len(ADDRESSES))
    for file, address in zip(data["files"], ADDRESSES, strict=False):
        file["source"]["url"] = address
    state = derive(assemble(FactSet.model_validate(data)))
    file = tmp_path / "map.html"
    write_map(state, file, version="1")
    with watched(file, "#view=all&form=map") as it:
        seen = []
        for at in range(len(ADDRESSES)):
            it.page.evaluate(
                "hash => at(hash)",
                f"#view=all&form=map&chosen=edge:SUPPLIES:actor-{at:03}:actor-{(at + 1) % len(ADDRESSES):03}",
            )
            seen += it.page.evaluate("[...document.querySelectorAll('#panel a')].map(({ href, rel }) => [href, rel])")
        assert seen
        assert {urlsplit(href).scheme for href, _ in seen} <= {"http", "https"}
        assert {rel for _, rel in seen} == {"noopener noreferrer"}
