"""Every error that a user can cause. The command line prints each as one line and exits with 2.

SahelgraphError
├── FactsError        a facts file is wrong: file, line, what to do
├── UnknownNameError  an actor's name is unknown or ambiguous
├── QueryError        a query or its parameters are wrong, or not allowed
├── EngineError       the engine can't be reached, refuses the password, or died
├── ServerError       our own Neo4j server can't be fetched, started, stopped or found
├── OutputError       a file or folder can't be written
├── DiffError         what is to be compared can't be, or changes do not fit the graph
├── SnapshotError     a snapshot is damaged, or can't be restored here
└── FigureError       a figure can't be drawn: nothing to show, or a library is missing
"""

from __future__ import annotations

from dataclasses import dataclass


class SahelgraphError(Exception):
    """Base of all errors that are told to the user in one line."""


class UnknownNameError(SahelgraphError):
    """A name of an actor that is unknown or ambiguous."""


class QueryError(SahelgraphError):
    """A query, or a parameter of one, that can't be run."""


class EngineError(SahelgraphError):
    """The engine can't be reached, refused the password, or died half-way."""


class ServerError(SahelgraphError):
    """The Neo4j server of `sahelgraph server` can't be fetched, started, stopped or found."""


class DiffError(SahelgraphError):
    """What is to be compared can't be compared or read; changes that start from another graph."""


class OutputError(SahelgraphError):
    """A file or folder that can't be written."""


class SnapshotError(SahelgraphError):
    """A snapshot that is damaged, or of another format, or can't be restored where it was to be."""


class FigureError(SahelgraphError):
    """A figure that can't be drawn: there is nothing to show, or a library is missing."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in a facts file; `line` counts from 1 (0: the file as a whole)."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class FactsError(SahelgraphError):
    """One or more problems in facts files, each told in a line of its own."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
