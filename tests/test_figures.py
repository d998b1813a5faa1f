"""Figures for print: what is on them, that it reads in grey, the same bytes, and errors."""

from __future__ import annotations

import ast
import io
import os
import pickle
import re
import subprocess
import sys
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

import exports.figures
from exports.figures import KINDS, draw, looks
from exports.figures.draw import VIEWS, Brief
from exports.figures.network import Box, Line, Picture, placed
from exports.figures.sheet import SMALL, Sheet, settled, text_width, wrapped
from exports.figures.speak import Speaker, own_catalogue
from exports.map.languages import catalogue
from graph.errors import FigureError, UnknownNameError
from graph.state import Edge, State
from sahelgraph.cli import figure as command
from sahelgraph.cli import run
from tests.support.facts import derived

DAY = date(2026, 2, 2)
ROOM = Path(exports.figures.__file__).parent


def _claim(key: str, subject: str, predicate: str, target: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "subject": subject, "predicate": predicate, "object": target, **more}


def _view(key: str, subject: str, target: str, stance: str = "threat", **more: Any) -> dict[str, Any]:
    return _claim(key, subject, "views", target, stance=stance, **more)


@pytest.fixture(scope="module")
def small() -> State:
    """Invented: views of which two clash, a bloc that one country left, forces with numbers that differ."""
    about = {"unit": "personnel"}
    return derived(
        {
            "actors": [
                {"id": "mali", "kind": "Country", "name": "Mali", "name_fr": "Mali (fr)", "iso3": "MLI"},
                {"id": "niger", "kind": "Country", "name": "Niger", "iso3": "NER"},
                {"id": "band", "kind": "ArmedGroup", "name": "Band"},
                {"id": "club", "kind": "Bloc", "name": "Club"},
                {"id": "first", "kind": "Force", "name": "First Force"},
                {"id": "second", "kind": "Force", "name": "Second Force"},
                {"id": "junta", "kind": "Government", "name": "The junta", "country": "mali", "tenure": ["one/g"]},
            ],
            "events": [{"id": "coup", "name": "The coup", "kind": "coup"}],
            "sources": [
                {
                    "source": {"id": "one", "published": "2026-02-02"},
                    "claims": [
                        _view("a", "mali", "band"),
                        _view("b", "niger", "band", "potential threat"),
                        _claim("m", "niger", "member_of", "club", when="2020-01-01/2024-03-31"),
                        _claim("w", "niger", "withdrew_from", "club", when="2024-04"),
                        _claim("o", "coup", "occurred_in", "mali", when="2021-05-24"),
                        _claim("g", "junta", "governs", "mali", when="2021-05-24/.."),
                        _claim("d", "first", "deployed_in", "mali",
                               quantity={"low": 1000, "high": 1000, "approximate": True, **about}),
                        _claim("e", "second", "deployed_in", "mali", when="2022-05-10",
                               quantity={"low": 300, "high": 350, **about}),
                        _claim("f", "second", "withdrew_forces_from", "mali", when="2022-08-15"),
                    ],
                },
                {
                    "source": {"id": "two", "published": "2026-02-02"},
                    "claims": [
                        _view("c", "mali", "band", "no threat"),
                        _view("p", "niger", "mali", "partner"),
                        _claim("q", "first", "deployed_in", "mali", quantity={"low": 2500, "high": 2500, **about}),
                    ],
                },
            ],
        }
    )  # fmt: skip


def test_a_matrix_has_a_mark_for_each_view_and_says_so(small: State) -> None:
    figure = draw("matrix", small, as_of=DAY)
    svg = figure.svg().decode()
    assert svg.count('id="view-0-mali--band-') == 2  # both views, a half of the cell each
    assert svg.count('id="view-0-') == 4
    assert svg.count('id="disputed-') == 1
    assert "Mali – Band: a threat (a source says so of that day) and no threat" in figure.description
    assert "a threat: 1, a potential threat: 1, no threat: 1, a partner: 1" in figure.alt


def test_a_matrix_of_an_earlier_day_has_points_where_sources_speak_of_a_later_one_only(small: State) -> None:
    figure = draw("matrix", small, as_of=[date(2021, 1, 1), DAY])
    assert "Certain on that day: 0." in figure.alt
    assert "Certain on that day: 4." in figure.alt
    assert "said only of a later day, or undated" in figure.description


