package scenario

// conditions looks for conditions that are no conditions.
func (c *checker) conditions() {
	judge := func(cond *Cond, what string) {
		if cond == nil {
			return
		}
		switch cond.Verdict() {
		case Never:
			c.report(NeverTrue, cond.Pos, "look at the numbers: meters run from 0 to 100", "the condition of this %s can never be true", what)
		case Always:
			c.report(AlwaysTrue, cond.Pos, "take the when out", "the condition of this %s is always true", what)
		}
	}
	c.items(func(_ *Scene, item *Item) { judge(item.When, item.Kind.String()) })
	for i := range c.sc.Reflections {
		judge(c.sc.Reflections[i].When, "question")
	}
}

// String is the noun that messages use.
func (k ItemKind) String() string {
	return [...]string{"line", "choice", "go", "ending"}[k]
}

// facts looks for facts that are only set, or only read. Lua functions can do
// both unseen, so a scenario that uses them is taken at its word.
func (c *checker) facts() {
	if c.sc.Hooks > 0 {
		return
	}
	read, set := make([]bool, len(c.sc.Flags)), make([]bool, len(c.sc.Flags))
	var reads func(e *Expr)
	reads = func(e *Expr) {
		if e == nil {
			return
		}
		if e.Op == OpFlag {
			read[e.Ref] = true
		}
		reads(e.X)
		reads(e.Y)
	}
	unread := false // a condition could not be read: it may use any fact
	condition := func(cond *Cond) {
		if cond != nil {
			unread = unread || cond.Expr == nil
			reads(cond.Expr)
		}
	}
	c.items(func(_ *Scene, item *Item) {
		condition(item.When)
		for _, a := range item.Effects.Set {
			set[a.Flag] = true
			if !a.Value.onlyCounts(a.Flag) {
				reads(a.Value)
			}
		}
	})
	for i := range c.sc.Reflections {
		condition(c.sc.Reflections[i].When)
	}
	for i, flag := range c.sc.Flags {
		if !set[i] && read[i] {
			c.report(NeverSet, flag.Pos, "set it in a choice or a line with set = { "+flag.Name+" = true }", "%s is asked for but never set", flag.Name)
		}
		if set[i] && !read[i] && !unread {
			c.report(NeverRead, flag.Pos, "ask for it in a when, or take it out", "%s is set, but nothing ever asks for it", flag.Name)
		}
	}
}

// onlyCounts reports whether the value reads nothing but the fact it is given
// to, as count + 1 does: that alone is no use of it.
func (e *Expr) onlyCounts(flag int) bool {
	if e == nil {
		return true
	}
	return e.Op != OpFlag && e.X.onlyCounts(flag) && e.Y.onlyCounts(flag) || e.Op == OpFlag && e.Ref == flag
}
