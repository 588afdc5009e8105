//go:build linux

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// rows measures what the table of make bench tells, and writes it as go test
// would tell it.
func (b *bench) rows(file string) error {
	var lines strings.Builder
	add := func(name string, figure float64, unit string) {
		fmt.Fprintf(&lines, "BenchmarkClass/%s 1 %g %s\n", name, figure, unit)
	}
	echo, idle, err := b.echoes()
	if err != nil {
		return err
	}
	add("echo", echo, "req/s")
	add("echo-idle", idle, "B")
	for _, b.db = range []string{"sqlite", "postgres"} {
		fast, err := b.choices(0)
		if err != nil {
			return err
		}
		steady, err := b.choices(2000)
		if err != nil {
			return err
		}
		add(b.db+"-choices", fast.Rate(), "req/s")
		add(b.db+"-sync", fast.sync.Rate(), "req/s")
		add(b.db+"-p99", ms(steady.Took.Share(0.99)), "ms")
		add(b.db+"-sync-p99", ms(steady.sync.Took.Share(0.99)), "ms")
	}
	b.db = "sqlite"
	heard, err := b.pause(40)
	if err != nil {
		return err
	}
	add("pause", ms(heard.Share(1)), "ms")
	add("pause-promised", 200, "ms")
	crowd, err := b.many(5000)
	if err != nil {
		return err
	}
	add("seat", crowd.each, "B")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(lines.String()), 0o644)
}
