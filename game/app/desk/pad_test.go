package desk_test

import (
	"strings"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

func TestAWholeCaseByGamepad(t *testing.T) {
	d := start(t)
	d.Resize(960, 600)
	checkWhole(t, through(t, d, func(id string) {
		for i := range 80 {
			if d.Focus() == id {
				break
			}
			d.Pad([...]desk.Button{desk.PadDown, desk.PadDown, desk.PadDown, desk.PadRight, desk.PadDown, desk.PadLeft}[i%6])
		}
		if d.Focus() != id {
			t.Fatalf("the stick never reached %q on %s, but %q", id, d.Screen().Name, d.Focus())
		}
		d.Pad(desk.PadA)
	}))
}

func TestButtonsOfAGamepadDoWhatTheySay(t *testing.T) {
	d := inTalk(t, flow.DefaultSettings())
	for _, c := range []struct {
		press desk.Button
		leads view.Name
	}{
		{desk.PadY, view.History}, {desk.PadB, view.Play}, {desk.PadStart, view.Settings}, {desk.PadB, view.Play}, {desk.PadB, view.Leave}, {desk.PadA, view.Play},
	} {
		if d.Pad(c.press); d.Screen().Name != c.leads {
			t.Fatalf("button %d leads to %s, not %s", c.press, d.Screen().Name, c.leads)
		}
	}
	d.Pad(desk.PadA)
	d.Pad(desk.PadA)
	d.Pad(desk.PadDown)
	before := d.Model().Session().State().Turn
	d.Pad(desk.PadA)
	if d.Model().Session().State().Turn != before+1 {
		t.Fatal("A does not choose")
	}
	if d.Pad(desk.PadX); d.Model().Session().State().Turn != before {
		t.Error("X does not undo")
	}
	d.Resize(400, 300)
	d.Pad(desk.PadRB)
	if d.Frame().Scroll == 0 {
		t.Error("RB does not scroll")
	}
}

func TestAGamepadPassesOverWhatThereIsToWrite(t *testing.T) {
	d := start(t)
	through(t, d, func(id string) {
		if d.Screen().Name != view.Debrief {
			d.Tell(flow.Press{ID: id})
			return
		}
		if c, ok := d.Screen().Control("leaving"); ok {
			d.FocusOn("leaving")
			d.Pad(desk.PadA)
			if now, _ := d.Screen().Control("leaving"); now.Value != c.Value || d.Focus() == "leaving" {
				t.Fatalf("A writes %q, and the focus is on %q", now.Value, d.Focus())
			}
			d.FocusOn("leaving")
			if d.Pad(desk.PadDown); d.Focus() == "leaving" {
				t.Fatal("the stick does not lead out")
			}
		}
		d.Tell(flow.Press{ID: id})
	})
}

// inTalk is the small case at its first line.
func inTalk(t *testing.T, s flow.Settings) *desk.Desk {
	t.Helper()
	d := desk.New(model(flow.Restored{Settings: s, CanQuit: true}), fonts(t))
	for _, id := range []string{"library", "case:sofia-small", "start"} {
		d.Tell(flow.Press{ID: id})
	}
	return d
}

func TestHintsAreThoseOfTheDeviceUsedLastAndMoveNothing(t *testing.T) {
	d := inTalk(t, flow.DefaultSettings())
	still := d.Frame()
	if got := badges(d.Frame()); len(got) != 0 {
		t.Errorf("before anything was used there are %q", got)
	}
	d.Pad(desk.PadRB)
	if got := strings.Join(badges(d.Frame()), " "); got != "Y Start B A" {
		t.Errorf("with a gamepad there are %q", got)
	}
	d.Press(desk.Home)
	if got := strings.Join(badges(d.Frame()), " "); got != "H S Esc Enter" {
		t.Errorf("with the keyboard there are %q", got)
	}
	after := d.Frame()
	for i, h := range still.Hits {
		if after.Hits[i] != h {
			t.Errorf("%q moved from %v to %v", h.ID, h.Rect, after.Hits[i].Rect)
		}
	}
	d.Point(desk.Pointer{At: middle(still.Hits[0].Rect)})
	if got := badges(d.Frame()); len(got) != 0 {
		t.Errorf("with a pointer there are %q", got)
	}
}

// badges are the names of keys and buttons that stand on controls.
func badges(f ui.Frame) []string {
	var names []string
	for i, o := range f.Ops {
		if o.Kind == ui.Text && o.Face.Size <= 12 && i > 0 && f.Ops[i-1].Kind == ui.Round {
			names = append(names, o.Text)
		}
	}
	return names
}

func TestAChosenKeyPressesAndEscapeStillStepsOut(t *testing.T) {
	d := start(t)
	for _, id := range []string{"settings", "keys", "key:step-out"} {
		d.Tell(flow.Press{ID: id})
	}
	d.Type("x")
	if d.Screen().Catches || d.Model().Settings().Keys.StepOut != "x" {
		t.Fatalf("the key was not taken: %+v", d.Model().Settings().Keys)
	}
	d.Type("x")
	if d.Screen().Name != view.Settings {
		t.Errorf("it leads to %s", d.Screen().Name)
	}
	if d.Press(desk.Escape); d.Screen().Name != view.Title {
		t.Errorf("Escape leads to %s", d.Screen().Name)
	}
}

func TestAKeyThatIsAskedForPressesNothing(t *testing.T) {
	d := start(t)
	for _, id := range []string{"settings", "keys", "key:undo"} {
		d.Tell(flow.Press{ID: id})
	}
	if d.Type("s"); d.Screen().Name != view.Keys || !d.Screen().Catches {
		t.Fatalf("the key of the settings leads to %s", d.Screen().Name)
	}
	if d.Press(desk.Escape); d.Screen().Name != view.Keys || d.Screen().Catches {
		t.Errorf("Escape leads to %s", d.Screen().Name)
	}
	d.Tell(flow.Press{ID: "key:undo"})
	if d.Pad(desk.PadB); d.Screen().Catches {
		t.Error("B does not leave it")
	}
}
