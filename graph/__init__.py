"""The model and schema, engines, claims to edges, disputes, as-of views."""
