package desk_test

import (
	"strings"
	"testing"
	"time"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// shown is what can be read of the last line of a conversation.
func shown(d *desk.Desk) string {
	body := d.Screen().Body
	var lines []string
	for _, o := range d.Frame().Ops {
		if o.Kind == ui.Text && o.Of == body[len(body)-1].Text && o.Text != "" {
			lines = append(lines, o.Text)
		}
	}
	return strings.Join(lines, " ")
}

func paced(pace string) flow.Settings {
	s := flow.DefaultSettings()
	s.Pace = pace
	return s
}

func TestALineAppearsAtItsPaceAndAtOnceWhenOneGoesOn(t *testing.T) {
	d := inTalk(t, paced(view.PaceSlow))
	whole := d.Screen().Body[len(d.Screen().Body)-1].Text
	if got := shown(d); got != "" || !d.Appearing() {
		t.Fatalf("it begins with %q", got)
	}
	d.Pass(500 * time.Millisecond)
	got := shown(d)
	if n := ui.Letters(got); n != 11 || !strings.HasPrefix(whole, got) {
		t.Errorf("after half a second %q, %d letters", got, n)
	}
	revealed := d.Screen().Actions[0].Hint
	d.Press(desk.Enter)
	if got := shown(d); got != whole || d.Appearing() {
		t.Errorf("going on shows %q of %q", got, whole)
	}
	if d.Screen().Actions[0].Hint != revealed {
		t.Error("it also went on")
	}
	if d.Press(desk.Enter); d.Screen().Actions[0].Hint == revealed {
		t.Error("it does not go on")
	}
	d.Pass(time.Minute)
	d.Press(desk.Escape)
	if d.Press(desk.Enter); d.Appearing() {
		t.Error("a line that was read appears anew")
	}
}

func TestPaceIsForThoseWhoWantIt(t *testing.T) {
	still, all := paced(view.PaceSlow), paced(view.PaceSlow)
	still.ReducedMotion, all.FullText = true, true
	for name, s := range map[string]flow.Settings{"by default": flow.DefaultSettings(), "with less movement": still, "with all lines at once": all} {
		if d := inTalk(t, s); d.Appearing() {
			t.Errorf("%s lines appear slowly", name)
		}
	}
}

func TestLinesFollowByThemselvesOnlyWhereAskedAndNeverPastAChoice(t *testing.T) {
	d := inTalk(t, flow.DefaultSettings())
	first := d.Screen().Body
	if _, wants := d.Due(); wants {
		t.Error("by default the game wants to be told of the time")
	}
	if d.Pass(time.Hour); len(d.Screen().Body) != len(first) || d.Screen().Actions[0].ID != "continue" {
		t.Error("by default it goes on by itself")
	}
	s := flow.DefaultSettings()
	s.Advance = true
	d = inTalk(t, s)
	due, wants := d.Due()
	if !wants || due < 2*time.Second {
		t.Fatalf("the first line stands for %v", due)
	}
	d.Pass(due - time.Millisecond)
	if d.Screen().Actions[0].Hint != "2 more lines" {
		t.Errorf("it goes on too early: %+v", d.Screen().Actions)
	}
	for range 5 {
		due, wants = d.Due()
		if !wants {
			break
		}
		d.Pass(due)
	}
	if got := d.Screen().Actions[0].Kind; got != view.Choice || d.Model().Session().State().Turn != 0 {
		t.Errorf("it stops at %+v", d.Screen().Actions[0])
	}
}
