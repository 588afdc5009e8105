package power

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"math/rand/v2"
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

// Rounding happens once and to the nearest, halves away from zero; a quotient is
// cut. Whoever computes otherwise comes to another state in the end.
func TestWideRoundsExactly(t *testing.T) {
	for _, sign := range []wide{1, -1} {
		for _, v := range []struct{ got, want wide }{
			{mul(sign*(1<<31-1), 1), 0}, {mul(sign<<31, 1), sign}, {mul(sign*(3<<31-1), 1), sign}, {mul(sign*3<<31, 1), 2 * sign},
			{mul(sign*7, unit), 7 * sign}, {mul(sign, 7*unit), 7 * sign}, {mul(7*unit, sign), 7 * sign}, {mul(-unit, sign*(1<<60)), -sign * (1 << 60)}, {quo(sign*2*unit, 3*unit), sign * 2_863_311_530},
			{widen(Fixed(sign)), sign * 4295}, {widen(Fixed(sign) * 3), sign * 12885}, {widen(Fixed(sign) * 15625), sign << 26},
			{wide((sign << 25).narrow()), sign * 7813}, {wide((sign * (1<<25 - 1)).narrow()), sign * 7812}, {wide((sign * 2147).narrow()), 0}, {wide((sign * 2148).narrow()), sign},
			{wide((sign * (unit + 1<<25)).narrow()), sign * 1_007_813},
		} {
			if v.got != v.want {
				t.Errorf("got %d, want %d", v.got, v.want)
			}
		}
	}
}

// The arithmetic of records has the same bits on every platform, in its last
// place too, which most rules round away.
func TestArithmeticHasTheSameBitsEverywhere(t *testing.T) {
	const want = "2c28346053bb5e45cb0c21ec332e71cb9ef8bdca4890bd50057930b466957d1a"
	rng := rand.New(rand.NewPCG(3, 5))
	sum := sha256.New()
	for range 10_000 {
		x, q, n := wide(rng.Int64N(60<<32)), wide(rng.Int64N(int64(unit))+1), wide(rng.Int64N(100<<32))
		row := []wide{halved(x), decay(x), power(q, n), halvings(q), mul(x, -n), quo(-n, q)}
		if err := binary.Write(sum, binary.LittleEndian, row); err != nil {
			t.Fatal(err)
		}
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != want {
		t.Errorf("the arithmetic hashes to %s, want %s", got, want)
	}
}

func TestWideSaturates(t *testing.T) {
	for _, v := range []struct{ got, want wide }{
		{mul(1<<48, 1<<48), limit}, {quo(limit, 1<<31), limit}, {mul(limit, -limit), -limit}, {quo(5*unit, 5), limit}, {quo(limit, -1), -limit}, {quo(unit, -unit), -unit}, {halved(0), unit}, {power(0, unit), 1}, {power(2*unit, unit), unit},
		{mul(limit, limit), math.MaxInt64}, {mul(1<<62, 1<<34), limit}, {mul(-limit, limit), -limit}, {quo(unit, 0), limit}, {quo(-limit, 1), -limit},
		{halved(limit), 0}, {halved(-1), unit}, {power(0, 0), unit}, {power(0, limit), 0}, {widen(math.MaxInt64), widen(maxDebt)},
	} {
		if v.got != v.want {
			t.Errorf("got %d, want %d", v.got, v.want)
		}
	}
}
