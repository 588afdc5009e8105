package power

import (
	"testing"

	"pgregory.net/rapid"
)

func use(b Base, m Manner) Act { return Act{Kind: Use, Base: b, Manner: m} }

const fair = Transparent | Consent | Collaborative | Kept

func TestP14CoercionNeverRaisesAutonomy(t *testing.T) {
	check(t, func(t *rapid.T) {
		r := drawRelation(t)
		if next := after(r, use(Coercive, drawManner(t, 0)), drawContext(t)); next.Autonomy > r.Autonomy {
			t.Fatalf("autonomy rose from %v to %v", r.Autonomy, next.Autonomy)
		}
	})
}

func TestP49ABareThreatCostsBoth(t *testing.T) {
	check(t, func(t *rapid.T) {
		r := fresh(t)
		next := after(r, use(Coercive, 0), drawContext(t))
		if next.Trust >= r.Trust || next.Autonomy >= r.Autonomy {
			t.Fatalf("T %v to %v, A %v to %v", r.Trust, next.Trust, r.Autonomy, next.Autonomy)
		}
	})
}

func TestP17PressedCharmIsTheWorstSoftAct(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		charm := after(r, use(Referent, Pressured), c)
		if charm.Trust >= r.Trust || charm.Autonomy >= r.Autonomy {
			t.Fatalf("T %v to %v, A %v to %v", r.Trust, charm.Trust, r.Autonomy, charm.Autonomy)
		}
		for _, b := range []Base{Expert, Informational, Connection} {
			if soft := after(r, use(b, Pressured), c); soft.Trust <= charm.Trust {
				t.Fatalf("pressed %v leaves trust %v, referent %v", b, soft.Trust, charm.Trust)
			}
		}
	})
}

func TestP18UnpressuredCharmBuildsTrust(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Watched = false
		if next := after(r, use(Referent, drawManner(t, Hidden|Pressured|Broken|Jargon)), c); next.Trust <= r.Trust {
			t.Fatalf("trust %v to %v", r.Trust, next.Trust)
		}
	})
}

func TestP19SoftPowerWithoutVoiceCostsAutonomy(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, b := fresh(t), drawBase(t, Expert, Referent)
		if next := after(r, use(b, 0), calm()); next.Autonomy >= r.Autonomy {
			t.Fatalf("%v without voice: autonomy %v to %v", b, r.Autonomy, next.Autonomy)
		}
		voice := rapid.SampledFrom([]Manner{Collaborative, Transparent | Consent, fair}).Draw(t, "voice")
		if next := after(r, use(b, voice), calm()); next.Autonomy <= r.Autonomy {
			t.Fatalf("%v with voice: autonomy %v to %v", b, r.Autonomy, next.Autonomy)
		}
	})
}

func TestTwoBasesAreTheMeanOfTheParts(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, m := drawRelation(t), drawContext(t), drawManner(t, 0)
		b, also := drawBase(t), drawBase(t)
		both := changeOf(r, Act{Kind: Use, Base: b, Also: also, Manner: m}, c)
		one, other := changeOf(r, use(b, m), c), changeOf(r, use(also, m), c)
		for _, v := range [][3]Fixed{{both.Yes, one.Yes, other.Yes}, {both.Willing, one.Willing, other.Willing},
			{both.Own, one.Own, other.Own}, {both.Justice, one.Justice, other.Justice}} {
			if magnify(2*v[0]-v[1]-v[2]) > 4 {
				t.Fatalf("%v is not the mean of %v and %v", v[0], v[1], v[2])
			}
		}
		if low, high := min(one.After.Trust, other.After.Trust), max(one.After.Trust, other.After.Trust); both.After.Trust < low-One/2 || both.After.Trust > high+One/2 {
			t.Fatalf("trust %v is far outside %v to %v", both.After.Trust, low, high)
		}
		for _, named := range []Base{b, also} {
			if n := both.After.Recent[named-1]; n < One {
				t.Fatalf("%v was not counted: %v", named, n)
			}
		}
	})
}

func TestABaseNamedTwiceCountsOnce(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, a := drawRelation(t), drawContext(t), use(drawBase(t), drawManner(t, 0))
		twice, second := a, a
		twice.Also = a.Base
		second.Base, second.Also = NoBase, a.Base
		if want := changeOf(r, a, c); changeOf(r, twice, c) != want || changeOf(r, second, c) != want {
			t.Fatal("the same base twice, or named second only, is another act")
		}
	})
}

func TestARemarkAsksForNothing(t *testing.T) {
	ch := changeOf(New(Start(false)), Act{Manner: Transparent}, calm())
	if ch.Yes != 0 || ch.After.Trust <= ch.Before.Trust || ch.After.Grievance != 0 {
		t.Errorf("yes %v, trust %v to %v, grievance %v", ch.Yes, ch.Before.Trust, ch.After.Trust, ch.After.Grievance)
	}
}
