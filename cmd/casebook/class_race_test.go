//go:build !js

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/store/pgtest"
	"upperhand/game/play"
)

// crush is a class in which everybody acts at once.
type crush struct {
	*hosted
	class   classroom.Class
	teacher visitor
	seats   []visitor
	hash    string
	choices []string // of the first scene
	vote    *classroom.Vote
	all     sync.WaitGroup
	acted   atomic.Int64
	enough  chan struct{} // closed once there was a good deal of everything
	ended   chan struct{} // closed by the test: whoever is still let in stops
}

// crushed begins one, with its database on either kind.
func crushed(t *testing.T, db string, change ...func(*hall.Config)) *crush {
	t.Helper()
	h := host(t, serveCmd{DB: db}, change...)
	c := &crush{hosted: h, class: h.begin("Quartz"), enough: make(chan struct{}), ended: make(chan struct{})}
	c.teacher = h.teacher(c.class)
	for range 6 {
		c.seats = append(c.seats, h.trainee(c.class))
	}
	of, err := h.hall.Case(t.Context(), c.class, loadedCase)
	if err != nil {
		t.Fatal(err)
	}
	c.hash = of.Scenario.Hash
	if a := c.teacher.ask("POST", "/teach/do/vote", form, fields("case", loadedCase)); a.StatusCode != http.StatusSeeOther {
		t.Fatalf("%d %s", a.StatusCode, a.body)
	}
	class, err := h.kept.store.Class(t.Context(), c.class.ID)
	if err != nil {
		t.Fatal(err)
	}
	c.vote = class.Stage.Vote
	session, err := play.NewSession(of.Scenario, of.Rules, 7, play.Explore)
	if err == nil {
		err = session.Pass()
	}
	offered, none := session.Offered()
	if err = errors.Join(err, none); err != nil {
		t.Fatal(err)
	}
	for _, at := range offered {
		c.choices = append(c.choices, play.ChoiceItem(of.Scenario, at).Choice.ID)
	}
	return c
}

// each runs a test on both databases.
func eachDatabase(t *testing.T, test func(t *testing.T, db string)) {
	t.Run("sqlite", func(t *testing.T) { test(t, "") })
	t.Run("postgres", func(t *testing.T) { test(t, pgtest.New(t).URL(t)) })
}

// again has somebody do something until it is refused for good, and then holds the
// refusal to be a sentence. What is merely too much at once is tried again.
func (c *crush) again(who string, do func(n int) reply) {
	c.all.Go(func() {
		for n := 1; ; n++ {
			a := do(n)
			switch {
			case a.StatusCode == http.StatusServiceUnavailable || a.StatusCode == http.StatusTooManyRequests:
			case a.StatusCode < 300, a.StatusCode == http.StatusSeeOther && a.Header.Get("Location") != "/teach":
				if c.acted.Add(1) == 300 {
					close(c.enough)
				}
			case a.StatusCode == http.StatusConflict && strings.Contains(a.body, "round"): // of votes, which the teacher closed
			case a.StatusCode == http.StatusSeeOther: // a page whose class is gone leads to the door
				return
			default:
				if a.StatusCode >= 500 || !strings.Contains(a.body, ".") || strings.Contains(a.body, "went wrong") {
					c.Errorf("%s: %d %.200s", who, a.StatusCode, a.body)
				}
				return
			}
			select {
			case <-c.ended:
				c.Errorf("%s is still let in: %d %.200s", who, a.StatusCode, a.body)
				return
			default:
			}
		}
	})
}

// everybody has all seats step, vote, share and listen, others join, and the teacher
// look and give orders, each until they are refused.
func (c *crush) everybody() {
	for i, seat := range c.seats {
		c.again("a step", func(n int) reply { return c.step(seat, n) })
		c.again("a ballot", func(n int) reply { return c.ballot(seat, c.choices[n%len(c.choices)]) })
		c.all.Go(func() { c.listen(seat) })
		if i == 0 {
			c.again("words", func(n int) reply {
				c.step(seat, 1)
				return seat.ask("POST", "/api/share", "application/json", fmt.Sprintf(`{"scenario":%q,"seed":"7","question":0,"asked":"Why?","text":"Words %d"}`, loadedCase, n))
			})
		}
	}
	stranger := visitor{c.hosted, "a newcomer", ""}
	c.again("joining", func(int) reply { return stranger.ask("POST", "/join", form, fields("code", c.class.Code)) })
	for _, page := range []string{"/teach/room", "/teach/votes", "/teach/class.json"} {
		c.again(page, func(int) reply { return c.teacher.ask("GET", page, "", "") })
	}
	c.again("orders", func(n int) reply {
		what := []string{"pause", "goon", "closeround", "openround"}[n%4]
		return c.teacher.ask("POST", "/teach/do/"+what, form, fields("words", "Talk"))
	})
}

