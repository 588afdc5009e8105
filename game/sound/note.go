package sound

import (
	"math"

	"upperhand/game/flow"
)

// Note is one tone of a sound.
type Note struct {
	Pitch float64 // Hz
	At    float64 // seconds from the start
	Last  float64 // seconds until it has died away
	Loud  float64 // 0 to 1
}

// Notes are the tones of a sound; nil for one that there is not. All are soft
// and low: they confirm, and never call.
func Notes(of flow.Noise) []Note {
	switch of {
	case flow.Chosen: // a knuckle on wood
		return []Note{{330, 0, 0.09, 0.28}, {660, 0, 0.05, 0.10}}
	case flow.Asked: // two steps up, as a question goes
		return []Note{{392, 0, 0.22, 0.20}, {494, 0.11, 0.30, 0.20}}
	case flow.Ended: // a chord that opens
		return []Note{{262, 0, 0.9, 0.15}, {392, 0.10, 0.9, 0.14}, {494, 0.20, 1.0, 0.12}}
	}
	return nil
}

// rate is how many samples a second has.
const rate = 22050

// samples mixes notes. Each sets in over some milliseconds, since a sine that
// begins at full strength clicks, and dies away to nothing.
func samples(notes []Note) []int16 {
	end := 0.0
	for _, n := range notes {
		end = math.Max(end, n.At+n.Last)
	}
	mixed := make([]float64, int(math.Ceil(end*rate)))
	const onset = 0.004
	for _, n := range notes {
		first := int(n.At * rate)
		for i := range int(n.Last * rate) {
			t := float64(i) / rate
			left := 1 - t/n.Last
			loud := n.Loud * math.Min(1, t/onset) * left * left * left
			mixed[first+i] += loud * math.Sin(2*math.Pi*n.Pitch*t)
		}
	}
	out := make([]int16, len(mixed))
	for i, v := range mixed {
		out[i] = int16(math.Round(math.Min(1, math.Max(-1, v)) * math.MaxInt16))
	}
	return out
}
