package desk_test

import (
	"image"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// onMap is a desk that shows an author the map of the small case.
func onMap(t *testing.T) *desk.Desk {
	t.Helper()
	d := desk.New(model(flow.Restored{Settings: flow.DefaultSettings(), Author: true}).Opened("sofia-small"), fonts(t))
	d.Type("m")
	if d.Screen().Name != view.Map {
		t.Fatalf("m leads to %s", d.Screen().Name)
	}
	return d
}

// at is where a scene is in the window.
func at(t *testing.T, d *desk.Desk, scene string) image.Point {
	t.Helper()
	h, ok := d.Frame().Find(view.SceneID(scene))
	if !ok {
		t.Fatalf("%q is not on the map", scene)
	}
	return h.Rect.Min.Add(h.Rect.Size().Div(2))
}

func far(a, b image.Point, by int) bool {
	d := a.Sub(b)
	return d.X > by || d.X < -by || d.Y > by || d.Y < -by
}

func TestTheWheelZoomsRoundThePointer(t *testing.T) {
	d := onMap(t)
	spot := at(t, d, "her-ending")
	before := d.Frame().Chart.Scale
	d.Point(desk.Pointer{At: spot, Wheel: -128})
	if d.Frame().Chart.Scale <= before || far(at(t, d, "her-ending"), spot, 6) {
		t.Errorf("upwards: size %d to %d, and what was under the pointer went from %v to %v", before, d.Frame().Chart.Scale, spot, at(t, d, "her-ending"))
	}
	d.Point(desk.Pointer{At: spot, Wheel: 128})
	if now := d.Frame().Chart.Scale; now > before+5 || now < before-5 {
		t.Errorf("downwards again: size %d, not %d", now, before)
	}
}

// A mouse and a finger drag the map, and what they let go of is not pressed; a
// tap goes to the scene.
func TestDraggingMovesTheMap(t *testing.T) {
	for name, touch := range map[string]bool{"mouse": false, "finger": true} {
		d := onMap(t)
		spot := at(t, d, "first-hour")
		d.Point(desk.Pointer{At: spot, Down: true, Touch: touch})
		d.Point(desk.Pointer{At: spot.Add(image.Pt(30, 10)), Touch: touch})
		d.Point(desk.Pointer{At: spot.Add(image.Pt(60, 40)), Touch: touch})
		d.Point(desk.Pointer{At: spot.Add(image.Pt(60, 40)), Up: true, Touch: touch})
		if d.Screen().Name != view.Map {
			t.Fatalf("%s: dragging pressed what it began on", name)
		}
		if now := at(t, d, "first-hour"); far(now, spot.Add(image.Pt(60, 40)), 3) {
			t.Errorf("%s: the map went from %v to %v", name, spot, now)
		}
		spot = at(t, d, "her-ending")
		d.Point(desk.Pointer{At: spot, Down: true, Touch: touch})
		d.Point(desk.Pointer{At: spot, Up: true, Touch: touch})
		if s := d.Model().Session(); d.Screen().Name == view.Map || s == nil || s.State().Visited[1] == 0 {
			t.Errorf("%s: a tap on a scene leads to %s", name, d.Screen().Name)
		}
	}
}

func TestTwoFingersZoom(t *testing.T) {
	d := onMap(t)
	spot := at(t, d, "joint-session")
	before := d.Frame().Chart.Scale
	d.Pinch(spot, image.Pt(0, 0), 1500)
	if now := d.Frame().Chart.Scale; now < before*14/10 || far(at(t, d, "joint-session"), spot, 6) {
		t.Errorf("size %d to %d, and the scene between the fingers from %v to %v", before, now, spot, at(t, d, "joint-session"))
	}
	d.Pinch(spot, image.Pt(20, -15), 1000)
	if far(at(t, d, "joint-session"), spot.Add(image.Pt(20, -15)), 6) {
		t.Errorf("two fingers that move together do not move the map: %v", at(t, d, "joint-session"))
	}
	talk := inTalk(t, flow.DefaultSettings())
	before, scroll := 0, talk.Frame().Scroll
	if talk.Pinch(spot, image.Pt(0, 50), 2000); talk.Frame().Chart.Scale != before || talk.Frame().Scroll != scroll {
		t.Error("two fingers do something on other screens")
	}
}

// Keys and a gamepad come to every scene, keep it in sight, zoom, and go there.
func TestTheMapByKeysAndGamepad(t *testing.T) {
	d := onMap(t)
	for range 3 {
		d.Type("+")
	}
	size := d.Frame().Chart.Scale
	seen := map[string]bool{}
	for range 12 {
		d.Press(desk.Tab)
		seen[d.Focus()] = true
		if h, ok := d.Frame().Find(d.Focus()); !ok || h.Visible().Empty() {
			t.Fatalf("%q has the focus out of sight", d.Focus())
		}
	}
	for _, id := range []string{"first-hour", "her-ending", "joint-session"} {
		if !seen[view.SceneID(id)] {
			t.Errorf("Tab does not come to %q", id)
		}
	}
	d.FocusOn(view.SceneID("first-hour"))
	d.Press(desk.Right)
	if d.Focus() == view.SceneID("first-hour") {
		t.Error("the arrow does not lead to the next scene")
	}
	d.Type("-")
	if d.Frame().Chart.Scale >= size {
		t.Error("- does not make the map smaller")
	}
	d.Type("=")
	d.Type("0")
	f := d.Frame()
	for _, h := range f.Hits {
		if h.Clip == f.View && !h.Rect.In(f.View) {
			t.Errorf("after 0, %s is out of sight", h.ID)
		}
	}
	size = f.Chart.Scale
	if d.Pad(desk.PadRB); d.Frame().Chart.Scale <= size {
		t.Error("RB does not make the map larger")
	}
	if d.Pad(desk.PadLB); d.Frame().Chart.Scale > size+5 {
		t.Error("LB does not make the map smaller")
	}
	d.FocusOn(view.SceneID("joint-session"))
	if d.Pad(desk.PadA); d.Screen().Name != view.Play {
		t.Errorf("A leads to %s", d.Screen().Name)
	}
	d.Type("m")
	if d.Pad(desk.PadB); d.Screen().Name != view.Play {
		t.Errorf("B leads to %s", d.Screen().Name)
	}
}

// Arrows without a scene left in their direction move the map, but never so
// that all of it is gone.
func TestTheMapStaysInSight(t *testing.T) {
	d := onMap(t)
	for _, k := range []desk.Key{desk.Left, desk.Up, desk.Right, desk.Down, desk.PageDown, desk.PageUp} {
		for range 60 {
			d.Press(k)
		}
		f, some := d.Frame(), false
		for _, op := range f.Ops {
			some = some || op.Clip == f.View && op.Kind == ui.Round && op.Rect.Overlaps(f.View)
		}
		if !some {
			t.Errorf("after key %d there is nothing to see", k)
		}
	}
}

// A window that is resized keeps the middle of what is looked at.
func TestTheMapInAnotherWindow(t *testing.T) {
	d := onMap(t)
	d.Type("+")
	before := d.Frame().Chart
	d.Resize(800, 600)
	if after := d.Frame().Chart; after != before {
		t.Errorf("%v became %v", before, after)
	}
}
