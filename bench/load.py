"""Seconds and memory of loading, against the plain driver, py2neo.bulk and neo4j-admin.

    python -m bench.load [--sizes 1000,10000,100000] [--runs 5] [--server light|full] [--no-warm]

Each contender is a process of its own; they take turns within a run, and the median of the runs is printed, after a run
that only warms the server (`--no-warm`: without it). What `derive` gives for the generator's facts is made and kept on
disk before the clock starts for those that take it, and reading it from there is taken off; our load's clock has
deriving in it, and making the facts taken off. Memory is the peak of the process and of the largest that it started
(the one that derives). Neo4j is one that is started for this: by `--server light` with the Java flags that `sahelgraph
server start` gives a small server (the quick compiler only), by `--server full` as Neo4j itself would.
"""

from __future__ import annotations

import argparse
import json
import pickle
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sahelgraph.server import process

if TYPE_CHECKING:
    import neo4j

    from tests.support.neo4j_server import Neo4jServer

T = TypeVar("T")
BATCH = 5_000
SERVERS = {"light": process.LIGHT, "full": ()}
CONTENDERS = {
    "driver": "(a) plain driver, UNWIND MERGE by hand",
    "py2neo": "(b) py2neo.bulk (nodes by merge, edges by create)",
    "export": "(c) our export for neo4j-admin",
    "admin": "(c) neo4j-admin database import full",
    "first": "(d) our load, first",
    "again": "(e) our load, again",
}
TURNS = (("driver",), ("py2neo",), ("export", "admin"), ("first", "again"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--server", choices=SERVERS, default="light")
    parser.add_argument("--no-warm", dest="warm", action="store_false")
    parser.add_argument("--only", default=",".join(CONTENDERS))
    parser.add_argument("--contender", help=argparse.SUPPRESS, nargs=4)
    options = parser.parse_args()
    if options.contender:
        name, uri, size, folder = options.contender
        print(json.dumps(measured(name, uri, int(size), Path(folder))))
        return
    names = [name for name in CONTENDERS if name in options.only.split(",")]
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            found = bench(names, size, options.runs, Path(folder), options.server, options.warm)
            report(size, options.runs, found, options.server)


def bench(
    names: list[str], size: int, runs: int, folder: Path, kind: str, warm: bool
) -> dict[str, list[tuple[float, float]]]:
    """Seconds and peak MB of each run of each contender. Every other run goes through them backwards."""
    from tests.support.neo4j_server import Neo4jServer

    found: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    if not {"first", "again"}.issuperset(names):
        apart("rows", "-", size, folder)
    with Neo4jServer(
        auth=False, heap="2g", flags=SERVERS[kind], settings={"server.memory.pagecache.size": "512m"}
    ) as server:
        for at in range(0 if warm else 1, runs + 1):
            for name in turns(names, at):
                if name != "again":
                    empty(server.uri)
                result = admin(folder, kind) if name == "admin" else apart(name, server.uri, size, folder)
                if at:
                    found[name].append(result)
                print(f"{size} {at} {name} {result[0]:.2f} s {result[1]:.0f} MB", file=sys.stderr, flush=True)
    return found


def turns(names: list[str], run: int) -> list[str]:
    """The contenders in the order of a run: a server gets faster as it works, so none is always the first.

    What needs another's work before it stays behind it: the import the export, loading again the first load.
    """
    pairs = [[name for name in pair if name in names] for pair in TURNS]
    return [name for pair in (pairs[::-1] if run % 2 else pairs) for name in pair]


def apart(name: str, uri: str, size: int, folder: Path) -> tuple[float, float]:
    """Run a contender in a process of its own."""
    command = [sys.executable, "-m", "bench.load", "--contender", name, uri, str(size), str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, memory = json.loads(done.stdout.splitlines()[-1])
    return seconds, memory


def admin(folder: Path, kind: str) -> tuple[float, float]:
    """Import what was exported into a fresh store; its memory is not the client's."""
    from exports.neo4j_admin import import_arguments
    from tests.support.neo4j_server import Neo4jServer

    server: Neo4jServer = Neo4jServer(auth=False, heap="2g", flags=SERVERS[kind])
    try:
        server.admin("--version")
        start = time.perf_counter()
        server.admin(*import_arguments(folder / "import"))
        return time.perf_counter() - start, 0.0
    finally:
        server.stop()


def empty(uri: str) -> None:
    """Empty the server, some nodes at a time, with its constraints."""
    import neo4j

    with neo4j.GraphDatabase.driver(uri) as driver, driver.session() as session:
        # Edges first: some nodes have so many that to delete them with all takes more memory than there is.
        session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS").consume()
        session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume()
        for record in session.run("SHOW CONSTRAINTS YIELD name").data():
            session.run(f"DROP CONSTRAINT {record['name']}").consume()


def measured(name: str, uri: str, size: int, folder: Path) -> tuple[float, float]:
    """Seconds of a contender, and the peak MB of this process and of the largest that it started."""
    run: Callable[[str, int, Path], float] = globals()[f"run_{name}"]
    seconds = run(uri, size, folder)
    peaks = [resource.getrusage(whose).ru_maxrss for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return seconds, sum(peaks) / 1024


def run_rows(uri: str, size: int, folder: Path) -> float:
    """Make the parts of the derived graph, and of its rows batches a statement, nodes before edges; keep both."""
    from bench.generator import pieces
    from graph.bulk import PART
    from graph.parts import derived_parts
    from graph.spool import Spool
    from graph.state import State
    from graph.store import difference

    spool = Spool(folder / "spool")
    for piece in pieces(size):
        spool.add(piece)
    spool.index()
    waiting: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with (
        (folder / "parts").open("wb") as parts,
        (folder / "nodes").open("wb") as nodes,
        (folder / "edges").open("wb") as edges,
    ):

        def put(statement: str, batch: list[dict[str, Any]]) -> None:
            pickle.dump((statement, batch), edges if "from_id" in batch[0] else nodes)

        for part in derived_parts(spool, PART):
            pickle.dump(part, parts)
            for statement, some in difference(State(), part)[1]:
                waiting[statement].extend(some)
                while len(waiting[statement]) >= BATCH:
                    put(statement, waiting[statement][:BATCH])
                    del waiting[statement][:BATCH]
        for statement, some in waiting.items():
            if some:
                put(statement, some)
    spool.close()
    (folder / "spool").unlink()
    return 0.0


def kept(path: Path) -> Iterator[Any]:
    """What was pickled into a file, one after the other."""
    with path.open("rb") as file:
        try:
            while True:
                yield pickle.load(file)
        except EOFError:
            return


def rows(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The rows by statement, batch by batch."""
    yield from kept(folder / "nodes")
    yield from kept(folder / "edges")


class Clock:
    """Seconds of all but what an iterator takes to make the next."""

    def __init__(self) -> None:
        self._making = 0.0
        self._start = time.perf_counter()

    def without(self, source: Iterator[T]) -> Iterator[T]:
        while True:
            start = time.perf_counter()
            piece = next(source, None)
            self._making += time.perf_counter() - start
            if piece is None:
                return
            yield piece

    def seconds(self) -> float:
        return time.perf_counter() - self._start - self._making


def run_driver(uri: str, size: int, folder: Path) -> float:
    """The rows by UNWIND and MERGE in batches, as one writes it by hand."""
    import neo4j

    from cypher.texts import generated

    with neo4j.GraphDatabase.driver(uri) as driver, driver.session() as session:
        clock = Clock()
        for statement in (*generated("constraints").values(), *generated("indexes").values()):
            session.run(statement).consume()
        for statement, batch in clock.without(rows(folder)):
            session.execute_write(_run, statement, batch)
        return clock.seconds()


def _run(transaction: neo4j.ManagedTransaction, statement: str, batch: list[dict[str, Any]]) -> None:
    transaction.run(statement, rows=batch).consume()


def run_py2neo(uri: str, size: int, folder: Path) -> float:
    """The rows by py2neo.bulk: its merge keys edges on their ends and type, so ours must be created."""
    from py2neo import Graph
    from py2neo.bulk import create_relationships, merge_nodes

    from cypher.texts import generated
    from graph.schema import NODES

    graph = Graph(uri)
    clock = Clock()
    for text in (*generated("constraints").values(), *generated("indexes").values()):
        graph.run(text)
    headings = {text: heading for file in ("nodes", "edges") for heading, text in generated(file).items()}
    for statement, batch in clock.without(rows(folder)):
        words = headings[statement].split()
        if len(words) == 2:
            kind = NODES[words[1]]
            labels = set(kind.labels)
            merge_nodes(graph.auto(), [row["props"] for row in batch], (kind.primary_label, "id"), labels=labels)
        else:
            data = [(row["from_id"], row["props"], row["to_id"]) for row in batch]
            ends = {"start_node_key": (words[2], "id"), "end_node_key": (words[3], "id")}
            create_relationships(graph.auto(), data, words[1], **ends)
    return clock.seconds()


def run_export(uri: str, size: int, folder: Path) -> float:
    """Our export of the derived graph, which comes in parts."""
    from exports.neo4j_admin import write_import

    clock = Clock()
    write_import(clock.without(kept(folder / "parts")), folder / "import")
    return clock.seconds()


def run_first(uri: str, size: int, folder: Path) -> float:
    """Our load of facts that come piece by piece; the time that making them takes is taken off."""
    from bench.generator import pieces
    from graph.engine.server import ServerEngine
    from graph.store import load

    engine = ServerEngine(uri)
    clock = Clock()
    load(engine, clock.without(pieces(size)))
    seconds = clock.seconds()
    engine.close()
    return seconds


run_again = run_first


def report(size: int, runs: int, found: dict[str, list[tuple[float, float]]], kind: str) -> None:
    """Print the table of a size."""
    print(f"\n{size:,} claims, {kind} server, medians of {runs} runs\n")
    print("| | s (from, to) | ratio to (a) | peak MB |\n|---|---|---|---|")
    base = statistics.median(seconds for seconds, _ in found["driver"]) if found.get("driver") else None
    for name, results in found.items():
        seconds = [each for each, _ in results]
        middle, memory = statistics.median(seconds), statistics.median(each for _, each in results)
        ratio = f"{middle / base:.2f}" if base else ""
        peak = f"{memory:.0f}" if memory else ""
        print(f"| {CONTENDERS[name]} | {middle:.2f} ({min(seconds):.2f}, {max(seconds):.2f}) | {ratio} | {peak} |")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
