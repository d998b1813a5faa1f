"""The sections of a report, one file each: `build(context)` gives a section, or None where there is nothing to say."""
