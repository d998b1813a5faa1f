"""Text in XML: all that has a meaning there is escaped, and what XML 1.0 may not hold at all is replaced by U+FFFD.

The same as `exports/map/page/model/xml.js` does for pictures.
"""

from __future__ import annotations

import re

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
