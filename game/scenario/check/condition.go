package check

import (
	"fmt"
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// conditions looks for conditions that are no conditions.
func (c *checker) conditions() {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		for i := range scene.Items {
			item := &scene.Items[i]
			if e := exprOf(item); e != nil {
				c.judge(e, item.When.Pos, item.Kind.String(), s, i)
			}
		}
	}
	for i := range c.sc.Reflections {
		if when := c.sc.Reflections[i].When; when != nil && when.Expr != nil {
			c.judge(when.Expr, when.Pos, "question", scenario.None, 0)
		}
	}
}

// judge looks at one condition: by itself, then where it stands.
func (c *checker) judge(e *scenario.Expr, pos scenario.Pos, what string, s, i int) {
	lost := ""
	if s != scenario.None {
		lost = c.loses(c.sc.Scenes[s].Items[i].Target)
	}
	switch c.world.Verdict(e) {
	case condition.Never:
		c.report(scenario.NeverTrue, pos, c.whyNever(e), "the condition of this %s can never be true%s", what, lost)
		return
	case condition.Always:
		c.report(scenario.AlwaysTrue, pos, "take the when out", "the condition of this %s is always true", what)
		return
	}
	if s == scenario.None || !c.flow.reached[2*s] || c.flow.passages[s].fates[i] == shut || !c.flow.informed(&c.sc.Scenes[s]) {
		return
	}
	p := c.flow.point(s, i)
	if !c.flow.reached[p.node] {
		return
	}
	v := condition.World{Case: c.sc, Known: p.known}.Verdict(e)
	if v == condition.Sometimes {
		return
	}
	reason, help, told := c.reason(e, p, v)
	switch {
	case told:
	case v == condition.Never:
		c.report(scenario.NeverHere, pos, help, "the condition of this %s can never hold here%s%s", what, reason, lost)
	default:
		c.report(scenario.AlwaysHere, pos, help, "the condition of this %s always holds here%s", what, reason)
	}
}

// whyNever is the remedy for a condition that can never be true, by what it reads.
func (c *checker) whyNever(e *scenario.Expr) string {
	help := "look at what it asks for: the parts exclude each other"
	each(e, func(e *scenario.Expr) {
		switch e.Op {
		case scenario.OpTrust, scenario.OpAutonomy:
			help = "look at the numbers: meters run from 0 to 100"
		}
	})
	each(e, func(e *scenario.Expr) {
		switch e.Op {
		case scenario.OpState:
			help = "look at the states: a relation is in one of them at a time, and each goes with certain numbers of the meters"
		case scenario.OpChose:
			help = "look at the choices: of the choices of a scene one is taken each time it is played"
		}
	})
	return help
}

// reason finds the one thing that decides the condition here, and says it. told
// means that another finding has said it.
func (c *checker) reason(e *scenario.Expr, p point, v condition.Verdict) (reason, help string, told bool) {
	help = "look at what can have happened before this scene"
	if v == condition.Always {
		help = "take the when out, if that is meant"
	}
	decides := c.decider(e, p, v)
	if decides == nil {
		return c.oneOfScene(e), help, false
	}
	if decides.Op == scenario.OpFlag && c.unset[decides.Ref] {
		return "", "", true
	}
	said, remedy := c.told(decides, p, p.known(decides.Op, decides.Ref))
	if v == condition.Never && remedy != "" {
		help = remedy
	}
	return ": " + said, help, false
}

// decider is the part of a condition that decides it here: the one that does so
// alone, or else the one without which it would be open.
func (c *checker) decider(e *scenario.Expr, p point, v condition.Verdict) *scenario.Expr {
	var parts []*scenario.Expr
	each(e, func(part *scenario.Expr) {
		if reads(part.Op) && p.known(part.Op, part.Ref) != nil {
			parts = append(parts, part)
		}
	})
	for _, alone := range []bool{true, false} {
		for _, part := range parts {
			w := condition.World{Case: c.sc, Known: func(op scenario.Op, ref int) condition.Domain {
				if (op == part.Op && ref == part.Ref) != alone {
					return nil
				}
				return p.known(op, ref)
			}}
			if (w.Verdict(e) == v) == alone {
				return part
			}
		}
	}
	return nil
}

