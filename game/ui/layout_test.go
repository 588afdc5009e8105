package ui_test

import (
	"fmt"
	"image"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// windows are those of phones upright and on their side, tablets, a
// Chromebook, laptops and projectors, less what a browser keeps for itself.
var windows = []image.Point{
	{X: 320, Y: 256}, {X: 360, Y: 596}, {X: 584, Y: 360}, {X: 611, Y: 375}, {X: 640, Y: 360}, {X: 740, Y: 360}, {X: 859, Y: 412},
	{X: 768, Y: 980}, {X: 1024, Y: 724}, {X: 1280, Y: 676}, {X: 1366, Y: 612}, {X: 1366, Y: 724}, {X: 1920, Y: 1036}, {X: 3840, Y: 2116},
}

// setting draws a screen and the parameters of a window that may show it.
func setting(t *rapid.T) (view.Screen, ui.Params) {
	s := rapid.SampledFrom(sample.All()).Draw(t, "screen")
	ids := []string{"", s.Focus}
	for _, c := range s.Controls() {
		ids = append(ids, c.ID)
	}
	size := window(t)
	return s, ui.Params{
		Width: size.X, Height: size.Y,
		TextScale: rapid.SampledFrom([]int{80, 100, 130, 200}).Draw(t, "scale"),
		Focus:     rapid.SampledFrom(ids).Draw(t, "focus"), Hover: rapid.SampledFrom(ids).Draw(t, "hover"),
		Pressed: rapid.SampledFrom(ids).Draw(t, "pressed"), Scroll: rapid.IntRange(0, 4000).Draw(t, "scroll"),
		Caret: rapid.IntRange(0, 200).Draw(t, "caret"),
	}
}

// window draws a window: any, or one of those that people have.
func window(t *rapid.T) image.Point {
	if rapid.Bool().Draw(t, "known") {
		return rapid.SampledFrom(windows).Draw(t, "size")
	}
	return image.Pt(rapid.IntRange(320, 3840).Draw(t, "width"), rapid.IntRange(256, 2160).Draw(t, "height"))
}

func TestNoTextIsWiderThanItsBox(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := setting(t)
		f := ui.Layout(s, p, block{})
		for _, o := range f.Ops {
			if o.Kind != ui.Text {
				continue
			}
			if w := (block{}).Width(o.Text, o.Face); w > o.Rect.Dx()*64 && len([]rune(o.Text)) > 1 {
				t.Fatalf("%q is %d/64 wide in %v", o.Text, w, o.Rect)
			}
			if o.Rect.Min.X < 0 || o.Rect.Max.X > p.Width {
				t.Fatalf("%q stands in %v of a window %d wide", o.Text, o.Rect, p.Width)
			}
		}
	})
}

func TestNothingLiesBesideTheWindow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := setting(t)
		f := ui.Layout(s, p, block{})
		for _, o := range f.Ops {
			if o.Rect.Min.X < -8 || o.Rect.Max.X > p.Width+8 { // the ring of the focus may reach out a little
				t.Fatalf("kind %d %v %q lies beside a window %d wide", o.Kind, o.Rect, o.Text, p.Width)
			}
		}
	})
}

func TestTargetsAreLargeAndApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := setting(t)
		f := ui.Layout(s, p, block{})
		for i, h := range f.Hits {
			if h.Rect.Dy() < 44 || h.Rect.Dx() < 44 && h.Kind != view.Point {
				t.Fatalf("%q is only %v", h.ID, h.Rect.Size())
			}
			for _, o := range f.Hits[i+1:] {
				if h.Visible().Overlaps(o.Visible()) {
					t.Fatalf("%q %v overlaps %q %v", h.ID, h.Visible(), o.ID, o.Visible())
				}
			}
		}
	})
}

func TestKeysReachEveryEnabledControl(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := setting(t)
		f := ui.Layout(s, p, block{})
		var want, walked []string
		for _, c := range s.Controls() {
			if !c.Disabled {
				want = append(want, c.ID)
			}
		}
		at := ""
		for range want {
			at = f.Next(at, 1)
			walked = append(walked, at)
		}
		slices.Sort(want)
		slices.Sort(walked)
		if !slices.Equal(want, walked) {
			t.Fatalf("Tab walks %v, enabled are %v", walked, want)
		}
	})
}

func TestRevealShowsTheWholeControl(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := setting(t)
		p.Height = max(p.Height, 600)
		f := ui.Layout(s, p, block{})
		if len(f.Order) == 0 {
			return
		}
		id := rapid.SampledFrom(f.Order).Draw(t, "id")
		h, _ := f.Find(id)
		p.Scroll = f.Reveal(id)
		f = ui.Layout(s, p, block{})
		now, _ := f.Find(id)
		if now.Rect.Dy() <= f.View.Dy()-32 && now.Visible() != now.Rect && h.Clip == f.View {
			t.Fatalf("%q stands at %v after scrolling to %d, of %d; seen is %v", id, now.Rect, p.Scroll, f.MaxScroll, now.Visible())
		}
	})
}

