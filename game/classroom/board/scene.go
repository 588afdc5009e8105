package board

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/scenario"
)

// scene is what one request sees: the class as it is now.
type scene struct {
	b     *Board
	r     *http.Request
	class classroom.Class
	seats []classroom.Seat
	told  result.Class
	given result.Given
	of    *reading
	count result.Counting
	at    int // the case that is shown, into told.Cases; -1: the class has none
}

// reading is what is kept of a class between requests.
type reading struct {
	cases  []result.Loaded
	reader *result.Reader
	idle   *time.Timer // forgets it, once nobody has looked for a while
}

// mostKnown bounds how many classes are kept at once; what falls out is only
// read again.
const mostKnown = 64

// idle is for how long a class is kept at hand that nobody looks at.
const idle = 15 * time.Minute

// reading gives the reader of a class, a new one where its cases are others.
func (b *Board) reading(c classroom.Class, cases []result.Loaded) *reading {
	b.mu.Lock()
	defer b.mu.Unlock()
	same := func(x, y result.Loaded) bool {
		return x.Scenario.ID == y.Scenario.ID && x.Scenario.Hash == y.Scenario.Hash
	}
	if of := b.known[c.ID]; of != nil && slices.EqualFunc(of.cases, cases, same) {
		of.idle.Reset(idle)
		return of
	}
	b.forget(c.ID)
	if len(b.known) >= mostKnown {
		for id := range b.known {
			b.forget(id)
		}
	}
	of := &reading{cases: cases, reader: result.NewReader(cases)}
	of.idle = time.AfterFunc(idle, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.known[c.ID] == of {
			b.forget(c.ID)
		}
	})
	b.known[c.ID] = of
	return of
}

// forget drops what is kept of a class. The caller has the lock.
func (b *Board) forget(class string) {
	if of := b.known[class]; of != nil {
		of.idle.Stop()
		delete(b.known, class)
	}
}

// look reads the class for a request.
func (b *Board) look(r *http.Request) (*scene, error) {
	ctx := r.Context()
	c, _ := Class(ctx)
	cases, err := b.Cases(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("the cases of a class: %w", err)
	}
	s := &scene{b: b, r: r, class: c, of: b.reading(c, cases), count: result.ParseCounting(r.FormValue("count")), at: -1}
	if s.seats, err = b.Kept.Seats(ctx, c.ID); err != nil {
		return nil, fmt.Errorf("the seats of a class: %w", err)
	}
	s.given = result.Given{Seats: s.seats, Steps: func(id string) ([]classroom.Step, error) { return b.Kept.Steps(ctx, id) }}
	if s.given.Attempts, err = b.Kept.Attempts(ctx, c.ID); err != nil {
		return nil, fmt.Errorf("the attempts of a class: %w", err)
	}
	if s.given.Rounds, err = b.Kept.Rounds(ctx, c.ID); err != nil {
		return nil, fmt.Errorf("the votes of a class: %w", err)
	}
	s.told = s.of.reader.Tell(s.given, s.count, b.Now())
	s.at = s.shown()
	return s, nil
}

// shown is the case that the address names, else the one that most have begun.
func (s *scene) shown() int {
	best := -1
	for i := range s.told.Cases {
		c := &s.told.Cases[i]
		if c.Scenario.ID == s.r.FormValue("case") {
			return i
		}
		if best < 0 || len(c.Paths) > len(s.told.Cases[best].Paths) {
			best = i
		}
	}
	return best
}

// shownCase is the case that is shown, nil where the class has none.
func (s *scene) shownCase() *result.Case {
	if s.at < 0 {
		return nil
	}
	return &s.told.Cases[s.at]
}

// link is an address below /teach/ that keeps which case is shown and what
// counts.
func (s *scene) link(path string, more ...string) string {
	q := url.Values{}
	if c := s.shownCase(); c != nil && len(s.told.Cases) > 1 {
		q.Set("case", c.Scenario.ID)
	}
	if s.count != result.Last {
		q.Set("count", string(s.count))
	}
	for i := 0; i+1 < len(more); i += 2 {
		q.Set(more[i], more[i+1])
	}
	return "/teach/" + strings.TrimSuffix(path+"?"+q.Encode(), "?")
}

// alias is what a seat is called on the teacher's own pages.
func (s *scene) alias(id string) string {
	for _, seat := range s.seats {
		if seat.ID == id {
			return called(seat)
		}
	}
	return "?"
}

// called is a seat's alias, with its name where it gave one.
func called(seat classroom.Seat) string {
	if seat.Name != "" {
		return seat.Alias + " (" + seat.Name + ")"
	}
	return seat.Alias
}

// present counts the seats that are in the class.
func (s *scene) present() int { return len(s.told.Room) }

func titleOf(sc *scenario.Scenario) string {
	if sc.Title != "" {
		return sc.Title
	}
	return sc.ID
}

func sceneTitle(sc *scenario.Scenario, scene int) string {
	if t := sc.Scenes[scene].Title; t != "" {
		return t
	}
	return sc.Scenes[scene].ID
}

func choiceItem(sc *scenario.Scenario, choice int) *scenario.Item {
	ref := sc.Choices[choice]
	return &sc.Scenes[ref.Scene].Items[ref.Item]
}
