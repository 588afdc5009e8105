//go:build !js

package store_test

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/play"
	"upperhand/game/power"
)

func TestStepsAreKept(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		a := begin("A", "s1", math.MaxUint64)
		a = goOn(t, s, a, play.Choose("listen"), play.Input{Note: play.Skip})
		a = goOn(t, s, a, play.Input{Signs: 1 << power.DependenceOnWorker, Base: power.Expert, On: "sofia"}, play.Choose("a\x00 \"b\" — 文"))
		after, step := move(a, 1, play.Choose("ask"))
		step.Ended, step.Ending, after.Ended, after.Ending = true, "on-her-own-terms", true, "on-her-own-terms"
		must(t, s.Append(t.Context(), a, after, step))
		must(t, s.Close())

		s = open(t, at)
		kept := got[classroom.Attempt](t)(s.Attempt(t.Context(), a.ID))
		if !reflect.DeepEqual(kept, after) {
			t.Errorf("kept %+v\nnot  %+v", kept, after)
		}
		steps := got[[]classroom.Step](t)(s.Steps(t.Context(), a.ID))
		if len(steps) != 3 || steps[0].ID >= steps[1].ID || steps[1].ID >= steps[2].ID {
			t.Fatalf("the log: %+v", steps)
		}
		var inputs []play.Input
		back := 0
		for _, st := range steps {
			folded, n, ok := classroom.Fold(inputs, st)
			if !ok {
				t.Fatalf("a hole before %+v", st)
			}
			inputs, back = folded, back+n
		}
		if !reflect.DeepEqual(inputs, after.Record.Inputs) || back != after.TakenBack || back != 3 {
			t.Errorf("folded %+v with %d taken back, attempt %+v", inputs, back, after)
		}
		step.ID = steps[2].ID
		if !reflect.DeepEqual(steps[2], step) {
			t.Errorf("kept %+v\nnot  %+v", steps[2], step)
		}
	})
}

func TestSeedsSurvive(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		for _, seed := range []uint64{0, 1, 1<<53 + 1, math.MaxInt64, 1 << 63, math.MaxUint64 - 1, math.MaxUint64} {
			a := goOn(t, s, begin("A", "s1", seed), play.Choose("x"))
			if kept := got[classroom.Attempt](t)(s.Attempt(t.Context(), a.ID)); kept.Record.Seed != seed {
				t.Errorf("seed %d became %d", seed, kept.Record.Seed)
			}
		}
	})
}

func TestAttemptsOfClassAndSeat(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1", "s2")
		filled(t, s, "B", "s3")
		late := begin("A", "s1", 1)
		late.Started = clock.Add(time.Second)
		first := goOn(t, s, late, play.Choose("x"))
		second := goOn(t, s, begin("A", "s2", 2), play.Choose("y"))
		goOn(t, s, begin("B", "s3", 3), play.Choose("z"))
		if list := got[[]classroom.Attempt](t)(s.Attempts(t.Context(), "A")); len(list) != 2 || list[0].ID != second.ID || list[1].ID != first.ID {
			t.Errorf("the class's, the oldest first: %+v", list)
		}
		if list := got[[]classroom.Attempt](t)(s.AttemptsOf(t.Context(), "s1")); len(list) != 1 || list[0].ID != first.ID {
			t.Errorf("the seat's: %+v", list)
		}
		if _, err := s.Attempt(t.Context(), "s1/sofia/99"); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("no such attempt: %v", err)
		}
	})
}

func TestStepThatRestsOnAnOlderReading(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		start := begin("A", "s1", 7)
		one := goOn(t, s, start, play.Choose("a"))
		two := goOn(t, s, one, play.Choose("b"))
		for name, before := range map[string]classroom.Attempt{"as if it were new": start, "as it was": one} {
			after, step := move(before, len(before.Record.Inputs), play.Choose("late"))
			if err := s.Append(t.Context(), before, after, step); !errors.Is(err, classroom.ErrConflict) {
				t.Errorf("%s: %v", name, err)
			}
		}
		ahead := two
		ahead.Rev = 9 // nobody has stored it
		after, step := move(ahead, 2, play.Choose("early"))
		if err := s.Append(t.Context(), ahead, after, step); !errors.Is(err, classroom.ErrConflict) {
			t.Errorf("an attempt that nobody knows: %v", err)
		}
		if kept := got[classroom.Attempt](t)(s.Attempt(t.Context(), two.ID)); !reflect.DeepEqual(kept, two) {
			t.Errorf("it was changed: %+v", kept)
		}
		if steps := got[[]classroom.Step](t)(s.Steps(t.Context(), two.ID)); len(steps) != 2 {
			t.Errorf("something was logged: %+v", steps)
		}
	})
}

