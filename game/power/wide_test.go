package power

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestWideKeepsEveryMillionth(t *testing.T) {
	check(t, func(t *rapid.T) {
		f := Fixed(rapid.Int64Range(-int64(maxDebt), int64(maxDebt)).Draw(t, "f"))
		if got := widen(f).narrow(); got != f {
			t.Fatalf("%d becomes %d", f, got)
		}
	})
}

func (w wide) float() float64 { return float64(w) / float64(unit) }

// near holds a wide to the floating point value within a few of its last places.
func near(t *rapid.T, what string, got wide, want float64) {
	t.Helper()
	if math.Abs(got.float()-want) > 1e-8*max(1, math.Abs(want)) {
		t.Fatalf("%s = %v, want %v", what, got.float(), want)
	}
}

func TestWideAgreesWithMathematics(t *testing.T) {
	check(t, func(t *rapid.T) {
		x := wide(rapid.Int64Range(0, 3000<<32).Draw(t, "x"))
		q := wide(rapid.Int64Range(1<<22, 1<<32).Draw(t, "q"))
		n := wide(rapid.Int64Range(0, 100<<32).Draw(t, "n"))
		near(t, "decay", decay(x), math.Exp(-x.float()/50))
		near(t, "power", power(q, n), math.Pow(q.float(), n.float()))
		near(t, "mul", mul(x, -q), -x.float()*q.float())
		near(t, "quo", quo(-x, n+unit), -x.float()/(n+unit).float())
	})
}

func TestWideSaturates(t *testing.T) {
	for _, v := range []struct{ got, want wide }{
		{mul(limit, limit), limit}, {mul(1<<62, 1<<34), limit}, {mul(-limit, limit), -limit}, {quo(unit, 0), limit}, {quo(-limit, 1), -limit},
		{halved(limit), 0}, {halved(-1), unit}, {power(0, 0), unit}, {power(0, limit), 0}, {widen(math.MaxInt64), widen(maxDebt)},
	} {
		if v.got != v.want {
			t.Errorf("got %d, want %d", v.got, v.want)
		}
	}
}
