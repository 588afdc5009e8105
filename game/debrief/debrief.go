package debrief

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Debrief is everything that is told of a playthrough, finished or not.
type Debrief struct {
	Case, Role string
	Mode       play.Mode
	Ending     *scenario.Ending // nil while the case goes on
	Endings    int              // how many the case has
	Questions  []string         // to be asked before any of the rest is shown
	Curves     []Curve
	Turns      []Turn
	Profile    Profile
	Influence  Influence
	Signs      []Spell
	Noticed    []Noticing
	Hidden     []string
	Skipped    []string // scenes passed over after their content note, as sentences
	Lasting    []Agreement
	Their      []Passage // the conversation from the other side
	People     []Inside
	WhatIfs    []WhatIf       // one for each turn once With was told of them; else nil
	Turning    []TurningPoint // one to three, the furthest first; found by With
}

// Curve is the two meters of one shown relation: a point before the first
// choice and one after each.
type Curve struct {
	Relation        int
	Between         string
	From            int           // the turn after which it begins; 0 but for a ghost
	Trust, Autonomy []int         // 0..100
	States          []power.State // at each point
	Signs           []power.Signs // showing at each point
}

// Inside is what moved a person and what they did not say.
type Inside struct{ Name, Want, Fear, Unsaid string }

// Of tells a session. It reads the session and never changes it.
func Of(s *play.Session) Debrief {
	sc, state := s.Scenario, s.State()
	d := Debrief{
		Case: sc.Title, Role: sc.Role, Mode: s.Mode, Endings: len(sc.Endings),
		Questions: questions(s), Curves: curves(s), Turns: turns(s), Profile: profile(s),
		Influence: influence(s), Signs: spells(s), Noticed: noticed(s), Hidden: hidden(s), People: people(s),
		Lasting: lasting(s), Their: theirs(s),
	}
	for at := -1; at < len(s.Turns()); at++ {
		d.Skipped = append(d.Skipped, skipped(sc, events(s, at))...)
	}
	if state.Ended() {
		d.Ending = &sc.Endings[state.Ending]
	}
	return d
}

// Fallback is asked where a case asks nothing, so that there is always a pause
// before the analysis.
func Fallback(say *locale.Catalogue) string {
	return say.Text("What would you do again, and what would you do differently?")
}

// questions are the reflections whose condition holds. A condition that can't
// be answered leaves its question in: a question too many does no harm.
func questions(s *play.Session) []string {
	var asked []string
	state := s.State()
	for _, r := range s.Scenario.Reflections {
		if holds(s, state, r.When) {
			asked = append(asked, r.Text)
		}
	}
	if len(asked) == 0 {
		asked = append(asked, Fallback(s.Scenario.Words))
	}
	return asked
}

func holds(s *play.Session, state play.State, c *scenario.Cond) bool {
	switch {
	case c == nil:
		return true
	case c.Hook != 0 && s.Rules == nil:
		return true
	case c.Hook != 0:
		ok, err := s.Rules.Allowed(s.Scenario, state.Clone(), c.Hook)
		return ok || err != nil
	}
	return play.Eval(c.Expr, &state).True()
}

func curves(s *play.Session) []Curve {
	var all []Curve
	for _, r := range s.Scenario.Shown {
		c := Curve{Relation: r, Between: Between(s.Scenario, r)}
		c.add(s.First().Relations[r])
		for _, t := range s.Turns() {
			if t.Input.Choice != "" {
				c.add(t.After.Relations[r])
			}
		}
		all = append(all, c)
	}
	return all
}

func (c *Curve) add(b play.Bond) {
	c.Trust = append(c.Trust, b.Trust.Round())
	c.Autonomy = append(c.Autonomy, b.Autonomy.Round())
	c.States = append(c.States, b.State)
	c.Signs = append(c.Signs, b.Signs)
}

// people are those whom the player met, from the inside.
func people(s *play.Session) []Inside {
	var all []Inside
	for i, c := range s.Scenario.Characters {
		if i != scenario.You && (c.Want != "" || c.Fear != "" || c.Unsaid != "") && met(s, i) {
			all = append(all, Inside{c.Name, c.Want, c.Fear, c.Unsaid})
		}
	}
	return all
}

func met(s *play.Session, character int) bool {
	for i, n := range s.State().Visited {
		if n > 0 && slices.Contains(s.Scenario.Scenes[i].With, character) {
			return true
		}
	}
	return false
}

// acted reports whether an event is somebody's use of power, or their holding
// it back, listening and so on.
func acted(e play.Event) bool { return e.Kind == play.MetersMoved && e.Cause == play.ByAct }

// asked reports whether an event is the player using power on somebody.
func asked(e play.Event) bool {
	return acted(e) && e.Actor == scenario.You && e.Act.Kind == power.Use && len(e.Act.Bases()) > 0
}
