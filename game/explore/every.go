package explore

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Limits bound an exploration, so that it ends on every scenario.
type Limits struct {
	States int // how many different states may be kept; 0: DefaultStates
	Bytes  int // how much memory they may take; 0: DefaultBytes

	// Watch is called now and then with how much has been done and how much is
	// known to do; false stops the exploration where it is. It may be nil.
	Watch func(done, of int) bool
}

// The limits where none are given: some seconds, and what any laptop has.
const (
	DefaultStates = 300_000
	DefaultBytes  = 1 << 30
)

// watchEvery is after how many states, or runs, Watch is called.
const watchEvery = 1024

func (l Limits) filled() Limits {
	if l.States <= 0 {
		l.States = DefaultStates
	}
	if l.Bytes <= 0 {
		l.Bytes = DefaultBytes
	}
	if l.Watch == nil {
		l.Watch = func(int, int) bool { return true }
	}
	return l
}

// Every explores every way through a scenario from the starting meters that a
// seed draws. Of states with the same future only one is followed, so that
// what it finds is what following every single way would find. Where the
// limits stop it, what it found is true and not all: Result.Complete says so.
func Every(sc *scenario.Scenario, rules play.Rules, seed uint64, limits Limits) *Result {
	return explore(sc, rules, plan{seed: seed, limits: limits})
}

// EveryBy is Every for somebody who plays by a strategy: of what is offered
// they take nothing but what the strategy likes best. It tells what a rule can
// reach at all, without its whims.
func EveryBy(sc *scenario.Scenario, rules play.Rules, style Style, seed uint64, limits Limits) *Result {
	return explore(sc, rules, plan{seed: seed, limits: limits, style: &style})
}

// plan is what an exploration is to do.
type plan struct {
	seed   uint64
	limits Limits
	style  *Style
	meters bool    // tell states apart by the meters at the end, too
	oracle *oracle // answers for what is not known; nil: everything is
	novel  bool    // follow only states in which something is as it never was before
}

func explore(sc *scenario.Scenario, rules play.Rules, p plan) *Result {
	var keeps, looks []int
	if p.meters {
		keeps = sc.Shown
	}
	if p.style != nil && p.style.ahead && len(sc.Relations) > 0 {
		looks = []int{shown(sc)}
	}
	if p.oracle == nil {
		rules = remembering(rules)
	}
	played := lean(sc, nil)
	l := live(played, blindness(rules), keeps, looks)
	if l.still() {
		played = stilled(sc, nil)
	}
	w := &walk{
		sc: sc, oracle: p.oracle, limits: p.limits.filled(), walker: play.NewWalker(played, rules), keys: keysOf(l),
		table: newTable(), chose: make([]waypoint, len(sc.Choices)), result: newResult(sc, p.seed),
	}
	for i := range w.chose {
		w.chose[i].from = nowhere
	}
	if p.novel {
		w.novelty = &novelty{keys: w.keys, seen: newTable()}
	}
	if p.style != nil {
		w.chooser = p.style.chooser(sc, play.NewWalker(sc, rules))
	}
	w.run(p.seed)
	w.conclude()
	return w.result
}

// waypoint is one step of a way: the state that it starts from, and the choice
// taken there or the answer to a content note.
type waypoint struct{ from, choice int32 }

// Places that are no states, and steps that are no choices.
const (
	start    int32 = -1 // of a way
	nowhere  int32 = -2
	goOn     int32 = -3
	passOver int32 = -4
)

// edge is a step from one state to another, or to an ending (-1 - ending).
type edge struct{ from, to int32 }

// walk is an exploration under way.
type walk struct {
	sc      *scenario.Scenario
	limits  Limits
	walker  *play.Walker
	chooser *chooser // nil: everything offered is followed
	keys    *keys
	table   *table   // numbers states by their keys
	novelty *novelty // picks the states that are followed; nil: all are
	oracle  *oracle
	came    []waypoint // by state: the last step of a shortest way to it
	edges   []edge
	chose   []waypoint // by choice: where it was first taken
	noted   []int32    // states before a content note that nobody has gone on from yet
	skipped []int32    // states before a content note that can be passed over, for when all else is done
	result  *Result

	here, there play.State
	offered     []int
	key         []byte
	full        bool
}

// run follows all ways breadth first, so that the first way to anything is a
// shortest. Ways that pass a scene over come last: tests can't take them.
func (w *walk) run(seed uint64) {
	way := waypoint{start, nowhere}
	w.follow(way, func() (s *play.State, err error) {
		first, err := w.walker.Start(seed)
		return &first, err
	})
	for done := 0; ; {
		for ; done < w.table.len() && !w.full && !w.oracle.tired(); done++ {
			if done%watchEvery == 0 && !w.limits.Watch(done, w.table.len()) {
				w.result.Stopped = true
				return
			}
			w.expand(done)
		}
		if w.full || w.oracle.tired() {
			return
		}
		if len(w.skipped) == 0 {
			break
		}
		n := w.skipped[0]
		w.skipped = w.skipped[1:]
		w.answer(n, passOver)
	}
	w.result.Complete = true
}

