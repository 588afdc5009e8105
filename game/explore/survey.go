package explore

import (
	"encoding/binary"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Options say how much a survey is to do.
type Options struct {
	Seed       uint64  // draws starting meters and chance
	Runs       int     // of each strategy; 0: as many as are done in a few seconds
	Strategies []Style // nil: all of Strategies
	States     int     // Limits.States

	// Watch is called now and then with what is being done and how far it is;
	// false ends the survey with what is known by then. It may be nil.
	Watch func(stage string, done, of int) bool
}

// Survey is all that exploring tells of a scenario.
type Survey struct {
	*Result
	Scenario  *scenario.Scenario
	Relation  int        // the relation whose meters are summed up: the first one shown
	Exact     []Spread   // by ending: the meters' bounds over every way; nil: not known
	Tallies   []Tally    // by strategy, in their order
	Decisions []Decision // of every scene that offers a choice between some, in the order of the file
	Proven    bool       // what can't be reached with any meters was worked out
	Stopped   bool       // Options.Watch ended it early
	Played    int        // different ways that the strategies' runs took
}

// The stages of a survey.
const (
	StageWays       = "following every way"
	StageMeters     = "following every way with its meters"
	StageRest       = "looking for what is left"
	StageStrategies = "playing by strategies"
	StageDecisions  = "comparing choices"
)

// surveyor is a survey under way.
type surveyor struct {
	*Survey
	rules   play.Rules
	options Options
	played  map[string]bool
	way     []byte
}

// Of surveys a scenario: it explores every way where they fit within the
// limits, and else as many different ones as do, proves what it can of the rest,
// and plays by strategies.
func Of(sc *scenario.Scenario, rules play.Rules, options Options) *Survey {
	if options.Watch == nil {
		options.Watch = func(string, int, int) bool { return true }
	}
	if options.Strategies == nil {
		options.Strategies = Strategies()
	}
	v := &surveyor{Survey: &Survey{Scenario: sc, Relation: shown(sc)}, rules: remembering(rules), options: options, played: map[string]bool{}}
	v.Result = Every(sc, v.rules, options.Seed, v.limits(StageWays))
	v.Stopped = v.Result.Stopped
	switch {
	case v.Stopped:
	case v.Complete:
		v.keepMeters()
	default:
		v.search()
	}
	runs := v.options.Runs
	if runs <= 0 {
		runs = v.fitting()
	}
	v.sample(runs)
	v.prove()
	v.decide(runs)
	return v.Survey
}

func (v *surveyor) limits(stage string) Limits {
	return Limits{States: v.options.States, Watch: func(done, of int) bool { return v.options.Watch(stage, done, of) }}
}

// keepMeters follows every way once more with the meters kept apart, where
// there are few enough of them.
func (v *surveyor) keepMeters() {
	limits := v.limits(StageMeters).filled()
	if v.Endless || v.Paths > 4*float64(limits.States) {
		return
	}
	r := explore(v.Scenario, v.rules, plan{seed: v.options.Seed, limits: limits, meters: true})
	v.Stopped = r.Stopped
	if r.Complete {
		v.Exact = r.Meters
	}
}

// search looks for what the exploration did not come to before its limit.
func (v *surveyor) search() {
	r := explore(v.Scenario, v.rules, plan{seed: v.options.Seed, limits: v.limits(StageRest), novel: true})
	v.Stopped = r.Stopped
	v.learn(r)
}

// learn takes over what another exploration reached and this one did not.
func (v *surveyor) learn(r *Result) {
	v.Steps += r.Steps
	for i, list := range [][]Finding{r.Scenes, r.Choices, r.Endings} {
		for n, f := range list {
			if known := &v.lists()[i][n]; known.Verdict != Reached && f.Verdict == Reached {
				*known = f
			}
		}
	}
	for _, f := range r.Faults {
		v.blame(f)
	}
}

func (r *Result) lists() [3][]Finding { return [3][]Finding{r.Scenes, r.Choices, r.Endings} }

// blame keeps a fault that is not known yet.
func (r *Result) blame(f Fault) {
	for _, known := range r.Faults {
		if known.Err.Error() == f.Err.Error() {
			return
		}
	}
	if len(r.Faults) < mostFaults {
		r.Faults = append(r.Faults, f)
	}
}

// prove works out what no meters at all would lead to, where something is left
// that was not found, and which of the ways found can't be beaten.
func (v *surveyor) prove() {
	if v.Proven = v.Complete && !v.Varies || !v.lost(); v.Proven || v.Stopped {
		return
	}
	r := possible(v.Scenario, v.rules, v.limits(StageRest))
	if r == nil {
		return
	}
	v.Proven = true
	for i, list := range r.lists() {
		for n, f := range list {
			known := &v.lists()[i][n]
			switch {
			case known.Verdict == NotFound && f.Verdict != Reached:
				known.Verdict = Unreachable
			case known.Verdict == Reached && known.Fewest() == f.Fewest():
				known.Shortest = true
			}
		}
	}
}

// lost reports whether anything was not found.
func (r *Result) lost() bool {
	for _, list := range r.lists() {
		for _, f := range list {
			if f.Verdict == NotFound {
				return true
			}
		}
	}
	return false
}

// usualSteps is about how many choices all runs together make where nobody says
// how many runs to do.
const usualSteps = 1_500_000

// usualRuns are the runs of each strategy then, at most.
const usualRuns = 400

// sample plays by the strategies.
func (v *surveyor) sample(runs int) {
	all := len(v.options.Strategies) * runs
	for i, style := range v.options.Strategies {
		p := newPlayer(v.Scenario, v.rules, style)
		for n := range runs {
			if done := i*runs + n; v.Stopped || done%32 == 0 && !v.options.Watch(StageStrategies, done, all) {
				v.Stopped = true
				break
			}
			seed := v.options.Seed + uint64(n)
			if err := p.run(seed); err != nil {
				v.blame(Fault{err, v.wayOf(p.way), seed})
			}
			v.meet(p, seed)
		}
		if !v.Stopped && style.whim == 0 && style.ID != chance {
			p.tally.Reach = v.reach(&p.tally)
		}
		v.Tallies = append(v.Tallies, p.tally)
	}
}

// ruled is how many states are kept while all ways of one rule are followed.
const ruled = 30_000

// reach follows every way of a rule, where they fit.
func (v *surveyor) reach(t *Tally) []Verdict {
	limits := v.limits(StageStrategies)
	limits.States, limits.Watch = min(ruled, limits.filled().States), nil
	r := explore(v.Scenario, v.rules, plan{seed: v.options.Seed, limits: limits, style: &t.Style})
	verdicts := make([]Verdict, len(r.Endings))
	for i, f := range r.Endings {
		if verdicts[i] = f.Verdict; t.Endings[i] > 0 {
			verdicts[i] = Reached
		}
	}
	return verdicts
}

// fitting is how many runs of every strategy are done in a few seconds.
func (v *surveyor) fitting() int {
	p := newPlayer(v.Scenario, v.rules, Strategies()[0])
	const tried = 5
	for n := range uint64(tried) {
		_ = p.run(v.options.Seed + n) // what fails is told when it is played in earnest
	}
	each := max(1, p.tally.Decisions/tried) * len(v.options.Strategies)
	return max(20, min(usualRuns, usualSteps/each))
}

func (v *surveyor) wayOf(choices []int) Way {
	way := make(Way, len(choices))
	for i, c := range choices {
		way[i] = play.Choose(play.ChoiceItem(v.Scenario, c).Choice.ID)
	}
	return way
}

// meet takes over what a run came to and the exploration did not.
func (v *surveyor) meet(p *player, seed uint64) {
	v.way = v.way[:0]
	for _, c := range p.way {
		v.way = binary.AppendUvarint(v.way, uint64(c))
	}
	if !v.played[string(v.way)] {
		v.played[string(v.way)] = true
		v.Played++
	}
	for i, c := range p.way {
		if f := &v.Choices[c]; f.Verdict != Reached {
			*f = Finding{Verdict: Reached, way: v.wayOf(p.way[:i+1]), Seed: seed}
		}
	}
	for scene, times := range p.state.Visited {
		if f := &v.Scenes[scene]; times > 0 && f.Verdict != Reached {
			*f = Finding{Verdict: Reached, way: v.wayOf(p.way), Seed: seed}
		}
	}
	if p.state.Ended() {
		f := &v.Endings[p.state.Ending]
		if f.Verdict != Reached || !f.Shortest && len(p.way) < f.Fewest() {
			*f = Finding{Verdict: Reached, way: v.wayOf(p.way), Seed: seed}
		}
	}
}
