package scenario

import (
	"strings"

	"upperhand/game/power"
)

// Deed reports whether a choice is something done and not said. It is so
// exactly where it begins with "You ": authors write deeds as sentences about
// the player, whether or not they use power. What is a deed in one language is
// one in all.
func (it *Item) Deed() bool {
	return it.Kind == ChoiceItem && (it.Choice.Done || strings.HasPrefix(it.Text, "You "))
}

// Say puts a condition into words for people who do not read conditions: for
// the graph, the facilitator's guide and the teacher's page.
//
//	sofia.trust >= 40 and not promised
//	Sofia's trust is at least 40, and not promised
func (sc *Scenario) Say(c *Cond) string {
	switch {
	case c == nil:
		return "always"
	case c.Expr == nil:
		return "when a function of the scenario says so"
	}
	return sc.say(c.Expr)
}

func (sc *Scenario) say(e *Expr) string {
	switch e.Op {
	case OpAnd:
		return sc.joined(e.X) + ", and " + sc.joined(e.Y)
	case OpOr:
		return sc.say(e.X) + ", or " + sc.say(e.Y)
	case OpNot:
		return "not " + sc.clause(e.X)
	case OpSign:
		return sc.whose(e.Ref, "relation") + " shows " + power.Sign(e.Value).String()
	case OpBool:
		return map[bool]string{true: "always", false: "never"}[e.Value != 0]
	case OpNotEqual:
		if e.X.countable() && e.Y.Op == OpNumber && e.Y.Value == 0 {
			return sc.happened(e.X)
		}
	}
	if verb, ok := verbs[e.Op]; ok {
		return sc.quantity(e.X) + " " + verb + " " + sc.quantity(e.Y)
	}
	return sc.quantity(e)
}

var verbs = map[Op]string{OpEqual: "is", OpNotEqual: "is not", OpLess: "is below", OpLessEqual: "is at most", OpMore: "is above", OpMoreEqual: "is at least"}

// joined is a part of an "and", which needs no brackets where it is another.
func (sc *Scenario) joined(e *Expr) string {
	if e.Op == OpAnd {
		return sc.say(e)
	}
	return sc.clause(e)
}

// clause keeps the parts of an "or" together.
func (sc *Scenario) clause(e *Expr) string {
	if e.Op == OpOr || e.Op == OpAnd {
		return "(" + sc.say(e) + ")"
	}
	return sc.say(e)
}

// happened words a fact, or a count of at least one.
func (sc *Scenario) happened(e *Expr) string {
	switch e.Op {
	case OpUsed:
		return power.Base(e.Ref).String() + " power was used"
	case OpHeldBack:
		return power.Base(e.Ref).String() + " power was held back"
	case OpVisited:
		return sc.sceneName(e.Ref) + " was played"
	case OpChose:
		return sc.choiceName(e.Ref) + " was chosen"
	}
	return sc.quantity(e)
}

func (sc *Scenario) quantity(e *Expr) string {
	switch e.Op {
	case OpNumber:
		return e.Value.String()
	case OpText:
		return e.Text
	case OpFlag:
		return strings.ReplaceAll(sc.Flags[e.Ref].Name, "_", " ")
	case OpTrust:
		return sc.whose(e.Ref, "trust")
	case OpAutonomy:
		return sc.whose(e.Ref, "autonomy")
	case OpState:
		return sc.whose(e.Ref, "relation")
	case OpUsed:
		return "the number of uses of " + power.Base(e.Ref).String() + " power"
	case OpHeldBack:
		return "the number of times " + power.Base(e.Ref).String() + " power was held back"
	case OpVisited:
		return "the number of times " + sc.sceneName(e.Ref) + " was played"
	case OpChose:
		return "the number of times " + sc.choiceName(e.Ref) + " was chosen"
	case OpTurn:
		return "the number of choices made"
	case OpAdd:
		return sc.quantity(e.X) + " + " + sc.quantity(e.Y)
	case OpSubtract:
		return sc.quantity(e.X) + " − " + sc.quantity(e.Y)
	case OpMultiply:
		return sc.quantity(e.X) + " × " + sc.quantity(e.Y)
	case OpNegate:
		return "−" + sc.quantity(e.X)
	}
	return sc.clause(e)
}

// whose names a meter or a relation with its person, and towards whom it is
// unless that is the player.
func (sc *Scenario) whose(relation int, what string) string {
	r := sc.Relations[relation]
	name := sc.Characters[r.From].Name + "'s " + what
	if r.From == You {
		name = "your " + what
	}
	if r.To != You {
		name += " towards " + sc.Characters[r.To].Name
	}
	return name
}

func (sc *Scenario) sceneName(i int) string {
	if title := sc.Scenes[i].Title; title != "" {
		return "“" + title + "”"
	}
	return "“" + sc.Scenes[i].ID + "”"
}

func (sc *Scenario) choiceName(i int) string {
	ref := sc.Choices[i]
	return "“" + sc.Scenes[ref.Scene].Items[ref.Item].Text + "”"
}
