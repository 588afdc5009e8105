//go:build !js

package store_test

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/play"
)

// hour is a clock that stands still until it is moved.
type hour struct {
	mu  sync.Mutex
	now time.Time
}

func (h *hour) Now() time.Time { h.mu.Lock(); defer h.mu.Unlock(); return h.now }

func (h *hour) pass(d time.Duration) { h.mu.Lock(); defer h.mu.Unlock(); h.now = h.now.Add(d) }

func forwarding(h *hour) store.Options { return store.Options{Forwarding: true, Now: h.Now} }

func take(t *testing.T, s classroom.Store, limit int) (list []classroom.Entry, ids []int64) {
	t.Helper()
	list = got[[]classroom.Entry](t)(s.Outgoing(t.Context(), limit, time.Minute))
	for _, e := range list {
		ids = append(ids, e.ID)
	}
	return list, ids
}

func TestEntriesTellWhatWasStored(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s := open(t, at, forwarding(h))
		filled(t, s, "A", "s1")
		a := goOn(t, s, begin("A", "s1", math.MaxUint64), play.Choose("a"), play.Choose("b"))
		after, step := move(a, 1, play.Choose("c"))
		step.Ended, step.Ending, after.Ended, after.Ending = true, "gone", true, "gone"
		must(t, s.Append(t.Context(), a, after, step))
		words := classroom.Reflection{Class: "A", Seat: "s1", Attempt: a.ID, Question: -1, Asked: "How?", Text: "Tired.", At: clock}
		must(t, s.Share(t.Context(), words))

		list, ids := take(t, s, 10)
		if len(list) != 3 {
			t.Fatalf("%+v", list)
		}
		step.ID = list[1].Step.ID
		want := classroom.Entry{ID: ids[1], Kind: classroom.Stepped, Class: "A", Seat: "s1", Attempt: a.ID, Step: step, At: step.At}
		if !reflect.DeepEqual(list[1], want) || step.ID == 0 {
			t.Errorf("a step:\n%+v\nnot\n%+v", list[1], want)
		}
		want = classroom.Entry{ID: ids[2], Kind: classroom.Shared, Class: "A", Seat: "s1", Attempt: a.ID, Shared: words, At: clock}
		if !reflect.DeepEqual(list[2], want) {
			t.Errorf("a reflection:\n%+v\nnot\n%+v", list[2], want)
		}
		must(t, s.Sent(t.Context(), ids[:2]))
		if n := got[int](t)(s.Waiting(t.Context())); n != 1 {
			t.Errorf("%d wait", n)
		}
	})
}

func TestNothingIsQueuedWhereNothingIsForwarded(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		a := goOn(t, s, begin("A", "s1", 1), play.Choose("a"))
		must(t, s.Share(t.Context(), classroom.Reflection{Class: "A", Seat: "s1", Attempt: a.ID, Text: "x", At: clock}))
		if list, _ := take(t, s, 10); len(list) != 0 {
			t.Errorf("%+v", list)
		}
	})
}

func TestLease(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s, other := open(t, at, forwarding(h)), open(t, at, forwarding(h))
		filled(t, s, "A", "s1", "s2")
		one := goOn(t, s, begin("A", "s1", 1), play.Choose("a"))
		goOn(t, s, begin("A", "s2", 1), play.Choose("b"))
		one = goOn(t, s, one, play.Choose("c"))

		first, ids := take(t, s, 1)
		if len(first) != 1 || first[0].Attempt != one.ID || first[0].Step.Rev != 1 {
			t.Fatalf("the first: %+v", first)
		}
		rest, _ := take(t, other, 10)
		if len(rest) != 1 || rest[0].Seat != "s2" {
			t.Errorf("another server is given what comes after an entry that is leased, or not all else: %+v", rest)
		}
		must(t, s.Later(t.Context(), ids, clock.Add(time.Hour), "the other side was down"))
		h.pass(2 * time.Minute) // the other server has died
		if list, _ := take(t, s, 10); len(list) != 1 || list[0].Seat != "s2" || list[0].Tries != 0 {
			t.Errorf("after a lease: %+v", list)
		}
		h.pass(time.Hour)
		list, ids := take(t, other, 10)
		if len(list) != 3 || list[0].Step.Rev != 1 || list[0].Tries != 1 || list[2].Step.Rev != 2 {
			t.Fatalf("after the wait, all in their order: %+v", list)
		}
		must(t, other.Sent(t.Context(), append(ids, 99999)))
		must(t, s.Later(t.Context(), ids, clock, "late"))
		must(t, s.Sent(t.Context(), nil))
		if n := got[int](t)(s.Waiting(t.Context())); n != 0 {
			t.Errorf("%d wait", n)
		}
		goOn(t, s, one, play.Choose("d"))
		if _, again := take(t, s, 10); len(again) != 1 || again[0] <= ids[2] {
			t.Errorf("a number was given twice: %v after %v", again, ids)
		}
	})
}

