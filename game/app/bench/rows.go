//go:build linux

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// rows are the figures as go test would tell them, for the table of cmd/bench.
type rows struct{ lines strings.Builder }

func (r *rows) add(name string, figure float64, unit string) {
	fmt.Fprintf(&r.lines, "BenchmarkWindow/%s 1 %g %s\n", name, figure, unit)
}

// lack tells why rows could not be measured, by how their names begin.
func (r *rows) lack(out io.Writer, name string, err error) {
	fmt.Fprintf(out, "%s could not be measured: %v\n", name, err)
	fmt.Fprintf(&r.lines, "lacking Window/%s %s\n", name, strings.Join(strings.Fields(err.Error()), " "))
}

// frames adds how long frames of a kind took, and what of the processor.
func (r *rows) frames(kind string, of *times) {
	if len(of.took) == 0 {
		return
	}
	r.add(kind+"-p50", share(of.took, 0.5), "ms")
	r.add(kind+"-p99", share(of.took, 0.99), "ms")
	r.add(kind+"-spent", share(of.spent, 0.5), "ms")
}

// write puts them into a file; where none is named, nobody asked.
func (r *rows) write(path string) error {
	if path == "" {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(r.lines.String()), 0o644)
}
