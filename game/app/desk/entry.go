package desk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/flow"
	"upperhand/game/view"
)

// longest bounds what an entry holds, in bytes: some pages, and no more than a
// record can carry.
const longest = 8000

// edit works an entry with a key and reports whether the key was its own.
func (d *Desk) edit(c view.Control, k Key) bool {
	at := min(max(d.params.Caret, 0), len(c.Value))
	_, before := utf8.DecodeLastRuneInString(c.Value[:at])
	_, after := utf8.DecodeRuneInString(c.Value[at:])
	switch k {
	case Left:
		d.caret(at - before)
	case Right:
		d.caret(at + after)
	case Home:
		d.caret(strings.LastIndexByte(c.Value[:at], '\n') + 1)
	case End:
		if i := strings.IndexByte(c.Value[at:], '\n'); i >= 0 {
			d.caret(at + i)
		} else {
			d.caret(len(c.Value))
		}
	case Backspace:
		d.write(c, c.Value[:at-before]+c.Value[at:], at-before)
	case Delete:
		d.write(c, c.Value[:at]+c.Value[at+after:], at)
	case Enter:
		d.insert(c, "\n")
	default:
		return false
	}
	return true
}

// insert writes text where the caret stands, as much of it as there is room
// for.
func (d *Desk) insert(c view.Control, text string) {
	at := min(max(d.params.Caret, 0), len(c.Value))
	text = strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return -1
		}
		return r
	}, text)
	for len(c.Value)+len(text) > longest {
		_, n := utf8.DecodeLastRuneInString(text)
		if n == 0 {
			return
		}
		text = text[:len(text)-n]
	}
	d.write(c, c.Value[:at]+text+c.Value[at:], at+len(text))
}

func (d *Desk) write(c view.Control, value string, caret int) {
	d.Tell(flow.Edit{ID: c.ID, Text: value})
	d.caret(caret)
	d.scrollTo(d.Frame().Reveal(c.ID))
}

func (d *Desk) caret(at int) {
	if at != d.params.Caret {
		d.params.Caret, d.stale = at, true
	}
}
