package result

import (
	"slices"

	"upperhand/game/power"
)

func trust(m Meters) power.Fixed    { return m.Trust }
func autonomy(m Meters) power.Fixed { return m.Autonomy }

// band sums up one meter of some.
func band(all []Meters, of func(Meters) power.Fixed) Band {
	if len(all) == 0 {
		return Band{}
	}
	values := sorted(all, of)
	at := func(percent int) int { return values[(percent*(len(values)-1)+50)/100].Round() }
	return Band{N: len(values), Low: at(10), From: at(25), Middle: at(50), To: at(75), High: at(90)}
}

func sorted(all []Meters, of func(Meters) power.Fixed) []power.Fixed {
	var values []power.Fixed
	for _, m := range all {
		values = append(values, of(m))
	}
	slices.Sort(values)
	return values
}

// difference is by how much the meters of each shown relation moved in a step.
func difference(s Step) []Meters {
	var by []Meters
	for r := range s.After {
		by = append(by, Meters{s.After[r].Trust - s.Before[r].Trust, s.After[r].Autonomy - s.Before[r].Autonomy})
	}
	return by
}

// middle is the median of some differences, for each relation by itself.
func middle(all [][]Meters, relations int) []Meters {
	if len(all) == 0 {
		return nil
	}
	var out []Meters
	for r := range relations {
		var of []Meters
		for _, m := range all {
			of = append(of, m[r])
		}
		n := len(of) / 2
		out = append(out, Meters{sorted(of, trust)[n], sorted(of, autonomy)[n]})
	}
	return out
}
