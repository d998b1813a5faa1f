"""Seconds and memory of each figure by the number of claims.

    python -m bench.figures [--sizes 1000 10000]

Each figure is drawn in a process of its own, as SVG and as PNG; what is loaded (facts of `bench.generator`, derived) is
not in the time, and is in the memory. The network's layout is not taken from a cache.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from typing import cast

SIZES = (1_000, 10_000)


def run(size: int, kind: str) -> dict[str, float]:
    """Draw one figure in this process: wall seconds of drawing, of SVG and of PNG, MB before and at the peak, KB."""
    from bench.generator import whole
    from exports.figures import Kind, draw
    from graph.parts import derive_by_parts

    state = derive_by_parts(whole(size))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    figure = draw(cast("Kind", kind), state, as_of=date(2023, 12, 31))
    drawn = time.perf_counter()
    svg = figure.svg()
    vectors = time.perf_counter()
    figure.png()
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "draw": drawn - start, "svg": vectors - drawn, "png": done - vectors, "before": before, "peak": peak,
        "kb": len(svg) / 1024,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--kinds", nargs="+", default=["matrix", "network", "timeline", "deployments"])
    parser.add_argument("--one", nargs=2, metavar=("SIZE", "KIND"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(run(int(given.one[0]), given.one[1])))
        return
    print("| claims | figure | draw s | SVG s | PNG s | MB before | MB peak | KB of SVG |")
    print("|---|---|---|---|---|---|---|---|")
    for size in given.sizes:
        for kind in given.kinds:
            with tempfile.TemporaryDirectory() as cache:
                words = [sys.executable, "-m", "bench.figures", "--one", str(size), kind]
                done = subprocess.run(
                    words, check=False, capture_output=True, text=True, env=os.environ | {"XDG_CACHE_HOME": cache}
                )
            if done.returncode:
                raise SystemExit(done.stderr)
            found = json.loads(done.stdout)
            print(
                f"| {size:,} | {kind} | {found['draw']:.1f} | {found['svg']:.1f} | {found['png']:.1f} | "
                f"{found['before']:.0f} | {found['peak']:.0f} | {found['kb']:.0f} |"
            )


if __name__ == "__main__":
    main()
