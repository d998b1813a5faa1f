"""The layout of all who view one thing: who sees a threat stands on its left, the others on its right.

Who is said both to see a threat in it and not to, stands beneath it.
"""

from __future__ import annotations

from collections import defaultdict

ACROSS, DOWN, BELOW = 270.0, 58.0, 150.0
CROWDED, TIGHT, STAGGER = 14, 38.0, 110.0

Signed = tuple[str, str, str]
"""Holder, target, sign."""


def star_layout(target: str, signed: list[Signed]) -> dict[str, tuple[int, int]]:
    """Positions (pixels at zoom 1) of a target and of all who view it; the target is at 0, 0."""
    signs: dict[str, set[str]] = defaultdict(set)
    for holder, viewed, sign in signed:
        if viewed == target and holder != target:
            signs[holder].add(sign)
    both = sorted(holder for holder, found in signs.items() if "threat" in found and len(found) > 1)
    left = sorted(holder for holder, found in signs.items() if found == {"threat"})
    right = sorted(signs.keys() - {*both, *left})
    return {target: (0, 0)} | _side(left, -1) | _side(right, 1) | _beneath(both, max(len(left), len(right)))


def _side(holders: list[str], side: int) -> dict[str, tuple[int, int]]:
    crowded = len(holders) > CROWDED
    down, stagger = (TIGHT, STAGGER) if crowded else (DOWN, 0.0)
    return {
        holder: (round(side * (ACROSS + stagger * (row % 2))), round((row - (len(holders) - 1) / 2) * down))
        for row, holder in enumerate(holders)
    }


def _beneath(holders: list[str], rows: int) -> dict[str, tuple[int, int]]:
    """A row of their own, as far beneath the target as the columns reach, so that both lines can be told apart."""
    depth = max(BELOW, rows * 0.3 * DOWN)
    return {
        holder: (round((place - (len(holders) - 1) / 2) * ACROSS * 0.45), round(depth + (place % 2) * 40))
        for place, holder in enumerate(holders)
    }
