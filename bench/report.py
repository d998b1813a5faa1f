"""Seconds and memory of a report by the number of claims, with figures and without.

    python -m bench.report [--sizes 1000 10000] [--formats html pdf]

Each run is a process of its own; what is loaded (facts of `bench.generator`, derived) is not in the time, and is in the
memory. Give 100000 as a size where there is time for it.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (1_000, 10_000)
FORMATS = ("html", "pdf")


def run(size: int, kind: str, figures: bool) -> dict[str, float]:
    """Make one report in this process: wall seconds of building and of writing, MB before and at the peak, KB."""
    from bench.generator import whole
    from exports.report import Dates, build_report, write_report
    from graph.derive import derive

    state = derive(whole(size))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    report = build_report(state, Dates(), version="bench", figures=figures)
    built = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"report.{kind}"
        write_report(report, path)
        done = time.perf_counter()
        large = path.stat().st_size / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "build": built - start, "write": done - built, "before": before, "peak": peak, "kb": large,
        "sentences": len(report.sentences),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--formats", nargs="+", default=FORMATS)
    parser.add_argument("--one", nargs=3, metavar=("SIZE", "FORMAT", "FIGURES"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        size, kind, figures = given.one
        print(json.dumps(run(int(size), kind, figures == "yes")))
        return
    print("| claims | format | figures | sentences | build s | write s | MB before | MB peak | KB |")
    print("|---|---|---|---|---|---|---|---|---|")
    for size in given.sizes:
        for kind in given.formats:
            for figures in ("no", "yes"):
                words = [sys.executable, "-m", "bench.report", "--one", str(size), kind, figures]
                done = subprocess.run(words, capture_output=True, text=True, check=False)
                if done.returncode:
                    raise SystemExit(done.stderr)
                one = json.loads(done.stdout)
                print(
                    f"| {size:,} | {kind} | {figures} | {one['sentences']:.0f} "
                    f"| {one['build']:.1f} | {one['write']:.1f} "
                    f"| {one['before']:.0f} | {one['peak']:.0f} | {one['kb']:.0f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
