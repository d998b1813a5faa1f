"""From files to facts: one module a format; `facts/` holds the curated facts."""
