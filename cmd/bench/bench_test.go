package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const printed = `goos: linux
BenchmarkSize/open/100-2         	       3	  60000000 cpu-ns/op
BenchmarkSize/open/100-2         	       3	  50000000 cpu-ns/op	 70000000 ns/op
BenchmarkSize/open/1000-2        	       3	 750000000 cpu-ns/op
BenchmarkStates/every-16         	       2	  84040201 ns/op	     21430 states/s
BenchmarkStates/every-16         	       2	  84040201 ns/op	     22430 states/s
BenchmarkWindow/idle 1 0.25 %
BenchmarkWindow/idle-plain 1 5 %
PASS
`

func TestTheBestOfSeveralRunsIsTold(t *testing.T) {
	f := figures{}
	f.read(strings.NewReader(printed), nil)
	for key, want := range map[string]float64{"Size/open/100 cpu-ns/op": 5e7, "Size/open/1000 cpu-ns/op": 7.5e8, "States/every states/s": 22430, "Window/idle %": 0.25} {
		if got := f[key]; got != want {
			t.Errorf("%s: %v, want %v", key, got, want)
		}
	}
}

func TestARowHasItsUnitAndItsRatio(t *testing.T) {
	f := figures{}
	f.read(strings.NewReader(printed), nil)
	text, missing := table(f, nil, "head")
	if !regexp.MustCompile(`1,000 scenes +750 ms +1\.50 × as long for each scene as with 100\n`).MatchString(text) {
		t.Errorf("a scene of 1,000 takes 1.5 times as long as one of 100:\n%s", text)
	}
	if !strings.Contains(text, "MISSING: Press/step cpu-ns/op") || missing == 0 {
		t.Errorf("%d figures are told to be missing:\n%s", missing, text)
	}
	if !strings.Contains(text, "The browser version: not measured") || strings.Contains(text, "The window, 1280×720: not") {
		t.Errorf("a part from outside is told as a whole or not at all:\n%s", text)
	}
}

func TestRowsStandUnderOneAnother(t *testing.T) {
	f := figures{}
	for _, p := range parts {
		for i, l := range p.lines {
			f[l.of.key], f[l.than.key] = float64(7*i+1)*12345, 12345
		}
	}
	text, missing := table(f, nil, "head")
	if missing > 0 {
		t.Error(text)
	}
	for line := range strings.Lines(text) {
		if at := strings.Index(line, "×"); strings.HasPrefix(line, "  ") && len([]rune(line[:at])) != 2+34+16+1+8+1 {
			t.Errorf("out of line: %q", line)
		}
	}
}

func TestFiguresAreWrittenShort(t *testing.T) {
	for got, want := range map[string]string{span(950): "950 ns", span(21_300): "21.3 µs", span(7_362_852): "7.36 ms", span(12.5e9): "12.5 s ", rate(21_300): "46,948 /s", count(1_234_567): "1,234,567 /s", room(261_628): "255 KiB", milli(1503.2): "1,503 ms", percent(0.041): "0.04 % "} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Every figure of the table is told by somebody: a benchmark of one of the
// suites, or what measures the browser, the window or the class.
func TestEveryFigureIsMeasuredSomewhere(t *testing.T) {
	var sources bytes.Buffer
	for _, pattern := range []string{"../../game/app/bench/*.go", "../upperhand/browser/bench.mjs", "../../game/classroom/crowd/bench/rows.go"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(data)
		}
	}
	for _, p := range parts {
		for _, l := range p.lines {
			for _, key := range []string{l.of.key, l.than.key} {
				name, _, _ := strings.Cut(key, " ")
				bench, sub, _ := strings.Cut(name, "/")
				switch known := false; {
				case p.outside:
					word := regexp.MustCompile(`^(sqlite|postgres)-|-(empty|p50|p99|spent)$`).ReplaceAllString(sub, "")
					if !regexp.MustCompile(`["']-?` + regexp.QuoteMeta(word) + `\b|\b` + regexp.QuoteMeta(word) + `:`).Match(sources.Bytes()) {
						t.Errorf("nothing tells %q", key)
					}
				default:
					for _, s := range suites {
						known = known || regexp.MustCompile("^("+s.benchmarks+")$").MatchString(bench)
					}
					if !known {
						t.Errorf("no suite has %q", key)
					}
				}
			}
		}
	}
}

func TestARowThatLacksSaysWhy(t *testing.T) {
	f, why := figures{}, reasons{}
	f.read(strings.NewReader("BenchmarkClass/sqlite-choices 1 8000 req/s\nBenchmarkClass/echo 1 40000 req/s\nlacking Class/ the server did not start\nlacking Class/postgres there is no PostgreSQL here\n"), why)
	text, _ := table(f, why, "head")
	for _, want := range []string{`stored, PostgreSQL +not measured: there is no PostgreSQL here\n`, `a pause, .* +not measured: the server did not start\n`, `stored, SQLite +8,000 /s +0\.20 ×`} {
		if !regexp.MustCompile(want).MatchString(text) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "MISSING: Class") {
		t.Errorf("a figure lacks for a reason that is known:\n%s", text)
	}
}
