package explore

import (
	"math/bits"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// field is one part of a relation that the rules read or write by itself.
type field int

// The fields of a relation. The first five move with every act.
const (
	trust field = iota
	autonomy
	ceiling
	grievance
	corner // power.State
	signs
	deceit // what waits for discovery: loss, credit and count
	safety
	calm
	recent              // the first of nine
	fields = recent + 9 // how many there are
)

// kind is what sort of thing a variable is.
type kind uint8

const (
	flagKind kind = iota
	visitedKind
	choseKind
	usedKind
	heldKind
	turnKind
	structureKind
	bondKind
)

// variable is one part of a play.State on which what happens later may depend.
type variable struct {
	kind  kind
	index int // a flag, scene, choice, base or relation
	field field
	exact bool        // its very value counts; else all values above top are alike
	top   power.Fixed // the largest number that it is compared with
}

// variables numbers the parts of a state, in a fixed order: flags, scenes,
// choices, bases used and held back, the turn, the structure, relations.
type variables struct {
	all   []variable
	first [bondKind + 1]int
}

func variablesOf(sc *scenario.Scenario) *variables {
	v := &variables{}
	const bases = len(play.State{}.Used)
	for k, n := range [...]int{len(sc.Flags), len(sc.Scenes), len(sc.Choices), bases, bases, 1, 1} {
		v.first[k] = len(v.all)
		for i := range n {
			v.all = append(v.all, variable{kind: kind(k), index: i, top: -1})
		}
	}
	v.first[bondKind] = len(v.all)
	for r := range sc.Relations {
		for f := range fields {
			v.all = append(v.all, variable{kind: bondKind, index: r, field: f, exact: true})
		}
	}
	v.all[v.first[structureKind]].exact = true
	return v
}

func (v *variables) number(k kind, index int) int { return v.first[k] + index }

func (v *variables) bond(relation int, f field) int {
	return v.first[bondKind] + relation*int(fields) + int(f)
}

// leaf is the variable that a leaf of an expression reads, or -1.
func (v *variables) leaf(e *scenario.Expr) int {
	switch e.Op {
	case scenario.OpFlag:
		return v.number(flagKind, e.Ref)
	case scenario.OpTrust:
		return v.bond(e.Ref, trust)
	case scenario.OpAutonomy:
		return v.bond(e.Ref, autonomy)
	case scenario.OpState:
		return v.bond(e.Ref, corner)
	case scenario.OpSign:
		return v.bond(e.Ref, signs)
	case scenario.OpUsed:
		return v.number(usedKind, e.Ref)
	case scenario.OpHeldBack:
		return v.number(heldKind, e.Ref)
	case scenario.OpVisited:
		return v.number(visitedKind, e.Ref)
	case scenario.OpChose:
		return v.number(choseKind, e.Ref)
	case scenario.OpTurn:
		return v.number(turnKind, 0)
	}
	return -1
}

// set is a set of variables by their numbers.
type set []uint64

func (v *variables) none() set { return make(set, (len(v.all)+63)/64) }

func (s set) add(n int)      { s[n/64] |= 1 << (n % 64) }
func (s set) drop(n int)     { s[n/64] &^= 1 << (n % 64) }
func (s set) has(n int) bool { return s[n/64]&(1<<(n%64)) != 0 }

// join adds what the other has and tells whether that was anything new.
func (s set) join(other set) bool {
	grew := false
	for i, w := range other {
		grew = grew || w&^s[i] != 0
		s[i] |= w
	}
	return grew
}

// list gives the numbers in the set, smallest first.
func (s set) list() []int {
	var all []int
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			all = append(all, 64*i+bits.TrailingZeros64(w))
		}
	}
	return all
}

// reads adds what an expression reads.
func (v *variables) reads(e *scenario.Expr, into set) {
	if e == nil {
		return
	}
	if n := v.leaf(e); n >= 0 {
		into.add(n)
	}
	v.reads(e.X, into)
	v.reads(e.Y, into)
}

// readsAll adds all that a Lua function can see of a state.
func (v *variables) readsAll(into set) {
	for n := range v.all {
		switch x := &v.all[n]; {
		case x.kind == structureKind:
		case x.kind == bondKind && x.field != trust && x.field != autonomy && x.field != corner:
		default:
			into.add(n)
		}
	}
}
