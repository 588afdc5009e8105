package bundle

import "html"

// Course is what whoever exports says about all cases; the game checks it.
type Course struct {
	Mode string // in which every case is played; "" where the trainee picks
	Note string // the institution's own words, shown before each case
}

// stamp writes the course into the page, from which the game reads it: it needs
// no file of its own that could be missing.
func (c Course) stamp(page []byte) []byte {
	page = stamp(page, `data-mode=""`, `data-mode="`+html.EscapeString(c.Mode)+`"`)
	return stamp(page, `data-note=""`, `data-note="`+html.EscapeString(c.Note)+`"`)
}
