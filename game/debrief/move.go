package debrief

import (
	"slices"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Move is one change of a relation's meters with the reasons for it.
type Move struct {
	At       int // the event's place in its turn
	Cause    play.Cause
	Relation int
	Between  string // "Sofia and you"
	By       string // who brought it about: "you", a name, or "" for nobody
	Deed     string // "coercive", "listening"; "" when it was no act
	Trust    Span
	Autonomy Span
	Accounts []Account // why each meter that visibly moved did so
	Reasons  []Reason
}

// Span is a meter before and after, in whole points as the screen shows them.
type Span struct{ Before, After int }

// By is how far the meter moved.
func (s Span) By() int { return s.After - s.Before }

// Moves tells the changes of meters in one turn of a session, in order; turn
// -1 is the opening, before the first decision.
func Moves(s *play.Session, turn int) []Move {
	var moves []Move
	for i, e := range events(s, turn) {
		if e.Kind == play.MetersMoved {
			moves = append(moves, move(s, turn, i, e))
		}
	}
	return moves
}

// MoveAt tells one change of meters: the event at this place of a turn, which
// has to be of the kind MetersMoved.
func MoveAt(s *play.Session, turn, at int) Move { return move(s, turn, at, events(s, turn)[at]) }

func events(s *play.Session, turn int) []play.Event {
	if turn < 0 {
		return s.Opening()
	}
	return s.Turns()[turn].Events
}

func move(s *play.Session, turn, at int, e play.Event) Move {
	m := Move{
		At: at, Cause: e.Cause, Relation: e.Relation, Between: Between(s.Scenario, e.Relation),
		Trust:    span(e.Change.Before.Trust, e.Change.After.Trust),
		Autonomy: span(e.Change.Before.Autonomy, e.Change.After.Autonomy),
	}
	relation := s.Scenario.Relations[e.Relation]
	w := wording{voice: speaking(s.Scenario, relation.To, relation.From), gap: relation.Gap, why: e.Why}
	w.name = ""
	if e.Cause == play.ByAct {
		m.By, m.Deed = Name(s.Scenario, e.Actor), ActName(w.say, e.Act)
		w.voice, w.act, w.times = speaking(s.Scenario, e.Actor, relation.From), e.Act, uses(s, turn, at, e)
	}
	m.Reasons = w.reasons(e.Change.Terms())
	m.Accounts = m.tell(w)
	return m
}

// Still reports whether no meter moved by a point that a screen would show.
func (m Move) Still() bool { return m.Trust.By() == 0 && m.Autonomy.By() == 0 }

// weighs reports whether something pulled at the meters, even if they stayed.
func (m Move) weighs() bool {
	return slices.ContainsFunc(m.Reasons, func(r Reason) bool { return !r.Slight() })
}

func span(before, after power.Fixed) Span { return Span{before.Round(), after.Round()} }

// uses counts how often the actor of e has used its base, or done the same
// kind of deed, in that relation, up to and with e itself.
func uses(s *play.Session, turn, at int, e play.Event) int {
	n := 0
	for t := -1; t <= turn; t++ {
		for i, other := range events(s, t) {
			if t == turn && i > at {
				break
			}
			if same(other, e) {
				n++
			}
		}
	}
	return n
}

func same(a, b play.Event) bool {
	if a.Kind != play.MetersMoved || a.Cause != play.ByAct || b.Cause != play.ByAct ||
		a.Relation != b.Relation || a.Actor != b.Actor || a.Act.Kind != b.Act.Kind {
		return false
	}
	if a.Act.Kind != power.Use {
		return true
	}
	return slices.ContainsFunc(a.Act.Bases(), func(base power.Base) bool { return slices.Contains(b.Act.Bases(), base) })
}

// shown reports whether the screen shows the meters of this relation.
func shown(sc *scenario.Scenario, relation int) bool { return slices.Contains(sc.Shown, relation) }
