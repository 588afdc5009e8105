package twine

// A passage of Twine sets facts wherever it likes; a scenario only on a line or
// a choice. place moves each set to one that can carry it, so that every
// condition of the scene still sees what it saw in the story: what was set
// before it was asked, and nothing that was set after.
//
// Times are counted in the order of the scene: twice the number of a block, so
// that there is room between two; choices and ways on come after all blocks.

// placer moves the sets of one scene.
type placer struct {
	*scene
	last map[string]int // by variable: when it was last set
	done []done
}

// done is a set that has found its place.
type done struct {
	set  item
	name string
	time int
}

// asks reports whether a guard can be asked at a time: it has to find what it
// would have found where it stands in the story.
func (p *placer) asks(g guard, time int) bool {
	for _, d := range p.done {
		if !fits(g, d.set, d.name, d.time, time) {
			return false
		}
	}
	return true
}

// place moves all sets of a scene. first tells that nothing leads to the scene
// but the beginning; open that everything that leads to it can set something;
// asked whether any condition reads a variable.
func (sc *scene) place(first, open bool, asked func(string) bool) (initial []assign) {
	p := &placer{scene: sc, last: map[string]int{}}
	var sets []item
	for _, it := range sc.items {
		if it.kind == setItem {
			sets = append(sets, it)
		}
	}
	for _, set := range sets {
		for _, a := range set.sets {
			if a.value != nil {
				p.reorder(set.guard, a.name)
			}
		}
	}
	for _, set := range sets {
		for _, a := range set.sets {
			switch {
			case a.value == nil:
				sc.lose(set.index, set.text)
			case p.onLine(set, a) || p.onChoices(set, a, false):
			case len(set.guard) == 0 && first && constantSet(a) && p.holds(set, a, -1):
				initial = append(initial, a)
				p.note(set, a, -1)
			case len(set.guard) == 0 && open && p.holds(set, a, -1):
				sc.entry = append(sc.entry, a)
				p.note(set, a, -1)
			case p.onChoices(set, a, true) || asked(a.name) && p.ownLine(set, a):
			case !asked(a.name) && constantSet(a) && len(set.guard) == 0: // it is only shown
			default:
				sc.lose(set.index, set.text)
			}
		}
	}
	return initial
}

func constantSet(a assign) bool {
	return a.value.op == opNumber || a.value.op == opTruth || a.value.op == opText || a.value.op == opNegate && a.value.x.op == opNumber
}

// lose keeps a piece of the story's code as something still to do.
func (sc *scene) lose(index int, source string) {
	sc.items = append(sc.items, item{kind: todoItem, text: source, index: index, place: sc.placeOf(index)})
}

func (sc *scene) placeOf(index int) place {
	for _, it := range sc.items {
		if it.index == index {
			return it.place
		}
	}
	return place{sc.Passage, sc.Line}
}

func (p *placer) note(set item, a assign, time int) {
	p.done = append(p.done, done{set, a.name, time})
	p.last[a.name] = time
	a.value.walk(func(e *expr) {
		if e.op == opVar {
			p.last[e.text] = max(p.last[e.text], time)
		}
	})
}

// holds reports whether a fact may be set at that time.
func (p *placer) holds(set item, a assign, time int) bool {
	if last, ok := p.last[a.name]; ok && last > time {
		return false
	}
	late := false
	a.value.walk(func(e *expr) {
		if last, ok := p.last[e.text]; ok && e.op == opVar && last > time {
			late = true
		}
	})
	if late {
		return false
	}
	for n, b := range p.blocks {
		for _, l := range b.lines {
			if !fits(l.guard, set, a.name, time, 2*n) {
				return false
			}
		}
	}
	end := 2 * len(p.blocks)
	for _, o := range p.options {
		if !fits(o.guard, set, a.name, time, end) {
			return false
		}
		for _, not := range o.but {
			if !fits(not, set, a.name, time, end) {
				return false
			}
		}
	}
	for _, j := range p.jumps {
		if !fits(j.guard, set, a.name, time, end) {
			return false
		}
	}
	return true
}

// fits reports whether what is asked at one time still gets its answer when a
// fact is set at another.
func fits(g guard, set item, name string, time, asked int) bool {
	for _, s := range g {
		if !s.reads(name) {
			continue
		}
		if before := set.index < s.chain.opened; before && time >= asked || !before && time < asked {
			return false
		}
	}
	return true
}

// onLine puts the set on a line that is there whenever the set is, the nearest
// one after it or else before it.
func (p *placer) onLine(set item, a assign) bool {
	natural := 0
	for natural < len(p.blocks) && p.blocks[natural].upTo < set.index {
		natural++
	}
	for n := natural; n < len(p.blocks); n++ {
		if p.carry(n, set, a) {
			return true
		}
	}
	for n := natural - 1; n >= 0; n-- {
		if p.carry(n, set, a) {
			return true
		}
	}
	return false
}

