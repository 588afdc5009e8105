package graph

import (
	"strconv"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Notation gives conditions as their author writes them, "sofia.trust >= 40 and
// not promised": the same in every language, where [scenario.Scenario.Say] has
// English words.
func Notation(sc *scenario.Scenario) func(*scenario.Cond) string {
	return func(c *scenario.Cond) string {
		if c == nil {
			return "true"
		}
		if c.Expr == nil {
			return "function"
		}
		return notation{sc}.of(c.Expr)
	}
}

type notation struct{ sc *scenario.Scenario }

// signs are the operators with two sides.
var signs = map[scenario.Op]string{
	scenario.OpAnd: "and", scenario.OpOr: "or", scenario.OpEqual: "==", scenario.OpNotEqual: "~=", scenario.OpLess: "<", scenario.OpLessEqual: "<=",
	scenario.OpMore: ">", scenario.OpMoreEqual: ">=", scenario.OpAdd: "+", scenario.OpSubtract: "-", scenario.OpMultiply: "*",
}

func (n notation) of(e *scenario.Expr) string {
	if sign, two := signs[e.Op]; two {
		if e.Op == scenario.OpNotEqual && e.Y.Op == scenario.OpNumber && e.Y.Value == 0 { // a count by itself means at least once
			return n.of(e.X)
		}
		return n.side(e.X, e.Op) + " " + sign + " " + n.side(e.Y, e.Op)
	}
	switch e.Op {
	case scenario.OpNumber:
		return e.Value.String()
	case scenario.OpBool:
		return strconv.FormatBool(e.Value != 0)
	case scenario.OpText:
		return strconv.Quote(e.Text)
	case scenario.OpNot:
		return "not " + n.side(e.X, e.Op)
	case scenario.OpNegate:
		return "-" + n.side(e.X, e.Op)
	case scenario.OpFlag:
		return n.sc.Flags[e.Ref].Name
	case scenario.OpTrust:
		return n.meter(e.Ref, "trust")
	case scenario.OpAutonomy:
		return n.meter(e.Ref, "autonomy")
	case scenario.OpState:
		return "state(" + n.people(e.Ref) + ")"
	case scenario.OpSign:
		return "sign(" + n.people(e.Ref) + ", " + strconv.Quote(power.Sign(e.Value).String()) + ")"
	case scenario.OpUsed:
		return "used(" + strconv.Quote(power.Base(e.Ref).String()) + ")"
	case scenario.OpHeldBack:
		return "held_back(" + strconv.Quote(power.Base(e.Ref).String()) + ")"
	case scenario.OpVisited:
		return "visited " + strconv.Quote(n.sc.Scenes[e.Ref].ID)
	case scenario.OpChose:
		ref := n.sc.Choices[e.Ref]
		return "chose " + strconv.Quote(n.sc.Scenes[ref.Scene].Items[ref.Item].Choice.ID)
	}
	return "turn"
}

// side puts brackets round what would else be read otherwise.
func (n notation) side(e *scenario.Expr, within scenario.Op) string {
	_, two := signs[e.Op]
	for two && e.Op == scenario.OpNotEqual && e.Y.Op == scenario.OpNumber && e.Y.Value == 0 {
		e = e.X
		_, two = signs[e.Op]
	}
	if two && e.Op != within && !(rank(e.Op) > rank(within)) {
		return "(" + n.of(e) + ")"
	}
	return n.of(e)
}

// rank is how tightly an operator binds.
func rank(op scenario.Op) int {
	switch op {
	case scenario.OpOr:
		return 1
	case scenario.OpAnd:
		return 2
	case scenario.OpNot:
		return 6
	case scenario.OpAdd, scenario.OpSubtract:
		return 4
	case scenario.OpMultiply, scenario.OpNegate:
		return 5
	}
	return 3
}

func (n notation) meter(relation int, what string) string {
	r := n.sc.Relations[relation]
	if r.To == scenario.You {
		return n.sc.Characters[r.From].ID + "." + what
	}
	return what + "(" + n.people(relation) + ")"
}

func (n notation) people(relation int) string {
	r := n.sc.Relations[relation]
	if r.To == scenario.You {
		return n.sc.Characters[r.From].ID
	}
	return n.sc.Characters[r.From].ID + ", " + n.sc.Characters[r.To].ID
}