// step is the n-th of a seat, which takes the first choice and takes it back in turn.
func (c *crush) step(seat visitor, n int) reply {
	inputs := "[]"
	if n%2 == 1 {
		inputs = fmt.Sprintf("[%q]", c.choices[0])
	}
	return seat.ask("POST", "/api/step", "application/json", fmt.Sprintf(
		`{"scenario":%q,"hash":%q,"engine":1,"seed":"7","mode":"explore","rev":%d,"from":0,"inputs":%s}`, loadedCase, c.hash, n, inputs))
}

func (c *crush) ballot(seat visitor, choice string) reply {
	return seat.ask("POST", "/api/vote", "application/json", fmt.Sprintf(`{"attempt":%q,"round":%d,"choice":%q}`, c.vote.Attempt, c.vote.Round, choice))
}

// listen follows a seat's stream, which has to end by saying that the class is over.
func (c *crush) listen(seat visitor) {
	r, err := http.NewRequestWithContext(c.Context(), "GET", c.http.URL+"/api/events", nil)
	if err != nil {
		c.Error(err)
		return
	}
	r.Header.Set("Cookie", seat.cookie)
	a, err := c.http.Client().Transport.RoundTrip(r)
	if err != nil {
		c.Error(err)
		return
	}
	defer a.Body.Close()
	all, err := io.ReadAll(a.Body)
	events := strings.Split(strings.TrimSpace(string(all)), "\n\n")
	_, data, _ := strings.Cut(events[len(events)-1], "data: ")
	var stage hall.Stage
	if bad := json.Unmarshal([]byte(data), &stage); err != nil || bad != nil || !stage.Closed && !stage.Removed {
		c.Errorf("a stream ends with %q: %v, %v", events[len(events)-1], err, bad)
	}
}

// gone fails where anything of the class is left in the store.
func (c *crush) gone() {
	c.Helper()
	ctx, s := c.Context(), c.kept.store
	if _, err := s.Class(ctx, c.class.ID); !errors.Is(err, classroom.ErrNone) {
		c.Errorf("the class is there: %v", err)
	}
	seats, err1 := s.Seats(ctx, c.class.ID)
	attempts, err2 := s.Attempts(ctx, c.class.ID)
	shared, err3 := s.Reflections(ctx, c.class.ID)
	ballots, err4 := s.Ballots(ctx, c.vote.Attempt, c.vote.Round)
	rounds, err5 := s.Rounds(ctx, c.class.ID)
	cases, err6 := s.Cases(ctx, c.class.ID)
	if n := len(seats) + len(attempts) + len(shared) + len(ballots) + len(rounds) + len(cases); n > 0 {
		c.Errorf("%d seats, %d attempts, %d words, %d ballots, %d rounds, %d cases are left", len(seats), len(attempts), len(shared), len(ballots), len(rounds), len(cases))
	}
	if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
		c.Error(err)
	}
}

// TestAClassIsDeletedWhileEverybodyActs deletes it in the midst: all are told, nobody
// waits for ever, and nothing comes back.
func TestAClassIsDeletedWhileEverybodyActs(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db string) {
		c := crushed(t, db)
		c.everybody()
		<-c.enough
		if a := c.teacher.ask("POST", "/teach/do/delete", form, fields("code", c.class.Code)); a.StatusCode != http.StatusOK || !strings.Contains(a.body, "is deleted") {
			t.Errorf("%d %s", a.StatusCode, a.body)
		}
		c.all.Wait()
		c.gone()
	})
}

// shifted is a clock that a test moves.
type shifted struct{ by atomic.Int64 }

func (s *shifted) now() time.Time { return time.Now().Add(time.Duration(s.by.Load())) }

// TestAClassExpiresWhileEverybodyActs comes to its last day in the midst.
func TestAClassExpiresWhileEverybodyActs(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db string) {
		var clock shifted
		c := crushed(t, db, func(config *hall.Config) { config.Now = clock.now })
		c.everybody()
		<-c.enough
		clock.by.Store(int64(48 * time.Hour))
		if _, err := c.kept.store.Expire(t.Context(), clock.now(), c.class.Opened); err != nil { // as the hall does within the minute
			t.Fatal(err)
		}
		c.all.Wait()
		c.gone()
	})
}

