"""What follows from the claims beyond a single question: who views whom how, who changed, who disagrees, which camps.

One module an analysis; each takes a `State` (as known on a day, where that is asked: `graph.views.known_on`) and gives
plain data that names the claims it rests on. docs/analysis.md has the methods and their limits.
"""

from graph.analysis.matrix import Cell, Matrix, Order, Party, View, perception_matrix

__all__ = ["Cell", "Matrix", "Order", "Party", "View", "perception_matrix"]
