package main

import (
	"bytes"
	"cmp"
	"slices"
)

// edit puts a text into a file at a place, in the stead of so many bytes.
type edit struct {
	at, drop int
	text     string
	order    int
	closes   bool // ends what an earlier edit opened
}

// edits are changes of one file that may lie inside each other: what is noted
// first lies outermost.
type edits struct{ all []edit }

// wrap encloses the bytes from..to.
func (e *edits) wrap(from, to int, before, after string) {
	n := len(e.all)
	e.all = append(e.all, edit{at: from, text: before, order: n}, edit{at: to, text: after, order: n, closes: true})
}

// replace puts a text where so many bytes are.
func (e *edits) replace(at, drop int, text string) {
	e.all = append(e.all, edit{at: at, drop: drop, text: text, order: len(e.all)})
}

// apply gives the changed file. At one place, what ends comes before what
// begins, the inner end before the outer, and the outer beginning before the inner.
func (e *edits) apply(src []byte) []byte {
	sorted := slices.Clone(e.all)
	slices.SortStableFunc(sorted, func(a, b edit) int {
		switch {
		case a.at != b.at:
			return cmp.Compare(a.at, b.at)
		case a.closes != b.closes:
			if a.closes {
				return -1
			}
			return 1
		case a.closes:
			return cmp.Compare(b.order, a.order)
		default:
			return cmp.Compare(a.order, b.order)
		}
	})
	var out bytes.Buffer
	from := 0
	for _, change := range sorted {
		out.Write(src[from:change.at])
		out.WriteString(change.text)
		from = change.at + change.drop
	}
	out.Write(src[from:])
	return out.Bytes()
}
