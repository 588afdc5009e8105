package flow

import (
	"slices"
	"testing"

	"upperhand/game/drill"
	"upperhand/game/view"
)

// pressed presses one control after another.
func pressed(t *testing.T, m Model, ids ...string) (Model, []Command) {
	t.Helper()
	var all []Command
	for _, id := range ids {
		if _, ok := Screen(m).Control(id); !ok {
			t.Fatalf("there is no %q on %s", id, Screen(m).Name)
		}
		next, commands := Update(m, Press{ID: id})
		m, all = next, append(all, commands...)
	}
	return m, all
}

func TestADrillIsKeptAtEachAnswerAndGoneOnWith(t *testing.T) {
	m, _ := pressed(t, New(nil, Restored{Seed: 5, Settings: DefaultSettings()}), "library", "drills", "drill:what-was-heard", "answer:1")
	m, commands := pressed(t, m, "next", "answer:2")
	i := slices.IndexFunc(commands, func(c Command) bool { _, ok := c.(SaveProgress); return ok })
	if i < 0 || commands[i].(SaveProgress).Progress.Drills[drill.Heard].Answers == 0 {
		t.Fatalf("nothing is kept: %+v", commands)
	}
	was := Screen(m)
	back := New(nil, Restored{Seed: 9, Settings: DefaultSettings(), Progress: m.progress, Place: m.Place()})
	if now := Screen(back); now.Name != view.Drill || now.Context != was.Context || now.Body[1].Text != was.Body[1].Text {
		t.Errorf("begun again, it shows %q, %q", now.Name, now.Context)
	}
	m, _ = pressed(t, m, "drills")
	if c, _ := Screen(m).Control("drill:what-was-heard"); c.Label != "Go on" {
		t.Errorf("the open round is offered as %q", c.Label)
	}
}

// Of two tabs the one that was practised further counts, whichever saves last.
func TestWhatWasPractisedFurtherCounts(t *testing.T) {
	less := Progress{Drills: map[drill.Kind]drill.Progress{drill.Base: {Answers: 3}, drill.Heard: {Answers: 8}}}
	more := Progress{Drills: map[drill.Kind]drill.Progress{drill.Base: {Answers: 4}}}
	for _, both := range []Progress{less.With(more), more.With(less)} {
		if both.Drills[drill.Base].Answers != 4 || both.Drills[drill.Heard].Answers != 8 {
			t.Errorf("together they are %+v", both.Drills)
		}
	}
}
