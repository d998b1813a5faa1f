"""Seconds and memory of `sahelgraph build` on each engine, and of the cold start of `sahelgraph --help`.

    python -m bench.build [--runs 5]

Each run is a process of its own, on an empty graph; the median of the runs is printed. Neo4j is the server at
NEO4J_URI (it is emptied!), or one that is started for this.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path


def measure(words: list[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak resident MB of a `sahelgraph` process."""
    import time

    start = time.perf_counter()
    with open(os.devnull, "w", encoding="utf-8") as null:
        process = subprocess.Popen([sys.executable, "-m", "sahelgraph", *words], stdout=null, stderr=null)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"sahelgraph {' '.join(words)} exits with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(name: str, found: list[tuple[float, float, float]]) -> str:
    """A line of the table: medians, and the spread of the wall time."""
    wall, cpu, memory = (statistics.median(values) for values in zip(*found, strict=True))
    low, high = min(f[0] for f in found), max(f[0] for f in found)
    return f"| {name} | {wall:.2f} ({low:.2f} to {high:.2f}) | {cpu:.2f} | {memory:.0f} |"


def empty(uri: str) -> None:
    """Empty the Neo4j that is measured."""
    from graph.engine.server import ServerEngine

    engine = ServerEngine.from_environment(uri)
    engine.write([("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])])
    engine.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with ExitStack() as stack, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        uri = os.environ.get("NEO4J_URI")
        if not uri:
            os.environ.pop("XDG_CACHE_HOME")
            from tests.support.neo4j_server import Neo4jServer

            server = stack.enter_context(Neo4jServer())
            os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"] = server.username, server.password
            os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
            uri = server.uri
        found: dict[str, list[tuple[float, float, float]]] = {}
        for at in range(runs + 1):
            out = str(folder / "out")
            db = str(folder / f"graph{at}.kgl")
            empty(uri)
            for label, words in (
                ("--help", ["--help"]),
                ("build, embedded, first", ["build", "--db", db, "--out", out]),
                ("build, embedded, again", ["build", "--db", db, "--out", out]),
                ("build, Neo4j, first", ["build", "--db", uri, "--out", out]),
                ("build, Neo4j, again", ["build", "--db", uri, "--out", out]),
            ):
                result = measure(words)
                # The first round warms the machine (and makes the map's layout, which is cached): not counted.
                if at:
                    found.setdefault(label, []).append(result)
                elif label == "build, embedded, first":
                    found["build, embedded, map's layout not cached (one run)"] = [result]
        print(f"medians of {runs} runs\n\n| command | wall s (from, to) | CPU s | peak MB |\n|---|---|---|---|")
        for label, values in found.items():
            print(row(label, values))


if __name__ == "__main__":
    main()