// TestARoundClosesWhileBallotsCome closes rounds in the midst of votes: what a seat was
// told is taken is in the count.
func TestARoundClosesWhileBallotsCome(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db string) {
		c := crushed(t, db)
		for round := range 12 {
			var acknowledged atomic.Int64
			var first sync.Once
			begun := make(chan struct{})
			for i, seat := range c.seats {
				c.all.Go(func() {
					for range i { // not all at one moment
						c.step(seat, 1)
					}
					switch a := c.ballot(seat, c.choices[(round+i)%len(c.choices)]); {
					case a.StatusCode == http.StatusOK:
						acknowledged.Add(1)
					case a.StatusCode != http.StatusConflict || !strings.Contains(a.body, "over"):
						t.Errorf("%d %s", a.StatusCode, a.body)
					}
					first.Do(func() { close(begun) })
				})
			}
			<-begun
			if a := c.teacher.ask("POST", "/teach/do/closeround", form, ""); a.StatusCode != http.StatusSeeOther {
				t.Fatalf("%d %s", a.StatusCode, a.body)
			}
			c.all.Wait()
			rounds, err := c.kept.store.Rounds(t.Context(), c.class.ID)
			if err != nil {
				t.Fatal(err)
			}
			counted := 0
			for _, r := range rounds {
				for _, n := range r.Counts {
					counted += n
				}
			}
			if counted < int(acknowledged.Load()) { // ballots of the time before count on
				t.Errorf("time %d: %d ballots were acknowledged and %d counted", round, acknowledged.Load(), counted)
			}
			if a := c.teacher.ask("POST", "/teach/do/openround", form, ""); a.StatusCode != http.StatusSeeOther {
				t.Fatalf("%d %s", a.StatusCode, a.body)
			}
		}
	})
}

// TestASeatIsRemovedWhileItActs takes a seat out in the midst: it is told so at every
// place, what was acknowledged stays, and the others go on.
func TestASeatIsRemovedWhileItActs(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db string) {
		c := crushed(t, db)
		out, other := c.seats[0], c.seats[1]
		seat, err := c.kept.store.SeatByKey(t.Context(), classroom.HashKey(out.key()))
		if err != nil {
			t.Fatal(err)
		}
		last, enough := 0, make(chan struct{})
		c.again("a step", func(n int) reply {
			a := c.step(out, n)
			if a.StatusCode == http.StatusOK {
				last = n
			}
			if n == 40 {
				close(enough)
			}
			return a
		})
		c.again("a ballot", func(n int) reply { return c.ballot(out, c.choices[n%len(c.choices)]) })
		c.all.Go(func() { c.listen(out) })
		<-enough
		if a := c.teacher.ask("POST", "/teach/do/remove", form, fields("seat", seat.ID)); a.StatusCode != http.StatusSeeOther {
			t.Fatalf("%d %s", a.StatusCode, a.body)
		}
		c.all.Wait()
		for _, at := range []string{"/api/me", "/api/poll"} {
			if a := out.ask("GET", at, "", ""); a.StatusCode != http.StatusForbidden || !strings.Contains(a.body, "taken this seat out") {
				t.Errorf("%s: %d %s", at, a.StatusCode, a.body)
			}
		}
		all, err := c.kept.store.AttemptsOf(t.Context(), seat.ID)
		if err != nil || len(all) != 1 || all[0].Rev < int64(last) {
			t.Errorf("step %d was acknowledged, and there is %+v: %v", last, all, err)
		}
		if a := c.step(other, 1); a.StatusCode != http.StatusOK {
			t.Errorf("another seat: %d %s", a.StatusCode, a.body)
		}
	})
}

// TestTwoBoardsGiveOrdersAtOnce has two of a teacher's pages press everything there is:
// each order is carried out whole or refused in words, and none is lost.
func TestTwoBoardsGiveOrdersAtOnce(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db string) {
		c := crushed(t, db)
		seats, err := c.kept.store.Seats(t.Context(), c.class.ID)
		if err != nil {
			t.Fatal(err)
		}
		seats = slices.DeleteFunc(seats, func(s classroom.Seat) bool { return s.Teacher })
		for board := range 2 {
			c.all.Go(func() {
				for n := range 6 {
					for _, order := range [][]string{
						{"pause", "words", fmt.Sprint("Board ", board)}, {"closeround"}, {"names", "allowed", "yes"}, {"remove", "seat", seats[n%len(seats)].ID},
						{"vote", "case", loadedCase}, {"goon"}, {"openround"}, {"readmit", "seat", seats[(n+3)%len(seats)].ID}, {"recode"}, {"endvote"},
					} {
						a := c.teacher.ask("POST", "/teach/do/"+order[0], form, fields(order[1:]...))
						told := a.StatusCode == http.StatusConflict && strings.Contains(a.body, "vote") // that the other board has ended
						if a.StatusCode != http.StatusSeeOther && !told {
							t.Errorf("%v: %d %.300s", order, a.StatusCode, a.body)
						}
					}
				}
			})
		}
		c.all.Wait()
		class, err := c.kept.store.Class(t.Context(), c.class.ID)
		if err != nil || !class.Options.Names || class.Stage.Paused || class.Stage.Vote != nil || class.Code == c.class.Code {
			t.Errorf("after all orders: %+v, %v", class, err)
		}
		for _, page := range []string{"room", "votes", "projector"} {
			if a := c.teacher.ask("GET", "/teach/"+page, "", ""); a.StatusCode != http.StatusOK {
				t.Errorf("%s: %d", page, a.StatusCode)
			}
		}
	})
}
