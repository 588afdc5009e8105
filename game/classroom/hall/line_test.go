package hall

import (
	"math/rand/v2"
	"path"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// A line takes inputs as a session does: the same states, the same refusals, in
// all cases and with inputs that fit and that do not.
func TestALinePlaysAsASessionDoes(t *testing.T) {
	for _, id := range scenarios.IDs() {
		t.Run(id, func(t *testing.T) {
			name := path.Join(id, "scenario.lua")
			source, err := scenarios.FS.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			loaded, _ := script.Open(name, source)
			of := &Case{loaded.Scenario, loaded.Rules}
			for seed := range uint64(12) {
				compare(t, of, seed)
			}
		})
	}
}

func compare(t *testing.T, of *Case, seed uint64) {
	t.Helper()
	draw := rand.New(rand.NewPCG(seed, 1))
	session, err := play.NewSession(of.Scenario, of.Rules, seed, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	at, err := begin(of, seed)
	if err != nil {
		t.Fatal(err)
	}
	var taken []play.Input
	for range 60 {
		in := anInput(draw, of, session)
		_, want := session.Input(in)
		next := at.on()
		got := next.take(in)
		if (got == nil) != (want == nil) || got != nil && got.Error() != want.Error() {
			t.Fatalf("after %v, %+v: the line says %v, the session %v", taken, in, got, want)
		}
		if got == nil {
			at, taken = next, append(taken, in)
		}
		if at.state.Hash() != session.State().Hash() {
			t.Fatalf("after %v the line stands elsewhere than the session", taken)
		}
	}
	again, err := run(of, seed, taken)
	if err != nil || again.state.Hash() != session.State().Hash() {
		t.Fatalf("run at once, %v stands elsewhere (%v)", taken, err)
	}
}

// Content notes are counted since the last decision: a case that goes round, and asks
// each time, is none that never comes to one.
func TestNotesAreCountedBetweenDecisions(t *testing.T) {
	source, err := scenarios.FS.ReadFile("sofia-and-matthias/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	loaded, _ := script.Open("sofia-and-matthias", source)
	l, err := begin(&Case{loaded.Scenario, loaded.Rules}, 7)
	if err != nil {
		t.Fatal(err)
	}
	ids, err := l.choices()
	if err != nil || len(ids) == 0 {
		t.Fatal(ids, err)
	}
	l.notes = 900 // were answered before
	if err := l.take(play.Choose(ids[0])); err != nil || l.notes != 0 {
		t.Errorf("after a decision %d notes count: %v", l.notes, err)
	}
}

// anInput is mostly one that fits.
func anInput(draw *rand.Rand, of *Case, s *play.Session) play.Input {
	state := s.State()
	switch n := draw.IntN(20); {
	case n == 0:
		return play.Input{Note: play.NoteAnswer(1 + draw.IntN(2))}
	case n == 1:
		return play.Choose(play.ChoiceItem(of.Scenario, draw.IntN(len(of.Scenario.Choices))).Choice.ID)
	case n == 2, state.Pending && n < 12:
		return play.Input{Signs: power.Signs(draw.IntN(8)), Base: power.Coercive}
	case state.Noted && n < 12:
		return play.Input{Note: play.NoteAnswer(1 + draw.IntN(2))}
	}
	offered, err := s.Offered()
	if err != nil || len(offered) == 0 {
		return play.Choose("none")
	}
	return play.Choose(play.ChoiceItem(of.Scenario, offered[draw.IntN(len(offered))]).Choice.ID)
}

// A server that runs for a term remembers who plays, not who has played.
func TestWhatHasEndedIsNotRemembered(t *testing.T) {
	h := New(nil, Config{})
	at := &held{attempt: classroom.Attempt{ID: "a", Rev: 1}}
	h.remember("a", at)
	if _, known := h.lines.get("a"); !known {
		t.Error("an attempt that goes on is read again for each step")
	}
	at.attempt.Ended = true
	h.remember("a", at)
	if _, known := h.lines.get("a"); known {
		t.Error("an attempt that has ended is still remembered")
	}
}
