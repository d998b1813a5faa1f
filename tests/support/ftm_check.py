"""Whether FollowTheMoney entities are valid, by the followthemoney package: run where that is installed.

It wants an older networkx than the project, so it has a virtual environment of its own (`tests/support/ftm_home.py`).
Prints one line of JSON: how many entities there are by schema, and what is wrong.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from followthemoney import model
from followthemoney.exc import InvalidData

counts: Counter[str] = Counter()
wrong: list[str] = []
entities = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
known = {entity["id"]: entity["schema"] for entity in entities}
for entity in entities:
    counts[entity["schema"]] += 1
    # What the package would not take as it is, it drops; so what comes out must be what went in.
    proxy = model.get_proxy(entity, cleaned=False)
    try:
        proxy.schema.validate(entity)
    except InvalidData as error:
        wrong.append(f"{entity['id']}: {error.errors}")
    out = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
    if out != {name: sorted(values) for name, values in entity["properties"].items()}:
        wrong.append(f"{entity['id']}: {entity['properties']} became {out}")
    for prop, value in proxy.itervalues():
        if prop.type.name == "entity" and not model.schemata[known[value]].is_a(prop.range):
            wrong.append(f"{entity['id']}: {prop.name} is no {prop.range.name}: {value}")
print(json.dumps({"counts": counts, "wrong": wrong}))
