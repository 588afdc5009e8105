package power

import (
	"testing"

	"pgregory.net/rapid"
)

// future plays the same random acts, and discoveries, on two relations.
func future(t *rapid.T, better, worse Relation) (Relation, Relation) {
	for range rapid.IntRange(0, 8).Draw(t, "future") {
		a, c := drawAct(t, 0), drawContext(t)
		better, worse = after(better, a, c), after(worse, a, c)
		if rapid.IntRange(0, 3).Draw(t, "found") == 0 {
			better, worse = found(better), found(worse)
		}
	}
	return found(better), found(worse)
}

func found(r Relation) Relation {
	r, _ = Discover(r, nil)
	return r
}

func TestP04MoreTrustAtTheStartNeverEndsWorse(t *testing.T) {
	check(t, func(t *rapid.T) {
		low := fresh(t)
		high := New(min(full, low.Trust+points(0, 30).Draw(t, "more")), low.Autonomy)
		better, worse := future(t, high, low)
		notWorse(t, "more trust at the start", better, worse)
	})
}

func TestP05MoreAutonomyAtTheStartNeverEndsWorse(t *testing.T) {
	check(t, func(t *rapid.T) {
		low := fresh(t)
		high := New(low.Trust, min(full, low.Autonomy+points(0, 30).Draw(t, "more")))
		better, worse := future(t, high, low)
		notWorse(t, "more autonomy at the start", better, worse)
	})
}

func TestP34TheTransparentTwinIsNeverWorseInAnyFuture(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := found(drawRelation(t)), drawContext(t)
		with, without := twin(drawAct(t, Hidden), Transparent)
		better, worse := future(t, after(r, with, c), after(r, without, c))
		notWorse(t, "the transparent twin", better, worse)
	})
}
