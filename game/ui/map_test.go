package ui_test

import (
	"image"
	"math"
	"testing"

	"upperhand/game/graph"
	"upperhand/game/ui"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// atlas is the map of the small case, with one scene behind the reader.
func atlas() view.Screen {
	d := graph.Of(viewtest.Case(), graph.Options{}).Draw()
	c := view.Chart{Drawing: d, Seen: make([]bool, len(d.Story.Cards)), Went: make([]bool, len(d.Story.Ways)), Here: 1}
	c.Seen[0], c.Seen[1], c.Went[0] = true, true, true
	return view.MapScreen(view.Atlas{Title: "Ending it at work", Chart: c, Remark: "No way was found to it."})
}

// mapped lays the map out at a size.
func mapped(theme string, chart ui.ChartView, p ui.Params) ui.Frame {
	p.Width, p.Height, p.Theme, p.Chart = 1280, 720, theme, chart
	return ui.Layout(atlas(), p, block{})
}

// Texts of the map keep 4.5 to 1, lines and marks of the bases 3 to 1, in every
// theme, and no two bases look alike to anybody.
func TestTheMapsColours(t *testing.T) {
	bases := []ui.Role{ui.Coerces, ui.Rewards, ui.Legitimates, ui.Experts, ui.Referents, ui.Informs, ui.Connects}
	scene := view.SceneID("her-ending")
	for _, name := range ui.Themes {
		theme := ui.Lookup(name)
		for _, p := range []ui.Params{{Focus: scene}, {Hover: scene}, {Pressed: scene}} {
			under(mapped(name, ui.ChartView{X: 600, Y: 350, Scale: 900}, p), func(o ui.Op, ground ui.Role) {
				if o.Kind != ui.Text {
					return
				}
				if r := contrast(theme[o.Ink], theme[ground]); r < 4.5 {
					t.Errorf("%s: %q has %.2f to 1", name, o.Text, r)
				}
			})
		}
		for i, a := range bases {
			for _, ground := range []ui.Role{ui.Card, ui.Aside, ui.Paper} {
				if r := contrast(theme[a], theme[ground]); r < 3 {
					t.Errorf("%s: base %d on role %d has %.2f to 1", name, i, ground, r)
				}
			}
			for j, b := range bases[:i] {
				for sight, m := range sights {
					p, q := lab(theme[a], m), lab(theme[b], m)
					if d := math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2])); d < 10 {
						t.Errorf("%s, %s: bases %d and %d are %.0f apart", name, sight, i, j, d)
					}
				}
			}
		}
	}
}

// However near or far, texts stay within what they stand on, and nothing is
// painted outside of the view.
func TestTheMapAtAnySize(t *testing.T) {
	for scale := 20; scale <= 2500; scale = scale*5/4 + 1 {
		f := mapped("light", ui.ChartView{X: 700, Y: 300, Scale: scale}, ui.Params{})
		for _, o := range f.Ops {
			if o.Kind == ui.Text && o.Clip == f.View && o.Face.Size < 8 {
				t.Errorf("at %d %q is set in %d pixels", scale, o.Text, o.Face.Size)
			}
			if o.Clip == f.View && !o.Rect.Overlaps(f.View) {
				t.Errorf("at %d something is painted out of sight: %+v", scale, o)
			}
		}
		if len(f.Order) < 7 {
			t.Errorf("at %d only %v can be come to", scale, f.Order)
		}
	}
}

// The map opens where it can be read: all of it where that can be, else the
// scene that one is in.
func TestWhereTheMapOpens(t *testing.T) {
	wide := ui.Layout(atlas(), ui.Params{Width: 2560, Height: 1440}, block{})
	for _, h := range wide.Hits {
		if h.Clip == wide.View && !h.Rect.In(wide.View) {
			t.Errorf("on a large screen %s is out of sight", h.ID)
		}
	}
	phone := ui.Layout(atlas(), ui.Params{Width: 360, Height: 640}, block{})
	h, _ := phone.Find(view.SceneID("her-ending"))
	if h.Visible().Empty() {
		t.Error("on a phone the scene one is in is out of sight")
	}
	if phone.Chart.Scale < 500 {
		t.Errorf("on a phone the map opens at %d, where nothing can be read", phone.Chart.Scale)
	}
}

// Zooming leaves in its place what was pointed at, there and back.
func TestZoomingKeepsThePlace(t *testing.T) {
	f := mapped("light", ui.ChartView{X: 700, Y: 300, Scale: 700}, ui.Params{})
	spot := image.Pt(300, 500)
	v := f.Zoomed(spot, 2000)
	unit := func(v ui.ChartView) (x, y int) {
		m := f.View.Min.Add(f.View.Size().Div(2))
		return v.X + (spot.X-m.X)*1000/v.Scale, v.Y + (spot.Y-m.Y)*1000/v.Scale
	}
	ax, ay := unit(f.Chart)
	bx, by := unit(v)
	if v.Scale != 1400 || ax-bx > 3 || bx-ax > 3 || ay-by > 3 || by-ay > 3 {
		t.Errorf("%v became %v: (%d, %d) went to (%d, %d)", f.Chart, v, ax, ay, bx, by)
	}
}
