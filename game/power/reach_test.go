package power

import (
	"testing"

	"pgregory.net/rapid"
)

// What Reach says of a state, and ReachOfSign of a sign, holds after every act:
// conditions are called impossible on the strength of it.
func TestStatesAndSignsStayWithinReach(t *testing.T) {
	p := Defaults()
	rapid.Check(t, func(t *rapid.T) {
		r := New(Fixed(rapid.Int64Range(0, int64(full)).Draw(t, "trust")), Fixed(rapid.Int64Range(0, int64(full)).Draw(t, "autonomy")))
		c := drawContext(t)
		for range rapid.IntRange(0, 30).Draw(t, "acts") {
			within(t, r, c, &p)
			switch rapid.IntRange(0, 5).Draw(t, "kind") {
			case 0:
				r, _ = Shift(r, Fixed(rapid.Int64Range(-int64(10*One), int64(10*One)).Draw(t, "dt")), Fixed(rapid.Int64Range(-int64(10*One), int64(10*One)).Draw(t, "da")), &p)
			case 1:
				r, _ = Harm(r, c, One, &p)
			case 2:
				r, _ = Discover(r, &p)
			case 3:
				r, _ = Unwatched(r, 3, &p)
			default:
				r, _ = Step(r, drawAct(t, 0), c, &p)
			}
		}
		within(t, r, c, &p)
	})
}

// What ReachOfSign promises of each sign, shown or not: to the millionth where a
// meter alone decides, and with room for rounding where two or three do.
func TestReachOfEachSign(t *testing.T) {
	whole := [2]Fixed{0, full}
	for _, v := range []struct {
		sign            Sign
		shows           bool
		authority       Fixed
		trust, autonomy [2]Fixed
		can             bool
	}{
		{LimitedVoice, true, 0, whole, [2]Fixed{0, 40*One - 1}, true},
		{LimitedVoice, false, 0, whole, [2]Fixed{40 * One, full}, true},
		{FearOfDisagreeing, true, 400 * milli, whole, whole, false},
		{FearOfDisagreeing, true, 800 * milli, [2]Fixed{0, 50*One + 10*milli}, whole, true},
		{FearOfDisagreeing, true, One, [2]Fixed{0, 60*One + 10*milli}, whole, true},
		{FearOfDisagreeing, false, One, whole, whole, true},
		{DependenceOnWorker, true, 0, [2]Fixed{36*One - 10*milli, full}, [2]Fixed{0, 64*One + 10*milli}, true},
		{DependenceOnWorker, false, 0, whole, whole, true},
	} {
		trust, autonomy, can := ReachOfSign(v.sign, v.shows, v.authority)
		if trust != v.trust || autonomy != v.autonomy || can != v.can {
			t.Errorf("%v is %v under authority %v: trust %v, autonomy %v, %v", v.sign, v.shows, v.authority, trust, autonomy, can)
		}
	}
}

func within(t *rapid.T, r Relation, c Context, p *Params) {
	trust, autonomy := Reach(r.State)
	if r.Trust < trust[0] || r.Trust > trust[1] || r.Autonomy < autonomy[0] || r.Autonomy > autonomy[1] {
		t.Fatalf("%s at trust %s, autonomy %s", r.State, r.Trust, r.Autonomy)
	}
	for s := LimitedVoice; s <= DependenceOnWorker; s++ {
		shows := SignsOf(r, c, p).Has(s)
		trust, autonomy, can := ReachOfSign(s, shows, c.Authority)
		if !can || r.Trust < trust[0] || r.Trust > trust[1] || r.Autonomy < autonomy[0] || r.Autonomy > autonomy[1] {
			t.Fatalf("%s is %v at trust %s, autonomy %s, authority %s", s, shows, r.Trust, r.Autonomy, c.Authority)
		}
	}
}
