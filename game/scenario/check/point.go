package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// point is a place in a scene, before one of its items.
type point struct {
	*flow
	node   int
	events []event // of the scene, up to the item
}

// at is what is known where an item of a scene is judged.
func (f *flow) at(s, i int) condition.World {
	return condition.World{Case: f.sc, Known: f.point(s, i).known}
}

func (f *flow) point(s, i int) point {
	scene, p := &f.sc.Scenes[s], &f.passages[s]
	at := point{flow: f, node: 2 * s}
	from, to := 0, min(i, p.first)
	if i > p.first && scene.Items[i].Kind != scenario.ChoiceItem {
		at.node, from, to = 2*s+1, p.first, i
	} else if mark, ok := f.marks.visited[s]; ok {
		at.events = append(at.events, event{mark, scenario.None, true})
	}
	for n := from; n < to; n++ {
		if item := &scene.Items[n]; item.Kind == scenario.LineItem && p.fates[n] == open {
			at.events = f.sets(at.events, item, p.sure[n])
		}
	}
	return at
}

// known narrows what a leaf can be.
func (p point) known(op scenario.Op, ref int) condition.Domain {
	if !p.reached[p.node] {
		return nil
	}
	switch op {
	case scenario.OpTurn:
		return condition.Between(p.turns[p.node].Low, p.turns[p.node].High)
	case scenario.OpVisited:
		if mark, ok := p.marks.visited[ref]; ok {
			return p.times(mark, p.loops[2*ref])
		}
	case scenario.OpChose:
		if mark, ok := p.marks.chose[ref]; ok {
			return p.times(mark, p.loops[2*p.sc.Choices[ref].Scene])
		}
	case scenario.OpUsed:
		if mark := p.marks.used[ref]; mark != 0 {
			return p.times(mark-1, true)
		}
	case scenario.OpHeldBack:
		if mark := p.marks.held[ref]; mark != 0 {
			return p.times(mark-1, true)
		}
	case scenario.OpFlag:
		return p.fact(ref)
	}
	return nil
}

// times is how often something may have happened.
func (p point) times(mark int, again bool) condition.Domain {
	may, must := p.bits(mark)
	low, high := power.Fixed(0), power.Fixed(0)
	if must {
		low = power.One
	}
	if may {
		high = power.One
		if again {
			high = most
		}
	}
	return condition.Between(low, high)
}

// bits reports whether a mark may and must be set here.
func (p point) bits(mark int) (may, must bool) {
	b := uint64(1) << (mark % 64)
	may, must = p.may[mark/64][p.node]&b != 0, p.must[mark/64][p.node]&b != 0
	for _, e := range p.events {
		if e.mark == mark {
			may, must = true, must || e.sure
		}
	}
	return may, must
}

// fact is what a fact may be: its values where the node begins, then what the
// scene itself sets.
func (p point) fact(ref int) condition.Domain {
	if ref >= len(p.marks.facts) || p.marks.facts[ref] == nil {
		return nil
	}
	var d condition.Domain
	for _, v := range p.marks.facts[ref] {
		if p.may[v.mark/64][p.node]&(1<<(v.mark%64)) != 0 {
			d = d.Union(v.domain)
		}
	}
	for _, e := range p.events {
		if e.fact != ref {
			continue
		}
		if e.sure {
			d = nil
		}
		for _, v := range p.marks.facts[ref] {
			if v.mark == e.mark {
				d = d.Union(v.domain)
			}
		}
	}
	return d
}
