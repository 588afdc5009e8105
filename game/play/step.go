package play

import (
	"errors"
	"fmt"
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// ErrEnded is the error of an input after the end.
var ErrEnded = errors.New("the case has ended")

// NotOfferedError is the error of a choice that can't be taken now.
type NotOfferedError struct {
	Choice  string
	Offered []string // the ids of the choices that can
}

func (e *NotOfferedError) Error() string {
	return fmt.Sprintf("choice %q is not offered here; offered: %q", e.Choice, e.Offered)
}

// Step takes one input. It gives the state after it and what happened on the
// way; on an error the old state stands and nothing has happened. Rules may be
// nil for a scenario without Lua functions.
//
// Step does not halt at content notes: it is for whoever wants to know where
// choices lead. Who plays, plays a Session, which does.
func Step(sc *scenario.Scenario, rules Rules, s State, in Input) (State, []Event, error) {
	return step(sc, rules, s, in, false)
}

func step(sc *scenario.Scenario, rules Rules, s State, in Input, halts bool) (State, []Event, error) {
	if s.Ended() {
		return s, nil, ErrEnded
	}
	r := newRun(sc, rules, s.Clone())
	r.halts = halts
	r.events = make([]Event, 0, 16)
	if err := r.input(in); err != nil {
		return s, nil, err
	}
	return r.s, r.events, nil
}

// Ahead is where an offered choice leads, told by its index in Scenario.Choices
// as Offered gives it. It is Step for those who follow many ways on: nothing is
// told of what happens between, which takes most of the time.
func Ahead(sc *scenario.Scenario, rules Rules, s State, choice int) (State, error) {
	if s.Ended() {
		return s, ErrEnded
	}
	r := newRun(sc, rules, s.Clone())
	r.quiet = true
	if err := r.choose(choice); err != nil {
		return s, err
	}
	return r.s, nil
}

// Offered lists the choices that can be taken now, as indexes into
// Scenario.Choices, in the order of the file. There are none while a content
// note waits for its answer.
func Offered(sc *scenario.Scenario, rules Rules, s State) ([]int, error) {
	if s.Ended() || s.Noted {
		return nil, nil
	}
	return newRun(sc, rules, s).offered()
}

// ChoiceItem is the item of a choice, from its index in Scenario.Choices.
func ChoiceItem(sc *scenario.Scenario, choice int) *scenario.Item {
	ref := sc.Choices[choice]
	return &sc.Scenes[ref.Scene].Items[ref.Item]
}

// run is one step being taken.
type run struct {
	sc     *scenario.Scenario
	rules  Rules
	params power.Params
	s      State
	events []Event
	spare  []int // memory for a list of choices
	trail  []int // scenes begun in this step, for a walker
	hops   int   // scenes entered in this step
	halts  bool  // a content note waits for an answer
	quiet  bool  // nothing needs to be told
	walks  bool  // the scenes are noted in trail
}

func newRun(sc *scenario.Scenario, rules Rules, s State) *run {
	if rules == nil {
		rules = NoRules{}
	}
	return &run{sc: sc, rules: rules, params: power.Defaults(), s: s}
}

func (r *run) tell(e Event) {
	if !r.quiet {
		r.events = append(r.events, e)
	}
}

// told keeps a change for the event that tells of it, where one does.
func (r *run) told(c *power.Change) *power.Change {
	if r.quiet {
		return nil
	}
	kept := *c
	return &kept
}

func (r *run) input(in Input) error {
	if in.Note != NoNote {
		return r.answer(in.Note)
	}
	if in.Choice == "" {
		return r.notice(in)
	}
	offered, err := r.offered()
	if err != nil {
		return err
	}
	at := slices.IndexFunc(offered, func(c int) bool { return ChoiceItem(r.sc, c).Choice.ID == in.Choice })
	if at < 0 {
		return &NotOfferedError{Choice: in.Choice, Offered: r.names(offered)}
	}
	return r.choose(offered[at])
}

func (r *run) names(choices []int) []string {
	var ids []string
	for _, c := range choices {
		ids = append(ids, ChoiceItem(r.sc, c).Choice.ID)
	}
	return ids
}

func (r *run) notice(in Input) error {
	if !r.s.Pending {
		return errors.New("nothing is asked about what you notice here")
	}
	r.s.Pending = false
	r.tell(Event{Kind: NoticeAnswered, Scene: r.s.Scene, Signs: in.Signs, Base: in.Base})
	return nil
}

// errNoNote is the error of an answer that nothing asked for.
var errNoNote = errors.New("no content note waits for an answer here")

// answer goes into the scene whose content note was told, or past it. To pass
// it over moves nothing but the story.
func (r *run) answer(a NoteAnswer) error {
	scene := r.s.Scene
	switch skip := r.sc.Scenes[scene].Skip; {
	case !r.s.Noted:
		return errNoNote
	case a == GoOn:
		return r.begin(scene)
	case skip.Leads():
		r.s.Noted = false
		r.tell(Event{Kind: SceneSkipped, Scene: scene})
		return r.follow(skip)
	}
	return fmt.Errorf("scene %q can't be skipped", r.sc.Scenes[scene].ID)
}

func (r *run) offered() ([]int, error) { return r.offers(nil) }

// offers puts the choices that can be taken behind those of a list.
func (r *run) offers(choices []int) ([]int, error) {
	for i := range r.sc.Scenes[r.s.Scene].Items {
		item := &r.sc.Scenes[r.s.Scene].Items[i]
		if item.Kind != scenario.ChoiceItem {
			continue
		}
		ok, err := r.holds(item.When)
		if err != nil {
			return nil, err
		}
		if ok {
			choices = append(choices, item.Choice.Index)
		}
	}
	return choices, nil
}

// choose takes a choice that is offered and plays on to the next decision.
func (r *run) choose(choice int) error {
	ref, item := r.sc.Choices[choice], ChoiceItem(r.sc, choice)
	r.s.Pending = false
	r.s.Turn++
	more(&r.s.Chose[choice])
	r.tell(Event{Kind: ChoiceTaken, Scene: ref.Scene, Item: ref.Item, Actor: scenario.You})
	r.tally(item.Effects)
	if err := r.apply(scenario.You, ref.Scene, ref.Item); err != nil {
		return err
	}
	if item.Target.Scene == scenario.None && item.Target.Ending == scenario.None {
		return r.after(ref.Scene)
	}
	return r.follow(item.Target)
}

// tally counts what the player used and held back, for conditions and the profile.
func (r *run) tally(e scenario.Effects) {
	if !e.Acts {
		return
	}
	counts := &r.s.Used
	if e.Act.Kind == power.Refrain {
		counts = &r.s.HeldBack
	} else if e.Act.Kind != power.Use {
		return
	}
	for _, b := range []power.Base{e.Act.Base, e.Act.Also} {
		if b != power.NoBase {
			more(&counts[b])
		}
	}
}

// more counts one up and stops at the end of the range instead of wrapping.
func more(n *uint16) {
	if *n < 1<<16-1 {
		*n++
	}
}
