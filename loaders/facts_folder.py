"""The facts folder: `actors.yaml`, a YAML file a source, `judgements.yaml`. See `docs/facts-format.md`."""

from __future__ import annotations

from pathlib import Path

from graph.assemble import assemble
from graph.check import check
from graph.derive import derive
from graph.errors import FactsError, Problem
from graph.facts import Actors, FactSet, Judgements, SourceFile
from graph.state import State
from loaders.yaml_lines import KeyPath
from loaders.yaml_model import Read, parse

SHIPPED = Path(__file__).parent / "facts"
ACTORS, JUDGEMENTS = "actors.yaml", "judgements.yaml"


def derived_folder(folder: Path) -> State:
    """The graph of a facts folder alone. Raises as `read_folder` does."""
    return derive(assemble(read_folder(folder)))


def read_folder(folder: Path, known: State | None = None) -> FactSet:
    """Read and check a facts folder.

    `known`: what is in the graph already, which facts may refer to. Raises FactsError with every problem found, each
    with file and line.
    """
    if not folder.is_dir():
        raise FactsError([Problem(str(folder), 0, "is no folder; give the folder that holds the facts files")])
    paths = sorted(path for path in folder.glob("*.y*ml") if path.suffix in (".yaml", ".yml"))
    if not paths:
        raise FactsError([Problem(str(folder), 0, "holds no .yaml file; see docs/facts-format.md")])
    problems: list[Problem] = []
    actors, judgements = Actors(), Judgements()
    files: list[SourceFile] = []
    where: dict[KeyPath, Read] = {}
    for path in paths:
        try:
            if path.name == ACTORS:
                actors, where["actors",] = parse(path, Actors)
            elif path.name == JUDGEMENTS:
                judgements, where["judgements",] = parse(path, Judgements)
            else:
                file, read = parse(path, SourceFile)
                if file.source.id != path.stem:
                    line = read.line(("source", "id"))
                    problems.append(Problem(str(path), line, f"the source's id must be the file's name, {path.stem!r}"))
                where["files", len(files)] = read
                files.append(file)
        except FactsError as error:
            problems.extend(error.problems)
    if problems:
        raise FactsError(problems)
    facts = FactSet(actors=actors, files=files, judgements=judgements.judgements)
    findings = check(facts, known)
    if findings:
        raise FactsError([_problem(finding.path, finding.message, where) for finding in findings])
    return facts


def _problem(path: KeyPath, message: str, where: dict[KeyPath, Read]) -> Problem:
    if path[0] == "files":
        read, inner = where[path[:2]], path[2:]
    elif path[0] == "judgements":
        read, inner = where[path[:1]], path
    else:
        read, inner = where[path[:1]], path[1:]
    return Problem(read.name, read.line(inner), message)
