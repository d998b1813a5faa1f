"""Seconds and memory of a diff: two days of one graph, and two graphs of which one lacks a tenth of the sources.

    python -m bench.diff [--sizes 1000,10000,100000] [--runs 3]

The facts are those of `bench.generator`. Each run is a process of its own; the clock starts when both graphs are there
as plain data and stops when all sentences are. Peak memory is of the process, the two graphs included; the row `graphs
only` is what they take alone.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from datetime import date

KINDS = {"none": "graphs only", "days": "two days", "known": "a tenth of the sources new"}
FIRST, LAST = date(2016, 6, 1), date(2022, 6, 1)


def measure(kind: str, size: int) -> tuple[float, float, int]:
    """Seconds, peak MB and number of changes."""
    from bench.generator import whole
    from exports.diff import sentence
    from graph.diff import Diff, Side
    from graph.parts import derive_by_parts
    from graph.state import State
    from graph.views import as_of

    stated = whole(size)
    after = derive_by_parts(stated)
    if kind == "known":
        new = {node.id for node in stated.of_kind("Source") if node.id.endswith("0")}
        new |= {edge.start for edge in stated.of_type("STATED_IN") if edge.end in new}
        kept = State(
            {id_: node for id_, node in stated.nodes.items() if id_ not in new},
            {key: edge for key, edge in stated.edges.items() if edge.start not in new and edge.end not in new},
        )
        before = derive_by_parts(kept)
    else:
        before, after = as_of(after, FIRST), as_of(after, LAST)
    start, found = time.perf_counter(), 0
    if kind != "none":
        diff = Diff(Side("before", before), Side("after", after))
        found = len(diff.changes)
        for change in diff.grouped:
            sentence(change)
        list(diff.rest)
    return time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS, nargs=2)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one[0], int(options.one[1]))))
        return
    print(f"medians of {options.runs} runs\n\n| claims | what | s | peak MB | changes |\n|---|---|---|---|---|")
    for size in map(int, options.sizes.split(",")):
        for kind, words in KINDS.items():
            runs = [apart(kind, size) for _ in range(options.runs)]
            seconds, memory, found = (statistics.median(values) for values in zip(*runs, strict=True))
            print(f"| {size:,} | {words} | {seconds:.2f} | {memory:.0f} | {found:,.0f} |", flush=True)


def apart(kind: str, size: int) -> tuple[float, float, int]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", "bench.diff", "--one", kind, str(size)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, memory, found = json.loads(done.stdout)
    return seconds, memory, found


if __name__ == "__main__":
    main()
