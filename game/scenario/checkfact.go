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
	n := len(c.sc.Flags)
	u := usage{read: make([]bool, n), set: make([]bool, n)}
	c.items(func(_ *Scene, item *Item) {
		u.condition(item.When)
		u.assign(item.Effects.Set)
	})
	for i := range c.sc.Reflections {
		u.condition(c.sc.Reflections[i].When)
	}
	for i, flag := range c.sc.Flags {
		if !u.set[i] && u.read[i] {
			c.report(NeverSet, flag.Pos, "set it in a choice or a line with set = { "+flag.Name+" = true }", "%s is asked for but never set", flag.Name)
		}
		if u.set[i] && !u.read[i] && !u.unread {
			c.report(NeverRead, flag.Pos, "ask for it in a when, or take it out", "%s is set, but nothing ever asks for it", flag.Name)
		}
	}
}

// usage is what becomes of each fact.
type usage struct {
	read, set []bool
	unread    bool // a condition could not be read: it may ask for any fact
}

func (u *usage) condition(cond *Cond) {
	if cond != nil {
		u.unread = u.unread || cond.Expr == nil
		u.reads(cond.Expr)
	}
}

func (u *usage) assign(all []Assign) {
	for _, a := range all {
		u.set[a.Flag] = true
		if !a.Value.onlyCounts(a.Flag) {
			u.reads(a.Value)
		}
	}
}

func (u *usage) reads(e *Expr) {
	if e == nil {
		return
	}
	if e.Op == OpFlag {
		u.read[e.Ref] = true
	}
	u.reads(e.X)
	u.reads(e.Y)
}

// onlyCounts reports whether the value reads nothing but the fact it is given
// to, as count + 1 does: that alone is no use of it.
func (e *Expr) onlyCounts(flag int) bool {
	if e == nil {
		return true
	}
	return e.Op != OpFlag && e.X.onlyCounts(flag) && e.Y.onlyCounts(flag) || e.Op == OpFlag && e.Ref == flag
}
