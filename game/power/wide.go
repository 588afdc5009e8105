package power

import "math/bits"

// wide is a number with 32 binary places, used inside a rule so that rounding to millionths happens once, at its
// end. Whole parts reach 2³¹; mul and quo saturate there instead of wrapping.
type wide int64

const (
	unit  wide = 1 << 32
	limit wide = 1<<63 - 1

	// maxDebt bounds every Fixed that enters a rule: 2,000 points still fit 32 binary places, and a loss of that
	// size leaves nothing of any meter (e⁻⁴⁰).
	maxDebt = 2000 * One

	ln2   wide = 2_977_044_472 // ln 2
	log2e wide = 6_196_328_019 // 1/ln 2
)

// widen takes a Fixed in, held within ±maxDebt, rounding to the nearest; narrow(widen(f)) == f.
func widen(f Fixed) wide {
	n := int64(clamp(f, -maxDebt, maxDebt)) << 32
	half := int64(One) / 2
	if n < 0 {
		half = -half
	}
	return wide((n + half) / int64(One))
}

// narrow rounds to the nearest millionth, halves away from zero.
func (w wide) narrow() Fixed {
	n := magnitude(w)
	whole, rest := n>>32, uint64(uint32(n))
	return Fixed(signed(whole*uint64(One)+(rest*uint64(One)+uint64(unit)/2)>>32, w))
}

// magnitude and signed take a sign off and put it back without a branch; most of a step is multiplication.
func magnitude(w wide) uint64 {
	s := w >> 63
	return uint64((w ^ s) - s)
}

// signed gives n, at most limit, the sign of w; a product or quotient of a and b has that of a^b.
func signed(n uint64, w wide) wide {
	s := w >> 63
	return (wide(min(n, uint64(limit))) ^ s) - s
}

// mul multiplies, rounding to the nearest.
func mul(a, b wide) wide {
	if a == 0 || b == 0 {
		return 0 // most effects have most of their columns empty
	}
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	lo, carry := bits.Add64(lo, 1<<31, 0)
	if hi += carry; hi >= 1<<32 {
		return signed(uint64(limit), a^b)
	}
	return signed(hi<<32|lo>>32, a^b)
}

// quo divides, towards zero; by zero it saturates.
func quo(a, b wide) wide {
	n, d := magnitude(a), magnitude(b)
	if n>>32 >= d {
		return signed(uint64(limit), a^b)
	}
	q, _ := bits.Div64(n>>32, n<<32, d)
	return signed(q, a^b)
}

// when is w if the condition holds, else 0: the formulas multiply by flags.
func when(condition bool, w wide) wide {
	if condition {
		return w
	}
	return 0
}

// inverseFactorials are the coefficients 1/n! of the exponential series; twelve are enough for 2⁻³² below ln 2.
var inverseFactorials = func() (all [12]wide) {
	all[0] = unit
	for i := range all[1:] {
		all[i+1] = all[i] / wide(i+1)
	}
	return all
}()

// halved is 2⁻ˣ, 1 for x below 0: whole halvings by shifting, the rest by the series of e^(-x ln 2).
func halved(x wide) wide {
	x = max(x, 0)
	z := mul(x&(unit-1), ln2)
	var sum wide
	for i := len(inverseFactorials) - 1; i >= 0; i-- {
		sum = inverseFactorials[i] - mul(z, sum)
	}
	return sum >> uint(x>>32)
}

// decay is e^(-x/50), the share that a loss of x points at the midpoint leaves (of the meter, or of the room above
// it for a gain).
func decay(x wide) wide { return halved(mul(x, log2e) / 50) }

// power is qⁿ for 0 < q ≤ 1 and n ≥ 0, through the binary logarithm of q found bit by bit.
func power(q, n wide) wide {
	if n <= 0 {
		return unit // most acts are new, and the logarithm is dear
	}
	return halved(mul(n, halvings(max(q, 1))))
}

// halvings is -log₂ q for 0 < q ≤ 1: normalise to [1, 2), then each squaring yields one more binary place.
func halvings(q wide) wide {
	shift := bits.LeadingZeros64(uint64(q)) - 1
	m := uint64(q) << shift // 1 ≤ m < 2 with 62 binary places
	var places wide
	for bit := unit / 2; bit > 0; bit /= 2 {
		hi, _ := bits.Mul64(m, m)
		m = hi << 2
		if m >= 1<<63 {
			places += bit
			m /= 2
		}
	}
	return wide(shift-30)<<32 - places
}
