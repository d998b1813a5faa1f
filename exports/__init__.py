"""What leaves the graph: one module an output."""
