"""Seconds and memory of each analysis at 1,000, 10,000 and 100,000 claims of `bench.generator`, and what stops early.

    python -m bench.analysis [--sizes 1000,10000,100000] [--seconds 30]

Each analysis is a process of its own; what is measured begins when the graph is derived. The peak is that of the whole
process; `graph` is one that only makes the graph. Balance and brokers take the countries and armed groups of all days
together, a pair with both signs as friendly, and `--seconds` for the camps: where that does not
suffice, the bounds of the frustration index are printed.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from graph.state import State


def matrix(state: State, seconds: float) -> str:
    from graph.analysis import perception_matrix

    return f"{len(perception_matrix(state).cells)} cells"


def changes(state: State, seconds: float) -> str:
    from graph.analysis import changes_of_view

    return f"{len(changes_of_view(state).changes)} changes"


def disagreements(state: State, seconds: float) -> str:
    from graph.analysis import disagreements as find

    return f"{len(find(state).found)} disagreements"


def balance(state: State, seconds: float) -> str:
    from graph.analysis.balance import frustration, triangles
    from graph.analysis.signed import signed_network

    graph = signed_network(state, kinds=("Country", "ArmedGroup"), mixed="positive").graph()
    three, found = triangles(graph), frustration(graph, seconds)
    index = f"{found.upper}" if found.exact else f"{found.lower} to {found.upper}: stopped early"
    return f"{graph.number_of_edges()} ties, {three.balanced} of {three.total} triangles, frustration {index}"


def brokers(state: State, seconds: float) -> str:
    from graph.analysis.brokers import brokers as find

    found = find(state, kinds=("Country", "ArmedGroup"), mixed="positive", seconds=seconds)
    return f"{len(found.found)} actors"


ANALYSES: dict[str, Callable[[State, float], str]] = {
    "graph": lambda _, __: "", "matrix": matrix, "changes": changes, "disagreements": disagreements,
    "balance": balance, "brokers": brokers,
}  # fmt: skip


def measured(name: str, size: int, seconds: float) -> None:
    """Print a line of the table: seconds, peak resident MB, and what was found."""
    from bench.generator import whole
    from graph.derive import derive

    state = derive(whole(size))
    start = time.perf_counter()
    found = ANALYSES[name](state, seconds)
    wall = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {size:,} | {name} | {wall:.2f} | {peak:.0f} | {found} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--one", nargs=2, metavar=("NAME", "SIZE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        measured(given.one[0], int(given.one[1]), given.seconds)
        return
    print("| claims | analysis | s | peak MB | found |\n|---|---|---|---|---|", flush=True)
    for size in given.sizes.split(","):
        for name in ANALYSES:
            words = ["-m", "bench.analysis", "--one", name, size, "--seconds", str(given.seconds)]
            subprocess.run([sys.executable, *words], check=True)


if __name__ == "__main__":
    main()
