package result_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/classroom/sample"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/scenarios"
)

// loaded keeps cases that were read: rapid asks for them again and again.
var loaded = map[string]result.Loaded{}

func load(t testing.TB, id string) result.Loaded {
	t.Helper()
	if of, known := loaded[id]; known {
		return of
	}
	of, err := sample.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	loaded[id] = of
	return of
}

func class(t testing.TB, seats int) *sample.Class {
	return sample.Of(load(t, "sofia-and-matthias"), seats)
}

func tell(c *sample.Class, counting result.Counting) result.Class {
	return result.NewReader(c.Cases).Tell(c.Given(), counting, c.Now)
}

// At every decision the split adds up: by choice, by base and by manner, to the
// seats that passed; and nobody passed whom the case does not count.
func TestSplitsAddUpToTheSeatsThatPassed(t *testing.T) {
	ids := scenarios.IDs()
	rapid.Check(t, func(rt *rapid.T) {
		of := load(t, rapid.SampledFrom(ids).Draw(rt, "case"))
		c := sample.Of(of, rapid.IntRange(0, 14).Draw(rt, "seats"))
		counting := rapid.SampledFrom(result.Countings()).Draw(rt, "counting")
		k := tell(c, counting).Cases[0]
		for _, d := range k.Decisions {
			where := of.Scenario.Scenes[d.Scene].ID
			sum := func(what string, n int) {
				if n != d.Passed {
					rt.Fatalf("%s: by %s the split is of %d seats, %d passed", where, what, n, d.Passed)
				}
			}
			byChoice, byBase, byManner := 0, 0, 0
			seen := map[string]bool{}
			for _, choice := range d.Choices {
				byChoice += len(choice.Seats)
				for _, s := range choice.Seats {
					if seen[s] {
						rt.Fatalf("%s: seat %s is counted twice", where, s)
					}
					seen[s] = true
				}
				if len(choice.Seats) > choice.Offered {
					rt.Fatalf("%s: %d took what was offered to %d", where, len(choice.Seats), choice.Offered)
				}
			}
			for _, s := range d.ByBase {
				byBase += s.Seats
			}
			for _, s := range d.ByManner {
				byManner += s.Seats
			}
			sum("choice", byChoice)
			sum("base", byBase)
			sum("manner", byManner)
			if d.Passed > k.Entered[d.Scene] {
				rt.Fatalf("%s: %d chose there, %d came there", where, d.Passed, k.Entered[d.Scene])
			}
			if d.Even < 0 || d.Even > 100 {
				rt.Fatalf("%s: evenness %d", where, d.Even)
			}
			for _, b := range d.Bands {
				if b.Trust.N != d.Passed || !slices.IsSorted([]int{0, b.Trust.Low, b.Trust.From, b.Trust.Middle, b.Trust.To, b.Trust.High, 100}) {
					rt.Fatalf("%s: the band of trust is %+v, of %d", where, b.Trust, d.Passed)
				}
			}
		}
		places := k.Ended()
		for _, here := range k.Here {
			places += len(here)
		}
		if places != len(k.Paths) {
			rt.Fatalf("%d seats are somewhere, %d began", places, len(k.Paths))
		}
	})
}

// script makes a class by hand: what each seat chose, as choice ids.
func script(t testing.TB, of result.Loaded, seats ...[]string) *sample.Class {
	t.Helper()
	c := sample.Of(of, 0)
	for i, choices := range seats {
		id := fmt.Sprintf("S%d", i)
		c.Seated = append(c.Seated, classroom.Seat{ID: id, Alias: id, Joined: sample.Start, Seen: c.Now})
		if choices == nil {
			continue
		}
		s, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		for _, choice := range choices {
			if _, err := s.Choose(choice); err != nil {
				t.Fatal(err)
			}
		}
		attempt := classroom.Attempt{ID: classroom.AttemptID(id, of.Scenario.ID, 1), Seat: id, Record: s.Record(), Rev: 1, Started: sample.Start, Updated: c.Now}
		c.Played = append(c.Played, attempt)
		c.Log[attempt.ID] = []classroom.Step{{Attempt: attempt.ID, Rev: 1, Inputs: attempt.Record.Inputs, At: c.Now}}
	}
	return c
}

