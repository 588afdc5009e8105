package ui

import (
	"image"

	"upperhand/game/view"
)

// Params is what a layout depends on besides the screen.
type Params struct {
	Width, Height int    // of the window
	TextScale     int    // per cent, 80 to 200; 0 stands for 100
	Theme         string // "light", "dark" or "contrast"
	Font          string // as in view.Preferences
	Spacing       int    // of lines that are read, per cent of the usual; 0 stands for 100
	Hints         Hints  // which device's names stand on controls
	OnKey, OutKey string // the keys that go on and step out; "" for the usual ones
	Unsaid        int    // bytes of the newest line of a conversation that are not shown yet
	Focus         string // the control that the keys work on
	Hover         string // the control under the pointer
	Pressed       string // the control held down
	Caret         int    // in the focused entry, in bytes
	Scroll        int    // how far the page is scrolled down
	Chart         ChartView
}

// Frame is a screen laid out.
type Frame struct {
	Size      image.Point
	Theme     string
	Ops       []Op
	Hits      []Hit
	Order     []string        // enabled controls, as Tab walks
	View      image.Rectangle // the part of the window that scrolls
	Scroll    int             // as asked for, within 0..MaxScroll
	MaxScroll int
	Top       Place // what is read at the upper edge
	Chart     ChartView
}

// Hit is a control's place in the window. Columns that fit stand still while a
// longer one beside them scrolls; Reach is how far the control's own moves.
type Hit struct {
	ID       string
	Kind     view.ControlKind
	Rect     image.Rectangle // the whole target, even where scrolled out of sight
	Clip     image.Rectangle // outside it nothing is seen or pressed
	Disabled bool
	Reach    int
}

// Visible is the part of the target that can be seen.
func (h Hit) Visible() image.Rectangle { return h.Rect.Intersect(h.Clip) }

// At returns the control at a point of the window.
func (f Frame) At(p image.Point) (Hit, bool) {
	for _, h := range f.Hits {
		if p.In(h.Visible()) {
			return h, true
		}
	}
	return Hit{}, false
}

// Find returns the control with the ID.
func (f Frame) Find(id string) (Hit, bool) {
	for _, h := range f.Hits {
		if h.ID == id {
			return h, true
		}
	}
	return Hit{}, false
}

// Reveal returns the scroll position at which the control is seen whole, with
// a little air, and as near to the present one as that allows.
func (f Frame) Reveal(id string) int {
	const air = 16
	h, ok := f.Find(id)
	if !ok || h.Clip != f.View {
		return f.Scroll
	}
	at := min(f.Scroll, h.Reach)
	top, bottom := h.Rect.Min.Y+at-air, h.Rect.Max.Y+at+air
	want := at
	if lowest := bottom - f.View.Max.Y; lowest > want {
		want = lowest
	}
	if highest := top - f.View.Min.Y; highest < want {
		want = highest
	}
	if want == at {
		return f.Scroll
	}
	return min(max(want, 0), h.Reach)
}
