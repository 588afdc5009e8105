package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"
)

// bar shows on a terminal how far something long has come, and notices Ctrl-C,
// which ends the work and not the program. A second one ends the program.
type bar struct {
	out     io.Writer // nil: nobody looks
	stop    chan os.Signal
	begun   time.Time
	shown   time.Time
	stopped bool
}

// quiet is how long nothing is shown, for what is soon over; often, how long
// a bar stands before it is drawn anew.
const (
	quiet = 700 * time.Millisecond
	often = 100 * time.Millisecond
)

func newBar(c *console) *bar {
	b := &bar{stop: make(chan os.Signal, 1), begun: time.Now()}
	if f, ok := c.err.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			b.out = f
		}
	}
	signal.Notify(b.stop, os.Interrupt)
	return b
}

// watch shows how far it is; false after Ctrl-C.
func (b *bar) watch(stage string, done, of int) bool {
	select {
	case <-b.stop:
		b.stopped = true
		signal.Stop(b.stop)
	default:
	}
	if now := time.Now(); b.out != nil && now.Sub(b.begun) > quiet && now.Sub(b.shown) > often {
		b.shown = now
		fmt.Fprintf(b.out, "\r%s", drawn(stage, done, of))
	}
	return !b.stopped
}

const (
	barWide  = 24
	lineWide = 78
)

// drawn is one line: what is done, a bar, and the numbers.
func drawn(stage string, done, of int) string {
	full := barWide * min(done, of) / max(of, 1)
	line := fmt.Sprintf("%s  [%s%s]  %d of %d", stage, strings.Repeat("#", full), strings.Repeat(".", barWide-full), done, of)
	return fmt.Sprintf("%-*.*s", lineWide, lineWide, line)
}

// close takes the bar away.
func (b *bar) close() {
	signal.Stop(b.stop)
	if b.out != nil && !b.shown.IsZero() {
		fmt.Fprintf(b.out, "\r%s\r", strings.Repeat(" ", lineWide))
	}
	if b.stopped && b.out != nil {
		fmt.Fprintln(b.out, "Ended early: what follows is what was known by then.")
	}
}
