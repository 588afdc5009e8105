package twine

// simplify leaves out of a list of conditions that all have to hold those that
// follow from another one. An else after many ifs would otherwise repeat all
// of them: x ~= 1 and x ~= 2 and x == 3.
func simplify(all []*expr) []*expr {
	all = resolve(all)
	var kept []*expr
	for i, e := range all {
		follows := false
		for j, other := range all {
			if i != j && implies(other, e) && !(j > i && implies(e, other)) {
				follows = true
				break
			}
		}
		if !follows {
			kept = append(kept, e)
		}
	}
	return tighten(kept)
}

// unsettled gives the parts of not (a and b) that the other conditions leave
// open; settled tells that one of them is excluded already.
func unsettled(e *expr, at int, all []*expr) (open []*expr, settled bool) {
	for _, part := range e.x.conjuncts(nil) {
		given := false
		for j, other := range all {
			given = given || at != j && implies(other, part)
			settled = settled || at != j && contradict([]*expr{part, other})
		}
		if !given {
			open = append(open, part)
		}
	}
	return open, settled
}

// resolve makes "a and not b" of "a and not (a and b)".
func resolve(all []*expr) []*expr {
	var out []*expr
	for i, e := range all {
		if e.op != opNot || e.x.op != opAnd {
			out = append(out, e)
			continue
		}
		open, settled := unsettled(e, i, all)
		switch {
		case settled:
		case len(open) == 1:
			out = (&expr{op: opNot, x: open[0]}).conjuncts(out)
		default:
			out = append(out, e)
		}
	}
	return out
}

// tighten makes x < 2 of x <= 2 and x ~= 2.
func tighten(all []*expr) []*expr {
	for i, e := range all {
		what, n, ok := e.measured()
		strict := map[op]op{opAtMost: opLess, opAtLeast: opMore}[e.op]
		if !ok || strict == 0 {
			continue
		}
		for j, other := range all {
			if of, m, also := other.measured(); also && other.op == opUnequal && of == what && m == n {
				all[i] = &expr{op: strict, x: e.x, y: e.y}
				return tighten(append(all[:j:j], all[j+1:]...))
			}
		}
	}
	return all
}

// conjuncts takes a condition to pieces that all have to hold, with every "not"
// before a comparison worked into it.
func (e *expr) conjuncts(into []*expr) []*expr {
	switch {
	case e == nil:
		return into
	case e.op == opAnd:
		return e.y.conjuncts(e.x.conjuncts(into))
	case e.op == opNot && e.x.op == opNot:
		return e.x.x.conjuncts(into)
	case e.op == opNot && e.x.op == opOr:
		return (&expr{op: opNot, x: e.x.y}).conjuncts((&expr{op: opNot, x: e.x.x}).conjuncts(into))
	case e.op == opNot && opposites[e.x.op] != 0:
		return append(into, &expr{op: opposites[e.x.op], x: e.x.x, y: e.x.y})
	}
	return append(into, e)
}

// measured reads a comparison of something that has a name with a number.
func (e *expr) measured() (what string, n float64, ok bool) {
	if e.x == nil || e.y == nil || e.y.op != opNumber || e.x.op != opVar && e.x.op != opVisited {
		return "", 0, false
	}
	if _, compares := comparisons[e.op]; !compares {
		return "", 0, false
	}
	return string(rune('0'+e.x.op)) + e.x.text, e.y.num, true
}

// implies reports whether f holds wherever e does, as far as that is plain:
// both compare the same thing with numbers, or are the same words.
func implies(e, f *expr) bool {
	what, n, ok := e.measured()
	of, m, also := f.measured()
	if !ok || !also || what != of {
		return e.equal(f, 0)
	}
	switch e.op {
	case opEqual:
		return compare(f.op, n, m)
	case opLess:
		return f.op == opLess && n <= m || f.op == opAtMost && n <= m || f.op == opUnequal && n <= m
	case opAtMost:
		return f.op == opLess && n < m || f.op == opAtMost && n <= m || f.op == opUnequal && n < m
	case opMore:
		return f.op == opMore && n >= m || f.op == opAtLeast && n >= m || f.op == opUnequal && n >= m
	case opAtLeast:
		return f.op == opMore && n > m || f.op == opAtLeast && n >= m || f.op == opUnequal && n > m
	}
	return f.op == opUnequal && n == m
}

func compare(o op, x, y float64) bool {
	switch o {
	case opEqual:
		return x == y
	case opUnequal:
		return x != y
	case opLess:
		return x < y
	case opAtMost:
		return x <= y
	case opMore:
		return x > y
	}
	return x >= y
}

// equal reports whether two conditions are written alike.
func (e *expr) equal(f *expr, depth int) bool {
	if e == nil || f == nil || depth > maxDepth {
		return e == nil && f == nil
	}
	return e.op == f.op && e.text == f.text && e.num == f.num && e.x.equal(f.x, depth+1) && e.y.equal(f.y, depth+1)
}

// contradict reports whether two of the conditions plainly exclude each other.
func contradict(all []*expr) bool {
	for _, e := range all {
		what, n, ok := e.measured()
		for _, f := range all {
			if f.op == opNot && f.x.equal(e, 0) {
				return true
			}
			if !ok {
				continue
			}
			of, m, also := f.measured()
			if !also || of != what {
				continue
			}
			below := e.op == opLess || e.op == opAtMost
			above := f.op == opMore || f.op == opAtLeast
			touch := e.op == opAtMost && f.op == opAtLeast
			if e.op == opEqual && !compare(f.op, n, m) || below && above && (n < m || n == m && !touch) {
				return true
			}
		}
	}
	return false
}
