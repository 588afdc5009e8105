package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
)

// figures are the best that was measured, by benchmark and unit, as in
// "Size/open/10 ns/op".
type figures map[string]float64

// reasons tell why figures lack, by how their names begin.
type reasons map[string]string

// of is the reason that was given for a figure, the nearest one; empty: none was.
func (r reasons) of(key string) string {
	near := ""
	for start := range r {
		if strings.HasPrefix(key, start) && len(start) > len(near) {
			near = start
		}
	}
	return r[near]
}

// lacking begins a line of a file of rows that tells why figures lack: how their
// names begin, and the reason.
const lacking = "lacking"

// procs is what go test puts behind a benchmark's name.
var procs = regexp.MustCompile(`-\d+$`)

// read takes the lines in that tell a benchmark, or why one lacks; others are
// passed over.
func (f figures) read(in io.Reader, why reasons) {
	for lines := bufio.NewScanner(in); lines.Scan(); {
		words := strings.Fields(lines.Text())
		if len(words) > 2 && words[0] == lacking {
			why[words[1]] = strings.Join(words[2:], " ")
		}
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		name := procs.ReplaceAllString(strings.TrimPrefix(words[0], "Benchmark"), "")
		for i := 2; i+1 < len(words); i += 2 {
			if value, err := strconv.ParseFloat(words[i], 64); err == nil {
				f.keep(name+" "+words[i+1], value)
			}
		}
	}
}

// keep takes a figure in if it is better than what was measured before.
func (f figures) keep(key string, value float64) {
	old, ok := f[key]
	more := strings.HasSuffix(key, "/s")
	if !ok || more && value > old || !more && value < old {
		f[key] = value
	}
}

// test runs the benchmarks of the table, telling on the way which. One that fails
// does not keep the others from being measured.
func (f figures) test(count int, span string, why reasons, progress io.Writer) error {
	var all error
	for _, of := range suites {
		fmt.Fprintf(progress, "measuring %s: %s\n", of.pkg, of.benchmarks)
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", "^Benchmark("+of.benchmarks+")$", "-benchtime", span, "-count", strconv.Itoa(count), "-timeout", "30m", of.pkg)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			all = errors.Join(all, fmt.Errorf("%s: %w\n%s", of.pkg, err, out.String()))
			why[of.benchmarks] = "go test " + of.pkg + " failed"
		}
		f.read(&out, why)
	}
	return all
}