// Four servers forward at once: every entry is given out once, and those of an
// attempt in their order.
func TestServersShareTheQueue(t *testing.T) {
	const seats, steps = 12, 10
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s := open(t, at, forwarding(h))
		var all sync.WaitGroup
		filled(t, s, "A")
		for n := range seats {
			must(t, s.AddSeat(t.Context(), seat("A", fmt.Sprint("s", n))))
		}
		for n := range seats {
			all.Go(func() {
				a := begin("A", fmt.Sprint("s", n), 1)
				for range steps {
					after, step := move(a, len(a.Record.Inputs), play.Choose("x"))
					if err := s.Append(t.Context(), a, after, step); err != nil {
						t.Error(err)
					}
					a = after
				}
			})
		}
		all.Wait()
		var mu sync.Mutex
		sent := map[string][]int64{}
		for range 4 {
			server := open(t, at, forwarding(h))
			all.Go(func() {
				for {
					list, err := server.Outgoing(t.Context(), 7, time.Minute)
					if n, err2 := server.Waiting(t.Context()); err != nil || err2 != nil || n == 0 {
						if err != nil || err2 != nil {
							t.Error(err, err2)
						}
						return
					}
					var ids []int64
					mu.Lock()
					for _, e := range list {
						ids = append(ids, e.ID)
						sent[e.Attempt] = append(sent[e.Attempt], e.Step.Rev)
					}
					mu.Unlock()
					if err := server.Sent(t.Context(), ids); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		if len(sent) != seats {
			t.Errorf("%d attempts were told of, not %d", len(sent), seats)
		}
		for id, revs := range sent {
			for i, rev := range revs {
				if rev != int64(i+1) || len(revs) != steps {
					t.Errorf("%s went out as %v", id, revs)
					break
				}
			}
		}
	})
}

// Words that were taken back or changed before they went out are not told.
func TestSharedWordsThatChange(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s := open(t, at, forwarding(h))
		filled(t, s, "A", "s1")
		r := classroom.Reflection{Class: "A", Seat: "s1", Attempt: "s1/x/1", Asked: "Why?", Text: "first", At: clock}
		must(t, s.Share(t.Context(), r))
		r.Text = "second"
		must(t, s.Share(t.Context(), r))
		other := r
		other.Question, other.Text, other.At = 1, "kept", clock.Add(time.Second)
		must(t, s.Share(t.Context(), other))
		if list := got[[]classroom.Reflection](t)(s.Reflections(t.Context(), "A")); !reflect.DeepEqual(list, []classroom.Reflection{r, other}) {
			t.Errorf("%+v", list)
		}
		if list, ids := take(t, s, 10); len(list) != 2 || list[0].Shared != r || list[1].Shared != other {
			t.Errorf("%+v", list)
		} else {
			must(t, s.Later(t.Context(), ids, clock, ""))
		}
		r.Text = ""
		must(t, s.Share(t.Context(), r))
		must(t, s.Share(t.Context(), r))
		if list := got[[]classroom.Reflection](t)(s.Reflections(t.Context(), "A")); len(list) != 1 || list[0] != other {
			t.Errorf("taken back: %+v", list)
		}
		r.Asked, r.Was = "", r.At
		if list, _ := take(t, s, 10); len(list) != 2 || list[0].Shared != other || list[1].Shared != r {
			t.Errorf("taken back: %+v", list)
		}
		r.Seat, r.Text = "nobody", "x"
		if err := s.Share(t.Context(), r); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("words of nobody: %v", err)
		}
	})
}

// Words that a server has in hand may be told, so what comes next says which they
// were; those that nobody had in hand leave no trace.
func TestSharedWordsThatWereTold(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s := open(t, at, forwarding(h))
		filled(t, s, "A", "s1")
		share := func(text string, minute int) classroom.Reflection {
			r := classroom.Reflection{Class: "A", Seat: "s1", Attempt: "s1/x/1", Asked: "Why?", Text: text, At: clock.Add(time.Duration(minute) * time.Minute)}
			must(t, s.Share(t.Context(), r))
			return r
		}
		first := share("first", 0)
		_, ids := take(t, s, 10)
		must(t, s.Sent(t.Context(), ids))
		second := share("second", 1)
		second.Was = first.At
		list, ids := take(t, s, 10)
		if len(list) != 1 || list[0].Shared != second {
			t.Errorf("changed: %+v", list)
		}
		must(t, s.Later(t.Context(), ids, clock, "away"))
		share("third", 2)
		fourth := share("fourth", 3)
		fourth.Was = second.At
		second.Asked, second.Text = "", ""
		if list, _ := take(t, s, 10); len(list) != 2 || list[0].Shared != second || list[1].Shared != fourth {
			t.Errorf("changed again: %+v", list)
		}
	})
}

// What is set aside waits for a person, and what comes after it does not.
func TestAside(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		h := &hour{now: clock}
		s := open(t, at, forwarding(h))
		filled(t, s, "A", "s1")
		one := goOn(t, s, begin("A", "s1", 1), play.Choose("a"))
		goOn(t, s, one, play.Choose("b"))
		_, ids := take(t, s, 1)
		must(t, s.Later(t.Context(), ids, classroom.Aside, "refused"))
		h.pass(1000 * time.Hour)
		if list, _ := take(t, s, 10); len(list) != 1 || list[0].Step.Rev != 2 {
			t.Errorf("after one that is set aside: %+v", list)
		}
		if n := got[int](t)(s.Waiting(t.Context())); n != 2 {
			t.Errorf("%d wait", n)
		}
	})
}
