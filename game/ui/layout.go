package ui

import (
	"image"

	"upperhand/game/view"
)

// Layout lays a screen out for a window.
func Layout(s view.Screen, p Params, m Measurer) Frame {
	l := newSheet(p, m)
	l.say = s.Say
	l.fill(l.clip, Paper)
	top := l.bar(s)
	f := Frame{Size: image.Pt(p.Width, p.Height), Theme: p.Theme}
	f.View = image.Rect(0, top, p.Width, p.Height)
	l.clip = f.View
	var cols []region
	switch {
	case s.Name == view.Title:
		cols = l.titlePage(s, f.View)
	case s.Name == view.Play, s.Name == view.Notice:
		cols = l.playPage(s, f.View)
	case s.Chart != nil:
		l.mapPage(s, &f)
	default:
		cols = l.page(s, &f)
	}
	l.scroll(&f, cols)
	if s.Name == view.Play && p.Unsaid > 0 && len(s.Body) > 0 {
		l.withhold(s.Body[len(s.Body)-1].Text, p.Unsaid)
	}
	f.Ops, f.Hits = l.ops, l.hits
	for _, h := range f.Hits {
		if !h.Disabled {
			f.Order = append(f.Order, h.ID)
		}
	}
	return f
}

// region is a column laid out from the top of the view: which operations and
// hits are its own, and where its content ends.
type region struct {
	op, opEnd, hit, hitEnd int
	bottom                 int
}

// open begins a region and close ends it.
func (s *sheet) open() region { return region{op: len(s.ops), hit: len(s.hits)} }

func (s *sheet) close(r region, bottom int) region {
	r.opEnd, r.hitEnd, r.bottom = len(s.ops), len(s.hits), bottom
	return r
}

// scroll moves each region up by what was asked for, but no further than its
// own end: a column that fits stands still beside one that does not.
func (s *sheet) scroll(f *Frame, cols []region) {
	var longest region
	for _, c := range cols {
		if end := c.bottom - f.View.Max.Y; end > f.MaxScroll {
			f.MaxScroll, longest = end, c
		}
	}
	f.Scroll = min(max(s.Scroll, 0), f.MaxScroll)
	for _, c := range cols {
		reach := max(0, c.bottom-f.View.Max.Y)
		up := image.Pt(0, -min(f.Scroll, reach))
		for i := c.op; i < c.opEnd; i++ {
			s.ops[i].move(up)
		}
		for i := c.hit; i < c.hitEnd; i++ {
			s.hits[i].Rect, s.hits[i].Reach = s.hits[i].Rect.Add(up), reach
		}
	}
	f.Top = place(f, s.ops[longest.op:longest.opEnd])
	if f.Scroll < f.MaxScroll {
		s.more(f.View)
	}
	s.scrollBar(f)
}

// more darkens the lower edge of the view: there is more below, even where the
// page happens to end between two things.
func (s *sheet) more(v image.Rectangle) {
	for _, tall := range [...]int{2, 4, 7} {
		s.fill(image.Rect(v.Min.X, v.Max.Y-tall, v.Max.X, v.Max.Y), Shadow)
	}
	s.fill(image.Rect(v.Min.X, v.Max.Y-1, v.Max.X, v.Max.Y), Hairline) // high contrast has no shadows
}

// scrollBar shows how far the page is scrolled; it is no control, since the
// wheel, the keys and a finger all do its work.
func (s *sheet) scrollBar(f *Frame) {
	if f.MaxScroll == 0 {
		return
	}
	const wide, air = 6, 3
	h := f.View.Dy() - 2*air
	thumb := max(24, h*f.View.Dy()/(f.View.Dy()+f.MaxScroll))
	y := f.View.Min.Y + air + (h-thumb)*f.Scroll/f.MaxScroll
	x := f.View.Max.X - air
	s.put(Op{Kind: Round, Rect: image.Rect(x-wide, y, x, y+thumb), Ink: Edge, Radius: wide / 2})
}
