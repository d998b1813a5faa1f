"""Writes `sahelgraph/ogm/models.py` from the schema; a test checks that it is current.

Outside of the package that it writes for, so that it runs whatever state that is in. A module and not classes made at
import: editors complete it, and type checkers know each property.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.schema import EDGE_KINDS, NODE_KINDS, EdgeKind, NodeKind, Property

MODELS = Path(__file__).parent / "ogm" / "models.py"
TYPES = {"string": "str", "strings": "list[str]", "int": "int", "float": "float", "bool": "bool", "date": "date"}
_HEAD = '''"""A class for each kind of node. Do not edit.

Generated from graph/schema by `python -m sahelgraph.ogm_generate`. A property is called as in the graph, and is None
where it is not set. The edges of a type are called as the type, in lower case; `incoming_` before it: those that end at
the thing; an underscore after it: a property has the name.
"""

from datetime import date
from typing import ClassVar

from sahelgraph.ogm.base import Field, In, Out, Thing
'''


def models() -> str:
    """The text of `sahelgraph/ogm/models.py`."""
    groups = _groups()
    names = sorted({kind.label for kind in NODE_KINDS} | set(groups))
    parts = [_HEAD + "\n__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n"]
    for primary, kinds in groups.items():
        if [kind.label for kind in kinds] == [primary]:
            parts.append(_class(primary, "Thing", (primary,), kinds[0].description, kinds[0].properties, primary))
            continue
        common = tuple(prop for prop in kinds[0].properties if all(prop in kind.properties for kind in kinds))
        words = f"Any of {len(kinds)} kinds: {kinds[0].words}, {kinds[1].words}…"
        parts.append(_class(primary, "Thing", (primary,), words, common, primary))
        for kind in kinds:
            own = tuple(prop for prop in kind.properties if prop not in common)
            parts.append(_class(kind.label, primary, kind.labels, kind.description, own))
    return "\n\n".join(parts)


def _groups() -> dict[str, list[NodeKind]]:
    """The kinds by the label that carries their id."""
    out: dict[str, list[NodeKind]] = {}
    for kind in NODE_KINDS:
        out.setdefault(kind.primary_label, []).append(kind)
    return out


def _class(
    name: str, base: str, labels: tuple[str, ...], words: str, properties: tuple[Property, ...], edges_of: str = ""
) -> str:
    """A class; `edges_of`: the primary label whose edges it has (a Country has those of an Actor by descent)."""
    lines = [
        f"class {name}({base}):",
        f'    """{words}"""',
        "",
        f"    __labels__: ClassVar[tuple[str, ...]] = {_tuple(labels)}",
    ]
    lines += [line for prop in properties for line in _field(prop)]
    taken = {prop.name for prop in properties}
    lines += [line for kind in EDGE_KINDS for line in _edges(kind, edges_of, taken)]
    return "\n".join(lines) + "\n"


def _tuple(labels: tuple[str, ...]) -> str:
    return "(" + ", ".join(f'"{label}"' for label in labels) + ("," if len(labels) == 1 else "") + ")"


def _field(prop: Property) -> Iterator[str]:
    type_ = TYPES[prop.type] + ("" if prop.required else " | None")
    yield f"    {prop.name} = Field[{type_}]()"
    yield f'    """{prop.description}"""'


def _edges(kind: EdgeKind, label: str, taken: set[str]) -> Iterator[str]:
    name = kind.type.lower()
    if label in kind.starts:
        attribute = f"{name}_" if name in taken else name
        yield f'    {attribute} = Out["{" | ".join(kind.ends)}"]("{kind.type}")'
        yield f'    """{kind.words}…: {kind.description}"""'
    if label in kind.ends:
        yield f'    incoming_{name} = In["{" | ".join(kind.starts)}"]("{kind.type}")'
        yield f'    """…{kind.words}: {kind.description}"""'


if __name__ == "__main__":
    MODELS.write_text(models(), encoding="utf-8")
