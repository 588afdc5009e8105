package debrief

import (
	"slices"

	"upperhand/game/play"
)

// Explorer works out the what-ifs of a session a piece at a time, so that a
// page on which it is shown need not stand still. It is a value: Next gives a
// new one and leaves the old as it was.
//
// It goes from the last decision to the first, because what can still follow
// is the least there. Equal sessions give equal what-ifs: chance comes from
// the record's seed.
type Explorer struct {
	s      *play.Session
	matter matter
	turns  []int // the places of the decisions in Session.Turns
	ways   int   // choices not taken, over all decisions
	tries  int   // by chance, for a way that can't be followed wholly
	bound  int   // steps after which following a way wholly is given up

	found []WhatIf
	turn  int // being worked out; -1: all are done
	other int // of its others
	done  int // ways
	steps int // of play taken so far
}

// What one page of what-ifs may cost, in steps of play.
const (
	allSteps   = 30_000 // for tries, over all ways
	wholeSteps = 240    // for following one way wholly
	briefSteps = 24     // the same, where a later decision has shown that it is hopeless
	mostTries  = 20
	leastTries = 6
)

// Explore begins to work out the what-ifs of a session, which must not change
// any more.
func Explore(s *play.Session) Explorer {
	e := Explorer{s: s, matter: matterOf(s.Scenario), bound: wholeSteps}
	steps := 0
	for i, t := range s.Turns() {
		if t.Input.Choice == "" {
			continue
		}
		w := e.open(i)
		e.found, e.turns, e.ways = append(e.found, w), append(e.turns, i), e.ways+len(w.Others)
	}
	for i, w := range e.found {
		steps += len(w.Others) * (len(e.turns) - i)
	}
	e.tries = min(max(allSteps/max(steps, 1), leastTries), mostTries)
	e.turn = len(e.turns) - 1
	return e.settle()
}

// WhatIfs works all of them out at once.
func WhatIfs(s *play.Session) []WhatIf {
	e := Explore(s)
	for !e.Done() {
		e = e.Next()
	}
	return e.WhatIfs()
}

// Done reports whether everything is worked out.
func (e Explorer) Done() bool { return e.turn < 0 }

// Progress is how many of how many choices were followed.
func (e Explorer) Progress() (done, all int) { return e.done, e.ways }

// WhatIfs are the what-ifs of each decision. Until Done, those of the first
// decisions know no more than which choices there were.
func (e Explorer) WhatIfs() []WhatIf { return e.found }

// Work follows choices until at least so many steps of play were taken, or all
// is done.
func (e Explorer) Work(steps int) Explorer {
	for until := e.steps + steps; !e.Done() && e.steps < until; {
		e = e.Next()
	}
	return e
}

// Next follows one choice more.
func (e Explorer) Next() Explorer {
	if e.Done() {
		return e
	}
	e.found = slices.Clone(e.found)
	w := &e.found[e.turn]
	w.Others = slices.Clone(w.Others)
	e.steps += e.follow(&w.Others[e.other])
	e.other++
	e.done++
	return e.settle()
}

// settle closes each decision whose choices were all followed and goes on to
// the one before it.
func (e Explorer) settle() Explorer {
	for e.turn >= 0 && e.other >= len(e.found[e.turn].Others) {
		e.found = slices.Clone(e.found)
		w := &e.found[e.turn]
		w.Taken.Ends = e.afterTaken(e.turn)
		if hopeless(w.Others) {
			e.bound = briefSteps
		}
		e.turn, e.other = e.turn-1, 0
	}
	return e
}

// hopeless reports whether none of several ways could be followed wholly.
func hopeless(ways []Way) bool {
	return len(ways) > 0 && !slices.ContainsFunc(ways, func(w Way) bool { return w.Ends.Whole })
}

// open lists the choices of a decision.
func (e Explorer) open(at int) WhatIf {
	sc, t := e.s.Scenario, e.s.Turns()[at]
	w := WhatIf{Turn: len(e.turns)}
	offered, err := play.Offered(sc, e.s.Rules, t.Before)
	if err != nil {
		offered = nil // then the choice taken could not have been; it is told below all the same
	}
	for _, c := range offered {
		way := wayOf(sc, c)
		if way.Choice == t.Input.Choice {
			way.After = e.points(t.After)
			w.Taken = way
			continue
		}
		w.Others = append(w.Others, way)
	}
	return w
}

// follow works out one choice: what it does at once, how it would have gone on
// and where it can end. It gives the steps of play that this took.
func (e Explorer) follow(w *Way) (steps int) {
	at := e.turns[e.turn]
	before := e.s.Turns()[at].Before
	after, err := play.Ahead(e.s.Scenario, e.s.Rules, before, w.index)
	if err != nil {
		w.Trouble = e.trouble(err)
		return 1
	}
	w.After = e.points(after)
	end := e.haunt(w, before, after)
	w.Ends, steps = e.ends(after, uint64(e.turn), uint64(w.index))
	if end.Ended() {
		w.Ends.AsYouDid = e.s.Scenario.Endings[end.Ending].Title
	}
	w.Far = e.far(w.Ghost, end)
	return 1 + steps + w.length()
}

func (e Explorer) trouble(err error) string {
	return e.s.Scenario.Words.Text("A rule of the case failed on this way, so it can't be followed to the end: %s", err.Error())
}

// points are the shown relations in a state.
func (e Explorer) points(s play.State) []Point {
	sc := e.s.Scenario
	var all []Point
	for _, r := range sc.Shown {
		b := s.Relations[r]
		p := Point{Between: Between(sc, r), Trust: b.Trust.Round(), Autonomy: b.Autonomy.Round(), State: StateName(sc.Words, b.State)}
		for _, sign := range AllSigns() {
			if b.Signs.Has(sign) {
				p.Signs = append(p.Signs, SignSentence(sc, r, sign))
			}
		}
		all = append(all, p)
	}
	return all
}

// otherEnding is what another ending weighs beside points of the meters.
const otherEnding = 20

// far is how far apart two ends are: over the meters of the shown relations,
// of which the first counts twice, since the case is about it; and the ending.
func (e Explorer) far(ghost []Curve, end play.State) int {
	sum, now := 0, e.s.State()
	for n, c := range ghost {
		b := now.Relations[c.Relation]
		by := magnitude(last(c.Trust)-b.Trust.Round()) + magnitude(last(c.Autonomy)-b.Autonomy.Round())
		if n == 0 {
			by *= 2
		}
		sum += by
	}
	if now.Ended() && end.Ended() && now.Ending != end.Ending {
		sum += otherEnding
	}
	return sum
}

func last(points []int) int { return points[len(points)-1] }
