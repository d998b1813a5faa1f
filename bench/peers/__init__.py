"""What `bench.map` compares with: each module makes a page of a graph as that library's users do.

Of each: `NAME`; `build(graph, path)` writes the page; `ANSWERED`, JavaScript that is true as soon as the page has
reacted to a click on a node (empty: it can't be opened without network); `SPOT`, where there is one, JavaScript
that gives a point of the page at which a node is; `NETWORK`, what it asks of other hosts (empty: nothing).
"""
