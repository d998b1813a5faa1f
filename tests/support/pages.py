"""Running what a page of the docs shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def run_blocks(page: str, instead: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run the Python blocks of a page, one after another, and return the names that they set.

    `instead`: what to put for some texts, such as an address.
    """
    text = (ROOT / page).read_text(encoding="utf-8")
    for old, new in (instead or {}).items():
        text = text.replace(old, new)
    names: dict[str, Any] = {}
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, page, "exec"), names)
    return names
