package power

import (
	"math"
	"strconv"
	"strings"
)

// Fixed is a number in millionths. Meters run from 0 to 100·[One], shares from 0 to [One]. Every rule of the game
// is arithmetic on these integers, because a float may differ in its last bit between two processors.
type Fixed int64

// One is one point of a meter, or the whole of a share.
const One Fixed = 1_000_000

// full is the upper end of a meter.
const full = 100 * One

// milli lets a parameter be written as it is read: 750·milli is 0.75.
const milli = One / 1000

// maxFloat bounds what [FromFloat] takes in; far above any number an author means, far below overflow.
const maxFloat = 1e9

// FromFloat takes an author's number in. It is for loading only, never for a rule. It rounds to the nearest
// millionth, turns NaN into 0 and holds huge values at a thousand million.
func FromFloat(f float64) Fixed {
	switch {
	case f != f:
		return 0
	case f > maxFloat:
		f = maxFloat
	case f < -maxFloat:
		f = -maxFloat
	}
	return Fixed(math.Round(f * float64(One)))
}

// Float is for pictures and JSON. Never feed its result back into a rule.
func (f Fixed) Float() float64 { return float64(f) / float64(One) }

// Round gives the nearest whole point, halves away from zero, as meters are shown.
func (f Fixed) Round() int { return int(f.nearest(One)) }

// String writes the shortest decimal with at most three places, such as "46.25" or "-0.5".
func (f Fixed) String() string {
	n := f.nearest(milli)
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	s := sign + strconv.FormatInt(n/1000, 10)
	if n%1000 == 0 {
		return s
	}
	places := strconv.FormatInt(1000+n%1000, 10)[1:]
	return s + "." + strings.TrimRight(places, "0")
}

// nearest divides by unit, halves away from zero.
func (f Fixed) nearest(unit Fixed) int64 {
	n, rest := f/unit, f%unit
	switch {
	case 2*rest >= unit:
		n++
	case 2*rest <= -unit:
		n--
	}
	return int64(n)
}

// clamp is the one place where a number is held inside its range.
func clamp(f, low, high Fixed) Fixed { return max(low, min(high, f)) }
