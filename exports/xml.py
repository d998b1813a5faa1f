"""Text in XML: all that has a meaning there is escaped, and what XML 1.0 may not hold at all is replaced by U+FFFD.

The same as `exports/map/page/model/xml.js` does for pictures. And properties, as GraphML and GEXF both have them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from graph.schema import PropertyType

TYPES: dict[PropertyType, str] = {
    "string": "string", "strings": "string", "int": "long", "float": "double", "bool": "boolean", "date": "string",
}  # fmt: skip
"""The types of GraphML and GEXF; they have none for days (ISO 8601 here) and lists (joined by `; `)."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\"'\n\r\t]")
_ENTITIES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;",
}  # fmt: skip


def allowed(text: str) -> str:
    """A text with U+FFFD for each character that XML may not hold."""
    return _FORBIDDEN.sub("�", text)


def escaped(text: str) -> str:
    """A text as an attribute's value, or between tags."""
    return _SPECIAL.sub(lambda sign: _ENTITIES[sign[0]], allowed(text))


def written(value: Any) -> str:
    """A property's value, of one of `TYPES`."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return escaped("; ".join(value))
    return value.isoformat() if isinstance(value, date) else escaped(str(value))
