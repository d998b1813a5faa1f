"""Facts files that are wrong: one line each, with file and line, and nothing is loaded."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, ClassVar

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.assemble import assemble, claim_id
from graph.derive import derive
from graph.errors import FactsError
from graph.facts import Claim, SourceFile
from graph.generate import files as generated_files
from loaders.facts_folder import SHIPPED, read_folder
from loaders.yaml_lines import read_yaml
from tests.support.facts import facts_of

ACTORS = """\
actors:
  - {id: france, kind: Country, name: France}
  - {id: usa, kind: Country, name: United States}
  - {id: biden, kind: Government, name: Biden administration, country: usa, tenure: [one/term]}
  - {id: contractors, kind: ContractorGroup, name: Contractors}
"""
LOCATOR = "{paragraph: 1, sentence: 1, start: 0, end: 5, sha256: " + "a" * 64 + "}"
SOURCE = """\
source:
  id: one
  title: One
  publisher: P
  language: en
  published: 2026-02-02
  read_on: 2026-11-22
  read: whole
  reliability: C
  reliability_reason: A test.
"""
CLAIMS = f"""\
claims:
  - key: view
    subject: france
    predicate: views
    object: contractors
    stance: threat
    says: It worries France.
    locator: {LOCATOR}
  - key: term
    subject: biden
    predicate: governs
    object: usa
    when: 2021-01-20/2025-01-20
    says: In office.
    locator: {LOCATOR}
"""
JUDGEMENT = """\
judgements:
  - kind: polarity
    claims: [one/view, one/term]
    verdict: unsure
    reason: r
    judged_by: t
    judged_on: 2026-11-22
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    (tmp_path / "one.yaml").write_text(SOURCE + CLAIMS, encoding="utf-8")
    return tmp_path


def problems(folder: Path) -> list[str]:
    with pytest.raises(FactsError) as caught:
        read_folder(folder)
    return [str(problem).replace(str(folder) + "/", "") for problem in caught.value.problems]


