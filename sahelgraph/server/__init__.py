"""A real Neo4j on this machine by one command: its jars, a Java, a home with a password, and its process.

`service` puts the parts together for `sahelgraph server`; `address` opens the running server for `--db server`.
"""
