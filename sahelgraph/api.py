"""The library: one class that opens a graph, loads facts into it, asks it and exports it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from cypher.query import Query, queries
from graph import edtf
from graph.ask import Asker
from graph.assemble import assemble
from graph.engine import ROW_LIMIT, TIMEOUT, VARIABLE, Engine, Rows
from graph.engine import open_engine as open_named
from graph.errors import QueryError
from graph.names import clashes, did_you_mean
from graph.restore import Restored, restore
from graph.state import State
from graph.store import Report, load, read_state
from graph.views import view
from loaders.facts_folder import SHIPPED, read_folder
from loaders.snapshot import read_snapshot

if TYPE_CHECKING:
    import networkx as nx

    from exports.inline import MapView
    from exports.map.languages import Choice, Language
    from exports.map.opening import Theme, ViewName
    from exports.report import Dates, Setting
    from graph.analysis import Changes, Disagreements, Matrix
    from graph.analysis.brokers import Brokers
    from graph.analysis.camps import Balance


Day = date | str | None
"""A day, as a date or as YYYY-MM-DD; None: any."""


def find_query(name: str) -> Query:
    """A shipped query by name. Raises QueryError with the nearest names."""
    found = queries().get(name)
    if found is None:
        raise QueryError(
            f"no query is called {name!r}{did_you_mean(name, queries())}; `sahelgraph query --list` names them all"
        )
    return found


def _day(value: Day) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if not isinstance(value, str):
        return value
    with suppress(ValueError):
        point = edtf.publication(value)
        if point.precision == "day":
            return point.lower
    raise QueryError(f"{value!r} is no day: write YYYY-MM-DD")


def open_engine(db: str | None = None) -> Engine:
    """Open the engine that `db` names, as `graph.engine.open_engine` does; `server` is the one of `sahelgraph server`.

    Raises EngineError, ServerError.
    """
    if (db or os.environ.get(VARIABLE)) == "server":
        from sahelgraph.server.address import engine

        return engine()
    return open_named(db)


class Graph:
    """A graph in an engine. Use it in a `with` block, or call `close`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, db: str | None = None) -> Graph:
        """Open a graph: a file's path (embedded), an address with neo4j:// or bolt://, or `server` (the one of ours).

        Without `db`: SAHELGRAPH_DB, else the default file. Raises EngineError, ServerError.
        """
        return cls(open_engine(db))

    def load(
        self,
        facts: Path = SHIPPED,
        progress: Callable[[int, int], None] | None = None,
        say: Callable[[str], None] | None = None,
    ) -> Report:
        """Load a facts folder (by default the shipped one). Raises FactsError, EngineError.

        A folder of your own may refer to what is in the graph; `say` is told where its names clash with that.
        """
        if facts.resolve() == SHIPPED.resolve():
            return load(self.engine, assemble(read_folder(facts)), progress)
        known = read_state(self.engine)
        stated = assemble(read_folder(facts, known), known)
        for clash in clashes(stated.nodes, known.nodes) if say else ():
            say(clash)  # type: ignore[misc]
        return load(self.engine, stated, progress)

    def restore(self, snapshot: Path, progress: Callable[[int, int], None] | None = None) -> Restored:
        """Restore a snapshot's folder: exactly into an empty graph, else beside what is there; see `graph.restore`.

        Raises SnapshotError where it is damaged (nothing is changed then), EngineError.
        """
        return restore(self.engine, read_snapshot(snapshot), progress)

    def query(
        self, name: str, *, limit: int | None = ROW_LIMIT, timeout: float | None = TIMEOUT, **parameters: Any
    ) -> Rows:
        """Run a shipped query. Raises QueryError, UnknownNameError, EngineError."""
        return Asker(self.engine, limit, timeout).ask(find_query(name), parameters)

    def cypher(
        self, text: str, *, limit: int | None = ROW_LIMIT, timeout: float | None = TIMEOUT, **parameters: Any
    ) -> Rows:
        """Run Cypher of your own that reads. Raises QueryError where it does anything else."""
        return Asker(self.engine, limit, timeout).ask_text(text, parameters)

    def state(self, as_of: Day = None, known_on: Day = None) -> State:
        """The whole graph as plain data; as of a day, and as known on a day. Raises QueryError where one is no day."""
        return view(read_state(self.engine), _day(as_of), _day(known_on))

    def parts(self) -> Iterator[State]:
        """The whole graph in parts, for one that memory does not hold. Raises EngineError."""
        from graph.bulk import read_parts

        return read_parts(self.engine)

    def to_networkx(self, as_of: Day = None, known_on: Day = None) -> nx.MultiDiGraph[str]:
        """The network of actors; see `exports.networks.network`. Its edges have their claims."""
        from exports.networks import network

        return network(self.state(as_of, known_on))

    def perception_matrix(self, as_of: Day = None, known_on: Day = None, **options: Any) -> Matrix:
        """Who views whom how; `options` are those of `graph.analysis.perception_matrix`. Raises QueryError."""
        from graph.analysis import perception_matrix

        return perception_matrix(self.state(known_on=known_on), _day(as_of), **options)

    def changes_of_view(self, as_of: Day = None, known_on: Day = None, **options: Any) -> Changes:
        """Who changed their view by a day; `options`: of `graph.analysis.changes_of_view`. Raises QueryError."""
        from graph.analysis import changes_of_view

        return changes_of_view(self.state(known_on=known_on), _day(as_of), **options)

    def disagreements(self, as_of: Day = None, known_on: Day = None, **options: Any) -> Disagreements:
        """Which allies disagree about whom; `options`: of `graph.analysis.disagreements`. Raises QueryError."""
        from graph.analysis import disagreements

        return disagreements(self.state(known_on=known_on), _day(as_of), **options)

    def balance(self, as_of: Day = None, known_on: Day = None, **options: Any) -> Balance:
        """Triangles, frustration and camps; `options`: of `graph.analysis.camps.balance`. Raises QueryError."""
        from graph.analysis.camps import balance

        return balance(self.state(known_on=known_on), _day(as_of), **options)

    def brokers(self, as_of: Day = None, known_on: Day = None, **options: Any) -> Brokers:
        """Who lies between others; `options`: of `graph.analysis.brokers.brokers`. Raises QueryError."""
        from graph.analysis.brokers import brokers

        return brokers(self.state(known_on=known_on), _day(as_of), **options)

    def map(
        self,
        path: Path | None = None,
        as_of: Day = None,
        known_on: Day = None,
        *,
        view: ViewName | None = None,
        focus: str | None = None,
        hops: int = 2,
        query: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        story: Path | str | None = None,
        theme: Theme = "system",
        embed: bool = False,
        lang: Choice = "auto",
    ) -> MapView:
        """The HTML map: a notebook shows it; with a path, it is written too.

        It opens on a `view`; on what is `hops` steps from the actor `focus`; on what a shipped `query` finds; or on a
        `story` (a file, or the name of a shipped one). `embed`: for a frame of another page, without legend, search and
        tools. `lang`: `en`, `fr`, or `auto`, which is what the reader's browser prefers.
        Raises OutputError, QueryError, UnknownNameError, FactsError.
        """
        from exports.inline import MapView
        from exports.map import Opening, result_of
        from graph.scope import Scope, scoped
        from loaders.story_file import read_story
        from sahelgraph import __version__

        state = scoped(self.state(), Scope(known_on=_day(known_on)))
        rows = self.query(query, **(parameters or {})).rows if query else ()
        opening = Opening(
            view=view,
            focus=focus,
            hops=hops,
            theme=theme,
            result=result_of(find_query(query).title, rows, state) if query else None,
            story=read_story(story, state) if story else None,
        )
        shown = MapView(
            state,
            as_of=_day(as_of),
            known_on=_day(known_on),
            version=__version__,
            opening=opening,
            embed=embed,
            lang=lang,
        )
        if path is not None:
            shown.write(path)
        return shown

    def snapshot(
        self,
        folder: Path,
        as_of: Day = None,
        known_on: Day = None,
        *,
        focus: str | None = None,
        hops: int = 2,
        formats: Sequence[str] | None = None,
    ) -> str:
        """Write a snapshot folder; its id.

        Of a part of the graph: as of a day, as known on a day, at most `hops` steps from the actor `focus`. `formats`:
        names from `exports.formats.FORMATS`, by default CSV, GraphML and GEXF beside `graph.json`.
        Raises OutputError, QueryError, UnknownNameError.
        """
        from exports.formats import DEFAULT
        from exports.snapshot import write_snapshot
        from graph.scope import Scope, scoped
        from sahelgraph import __version__

        scope = Scope(_day(as_of), _day(known_on), focus, hops if focus else None)
        state = scoped(read_state(self.engine), scope)
        return write_snapshot(state, folder, formats=DEFAULT if formats is None else formats, version=__version__)

    def report(
        self,
        path: Path,
        dates: Dates | None = None,
        lang: Language = "en",
        setting: Setting | None = None,
        *,
        figures: bool = True,
    ) -> list[Path]:
        """Write a report as HTML, Markdown, Word or PDF, with its sources as CSL-JSON beside it; the paths written.

        Raises OutputError (a template's fault with file and line; a missing extra).
        """
        from exports.report import Dates, build_report, write_report
        from sahelgraph import __version__

        report = build_report(read_state(self.engine), dates or Dates(), lang, version=__version__, figures=figures)
        return write_report(report, path, setting)

    def close(self) -> None:
        """Release files and connections."""
        self.engine.close()

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
