# The two commands: `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
QM := desktop/resources/translations/jisu_zh_CN.qm

.PHONY: run test test-slow lint translations pictures clean

run: $(READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(PY) main.py; \
	else \
		echo "No display: running the guided tour off-screen into build/tour"; \
		QT_QPA_PLATFORM=offscreen $(PY) main.py tour --out build/tour; \
	fi

test: $(READY) lint
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist loadfile

test-slow: $(READY)
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m slow

lint: $(READY)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports --no-cache
	$(VENV)/bin/mypy

translations: $(READY)
	$(VENV)/bin/pyside6-lrelease -silent desktop/resources/translations/*_zh_CN.ts -qm $(QM)

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: install the package python3"; exit 1; }
	@[ -x $(PY) ] || $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 \
		|| { rm -rf $(VENV); echo "Python cannot make an environment: install the package python3-venv"; exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

# The manual's pictures come from the tour, so that they never go stale.
PICTURES := sign-in intake intake-express receipt queue case dispatch reply letter call-back

pictures: $(READY)
	rm -rf build/pictures
	QT_QPA_PLATFORM=offscreen $(PY) main.py tour --out build/pictures --language zh_CN
	mkdir -p docs/pictures
	for name in $(PICTURES); do cp build/pictures/[0-9][0-9]-$$name.png docs/pictures/$$name.png; done

clean:
	rm -rf build $(VENV)
