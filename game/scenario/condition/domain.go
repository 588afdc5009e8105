package condition

import (
	"slices"

	"upperhand/game/power"
)

// Span is a closed stretch of numbers in millionths.
type Span struct{ Low, High power.Fixed }

// Domain is what a number may be: stretches in rising order that do not touch
// or overlap. Without any, it can be nothing.
type Domain []Span

// Only is the domain of exactly these numbers.
func Only(values ...power.Fixed) Domain {
	values = slices.Clone(values)
	slices.Sort(values)
	d := make(Domain, 0, len(values))
	for _, v := range slices.Compact(values) {
		d = append(d, Span{v, v})
	}
	return d
}

// Between is the domain of all numbers from one to another.
func Between(low, high power.Fixed) Domain { return Domain{{low, high}} }

// Union is what is in either.
func (d Domain) Union(e Domain) Domain {
	all := append(slices.Clone(d), e...)
	slices.SortFunc(all, func(a, b Span) int { return int(max(-1, min(1, a.Low-b.Low))) })
	var out Domain
	for _, s := range all {
		if n := len(out); n > 0 && s.Low <= out[n-1].High+1 {
			out[n-1].High = max(out[n-1].High, s.High)
			continue
		}
		out = append(out, s)
	}
	return out
}

// Within is what is in both.
func (d Domain) Within(e Domain) Domain {
	var out Domain
	for i, j := 0, 0; i < len(d) && j < len(e); {
		if low, high := max(d[i].Low, e[j].Low), min(d[i].High, e[j].High); low <= high {
			out = append(out, Span{low, high})
		}
		if d[i].High < e[j].High {
			i++
		} else {
			j++
		}
	}
	return out
}

// without takes one number out.
func (d Domain) without(v power.Fixed) Domain {
	return d.Within(Domain{{-endless, v - 1}, {v + 1, endless}})
}

// whole leaves the whole numbers, where that can be said with the same number
// of stretches.
func (d Domain) whole() Domain {
	var out Domain
	for _, s := range d {
		low, high := ceil(s.Low, power.One)*power.One, floor(s.High, power.One)*power.One
		if low <= high {
			out = append(out, Span{low, high})
		}
	}
	return out
}

// Hull is the stretch from the lowest to the highest; the domain has one.
func (d Domain) Hull() Span { return Span{d[0].Low, d[len(d)-1].High} }

// endless is farther than any number of a condition.
const endless = power.Fixed(1) << 60

// floor divides, rounding down; by is above 0.
func floor(n, by power.Fixed) power.Fixed {
	q := n / by
	if n%by < 0 {
		q--
	}
	return q
}

// ceil divides, rounding up; by is above 0.
func ceil(n, by power.Fixed) power.Fixed { return -floor(-n, by) }
