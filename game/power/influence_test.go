package power

import (
	"testing"

	"pgregory.net/rapid"
)

func TestP39AutonomousPeopleRefuseUnfairAsksMore(t *testing.T) {
	check(t, func(t *rapid.T) {
		c, a := drawContext(t), use(drawBase(t), drawManner(t, fair))
		c.Authority = max(c.Authority, One/10)
		low := New(points(20, 90).Draw(t, "trust"), points(5, 60).Draw(t, "autonomy"))
		high := low
		high.Autonomy += points(2, 40).Draw(t, "more")
		if x, y := changeOf(high, a, c).Yes, changeOf(low, a, c).Yes; x >= y {
			t.Fatalf("autonomy %v says yes %v, %v says %v", high.Autonomy, x, low.Autonomy, y)
		}
	})
}

func TestP40DisclosureNeverAddsDebt(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		with, without := twin(drawAct(t, 0), Transparent)
		if x, y := after(r, with, c).Grievance, after(r, without, c).Grievance; x > y+slack {
			t.Fatalf("grievance %v disclosed, %v not", x, y)
		}
	})
}

// Above 90 points of autonomy the fairness of disclosure outweighs the caution of the informed.
func TestP47AnInformedYesIsRarer(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		r.Autonomy = min(r.Autonomy, 90*One)
		with, without := twin(use(drawBase(t), drawManner(t, Consent)), Transparent)
		if x, y := changeOf(r, with, c).Yes, changeOf(r, without, c).Yes; x > y {
			t.Fatalf("yes %v informed, %v not", x, y)
		}
	})
}

func TestP53OwnIsWillingTimesAutonomy(t *testing.T) {
	check(t, func(t *rapid.T) {
		r := drawRelation(t)
		ch := changeOf(r, drawAct(t, 0), drawContext(t))
		if want := times(ch.Willing, r.Autonomy) / 100; magnify(ch.Own-want) > 2 {
			t.Fatalf("own %v, want %v", ch.Own, want)
		}
	})
}

func TestP32ReflectionAndAdvocacyAreNotRelationalActs(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		a := Act{Kind: rapid.SampledFrom([]Kind{Reflect, Advocate}).Draw(t, "kind"), Manner: drawManner(t, 0)}
		ch := changeOf(r, a, c)
		if ch.After.Trust != r.Trust || ch.After.Autonomy != r.Autonomy || ch.Yes != 0 || len(ch.Terms()) != 0 {
			t.Fatalf("%+v", ch)
		}
	})
}

func TestP44FairnessLowersAThreatsOwnCost(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Watched = false
		bare, open := changeOf(r, use(Coercive, 0), c), changeOf(r, use(Coercive, Transparent), c)
		if open.After.Autonomy <= bare.After.Autonomy || open.After.Trust <= bare.After.Trust {
			t.Fatalf("T %v against %v, A %v against %v", open.After.Trust, bare.After.Trust, open.After.Autonomy, bare.After.Autonomy)
		}
		if spared := term(open, TermFairness); spared.Trust <= 0 || spared.Autonomy <= 0 {
			t.Fatalf("fairness took off %v", spared)
		}
	})
}
