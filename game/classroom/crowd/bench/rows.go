//go:build linux

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// rows measures what the table of make bench tells, and writes it as go test
// would tell it. What can't be measured is told with its reason, and keeps nothing
// else from being measured.
func (b *bench) rows(file string) error {
	var lines strings.Builder
	add := func(name string, figure float64, unit string) {
		fmt.Fprintf(&lines, "BenchmarkClass/%s 1 %g %s\n", name, figure, unit)
	}
	try := func(what string, measure func() error) {
		if err := measure(); err != nil {
			fmt.Fprintf(&lines, "lacking Class/%s %s\n", what, strings.Join(strings.Fields(err.Error()), " "))
			fmt.Fprintf(b.out, "%s: %v\n", what, err)
		}
	}
	try("echo", func() error {
		echo, idle, err := b.echoes()
		if err == nil {
			add("echo", echo, "req/s")
			add("echo-idle", idle, "B")
		}
		return err
	})
	for _, b.db = range []string{"sqlite", "postgres"} {
		try(b.db, func() error { return b.stored(add) })
	}
	b.db = "sqlite"
	try("pause", func() error {
		heard, err := b.pause(40)
		if err == nil {
			add("pause", ms(heard.Share(1)), "ms")
			add("pause-promised", 200, "ms")
		}
		return err
	})
	try("seat", func() error {
		crowd, err := b.many(5000)
		if err == nil {
			add("seat", crowd.each, "B")
		}
		return err
	})
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(lines.String()), 0o644)
}

// stored adds how the database that is set takes choices.
func (b *bench) stored(add func(name string, figure float64, unit string)) error {
	fast, err := b.choices(0)
	if err != nil {
		return err
	}
	add(b.db+"-choices", fast.Rate(), "req/s")
	add(b.db+"-sync", fast.sync.Rate(), "req/s")
	steady, err := b.choices(2000)
	if err != nil {
		return err
	}
	add(b.db+"-p99", ms(steady.Took.Share(0.99)), "ms")
	add(b.db+"-sync-p99", ms(steady.sync.Took.Share(0.99)), "ms")
	return nil
}
