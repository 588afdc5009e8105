package explore_test

import (
	"fmt"

	"pgregory.net/rapid"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// maker draws small scenarios that use everything a state can hold.
type maker struct {
	*rapid.T
	sc     *scenario.Scenario
	rounds bool // ways may lead back
}

func (m *maker) below(n int, what string) int { return rapid.IntRange(0, n-1).Draw(m.T, what) }

// oneIn is true one time in so many.
func (m *maker) oneIn(n int, what string) bool { return m.below(n, what) == n-1 }

const flags = 3

// small draws a scenario of some scenes. Each leads on to later ones, or where
// rounds are wanted, to any.
func small(t *rapid.T, rounds bool) *maker {
	m := &maker{T: t, sc: &scenario.Scenario{ID: "small", Hash: "0123456789abcdef"}, rounds: rounds}
	sc := m.sc
	for i := range flags {
		sc.Flags = append(sc.Flags, scenario.Flag{Name: fmt.Sprint("fact", i)})
	}
	sc.Characters = []scenario.Character{{ID: "you"}, {ID: "ana", Name: "Ana"}, {ID: "ben", Name: "Ben"}}
	vary := power.Fixed(0)
	if m.oneIn(4, "varies") {
		vary = 6 * power.One
	}
	for i, ends := range [][2]int{{1, 0}, {1, 2}, {2, 0}} {
		sc.Relations = append(sc.Relations, scenario.Relation{
			From: ends[0], To: ends[1], Trust: power.Fixed(35+5*m.below(6, "trust")) * power.One, Autonomy: power.Fixed(35+5*m.below(6, "autonomy")) * power.One,
			Vary: vary, Authority: power.One / 2, Conflict: i == 1, Mandated: m.oneIn(2, "mandated"),
		})
	}
	sc.Shown = []int{m.below(3, "shown")}
	scenes := 2 + m.below(4, "scenes")
	for e := range 3 {
		sc.Endings = append(sc.Endings, scenario.Ending{ID: fmt.Sprint("end", e), Kind: []string{"good", "mixed", "bad"}[e]})
	}
	for s := range scenes {
		sc.Scenes = append(sc.Scenes, scenario.Scene{ID: fmt.Sprint("scene", s)})
	}
	for s := range scenes {
		m.scene(s)
	}
	return m
}

func (m *maker) scene(s int) {
	scene := &m.sc.Scenes[s]
	scene.With = []int{1, 2}
	if m.oneIn(2, "alone") {
		scene.With = scene.With[:1]
	}
	scene.Conflict, scene.Watched = m.oneIn(5, "conflict"), m.oneIn(5, "watched")
	if m.oneIn(3, "risk") {
		scene.Risk = 900_000
	}
	if m.oneIn(4, "unwatched") {
		scene.Unwatched = 2
	}
	if m.oneIn(4, "note") {
		scene.ContentNote = "it gets loud"
		scene.Skip = m.target(s)
	}
	for range m.below(3, "lines") {
		m.put(s, scenario.Item{Kind: scenario.LineItem, Speaker: m.below(4, "speaker") - 1, Effects: m.effects(), When: m.when(), Target: none})
	}
	if m.oneIn(5, "early way on") {
		m.put(s, m.wayOn(s, m.when()))
	}
	for range 1 + m.below(3, "choices") {
		target := m.target(s)
		if m.oneIn(5, "bare") {
			target = none
		}
		c := len(m.sc.Choices)
		m.sc.Choices = append(m.sc.Choices, scenario.ChoiceRef{Scene: s, Item: len(scene.Items)})
		item := scenario.Item{Kind: scenario.ChoiceItem, Text: fmt.Sprint("choice", c), Effects: m.effects(), Target: target,
			Choice: &scenario.Choice{ID: fmt.Sprint("choice", c), Index: c}}
		if m.oneIn(2, "conditional") {
			item.When = m.when()
		}
		m.put(s, item)
	}
	m.put(s, m.wayOn(s, m.when()))
	if !m.oneIn(12, "stuck") {
		m.put(s, m.wayOn(s, nil))
	}
}

func (m *maker) put(s int, item scenario.Item) {
	m.sc.Scenes[s].Items = append(m.sc.Scenes[s].Items, item)
}

var none = scenario.Target{Scene: scenario.None, Ending: scenario.None}

func (m *maker) target(s int) scenario.Target {
	from := s + 1
	if m.rounds {
		from = 0
	}
	if left := len(m.sc.Scenes) - from; left > 0 && !m.oneIn(3, "to an ending") {
		return scenario.Target{Scene: from + m.below(left, "target"), Ending: scenario.None, Name: "scene"}
	}
	return scenario.Target{Scene: scenario.None, Ending: m.below(3, "ending"), Name: "ending"}
}

func (m *maker) wayOn(s int, when *scenario.Cond) scenario.Item {
	t := m.target(s)
	item := scenario.Item{Kind: scenario.GoItem, Target: t, When: when}
	if t.Ending != scenario.None {
		item.Kind = scenario.EndingItem
	}
	return item
}

func (m *maker) effects() scenario.Effects {
	e := scenario.Effects{Toward: scenario.None}
	if e.Acts = !m.oneIn(3, "silent"); e.Acts {
		e.Act = power.Act{Kind: power.Kind(m.below(6, "kind")), Base: power.Base(m.below(8, "base")), Manner: power.Manner(m.below(1<<10, "manner"))}
		if m.oneIn(3, "toward") {
			e.Toward = 1 + m.below(2, "whom")
		}
	}
	e.Discover = m.oneIn(6, "discover")
	if m.oneIn(8, "harm") {
		e.Harm = power.One / 2
	}
	for range m.below(3, "sets") {
		e.Set = append(e.Set, m.assign())
	}
	return e
}

func (m *maker) assign() scenario.Assign {
	flag := m.below(flags, "flag")
	own := &scenario.Expr{Op: scenario.OpFlag, Ref: flag}
	value := number(m.below(3, "value"))
	switch m.below(4, "assigned") {
	case 0:
		value = &scenario.Expr{Op: scenario.OpAdd, X: own, Y: number(m.below(3, "more") - 1)}
	case 1:
		value = m.cond(1)
	case 2:
		if m.oneIn(3, "odd") {
			value = &scenario.Expr{Op: scenario.OpSubtract, X: m.leaf(), Y: own}
		}
	}
	return scenario.Assign{Flag: flag, Value: value}
}

func number(n int) *scenario.Expr {
	return &scenario.Expr{Op: scenario.OpNumber, Value: power.Fixed(n) * power.One}
}

func (m *maker) when() *scenario.Cond {
	if m.oneIn(3, "always") {
		return nil
	}
	return &scenario.Cond{Expr: m.cond(2)}
}

// cond draws a condition.
func (m *maker) cond(depth int) *scenario.Expr {
	e := &scenario.Expr{Type: scenario.Bool}
	switch kind := m.below(8, "condition"); {
	case kind < 2 && depth > 0:
		e.Op, e.X, e.Y = scenario.OpAnd+scenario.Op(kind), m.cond(depth-1), m.cond(depth-1)
	case kind == 2 && depth > 0:
		e.Op, e.X = scenario.OpNot, m.cond(depth-1)
	case kind == 3:
		return &scenario.Expr{Op: scenario.OpFlag, Ref: m.below(flags, "flag")}
	case kind == 4:
		e.Op, e.Y = scenario.OpEqual+scenario.Op(m.below(2, "is")), &scenario.Expr{Op: scenario.OpText, Type: scenario.TextType, Text: power.State(m.below(6, "state")).String()}
		e.X = &scenario.Expr{Op: scenario.OpState, Type: scenario.TextType, Ref: m.below(3, "relation")}
	case kind == 5:
		return &scenario.Expr{Op: scenario.OpSign, Type: scenario.Bool, Ref: m.below(3, "relation"), Value: power.Fixed(m.below(3, "sign"))}
	case kind == 6:
		meter := scenario.OpTrust + scenario.Op(m.below(2, "meter"))
		e.Op, e.X, e.Y = scenario.OpMore, &scenario.Expr{Op: meter, Ref: m.below(3, "relation")}, number(30+m.below(40, "points"))
	default:
		e.Op = scenario.OpEqual + scenario.Op(m.below(6, "comparison"))
		e.X, e.Y = m.leaf(), number(m.below(4, "number"))
		if m.oneIn(4, "turned") {
			e.X, e.Y = e.Y, e.X
		}
	}
	return e
}

// leaf draws a count or a fact.
func (m *maker) leaf() *scenario.Expr {
	switch m.below(6, "leaf") {
	case 0:
		return &scenario.Expr{Op: scenario.OpUsed, Ref: m.below(8, "base")}
	case 1:
		return &scenario.Expr{Op: scenario.OpHeldBack, Ref: m.below(8, "base")}
	case 2:
		return &scenario.Expr{Op: scenario.OpVisited, Ref: m.below(len(m.sc.Scenes), "visited")}
	case 3:
		if n := len(m.sc.Choices); n > 0 {
			return &scenario.Expr{Op: scenario.OpChose, Ref: m.below(n, "chose")}
		}
	case 4:
		return &scenario.Expr{Op: scenario.OpTurn}
	}
	return &scenario.Expr{Op: scenario.OpFlag, Ref: m.below(flags, "flag")}
}
