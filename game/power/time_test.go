package power

import (
	"testing"

	"pgregory.net/rapid"
)

func TestP21P43TheSameAgainDoesLessGoodAndMoreHarm(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, a := fresh(t), drawContext(t), drawAct(t, 0)
		again := r
		for i := range again.Recent {
			again.Recent[i] += points(0, 3).Draw(t, "recent")
		}
		notWorse(t, "the first time", found(after(r, a, c)), found(after(again, a, c)))
	})
}

func TestP43ReflectionClearsHabits(t *testing.T) {
	r := New(Start(false))
	for range 4 {
		r = after(r, use(Expert, 0), calm())
	}
	pause, reflected := after(r, use(NoBase, 0), calm()), after(r, Act{Kind: Reflect}, calm())
	if n, m := reflected.Recent[Expert-1], pause.Recent[Expert-1]; n >= m/2 {
		t.Errorf("recent use %v after reflection, %v after a pause", n, m)
	}
}

func TestP27TheSameBetrayalCostsMoreAfterTrust(t *testing.T) {
	check(t, func(t *rapid.T) {
		c, autonomy := drawContext(t), points(10, 90).Draw(t, "autonomy")
		low := points(20, 80).Draw(t, "trust")
		high := min(full, low+points(1, 20).Draw(t, "more"))
		cost := func(trust Fixed) Fixed {
			r := New(trust, autonomy)
			return r.Trust - after(r, use(NoBase, Broken), c).Trust
		}
		if cost(high) <= cost(low) {
			t.Fatalf("a broken promise costs %v at trust %v and %v at %v", cost(high), high, cost(low), low)
		}
	})
}

func TestP28ACoercedYesIsPaidBackUnobserved(t *testing.T) {
	check(t, func(t *rapid.T) {
		c := drawContext(t)
		c.Watched, c.Authority = true, share(t, "authority", 20, 100)
		r := after(fresh(t), use(Coercive, drawManner(t, Hidden)), c)
		later, ch := Unwatched(r, rapid.IntRange(1, 20).Draw(t, "turns"), nil)
		if later.Trust >= r.Trust || later.Grievance >= r.Grievance || later.Autonomy != r.Autonomy {
			t.Fatalf("before %+v, after %+v", r, later)
		}
		sumsUp(t, ch)
	})
}

func TestP45P46DebtsArise(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		if n := after(r, use(Coercive, drawManner(t, Hidden)), c).Grievance; n <= 0 {
			t.Fatalf("a coerced yes left grievance %v", n)
		}
		if n := after(r, use(NoBase, Broken), c).Grievance; n <= 0 {
			t.Fatalf("a broken promise left grievance %v", n)
		}
	})
}

func TestP29P52RepairRaisesTrustAndFreesTheNextGain(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), calm()
		r.Grievance = points(1, 10).Draw(t, "grievance")
		mended := after(r, Act{Kind: Repair}, c)
		pause := after(r, use(NoBase, 0), c)
		if mended.Trust <= pause.Trust || mended.Autonomy <= pause.Autonomy || mended.Grievance > pause.Grievance/2+slack {
			t.Fatalf("a pause leads to %+v, a repair to %+v", pause, mended)
		}
		still := r
		still.Grievance = mended.Grievance
		if after(still, Act{Kind: Listen}, c).Trust <= after(r, Act{Kind: Listen}, c).Trust {
			t.Fatal("the next gain is not larger with half the grievance")
		}
	})
}

func TestP36RuptureBlocksUseNotRepair(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := New(points(1, 15).Draw(t, "trust"), points(5, 90).Draw(t, "autonomy")), drawContext(t)
		c.Watched = false
		ch := changeOf(r, use(drawBase(t), drawManner(t, Hidden)), c)
		if ch.Willing != 0 || ch.Own != 0 || ch.After.Trust > r.Trust || ch.After.Autonomy > r.Autonomy {
			t.Fatalf("asking worked in rupture: %+v", ch)
		}
		for _, k := range []Kind{Listen, Repair} {
			if next := after(r, Act{Kind: k}, c); next.Trust <= r.Trust {
				t.Fatalf("%v: trust %v to %v", k, r.Trust, next.Trust)
			}
		}
	})
}

