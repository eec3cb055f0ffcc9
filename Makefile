# Two commands are all a user needs: `make run` and `make test`. Both set up what is missing first.
#
#   make run      build and start the app            make run ARGS='--project my.samskab'
#   make test     everything that must hold          make check    the quick part of it
#   make bench    speed and size                     make bench ONLY=write,wall
#   make clean    remove what was built

SHELL := /bin/sh
export PATH := $(HOME)/.cargo/bin:$(PATH)

ARGS ?=
ONLY ?=
UI_SOURCES := $(shell find ui assets -name node_modules -prune -o -name dist -prune -o -type f -print)

.PHONY: run test check bench clean setup ui

# Everything is built as part of the whole workspace, so that no crate is built twice.
run: setup ui
	cargo build --locked --workspace --bin samskaber
	target/debug/samskaber $(ARGS)

test:
	@.ci/setup test
	@tests/all

check: setup ui/node_modules/.installed
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- --deny warnings
	cd ui && npm run --silent check

# Without `-noreset` the display starts over, deaf for a moment, whenever its last client has left.
bench: setup ui tests/journeys/node_modules/.installed
	@.ci/setup test
	cargo build --locked --release --workspace --bins
	@ONLY='$(ONLY)' xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24 -noreset' target/release/bench

clean:
	rm -rf target ui/dist ui/node_modules tests/journeys/node_modules tests/journeys/results

setup:
	@.ci/setup build

# The window's pages: built again only when something they are made of has changed.
ui: ui/dist/console/index.html

ui/dist/console/index.html: ui/node_modules/.installed $(UI_SOURCES)
	cd ui && npm run --silent build
	@touch $@

%/node_modules/.installed: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	@touch $@
