# make setup | run | test | test-long | check | audit | clean

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps

# Compiled tests are stored, also where the environment says otherwise.
COMPILES := PYTHONDONTWRITEBYTECODE=

.PHONY: setup setup-dev compiled run test test-long check audit browser clean

# Compiled here: a server may start it where it cannot write, and would compile it each time.
setup: $(VENV)/runs compiled

setup-dev: $(VENV)/tests $(VENV)/other-bots compiled

compiled: $(VENV)/runs
	@$(BIN)/python -m compileall -q bot migrations playground

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=/path/to/python3.11")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/runs: $(VENV)/made requirements.lock
	@echo "Setting up (once) ..."
	@$(PIP) -r requirements.lock
	@touch $@

# Tests are compiled once as well, by collecting them: each of several workers would compile all.
$(VENV)/tests: $(VENV)/runs requirements-dev.lock
	@echo "Setting up the tests (once) ..."
	@$(PIP) -r requirements-dev.lock
	-@$(COMPILES) $(BIN)/python -m pytest --collect-only -qq >/dev/null
	@touch $@

# The libraries of the plain bots that try the playground, in versions of their own.
$(VENV)/other-bots: $(VENV)/tests requirements-other-bots.lock
	@rm -rf $@
	@$(PIP) --target $@ -r requirements-other-bots.lock
	@touch $@

# With BOT_TOKEN set: on Telegram. Without: the playground, a page in the browser.
run: setup
	@if [ -n "$$BOT_TOKEN$$BOT_TOKEN_FILE" ]; then exec $(BIN)/python -m bot run; \
	else exec $(BIN)/python -m playground; fi

# Five at a time, on two cores too: many tests wait for a process or a clock.
WORKERS := -n 5 --dist loadfile --no-loadscope-reorder

test: setup-dev
	@$(COMPILES) $(BIN)/python -m pytest $(WORKERS) -m "not long and not browser" $(ARGS)

# `make test-long LONG=ci` is its short form: what make test tries a smaller part of, as .ci/run does.
LONG ?= long
test-long: setup-dev
	@$(COMPILES) $(BIN)/python -m pytest $(if $(filter ci,$(LONG)),$(WORKERS)) -m "$(LONG) and not browser" $(ARGS)

browser: setup-dev
	@$(BIN)/python -m pytest -m browser $(ARGS)

check: setup-dev
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/check

audit: setup-dev
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/audit

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
