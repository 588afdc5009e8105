package twine

// reading is what is known of a story while its passages are read.
type reading struct {
	*Story
	dialect    dialect
	vocabulary *vocabulary
	included   map[string]bool // passages that others show inside themselves
	shows      int
	effort     int // bytes looked at again and again
}

// may charges for a search, and tells whether there is anything left for it.
func (r *reading) may(bytes int) bool {
	r.effort += bytes
	return r.effort < maxEffort
}

// page is a passage that was read.
type page struct {
	*Passage
	items  []item
	cut    bool // it holds more than can be imported
	lacing links
}

// links counts what leads on from a page.
type links struct{ choices, jumps int }

func (r *reading) has(name string) bool { return r.Story.passage(name) != nil }

// knows reports whether any passage sets a variable of that name.
func (r *reading) knows(name string) bool { return r.vocabulary.known[name] != nil }

// shown is a value as words: itself where it never changes, else its name.
func (r *reading) shown(name string) string {
	if words, ok := r.vocabulary.constant(name); ok {
		return words
	}
	if name == "" {
		return "[…]"
	}
	return "[" + name + "]"
}

// read reads a passage to its items, and notes what its code asks for.
func (r *reading) read(p *Passage) page {
	out := &sink{place: place{p, p.Line}}
	text := r.dialect.prepare(p.Text, out)
	r.scan(r.dialect, text, out, 0)
	pg := page{Passage: p, items: out.items, cut: out.full}
	asked := map[*chain]bool{}
	for i := range pg.items {
		it := &pg.items[i]
		switch it.kind {
		case linkItem:
			if it.target != "" {
				pg.lacing.choices++
			}
		case jumpItem:
			pg.lacing.jumps++
		}
		for _, a := range it.sets {
			r.vocabulary.sets(a)
		}
		for _, s := range it.guard {
			if !asked[s.chain] {
				asked[s.chain] = true
				for _, cond := range s.chain.conds {
					r.vocabulary.reads(cond)
				}
			}
		}
	}
	return pg
}

// settle turns conditions that the language has no words for into unknown ones
// and notes which variables unknown code mentions.
func (r *reading) settle(pages []page) {
	done := map[*chain]bool{}
	for i := range pages {
		for n, it := range pages[i].items {
			r.settleSets(&pages[i].items[n])
			for _, todo := range it.todos {
				r.vocabulary.touches(todo)
			}
			if it.kind == todoItem || it.kind == printItem && it.text == "" {
				r.vocabulary.touches(it.text)
			}
			for _, s := range it.guard {
				if done[s.chain] {
					continue
				}
				done[s.chain] = true
				for n, cond := range s.chain.conds {
					if cond == nil {
						continue
					}
					if _, ok := r.vocabulary.condition(cond); !ok {
						s.chain.conds[n] = nil
					}
				}
			}
		}
	}
}

// settleSets does the same for what is set.
func (r *reading) settleSets(it *item) {
	for n, a := range it.sets {
		if _, ok := r.vocabulary.value(a); !ok {
			it.sets[n].value = nil
		}
	}
}

// final reports whether the branch is the else of its chain.
func (c *chain) final(branch int) bool { return c.closed && branch == len(c.conds)-1 }

// unknown reports whether any condition of the chain cannot be carried.
func (c *chain) unknown() bool {
	for n, cond := range c.conds {
		if cond == nil && !c.final(n) {
			return true
		}
	}
	return false
}

// when says under which condition a guard holds. "" is always; never tells that
// it can't. What cannot be said is named in raws, and left out of the condition.
func (r *reading) when(g guard, but []guard) (when string, raws []string, never bool) {
	var all *expr
	for _, s := range g {
		e, raw := s.condition()
		raws = append(raws, raw...)
		all = both(all, e)
	}
	for _, not := range but {
		var e *expr
		for _, s := range not {
			one, raw := s.condition()
			raws = append(raws, raw...)
			e = both(e, one)
		}
		if e != nil {
			all = both(all, &expr{op: opNot, x: e})
		}
	}
	if all == nil {
		return "", raws, false
	}
	var short *expr
	parts := simplify(all.conjuncts(nil))
	if contradict(parts) {
		return "", raws, true
	}
	for _, e := range parts {
		short = both(short, e)
	}
	all = short
	said, ok := r.vocabulary.condition(all)
	switch {
	case !ok:
		for _, s := range g {
			raws = append(raws, s.chain.raws[min(s.branch, len(s.chain.raws)-1)])
		}
		return "", raws, false
	case said == "true":
		return "", raws, false
	}
	return said, raws, said == "false"
}

func both(x, y *expr) *expr {
	switch {
	case x == nil:
		return y
	case y == nil:
		return x
	}
	return &expr{op: opAnd, x: x, y: y}
}

// condition is what has to hold for a branch: its own condition, and none of
// those before it.
func (s step) condition() (all *expr, raws []string) {
	c := s.chain
	for n := 0; n < s.branch && n < len(c.conds); n++ {
		if c.conds[n] == nil {
			raws = append(raws, c.raws[n])
			continue
		}
		all = both(all, &expr{op: opNot, x: c.conds[n]})
	}
	if s.branch < len(c.conds) && !c.final(s.branch) {
		if c.conds[s.branch] == nil {
			return all, append(raws, c.raws[s.branch])
		}
		all = both(all, c.conds[s.branch])
	}
	return all, raws
}

// reads gives the variables that a branch depends on.
func (s step) reads(name string) bool {
	found := false
	for n := 0; n <= s.branch && n < len(s.chain.conds); n++ {
		s.chain.conds[n].walk(func(e *expr) { found = found || e.op == opVar && e.text == name })
	}
	return found
}
