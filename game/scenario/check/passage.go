package check

import (
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// fate is what becomes of an item of a scene.
type fate uint8

const (
	open    fate = iota // it may happen
	barred              // its condition never holds
	covered             // an earlier way is taken whenever its condition holds
	shut                // the scene is always left before it
)

// passage is how play goes through a scene: the items before the first choice,
// then the decision, then what stands behind for choices that name no target
// and for when none is offered.
type passage struct {
	first     int    // the first choice, or one past the last item
	fates     []fate // by item
	sure      []bool // the condition of an open item always holds
	by        []int  // for a covered item: the way that covers it, or None where it takes several
	bare      []int  // choices without a target
	unoffered bool   // perhaps no choice is offered
	stuck     bool   // play can come to a place where no condition holds
	nowhere   bool   // bare choices, and nothing behind them
}

// survey looks at the ways through a scene with what at knows where an item
// stands.
func (c *checker) survey(scene *scenario.Scene, at func(item int) condition.World) passage {
	n := len(scene.Items)
	v := &surveyor{items: scene.Items, at: at, passage: passage{first: n, fates: make([]fate, n), sure: make([]bool, n), by: make([]int, n)}}
	for i := range scene.Items {
		if v.by[i] = scenario.None; scene.Items[i].Kind == scenario.ChoiceItem && v.first == n {
			v.first = i
		}
	}
	v.before()
	guards := v.decision()
	v.after(guards)
	return v.passage
}

// surveyor goes through the items of one scene.
type surveyor struct {
	passage
	items   []scenario.Item
	at      func(item int) condition.World
	earlier []*scenario.Expr // of ways passed: none of them holds here
	lines   []int            // where those stand
	left    bool             // the scene is always left here
}

func (v *surveyor) before() {
	for i := range v.first {
		v.pass(i)
	}
}

// pass looks at a line or a way on.
func (v *surveyor) pass(i int) {
	item := &v.items[i]
	if v.left {
		v.fates[i] = shut
		return
	}
	if !v.allowed(i) {
		return
	}
	if item.Kind == scenario.LineItem {
		if item.Effects.Any() {
			v.earlier, v.lines = nil, nil // what did not hold may hold now
		}
		return
	}
	if v.sure[i] {
		v.left = true
		return
	}
	if e := exprOf(item); e != nil {
		v.earlier, v.lines = append(v.earlier, e), append(v.lines, i)
		v.left = len(v.earlier) > 1 && v.at(i).Exhaust(v.earlier...)
	}
}

// allowed judges the condition of an item, alone and behind the ways passed.
func (v *surveyor) allowed(i int) bool {
	item := &v.items[i]
	if item.When == nil {
		v.sure[i] = true
		return true
	}
	e, w := item.When.Expr, v.at(i)
	if e == nil {
		return true
	}
	switch w.Verdict(e) {
	case condition.Never:
		v.fates[i] = barred
		return false
	case condition.Always:
		v.sure[i] = true
	}
	if item.Kind == scenario.LineItem || len(v.earlier) == 0 || !w.Covers(e, v.earlier...) {
		return true
	}
	v.fates[i] = covered
	for n, other := range v.earlier {
		if w.Covers(e, other) {
			v.by[i] = v.lines[n]
			break
		}
	}
	return false
}

// decision looks at the choices and gives the conditions of those that may be
// offered.
func (v *surveyor) decision() []*scenario.Expr {
	var guards []*scenario.Expr
	offered := false
	for i := v.first; i < len(v.items); i++ {
		item := &v.items[i]
		if item.Kind != scenario.ChoiceItem {
			continue
		}
		if v.left {
			v.fates[i] = shut
			continue
		}
		if !v.allowed(i) {
			continue
		}
		offered = offered || v.sure[i]
		if e := exprOf(item); e != nil {
			guards = append(guards, e)
		}
		if !item.Target.Given() {
			v.bare = append(v.bare, i)
		}
	}
	if v.left || offered {
		return nil
	}
	v.unoffered = v.first == len(v.items) || !v.at(v.first).Exhaust(append(guards, v.earlier...)...)
	return guards
}

// after looks at what stands behind the choices.
func (v *surveyor) after(guards []*scenario.Expr) {
	if v.first == len(v.items) {
		v.stuck = v.way() && !v.left
		return
	}
	v.left = v.left || !v.unoffered && len(v.bare) == 0
	gone := v.left
	if v.earlier, v.lines = nil, nil; len(v.bare) == 0 {
		for _, g := range guards {
			v.earlier, v.lines = append(v.earlier, g), append(v.lines, scenario.None)
		}
	}
	for i := v.first; i < len(v.items); i++ {
		if v.items[i].Kind != scenario.ChoiceItem {
			v.pass(i)
		}
	}
	behind := false
	for i := v.first; i < len(v.items); i++ {
		kind := v.items[i].Kind
		behind = behind || kind != scenario.ChoiceItem && kind != scenario.LineItem
	}
	v.nowhere = len(v.bare) > 0 && !behind
	v.stuck = !gone && !v.left && !v.nowhere
}

// way reports whether the scene names any way on.
func (v *surveyor) way() bool {
	for i := range v.items {
		if v.items[i].Kind != scenario.LineItem {
			return true
		}
	}
	return false
}

// exprOf is the condition of an item that can be read; nil where there is none,
// or where it is a function.
func exprOf(item *scenario.Item) *scenario.Expr {
	if item.When == nil {
		return nil
	}
	return item.When.Expr
}
