"""Every query of the project, each a file of its own, and the statements generated from the schema."""
