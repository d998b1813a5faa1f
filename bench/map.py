"""The map beside those of pyvis, gravis, ipysigma, neo4j-viz and sigma.js, on the same graphs.

    python -m bench.map [--sizes 100,1000,5000,20000] [--runs 3] [--only ours,pyvis]

Needs the dependency group `bench`, Chromium, and npm (which fetches sigma.js into a temporary folder).

**Graphs**: the generator's facts (`bench.map_graphs`), with about two relations a thing. Ours is made of the whole
graph: claims, sources, disputes. Peers get the same things and relations with names, colours and the very places that
ours computed; nobody's physics runs.

**Build**: seconds from before the library is imported until the file is written, and the peak resident memory of that
process, which has read the graph (ours with its evidence). "ours": the positions are computed; "ours, again": they are
in the cache. Peers are given theirs.

**In the browser**, milliseconds from the start of the navigation, headless, software rendering, everything refused
that leaves the machine. First paint: Chromium's first-contentful-paint. Click: from the start on a real click (mouse
down, mouse up) is made every 20 milliseconds or so where a node stands, until the page reacts; the time is that of the
first frame after the one in which it has. What counts as that: ours has the thing's name at the head of its evidence
panel; pyvis has the node selected in its vis-network; gravis names it in its details; neo4j-viz has drawn other pixels
about the pointer than when the button went down; sigma.js has named it beneath the picture; each as its module in
`bench/peers` has it. Frames: how many begin a second while a drag pans.

Two lines are ours: as it opens (one view of the graph: who is viewed how), and "all drawn" (every relation, as peers
draw it; above its limit of relations it draws a part and says so). Contenders take turns within a run; medians are
printed, and in brackets how many times ours, as it opens, they are.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench.map_browser import Seen, Spots

PEERS = ("plain_pyvis", "gravis_vis", "ipysigma_html", "neo4j_viz", "sigma_js")
OURS, AGAIN, WHOLE = "ours", "ours, again", "ours, all drawn"
OPENED = "document.querySelector('#panel.evidence h2') !== null"
FRAGMENTS = {WHOLE: "#view=all&extent=whole"}


@dataclass
class Found:
    """What was measured of one contender at one size."""

    size: float = 0
    seconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    note: str = ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,5000,20000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="", help="names, as the tables have them")
    parser.add_argument("--build", nargs=2, metavar=("CONTENDER", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.build:
        print(json.dumps(built(options.build[0], Path(options.build[1]))))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        for size in map(int, options.sizes.split(",")):
            report(folder, options.runs, bench(size, options.runs, folder, set(filter(None, options.only.split(",")))))


def peers() -> dict[str, ModuleType]:
    """The peers by the names that the tables have."""
    modules = [importlib.import_module(f"bench.peers.{name}") for name in PEERS]
    return {module.NAME: module for module in modules}


def bench(size: int, runs: int, folder: Path, only: set[str]) -> dict[str, Found]:
    """All contenders on the graph of one size."""
    make_graphs(size, folder)
    wanted = {name: module for name, module in peers().items() if not only or name in only}
    for module in wanted.values():
        if hasattr(module, "prepare") and not (folder / module.__name__).exists():
            (folder / module.__name__).touch()
            module.prepare(folder)
    found = {name: Found() for name in (OURS, AGAIN, WHOLE, *wanted)}
    for run in range(runs):
        for name in (OURS, AGAIN, *wanted):
            if found[name].note:
                continue
            if name == OURS:
                forget_layouts(folder)
            build(name, folder, found[name])
            say(
                size,
                run,
                name,
                f"built in {found[name].seconds[-1]:.2f} s" if not found[name].note else found[name].note,
            )
    spots: dict[str, Spots] = {}
    for run in range(runs):
        for name in (OURS, WHOLE, *wanted):
            if not found[name].note:
                open_(name, folder, wanted, spots, found[name])
                say(size, run, name, found[name].note or str(found[name].seen[-1:]))
    return found


def say(size: int, run: int, name: str, words: str) -> None:
    """How far it is."""
    print(f"{size} run {run + 1} {name}: {words}", file=sys.stderr, flush=True)


def make_graphs(size: int, folder: Path) -> None:
    """Write the graph for ours and, with our places, for peers: apart, so that its memory is nobody's."""
    code = f"from bench.map import write_graphs; write_graphs({size}, {str(folder)!r})"
    subprocess.run([sys.executable, "-c", code], check=True)


