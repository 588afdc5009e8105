package main

import (
	"bufio"
	"bytes"
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

// procs is what go test puts behind a benchmark's name.
var procs = regexp.MustCompile(`-\d+$`)

// read takes the lines in that tell a benchmark; others are passed over.
func (f figures) read(in io.Reader) {
	for lines := bufio.NewScanner(in); lines.Scan(); {
		words := strings.Fields(lines.Text())
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

// test runs the benchmarks of the table, telling on the way which.
func (f figures) test(count int, span string, progress io.Writer) error {
	for _, of := range suites {
		fmt.Fprintf(progress, "measuring %s: %s\n", of.pkg, of.benchmarks)
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", "^Benchmark("+of.benchmarks+")$", "-benchtime", span, "-count", strconv.Itoa(count), "-timeout", "30m", of.pkg)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s: %w\n%s", of.pkg, err, out.String())
		}
		f.read(&out)
	}
	return nil
}
