package explore

import (
	"errors"
	"fmt"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Verdict is what exploring can say of a scene, a choice or an ending.
type Verdict uint8

// The verdicts. What was not found may exist, unless it was proven away.
const (
	NotFound    Verdict = iota // no way that was tried leads there
	Reached                    // Way leads there
	Unreachable                // no way leads there, whatever the starting meters
)

func (v Verdict) String() string {
	return [...]string{"not found", "reached", "unreachable"}[v]
}

// Way is a way from the start: choices, and answers to content notes.
type Way []play.Input

// Choices lists the ids of the choices on the way.
func (w Way) Choices() []string {
	ids := []string{}
	for _, in := range w {
		if in.Choice != "" {
			ids = append(ids, in.Choice)
		}
	}
	return ids
}

// Skips reports whether the way passes a scene over at its content note, which
// a test beside the scenario can't do.
func (w Way) Skips() bool {
	for _, in := range w {
		if in.Note == play.Skip {
			return true
		}
	}
	return false
}

// Finding is what was found of a scene, a choice or an ending.
type Finding struct {
	Verdict  Verdict
	Seed     uint64 // that the way found starts from
	Shortest bool   // no way from this seed has fewer choices, but for ways that pass a scene over

	walk *walk // how it was found: the last step of the walk, or a way
	last waypoint
	way  Way
}

// Way is a way to a scene or an ending, or up to and with a choice; nil where
// none was found.
func (f Finding) Way() Way {
	if f.walk != nil {
		return f.walk.way(f.last)
	}
	return f.way
}

// Fewest is how many choices the way has.
func (f Finding) Fewest() int {
	if f.walk == nil {
		return len(f.way.Choices())
	}
	n := 0
	for at := f.last; ; at = f.walk.came[at.from] {
		if at.choice >= 0 {
			n++
		}
		if at.from == start {
			return n
		}
	}
}

// Fault is a way on which the case can't go on, or on which one of its
// functions fails.
type Fault struct {
	Err  error
	Way  Way
	Seed uint64
}

// Result is what an exploration found.
type Result struct {
	Complete bool   // every way was followed
	Stopped  bool   // Limits.Watch stopped it
	Varies   bool   // other seeds draw starting meters with which the story may go otherwise
	Seed     uint64 // draws the starting meters
	States   int    // different states in which a decision stands
	Steps    int    // choices followed
	Paths    float64
	Endless  bool // there is no last way: some go round for ever
	Trapped  *Way // a way to a decision after which no ending can be reached any more; nil: there is none, or not all is known

	Scenes  []Finding // by the index in the scenario, as are the others
	Choices []Finding // reached: offered, and so to be taken
	Endings []Finding
	Faults  []Fault
	Meters  []Spread // by ending; only of an exploration that keeps the meters apart
}

func newResult(sc *scenario.Scenario, seed uint64) *Result {
	return &Result{
		Seed: seed, Scenes: make([]Finding, len(sc.Scenes)), Choices: make([]Finding, len(sc.Choices)),
		Endings: make([]Finding, len(sc.Endings)), Meters: make([]Spread, len(sc.Endings)),
	}
}

// mostFaults is how many different faults are kept: more tell nothing new.
const mostFaults = 20

// end takes in an ending.
func (r *Result) end(s *play.State, w *walk, way waypoint) {
	if f := &r.Endings[s.Ending]; f.Verdict != Reached {
		*f = w.found(way)
	}
	b := told(w.sc, s)
	r.Meters[s.Ending].add(b.Trust, b.Autonomy)
}

// conclude works out what only the whole shows.
func (w *walk) conclude() {
	r := w.result
	for c, way := range w.chose {
		if way.from != nowhere {
			r.Choices[c] = w.found(way)
		}
	}
	r.Varies = w.varies()
	r.Complete = r.Complete && w.novelty == nil
	proven := r.Complete && !r.Varies
	for _, list := range [][]Finding{r.Scenes, r.Choices, r.Endings} {
		for i := range list {
			f := &list[i]
			f.Seed, f.Shortest = r.Seed, f.Verdict == Reached && w.novelty == nil
			if f.Verdict == NotFound && proven {
				f.Verdict = Unreachable
			}
		}
	}
	if r.Complete {
		w.count()
	}
	w.table, w.keys, w.edges, w.novelty = nil, nil, nil, nil // findings keep the walk for its steps alone
}

// varies reports whether chance draws meters that matter to the story.
func (w *walk) varies() bool {
	for i, rel := range w.sc.Relations {
		if rel.Vary > 0 && w.keys.touched(i, w.keys.entering[w.sc.Start]) {
			return true
		}
	}
	return false
}

// placed is an error that knows where in the author's file it lies.
type placed interface{ Place() scenario.Pos }

// Pos is where in the author's file the fault lies; empty where that is not known.
func (f Fault) Pos() scenario.Pos {
	var fault *play.Fault
	var other placed
	switch {
	case errors.As(f.Err, &fault):
		return fault.Pos
	case errors.As(f.Err, &other):
		return other.Place()
	}
	return scenario.Pos{}
}

// Message is what is wrong, without the place.
func (f Fault) Message() string {
	pos := f.Pos()
	return strings.TrimPrefix(f.Err.Error(), fmt.Sprintf("%s:%d: ", pos.File, pos.Line))
}