// first gives the ids of the choices that stand in the first decision of a case.
func first(t testing.TB, of result.Loaded) []string {
	t.Helper()
	s, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Pass(); err != nil {
		t.Fatal(err)
	}
	offered, err := s.Offered()
	if err != nil || len(offered) < 3 {
		t.Fatalf("offered %v, %v", offered, err)
	}
	var ids []string
	for _, c := range offered {
		ids = append(ids, play.ChoiceItem(of.Scenario, c).Choice.ID)
	}
	return ids
}

func TestHowEvenlyAClassDivides(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	ids := first(t, of)
	a, b, c := []string{ids[0]}, []string{ids[1]}, []string{ids[2]}
	for _, test := range []struct {
		seats [][]string
		even  int
		split result.Split
	}{
		{[][]string{a}, 0, result.TooFew},
		{[][]string{a, a, a}, 0, result.Alike},
		{[][]string{a, b}, 100, result.Evenly},
		{[][]string{a, b, c}, 100, result.Evenly},
		{[][]string{a, a, a, a, a, a, a, b}, 29, result.Leaning},
		{[][]string{a, a, a, b, b, a, nil}, 62, result.Divided},
	} {
		k := tell(script(t, of, test.seats...), result.Last).Cases[0]
		d := k.Divisive()[0]
		if d.Even != test.even || d.Split() != test.split {
			t.Errorf("%v: even %d, %q; want %d, %q", test.seats, d.Even, d.Split().Word(), test.even, test.split.Word())
		}
	}
}

// Ten of twenty that divide tell more than one of two.
func TestManyThatDivideComeBeforeFew(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	ids := first(t, of)
	var seats [][]string
	for i := range 12 {
		seats = append(seats, []string{ids[i%2]})
	}
	c := script(t, of, seats...)
	k := tell(c, result.Last).Cases[0]
	order := k.Divisive()
	if order[0].Passed != 12 || order[0].Scene != of.Scenario.Start {
		t.Errorf("first comes the decision in scene %d that %d passed", order[0].Scene, order[0].Passed)
	}
	for i := range order[1:] {
		if order[i].Even*order[i].Passed < order[i+1].Even*order[i+1].Passed && order[i].Even < order[i+1].Even {
			t.Errorf("decision %d (%d%% of %d) stands before %d%% of %d", i, order[i].Even, order[i].Passed, order[i+1].Even, order[i+1].Passed)
		}
	}
}

// Who counts: not the teacher, not who was removed.
func TestTheTeacherAndRemovedSeatsAreNotCounted(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	a := []string{first(t, of)[0]}
	c := script(t, of, a, a, a)
	c.Seated[1].Removed = true
	c.Seated[2].Teacher = true
	told := tell(c, result.Last)
	if k := told.Cases[0]; k.Seats != 1 || len(k.Paths) != 1 || k.Counts.Runs != 1 || k.Decisions[0].Passed > 1 {
		t.Errorf("%d seats, %d paths, %d on the map", k.Seats, len(k.Paths), k.Counts.Runs)
	}
	if len(told.Room) != 1 || len(told.Paths) != 2 {
		t.Errorf("%d in the room (want 1), %d paths to export (want 2: what a removed seat did stays)", len(told.Room), len(told.Paths))
	}
}

