# Everything a newcomer needs: `make site` builds the example portal, `make test` proves the program.

SWIFT ?= swift
FLAGS := $(if $(CI),--jobs 2,)
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib,)
BINARY = $$($(SWIFT) build -c release $(STATIC) --show-bin-path)/cchc-site
VENV := .venv

.PHONY: site serve pictures test unit schema publishing browser docs golden bench fuzz format lint clean libraries browsers

site: libraries ## Compile and build the example portal into public/
	$(SWIFT) build -c release $(STATIC) --product cchc-site
	"$(BINARY)" build --source .
	@echo "public/index.html"

test: libraries lint unit schema publishing browser ## Every test, the browser ones included

unit: libraries
	$(SWIFT) build $(FLAGS) --build-tests
	$(SWIFT) test $(FLAGS) --skip-build

schema: libraries browsers
	$(SWIFT) build $(FLAGS) --product cchc-site
	$(VENV)/bin/python Tests/Schema/run.py "$$($(SWIFT) build --show-bin-path)/cchc-site"

publishing: libraries browsers ## Kills, whole trees, feeds and rule files, from outside
	$(SWIFT) build $(FLAGS) --product cchc-site
	$(VENV)/bin/python Tests/Publishing/run.py "$$($(SWIFT) build --show-bin-path)/cchc-site"

browser: libraries browsers
	$(SWIFT) build $(FLAGS) --product cchc-site
	$(VENV)/bin/python Tests/Browser/run.py "$$($(SWIFT) build --show-bin-path)/cchc-site"

pictures: libraries browsers ## Take the pictures of the editors' guide from the real program
	$(SWIFT) build $(FLAGS) --product cchc-site
	PICTURES=docs/huong-dan-bien-tap/hinh $(VENV)/bin/python Tests/Browser/run.py "$$($(SWIFT) build --show-bin-path)/cchc-site"

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ## Format every Swift file
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

docs: libraries ## Write the pages of docs/ that come from declarations
	$(SWIFT) build --product cchc-site
	"$$($(SWIFT) build --show-bin-path)/cchc-site" fields --lang vi > docs/huong-dan-bien-tap/truong-du-lieu.md
	"$$($(SWIFT) build --show-bin-path)/cchc-site" fields --lang en > docs/reference/content-types.md
	"$$($(SWIFT) build --show-bin-path)/cchc-site" diagnostics --lang vi > docs/huong-dan-bien-tap/loi-va-canh-bao.md
	"$$($(SWIFT) build --show-bin-path)/cchc-site" diagnostics --lang en > docs/reference/diagnostics.md

golden: libraries ## Write the screens of faults that the tests compare
	$(SWIFT) build --product cchc-site
	Tests/Faults/update "$$($(SWIFT) build --show-bin-path)/cchc-site"

bench: libraries ## Ratios against the floor and against Hugo
	Benchmarks/run

fuzz: libraries ## Ten minutes of random Markdown against libcmark and the dialect's own rules
	FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(SWIFT) run -c release fuzz-markdown

clean:
	rm -rf .build .build-* $(VENV)

# The system libraries, installed only where they are missing.
libraries:
	@.ci/install-libraries

browsers:
	@.ci/install-browser-tools $(VENV)