def test_a_network_has_a_line_for_each_view(small: State) -> None:
    figure = draw("network", small, as_of=DAY)
    svg = figure.svg().decode()
    assert svg.count('id="edge-') == 4
    assert svg.count('id="node-') == 3
    assert "Niger views as a potential threat Band" in figure.description
    blocs = draw("network", small, view="alliances").svg().decode()
    assert 'id="edge-WITHDREW_FROM-niger--club"' in blocs
    assert 'id="edge-MEMBER_OF-niger--club"' in blocs


def test_boxes_of_a_network_keep_apart() -> None:
    names = [f"country-{n}" for n in range(12)]
    actors = [{"id": id_, "kind": "Country", "name": f"A rather long name {id_}"} for id_ in names]
    views = [_view(f"v{n}", id_, names[0]) for n, id_ in enumerate(names[1:])]
    state = derived({"actors": actors, "sources": [{"source": {"id": "s", "published": "2026"}, "claims": views}]})
    brief = Brief("network", state, (), None, None, 1, "threats", 86.0, True, Speaker("en"), "x")
    boxes = list(placed(brief, [(id_, names[0]) for id_ in names[1:]], set(names), 10.0).values())
    for one, other in combinations(boxes, 2):
        across = abs(one.x - other.x) - one.half_width - other.half_width
        down = abs(one.y - other.y) - one.half_height - other.half_height
        assert max(across, down) > 0.5, f"{one.id} lies on {other.id}"


def test_no_line_of_a_network_ends_where_another_begins() -> None:
    places = {"top": (40.0, 10.0), "low": (25.0, 60.0), "lower": (18.0, 90.0)}
    boxes = {id_: Box(id_, "Country", [id_], x, y, 8.0, 2.5) for id_, (x, y) in places.items()}
    ways = [("top", "low"), ("lower", "top")]
    edges = [Edge("VIEWS_AS_THREAT", f"{a}:{b}", a, "Actor", b, "Actor", {"disputed": False}) for a, b in ways]
    brief = Brief("network", State(), (), None, None, 1, "threats", 86.0, True, Speaker("en"), "x")
    with settled():
        picture = Picture(Sheet(86.0), brief, boxes, [Line(edge, "certain", "threat", "") for edge in edges], 0.0)
        (_, down), (_, up) = picture.routes()
    assert np.hypot(*(down[0] - up[-1])) > 1.6


def test_a_timeline_has_bars_and_marks_as_exact_as_the_claims(small: State) -> None:
    figure = draw("timeline", small, as_of=DAY)
    svg = figure.svg().decode()
    assert svg.count('id="coup-mali-') == 1
    assert svg.count('id="left-niger-club-') == 1
    assert svg.count('id="left-second-mali-') == 1
    assert "left; of forces: withdrew: April 2024" in figure.description  # a month stays a month
    assert "coup or attempt: 24 May 2021" in figure.description
    before = draw("timeline", small, as_of=date(2023, 1, 1))
    assert 'id="left-niger-club-' not in before.svg().decode()


def test_deployments_show_every_number_and_who_had_left(small: State) -> None:
    figure = draw("deployments", small, as_of=DAY)
    assert figure.svg().decode().count('id="strength-') == 2
    assert "First Force – about 1,000; 2 Feb 2026" in figure.description
    assert "First Force – 2,500; 2 Feb 2026" in figure.description
    assert "Had left by then, so not shown: Second Force (Mali, 15 Aug 2022)." in figure.description
    then = draw("deployments", small, as_of=date(2022, 5, 10))
    assert "Second Force – 300 to 350; 10 May 2022" in then.description


def test_where_a_name_is_cut_the_place_is_left() -> None:
    long = "A force with a name that no column has room for"
    facts: dict[str, Any] = {
        "actors": [{"id": "force", "kind": "Force", "name": long}],
        "places": [{"id": "here", "name": "Here"}, {"id": "there", "name": "There"}],
        "sources": [
            {
                "source": {"id": "s", "published": "2026-02-02"},
                "claims": [_claim(id_, "force", "deployed_in", id_) for id_ in ("here", "there")],
            }
        ],
    }
    texts = draw("deployments", derived(facts), as_of=DAY, width=86.0).sheet.texts
    assert len([text for text in texts if text.endswith(("…, Here", "…, There"))]) == 2


