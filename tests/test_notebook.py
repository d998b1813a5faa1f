"""The notebook in docs: it runs, on the embedded engine, says what it is meant to say, and is kept without outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parents[1] / "docs" / "notebook.ipynb"


def _read() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    """What each cell gives, by the cell's id; an error in a cell is raised."""
    notebook = _read()
    folder = tmp_path_factory.mktemp("notebook")
    with pytest.MonkeyPatch.context() as patch:
        # Neither the user's own settings of Jupyter nor their graph is touched.
        for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "XDG_DATA_HOME"):
            patch.setenv(name, str(folder / name))
        patch.delenv("SAHELGRAPH_DB", raising=False)
        NotebookClient(
            notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
        ).execute()
    return {cell["id"]: cell["outputs"] for cell in notebook["cells"] if cell["cell_type"] == "code"}


def _text(outputs: list[Any]) -> str:
    return "".join(output["text"] if "text" in output else output["data"]["text/plain"] for output in outputs)


def _html(outputs: list[Any]) -> str:
    return "".join(output["data"]["text/html"] for output in outputs)


def test_it_is_kept_without_outputs() -> None:
    notebook = _read()
    nbformat.validate(notebook)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None), cell["id"]


def test_it_loads_once(outputs: dict[str, list[Any]]) -> None:
    written, again = (int(word) for word in _text(outputs["open"]).split() if word.isdigit())
    assert written > 1000
    assert again == 0


def test_who_views_whom(outputs: dict[str, list[Any]]) -> None:
    views, no_threat = _html(outputs["views"]), _html(outputs["no-threat"])
    for viewer in ("Ecowas", "France", "European Union"):
        assert f"<td>{viewer}</td>" in views
        assert f"<td>{viewer}</td>" not in no_threat
    assert "Trump administration (2nd)" in no_threat
    assert "Trump administration (2nd)" not in views


def test_the_administration_before_is_in_both_tables(outputs: dict[str, list[Any]]) -> None:
    rows = _text(outputs["before"])
    assert "who-views-as-threat" in rows
    assert "who-does-not-view-as-threat" in rows


def test_the_dispute_between_the_two_articles(outputs: dict[str, list[Any]]) -> None:
    table = _html(outputs["dispute"])
    for word in ("America Herald News", "The Indian System", "Biden administration", "Trump administration (2nd)"):
        assert f"<td>{word}" in table
    reason = _text(outputs["reason"])
    assert "verdict: upheld" in reason
    assert "administrations that exclude each other" in reason


def test_the_network_and_what_could_be_known(outputs: dict[str, list[Any]]) -> None:
    assert "<td>France</td>" in _html(outputs["network"])
    early, all_of_them = (int(number) for number in _text(outputs["known"]).strip("()").split(", "))
    assert 0 < early < all_of_them


def test_the_map_is_shown_in_a_frame(outputs: dict[str, list[Any]]) -> None:
    assert _html(outputs["map"]).startswith("<iframe ")
