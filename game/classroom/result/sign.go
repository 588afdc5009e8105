package result

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Sign is how often a sign of imbalance was seen when the case asked for it.
// What is counted are answers: a case may ask a seat twice.
type Sign struct {
	Relation int
	Sign     power.Sign
	Showed   int // answers given while it showed
	Seen     int // of them, those that named it
	Else     int // answers given while it did not show
	Mistaken int // of them, those that named it all the same
}

// Noticing is what else the answers say.
type Noticing struct {
	Answers int // in all
	Seats   int // that gave any
	Used    int // answers given when power had been used
	Base    int // of them, those that named its base
	Named   int // of them, those that said on whom
	On      int // and were right
}

// signs counts the answers of some paths.
func signs(sc *scenario.Scenario, paths []*Path) ([]Sign, Noticing) {
	var all []Sign
	var n Noticing
	for _, p := range paths {
		n.Seats += min(1, len(p.Noticed))
		for _, a := range p.Noticed {
			n.count(a)
			for _, sign := range debrief.AllSigns() {
				all = counted(all, a, sign)
			}
		}
	}
	all = slices.DeleteFunc(all, func(s Sign) bool { return s.Showed == 0 && s.Mistaken == 0 })
	slices.SortStableFunc(all, func(a, b Sign) int {
		if a.Relation != b.Relation {
			return a.Relation - b.Relation
		}
		return int(a.Sign) - int(b.Sign)
	})
	return all, n
}

func (n *Noticing) count(a Noticed) {
	n.Answers++
	if !a.Used {
		return
	}
	n.Used++
	if a.Base {
		n.Base++
	}
	if a.Named {
		n.Named++
	}
	if a.On {
		n.On++
	}
}

// counted counts one answer for one sign.
func counted(all []Sign, a Noticed, sign power.Sign) []Sign {
	i := slices.IndexFunc(all, func(s Sign) bool { return s.Relation == a.Relation && s.Sign == sign })
	if i < 0 {
		i, all = len(all), append(all, Sign{Relation: a.Relation, Sign: sign})
	}
	s := &all[i]
	switch marked := a.Marked.Has(sign); {
	case a.Shown.Has(sign) && marked:
		s.Showed, s.Seen = s.Showed+1, s.Seen+1
	case a.Shown.Has(sign):
		s.Showed++
	case marked:
		s.Else, s.Mistaken = s.Else+1, s.Mistaken+1
	default:
		s.Else++
	}
	return all
}
