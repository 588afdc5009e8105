// Bench measures what the program promises of speed and size and prints one
// table: a row for each figure, with its unit and its ratio to a reference that
// was measured in the same run. The ratio is what to read: it holds on other
// machines, the figure does not.
//
//	go run ./cmd/bench                        what needs neither window, browser nor class
//	go run ./cmd/bench build/bench/*.rows     with what make bench measured of those
//
// Figures come from the benchmarks of the packages. Times are those of the
// processor, all threads together, except in the browser, the window and the
// class, where they are what somebody waits. Each is measured several times and the
// best is told, since whatever else the machine does only adds.
// Files of rows hold lines of the same kind as go test prints for a benchmark, and
// lines that tell why others lack: "lacking Class/postgres" and the reason.
//
// To add a row, write a benchmark, and name it and its reference in table.go.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(stderr)
	out := flags.String("o", "", "write the table to this `file` too")
	count := flags.Int("count", 5, "how often each benchmark is measured; 0: not at all, only files are told")
	span := flags.String("benchtime", "200ms", "how long each takes, as in go test")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if err := measured(*out, *count, *span, flags.Args(), stdout, stderr); err != nil {
		fmt.Fprintf(stderr, "bench: %v\n", err)
		return 1
	}
	return 0
}

// measured runs the benchmarks, adds the rows of files, and prints the table.
func measured(out string, count int, span string, files []string, stdout, stderr io.Writer) error {
	head := machine(time.Now()) // before the load is our own
	found, why := figures{}, reasons{}
	for _, file := range files {
		rows, err := os.Open(file)
		if err != nil {
			return err
		}
		found.read(rows, why)
		if err := rows.Close(); err != nil {
			return err
		}
	}
	var failed error
	if count > 0 {
		failed = found.test(count, span, why, stderr)
	}
	text, missing := table(found, why, head)
	fmt.Fprint(stdout, text)
	if out != "" {
		if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(out, []byte(text), 0o644); err != nil {
			return err
		}
	}
	if failed != nil {
		return failed
	}
	if missing > 0 {
		return fmt.Errorf("%d figures are missing above: a benchmark was renamed, or did not end", missing)
	}
	return nil
}
