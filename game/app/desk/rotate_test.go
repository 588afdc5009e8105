package desk_test

import (
	"image"
	"slices"
	"strings"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// turns are the sizes that a window goes through when a phone is turned, a
// tablet is turned, the keys of a phone slide up, and a window is dragged.
var turns = []image.Point{{X: 584, Y: 360}, {X: 360, Y: 596}, {X: 360, Y: 300}, {X: 1024, Y: 724}, {X: 768, Y: 980}, {X: 1280, Y: 676}, {X: 320, Y: 256}}

// tall is a screen with more to read than any window shows: the explanations
// of the debrief.
func tall(t *testing.T) *desk.Desk {
	t.Helper()
	d := writing(t)
	for range 4 {
		d.Resize(360, 596)
		if d.Frame().MaxScroll > 2000 {
			return d
		}
		d.Tell(flow.Press{ID: "next"})
	}
	t.Fatal("no page of the debrief is long")
	return nil
}

// passages are the paragraphs of which some line is seen.
func passages(f ui.Frame) map[string]bool {
	seen := map[string]bool{}
	for _, o := range f.Ops {
		if o.Of != "" && o.Clip == f.View && o.Rect.In(f.View) {
			seen[o.Of] = true
		}
	}
	return seen
}

// top is the first line of a passage that stands whole in the view, "" where a
// chart fills it.
func top(f ui.Frame) string {
	for _, o := range f.Ops {
		if o.Of != "" && o.Clip == f.View && o.Rect.In(f.View) {
			return o.Of
		}
	}
	return ""
}

func TestTurningKeepsTheLineThatIsRead(t *testing.T) {
	d := tall(t)
	for at := 150; at < 2000; at += 170 {
		d.Resize(360, 596)
		d.Press(desk.Home)
		d.Point(desk.Pointer{At: image.Pt(100, 300), Wheel: at})
		before, reading := d.Frame().Scroll, top(d.Frame())
		for _, size := range turns {
			d.Resize(size.X, size.Y)
			if f := d.Frame(); reading != "" && !passages(f)[reading] && f.Scroll != f.MaxScroll {
				t.Errorf("scrolled to %d and turned to %v: %q is out of sight", before, size, reading)
			}
			d.Resize(360, 596)
			if now := d.Frame().Scroll; abs(now-before) > 60 {
				t.Errorf("turned to %v and back: scrolled to %d, was at %d", size, now, before)
			}
			d.Press(desk.Home)
			d.Point(desk.Pointer{At: image.Pt(100, 300), Wheel: before})
		}
	}
}

func abs(n int) int { return max(n, -n) }

func TestTurningKeepsTheEndsOfAPage(t *testing.T) {
	d := tall(t)
	for _, size := range turns {
		d.Press(desk.End)
		d.Resize(size.X, size.Y)
		if f := d.Frame(); f.Scroll != f.MaxScroll {
			t.Errorf("at the end and turned to %v: scrolled %d of %d", size, f.Scroll, f.MaxScroll)
		}
		d.Press(desk.Home)
		d.Resize(360, 596)
		if f := d.Frame(); f.Scroll != 0 {
			t.Errorf("at the start and turned from %v: scrolled %d", size, f.Scroll)
		}
	}
}

func TestTurningKeepsTheFocusInSight(t *testing.T) {
	d := start(t)
	d.Resize(360, 596)
	for d.Screen().Name != view.Play || !strings.HasPrefix(d.Screen().Actions[0].ID, "say:") {
		d.Tell(flow.Press{ID: way(d.Screen())})
	}
	for range 2 {
		d.Press(desk.Down)
	}
	id := d.Focus()
	for _, size := range turns {
		d.Resize(size.X, size.Y)
		f := d.Frame()
		if h, _ := f.Find(id); d.Focus() != id || h.Visible().Dy() < min(h.Rect.Dy(), f.View.Dy()) {
			t.Errorf("turned to %v: %q is at %v, seen is %v", size, id, h.Rect, h.Visible())
		}
	}
}

func TestTurningKeepsTheCaret(t *testing.T) {
	d := writing(t)
	d.Type("before after")
	for range len("after") {
		d.Press(desk.Left)
	}
	id := d.Focus()
	for _, size := range turns {
		d.Resize(size.X, size.Y)
		if h, _ := d.Frame().Find(id); h.Visible().Dy() < 44 {
			t.Errorf("turned to %v: the entry is out of sight", size)
		}
	}
	d.Type("and ")
	if got := value(d); got != "before and after" {
		t.Errorf("written: %q", got)
	}
}

func TestAScreenThatNobodyTouchedBeginsAtItsTop(t *testing.T) {
	d := start(t)
	for _, size := range turns {
		d.Resize(size.X, size.Y)
		if f := d.Frame(); f.Scroll != 0 {
			t.Errorf("turned to %v: the title is scrolled to %d", size, f.Scroll)
		}
	}
}

// While what-ifs are worked out the page says the same, and when they are there
// the line that is read stays where it is.
func TestWorkingThingsOutMovesNothingThatIsRead(t *testing.T) {
	d := writing(t)
	d.Resize(360, 596)
	for !strings.Contains(d.Screen().Context, "Part 4") {
		d.Tell(flow.Press{ID: "next"})
	}
	d.Point(desk.Pointer{At: image.Pt(100, 300), Wheel: 1200})
	reading, edition := top(d.Frame()), d.Edition()
	for n := 0; d.Edition() == edition; n++ {
		if n > 1000 {
			t.Fatal("the what-ifs never come")
		}
		d.Tell(flow.Beat{})
	}
	if now := top(d.Frame()); now != reading || d.Frame().Scroll == 0 {
		t.Errorf("%q was read, now it is %q", reading, now)
	}
	if d.Edition() != edition+1 {
		t.Errorf("the page was shown anew %d times", d.Edition()-edition)
	}
}

// A report that finishes says so without turning the page that is read.
func TestAReportThatIsDoneTurnsNoPage(t *testing.T) {
	d := writing(t)
	d.Resize(360, 596)
	for !strings.Contains(d.Screen().Context, "Part 4") {
		d.Tell(flow.Press{ID: "next"})
	}
	d.Tell(flow.Press{ID: "report"})
	d.Point(desk.Pointer{At: image.Pt(100, 300), Wheel: 900})
	reading := top(d.Frame())
	for n := 0; ; n++ {
		if n > 1000 {
			t.Fatal("the report never comes")
		}
		d.Tell(flow.Beat{})
		if slices.ContainsFunc(d.Commands(), func(c flow.Command) bool { _, ok := c.(flow.SaveReport); return ok }) {
			break
		}
	}
	d.Tell(flow.Done{What: "The report was saved: a file with quite a long name in some folder, debrief-sofia-and-matthias.html"})
	if now := top(d.Frame()); now != reading || d.Frame().Scroll == 0 {
		t.Errorf("it reads %q at the top, before %q", now, reading)
	}
}
