"""Running a query: its parameters are checked, and names of actors resolved, before the engine is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cypher.query import Parameter, Query
from cypher.texts import generated
from graph import edtf
from graph.engine import ROW_LIMIT, TIMEOUT, Engine, Rows, require_read_only
from graph.errors import QueryError
from graph.names import did_you_mean, resolve
from graph.schema import NODES
from graph.state import Node

_LABELS = {"actor": ("Actor",), "source": ("Source",), "node": ("Actor", "Place", "Resource", "Issue", "Event")}


@dataclass
class Asker:
    """Asks one engine. Names are read from it once, when the first one is looked up."""

    engine: Engine
    limit: int | None = ROW_LIMIT
    timeout: float | None = TIMEOUT

    def __post_init__(self) -> None:
        self._nodes: dict[str, list[Node]] = {}

    def ask(self, query: Query, given: Mapping[str, Any]) -> Rows:
        """Run a shipped query. Raises QueryError or UnknownNameError where a parameter is wrong."""
        return self.ask_text(query.cypher, self.parameters(query, given))

    def ask_text(self, cypher: str, parameters: Mapping[str, Any]) -> Rows:
        """Run Cypher that reads. Raises QueryError where it writes, or reaches files or the network."""
        require_read_only(cypher)
        return self.engine.read(cypher, parameters, limit=self.limit, timeout=self.timeout)

    def parameters(self, query: Query, given: Mapping[str, Any]) -> dict[str, Any]:
        """All parameters of a query: given ones checked, names resolved to ids, defaults filled in."""
        for name in given:
            if name not in query.parameters:
                hint = did_you_mean(name, query.parameters) or f"; it takes: {', '.join(query.parameters) or 'none'}"
                raise QueryError(f"query {query.name} has no parameter {name!r}{hint}")
        out = {}
        for name, parameter in query.parameters.items():
            if given.get(name) is not None:
                out[name] = self._value(query, parameter, given[name])
            elif parameter.required:
                raise QueryError(
                    f"query {query.name} needs -p {name}=… ({parameter.description} For example {parameter.example})"
                )
            else:
                out[name] = parameter.default
        return out

    def _value(self, query: Query, parameter: Parameter, value: Any) -> Any:
        wrong = f"query {query.name}: {parameter.name}={value!r} is no {parameter.type}"
        if parameter.type == "date":
            try:
                point = edtf.publication(str(value))
            except ValueError as error:
                raise QueryError(f"{wrong}: {error}") from None
            if point.precision != "day":
                raise QueryError(f"{wrong}: write a day, YYYY-MM-DD")
            return point.lower.isoformat()
        if parameter.type == "int":
            try:
                return int(value)
            except ValueError:
                raise QueryError(f"{wrong}: write a whole number") from None
        if parameter.type == "bool":
            if str(value).lower() not in ("true", "false"):
                raise QueryError(f"{wrong}: write true or false")
            return str(value).lower() == "true"
        return resolve(str(value), self.nodes(parameter.type)) if parameter.type in _LABELS else str(value)

    def nodes(self, type_: str) -> list[Node]:
        """The nodes that a parameter of this type may name."""
        if type_ not in self._nodes:
            self._nodes[type_] = [
                Node(next((at for at in labels if at in NODES), labels[0]), props["id"], props)
                for label in _LABELS[type_]
                for labels, props in self.engine.read(
                    generated("nodes")[f"read {label}"], limit=None, timeout=None
                ).rows
            ]
        return self._nodes[type_]
