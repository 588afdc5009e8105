package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// The first Ctrl-C ends the work, which then prints what it knows.
func TestCtrlCEndsTheWork(t *testing.T) {
	b := newBar(&console{err: &bytes.Buffer{}})
	defer b.close()
	if !b.watch("looking", 1, 10) {
		t.Fatal("the work was ended by nobody")
	}
	b.stop <- os.Interrupt
	if b.watch("looking", 2, 10) || b.watch("looking", 3, 10) {
		t.Error("the work went on")
	}
}

func TestABarFitsOneLine(t *testing.T) {
	for _, c := range [][2]int{{0, 0}, {0, 10}, {10, 10}, {20, 10}, {1 << 40, 1 << 41}} {
		if line := drawn(strings.Repeat("looking ", 12), c[0], c[1]); len(line) != lineWide {
			t.Errorf("%d of %d: %d columns, want %d", c[0], c[1], len(line), lineWide)
		}
	}
}
