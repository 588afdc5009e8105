package tour

import (
	"fmt"
	"image"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/ui"
)

// Finger is how wide and high a control must be to be hit with a finger, in
// logical pixels (WCAG 2.5.5).
const Finger = 44

// Faults tells what is wrong with a frame, a line each; nil is as it should be.
// Least is how small a control may be in either direction.
func Faults(f ui.Frame, m ui.Measurer, least int) []string {
	var faults []string
	tell := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	var words []word
	for _, op := range f.Ops {
		if op.Kind != ui.Text || op.Text == "" {
			continue
		}
		w := wordOf(op, m)
		if !w.box.Overlaps(op.Clip) {
			continue // scrolled out of sight
		}
		onMap := f.Chart.Scale > 0 && op.Clip == f.View // a map goes on beyond the window
		if !onMap && (w.box.Min.X < op.Clip.Min.X || w.box.Max.X > op.Clip.Max.X) {
			tell("%q is cut off at the side", op.Text)
		}
		if op.From > 0 && broken(op) {
			tell("%q begins in the middle of a word", op.Text)
		}
		words = append(words, w)
	}
	for i, a := range words {
		for _, b := range words[:i] {
			if over := a.seen().Intersect(b.seen()); over.Dx() > 1 && over.Dy() > 2 {
				tell("%q lies over %q", a.text, b.text)
			}
		}
	}
	for i, a := range f.Hits {
		if !steps(a) && (a.Rect.Dx() < least || a.Rect.Dy() < least) {
			tell("the control %s is only %d by %d", a.ID, a.Rect.Dx(), a.Rect.Dy())
		}
		for _, b := range f.Hits[:i] {
			if over := a.Visible().Intersect(b.Visible()); !over.Empty() {
				tell("the controls %s and %s share a place", a.ID, b.ID)
			}
		}
	}
	return faults
}

// word is a piece of text with the room that its letters take: from the height
// of a capital to the line they stand on.
type word struct {
	text string
	box  image.Rectangle
	clip image.Rectangle
}

func (w word) seen() image.Rectangle { return w.box.Intersect(w.clip) }

func wordOf(op ui.Op, m ui.Measurer) word {
	wide := (m.Width(op.Text, op.Face) + 63) / 64
	high := m.Ascent(op.Face) * 3 / 4
	return word{op.Text, image.Rect(op.At.X, op.At.Y-high, op.At.X+wide, op.At.Y), op.Clip}
}

// broken reports whether a line begins within a word of its passage.
func broken(op ui.Op) bool {
	starts, within := false, false
	for at := 0; ; {
		i := strings.Index(op.Of[at:], op.Text)
		if i < 0 {
			return within && !starts
		}
		before, _ := utf8.DecodeLastRuneInString(op.Of[:at+i])
		first, size := utf8.DecodeRuneInString(op.Text)
		inWord := at+i > 0 && unicode.IsLetter(before) && unicode.IsLetter(first)
		starts, within = starts || !inWord, within || inWord
		at += i + size
	}
}

// steps reports whether a control is one of many that stand side by side on a
// chart: two large buttons beside it lead from each to the next.
func steps(h ui.Hit) bool {
	return strings.HasPrefix(h.ID, "turn:") || strings.HasPrefix(h.ID, "point:") || strings.HasPrefix(h.ID, "scene:")
}
