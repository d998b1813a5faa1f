"""One test for all query files: each runs on each engine, and gives the rows that its cases expect."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cypher.query import FOLDER, Query, queries
from graph.ask import Asker
from graph.engine import Engine, require_read_only
from graph.store import load
from loaders.yaml_lines import read_yaml
from tests.support.facts import stated


def _cases() -> list[Any]:
    out = []
    for name in queries():
        path = FOLDER / f"{name}.cases.yaml"
        cases = read_yaml(path)[0] if path.exists() else []
        assert isinstance(cases, list)
        out += [pytest.param(name, case, id=f"{name}: {case['says']}") for case in cases]
    return out


def plain(value: Any) -> Any:
    """A value as a case file writes it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "digest"}
    return [plain(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("name", "case"), _cases())
def test_expected_rows(name: str, case: dict[str, Any], engine: Engine) -> None:
    load(engine, stated(case["given"]))
    rows = Asker(engine).ask(queries()[name], case["parameters"])
    assert list(rows.columns) == list(queries()[name].columns)
    assert plain(rows.dicts()) == case["expected"]


@pytest.mark.parametrize("name", queries())
def test_every_query_has_cases_with_rows(name: str) -> None:
    cases, _ = read_yaml(FOLDER / f"{name}.cases.yaml")
    assert isinstance(cases, list)
    assert any(case["expected"] for case in cases), "at least one case must expect a row"


@pytest.mark.parametrize("query", queries().values(), ids=queries())
def test_query_is_read_only_and_uses_its_parameters(query: Query) -> None:
    require_read_only(query.cypher)
    for name in query.parameters:
        assert f"${name}" in query.cypher


def test_no_stray_case_files() -> None:
    stems = {Path(path).name.removesuffix(".cases.yaml") for path in FOLDER.glob("*.cases.yaml")}
    assert stems == set(queries())
