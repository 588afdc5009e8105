package explore

import (
	"upperhand/game/play"
	"upperhand/game/power"
)

// novelty picks the states worth following where there are far too many: those
// in which some one thing is, at that scene, as it never was before. It grows
// with how many things there are, not with how they combine, and so gets to the
// end of a case that can't be followed whole. (Planners know it as a search of
// width one.)
type novelty struct {
	keys *keys
	seen *table
	atom []byte
}

// find notes what is new in a state, and tells whether anything was.
func (v *novelty) find(s *play.State, choice int32) bool {
	fresh := false
	at := v.keys.place(s)
	note := func(what int, n power.Fixed) {
		v.atom = appendFixed(appendFixed(appendFixed(v.atom[:0], power.Fixed(at)), power.Fixed(what)), n)
		_, is := v.seen.put(v.atom)
		fresh = fresh || is
	}
	note(-1, power.Fixed(choice))
	for i := range v.keys.slots[at] {
		x := &v.keys.slots[at][i]
		n := x.of(s)
		switch {
		case x.kind == structureKind:
			continue
		case x.kind != bondKind:
			if !x.exact {
				n = min(n, x.above())
			}
		case x.field <= autonomy:
			n /= power.One
		case x.field == deceit:
			n = power.Fixed(min(s.Relations[x.index].Hidden, 1))
		case x.field != corner && x.field != signs:
			continue
		}
		note(i, n)
	}
	return fresh
}
