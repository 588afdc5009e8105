package ui

import (
	"image"

	"upperhand/game/view"
)

// ChartView is which part of a map is seen: the point of it that is in the
// middle of the view, in the map's own units, and the size in thousandths. The
// zero value is where a map opens.
type ChartView struct {
	X, Y  int
	Scale int
}

// The sizes of a map that make sense: from one at which it is all dust to one at
// which a card fills a phone.
const (
	leastScale = 15
	mostScale  = 2500
)

// Moved is the view after the map was dragged by so many pixels.
func (v ChartView) Moved(by image.Point) ChartView {
	if v.Scale > 0 {
		v.X -= by.X * 1000 / v.Scale
		v.Y -= by.Y * 1000 / v.Scale
	}
	return v
}

// Zoomed is a view whose size is changed by a part, in thousandths, so that the
// point of the map at a place of the window stays there.
func (f Frame) Zoomed(at image.Point, thousandths int) ChartView {
	v := f.Chart
	if v.Scale == 0 {
		return v
	}
	scale := min(max(v.Scale*thousandths/1000, leastScale), mostScale)
	if scale == v.Scale && thousandths > 1000 {
		scale = min(scale+1, mostScale)
	}
	off := at.Sub(middle(f.View))
	return ChartView{X: v.X + off.X*1000/v.Scale - off.X*1000/scale, Y: v.Y + off.Y*1000/v.Scale - off.Y*1000/scale, Scale: scale}
}

func middle(r image.Rectangle) image.Point {
	return image.Pt((r.Min.X+r.Max.X)/2, (r.Min.Y+r.Max.Y)/2)
}

// ShowOnChart is the view in which a control of the map is seen, as near to the
// present one as that allows.
func (f Frame) ShowOnChart(id string) ChartView {
	const air = 24
	h, ok := f.Find(id)
	if !ok || h.Clip != f.View || f.Chart.Scale == 0 {
		return f.Chart
	}
	room := f.View.Inset(min(air, f.View.Dx()/8, f.View.Dy()/8))
	return f.Chart.Moved(image.Pt(into(h.Rect.Min.X, h.Rect.Max.X, room.Min.X, room.Max.X), into(h.Rect.Min.Y, h.Rect.Max.Y, room.Min.Y, room.Max.Y)))
}

// into is how far a stretch has to move to lie in another, or to begin with it
// where it is longer.
func into(from, to, least, most int) int {
	switch {
	case from < least || to-from > most-least:
		return least - from
	case to > most:
		return most - to
	}
	return 0
}

// whole is the view that holds all of a map.
func whole(c *view.Chart, v image.Rectangle) ChartView {
	d := c.Drawing
	scale := min(float64(v.Dx())/max(d.W, 1), float64(v.Dy())/max(d.H, 1)) * 1000
	return ChartView{X: int(d.W / 2), Y: int(d.H / 2), Scale: min(max(int(scale), leastScale), 1000)}
}

// opening is where a map opens: all of it where that can be read, else the card
// that has the focus, at a size at which it can.
func (s *sheet) opening(scr view.Screen, v image.Rectangle) ChartView {
	readable := min(max(780*s.text/1000, 500), mostScale)
	all := whole(scr.Chart, v)
	if all.Scale >= readable*8/10 {
		return all
	}
	at := ChartView{X: all.X, Y: all.Y, Scale: readable}
	for _, p := range scr.Chart.Drawing.Cards {
		if c := &scr.Chart.Drawing.Story.Cards[p.Card]; !c.Ending && view.SceneID(c.ID) == scr.Focus {
			at.X, at.Y = int(p.X+p.W/2)+v.Dx()*200/readable, int(p.Y+p.H/2)
		}
	}
	return at
}

// clamped keeps some of the map in sight.
func (v ChartView) clamped(c *view.Chart) ChartView {
	v.Scale = min(max(v.Scale, leastScale), mostScale)
	v.X, v.Y = min(max(v.X, 0), int(c.Drawing.W)), min(max(v.Y, 0), int(c.Drawing.H))
	return v
}

// WholeChart is the view that holds all of the map.
func (f Frame) WholeChart(s view.Screen) ChartView {
	if s.Chart == nil {
		return f.Chart
	}
	return whole(s.Chart, f.View)
}