def test_the_plain_folder_is_right(folder: Path) -> None:
    assert len(read_folder(folder).files[0].claims) == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("title: One", "title: [One", "one.yaml:4: broken YAML"),
        ("title: One", "title: One\n  titel: Two", "one.yaml:4: unknown key 'titel'; did you mean title?"),
        ("title: One", "title: One\n  title: Two", "one.yaml:4: key 'title' stands twice"),
        ("  publisher: P\n", "", "one.yaml:1: key 'publisher' is missing"),
        ("subject: france", "subject: frankreich", "one.yaml:13: unknown subject of views 'frankreich'; did you mean france?"),
        ("subject: france", "subject: one", "one.yaml:13: 'one' is a Source, and subject of views must be one of: Actor"),
        ("predicate: views", "predicate: view", "one.yaml:14: predicate: 'view' is not one of the known ones; did you mean views"),
        ("stance: threat", "stance: treat", "one.yaml:16: stance: 'treat' is not one of threat, potential threat"),
        ("stance: threat", "role: x", "one.yaml:12: claims: `role` does not go with predicate views"),
        ("    stance: threat\n", "", "one.yaml:12: claims: predicate views needs `stance`"),
        ("    object: contractors\n", "", "one.yaml:12: claims: predicate views needs `object`"),
        ("    locator: " + LOCATOR + "\n  - key: term", "  - key: term", "one.yaml:12: key 'locator' is missing"),
        ("key: term", "key: view", "one.yaml:19: key 'view' is used twice in this file"),
        ("2021-01-20/2025-01-20", "2026-02-30", "one.yaml:23: when: '2026-02-30' is no date"),
        ("2021-01-20/2025-01-20", "2025-01-20/2021-01-20", "one.yaml:23: when: '2025-01-20/2021-01-20' ends before it begins: until is before since"),
        ("2021-01-20/2025-01-20", "2021-01-20T10:00", "one.yaml:23: when: '2021-01-20T10:00' is no date"),
        ("when: 2021-01-20/2025-01-20", "precision: month\n    when: 2021-01-20", "one.yaml:19: claims: '2021-01-20' is more precise than the source"),
        ("published: 2026-02-02", "precision: year\n  published: 2026-02", "one.yaml:1: source: '2026-02' is more precise than the source"),
        ("published: 2026-02-02", "published: 2025/2026", "one.yaml:6: published: '2025/2026': a publication date is a single date"),
        ("read_on: 2026-11-22", "read_on: 2026-11", "one.yaml:7: read_on: '2026-11': write the day"),
        ("id: one", "id: other", "one.yaml:2: the source's id must be the file's name, 'one'"),
        ("id: one", "id: france", "one.yaml:2: the source's id must be the file's name, 'one'"),
        ("reliability: C", "reliability: G", "one.yaml:9: reliability: 'G' is not one of A, B, C, D, E, F"),
        ("sha256: " + "a" * 64, "sha256: abc", "one.yaml:18: sha256: 'abc' must be 64 hexadecimal digits"),
        ("start: 0, end: 5", "start: 5, end: 5", "one.yaml:18: locator: `end` must be beyond `start`"),
        ("language: en", "language: english", "one.yaml:5: language: 'english' must be a language tag"),
        ("language: en", "language: en\n  url: ftp://x", "one.yaml:6: url: 'ftp://x' must be an http or https address"),
        ("reliability_reason: A test.", "reliability_reason: A test.\n  derived_from: [{source: two, basis: stated, reason: r}]", "one.yaml:11: unknown source 'two'"),
        ("reliability_reason: A test.", "reliability_reason: A test.\n  derived_from: [{source: one, basis: stated, reason: r}]", "one.yaml:11: cycle in derived_from"),
        ("says: It worries France.", "says: It worries France.\n    rank: deprecated", "one.yaml:12: claims: rank deprecated needs `rank_reason` and `rank_by`"),
        ("says: It worries France.", "says: It worries France.\n    rank_reason: A slip.", "one.yaml:12: claims: `rank_reason` and `rank_by` go with rank preferred or deprecated"),
        ("stance: threat", "stance: no threat\n    polarity: denied", "one.yaml:12: claims: a denied `no threat` is ambiguous"),
        ("says: It worries France.", "says: It worries France.\n    identified: {holder: r}", "one.yaml:12: as_named or identified speaks of the holder, and the claim has none"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_source_file(folder: Path, old: str, new: str, said: str) -> None:
    text = SOURCE + CLAIMS
    assert old in text
    (folder / "one.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    found = problems(folder)
    assert any(problem.startswith(said) for problem in found), found
    assert all("\n" not in problem for problem in found)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: usa,", "id: france,", "actors.yaml:3: id 'france' is used twice"),
        ("kind: ContractorGroup", "kind: Company", "actors.yaml:5: kind: 'Company' is not one of"),
        ("country: usa", "country: ussr", "actors.yaml:4: unknown country 'ussr'"),
        ("tenure: [one/term]", "tenure: [one/terms]", "actors.yaml:4: unknown claim 'one/terms'; did you mean one/term"),
        ("tenure: [one/term]", "tenure: [one/view]", "actors.yaml:4: 'one/view' is not a `governs` claim about 'biden'"),
        (", country: usa, tenure: [one/term]", "", "actors.yaml:4: actors: a Government needs `country`"),
        ("id: usa,", "id: U S A,", "actors.yaml:3: id: 'U S A' must be lower case letters"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_actors(folder: Path, old: str, new: str, said: str) -> None:
    assert old in ACTORS
    (folder / "actors.yaml").write_text(ACTORS.replace(old, new, 1), encoding="utf-8")
    found = problems(folder)
    assert any(problem.startswith(said) for problem in found), found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", "judgements.yaml:2: no polarity dispute joins 'one/view'"),
        ("one/term", "one/nothing", "judgements.yaml:3: unknown claim 'one/nothing'"),
        ("reason: r", "reason: r\n    stands: [one/view]", "judgements.yaml:2: judgements: `stands` goes with verdict upheld"),
        ("kind: polarity", "kind: quarrel", "judgements.yaml:2: kind: 'quarrel' is not one of polarity"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_judgements(folder: Path, old: str, new: str, said: str) -> None:
    (folder / "judgements.yaml").write_text(JUDGEMENT.replace(old, new, 1), encoding="utf-8")
    found = problems(folder)
    assert any(problem.startswith(said) for problem in found), found


def test_a_longer_cycle_in_the_lineage(folder: Path) -> None:
    link = "  derived_from: [{{source: {}, basis: stated, reason: r}}]\n"
    (folder / "one.yaml").write_text(SOURCE + link.format("two") + CLAIMS, encoding="utf-8")
    (folder / "two.yaml").write_text(SOURCE.replace("id: one", "id: two") + link.format("one"), encoding="utf-8")
    assert any("cycle in derived_from: 'two' comes from 'one' itself" in problem for problem in problems(folder))


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xfe", "is not UTF-8"), (b"a: &x [*x]", "an anchor holds itself"), (b"- 1", "valid dictionary"), (b"\x00", "broken YAML")],
)  # fmt: skip
def test_files_that_are_no_facts(folder: Path, content: bytes, said: str) -> None:
    (folder / "one.yaml").write_bytes(content)
    assert any(said in problem for problem in problems(folder))


def test_no_folder_and_an_empty_one(tmp_path: Path) -> None:
    assert "is no folder" in problems(tmp_path / "nowhere")[0]
    assert "holds no .yaml file" in problems(tmp_path)[0]


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PATHS = [("source", key) for key in yaml.safe_load(SOURCE)["source"]] + [
    ("claims", 0, key) for key in yaml.safe_load(CLAIMS)["claims"][0]
]


# A machine that has other work to do is no failure.
@settings(deadline=None)
@given(st.sampled_from(PATHS), JUNK)
def test_junk_in_any_place_is_taken_or_refused_in_lines(
    tmp_path_factory: pytest.TempPathFactory, path: tuple[Any, ...], junk: Any
) -> None:
    data = copy.deepcopy(yaml.safe_load(SOURCE + CLAIMS))
    target = data
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = junk
    folder = tmp_path_factory.mktemp("junk")
    (folder / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    (folder / "one.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    try:
        derive(assemble(read_folder(folder)))
    except FactsError as error:
        assert error.problems
        assert all("\n" not in str(problem) for problem in error.problems)


def test_shipped_files_fit_the_json_schemas() -> None:
    validators = {
        path.name.split(".")[0]: jsonschema.Draft202012Validator(json.loads(text))
        for path, text in generated_files().items()
        if "schema.json" in path.name
    }
    for path in sorted(SHIPPED.glob("*.yaml")):
        found = list(validators.get(path.stem, validators["source"]).iter_errors(read_yaml(path)[0]))
        assert not found, f"{path.name}: {found[0].message}"


class TestClaimIds:
    CLAIM: ClassVar[dict[str, Any]] = {
        "key": "k", "subject": "a", "predicate": "views", "object": "b", "stance": "threat", "says": "s",
        "locator": {"paragraph": 1, "sentence": 1, "start": 0, "end": 5, "sha256": "a" * 64},
    }  # fmt: skip

    def id_of(self, source: str = "one", **changes: Any) -> str:
        return claim_id(source, Claim.model_validate(self.CLAIM | changes))

    def test_the_same_sentence_in_two_papers_is_two_claims(self) -> None:
        assert self.id_of("one") != self.id_of("two")

    @pytest.mark.parametrize("ours", [{"says": "better"}, {"key": "other"}, {"credibility": 2}])
    def test_mending_our_words_keeps_the_id(self, ours: dict[str, Any]) -> None:
        assert self.id_of(**ours) == self.id_of()

    @pytest.mark.parametrize(
        "theirs", [{"polarity": "denied"}, {"modality": "fear"}, {"when": "2024"}, {"object": "c"}]
    )
    def test_other_content_is_another_claim(self, theirs: dict[str, Any]) -> None:
        assert self.id_of(**theirs) != self.id_of()


def test_two_equal_claims_of_a_source_are_told() -> None:
    claim = {"subject": "a", "predicate": "views", "object": "b", "stance": "threat"}
    locator = {"paragraph": 1, "sentence": 1, "start": 0, "end": 5, "sha256": "a" * 64}
    actors = [{"id": id_, "kind": "Country", "name": id_} for id_ in "ab"]
    with pytest.raises(AssertionError, match="says the same as"):
        facts_of({"actors": actors, "sources": [
            {"source": {"id": "one"}, "claims": [claim | {"key": "x", "locator": locator}, claim | {"key": "y", "locator": locator}]},
        ]})  # fmt: skip


def test_norway_and_dates_are_texts(folder: Path) -> None:
    (folder / "actors.yaml").write_text(ACTORS.replace("name: France}", "name: France, iso2: NO}"), encoding="utf-8")
    assert read_folder(folder).actors.actors[0].iso2 == "NO"
    assert isinstance(read_folder(folder).files[0], SourceFile)
