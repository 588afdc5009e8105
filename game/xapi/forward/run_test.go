package forward

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"upperhand/game/classroom"
)

// run forwards for a time and stops.
func run(t testing.TB, f *Forwarder, q *queue, during time.Duration) {
	ctx, cancel := context.WithTimeout(t.Context(), during)
	defer cancel()
	if err := f.Run(ctx, q); err != nil {
		t.Error(err)
	}
}

// A record store that is away for an hour, in every way in which one can be,
// ends up with everything once and in order.
func TestNothingIsLostOrDoubledInAnHour(t *testing.T) {
	for kind := gone; kind < faultKind; kind++ {
		if kind == strict {
			continue
		}
		t.Run(fmt.Sprint(kind), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				q, l := newQueue(), newLRS()
				back := time.Now().Add(time.Hour)
				l.fault = func(int, *http.Request) fault {
					if time.Now().Before(back) {
						return kind
					}
					return strict
				}
				go func() { // the class goes on meanwhile
					for i := range 60 {
						q.choose(fmt.Sprint("seat", i%7), "ask")
						time.Sleep(time.Minute)
					}
				}()
				f := forwarder(t, l)
				run(t, f, q, 50*time.Minute)
				if n := l.count(); n > 200 {
					t.Errorf("a record store that is away was asked %d times in 50 minutes", n)
				}
				run(t, forwarder(t, l), q, 90*time.Minute) // another process
				whole(t, q, l)
			})
		})
	}
}

// Faults of all kinds in any order, two servers, and one of them stopped: it is
// all the same in the end.
func TestNothingIsLostOrDoubledByChance(t *testing.T) {
	for seed := range uint64(12) {
		synctest.Test(t, func(t *testing.T) {
			draw := rand.New(rand.NewPCG(seed, 2))
			q, l := newQueue(), newLRS()
			end := time.Now().Add(2 * time.Hour)
			l.fault = func(int, *http.Request) fault {
				if time.Now().After(end) || draw.IntN(3) == 0 {
					return strict
				}
				return fault(draw.IntN(int(faultKind)))
			}
			go func() {
				for i := range 300 {
					q.choose(fmt.Sprint("seat", i%11), "ask")
					time.Sleep(time.Duration(draw.IntN(40)) * time.Second)
				}
			}()
			one, other := forwarder(t, l), forwarder(t, l)
			go run(t, one, q, time.Hour+time.Duration(draw.IntN(3600))*time.Second)
			run(t, other, q, 4*time.Hour)
			whole(t, q, l)
		})
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// One statement that the record store does not like is set aside with what it
// said; the others get there, those of the same attempt too.
func TestOneThatIsRefusedHoldsUpNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		for i := range 20 {
			q.choose(fmt.Sprint("seat", i), "ask", "ask", "bye")
		}
		bad := q.wanted(t)["seat7"][4] // of the second step
		l.bad = func(st string) bool { return strings.Contains(st, bad) }
		f := forwarder(t, l)
		run(t, f, q, time.Minute)
		s, err := f.Status(t.Context(), q)
		if err != nil || s.Waiting != 1 || s.Aside != 1 || s.Trouble != "" || !strings.Contains(s.String(), "400 Bad Request, statement "+bad+" is not as I like it") {
			t.Errorf("the status is %+v: %s, %v", s, s, err)
		}
		if w := q.waits[0]; w.Attempt != classroom.AttemptID("seat7", "talk", 1) || w.Step.Rev != 2 || !strings.Contains(w.why, "not as I like it") {
			t.Errorf("set aside is %+v", w)
		}
		for seat, ids := range q.wanted(t) {
			if got, want := len(l.got()[seat]), len(ids)-boolean(seat == "seat7"); got != want {
				t.Errorf("%s: %d statements, want %d", seat, got, want)
			}
		}
	})
}

