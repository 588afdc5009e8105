package power

import (
	"testing"

	"pgregory.net/rapid"
)

func TestP15ProtectionAtRealRiskCostsLess(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Risk = share(t, "real risk", 55, 100)
		with, without := twin(use(Coercive, drawManner(t, Hidden)), Protective)
		spared, bare := after(r, with, c), after(r, without, c)
		if spared.Trust <= bare.Trust || spared.Autonomy <= bare.Autonomy {
			t.Fatalf("T %v against %v, A %v against %v", spared.Trust, bare.Trust, spared.Autonomy, bare.Autonomy)
		}
	})
}

func TestP16TheLabelBelowTheThresholdBuysNothing(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		c.Risk = share(t, "small risk", 0, 50)
		with, without := twin(drawAct(t, 0), Protective)
		if changeOf(r, with, c) != changeOf(r, without, c) {
			t.Fatal("a claim of danger counted without the danger")
		}
	})
}

func TestP20RestraintBuildsInSafetyAndHarmsInDanger(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Watched = false
		a := Act{Kind: Refrain, Base: drawBase(t, Coercive, Reward, Legitimate, Connection, Referent, Expert)}
		c.Risk = share(t, "safety", 0, 45)
		if next := after(r, a, c); next.Trust <= r.Trust || next.Autonomy <= r.Autonomy {
			t.Fatalf("in safety: T %v to %v, A %v to %v", r.Trust, next.Trust, r.Autonomy, next.Autonomy)
		}
		c.Risk = share(t, "danger", 55, 100)
		if next := after(r, a, c); next.Trust >= r.Trust || next.Autonomy >= r.Autonomy {
			t.Fatalf("in danger: T %v to %v, A %v to %v", r.Trust, next.Trust, r.Autonomy, next.Autonomy)
		}
	})
}

func TestP38AFairAskNeedsTrust(t *testing.T) {
	check(t, func(t *rapid.T) {
		c := calm()
		c.Authority = share(t, "authority", 40, 50)
		autonomy := points(30, 80).Draw(t, "autonomy")
		ask, threat := use(Informational, fair), use(Coercive, 0)
		high, low := New(points(70, 100).Draw(t, "high"), autonomy), New(points(16, 30).Draw(t, "low"), autonomy)
		if a, b := changeOf(high, ask, c).Yes, changeOf(high, threat, c).Yes; a < b {
			t.Fatalf("trusted: a fair ask gets %v, the threat %v", a, b)
		}
		if a, b := changeOf(low, ask, c).Yes, changeOf(low, threat, c).Yes; a >= b {
			t.Fatalf("not trusted: a fair ask gets %v, the threat %v", a, b)
		}
	})
}

func TestAYesToAProtectiveUseLowersTheRisk(t *testing.T) {
	check(t, func(t *rapid.T) {
		c, a := drawContext(t), use(drawBase(t), drawManner(t, 0))
		a.Manner |= Protective
		ch := changeOf(drawRelation(t), a, c)
		if got, want := NextContext(c, a, ch, nil).Risk, times(c.Risk, One-ch.Yes); got != want {
			t.Fatalf("risk %v becomes %v, want %v", c.Risk, got, want)
		}
		a.Manner &^= Protective
		if next := NextContext(c, a, ch, nil); next != c {
			t.Fatalf("an ordinary use changed the context to %+v", next)
		}
	})
}

// Twice eight points at the midpoint: 50 falls to 50·e^(-0.32).
func TestHarmAtItsWorst(t *testing.T) {
	r, _ := Harm(New(50*One, 50*One), Context{Risk: One}, One, nil)
	if r.Trust != 36_307_452 || r.Autonomy != r.Trust {
		t.Errorf("trust %d, autonomy %d", r.Trust, r.Autonomy)
	}
}

func TestHarmCostsByRiskAndShare(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Risk = max(c.Risk, One/10)
		half, ch := Harm(r, c, One/2, nil)
		whole, _ := Harm(r, c, One, nil)
		if !(whole.Trust < half.Trust && half.Trust < r.Trust && whole.Autonomy < half.Autonomy && half.Autonomy < r.Autonomy) {
			t.Fatalf("before %+v, half %+v, whole %+v", r, half, whole)
		}
		sumsUp(t, ch)
		if none, _ := Harm(r, c, 0, nil); none != r {
			t.Fatal("no harm changed the relation")
		}
	})
}