// follow takes one step, in every way in which it may go, and goes on past
// content notes that it leads to.
func (w *walk) follow(way waypoint, step func() (*play.State, error)) {
	w.oracle.all(func() {
		s, err := step()
		w.saw(way)
		if err != nil {
			w.result.blame(Fault{err, w.way(way), w.result.Seed})
			return
		}
		w.arrive(s, way)
	})
	for len(w.noted) > 0 {
		n := w.noted[len(w.noted)-1]
		w.noted = w.noted[:len(w.noted)-1]
		w.answer(n, goOn)
	}
}

// answer takes a step from a state before a content note.
func (w *walk) answer(n, how int32) {
	answer := play.GoOn
	if how == passOver {
		answer = play.Skip
	}
	w.follow(waypoint{n, how}, func() (*play.State, error) {
		w.keys.read(w.table.at(int(n)), &w.there)
		return &w.there, w.walker.Answer(&w.there, answer)
	})
}

// expand follows everything that is offered in a state.
func (w *walk) expand(n int) {
	w.keys.read(w.table.at(n), &w.here)
	w.oracle.hope()
	offered, err := w.walker.Offered(&w.here)
	if err != nil {
		w.result.blame(Fault{err, w.way(waypoint{int32(n), nowhere}), w.result.Seed})
		return
	}
	if w.chooser != nil && len(offered) > 0 {
		offered, _ = w.chooser.narrow(&w.here, offered)
	}
	w.offered = append(w.offered[:0], offered...)
	for _, choice := range w.offered {
		way := waypoint{int32(n), int32(choice)}
		if w.chose[choice].from == nowhere {
			w.chose[choice] = way
		}
		w.follow(way, func() (*play.State, error) {
			w.result.Steps++
			w.here.CopyTo(&w.there)
			return &w.there, w.walker.Take(&w.there, choice)
		})
	}
}

// arrive takes in where a step led: to the end, or to a state, known or new.
func (w *walk) arrive(s *play.State, way waypoint) {
	if s.Ended() {
		w.result.end(s, w, way)
		w.link(way.from, -1-int32(s.Ending))
		return
	}
	n, fresh := w.number(s, way)
	w.link(way.from, n)
	if fresh && s.Noted {
		w.noted = append(w.noted, n)
		if w.sc.Scenes[s.Scene].Skip.Leads() {
			w.skipped = append(w.skipped, n)
		}
	}
}

// number is the number of a state, a new one where it is not known. Where only
// the novel is followed, others have none.
func (w *walk) number(s *play.State, way waypoint) (n int32, fresh bool) {
	if w.novelty != nil && !w.novelty.find(s, way.choice) {
		return nowhere, false
	}
	w.key = w.keys.write(w.key[:0], s)
	at, fresh := w.table.put(w.key)
	if !fresh {
		return int32(at), false
	}
	w.came = append(w.came, way)
	w.full = w.table.len() >= w.limits.States || w.table.size() >= w.limits.Bytes
	if !s.Noted {
		w.result.States++
	}
	return int32(at), true
}

func (w *walk) link(from, to int32) {
	switch {
	case w.novelty != nil:
	case from != start:
		w.edges = append(w.edges, edge{from, to})
	case to < 0:
		w.result.Paths++ // an ending that nothing had to be decided for
	}
}

// saw notes the scenes that the last step went through.
func (w *walk) saw(way waypoint) {
	for _, scene := range w.walker.Entered() {
		if f := &w.result.Scenes[scene]; f.Verdict != Reached {
			*f = w.found(way)
		}
	}
}

// found is a finding at the end of a step. It keeps the walk's steps, and not a
// way for each of the thousands of things there are to find.
func (w *walk) found(way waypoint) Finding { return Finding{Verdict: Reached, walk: w, last: way} }

// way writes a way from the start to a step as inputs.
func (w *walk) way(last waypoint) Way {
	var steps []waypoint
	for at := last; ; at = w.came[at.from] {
		steps = append(steps, at)
		if at.from == start {
			break
		}
	}
	var way Way
	for i := len(steps) - 1; i >= 0; i-- {
		switch c := steps[i].choice; c {
		case nowhere:
		case goOn:
			way = append(way, play.Input{Note: play.GoOn})
		case passOver:
			way = append(way, play.Input{Note: play.Skip})
		default:
			way = append(way, play.Choose(play.ChoiceItem(w.sc, int(c)).Choice.ID))
		}
	}
	return way
}