// Of a seat's attempts the one counts that the teacher picked.
func TestWhichAttemptCounts(t *testing.T) {
	c := class(t, 40)
	sc := c.Cases[0].Scenario
	kind := func(p *result.Path) int {
		if !p.Ended() {
			return -1
		}
		return slices.Index([]string{"bad", "mixed", "good"}, sc.Endings[p.Ending].Kind)
	}
	by := map[string][]*result.Path{}
	for _, p := range tell(c, result.Last).Paths {
		by[p.Attempt.Seat] = append(by[p.Attempt.Seat], p)
	}
	several := 0
	for _, counting := range result.Countings() {
		for _, p := range tell(c, counting).Cases[0].Paths {
			all := by[p.Attempt.Seat]
			if len(all) > 1 {
				several++
			}
			for _, o := range all {
				switch {
				case counting == result.First && o.Number < p.Number, counting == result.Last && o.Number > p.Number,
					counting == result.Best && kind(o) > kind(p), counting == result.Furthest && len(o.Steps) > len(p.Steps) && o.Ended() == p.Ended():
					t.Errorf("%s: attempt %d of %s counts, not %d", counting, p.Number, p.Attempt.Seat, o.Number)
				}
			}
		}
	}
	if several == 0 {
		t.Fatal("nobody played twice: the test shows nothing")
	}
}

func TestWhoIsWhere(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	a := []string{first(t, of)[0]}
	c := script(t, of, nil, a, a, a, a)
	now := c.Now
	c.Played[0].Updated = now.Add(-time.Minute)      // S1: plays
	c.Played[1].Updated = now.Add(-20 * time.Minute) // S2: there, and does nothing
	c.Played[2].Updated = now.Add(-20 * time.Minute) // S3: gone
	c.Seated[3].Seen = now.Add(-15 * time.Minute)
	back := c.Played[3].ID // S4: to and fro
	one := c.Played[3].Record.Inputs
	c.Log[back] = nil
	for i := range 4 {
		c.Log[back] = append(c.Log[back], classroom.Step{From: 0, Inputs: one, Rev: int64(2*i + 1), At: now}, classroom.Step{From: 0, Rev: int64(2*i + 2), At: now})
	}
	c.Log[back] = append(c.Log[back], classroom.Step{From: 0, Inputs: one, Rev: 9, At: now})
	want := []result.Standing{result.NotBegun, result.Playing, result.Waiting, result.Away, result.Wavering}
	told := tell(c, result.Last)
	for i, p := range told.Room {
		if p.Standing != want[i] {
			t.Errorf("%s is %d, want %d", p.Seat.Alias, p.Standing, want[i])
		}
	}
	undone := 0
	for _, d := range told.Cases[0].Decisions {
		undone += d.Undone
	}
	if undone != 4 {
		t.Errorf("%d choices were taken back, want 4", undone)
	}
}

// What is told of an attempt does not depend on what was told before, and an
// attempt that did not change is not asked for its log again.
func TestOnlyWhatChangedIsRunAgain(t *testing.T) {
	c := class(t, 12)
	r := result.NewReader(c.Cases)
	asked := 0
	g := c.Given()
	steps := g.Steps
	g.Steps = func(id string) ([]classroom.Step, error) { asked++; return steps(id) }
	r.Tell(g, result.Last, c.Now)
	if asked != len(c.Played) {
		t.Fatalf("asked for %d logs of %d", asked, len(c.Played))
	}
	// one seat takes its last input back
	a := &g.Attempts[0]
	a.Record.Inputs = a.Record.Inputs[:len(a.Record.Inputs)-1]
	a.Rev++
	c.Log[a.ID] = append(c.Log[a.ID], classroom.Step{Attempt: a.ID, Rev: a.Rev, From: len(a.Record.Inputs), At: c.Now})
	asked = 0
	again := r.Tell(g, result.Last, c.Now)
	if asked != 1 {
		t.Errorf("asked for %d logs, one attempt had changed", asked)
	}
	if fresh := tell(c, result.Last); fmt.Sprintf("%+v", again.Cases[0].Decisions) != fmt.Sprintf("%+v", fresh.Cases[0].Decisions) {
		t.Error("a reader that has told before tells otherwise than a new one")
	}
	g.Attempts = g.Attempts[1:]
	if told := r.Tell(g, result.Last, c.Now); len(told.Paths) != len(g.Attempts) {
		t.Error("an attempt that was deleted is still told")
	}
}