def test_a_map_has_discs_and_hatches(small: State) -> None:
    figure = draw("geo", small, as_of=DAY)
    assert figure.svg().decode().count('id="force-') == 1
    assert "Mali, First Force – 2,500 or about 1,000" in figure.description
    assert "Some borders are disputed" in figure.description


@pytest.mark.parametrize("kind", KINDS)
def test_each_figure_is_fit_for_print(small: State, kind: Any) -> None:
    for width, lang in ((86.0, "fr"), (176.0, "en")):
        figure = draw(kind, small, as_of=DAY, lang=lang, width=width, snapshot_id="abc123")  # type: ignore[arg-type]
        png = Image.open(io.BytesIO(figure.png(150)))
        assert png.width == pytest.approx(width / 25.4 * 150, abs=1)
        assert png.info["Title"] == figure.title
        assert png.info["Description"] == figure.alt
        svg = figure.svg().decode()
        sizes = re.search(r'width="([\d.]+)pt"', svg)
        assert sizes is not None
        assert float(sizes[1]) == pytest.approx(width / 25.4 * 72, abs=0.1)
        assert 'role="img"' in svg
        assert "<text" not in svg  # type is drawn as paths
        assert "abc123" in " ".join(figure.sheet.texts)
        assert ("2 février 2026" if lang == "fr" else "2 February 2026") in " ".join(figure.sheet.texts)
        assert all(size >= SMALL for size in figure.sheet.sizes)
        edge = np.asarray(png.convert("L"))[:, -1]
        assert (edge > 200).all(), "something runs off the sheet"


def test_a_pdf_has_its_fonts_and_its_text(small: State) -> None:
    reader = PdfReader(io.BytesIO(draw("matrix", small, as_of=DAY).pdf()))
    page = reader.pages[0]
    assert float(page.mediabox.width) == pytest.approx(176 / 25.4 * 72, abs=0.1)
    assert "Who views whom" in page.extract_text()
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].get_object().values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
    assert reader.metadata is not None
    assert reader.metadata.title == "Who views whom"
    assert "/CreationDate" not in reader.metadata


def _grey(look: looks.Look, level: looks.Level) -> np.ndarray[Any, Any]:
    """A mark at the size at which it is printed, in grey."""
    with settled():
        sheet = Sheet(4.0)
        looks.mark(sheet, look, level, 2.0, 2.0, 3.0)
        sheet.end(4.0)
    picture = np.asarray(Image.open(io.BytesIO(sheet.png("", "", 300))).convert("L")).astype(int)
    return picture[8:-8, 8:-8]


def test_marks_stay_distinct_in_grey() -> None:
    shown = [(look, level) for look in looks.LOOKS for level in ("certain", "earlier")]
    pictures = {mark: _grey(*mark) for mark in shown}  # type: ignore[arg-type]
    for one, other in combinations(shown, 2):
        differs = np.count_nonzero(abs(pictures[one] - pictures[other]) > 60) / pictures[one].size
        assert differs > 0.02, f"{one} and {other} look alike in grey"
    # Were the glyphs not there, colour alone would not tell a threat from a partner.
    flat = [int(np.median(pictures[look, "certain"])) for look in looks.LOOKS]
    assert max(flat) - min(flat) < 60


def test_same_bytes_twice_whatever_the_settings(small: State, tmp_path: Path) -> None:
    script = (
        "import hashlib, pickle, sys\nfrom datetime import date\nfrom exports.figures import draw\n"
        "state = pickle.load(open(sys.argv[1], 'rb'))\n"
        "for kind in ('matrix', 'geo'):\n"
        "    figure = draw(kind, state, as_of=date(2026, 2, 2))\n"
        "    print(kind, *(hashlib.sha256(made).hexdigest() for made in (figure.svg(), figure.pdf(), figure.png(72))))\n"
    )
    held = tmp_path / "state"
    held.write_bytes(pickle.dumps(small))
    settings = tmp_path / "matplotlibrc"
    settings.write_text("font.size: 30\nsvg.fonttype: none\naxes.facecolor: red\n", encoding="utf-8")
    seen = set()
    for seed, more in (("1", {}), ("2", {"MATPLOTLIBRC": str(settings)})):
        env = {**os.environ, "PYTHONHASHSEED": seed, "MPLBACKEND": "agg", **more}
        done = subprocess.run([sys.executable, "-c", script, str(held)], capture_output=True, text=True, env=env)
        assert done.returncode == 0, done.stderr
        seen.add(done.stdout)
    assert len(seen) == 1


