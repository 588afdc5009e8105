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
