"""Sentences, their hashes, and names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UnknownNameError
from graph.names import resolve
from graph.state import Node
from graph.text import fold, normalise_newlines, sentence_hash, sentences
from loaders.facts_folder import SHIPPED, read_folder
from loaders.texts import check_locators, fits


@given(st.text(max_size=300))
def test_offsets_give_the_sentence(text: str) -> None:
    text = normalise_newlines(text)
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip()


@given(st.lists(st.text(min_size=1, max_size=8).filter(lambda word: word.split() == [word]), min_size=1))
def test_hash_is_blind_to_line_breaks(words: list[str]) -> None:
    assert sentence_hash(" ".join(words)) == sentence_hash("\n  ".join(words))


def test_abbreviations_end_no_sentence() -> None:
    text = "The U.S. government said so. Mr. Checker will visit. “Really?” Yes."
    assert [s.text for s in sentences(text)] == [
        "The U.S. government said so.", "Mr. Checker will visit.", "“Really?”", "Yes.",
    ]  # fmt: skip


def test_paragraphs_and_sentences_count_from_one() -> None:
    found = list(sentences("Title\n\nOne. Two.\r\nThree."))
    assert [(s.paragraph, s.sentence) for s in found] == [(1, 1), (2, 1), (2, 2), (3, 1)]


@pytest.mark.parametrize(
    ("source", "name"),
    [("america-herald-news", "000_fb18e2d29ea1cd46.txt"), ("indian-system-2026-02-02", "004_21f583ebbc22397c.txt")],
)
class TestSeeds:
    def text(self, shared: Path, name: str) -> str:
        return normalise_newlines((shared / "seeds" / name).read_text(encoding="utf-8"))

    def test_every_locator_is_exact(self, shared: Path, source: str, name: str) -> None:
        file = next(file for file in read_folder(SHIPPED).files if file.source.id == source)
        text = self.text(shared, name)
        statuses = {found.claim.key: found.status for found in check_locators(file, text)}
        assert set(statuses.values()) == {"exact"}
        numbered = {s.start: (s.paragraph, s.sentence) for s in sentences(text)}
        for claim in file.claims:
            assert numbered[claim.locator.start] == (claim.locator.paragraph, claim.locator.sentence)

    def test_moved_sentences_are_found_and_changed_ones_are_not(self, shared: Path, source: str, name: str) -> None:
        file = next(file for file in read_folder(SHIPPED).files if file.source.id == source)
        moved = "A new first line.\n" + self.text(shared, name)
        assert {found.status for found in check_locators(file, moved)} == {"moved"}
        changed = self.text(shared, name).replace("Russia", "Utopia")
        assert fits(file, changed) < fits(file, moved) == len(file.claims)
        assert "missing" in {found.status for found in check_locators(file, changed)}

    def test_no_sentence_of_the_article_is_in_the_project(self, shared: Path, source: str, name: str) -> None:
        text = self.text(shared, name)
        titles = {fold(file.source.title) for file in read_folder(SHIPPED).files}
        passages = {fold(s.text) for s in sentences(text) if len(s.text.split()) >= 8} - titles
        for path in Path(__file__).parents[1].rglob("*"):
            theirs = {".venv", "node_modules"} & {*path.parts}
            if path.suffix in (".py", ".yaml", ".md", ".cypher", ".js") and not theirs:
                content = fold(path.read_text(encoding="utf-8"))
                assert not [passage for passage in passages if passage in content], path


NODES = [
    Node("Country", "niger", {"name": "Niger"}),
    Node("Country", "nigeria", {"name": "Nigeria", "aliases": ["Federal Republic of Nigeria"]}),
    Node("Country", "cote-divoire", {"name": "Côte d'Ivoire", "aliases": ["Ivory Coast"]}),
    Node("Government", "niger-junta", {"name": "Junta in Niger", "aliases": ["Niger", "the junta"]}),
    Node("Government", "mali-junta", {"name": "Junta in Mali", "aliases": ["the junta"]}),
]


class TestNames:
    @pytest.mark.parametrize(
        ("word", "id_"),
        [("niger", "niger"), ("NIGER", "niger"), ("Cote d'Ivoire", "cote-divoire"), ("ivory  coast", "cote-divoire"),
         ("Côte d’Ivoire", "cote-divoire"), ("federal republic of nigeria", "nigeria")],
    )  # fmt: skip
    def test_found(self, word: str, id_: str) -> None:
        assert resolve(word, NODES) == id_

    def test_ambiguous(self) -> None:
        with pytest.raises(UnknownNameError, match="ambiguous: it may be mali-junta or niger-junta"):
            resolve("The Junta", NODES)

    def test_unknown_says_what_is_near(self) -> None:
        with pytest.raises(UnknownNameError, match=r"did you mean .*Nigeria"):
            resolve("Nigerria", NODES)