// oneOfScene explains a condition that asks for two choices of a scene which is
// played once.
func (c *checker) oneOfScene(e *scenario.Expr) string {
	scenes := map[int]int{}
	reason := ""
	each(e, func(part *scenario.Expr) {
		if part.Op != scenario.OpChose {
			return
		}
		scene := c.sc.Choices[part.Ref].Scene
		if scenes[scene]++; scenes[scene] == 2 && !c.flow.loops[2*scene] {
			reason = fmt.Sprintf(": scene %q is played once, and one of its choices is taken", c.sc.Scenes[scene].ID)
		}
	})
	return reason
}

func reads(op scenario.Op) bool {
	switch op {
	case scenario.OpFlag, scenario.OpVisited, scenario.OpChose, scenario.OpUsed, scenario.OpHeldBack, scenario.OpTurn:
		return true
	}
	return false
}

// told says what is known of something at a place.
func (c *checker) told(e *scenario.Expr, p point, d condition.Domain) (reason, help string) {
	if len(d) == 0 {
		return "nothing is left that it could be", ""
	}
	h := d.Hull()
	none, once := h.High == 0, h.Low >= power.One
	switch e.Op {
	case scenario.OpFlag:
		name := c.sc.Flags[e.Ref].Name
		if h.Low == h.High && h.Low == c.sc.Flags[e.Ref].Initial {
			return fmt.Sprintf("nothing that comes before it changes %s%s", name, c.setLater(e.Ref)), "ask for it later, or set it earlier"
		}
		return fmt.Sprintf("%s is %s by then", name, c.spelled(e.Ref, d)), "look at where " + name + " is set"
	case scenario.OpVisited:
		id := c.sc.Scenes[e.Ref].ID
		switch {
		case e.Ref == p.node/2 && h.High == power.One:
			return "this scene is played only once", "let something lead back to it, or take this out"
		case none:
			return fmt.Sprintf("scene %q cannot have been played before it", id), "ask in a scene that comes after it"
		case once && h.High == power.One:
			return fmt.Sprintf("scene %q was always played once before it", id), ""
		case once:
			return fmt.Sprintf("scene %q was always played before it", id), ""
		}
		return fmt.Sprintf("scene %q is played at most once", id), ""
	case scenario.OpChose:
		id := c.choiceID(e.Ref)
		switch {
		case none:
			return fmt.Sprintf("choice %q cannot have been taken before it", id), "ask in a scene that comes after it"
		case once:
			return fmt.Sprintf("choice %q was always taken before it", id), ""
		}
		return fmt.Sprintf("choice %q can be taken at most once", id), ""
	case scenario.OpTurn:
		if h.Low == h.High {
			return "by then " + counted(int(h.Low/power.One), "choice") + " can have been made", ""
		}
		return fmt.Sprintf("by then between %s and %s choices were made", h.Low, h.High), ""
	}
	base, did := power.Base(e.Ref).String(), "used"
	if e.Op == scenario.OpHeldBack {
		did = "held back"
	}
	if none {
		return fmt.Sprintf("%s power cannot have been %s before it", base, did), "ask in a scene that comes after such a choice"
	}
	return fmt.Sprintf("%s power was always %s before it", base, did), ""
}

// spelled writes the values of a fact as an author does.
func (c *checker) spelled(flag int, d condition.Domain) string {
	var words []string
	for _, s := range d {
		switch {
		case s.Low != s.High:
			words = append(words, fmt.Sprintf("between %s and %s", s.Low, s.High))
		case s.Low == 0 && c.truth(flag):
			words = append(words, "false")
		case s.Low == power.One && c.truth(flag):
			words = append(words, "true")
		default:
			words = append(words, s.Low.String())
		}
	}
	return strings.Join(words, " or ")
}

// truth reports whether a fact is only ever true or false.
func (c *checker) truth(flag int) bool {
	for _, v := range c.flow.marks.facts[flag] {
		for _, s := range v.domain {
			if s.Low != s.High || s.Low != 0 && s.Low != power.One {
				return false
			}
		}
	}
	return true
}

// setLater names the first line in which a fact is set.
func (c *checker) setLater(flag int) string {
	line := 0
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		for _, a := range item.Effects.Set {
			if a.Flag == flag && line == 0 {
				line = a.Pos.Line
			}
		}
	})
	if line == 0 {
		return ""
	}
	return fmt.Sprintf("; line %d does, and comes later", line)
}

func (c *checker) choiceID(i int) string {
	ref := c.sc.Choices[i]
	return c.sc.Scenes[ref.Scene].Items[ref.Item].Choice.ID
}