// A store that can't give the log leaves the times out, and nothing else.
func TestWithoutTheLogTheRestIsTold(t *testing.T) {
	c := class(t, 6)
	g := c.Given()
	g.Steps = func(string) ([]classroom.Step, error) { return nil, errors.New("the store is away") }
	told := result.NewReader(c.Cases).Tell(g, result.Last, c.Now)
	for _, p := range told.Paths {
		for _, s := range p.Steps {
			if s.Took >= 0 {
				t.Fatalf("a step took %v, which nobody knows", s.Took)
			}
		}
	}
	if told.Cases[0].Decisions[0].Passed != tell(c, result.Last).Cases[0].Decisions[0].Passed {
		t.Error("the split is another without the log")
	}
}

// A record of another case, or of a text that was changed, stops nothing.
func TestRecordsThatDoNotFit(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	a := []string{first(t, of)[0]}
	c := script(t, of, a, a, a)
	c.Played[0].Record.Scenario = "gone"
	c.Played[1].Record.Inputs = append(slices.Clone(c.Played[1].Record.Inputs), play.Choose("no-such-choice"))
	c.Played[2].Record.Version = 99
	told := tell(c, result.Last)
	if len(told.Paths) != 1 || !strings.Contains(told.Paths[0].Stopped, "no-such-choice") || len(told.Paths[0].Steps) != 1 {
		t.Errorf("%d paths: %+v", len(told.Paths), told.Paths)
	}
}

func TestVotes(t *testing.T) {
	of := load(t, "sofia-and-matthias")
	ids := first(t, of)
	index := func(id string) int {
		return slices.IndexFunc(of.Scenario.Choices, func(r scenario.ChoiceRef) bool {
			return of.Scenario.Scenes[r.Scene].Items[r.Item].Choice.ID == id
		})
	}
	round := func(counts map[string]int, taken string) classroom.Round {
		return classroom.Round{Attempt: classroom.AttemptID("T", of.Scenario.ID, 3), Counts: counts, Taken: taken}
	}
	for _, test := range []struct {
		round             classroom.Round
		tie, close, other bool
	}{
		{round(map[string]int{ids[0]: 9, ids[1]: 2}, ids[0]), false, false, false},
		{round(map[string]int{ids[0]: 4, ids[1]: 4}, ids[1]), true, false, false},
		{round(map[string]int{ids[0]: 5, ids[1]: 4}, ids[0]), false, true, false},
		{round(map[string]int{ids[0]: 9, ids[1]: 2}, ids[2]), false, false, true},
		{round(nil, ids[2]), false, false, false},
		{round(map[string]int{"no-such": 3}, ""), false, false, false},
	} {
		c := sample.Of(of, 0)
		c.Ended = []classroom.Round{test.round}
		all := tell(c, result.Last).Votes
		if len(all) != 1 {
			t.Fatalf("%v: %d votes", test.round, len(all))
		}
		v := all[0]
		if v.Tie() != test.tie || v.Close() != test.close || v.Other() != test.other {
			t.Errorf("%v: tie %v, close %v, another taken %v", test.round, v.Tie(), v.Close(), v.Other())
		}
		if test.round.Taken != "" && v.Taken != index(test.round.Taken) {
			t.Errorf("%v: taken %d", test.round, v.Taken)
		}
	}
}

// A teacher looks at a class of two hundred, and again a second later.
func BenchmarkTell(b *testing.B) {
	c := class(b, 200)
	inputs := 0
	for _, a := range c.Played {
		inputs += len(a.Record.Inputs)
	}
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			tell(c, result.Last)
		}
		b.ReportMetric(float64(inputs), "inputs")
	})
	b.Run("again", func(b *testing.B) {
		r := result.NewReader(c.Cases)
		g := c.Given()
		for b.Loop() {
			for i := range 20 { // of the seats take a step
				g.Attempts[i].Rev++
			}
			r.Tell(g, result.Last, c.Now)
		}
	})
}