func TestStepOfASeatThatIsGone(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1", "s2")
		filled(t, s, "B")
		playing := goOn(t, s, begin("A", "s1", 7), play.Choose("a"))
		must(t, s.DeleteSeat(t.Context(), "s1"))
		for name, before := range map[string]classroom.Attempt{
			"one that plays": playing, "one that begins": begin("A", "s1", 8), "one of another class": begin("B", "s2", 8),
		} {
			after, step := move(before, len(before.Record.Inputs), play.Choose("b"))
			if err := s.Append(t.Context(), before, after, step); !errors.Is(err, classroom.ErrNone) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// A log with a hole could never be run again: no step makes one.
func TestStepThatDoesNotFollow(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		one := goOn(t, s, begin("A", "s1", 7), play.Choose("a"))
		after, step := move(one, 1, play.Choose("b"))
		for reason, spoil := range map[string]func(before, after *classroom.Attempt, step *classroom.Step){
			"begins at input 5":  func(_, _ *classroom.Attempt, st *classroom.Step) { st.From = 5 },
			"begins at input -1": func(_, _ *classroom.Attempt, st *classroom.Step) { st.From = -1 },
			"do not lead":        func(_, _ *classroom.Attempt, st *classroom.Step) { st.Inputs = []play.Input{play.Choose("c")} },
			"does not lead":      func(_, _ *classroom.Attempt, st *classroom.Step) { st.Rev = 8 },
			"does not come after": func(_, a *classroom.Attempt, st *classroom.Step) {
				a.Rev, st.Rev = 1, 1
			},
			"do not agree": func(_, a *classroom.Attempt, _ *classroom.Step) { a.Ended = true },
			"is another":   func(b, _ *classroom.Attempt, _ *classroom.Step) { b.ID = "s1/sofia/8" },
		} {
			before, after, step := one, after, step
			spoil(&before, &after, &step)
			if err := s.Append(t.Context(), before, after, step); err == nil || !strings.Contains(err.Error(), reason) {
				t.Errorf("%q: %v", reason, err)
			}
		}
		if steps := got[[]classroom.Step](t)(s.Steps(t.Context(), one.ID)); len(steps) != 1 {
			t.Errorf("something was logged: %+v", steps)
		}
	})
}

// Many play at once, on two servers, and some of them twice at the same time:
// of two steps with the same number one is stored and the other told so, and
// nobody else notices.
func TestManyAtOnce(t *testing.T) {
	const seats, steps = 24, 8
	both(t, func(t *testing.T, at string) {
		servers := []classroom.Store{open(t, at), open(t, at)}
		var names []string
		for n := range seats {
			names = append(names, fmt.Sprint("s", n))
		}
		filled(t, servers[0], "A", names...)
		var all sync.WaitGroup
		var mu sync.Mutex
		stored := map[string]int{} // by attempt and rev
		for _, name := range names {
			for hand := range 3 { // three windows of the same person
				all.Go(func() {
					s := servers[hand%2]
					for a := begin("A", name, 1); a.Rev < steps; {
						after, step := move(a, len(a.Record.Inputs), play.Choose(fmt.Sprint("hand", hand)))
						err := s.Append(t.Context(), a, after, step)
						if err == nil {
							mu.Lock()
							stored[fmt.Sprint(a.ID, after.Rev)]++
							mu.Unlock()
							a = after
							continue
						}
						if !errors.Is(err, classroom.ErrConflict) {
							t.Errorf("%s: %v", name, err)
							return
						}
						if a, err = s.Attempt(t.Context(), a.ID); err != nil {
							t.Errorf("%s: %v", name, err)
							return
						}
					}
				})
			}
		}
		all.Wait()
		for key, n := range stored {
			if n != 1 {
				t.Errorf("%s was stored %d times", key, n)
			}
		}
		if len(stored) != seats*steps {
			t.Errorf("%d steps were stored, not %d", len(stored), seats*steps)
		}
		whole(t, servers[1], "A", seats, steps)
	})
}

// whole checks that each attempt of a class is what its log says.
func whole(t *testing.T, s classroom.Store, class string, attempts, steps int) {
	t.Helper()
	list := got[[]classroom.Attempt](t)(s.Attempts(t.Context(), class))
	if len(list) != attempts {
		t.Errorf("%d attempts, not %d", len(list), attempts)
	}
	for _, a := range list {
		var inputs []play.Input
		log := got[[]classroom.Step](t)(s.Steps(t.Context(), a.ID))
		for i, st := range log {
			folded, _, ok := classroom.Fold(inputs, st)
			if inputs = folded; !ok || st.Rev != int64(i+1) {
				t.Errorf("%s has a hole before step %d: %+v", a.ID, i, st)
			}
		}
		if len(log) != steps || a.Rev != int64(steps) || !reflect.DeepEqual(inputs, a.Record.Inputs) {
			t.Errorf("%s: %d steps in the log, rev %d, inputs %v and %v", a.ID, len(log), a.Rev, inputs, a.Record.Inputs)
		}
	}
}

// Steps of one attempt that come together are stored in their order, also
// where another one among them can't be.
func TestOneThatFailsDoesNotHarmOthers(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at, store.Options{Forwarding: true})
		filled(t, s, "A", "s1", "s2")
		var all sync.WaitGroup
		for n := range 100 {
			seat := "s1"
			if n%3 == 0 {
				seat = "nobody"
			}
			all.Go(func() {
				a := begin("A", seat, uint64(n))
				after, step := move(a, 0, play.Choose("x"))
				err := s.Append(t.Context(), a, after, step)
				if seat == "s1" && err != nil || seat == "nobody" && !errors.Is(err, classroom.ErrNone) {
					t.Errorf("%s: %v", a.ID, err)
				}
			})
		}
		all.Wait()
		if n := got[int](t)(s.Waiting(t.Context())); n != 66 {
			t.Errorf("%d entries wait, not 66", n)
		}
		whole(t, s, "A", 66, 1)
	})
}
