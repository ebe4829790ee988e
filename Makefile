# Two commands for a newcomer: `make demo` and `make test`. They need Python 3.11 or newer and make;
# everything else comes into .venv/ and .tools/ of this folder, at the versions of requirements/*.txt.

PYTHON ?= python3
UV_VERSION := 0.13.9
UV := .tools/bin/uv
INSTALL := $(UV) pip install --quiet --python .venv
LOCK := $(UV) pip compile pyproject.toml --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header
BIN := .venv/bin

# Modules are compiled once, not by each process of the tests.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test lint format check soak bench lock clean

help:  ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: .venv/core  ## load the shipped models and show the headline answers
	@$(BIN)/graphmodel demo

test: .venv/dev  ## every test, on the embedded engine and two real Neo4j servers
	$(BIN)/pytest $(ARGS)

lint: .venv/dev  ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev  ## bring the style in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

check: lint test  ## what must pass before a commit

soak: .venv/dev  ## the long runs: random models, kills, many files
	$(BIN)/pytest -m soak --hypothesis-profile=soak -o faulthandler_timeout=0 $(ARGS)

bench: .venv/dev  ## measure loading, questions and start-up
	$(BIN)/python -m benchmarks $(ARGS)

lock: $(UV)  ## bring requirements/ up to date with pyproject.toml
	$(LOCK) --output-file requirements/core.txt
	$(LOCK) --all-extras --group dev --output-file requirements/dev.txt

clean:  ## remove what was made here
	rm -rf .venv .tools build dist *.egg-info

# One environment for all; `dev` adds to `core`. The embedded engine's old patch releases vanish
# from the index: then the newest compatible set is taken instead of failing a newcomer.
.venv/core: requirements/core.txt pyproject.toml | .venv
	@$(INSTALL) --require-hashes -r $< || $(INSTALL) -e .
	@$(INSTALL) --no-deps -e .
	@touch $@

.venv/dev: requirements/dev.txt .venv/core
	@$(INSTALL) --require-hashes -r $< || $(INSTALL) -e '.[serve,shell,notebook,pyvis,py2neo]' --group dev
	@touch $@

.venv: | $(UV)
	@echo "Setting up .venv, once" >&2
	@$(UV) venv --quiet --python $(PYTHON) $@

.tools/bin/uv:
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) cannot make environments; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv .tools
	@.tools/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
