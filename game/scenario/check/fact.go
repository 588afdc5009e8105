package check

import "upperhand/game/scenario"

// facts looks for facts that are only set, or only read. Lua functions can set
// unseen, and those that look at the state read unseen, so a scenario that uses
// them is taken at its word.
func (c *checker) facts() {
	c.unset = map[int]bool{}
	n := len(c.sc.Flags)
	u := usage{read: make([]bool, n), set: make([]bool, n)}
	u.unread = c.sc.Looks > 0
	hooked := false
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		u.condition(item.When)
		u.assign(item.Effects.Set)
		hooked = hooked || item.Effects.Hook != 0
	})
	for i := range c.sc.Reflections {
		u.condition(c.sc.Reflections[i].When)
	}
	for i, flag := range c.sc.Flags {
		if !u.set[i] && u.read[i] && !hooked {
			c.unset[i] = true
			c.report(scenario.NeverSet, flag.Pos, "set it in a choice or a line with set = { "+flag.Name+" = true }", "%s is asked for but never set", flag.Name)
		}
		if u.set[i] && !u.read[i] && !u.unread {
			c.report(scenario.NeverRead, flag.Pos, "ask for it in a when, or take it out", "%s is set, but nothing ever asks for it", flag.Name)
		}
	}
}

// usage is what becomes of each fact.
type usage struct {
	read, set []bool
	unread    bool // a condition could not be read: it may ask for any fact
}

func (u *usage) condition(cond *scenario.Cond) {
	if cond != nil {
		u.unread = u.unread || cond.Expr == nil
		u.reads(cond.Expr)
	}
}

func (u *usage) assign(all []scenario.Assign) {
	for _, a := range all {
		u.set[a.Flag] = true
		if !onlyCounts(a.Value, a.Flag) {
			u.reads(a.Value)
		}
	}
}

func (u *usage) reads(e *scenario.Expr) {
	each(e, func(e *scenario.Expr) {
		if e.Op == scenario.OpFlag {
			u.read[e.Ref] = true
		}
	})
}

// onlyCounts reports whether the value reads nothing but the fact it is given
// to, as count + 1 does: that alone is no use of it.
func onlyCounts(e *scenario.Expr, flag int) bool {
	only := true
	each(e, func(e *scenario.Expr) { only = only && (e.Op != scenario.OpFlag || e.Ref == flag) })
	return only
}
