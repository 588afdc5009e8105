package twine

// itemKind tells what an item is.
type itemKind uint8

const (
	textItem  itemKind = iota
	printItem          // text is a variable whose value is shown
	breakItem          // a new line; hard where it ends a paragraph for certain
	linkItem
	jumpItem
	setItem
	todoItem // something that is not carried; text is its source
)

// item is one part of a passage, with the branches it stands in.
type item struct {
	kind   itemKind
	text   string
	target string
	sets   []assign
	todos  []string // of links: what their body holds and is not carried
	guard  guard
	hard   bool
	place  place
	index  int // its place among the items of the passage: the order of events
}

// place is where something stands in the story: in a passage, on a line of its
// file.
type place struct {
	*Passage
	line int
}

// chain is one if with its else ifs and else.
type chain struct {
	conds  []*expr  // nil: a condition that cannot be carried, or the final else
	raws   []string // as they stand in the story
	closed bool     // the last branch is an else
	opened int      // the index at which its conditions are asked
}

// step is one branch of a chain.
type step struct {
	chain  *chain
	branch int
}

// guard is the branches that something stands in, the outermost first. It is
// never changed in place, so items share it.
type guard []step

// add gives the guard one branch further in.
func (g guard) add(s step) guard { return append(g[:len(g):len(g)], s) }

// has reports whether the guard holds the step.
func (g guard) has(s step) bool {
	for _, t := range g {
		if t == s {
			return true
		}
	}
	return false
}

// covers reports whether g holds wherever h does: all of its steps are in h.
func (g guard) covers(h guard) bool {
	for _, s := range g {
		if !h.has(s) {
			return false
		}
	}
	return true
}

// excludes reports whether the two stand in different branches of one chain.
func (g guard) excludes(h guard) bool {
	for _, s := range g {
		for _, t := range h {
			if s.chain == t.chain && s.branch != t.branch {
				return true
			}
		}
	}
	return false
}

// without gives the steps of g that are not in h.
func (g guard) without(h guard) guard {
	var rest guard
	for _, s := range g {
		if !h.has(s) {
			rest = append(rest, s)
		}
	}
	return rest
}

// common is what two guards begin with.
func common(g, h guard) guard {
	n := 0
	for n < len(g) && n < len(h) && g[n] == h[n] {
		n++
	}
	return g[:n:n]
}

// sink takes what a scanner finds in a passage and keeps count of the branches.
type sink struct {
	items []item
	guard guard
	floor int      // branches that what is read now may not leave
	last  []*chain // by depth: the chain that an else would go on
	place place
	links int
	full  bool // more than a passage may hold was found
}

func (s *sink) put(it item) {
	if len(s.items) >= maxItems {
		s.full = true
		return
	}
	it.place, it.index = s.place, len(s.items)
	it.guard = append(s.guard[:len(s.guard):len(s.guard)], it.guard...)
	s.items = append(s.items, it)
}

// write adds text to what stands before it.
func (s *sink) write(text string) {
	if text == "" {
		return
	}
	if n := len(s.items); n > 0 {
		if before := &s.items[n-1]; before.kind == textItem && same(before.guard, s.guard) {
			before.text += text
			return
		}
	}
	s.put(item{kind: textItem, text: text})
}

func same(g, h guard) bool {
	if len(g) != len(h) {
		return false
	}
	return len(common(g, h)) == len(g)
}

func (s *sink) end(hard bool) { s.put(item{kind: breakItem, hard: hard}) }

func (s *sink) todo(source string) { s.put(item{kind: todoItem, text: source}) }

func (s *sink) link(label, target string, sets []assign) {
	if s.links++; s.links > maxLinks {
		s.full = true
		return
	}
	s.put(item{kind: linkItem, text: label, target: target, sets: sets})
}

// open begins an if. A nil condition is one that cannot be carried.
func (s *sink) open(cond *expr, raw string) bool {
	if len(s.guard) >= maxBranches {
		s.full = true
		return false
	}
	s.enter(&chain{opened: len(s.items)}, cond, raw)
	return true
}

// enter goes into the next branch of a chain.
func (s *sink) enter(c *chain, cond *expr, raw string) {
	c.conds, c.raws = append(c.conds, cond), append(c.raws, raw)
	depth := len(s.guard)
	s.last = append(s.last[:min(depth, len(s.last))], c)
	s.guard = s.guard.add(step{c, len(c.conds) - 1})
}

// close leaves the innermost branch. An else may still follow.
func (s *sink) close() {
	if n := len(s.guard); n > s.floor {
		s.guard = s.guard[: n-1 : n-1]
		s.last = s.last[:min(n, len(s.last))]
	}
}

// otherwise goes on with the if that was closed last, with a further condition
// or, where there is none, with what holds else. False: there is no such if.
func (s *sink) otherwise(cond *expr, raw string, final bool) bool {
	depth := len(s.guard)
	if depth < s.floor || len(s.last) <= depth || s.last[depth].closed || depth >= maxBranches {
		return false
	}
	c := s.last[depth]
	s.enter(c, cond, raw)
	c.closed = final
	return true
}

// swap leaves the branch and enters the next of its chain: <<else>>.
func (s *sink) swap(cond *expr, raw string, final bool) bool {
	if len(s.guard) <= s.floor {
		return false
	}
	s.close()
	return s.otherwise(cond, raw, final)
}