func boolean(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A record store that refuses everything is at fault itself: nothing is set
// aside for it, and all gets there once it is mended.
func TestARecordStoreThatRefusesEverythingIsWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		f := forwarder(t, l)
		q.choose("early", "ask")
		run(t, f, q, time.Minute)
		for i := range 80 {
			q.choose(fmt.Sprint("seat", i), "ask", "ask")
		}
		l.bad = func(string) bool { return true }
		run(t, f, q, time.Hour)
		s, _ := f.Status(t.Context(), q)
		if s.Aside != 0 || s.Waiting != 160 || !strings.Contains(s.Trouble, "it refuses what it is sent: 400") {
			t.Fatalf("the status is %+v", s)
		}
		if n := l.count(); n > 1500 {
			t.Errorf("it was asked %d times in an hour", n)
		}
		l.mu.Lock()
		l.bad = nil
		l.mu.Unlock()
		run(t, f, q, time.Hour)
		whole(t, q, l)
	})
}

// A queue that begins with much that is refused does not end there: what comes
// after it is taken, and that is how one knows whose fault it is.
func TestManyThatAreRefusedHoldUpNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		for i := range 120 {
			q.choose(fmt.Sprint("bad", i), "ask")
		}
		go func() {
			for range 10 {
				q.choose("good", "ask")
				time.Sleep(10 * time.Minute)
			}
		}()
		l.bad = func(st string) bool { return strings.Contains(st, `"name":"bad`) }
		f := forwarder(t, l)
		run(t, f, q, 2*time.Hour)
		if s, _ := f.Status(t.Context(), q); s.Waiting != 120 || s.Aside != 120 || s.Trouble != "" || len(l.got()["good"]) != len(q.wanted(t)["good"]) {
			t.Errorf("%+v", s)
		}
	})
}

// A record store that turns us away is left alone, and no word of it shows the
// password.
func TestTurnedAway(t *testing.T) {
	for kind, want := range map[fault]string{
		locked: "it does not accept our user and password, or they may not write: check --lrs-auth",
		moved:  "it has moved, and statements are not sent on to an address that nobody here gave: check --lrs",
		portal: "what answers there is no record store: check the address given with --lrs",
		broken: "it is in trouble itself: 500 Internal Server Error, no room left for you, …",
	} {
		synctest.Test(t, func(t *testing.T) {
			q, l := newQueue(), newLRS()
			q.choose("a", "ask")
			l.fault = func(int, *http.Request) fault { return kind }
			f := forwarder(t, l)
			var log bytes.Buffer
			f.log = slog.New(slog.NewTextHandler(&log, nil))
			run(t, f, q, 22*time.Minute)
			s, _ := f.Status(t.Context(), q)
			if s.Trouble != want || s.Waiting != 1 || l.count() != 5 && kind != broken {
				t.Errorf("after %d requests: %+v", l.count(), s)
			}
			for _, r := range l.requests {
				if r.URL.Host != "lrs.example" {
					t.Errorf("asked %s", r.URL)
				}
			}
			if all := log.String() + s.String() + q.waits[0].why; strings.Contains(all, "secret") {
				t.Errorf("the password is in %s", all)
			}
		})
	}
}

// What the record store asks for is done: a number of seconds, or a time.
func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for after, want := range map[string]time.Duration{
		"": 0, "soon": 0, "90": 90 * time.Second, "0": time.Second, "-5": time.Second, "99999999999": latest,
		"Mon, 02 Mar 2026 09:02:00 GMT": 2 * time.Minute, "Mon, 02 Mar 2026 08:00:00 GMT": time.Second, "Tue, 03 Mar 2026 09:00:00 GMT": latest,
	} {
		if got := asked(after, now); got != want {
			t.Errorf("%q: %v, want %v", after, got, want)
		}
	}
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		q.choose("a", "ask")
		l.fault = func(n int, _ *http.Request) fault {
			if n == 0 {
				return busy
			}
			return fine
		}
		run(t, forwarder(t, l), q, 5*time.Minute)
		if len(l.at) != 2 || l.at[1].Sub(l.at[0]) != 90*time.Second {
			t.Errorf("asked at %v", l.at)
		}
		whole(t, q, l)
	})
}

// The waits grow to five minutes and are never the same for all.
func TestBackOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		q.choose("a", "ask")
		l.fault = func(int, *http.Request) fault { return gone }
		run(t, forwarder(t, l), q, 2*time.Hour)
		apart := false
		for i := 1; i < len(l.at); i++ {
			wait, most := l.at[i].Sub(l.at[i-1]), min(longest, time.Second<<min(i-1, 20))
			apart = apart || wait != most
			if wait < most/2 || wait > most {
				t.Errorf("wait %d is %v, want up to %v", i, wait, most)
			}
		}
		if !apart {
			t.Error("all servers would come at the same time")
		}
	})
}

