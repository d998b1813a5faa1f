"""The style of Neo4j Browser (GraSS) with the schema's words and colours.

Browser wears it by `:style URL`, or when the file is dropped onto its page. What it can show: the colour, size and
caption of a kind, never of one node or edge by what its properties say, and neither shapes nor dashes.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.schema import EDGE_KINDS, NODE_KINDS, EdgeKind
from graph.schema.terms import MODAL_PREFIX

Rule = dict[str, str]

DARK, LIGHT = "#000000", "#FFFFFF"
PLAIN = "#5A6470"
CAPTIONS = {"Claim": "{says}", "Source": "{publisher} {published}"}
"""What stands in a node whose name is a reference or a headline; in all others it is the name."""
SIZE = (80, 10)
SIZES = {"Claim": (156, 9), "Source": (90, 10), "Deployment": (96, 10), "Issue": (96, 10)}
"""Diameters and letters, chosen by trying which leave the shipped names and sentences whole: what its circle does not
hold Browser cuts, and then leaves out words before the cut too ("Russian contractors M…")."""
EDGE_CAPTIONS = {"DISPUTES": "clashes ({verdict})", "DERIVED_FROM": "re-reports ({basis})"}
"""Edges that have something to say of themselves. A caption has room for some 16 letters where two nodes are near."""


def style_sheet() -> str:
    """The style sheet, as text."""
    return "".join(f"{selector} {{\n{_body(rule)}}}\n\n" for selector, rule in rules().items())


def rules() -> dict[str, Rule]:
    """All rules by selector. Where several match a node the last one wins: what is particular comes last."""
    return dict(_rules())


def _rules() -> Iterator[tuple[str, Rule]]:
    yield "node", {"border-width": "2px", **_size(*SIZE), **_filled(PLAIN), "caption": "{name}"}
    # Browser writes on edges in its theme's own colour.
    yield "relationship", {"font-size": "8px", "padding": "3px", **_edge(PLAIN, 1), "caption": "<type>"}
    # Every actor has two labels. Browser gives a label without a rule a colour and a caption of its own choice.
    yield "node.Actor", {**_filled(PLAIN), "caption": "{name}"}
    for node in NODE_KINDS:
        size = _size(*SIZES[node.label]) if node.label in SIZES else {}
        yield f"node.{node.label}", {**_filled(node.colour), **size, "caption": CAPTIONS.get(node.label, "{name}")}
    for edge in EDGE_KINDS:
        yield f"relationship.{edge.type}", {**_edge(_edge_colour(edge), _width(edge)), "caption": caption(edge)}


def caption(edge: EdgeKind) -> str:
    """What stands on an edge: of a view the stance, of others their words.

    A colon would end the property in a style sheet, so `alleged: left` has none. A word of doubt stays in front:
    Browser cuts what is too long for an edge at its end.
    """
    if edge.sign:
        return f"sees {edge.sign}" if edge.sign.startswith("no ") else f"sees a {edge.sign}"
    return EDGE_CAPTIONS.get(edge.type, edge.words.replace(": ", " – "))


def _width(edge: EdgeKind) -> int:
    """Views and disputes are what people come for."""
    return 3 if edge.sign or edge.type == "DISPUTES" else 1


def _edge_colour(edge: EdgeKind) -> str:
    """What is planned, alleged or feared is paler than what is stated as a fact: there are no dashes.

    The colour of threats is kept for threats: what else is of the category of views is grey.
    """
    colour = PLAIN if edge.category == "views" and not edge.sign else edge.colour
    return _mix(colour, LIGHT, 0.35) if edge.type.startswith(tuple(MODAL_PREFIX.values())) else colour


def _filled(colour: str) -> Rule:
    return {"color": colour, "border-color": _mix(colour, DARK, 0.35), "text-color-internal": readable_on(colour)}


def _size(diameter: int, letters: int) -> Rule:
    return {"diameter": f"{diameter}px", "font-size": f"{letters}px"}


def _edge(colour: str, width: int) -> Rule:
    # The letters' colour is for the type's button in the panel beside the drawing.
    return {"color": colour, "shaft-width": f"{width}px", "text-color-internal": readable_on(colour)}


def _body(rule: Rule) -> str:
    return "".join(f"  {name}: {_value(name, value)};\n" for name, value in rule.items())


def _value(name: str, value: str) -> str:
    return f"'{value}'" if name == "caption" else value


def readable_on(colour: str) -> str:
    """Dark or light letters: those with the greater contrast."""
    return max((DARK, LIGHT), key=lambda letters: contrast(letters, colour))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, as WCAG defines it: 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mix(one: str, other: str, share: float) -> str:
    """A colour with a share of another one."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue
