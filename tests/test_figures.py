"""Figures for print: what is on them, that it reads in grey, the same bytes, and errors."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exports.figures import draw
from graph.state import State
from tests.support.facts import derived

DAY = date(2026, 2, 2)


def _view(key: str, subject: str, target: str, stance: str = "threat", **more: Any) -> dict[str, Any]:
    return {"key": key, "subject": subject, "predicate": "views", "object": target, "stance": stance, **more}


@pytest.fixture(scope="module")
def small() -> State:
    """Invented: who views whom, in two sources, of which the second denies what the first says."""
    return derived(
        {
            "actors": [
                {"id": "alpha", "kind": "Country", "name": "Alpha", "name_fr": "Alphée"},
                {"id": "beta", "kind": "Country", "name": "Beta"},
                {"id": "band", "kind": "ArmedGroup", "name": "Band"},
            ],
            "sources": [
                {
                    "source": {"id": "one", "published": "2026-02-02"},
                    "claims": [_view("a", "alpha", "band"), _view("b", "beta", "band", "potential threat")],
                },
                {
                    "source": {"id": "two", "published": "2026-02-02"},
                    "claims": [_view("c", "alpha", "band", "no threat"), _view("d", "beta", "alpha", "partner")],
                },
            ],
        }
    )


def test_a_matrix_has_a_mark_for_each_view_and_says_so(small: State) -> None:
    figure = draw("matrix", small, as_of=DAY)
    svg = figure.svg().decode()
    assert svg.count('id="view-0-alpha--band-') == 2  # both views, a half of the cell each
    assert svg.count('id="view-0-') == 4
    assert 'id="disputed-view-0-alpha--band"' in svg
    assert "Alpha – Band: a threat" in figure.description
    assert "sources disagree" in figure.description
    assert figure.title in svg
