package result

import "slices"

// even says how evenly seats divided, from 0 to 100: the share of pairs of seats
// that chose differently, against the share where they divide as evenly as so
// many seats can among so many choices as were offered to any of them.
func (d *Decision) even() int {
	differ, choices := 0, 0
	for _, c := range d.Choices {
		differ += len(c.Seats) * (d.Passed - len(c.Seats))
		if c.Offered > 0 || len(c.Seats) > 0 {
			choices++
		}
	}
	if most := evenly(d.Passed, choices); most > 0 {
		return (100*differ + most/2) / most
	}
	return 0
}

// evenly counts the ordered pairs that differ where n divide as evenly as they
// can among k.
func evenly(n, k int) int {
	if k == 0 {
		return 0
	}
	small, large := n/k, n%k // large of the parts have one more
	same := large*(small+1)*(small+1) + (k-large)*small*small
	return n*n - same
}

// Split is how far a class is divided, in steps that have words.
type Split uint8

// The steps, by Decision.Even.
const (
	TooFew  Split = iota // fewer than two seats
	Alike                // nobody, or next to nobody, chose otherwise
	Leaning              // most one way
	Divided
	Evenly
)

// Split puts the number in a step.
func (d *Decision) Split() Split {
	switch {
	case d.Passed < 2:
		return TooFew
	case d.Even < 10:
		return Alike
	case d.Even < 50:
		return Leaning
	case d.Even < 85:
		return Divided
	}
	return Evenly
}

// Word says the step in a sentence's end: "the class is …".
func (s Split) Word() string {
	return [...]string{TooFew: "too few to compare", Alike: "nearly all alike", Leaning: "most one way", Divided: "divided", Evenly: "evenly divided"}[s]
}

// Divisive gives the decisions with those first at which the class divides
// most. A division of two among two seats tells less than one of ten among
// twenty, so few seats weigh less.
func (c *Case) Divisive() []*Decision {
	var all []*Decision
	for i := range c.Decisions {
		all = append(all, &c.Decisions[i])
	}
	weight := func(d *Decision) int { return 1000 * d.Even * d.Passed / (d.Passed + few) }
	slices.SortStableFunc(all, func(a, b *Decision) int {
		if w := weight(b) - weight(a); w != 0 {
			return w
		}
		return b.Passed - a.Passed
	})
	return all
}

// few is how many seats halve the weight of a division.
const few = 4
