package ui

import "image"

// Place is where in a page somebody is: the passage at the upper edge of the
// view, and how far into it. It means the same in a window of another size,
// where the lines break elsewhere and columns stand beside or below.
type Place struct {
	text  string
	nth   int // among passages of the same words
	read  int // letters of it that lie above the edge
	below int // from the edge to the line; less than 0 where it lies above a picture that fills the view
	share int // of the page that lies above, in thousandths: where all else fails
}

// place finds the first line of a column that is seen whole, or where a chart
// fills the view the last one above it.
func place(f *Frame, ops []Op) Place {
	p := Place{share: f.Scroll * 1000 / max(1, f.MaxScroll)}
	at := -1
	for i, o := range ops {
		if o.Of == "" || o.Clip != f.View {
			continue
		}
		if at < 0 || o.Rect.Max.Y <= f.View.Max.Y {
			at = i
		}
		if o.Rect.Min.Y >= f.View.Min.Y {
			break
		}
	}
	if at >= 0 {
		o := ops[at]
		p.text, p.read, p.below = o.Of, o.From, o.Rect.Min.Y-f.View.Min.Y
		p.nth = occurrences(ops[:at+1], o.Of)
	}
	return p
}

func occurrences(ops []Op, text string) (n int) {
	for _, o := range ops {
		if o.Of == text && o.From == 0 {
			n++
		}
	}
	return n
}

// Back returns how far a frame that is not scrolled has to be, so that a place
// of another frame of the same screen is seen where it was.
func (f Frame) Back(p Place) int {
	at, found := image.Point{}, false
	nth := 0
	for _, o := range f.Ops {
		if o.Of == "" || o.Of != p.text {
			continue
		}
		if o.From == 0 {
			nth++
		}
		if nth == p.nth && o.From <= p.read {
			at, found = o.Rect.Min, true
		}
	}
	if !found {
		return f.MaxScroll * p.share / 1000
	}
	below := p.below
	if below > f.View.Dy()-24 { // lower than this view is tall
		below = f.View.Dy() / 3
	}
	return min(max(at.Y-f.View.Min.Y-below, 0), f.MaxScroll)
}