def write_graphs(size: int, folder: str) -> None:
    """See `make_graphs`."""
    from bench.map_graphs import graph, plain
    from exports.map.drawn import Drawn
    from exports.map.places import places

    state = graph(size)
    drawn = Drawn(state)
    (Path(folder) / "state.pickle").write_bytes(pickle.dumps(state))
    (Path(folder) / "plain.pickle").write_bytes(pickle.dumps(plain(drawn, places(drawn))))
    counted = {"nodes": len(drawn.nodes), "edges": len(drawn.edges), "claims": len(drawn.claims)}
    (Path(folder) / "counts.json").write_text(json.dumps(counted), encoding="utf-8")
    print(counted, file=sys.stderr)


def forget_layouts(folder: Path) -> None:
    """Empty the cache of positions."""
    for file in (folder / "cache").glob("sahelgraph/map-layout/*"):
        file.unlink()


def page_of(name: str, folder: Path) -> Path:
    """The file that a contender writes."""
    return folder / f"{'ours' if name in (OURS, AGAIN, WHOLE) else name}.html"


def build(name: str, folder: Path, found: Found) -> None:
    """Let a contender write its file in a process of its own."""
    command = [sys.executable, "-W", "ignore", "-m", "bench.map", "--build", name, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        found.note = f"not built: {done.stderr.strip().splitlines()[-1][:120]}"
        return
    seconds, memory = json.loads(done.stdout.splitlines()[-1])
    found.seconds.append(seconds)
    found.memory.append(memory)
    found.size = page_of(name, folder).stat().st_size / 1e6


def built(name: str, folder: Path) -> tuple[float, float]:
    """Seconds, and the peak MB of this process."""
    ours = name in (OURS, AGAIN)
    if ours:
        import graph.state  # noqa: F401  (what was pickled)
    given = pickle.loads((folder / ("state.pickle" if ours else "plain.pickle")).read_bytes())
    module = None if ours else peers()[name]
    start = time.perf_counter()
    if module is None:
        from exports.map import write_map

        write_map(given, page_of(name, folder), version="bench")
    else:
        module.build(given, page_of(name, folder))
    return time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def open_(name: str, folder: Path, modules: dict[str, ModuleType], spots: dict[str, Spots], found: Found) -> None:
    """Open a page and look; where a click finds a node is found once."""
    from playwright.sync_api import Error

    from bench.map_browser import find_spots, look

    module = modules.get(name)
    answered = module.ANSWERED if module else OPENED
    if not answered:
        return
    file, fragment = page_of(name, folder), FRAGMENTS.get(name, "")
    try:
        if name not in spots:
            spot = find_spots(file, answered, fragment, getattr(module, "SPOT", ""))
            if spot is None:
                found.note = "no click is answered"
                return
            spots[name] = spot
        found.seen.append(look(file, answered, spots[name], fragment))
    except (Error, TimeoutError) as error:
        found.note = f"failed: {str(error).splitlines()[0][:100]}"


def report(folder: Path, runs: int, found: dict[str, Found]) -> None:
    """Print a table: values, and in brackets how many times ours (as it opens) they are."""
    from bench.map_browser import median

    def told(value: float | None, ours: float | None, form: str) -> str:
        if value is None:
            return "–"
        return form.format(value) + (f" ({value / ours:.2g}×)" if ours and value != ours else "")

    def values(name: str) -> list[float | None]:
        it = found[name]
        built_ = it if it.seconds else found[OURS] if name == WHOLE else it
        seen = it.seen
        return [
            built_.size or None,
            median(built_.seconds) if it.seconds else None,
            median(built_.memory) if it.memory else None,
            median([one.painted for one in seen]) if seen else None,
            median([one.answered for one in seen]) if seen else None,
            median([one.frames for one in seen]) if seen else None,
        ]

    forms = ["{:.2f}", "{:.2f}", "{:.0f}", "{:.0f}", "{:.0f}", "{:.0f}"]
    base = values(OURS)
    counted = json.loads((folder / "counts.json").read_text(encoding="utf-8"))
    many = ", ".join(f"{count:,} {what}" for what, count in counted.items())
    print(f"\n**{many}**, median of {runs}\n")
    print("| | file MB | build s | build peak MB | first paint ms | answers a click ms | frames/s panning | |")
    print("|---|---|---|---|---|---|---|---|")
    notes = {name: module.NETWORK for name, module in peers().items()}
    for name, it in found.items():
        cells = [told(value, own, form) for value, own, form in zip(values(name), base, forms, strict=True)]
        note = it.note or (f"needs network: {notes[name]}" if notes.get(name) else "")
        print(f"| {name} | {' | '.join(cells)} | {note} |", flush=True)


if __name__ == "__main__":
    main()
