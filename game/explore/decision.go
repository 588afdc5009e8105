package explore

import (
	"bytes"

	"upperhand/game/play"
	"upperhand/game/power"
)

// Decision is a scene in which there was a choice between some, and what
// hung on it for players who take anything.
type Decision struct {
	Scene    int
	Arrivals int // times it stood, of which the choices were tried side by side
	Choices  []Branch
	Same     bool        // at every arrival all choices led to the same scene or ending, with nothing noted that is read later
	Apart    power.Fixed // how much further one choice moved a shown meter than another, on average, in points
	Ends     int         // percent of the endings that changed between the two choices that ended most differently; -1: too few runs
}

// Branch is what one choice of a decision did.
type Branch struct {
	Choice  int
	Tried   int
	Moved   []power.Fixed // per shown relation trust and autonomy in turn: the mean change up to the next decision
	Endings []int         // of the runs that took it
	Taken   int
}

// What counts as practically the same.
const (
	nearPoints = power.One // mean moves of a meter
	nearEnds   = 15        // percent of endings; with the least number of runs below, chance alone comes to no more
	leastTaken = 100
	mostTries  = 40 // arrivals at which all choices are tried
)

// Matters reports whether it made a difference what was chosen.
func (d Decision) Matters() bool {
	return !d.Same || d.Apart >= nearPoints || d.Ends >= nearEnds
}

// decider tries the choices of decisions side by side.
type decider struct {
	*player
	keys  *keys
	list  map[int]*Decision
	tried play.State
	story [2][]byte
}

// decide plays by chance and looks at what each choice does.
func (v *surveyor) decide(runs int) {
	d := &decider{player: newPlayer(v.Scenario, v.rules, Strategies()[0]), keys: keysOf(live(lean(v.Scenario, nil), blindness(v.rules), nil, nil)), list: map[int]*Decision{}}
	d.meet = d.look
	for n := range runs {
		if n%32 == 0 && !v.options.Watch(StageDecisions, n, runs) {
			v.Stopped = true
			break
		}
		_ = d.run(v.options.Seed + uint64(n)) // the same runs are played as a strategy, and what fails is told there
	}
	for scene := range v.Scenario.Scenes {
		if found := d.list[scene]; found != nil && len(found.Choices) > 1 {
			d.conclude(found)
			v.Decisions = append(v.Decisions, *found)
		}
	}
}

// look tries all that is offered.
func (d *decider) look(s *play.State, offered []int) {
	found := d.list[s.Scene]
	if found == nil {
		found = &Decision{Scene: s.Scene, Same: true}
		d.list[s.Scene] = found
	}
	for _, c := range offered {
		found.branch(d, c)
	}
	if found.Arrivals >= mostTries || len(offered) < 2 {
		return
	}
	found.Arrivals++
	for i, c := range offered {
		s.CopyTo(&d.tried)
		if d.walker.Take(&d.tried, c) != nil {
			continue
		}
		b := found.branch(d, c)
		b.Tried++
		for n, r := range d.sc.Shown {
			b.Moved[2*n] += d.tried.Relations[r].Trust - s.Relations[r].Trust
			b.Moved[2*n+1] += d.tried.Relations[r].Autonomy - s.Relations[r].Autonomy
		}
		which := min(i, 1)
		d.story[which] = d.keys.story(d.story[which][:0], &d.tried)
		if i > 0 && !bytes.Equal(d.story[0], d.story[1]) {
			found.Same = false
		}
	}
}

func (d *Decision) branch(by *decider, choice int) *Branch {
	for i := range d.Choices {
		if d.Choices[i].Choice == choice {
			return &d.Choices[i]
		}
	}
	d.Choices = append(d.Choices, Branch{Choice: choice, Moved: make([]power.Fixed, 2*len(by.sc.Shown))})
	return &d.Choices[len(d.Choices)-1]
}

// story is where a state stands and all that can matter of it, but for meters.
func (k *keys) story(into []byte, s *play.State) []byte {
	into = appendFixed(appendFixed(into, power.Fixed(s.Scene)), power.Fixed(s.Ending))
	if s.Ended() {
		return into
	}
	at := k.place(s)
	into = appendFixed(into, power.Fixed(at))
	for i := range k.slots[at] {
		if x := &k.slots[at][i]; x.kind != bondKind && x.kind != structureKind {
			n := x.of(s)
			if !x.exact {
				n = min(n, x.above())
			}
			into = appendFixed(into, n)
		}
	}
	return into
}

// conclude turns sums into means and compares the choices.
func (d *decider) conclude(found *Decision) {
	found.Ends = -1
	for i := range found.Choices {
		b := &found.Choices[i]
		b.Taken, b.Endings = d.tally.Taken[b.Choice], d.tally.Led[b.Choice]
		for n := range b.Moved {
			b.Moved[n] /= power.Fixed(max(b.Tried, 1))
		}
		for _, other := range found.Choices[:i] {
			if b.Tried > 0 && other.Tried > 0 {
				for n := range b.Moved {
					found.Apart = max(found.Apart, b.Moved[n]-other.Moved[n], other.Moved[n]-b.Moved[n])
				}
			}
			if b.Taken >= leastTaken && other.Taken >= leastTaken {
				found.Ends = max(found.Ends, apart(*b, other))
			}
		}
	}
}

// apart is the share, in percent, by which the endings of two choices differ.
func apart(a, b Branch) int {
	more := 0
	for e := range a.Endings {
		more += max(0, a.Endings[e]*b.Taken-b.Endings[e]*a.Taken)
	}
	return (100*more + a.Taken*b.Taken/2) / (a.Taken * b.Taken)
}
