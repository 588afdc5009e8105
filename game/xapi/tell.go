package xapi

import (
	"slices"
	"strconv"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Step gives the statements of one step of an attempt, in the order in which
// things happened; an error where there is no such step or where the record
// can't be run again.
func (n Names) Step(p Play, rev int64) ([]Statement, error) {
	var found []Statement
	err := n.told(p, func(r int64) bool { return r == rev }, func(all []Statement) error {
		found = all
		return nil
	})
	if err == nil && found == nil {
		err = classroom.ErrNone
	}
	return found, err
}

// Steps gives the statements of all steps to yield, a step at a time.
func (n Names) Steps(p Play, yield func([]Statement) error) error {
	return n.told(p, func(int64) bool { return true }, yield)
}

// told gives the statements of the steps that are wanted.
func (n Names) told(p Play, wanted func(rev int64) bool, yield func([]Statement) error) error {
	l, err := newLog(p)
	if err != nil {
		return err
	}
	for i, step := range p.Steps {
		news, err := l.add(step, i)
		if err != nil {
			return err
		}
		if wanted(step.Rev) {
			t := teller{names: n, log: l, news: news, out: []Statement{}}
			if err := t.step(); err != nil {
				return err
			}
			if err := yield(t.out); err != nil {
				return err
			}
		}
		if slices.ContainsFunc(l.inputs[news.from:], func(in play.Input) bool { return in.Choice != "" }) {
			l.back = 0
		}
	}
	return nil
}

// teller tells of one step.
type teller struct {
	names Names
	log   *log
	news  fresh
	out   []Statement
}

func (t *teller) step() error {
	s, err := t.log.after(t.news.from)
	if err != nil {
		return err
	}
	if t.news.first {
		t.begun(s)
	}
	if t.news.back > 0 {
		t.progressed(s.State().Scene, s.State().Turn, t.news.back)
	}
	for n := t.news.from; n < len(t.log.inputs); n++ {
		passed, events, err := t.log.take()
		if err != nil {
			return err
		}
		t.happened(passed, t.log.at[n].State().Turn)
		if err := t.input(&t.log.at[n+1], t.log.inputs[n], events); err != nil {
			return err
		}
	}
	return nil
}

// begun tells that the attempt began, which nobody tells until the first step.
func (t *teller) begun(s *play.Session) {
	t.add(Initialized, t.theCase(), nil)
	t.happened(s.Opening(), 0)
	for i := range t.out {
		t.out[i].Timestamp = stamp(t.started())
	}
}

// input tells of one input and of what followed.
func (t *teller) input(s *play.Session, in play.Input, events []play.Event) error {
	switch {
	case in.Choice != "":
		if err := t.chose(s); err != nil {
			return err
		}
		t.log.back = 0
	case in.Note == play.NoNote:
		t.noticed(s)
	}
	t.happened(events, s.State().Turn)
	return nil
}

// happened tells of scenes and of an ending among what happened.
func (t *teller) happened(events []play.Event, turns int) {
	for _, e := range events {
		switch e.Kind {
		case play.SceneEntered:
			t.progressed(e.Scene, turns, 0)
		case play.EndingReached:
			t.ended(e.Ending)
		}
	}
}

// progressed tells where somebody is now. Its object is the case, since the
// share of the way is the case's, and the scene stands beside it.
func (t *teller) progressed(scene, turns, back int) {
	where := &t.log.play.Scenario.Scenes[scene]
	result := &Result{Extensions: Extensions{ExtProgress: t.log.way.share(turns, scene), ExtScene: where.ID}}
	if back > 0 {
		result.Extensions[ExtTakenBack] = back
	}
	st := t.add(Progressed, t.theCase(), result)
	st.Context.Activities.Other = []Object{t.scene(where, Module)}
}

// ended tells that an ending was reached. There is no score, and it is as much
// an ending as any other.
func (t *teller) ended(ending int) {
	sc := t.log.play.Scenario
	yes, end := true, sc.Endings[ending]
	st := t.add(Completed, t.theCase(), &Result{
		Completion: &yes,
		Duration:   lasted(t.news.step.At.Sub(t.started())),
		Extensions: Extensions{ExtEnding: end.ID},
	})
	st.Context.Activities.Other = []Object{activity(t.names.id("case", sc.ID, "ending", end.ID), Ending, in(sc, end.Title))}
}

// started is when the attempt began.
func (t *teller) started() time.Time {
	began := t.log.play.Attempt.Started
	if first := t.log.play.Steps[0].At; began.IsZero() || began.After(first) {
		return first
	}
	return began
}

// add puts a statement behind the others and gives it to be completed. Its
// number counts those of its verb in this step.
func (t *teller) add(verbID string, object Object, result *Result) *Statement {
	number := 0
	for _, st := range t.out {
		if st.Verb.ID == verbID {
			number++
		}
	}
	p := t.log.play
	t.out = append(t.out, Statement{
		ID:        uuid(p.Attempt.ID, strconv.FormatInt(t.news.step.Rev, 10), verbID, strconv.Itoa(number)),
		Actor:     t.names.actor(p.Attempt.Seat),
		Verb:      verb(verbID),
		Object:    object,
		Result:    result,
		Context:   t.names.context(p, object),
		Timestamp: stamp(t.news.step.At),
	})
	return &t.out[len(t.out)-1]
}

func (t *teller) theCase() Object { return t.names.theCase(t.log.play.Scenario) }

// scene is a scene as an activity of a type.
func (t *teller) scene(where *scenario.Scene, kind string) Object {
	name := where.Title
	if name == "" {
		name = where.ID
	}
	return activity(t.names.id("case", t.log.play.Scenario.ID, "scene", where.ID), kind, in(t.log.play.Scenario, name))
}

func (n Names) theCase(sc *scenario.Scenario) Object {
	o := activity(n.caseID(sc.ID), Simulation, in(sc, sc.Title))
	if sc.Summary != "" {
		o.Definition.Description = in(sc, sc.Summary)
	}
	return o
}

func (n Names) actor(seat string) Actor {
	return Actor{ObjectType: "Agent", Account: Account{HomePage: n.home(), Name: seat}}
}

// context says where a statement of an object belongs. A class is named by its
// id alone: its title may say more of people than a record store needs.
func (n Names) context(p Play, object Object) *Context {
	c := &Context{
		Registration: uuid(p.Attempt.ID),
		Activities: Activities{
			Grouping: []Object{activity(n.id("class", p.Attempt.Class), Course, nil)},
			Category: []Object{activity(Vocabulary+"profile", Profile, nil)},
		},
		Revision: p.Attempt.Record.Hash,
		Platform: "Upper Hand",
		Language: language(p.Scenario),
	}
	if mode := p.Attempt.Record.Mode; mode != "" {
		c.Extensions = Extensions{ExtMode: string(mode)}
	}
	if of := n.theCase(p.Scenario); of.ID != object.ID {
		c.Activities.Parent = []Object{of}
	}
	return c
}

// language is the tag of the language that a scenario's texts are in.
func language(sc *scenario.Scenario) string {
	if sc.Language == "" {
		return "en"
	}
	return sc.Language
}

// in is a text of the scenario's.
func in(sc *scenario.Scenario, text string) Words { return Words{language(sc): text} }