// A server that stops waits for the answer that is due, though not for long,
// and gives the rest back at once.
func TestStopping(t *testing.T) {
	for _, answers := range []bool{true, false} {
		synctest.Test(t, func(t *testing.T) {
			q, l := newQueue(), newLRS()
			q.choose("a", "ask")
			f := forwarder(t, l)
			slow := &slowly{to: l, after: 2 * time.Second}
			if !answers {
				slow.after = time.Hour
			}
			f.client.Transport = slow
			began := time.Now()
			run(t, f, q, time.Second)
			took := time.Since(began)
			if answers {
				whole(t, q, l)
			} else if q.ready() != 1 {
				t.Error("what was not sent is not given back")
			}
			if took > time.Second+grace {
				t.Errorf("stopping took %v", took-time.Second)
			}
		})
	}
}

// slowly is a record store at the end of a slow line.
type slowly struct {
	to    *lrs
	after time.Duration
}

func (s *slowly) RoundTrip(r *http.Request) (*http.Response, error) {
	select {
	case <-time.After(s.after):
		return s.to.RoundTrip(r)
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
}

// What was deleted is never told, nor what the teacher's own seat did, nor what
// can't be: that is set aside.
func TestWhatIsNotTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		q.choose("deleted", "ask")
		q.choose("teacher", "ask")
		q.choose("other", "ask")
		q.choose("odd", "ask")
		q.choose("a", "ask")
		q.teachers["teacher"] = true
		delete(q.attempts, classroom.AttemptID("deleted", "talk", 1))
		for seat, spoil := range map[string]func(*classroom.Attempt){
			"other": func(a *classroom.Attempt) { a.Record.Scenario = "lost" },
			"odd":   func(a *classroom.Attempt) { a.Record.Engine = 99 },
		} {
			id := classroom.AttemptID(seat, "talk", 1)
			a := q.attempts[id]
			spoil(&a)
			q.attempts[id] = a
		}
		f := forwarder(t, l)
		run(t, f, q, time.Minute)
		if len(l.got()) != 1 || len(l.got()["a"]) == 0 {
			t.Errorf("told: %v", l.got())
		}
		var why []string
		for _, w := range q.waits {
			why = append(why, w.why)
		}
		if s, _ := f.Status(t.Context(), q); s.Aside != 2 || s.Waiting != 2 ||
			!strings.Contains(why[0], `the case "lost" is not there any more`) || !strings.Contains(why[1], "newer version of the game") {
			t.Errorf("%+v, %q", s, why)
		}
	})
}

// A store that can't be read or written for a while loses nothing either.
func TestTheQueueItselfFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		q.choose("a", "ask", "ask")
		l.fault = func(n int, _ *http.Request) fault {
			if n == 0 {
				q.mu.Lock()
				q.broken = errors.New("the disk is full")
				q.mu.Unlock()
			}
			return strict
		}
		f := forwarder(t, l)
		run(t, f, q, time.Minute)
		if s, _ := f.Status(t.Context(), q); !strings.Contains(s.Trouble, "the disk is full") {
			t.Errorf("%+v", s)
		}
		q.broken = nil
		run(t, f, q, 10*time.Minute)
		whole(t, q, l)
		if s, _ := f.Status(t.Context(), q); s.Trouble != "" {
			t.Errorf("%+v", s)
		}
	})
}

// However much waits, little of it is in memory.
func TestALongQueueIsTakenInPieces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, l := newQueue(), newLRS()
		for i := range 2000 {
			q.choose(fmt.Sprint("seat", i%97), "ask")
		}
		run(t, forwarder(t, l), q, time.Hour)
		whole(t, q, l)
		if q.leased > most {
			t.Errorf("%d entries were taken at once", q.leased)
		}
		for _, r := range l.requests {
			if r.ContentLength > heavy+1000 {
				t.Errorf("a body has %d bytes", r.ContentLength)
			}
		}
	})
}
