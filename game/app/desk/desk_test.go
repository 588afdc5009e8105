package desk_test

import (
	"image"
	"strings"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/ui"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

func start(t *testing.T) *desk.Desk {
	t.Helper()
	return desk.New(model(flow.Restored{Settings: flow.DefaultSettings(), CanQuit: true}), fonts(t))
}

// way is the control that leads on from a screen: the last action where they
// are buttons, else the first.
func way(s view.Screen) string {
	if len(s.Actions) == 0 {
		return s.Focus
	}
	if s.Actions[0].Kind == view.Choice || s.Name == view.Title || s.Name == view.Prebrief {
		return s.Actions[0].ID
	}
	return s.Actions[len(s.Actions)-1].ID
}

// through works a whole case with one way of pressing, from the title to the
// library behind the debrief, and returns the screens that were passed.
func through(t *testing.T, d *desk.Desk, press func(id string)) []view.Name {
	t.Helper()
	var passed []view.Name
	for range 80 {
		s := d.Screen()
		passed = append(passed, s.Name)
		if s.Name == view.Library && len(passed) > 5 {
			return passed
		}
		press(way(s))
	}
	t.Fatalf("the case did not end: %v", passed)
	return nil
}

func checkWhole(t *testing.T, passed []view.Name) {
	t.Helper()
	for _, want := range []view.Name{view.Title, view.Library, view.Prebrief, view.Play, view.Notice, view.Debrief} {
		found := false
		for _, p := range passed {
			found = found || p == want
		}
		if !found {
			t.Errorf("the %s screen was never passed: %v", want, passed)
		}
	}
}

func TestAWholeCaseByKeys(t *testing.T) {
	d := start(t)
	checkWhole(t, through(t, d, func(id string) {
		for range 60 {
			if d.Focus() == id {
				break
			}
			d.Press(desk.Tab)
		}
		if d.Focus() != id {
			t.Fatalf("Tab never reached %q on %s", id, d.Screen().Name)
		}
		if h, _ := d.Frame().Find(id); h.Visible().Dy() < 20 {
			t.Fatalf("%q has the focus out of sight", id)
		}
		d.Press(desk.Enter)
	}))
}

func TestAWholeCaseByArrows(t *testing.T) {
	d := start(t)
	checkWhole(t, through(t, d, func(id string) {
		for i := range 60 {
			if d.Focus() == id {
				break
			}
			d.Press([...]desk.Key{desk.Down, desk.Down, desk.Down, desk.Right, desk.Down, desk.Left}[i%6])
		}
		if d.Focus() != id {
			t.Fatalf("the arrows never reached %q on %s, but %q", id, d.Screen().Name, d.Focus())
		}
		d.Type(" ")
	}))
}

func TestAWholeCaseByMouse(t *testing.T) {
	d := start(t)
	d.Resize(960, 600)
	checkWhole(t, through(t, d, func(id string) {
		at := wheelTo(t, d, id)
		d.Point(desk.Pointer{At: at})
		d.Point(desk.Pointer{At: at, Down: true})
		d.Point(desk.Pointer{At: at, Up: true})
	}))
}

func TestAWholeCaseByTouchOnAPhone(t *testing.T) {
	d := start(t)
	d.Resize(360, 640)
	checkWhole(t, through(t, d, func(id string) {
		for range 40 { // a finger drags until the control is seen
			if h, _ := d.Frame().Find(id); h.Visible() == h.Rect {
				break
			}
			from := image.Pt(180, 400)
			d.Point(desk.Pointer{At: from, Down: true, Touch: true})
			d.Point(desk.Pointer{At: from.Sub(image.Pt(0, 150)), Touch: true})
			d.Point(desk.Pointer{At: from.Sub(image.Pt(0, 150)), Up: true, Touch: true})
		}
		h, _ := d.Frame().Find(id)
		at := middle(h.Visible())
		d.Point(desk.Pointer{At: at, Down: true, Up: true, Touch: true}) // a tap shorter than a frame
	}))
}

func middle(r image.Rectangle) image.Point { return r.Min.Add(r.Size().Div(2)) }

// wheelTo turns the wheel until a control is seen and returns its middle.
func wheelTo(t *testing.T, d *desk.Desk, id string) image.Point {
	t.Helper()
	for range 60 {
		h, ok := d.Frame().Find(id)
		if !ok {
			t.Fatalf("%q is not on %s", id, d.Screen().Name)
		}
		if h.Visible() == h.Rect {
			return middle(h.Rect)
		}
		d.Point(desk.Pointer{At: image.Pt(300, 300), Wheel: 64})
	}
	t.Fatalf("the wheel never showed %q", id)
	return image.Point{}
}

func TestAPressNeedsDownAndUpOnTheSame(t *testing.T) {
	d := start(t)
	cases, _ := d.Frame().Find("library")
	settings, _ := d.Frame().Find("settings")
	d.Point(desk.Pointer{At: middle(cases.Rect), Down: true})
	d.Point(desk.Pointer{At: middle(settings.Rect)})
	d.Point(desk.Pointer{At: middle(settings.Rect), Up: true})
	if d.Screen().Name != view.Title {
		t.Fatalf("a slipped press opened %s", d.Screen().Name)
	}
	d.Point(desk.Pointer{At: middle(cases.Rect), Down: true, Up: true})
	if d.Screen().Name != view.Library {
		t.Fatalf("a short click left us on %s", d.Screen().Name)
	}
}

func TestADragDoesNotPress(t *testing.T) {
	d := start(t)
	d.Resize(360, 640)
	h, _ := d.Frame().Find("library")
	at := middle(h.Visible())
	d.Point(desk.Pointer{At: at, Down: true, Touch: true})
	d.Point(desk.Pointer{At: at.Sub(image.Pt(0, 60)), Touch: true})
	d.Point(desk.Pointer{At: at, Touch: true})
	d.Point(desk.Pointer{At: at, Up: true, Touch: true})
	if d.Screen().Name != view.Title {
		t.Fatalf("a drag pressed its way to %s", d.Screen().Name)
	}
}

func TestTwoFingersPressNothing(t *testing.T) {
	d := start(t)
	h, _ := d.Frame().Find("library")
	at := middle(h.Visible())
	d.Point(desk.Pointer{At: at, Down: true, Touch: true})
	d.Point(desk.Pointer{At: at, Touch: true, Cancel: true})
	d.Point(desk.Pointer{At: at, Up: true, Touch: true})
	if d.Screen().Name != view.Title {
		t.Fatalf("a pinch pressed its way to %s", d.Screen().Name)
	}
	d.Point(desk.Pointer{At: at, Down: true, Up: true, Touch: true})
	if d.Screen().Name != view.Library {
		t.Fatalf("the tap after it left us on %s", d.Screen().Name)
	}
}

// writing brings the desk to the page of the debrief on which one writes.
func writing(t *testing.T) *desk.Desk {
	t.Helper()
	d := start(t)
	for range 80 {
		s := d.Screen()
		if s.Name == view.Debrief {
			for _, c := range s.Controls() {
				if c.Kind == view.Entry {
					for d.Focus() != c.ID {
						d.Press(desk.Tab)
					}
					return d
				}
			}
		}
		d.Tell(flow.Press{ID: way(s)})
	}
	t.Fatal("there is nowhere to write")
	return nil
}

func value(d *desk.Desk) string {
	c, _ := d.Screen().Control(d.Focus())
	return c.Value
}

func TestWritingPressesNothing(t *testing.T) {
	d := writing(t)
	before := d.Screen()
	d.Type("uh, 1 2 q s b! Ελληνικά")
	d.Press(desk.Enter)
	d.Type("[x]")
	if got, want := value(d), "uh, 1 2 q s b! Ελληνικά\n[x]"; got != want {
		t.Fatalf("written: %q, want %q", got, want)
	}
	if s := d.Screen(); s.Name != before.Name || s.Context != before.Context {
		t.Fatalf("writing led to %s", s.Context)
	}
}

func TestEditing(t *testing.T) {
	d := writing(t)
	d.Type("aé c")
	for _, step := range []struct {
		keys []desk.Key
		text string
		want string
	}{
		{[]desk.Key{desk.Left, desk.Left}, "b", "aéb c"},
		{[]desk.Key{desk.Backspace, desk.Backspace}, "", "a c"},
		{[]desk.Key{desk.Home}, ">", ">a c"},
		{[]desk.Key{desk.Delete}, "", "> c"},
		{[]desk.Key{desk.End}, "!", "> c!"},
		{[]desk.Key{desk.Right, desk.Right}, "?", "> c!?"},
	} {
		for _, k := range step.keys {
			d.Press(k)
		}
		d.Type(step.text)
		if got := value(d); got != step.want {
			t.Fatalf("after %v and %q: %q, want %q", step.keys, step.text, got, step.want)
		}
	}
	d.Type(strings.Repeat("x", 9000))
	if n := len(value(d)); n != 8000 {
		t.Fatalf("an entry holds %d bytes", n)
	}
}

func TestEachChoiceIsSaved(t *testing.T) {
	d := start(t)
	saved := 0
	through(t, d, func(id string) {
		choosing := strings.HasPrefix(id, "say:")
		d.Tell(flow.Press{ID: id})
		slots := 0
		for _, c := range d.Commands() {
			if _, ok := c.(flow.SaveSlot); ok {
				slots++
			}
		}
		if choosing && slots == 0 {
			t.Errorf("%s was not saved", id)
		}
		saved += slots
	})
	if saved == 0 {
		t.Error("nothing was saved")
	}
}

func TestALargerTypeKeepsTheFocus(t *testing.T) {
	d := start(t)
	d.Tell(flow.Press{ID: "settings"})
	for d.Focus() != "scale:200" {
		d.Press(desk.BackTab)
	}
	before := d.Frame()
	d.Press(desk.Enter)
	if d.Focus() != "scale:200" {
		t.Errorf("the focus went to %q", d.Focus())
	}
	if !larger(d.Frame(), before) {
		t.Error("the type did not grow")
	}
}

func larger(a, b ui.Frame) bool {
	size := func(f ui.Frame) (n int) {
		for _, o := range f.Ops {
			n = max(n, o.Face.Size)
		}
		return n
	}
	return size(a) > size(b)
}

func TestNoHandsChangeNothing(t *testing.T) {
	d := start(t)
	a := d.Frame()
	d.Point(desk.Pointer{Gone: true})
	d.Point(desk.Pointer{At: image.Pt(3, 3)})
	b := d.Frame()
	for i := range a.Ops {
		if !a.Ops[i].Equal(b.Ops[i]) {
			t.Fatalf("op %d changed", i)
		}
	}
}

func TestASerifThatComesLaterIsTakenUp(t *testing.T) {
	s := flow.DefaultSettings()
	s.Font = view.FontSerif
	d := inTalk(t, s)
	serif := func() bool {
		for _, o := range d.Frame().Ops {
			if o.Face.Family == ui.Serif {
				return true
			}
		}
		return false
	}
	if d.Lend(false); serif() {
		t.Error("text is set in a typeface that is not there")
	}
	if d.Lend(true); !serif() {
		t.Error("it is not used once it has come")
	}
}

// A case that is still being read can't be pressed: the keys wait beside it,
// and go to it once it has come, unless somebody has put them elsewhere.
func TestTheKeysGoToACaseThatHasCome(t *testing.T) {
	for name, elsewhere := range map[string]string{"untouched": "", "put elsewhere": "settings"} {
		d := desk.New(flow.New([]flow.Case{{ID: "sofia-small", Coming: true}}, flow.Restored{}), fonts(t))
		d.Tell(flow.Press{ID: "library"})
		want := "case:sofia-small"
		if elsewhere != "" {
			d.FocusOn(elsewhere)
			want = elsewhere
		}
		d.Tell(flow.Replaced{Case: flow.Case{Scenario: viewtest.Case(), Rules: play.NoRules{}}, For: "sofia-small"})
		if got := d.Focus(); got != want {
			t.Errorf("%s: the keys are on %q, want %q", name, got, want)
		}
	}
}
