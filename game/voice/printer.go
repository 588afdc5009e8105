package voice

import (
	"fmt"
	"io"
)

// Printer writes what a voice would say, for tests and for who works on the
// words: each saying a paragraph, and what silences alone nothing.
type Printer struct{ To io.Writer }

// Say writes lines.
func (p Printer) Say(lines []string) {
	lines = clean(lines)
	for _, l := range lines {
		fmt.Fprintln(p.To, l)
	}
	if len(lines) > 0 {
		fmt.Fprintln(p.To)
	}
}