func TestP31LossesWeighMore(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := New(50*One, 50*One), calm()
		c.Authority = share(t, "authority", 0, 100)
		gain := after(r, use(NoBase, Kept), c).Trust - r.Trust
		loss := r.Trust - after(r, use(NoBase, Broken), c).Trust
		if 2*loss < 3*gain {
			t.Fatalf("a broken promise costs %v, a kept one gains %v", loss, gain)
		}
	})
}

func TestDeceitLeavesAScarAndPlainBreachDoesNot(t *testing.T) {
	spoil := func(m Manner) Relation {
		r := New(70*One, 65*One)
		for range 4 {
			r = after(r, use(Referent, m), calm())
		}
		r = found(r)
		for range 60 {
			r = after(r, use(Informational, fair), calm())
		}
		return r
	}
	deceived, let := spoil(Hidden), spoil(Broken)
	if deceived.Trust > 66*One || let.Trust < 90*One {
		t.Errorf("trust after 60 fair acts: %v after deceit, %v after broken promises", deceived.Trust, let.Trust)
	}
}

func TestAHiddenUseCostsNoTrustUntilItIsFoundOut(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, b := fresh(t), drawContext(t), drawBase(t, Reward, Expert, Referent, Informational, Connection)
		c.Watched, c.Authority = true, 0
		ch := changeOf(r, use(b, Hidden|Collaborative|Kept), c)
		if lied := ch.After; lied.Trust <= r.Trust || lied.Deceit <= 0 || lied.Credit <= 0 || lied.Hidden != 1 {
			t.Fatalf("after a hidden use: %+v", lied)
		}
		open := after(r, use(b, Pressured|Kept), c)
		if open.Grievance <= ch.After.Grievance {
			t.Fatalf("grievance %v hidden, %v open", ch.After.Grievance, open.Grievance)
		}
		known, bill := Discover(ch.After, nil)
		if known.Trust >= ch.After.Trust || known.Deceit != 0 || known.Hidden != 0 || known.Grievance <= ch.After.Grievance {
			t.Fatalf("found out: %+v", known)
		}
		if term(bill, TermCredit).Trust >= 0 || term(bill, TermDeceit).Trust >= 0 {
			t.Fatalf("the bill: %v", bill.Terms())
		}
	})
}

// Each state begins at its thresholds, and lasts five points beyond them.
func TestStatesAtTheirBorders(t *testing.T) {
	p := Defaults()
	for _, v := range []struct {
		was             State
		trust, autonomy Fixed
		want            State
	}{
		{Guarded, 15 * One, 30 * One, Rupture}, {Guarded, 15*One + 1, 30 * One, Compliance},
		{Rupture, 25 * One, 30 * One, Rupture}, {Rupture, 25*One + 1, 30 * One, Compliance}, {Rupture, 25*One + 1, 70 * One, Resistance},
		{Guarded, 60 * One, 50 * One, Alliance}, {Guarded, 60*One - 1, 50 * One, Guarded}, {Guarded, 60 * One, 50*One - 1, Dependence},
		{Alliance, 55 * One, 45 * One, Alliance}, {Alliance, 55*One - 1, 45 * One, Guarded}, {Alliance, 55 * One, 45*One - 1, Dependence},
		{Dependence, 55 * One, 55*One - 1, Dependence}, {Dependence, 55*One - 1, 55*One - 1, Guarded}, {Dependence, 55 * One, 55 * One, Alliance},
		{Guarded, 40 * One, 50*One - 1, Compliance}, {Guarded, 40*One + 1, 50*One - 1, Guarded}, {Guarded, 40 * One, 50 * One, Resistance},
		{Compliance, 45 * One, 55*One - 1, Compliance}, {Compliance, 45*One + 1, 55*One - 1, Guarded}, {Compliance, 45 * One, 55 * One, Resistance},
		{Resistance, 45 * One, 45 * One, Resistance}, {Resistance, 45*One + 1, 45 * One, Guarded}, {Resistance, 45 * One, 45*One - 1, Compliance},
	} {
		if got := (Relation{Trust: v.trust, Autonomy: v.autonomy, State: v.was}).classify(&p); got != v.want {
			t.Errorf("%v at trust %v, autonomy %v is %v, want %v", v.was, v.trust, v.autonomy, got, v.want)
		}
	}
}
