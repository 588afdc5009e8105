package result

import (
	"slices"
	"sync"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

// Reader tells a class again and again: an attempt is run anew only when it
// has another revision. It may be used by several goroutines.
type Reader struct {
	mu    sync.Mutex
	cases []Loaded
	paths map[string]*Path // by attempt; nil for one that can't be run at all
	revs  map[string]int64
}

// NewReader makes a reader of a class's cases, in the order in which they are
// told.
func NewReader(cases []Loaded) *Reader {
	return &Reader{cases: cases, paths: map[string]*Path{}, revs: map[string]int64{}}
}

// Class is what a class made of its cases.
type Class struct {
	Cases   []Case
	Room    []Place       // of each seat that counts, in the order of joining
	Votes   []Vote        // of all cases, the oldest first
	Paths   []*Path       // of all seats but the teacher's, the oldest attempt first
	Typical time.Duration // the median step; 0: not known
}

// Tell tells a class as it is now.
func (r *Reader) Tell(g Given, counting Counting, now time.Time) Class {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget(g.Attempts)
	counted, teachers := map[string]bool{}, map[string]bool{}
	for _, s := range g.Seats {
		counted[s.ID], teachers[s.ID] = !s.Removed && !s.Teacher, s.Teacher
	}
	by := map[string][]*Path{} // by seat and case
	var c Class
	for _, a := range g.Attempts {
		p := r.path(a, g.Steps)
		if p == nil || teachers[a.Seat] {
			continue
		}
		key := keyOf(a.Seat, a.Record.Scenario)
		told := *p // numbers depend on what else there is, so they are not kept
		told.Number = len(by[key]) + 1
		by[key] = append(by[key], &told)
		c.Paths = append(c.Paths, &told)
	}
	c.Typical = typical(c.Paths)
	for _, of := range r.cases {
		c.Cases = append(c.Cases, r.tell(of, g, counting, by, counted))
	}
	c.Room = room(g.Seats, c.Paths, c.Typical, now)
	c.Votes = r.votes(g.Rounds)
	return c
}

func keyOf(seat, scenario string) string { return seat + "\n" + scenario }

// forget drops what was kept of attempts that are gone.
func (r *Reader) forget(attempts []classroom.Attempt) {
	if len(r.paths) <= len(attempts) {
		return
	}
	there := map[string]bool{}
	for _, a := range attempts {
		there[a.ID] = true
	}
	for id := range r.paths {
		if !there[id] {
			delete(r.paths, id)
			delete(r.revs, id)
		}
	}
}

// path is an attempt run again, or as it was kept. Nil where its case is not
// the class's.
func (r *Reader) path(a classroom.Attempt, steps func(string) ([]classroom.Step, error)) *Path {
	if rev, known := r.revs[a.ID]; known && rev == a.Rev {
		return r.paths[a.ID]
	}
	i := slices.IndexFunc(r.cases, func(of Loaded) bool { return of.Scenario.ID == a.Record.Scenario })
	if i < 0 {
		return nil
	}
	var log []classroom.Step
	if steps != nil {
		log, _ = steps(a.ID) // without it the path has no times, which is said in Steps
	}
	p, _ := follow(r.cases[i], a, log) // what can't be run was never stored, unless the case was changed since
	r.paths[a.ID], r.revs[a.ID] = p, a.Rev
	return p
}

// Session runs an attempt again for whoever tells all of it.
func (r *Reader) Session(a classroom.Attempt) (*play.Session, bool) {
	for _, of := range r.cases {
		if of.Scenario.ID == a.Record.Scenario {
			s, _, err := play.Resume(of.Scenario, of.Rules, a.Record)
			return s, err == nil
		}
	}
	return nil, false
}

// typical is the median time between two steps.
func typical(paths []*Path) time.Duration {
	var all []time.Duration
	for _, p := range paths {
		all = append(all, p.gaps...)
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}
