package xapi_test

import (
	"io/fs"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/script"
	"upperhand/game/xapi"
	"upperhand/scenarios"
)

// morning is when the attempts of the tests begin.
var morning = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// shipped are the cases that come with the game, by their ids.
var shipped = sync.OnceValue(func() map[string]*script.Loaded {
	all := map[string]*script.Loaded{}
	for _, id := range scenarios.IDs() {
		source, err := fs.ReadFile(scenarios.FS, id+"/scenario.lua")
		if err != nil {
			panic(err)
		}
		all[id], _ = script.Open(id+"/scenario.lua", source)
	}
	return all
})

// tester is a test or a try of one.
type tester interface {
	Fatal(...any)
	Fatalf(string, ...any)
}

// author makes the log of an attempt as a game sends it.
type author struct {
	t      tester
	play   xapi.Play
	of     *script.Loaded
	inputs []play.Input
	at     time.Time
}

func begin(t tester, of *script.Loaded, seed uint64, mode play.Mode) *author {
	s, err := play.NewSession(of.Scenario, of.Rules, seed, mode)
	if err != nil {
		t.Fatal(err)
	}
	id := classroom.AttemptID("SEAT", of.Scenario.ID, seed)
	return &author{t: t, of: of, at: morning, play: xapi.Play{
		Scenario: of.Scenario, Rules: of.Rules,
		Attempt: classroom.Attempt{ID: id, Class: "CLASS", Seat: "SEAT", Record: s.Record(), Started: morning},
	}}
}

// session is where the attempt stands.
func (a *author) session() *play.Session {
	rec := a.play.Attempt.Record
	rec.Inputs = a.inputs
	s, fit, err := play.Resume(a.of.Scenario, a.of.Rules, rec)
	if err != nil || !fit.Whole() {
		a.t.Fatal(err, fit)
	}
	return s
}

// send stores a step from an input on, some seconds after the last.
func (a *author) send(from int, inputs ...play.Input) {
	a.at = a.at.Add(5 * time.Second)
	a.inputs = append(a.inputs[:from:from], inputs...)
	a.play.Steps = append(a.play.Steps, classroom.Step{Attempt: a.play.Attempt.ID, Rev: int64(len(a.play.Steps) + 1), From: from, Inputs: inputs, At: a.at})
}

// next is an input that can be taken now, drawn from some numbers.
func (a *author) next(n int) (play.Input, bool) {
	s := a.session()
	state := s.State()
	switch {
	case state.Ended():
		return play.Input{}, false
	case state.Noted && n%3 != 0:
		return play.Input{Note: play.GoOn}, true
	case state.Pending && n%2 == 0:
		return play.Input{Signs: power.Signs(n / 2 % 8), Base: power.Base(n / 16 % 8)}, true
	}
	if err := s.Pass(); err != nil {
		a.t.Fatal(err)
	}
	offered, err := s.Offered()
	if err != nil {
		a.t.Fatal(err)
	}
	return play.Choose(play.ChoiceItem(a.of.Scenario, offered[n%len(offered)]).Choice.ID), true
}

// TestStatementsKeepTheRules plays every case at random, with choices taken
// back, and looks at each statement.
func TestStatementsKeepTheRules(t *testing.T) {
	for id, of := range shipped() {
		t.Run(id, func(t *testing.T) {
			for seed := range uint64(3) {
				draw := rand.New(rand.NewPCG(seed, 1))
				a := begin(t, of, seed, play.Explore)
				wander(a, 25, draw.IntN)
				check(t, a)
			}
		})
	}
}

// TestAnyLogKeepsTheRules does so with a small case and many logs.
func TestAnyLogKeepsTheRules(t *testing.T) {
	of := shortCase(t)
	rapid.Check(t, func(r *rapid.T) {
		a := begin(r, of, rapid.Uint64().Draw(r, "seed"), play.Explore)
		wander(a, rapid.IntRange(1, 20).Draw(r, "steps"), func(n int) int { return rapid.IntRange(0, n-1).Draw(r, "n") })
		check(r, a)
	})
}

// wander sends steps as they are drawn.
func wander(a *author, steps int, draw func(n int) int) {
	for range steps {
		from := len(a.inputs)
		if from > 0 && draw(6) == 0 {
			a.send(from - 1 - draw(min(3, from)))
			continue
		}
		in, ok := a.next(draw(1 << 16))
		if !ok {
			return
		}
		a.send(from, in)
	}
}

// check looks at all that is told of an attempt.
func check(t tester, a *author) {
	seen := map[string]bool{}
	var all []xapi.Statement
	for _, step := range a.play.Steps {
		told, err := xapi.Names{}.Step(a.play, step.Rev)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, told...)
	}
	for i, st := range all {
		if found := faults(st); found != nil {
			t.Fatalf("%+v\n%q", st, found)
		}
		if seen[st.ID] {
			t.Fatalf("two statements have the id %s", st.ID)
		}
		seen[st.ID] = true
		if first := st.Verb.ID == xapi.Initialized; first != (i == 0) {
			t.Fatalf("statement %d is %s", i, st.Verb.ID)
		}
		if i > 0 && st.Timestamp < all[i-1].Timestamp {
			t.Fatalf("statement %d was made before the one that it follows", i)
		}
	}
	var again []string
	err := xapi.Names{}.Steps(a.play, func(some []xapi.Statement) error {
		for _, st := range some {
			again = append(again, line(t, st))
		}
		return nil
	})
	var once []string
	for _, st := range all {
		once = append(once, line(t, st))
	}
	if err != nil || !slices.Equal(again, once) {
		t.Fatalf("told together they are not what they are step by step: %v", err)
	}
}
