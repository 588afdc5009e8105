package result

import (
	"slices"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/debrief"
	"upperhand/game/graph"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Path is an attempt run again: what was decided, and what came of it.
type Path struct {
	Attempt classroom.Attempt
	Number  int    // of the seat's attempts at this case, from 1
	Stopped string // why it could be run no further; empty where all of it could
	Steps   []Step
	Undone  []Step // what was taken back, in the order in which that happened
	First   []Meters
	Final   []Meters
	Scene   int // where it stands, into Scenario.Scenes
	Ending  int // scenario.None while it goes on
	Entered []int
	Noticed []Noticed
	Used    [8]int // how often each power.Base was used, by the player
	Held    [8]int // and held back
	Deeds   [6]int // the player's acts by power.Kind

	sc       *scenario.Scenario
	ways     []graph.At
	gaps     []time.Duration // between one step and the next
	wavering int             // how often something was taken back lately
}

// Meters are the two meters of one shown relation.
type Meters struct{ Trust, Autonomy power.Fixed }

// Step is one choice that was made.
type Step struct {
	Scene, Choice int      // into Scenario.Scenes and Scenario.Choices
	Input         int      // the number of inputs before it
	Offered       []int    // what could have been chosen
	Before, After []Meters // one for each of Scenario.Shown; nil: not known
	At            time.Time
	Took          time.Duration // since the step before; negative: not known
}

// Ended reports whether the path came to an ending.
func (p *Path) Ended() bool { return p.Ending != scenario.None }

// worth orders paths by how they ended.
func (p *Path) worth() int {
	if !p.Ended() {
		return -1
	}
	return slices.Index([]string{"bad", "mixed", "good"}, p.sc.Endings[p.Ending].Kind)
}

// follow runs an attempt again. What it can't run it leaves, and says so.
func follow(of Loaded, a classroom.Attempt, log []classroom.Step) (*Path, error) {
	p := &Path{Attempt: a, sc: of.Scenario, Ending: scenario.None, Scene: of.Scenario.Start}
	s, fit, err := play.Resume(of.Scenario, of.Rules, a.Record)
	if err != nil {
		return nil, err
	}
	if fit.Stopped != nil {
		p.Stopped = fit.Stopped.Error()
	}
	times := folded(log, a.Record.Inputs)
	p.retell(s, times)
	p.undo(of, a, log)
	return p, nil
}

// retell takes down a session.
func (p *Path) retell(s *play.Session, times []moment) {
	sc, state := s.Scenario, s.State()
	p.Scene, p.Ending, p.First, p.Final = state.Scene, state.Ending, meters(sc, s.First()), meters(sc, state)
	for b := range p.Used {
		p.Used[b], p.Held[b] = int(state.Used[b]), int(state.HeldBack[b])
	}
	counts := graph.Counts{Taken: map[graph.At]int{}}
	at := counts.Follow(sc, sc.Start, s.Opening())
	p.enter(s.Opening())
	p.Steps = make([]Step, 0, len(s.Turns()))
	for i, t := range s.Turns() {
		at = counts.Follow(sc, at, t.Events)
		p.enter(t.Events)
		if t.Input.Choice == "" {
			p.Noticed = append(p.Noticed, notice(s, i))
			continue
		}
		p.Steps = append(p.Steps, p.lean(stepOf(s, i)))
		p.deed(sc, t)
	}
	for way := range counts.Taken {
		p.ways = append(p.ways, way)
	}
	p.time(s, times)
}

// enter notes the scenes that events led into, each once.
func (p *Path) enter(events []play.Event) {
	for _, e := range events {
		if e.Kind == play.SceneEntered && !slices.Contains(p.Entered, e.Scene) {
			p.Entered = append(p.Entered, e.Scene)
		}
	}
}

// deed counts what kind of act a choice was.
func (p *Path) deed(sc *scenario.Scenario, t play.Turn) {
	for _, e := range t.Events {
		if e.Kind != play.ChoiceTaken {
			continue
		}
		if fx := &sc.Scenes[e.Scene].Items[e.Item].Effects; fx.Acts && int(fx.Act.Kind) < len(p.Deeds) {
			p.Deeds[fx.Act.Kind]++
		}
	}
}

// stepOf is the choice that a turn of a session is.
func stepOf(s *play.Session, turn int) Step {
	sc, t := s.Scenario, s.Turns()[turn]
	step := Step{Scene: t.Before.Scene, Choice: choiceOf(sc, t.Input.Choice), Before: meters(sc, t.Before), After: meters(sc, t.After), Took: -1}
	step.Offered, _ = play.Offered(sc, s.Rules, t.Before) // a rule that failed here would have stopped the choice
	return step
}

// lean makes a step share the meters of the one before, where they stand as that left
// them: a class has thousands of steps.
func (p *Path) lean(step Step) Step {
	if n := len(p.Steps); n > 0 && slices.Equal(step.Before, p.Steps[n-1].After) {
		step.Before = p.Steps[n-1].After
	}
	if slices.Equal(step.After, step.Before) {
		step.After = step.Before
	}
	return step
}

// choiceOf finds a choice by its id; scenario.None where there is none.
func choiceOf(sc *scenario.Scenario, id string) int {
	return slices.IndexFunc(sc.Choices, func(ref scenario.ChoiceRef) bool {
		return sc.Scenes[ref.Scene].Items[ref.Item].Choice.ID == id
	})
}

// meters are those of the relations that a case shows.
func meters(sc *scenario.Scenario, s play.State) []Meters {
	all := make([]Meters, 0, len(sc.Shown))
	for _, r := range sc.Shown {
		all = append(all, Meters{s.Relations[r].Trust, s.Relations[r].Autonomy})
	}
	return all
}

// Noticed is one answer to a scene's question what is to be seen.
type Noticed struct {
	Scene         int
	Relation      int // whose signs were asked for
	Shown, Marked power.Signs
	Used          bool // power had been used, so that there was a base to name
	Base          bool // and it was named right
	Named         bool // it was said on whom
	On            bool // and that was right
}

func notice(s *play.Session, turn int) Noticed {
	t := s.Turns()[turn]
	sc := s.Scenario
	about := debrief.Asked(sc, &sc.Scenes[t.Before.Scene])
	n := Noticed{Scene: t.Before.Scene, Relation: about, Shown: t.Before.Relations[about].Signs, Marked: t.Input.Signs, Named: t.Input.On != ""}
	last := debrief.LastUse(s, turn)
	if last == nil {
		return n
	}
	n.Used, n.Base = true, slices.Contains(last.Act.Bases(), t.Input.Base)
	n.On = n.Named && sc.Characters[sc.Relations[last.Relation].From].ID == t.Input.On
	return n
}