// carry tries to put the set on the lines of one block.
func (p *placer) carry(n int, set item, a assign) bool {
	b := &p.blocks[n]
	if !b.whole || !b.guard.covers(set.guard) || !p.holds(set, a, 2*n) {
		return false
	}
	rest := set.guard.without(b.guard)
	var carriers []int
	asked := false
	for i, l := range b.lines {
		if rest.covers(l.guard) {
			carriers = append(carriers, i)
		}
		for _, s := range l.guard {
			asked = asked || s.reads(a.name)
		}
	}
	if len(carriers) == 0 || asked && len(b.lines) > 1 && (len(carriers) > 1 || b.pinned && carriers[0] != len(b.lines)-1) {
		return false
	}
	for _, i := range carriers {
		b.lines[i].sets = append(b.lines[i].sets, a)
	}
	b.pinned = b.pinned || asked
	if asked && carriers[0] != len(b.lines)-1 { // the wordings exclude each other, so this one can come last
		l := b.lines[carriers[0]]
		b.lines = append(append(b.lines[:carriers[0]:carriers[0]], b.lines[carriers[0]+1:]...), l)
	}
	p.note(set, a, 2*n)
	return true
}

// onChoices lets every choice of the scene do it. With split, a choice that is
// also there when the fact is not set becomes two.
func (p *placer) onChoices(set item, a assign, split bool) bool {
	end := 2 * len(p.blocks)
	if len(p.options) == 0 || !p.holds(set, a, end) {
		return false
	}
	for _, j := range p.jumps {
		if !j.guard.excludes(set.guard) {
			return false
		}
	}
	apart := 0
	for _, s := range set.guard {
		if s.chain.unknown() && split {
			return false
		}
	}
	for _, o := range p.options {
		if !set.guard.covers(o.guard) && !set.guard.excludes(o.guard) {
			apart++
		}
	}
	if apart > 0 && (!split || !p.asks(set.guard, end)) || len(p.options)+apart > maxOffers {
		return false
	}
	var all []option
	for _, o := range p.options {
		switch {
		case set.guard.excludes(o.guard):
			all = append(all, o)
		case set.guard.covers(o.guard):
			o.sets = before(o.sets, a)
			all = append(all, o)
		default:
			with, without := o, o
			with.guard = append(o.guard[:len(o.guard):len(o.guard)], set.guard.without(o.guard)...)
			with.sets = before(o.sets, a)
			without.but = append(o.but[:len(o.but):len(o.but)], set.guard)
			all = append(all, with, without)
		}
	}
	p.options = all
	p.note(set, a, end)
	return true
}

// maxOffers bounds how many choices a scene may be given by splitting them.
const maxOffers = 24

// before puts what a passage sets before what its link does.
func before(sets []assign, a assign) []assign {
	n := 0
	for n < len(sets) && sets[n].passage {
		n++
	}
	a.passage = true
	out := append(sets[:n:n], a)
	return append(out, sets[n:]...)
}

// ownLine gives the set a line of its own.
func (p *placer) ownLine(set item, a assign) bool {
	n := 0
	for n < len(p.blocks) && p.blocks[n].upTo < set.index {
		n++
	}
	if !p.holds(set, a, 2*n-1) || !p.asks(set.guard, 2*n-1) {
		return false
	}
	b := block{guard: set.guard, lines: []line{{guard: set.guard, text: "…", sets: []assign{a}, at: set.place}}, whole: true, from: set.index, upTo: set.index}
	p.blocks = append(p.blocks[:n:n], append([]block{b}, p.blocks[n:]...)...)
	for name, time := range p.last {
		if time >= 2*n {
			p.last[name] = time + 2
		}
	}
	for i := range p.done {
		if p.done[i].time >= 2*n {
			p.done[i].time += 2
		}
	}
	p.note(set, a, 2*n)
	return true
}

// reorder moves the paragraphs of a branch behind those of the other branches
// of its if, where what it sets is what the if asks: only one of them is ever
// there, so that their order means nothing.
func (p *placer) reorder(g guard, name string) {
	for _, s := range g {
		if !s.reads(name) && !(step{s.chain, len(s.chain.conds)}).reads(name) {
			continue
		}
		from, to := -1, -1
		for n, b := range p.blocks {
			if b.guard.in(s.chain) {
				if from < 0 {
					from = n
				}
				to = n + 1
			}
		}
		if from < 0 {
			continue
		}
		var others, own []block
		for _, b := range p.blocks[from:to] {
			switch {
			case b.guard.has(s):
				own = append(own, b)
			case b.guard.in(s.chain):
				others = append(others, b)
			default: // something else stands between: it has to stay where it is
				return
			}
		}
		copy(p.blocks[from:], append(others, own...))
	}
}

// in reports whether the guard stands in some branch of the chain.
func (g guard) in(c *chain) bool {
	for _, s := range g {
		if s.chain == c {
			return true
		}
	}
	return false
}
