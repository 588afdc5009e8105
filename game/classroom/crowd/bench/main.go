//go:build linux

// Bench measures a class: the real server with a crowd of trainees, on one
// machine. It needs casebook, and PostgreSQL for what is about that:
//
//	go run ./game/classroom/crowd/bench -casebook build/casebook rows FILE   what make bench tells
//	go run ./game/classroom/crowd/bench … choices [-each 2000]               choices a second, and how long each took
//	go run ./game/classroom/crowd/bench … pause                              how soon seats see a pause
//	go run ./game/classroom/crowd/bench … many 5000                          so many seats connected at once
//	go run ./game/classroom/crowd/bench … seats 10000                        so many play to an end and leave: memory on the way
//	go run ./game/classroom/crowd/bench … soak 30m                           200 seats play, with everything going on
//
// What it stored is held against what was acknowledged wherever choices are sent.
// Times are those of a clock, with server and crowd on the same processors.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"upperhand/game/classroom/crowd"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// bench is what the measuring is done with.
type bench struct {
	casebook string
	db       string // sqlite, postgres, or the address of a database
	dir      string // for databases and secrets
	span     time.Duration
	each     int
	seats    int
	out      io.Writer
}

func run(args []string, stdout, stderr io.Writer) int {
	b := bench{out: stdout}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&b.casebook, "casebook", "build/casebook", "the program to measure")
	flags.StringVar(&b.db, "db", "sqlite", "sqlite or postgres")
	flags.StringVar(&b.dir, "dir", "", "where databases are made; a folder of its own below build otherwise")
	flags.DurationVar(&b.span, "span", 10*time.Second, "how long choices are sent")
	flags.IntVar(&b.each, "each", 0, "choices a second; 0 is as many as go")
	flags.IntVar(&b.seats, "seats", 200, "how many send")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if err := b.measure(flags.Args()); err != nil {
		fmt.Fprintf(stderr, "bench: %v\n", err)
		return 1
	}
	return 0
}

// measure does what the words after the flags say.
func (b *bench) measure(words []string) error {
	if len(words) == 2 && words[0] == "plain" {
		return plain(words[1])
	}
	if b.dir == "" {
		dir, err := os.MkdirTemp("", "upperhand-class-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		b.dir = dir
	}
	var number int
	var span time.Duration
	var err error
	if len(words) == 2 {
		if span, err = time.ParseDuration(words[1]); err != nil {
			_, _ = fmt.Sscan(words[1], &number)
		}
	}
	switch {
	case len(words) == 2 && words[0] == "rows":
		return b.rows(words[1])
	case len(words) == 1 && words[0] == "choices":
		_, err := b.choices(b.each)
		return err
	case len(words) == 1 && words[0] == "pause":
		_, err := b.pause(40)
		return err
	case number > 0 && words[0] == "many":
		_, err := b.many(number)
		return err
	case number > 0 && words[0] == "seats":
		return b.finish(number)
	case span > 0 && words[0] == "soak":
		return b.soak(span)
	}
	return errors.New("say what to measure: rows FILE, choices, pause, many NUMBER, seats NUMBER, soak TIME")
}

// everyCase are shipped cases, and so many playthroughs of each.
func everyCase(each int) ([]*crowd.Plan, error) {
	return crowd.Plans([]string{"sofia-and-matthias", "the-offer", "neither-side", "layers"}, each)
}