def test_errors_are_a_line_and_leave_no_file(small: State, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(FigureError, match="no force is told of as of 2001-01-01: there is nothing to draw"):
        draw("deployments", derived({"actors": [], "sources": []}), as_of=date(2001, 1, 1))
    with pytest.raises(FigureError, match="up to three dates, not 4"):
        draw("matrix", small, as_of=[date(2020 + n, 1, 1) for n in range(4)])
    with pytest.raises(FigureError, match="one date, not 2"):
        draw("geo", small, as_of=[DAY, date(2020, 1, 1)])
    with pytest.raises(FigureError, match="80 to 420 mm"):
        draw("geo", small, width=12)
    with pytest.raises(UnknownNameError):
        draw("geo", small, focus="nobody")
    db, out = str(tmp_path / "empty.kgl"), tmp_path / "x.svg"
    assert run(["figure", "matrix", "--db", db, "-o", str(out)]) == 2
    assert "no view is told of: there is nothing to draw" in capsys.readouterr().err
    assert not out.exists()
    assert run(["figure", "matrix", "--db", db, "-o", str(tmp_path / "x.gif")]) == 2
    assert "a figure's name ends with .svg, .png, .pdf" in capsys.readouterr().err


def test_without_matplotlib_it_says_what_to_install(small: State, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("exports.figures.") and "draw" not in name]:
        # The package gets back the modules that it had: else there would be two of each from here on.
        monkeypatch.setattr(name, sys.modules[name])
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(FigureError, match=r'pip install "sahelgraph\[figures\]"'):
        draw("matrix", small)


def test_the_command_offers_what_figures_take() -> None:
    assert command.KINDS == KINDS
    assert command.VIEWS == VIEWS


def _texts(*calls: str) -> set[str]:
    """What the figures' modules say: in calls of `t` and `tn`, or those named, and in tables of words."""
    found = set()
    for file in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in (calls or ("t", "tn"))
            ):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    found.add(str(first.value))
            elif isinstance(node, ast.Dict) and node.values and all(isinstance(v, ast.Constant) for v in node.values):
                found |= {str(v.value) for v in node.values if isinstance(v, ast.Constant) and isinstance(v.value, str)}
    return found


def test_every_text_is_translated_with_the_same_values() -> None:
    own = own_catalogue("fr")
    said = _texts()
    tables = {text for text in said if text in own or text in catalogue("fr")}
    calls = {text for text in said if "{" in text or " " in text} - {"////", "...."}
    assert not calls - tables - NOT_WORDS
    assert not set(own) - said, "no longer said"
    assert not [text for text in _texts("t") if isinstance(own.get(text), list)], "has a plural, and is said without"
    for text, told in own.items():
        for form in [told] if isinstance(told, str) else told:
            assert set(re.findall(r"{\w+}", form)) == set(re.findall(r"{\w+}", text)), text
            assert not re.search(r" [:;?!»]|« ", form), f"a thin space is missing: {form}"


NOT_WORDS = {"none"}
"""Constants in tables that are no words."""


def test_type_is_measured_as_it_is_drawn() -> None:
    text = "Alliance of Sahel States, about 1,000"
    with settled():
        sheet = Sheet(100.0)
        sheet.text(5.0, 5.0, text, colour="#000000")
        sheet.end(8.0)
    picture = np.asarray(Image.open(io.BytesIO(sheet.png("", "", 300))).convert("L"))
    columns = np.flatnonzero((picture < 128).any(axis=0)) / 300 * 25.4
    assert columns[0] == pytest.approx(5.0, abs=0.4)
    assert columns[-1] - 5.0 == pytest.approx(text_width(text), abs=0.6)
    assert wrapped("one two three", 8.0) == ["one", "two", "three"]


def test_the_alternative_text_can_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = str(tmp_path / "g.kgl")
    assert run(["figure", "timeline", "--db", db, "-o", str(tmp_path / "t.pdf"), "--alt", str(tmp_path / "t.txt")]) == 2
    assert not (tmp_path / "t.txt").exists()
    assert "nothing is dated" in capsys.readouterr().err
