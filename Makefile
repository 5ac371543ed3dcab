# One word for each thing to do; `make help` lists them. Windows and macOS without make: see README.md.
.DEFAULT_GOAL := help
.PHONY: help run test check format translations bench corpus marks hunt hunt-all fuzz torture evening screens looks frozen deb try-deb appimage lock clean
SHELL := /bin/sh
.NOTPARALLEL:
PYTHON ?=
export PYTHON

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
CODE := wsis_desktop tests tools benchmarks

help: ## list what can be asked for
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

run: system-run $(READY) ## open the sample in the window; without a display, draw it into build/sample
	@$(PY) tools/run_sample.py

test: system-test $(READY) check ## run the checks, then every test
	$(PY) -m pytest

check: system-test $(READY) ## lint, formatting, types, and what may import what
	$(PY) -m ruff check $(CODE)
	$(PY) -m ruff format --check $(CODE)
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

format: $(READY) ## put the code into its format
	$(PY) -m ruff check --fix $(CODE)
	$(PY) -m ruff format $(CODE)

translations: $(READY) ## bring the files of translations in line with the code, and tell what is left to translate
	@PYTHONPATH=.:tools $(PY) -m linguist

bench: system-test $(READY) ## measure speed, as ratios taken in one run
	$(PY) -m benchmarks

corpus: system-test $(READY) ## print what is made of each real document in ../shared/corpus
	@$(PY) tools/corpus_table.py

marks: $(READY) ## print how well marked PDFs that LibreOffice makes of the corpus are read as two texts
	@$(PY) -m benchmarks.marks

hunt: $(READY) ## write random drafts as files of every format and print what is read otherwise
	PYTHONPATH=.:tools $(PY) -m tests.reading.typeset.hunt 2000 --ways pdf docx odt html markdown text

hunt-all: $(READY) ## the same, through LibreOffice and Chromium too where they are installed, comparing what is read
	PYTHONPATH=.:tools $(PY) -m tests.reading.typeset.hunt 200 --compare --ways all

MINUTES ?= 20
SEED ?= 0
fuzz: $(READY) ## change files at random and see whether the readers stumble: MINUTES=20 SEED=0
	@PYTHONPATH=.:tools $(PY) -m fuzzing --minutes $(MINUTES) --seed $(SEED)

KILLS ?= 200
torture: $(READY) ## kill a process that writes notes, again and again, and see whether it loses one: KILLS=200 SEED=0
	@$(PY) -m tests.notebook.torture $(KILLS) --seed $(SEED)

EARLIER ?= resources/sample/rev1.pdf
LATER ?= resources/sample/rev2.pdf
NOTES ?= 10
evening: system-screens $(READY) ## spend an evening at the real window and picture it: EARLIER=rev1.pdf LATER=rev2.pdf NOTES=10
	@PYTHONPATH=.:tools $(PY) tools/evening.py $(EARLIER) $(LATER) --notes $(NOTES) --into build/evening

screens: system-screens $(READY) ## take the pictures of docs/screens anew
	$(PY) tools/make_screens.py
	$(PY) tools/make_published.py

LOOKS ?=
looks: $(READY) ## draw every view and dialog into build/looks, to be looked at: LOOKS="--languages ar --themes dark --scales 2"
	@PYTHONPATH=.:tools $(PY) tools/make_looks.py $(LOOKS)

frozen: $(READY) ## freeze the program into dist/wsis-desktop, which needs no Python
	@sh packaging/freeze.sh $(VENV)

deb: system-package frozen ## make a Debian package of it, in dist
	@sh packaging/debian/build_deb.sh dist/wsis-desktop build/icons dist/bill-of-materials.json dist

try-deb: deb ## install that package into a clean Debian, use it, and remove it again
	@sh packaging/debian/try_deb.sh dist/*.deb

appimage: system-package frozen ## make an AppImage of it, in dist, and try it
	@tool=$$(sh packaging/appimage/get_tool.sh $(VENV)) && \
		made=$$(sh packaging/appimage/build_appimage.sh "$$tool" dist/wsis-desktop build/icons dist) && \
		NO_CLEANUP=1 APPIMAGE_EXTRACT_AND_RUN=1 xvfb-run -a $(PY) tools/try_frozen.py "$$made"

# From wherever pip, or uv, is told to look on this machine.
lock: $(READY) ## choose the newest versions that pyproject.toml allows, for every system
	$(PY) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	@index=$${PIP_INDEX_URL:-$$(build/lock/bin/python -m pip config get global.index-url 2>/dev/null || true)}; \
	for extra in dev package ''; do \
		build/lock/bin/uv pip compile --quiet $${index:+--default-index "$$index"} --universal --upgrade \
			--python-version 3.11 --generate-hashes --no-annotate $${extra:+--extra $$extra} \
			--custom-compile-command 'make lock' --output-file requirements$${extra:+-$$extra}.lock pyproject.toml; \
	done

clean: ## remove everything that was made
	rm -rf $(VENV) build dist .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(READY): requirements-dev.lock pyproject.toml packaging/make_venv.sh | system-run
	@sh packaging/make_venv.sh $(VENV)

# System packages: silent when all are there.
system-%:
	@sh packaging/debian/prepare.sh $*
