# Two commands: `make demo` and `make test`. Each sets up what it needs first.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
OUT ?= sahelgraph-out
PAGE := exports/map/page

.DEFAULT_GOAL := help
.PHONY: help demo test lint types rooms page page-build messages unit sweep newest generate readme setup neo4j chromium firefox pictures node clean

help: ## This list.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: $(VENV)/.installed ## Set up, load the facts, print answers, write the map and a snapshot to $(OUT).
	$(BIN)/sahelgraph build --out $(OUT)

test: $(VENV)/.dev neo4j chromium firefox lint types rooms page unit ## Set up and run every check: lint, types, rooms, page, tests.

lint: $(VENV)/.dev ## Style: ruff.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev ## Types: mypy --strict.
	$(BIN)/mypy

rooms: $(VENV)/.dev ## Arrows between the rooms: import-linter.
	$(BIN)/lint-imports

PACKAGES := $(PAGE)/node_modules/.package-lock.json

page: $(PACKAGES) ## The code of the map's page: lint, its own tests, and whether what is built of it is current.
	cd $(PAGE) && npm run --silent lint && npm test --silent && npm run --silent check

page-build: $(PACKAGES) ## Build what the map takes of its page, after a change there.
	cd $(PAGE) && npm run --silent build

messages: $(VENV)/.dev ## Take what the map says into the catalogues, and these into the page; say what is not translated.
	$(BIN)/python -m exports.map.translate

$(PACKAGES): $(PAGE)/package-lock.json | node
	cd $(PAGE) && npm ci
	@touch $@

# Two at a time, each with a Neo4j of its own, in the order of their names (the slow ones are not all at the end); a server that NEO4J_URI names is emptied by tests, and so serves one.
unit: $(VENV)/.dev ## The tests, real Neo4j and headless browsers among them.
	$(BIN)/pytest --numprocesses $(if $(NEO4J_URI),0,2) --dist loadfile --no-loadscope-reorder

sweep: $(VENV)/.dev neo4j chromium firefox ## The long walks that `make test` leaves out.
	$(BIN)/pytest -m sweep --numprocesses $(if $(NEO4J_URI),0,2) --dist loadfile

NEWEST := 2026.08.1
newest: $(VENV)/.dev chromium ## Every query file, loading and Neo4j Browser on the newest Neo4j instead of the 5.26 LTS.
	NEO4J_VERSION=$(NEWEST) $(BIN)/python -m tests.support.neo4j_server fetch
	NEO4J_VERSION=$(NEWEST) $(BIN)/pytest -n 2 --dist loadfile tests/test_queries.py tests/test_shipped.py tests/test_store.py \
	  tests/test_engines.py tests/test_neo4j_browser.py

generate: $(VENV)/.dev ## Write again all that is generated from the schema and the commands.
	$(BIN)/python -m graph.generate
	$(BIN)/python -m sahelgraph.ogm_generate
	$(BIN)/python -m sahelgraph.reference

setup: $(VENV)/.dev ## Set up for development.

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@ $(VENV)/.installed

neo4j: $(VENV)/.dev ## Fetch Neo4j's jars once (unless NEO4J_URI names a server).
	@test -n "$(NEO4J_URI)" || $(BIN)/python -m tests.support.neo4j_server fetch

chromium: ## Install Chromium by apt where there is none.
	@test -n "$(CHROMIUM)" || command -v chromium chromium-browser google-chrome >/dev/null || \
	  { echo "installing Chromium"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq chromium >/dev/null; }

firefox: ## Install Firefox by apt where there is none.
	@test -n "$(FIREFOX)" || command -v firefox-esr firefox >/dev/null || \
	  { echo "installing Firefox"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends firefox-esr >/dev/null; }

pictures: $(VENV)/.dev chromium ## Take the map's approved pictures anew where they changed: look at them before you commit.
	$(BIN)/python -m tests.support.approve

node: ## Install Node.js by apt where there is none.
	@command -v node >/dev/null && command -v npm >/dev/null || \
	  { echo "installing Node.js"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq nodejs npm >/dev/null; }

SUDO := $(shell test "$$(id -u)" = 0 || echo sudo)

clean: ## Remove what these commands made.
	rm -rf $(VENV) $(OUT) $(PAGE)/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
