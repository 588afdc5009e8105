package result

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Decision is a scene with choices, and how the class divided at it.
type Decision struct {
	Scene    int
	Passed   int // seats that chose here
	Choices  []Choice
	ByBase   []Share // each seat once; the most first
	ByManner []Share // each seat once, under what stands out most in how it was done
	Even     int     // 0: all chose alike; 100: as evenly as can be, see even
	Undone   int     // how often a choice was taken back here
	Bands    []Bands // one for each shown relation
}

// Choice is one of a decision's choices.
type Choice struct {
	Choice  int      // into Scenario.Choices
	Seats   []string // that took it when they first came here
	Offered int      // seats to whom it was offered then
	Again   int      // seats that took it when they came here again
	Undone  int      // how often it was taken back
	Moved   []Meters // by how much the meters of each shown relation moved, at the median; nil where nobody took it
}

// Share is how many seats did something of a kind.
type Share struct {
	Word  string // as debrief.ActWord for a base; a manner's word of the scenario language; "" for none
	Name  power.Act
	Seats int
}

// Bands are between what the meters of a relation lay, after a decision.
type Bands struct{ Trust, Autonomy Band }

// Band is the median of some values between 0 and 100, the quarters round it,
// and the tenths beyond which only one in ten lies on either side.
type Band struct{ N, Low, From, Middle, To, High int }

// decisions counts how paths divided at each scene with two choices or more.
func decisions(sc *scenario.Scenario, paths []*Path) []Decision {
	var all []Decision
	for scene := range sc.Scenes {
		d := decide(sc, scene, paths)
		if len(d.Choices) > 1 {
			all = append(all, d)
		}
	}
	return all
}

func decide(sc *scenario.Scenario, scene int, paths []*Path) Decision {
	d := Decision{Scene: scene}
	for i, ref := range sc.Choices {
		if ref.Scene == scene {
			d.Choices = append(d.Choices, Choice{Choice: i})
		}
	}
	after := make([][]Meters, len(sc.Shown))
	moved := make([][][]Meters, len(d.Choices))
	for _, p := range paths {
		for i, choice := range d.pass(p) {
			if i == 0 {
				for r := range after {
					after[r] = append(after[r], choice.After[r])
				}
				n := d.nth(choice.Choice)
				moved[n] = append(moved[n], difference(choice))
			}
		}
	}
	for _, a := range after {
		d.Bands = append(d.Bands, Bands{band(a, trust), band(a, autonomy)})
	}
	for n := range d.Choices {
		d.Choices[n].Moved = middle(moved[n], len(sc.Shown))
	}
	d.share(sc)
	d.Even = d.even()
	return d
}

// nth is the place of a choice in the decision.
func (d *Decision) nth(choice int) int {
	return slices.IndexFunc(d.Choices, func(c Choice) bool { return c.Choice == choice })
}

// pass counts what one path did here and gives its choices here, the first
// before the rest.
func (d *Decision) pass(p *Path) []Step {
	var here []Step
	for _, s := range p.Steps {
		if n := d.nth(s.Choice); n >= 0 {
			here = append(here, s)
		}
	}
	for _, s := range p.Undone {
		if n := d.nth(s.Choice); n >= 0 {
			d.Undone++
			d.Choices[n].Undone++
		}
	}
	again := map[int]bool{}
	for i, s := range here {
		n := d.nth(s.Choice)
		if i > 0 {
			if !again[n] {
				again[n] = true
				d.Choices[n].Again++
			}
			continue
		}
		d.Passed++
		d.Choices[n].Seats = append(d.Choices[n].Seats, p.Attempt.Seat)
		for _, o := range s.Offered {
			if m := d.nth(o); m >= 0 {
				d.Choices[m].Offered++
			}
		}
	}
	return here
}

// share counts by base and by manner.
func (d *Decision) share(sc *scenario.Scenario) {
	for _, c := range d.Choices {
		ref := sc.Choices[c.Choice]
		fx := &sc.Scenes[ref.Scene].Items[ref.Item].Effects
		act := power.Act{}
		if fx.Acts {
			act = fx.Act
		}
		manner := act.Manner
		act.Manner = 0
		d.ByBase = add(d.ByBase, Share{Word: debrief.ActWord(act), Name: act, Seats: len(c.Seats)})
		d.ByManner = add(d.ByManner, Share{Word: debrief.MannerTag(nil, manner), Name: power.Act{Manner: manner}, Seats: len(c.Seats)})
	}
	most := func(a, b Share) int { return b.Seats - a.Seats }
	slices.SortStableFunc(d.ByBase, most)
	slices.SortStableFunc(d.ByManner, most)
}

// add puts a share to one of the same kind.
func add(all []Share, s Share) []Share {
	same := func(o Share) bool {
		return o.Word == s.Word && (o.Name == s.Name || s.Name.Manner != 0)
	}
	if s.Seats == 0 {
		return all
	}
	if i := slices.IndexFunc(all, same); i >= 0 {
		all[i].Seats += s.Seats
		return all
	}
	return append(all, s)
}

// Most are the choices that most seats took; several where they are level.
func (d *Decision) Most() []int {
	var most []int
	best := 1
	for n, c := range d.Choices {
		switch {
		case len(c.Seats) > best:
			most, best = []int{n}, len(c.Seats)
		case len(c.Seats) == best:
			most = append(most, n)
		}
	}
	return most
}