func TestScrollingStaysWithinThePage(t *testing.T) {
	for _, scroll := range []int{-50, 0, 100000} {
		f := ui.Layout(sample.Library(), ui.Params{Width: 360, Height: 640, Scroll: scroll}, block{})
		if f.MaxScroll == 0 || f.Scroll < 0 || f.Scroll > f.MaxScroll {
			t.Errorf("asked for %d: scrolled %d of %d", scroll, f.Scroll, f.MaxScroll)
		}
	}
}

// A phone shows what can be said beside what it answers, not below it.
func TestADecisionShowsItsFirstChoice(t *testing.T) {
	for _, size := range windows[1:] {
		for _, s := range []view.Screen{sample.Play(), sample.Joint()} {
			f := ui.Layout(s, ui.Params{Width: size.X, Height: size.Y}, block{})
			if h, _ := f.Find(s.Actions[0].ID); h.Visible() != h.Rect {
				t.Errorf("%v, %q: the first choice stands at %v, seen is %v", size, s.Context, h.Rect, h.Visible())
			}
		}
	}
}

// A page may happen to end between two things; its edge tells that it goes on.
func TestAPageThatGoesOnSaysSo(t *testing.T) {
	darkened := func(scroll int) bool {
		f := ui.Layout(sample.Play(), ui.Params{Width: 360, Height: 596, Scroll: scroll}, block{})
		return slices.ContainsFunc(f.Ops, func(o ui.Op) bool {
			return o.Kind == ui.Fill && o.Ink == ui.Shadow && o.Rect.Max.Y == f.View.Max.Y
		})
	}
	if !darkened(0) {
		t.Error("a page with more below looks as if it ended")
	}
	if darkened(100000) {
		t.Error("a page at its end looks as if it went on")
	}
}

// At the sizes that the game promises everything of the conversation is seen
// without scrolling.
func TestTheTableFits(t *testing.T) {
	for _, size := range []image.Point{{X: 1280, Y: 720}, {X: 1280, Y: 676}, {X: 1366, Y: 612}, {X: 1920, Y: 1080}, {X: 3840, Y: 2160}} {
		f := ui.Layout(sample.Play(), ui.Params{Width: size.X, Height: size.Y}, block{})
		for _, h := range f.Hits {
			if h.Visible() != h.Rect {
				t.Errorf("%v: %q stands at %v, seen is %v", size, h.ID, h.Rect, h.Visible())
			}
		}
	}
}

// The column beside must not put under the fold why the meters moved.
func TestTwoRelationshipsLeaveRoomForTheirReasons(t *testing.T) {
	s := sample.Joint()
	s.Side = slices.Insert(s.Side, 1, s.Side[2]) // signs for each of the two, as in play
	f := ui.Layout(s, ui.Params{Width: 1366, Height: 612}, block{})
	for _, o := range f.Ops {
		if o.Kind == ui.Text && strings.HasPrefix(o.Text, "You explained") && o.Rect.Max.Y <= f.View.Max.Y {
			return
		}
	}
	t.Error("why the meters moved is out of sight")
}

func TestArrowsGoWhereTheyPoint(t *testing.T) {
	f := ui.Layout(sample.Library(), ui.Params{Width: 1280, Height: 720}, block{})
	for _, c := range []struct {
		from string
		dir  ui.Direction
		to   string
	}{
		{"case:0", ui.Right, "case:1"}, {"case:1", ui.Right, "case:2"}, {"case:1", ui.Left, "case:0"},
		{"case:1", ui.Down, "case:4"}, {"case:4", ui.Up, "case:1"}, {"case:2", ui.Up, "title"}, {"case:0", ui.Left, "case:0"},
	} {
		if got := f.Move(c.from, c.dir); got != c.to {
			t.Errorf("from %s %d: %s, want %s", c.from, c.dir, got, c.to)
		}
	}
}

func TestEqualScreensGiveEqualFrames(t *testing.T) {
	for i, s := range sample.All() {
		p := ui.Params{Width: 1280, Height: 720, Focus: s.Focus}
		a, b := ui.Layout(s, p, block{}), ui.Layout(sample.All()[i], p, block{})
		if !slices.EqualFunc(a.Ops, b.Ops, ui.Op.Equal) {
			t.Errorf("%s differs from itself", fmt.Sprint(s.Name))
		}
	}
}
