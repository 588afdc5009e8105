package explore

import (
	"slices"

	"upperhand/game/power"
)

// Spread is the lowest and the highest that two meters came to.
type Spread struct {
	Seen                      bool
	TrustLow, TrustHigh       power.Fixed
	AutonomyLow, AutonomyHigh power.Fixed
}

func (s *Spread) add(trust, autonomy power.Fixed) {
	if !s.Seen {
		*s = Spread{true, trust, trust, autonomy, autonomy}
		return
	}
	s.TrustLow, s.TrustHigh = min(s.TrustLow, trust), max(s.TrustHigh, trust)
	s.AutonomyLow, s.AutonomyHigh = min(s.AutonomyLow, autonomy), max(s.AutonomyHigh, autonomy)
}

// Stats sums up a meter over some runs. Of no runs all is 0.
type Stats struct {
	Runs                           int
	Mean, P10, P50, P90, Low, High power.Fixed
}

// statsOf sums up values, which it puts in order.
func statsOf(values []power.Fixed) Stats {
	if len(values) == 0 {
		return Stats{}
	}
	slices.Sort(values)
	var sum power.Fixed
	for _, v := range values {
		sum += v
	}
	at := func(percent int) power.Fixed { return values[(len(values)-1)*percent/100] }
	n := power.Fixed(len(values))
	return Stats{len(values), sum / n, at(10), at(50), at(90), values[0], values[len(values)-1]}
}

// AnyEnding stands for all of them.
const AnyEnding = -1

// Meters sums up trust and autonomy at the end of the runs that came to an
// ending, or to any.
func (t *Tally) Meters(ending int) (trust, autonomy Stats) {
	var ts, as []power.Fixed
	for _, f := range t.Finals {
		if ending == AnyEnding || f.Ending == ending {
			ts, as = append(ts, f.Trust), append(as, f.Autonomy)
		}
	}
	return statsOf(ts), statsOf(as)
}

// Meters sums up trust and autonomy over the runs of all strategies that came
// to an ending.
func (v *Survey) Meters(ending int) (trust, autonomy Stats) {
	all := Tally{}
	for _, t := range v.Tallies {
		all.Finals = append(all.Finals, t.Finals...)
	}
	return all.Meters(ending)
}
