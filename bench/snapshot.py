"""Seconds and memory of a snapshot in each format, and of restoring it.

    python -m bench.snapshot [--sizes 1000,10000] [--runs 3] [--only json,csv,restore]

Each is a process of its own; the median of the runs is printed: seconds, and seconds of the processor, which say more
on a machine that does other things as well. The graph (what `derive` gives for the generator's
facts) is made before the clock starts, and the memory is the peak of the process less what it had with the graph in it,
so it is what writing takes beside the graph. Formats are written with what all share (`graph.json` and the manifest),
whose own time is the first line. `restore` reads the snapshot and writes it into an empty embedded engine.
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
from collections.abc import Callable
from pathlib import Path

Found = tuple[float, float, float, float]
"""Seconds, seconds of the processor, MB of memory, MB of files."""


def main() -> None:
    from exports.formats import FORMATS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default=",".join(["json", *FORMATS, "read", "restore"]))
    parser.add_argument("--contender", help=argparse.SUPPRESS, nargs=2)
    options = parser.parse_args()
    if options.contender:
        print(json.dumps(measured(options.contender[0], Path(options.contender[1]))))
        return
    names = options.only.split(",")
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            apart("make", Path(folder), str(size))
            print(f"\n{size:,} claims, median of {options.runs}\n")
            print("| | s | s of processor | MB beside the graph | MB written |\n|---|---|---|---|---|")
            for name in names:
                runs = [apart(name, Path(folder)) for _ in range(options.runs)]
                seconds, busy, memory, written = (statistics.median(column) for column in zip(*runs, strict=True))
                print(f"| {name} | {seconds:.2f} | {busy:.2f} | {memory:.0f} | {written:.1f} |", flush=True)


def apart(name: str, folder: Path, size: str = "") -> Found:
    """Run a contender in a process of its own."""
    if size:
        (folder / "size").write_text(size, encoding="utf-8")
    command = [sys.executable, "-m", "bench.snapshot", "--contender", name, str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, busy, memory, written = json.loads(done.stdout.splitlines()[-1])
    return seconds, busy, memory, written


def measured(name: str, folder: Path) -> Found:
    if name == "make":
        return make(folder)
    run = restore(name, folder) if name in ("read", "restore") else write(name, folder)
    before, start, busy = peak(), time.perf_counter(), time.process_time()
    written = run()
    return time.perf_counter() - start, time.process_time() - busy, peak() - before, written / 1e6


def peak() -> float:
    """Peak MB of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make(folder: Path) -> Found:
    from bench.generator import whole
    from exports.snapshot import write_snapshot
    from graph.parts import derive_by_parts

    state = derive_by_parts(whole(int((folder / "size").read_text(encoding="utf-8"))))
    (folder / "state").write_bytes(pickle.dumps(state))
    write_snapshot(state, folder / "snapshot", formats=[], version="bench")
    return 0.0, 0.0, 0.0, 0.0


def write(name: str, folder: Path) -> Callable[[], float]:
    """A snapshot in one format; `json`: with none beside graph.json."""
    from exports.snapshot import snapshot_files

    state = pickle.loads((folder / "state").read_bytes())
    formats = [] if name == "json" else [name]
    return lambda: sum(map(len, snapshot_files(state, formats=formats, version="bench").values()))


def restore(name: str, folder: Path) -> Callable[[], float]:
    """Reading and checking a snapshot; and with it, writing it into an empty engine."""
    from graph.engine import open_engine
    from graph.restore import restore as into
    from loaders.snapshot import read_snapshot

    def run() -> float:
        state = read_snapshot(folder / "snapshot")
        if name == "restore":
            (folder / "graph.kgl").unlink(missing_ok=True)
            engine = open_engine(str(folder / "graph.kgl"))
            into(engine, state)
            engine.close()
            return float((folder / "graph.kgl").stat().st_size)
        return 0.0

    return run


if __name__ == "__main__":
    main()
