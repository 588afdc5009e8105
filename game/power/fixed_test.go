package power

import (
	"math"
	"testing"
)

func TestFixedReads(t *testing.T) {
	for _, v := range []struct {
		f     Fixed
		text  string
		whole int
	}{
		{0, "0", 0}, {One, "1", 1}, {46_250_000, "46.25", 46}, {-500_000, "-0.5", -1}, {500_000, "0.5", 1},
		{499_999, "0.5", 0}, {-400, "0", 0}, {1_000_400, "1", 1}, {62_005_000, "62.005", 62}, {-12_345_678, "-12.346", -12},
		{99_999_900, "100", 100},
	} {
		if v.f.String() != v.text || v.f.Round() != v.whole {
			t.Errorf("%d: %q and %d, want %q and %d", v.f, v.f.String(), v.f.Round(), v.text, v.whole)
		}
	}
}

func TestFromFloatTakesAnything(t *testing.T) {
	for _, v := range []struct {
		f    float64
		want Fixed
	}{
		{0.4, 400_000}, {46.25, 46_250_000}, {0.0000005, 1}, {-0.0000005, -1}, {math.NaN(), 0},
		{math.Inf(1), 1_000_000_000 * One}, {math.Inf(-1), -1_000_000_000 * One}, {1e300, 1_000_000_000 * One},
	} {
		if got := FromFloat(v.f); got != v.want {
			t.Errorf("FromFloat(%v) = %d, want %d", v.f, got, v.want)
		}
	}
}
