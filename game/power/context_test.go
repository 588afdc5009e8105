package power

import (
	"testing"

	"pgregory.net/rapid"
)

// lossy is an act that only costs.
func lossy(t *rapid.T) Act {
	return use(drawBase(t, Coercive, Legitimate), rapid.SampledFrom([]Manner{0, Pressured, Broken, Jargon | Pressured}).Draw(t, "manner"))
}

// worse holds that the second context costs strictly more of both meters.
func worse(t *rapid.T, what string, r Relation, a Act, mild, harsh Context) {
	t.Helper()
	m, h := after(r, a, mild), after(r, a, harsh)
	if h.Trust >= m.Trust || h.Autonomy >= m.Autonomy {
		t.Fatalf("%s: T %v against %v, A %v against %v", what, h.Trust, m.Trust, h.Autonomy, m.Autonomy)
	}
}

func TestP22MoreOverlapMoreLoss(t *testing.T) {
	check(t, func(t *rapid.T) {
		c := drawContext(t)
		d := c
		d.Axes += rapid.IntRange(1, 3).Draw(t, "more axes")
		worse(t, "more overlap", fresh(t), lossy(t), c, d)
	})
}

func TestP23OverlapIsMoreThanTheSum(t *testing.T) {
	loss := func(axes int) Fixed {
		c := calm()
		c.Axes = axes
		return New(50*One, 50*One).Trust - after(New(50*One, 50*One), use(NoBase, Broken), c).Trust
	}
	none, one, two := loss(0), loss(1), loss(2)
	if extra, want := two-none, 3*(one-none); magnify(extra-want) > want/20 {
		t.Errorf("two axes add %v, one adds %v: want three times", extra, one-none)
	}
}

func TestP50AdaptationSoftens(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), drawContext(t)
		c.Axes = max(1, c.Axes)
		with, without := twin(lossy(t), Adapted)
		a, b := after(r, with, c), after(r, without, c)
		if a.Trust <= b.Trust || a.Autonomy <= b.Autonomy {
			t.Fatalf("T %v against %v, A %v against %v", a.Trust, b.Trust, a.Autonomy, b.Autonomy)
		}
	})
}

func TestP24P41ConflictMagnifiesLossesAndReflectionEndsIt(t *testing.T) {
	check(t, func(t *rapid.T) {
		c := drawContext(t)
		c.Conflict = false
		d := c
		d.Conflict = true
		worse(t, "conflict", fresh(t), lossy(t), c, d)
		r := drawRelation(t)
		a := drawAct(t, 0)
		notWorse(t, "no conflict", after(r, a, c), after(r, a, d))
		if next := NextContext(d, Act{Kind: Reflect}, Change{}, nil); next != c {
			t.Fatalf("after reflecting: %+v", next)
		}
	})
}

func TestP25P42AuthoritySlowsTrust(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, low := fresh(t), calm()
		low.Authority = share(t, "low", 0, 45)
		high := low
		high.Authority += share(t, "more", 5, 50)
		a := Act{Kind: Listen}
		if rapid.Bool().Draw(t, "ask") {
			a = use(drawBase(t, Expert, Referent, Informational), Transparent)
		}
		if after(r, a, high).Trust >= after(r, a, low).Trust {
			t.Fatalf("trust grew as fast under authority %v as under %v", high.Authority, low.Authority)
		}
	})
}

func TestP26FullFairnessCancelsAuthority(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, b := drawRelation(t), drawContext(t), drawBase(t, Reward, Legitimate, Expert, Referent, Informational, Connection)
		d := c
		d.Authority = share(t, "other", 0, 100)
		if x, y := after(r, use(b, fair), c), after(r, use(b, fair), d); x != y {
			t.Fatalf("authority %v: %+v, %v: %+v", c.Authority, x, d.Authority, y)
		}
	})
}

func TestP30AMandateMagnifiesGoodAndBad(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := fresh(t), calm()
		d := c
		d.Mandated = true
		good, bad := use(NoBase, fair), use(NoBase, rapid.SampledFrom([]Manner{Pressured, Broken, Broken | Jargon}).Draw(t, "bad"))
		worse(t, "a mandate and bad manner", r, bad, c, d)
		if x, y := after(r, good, d), after(r, good, c); x.Trust <= y.Trust || x.Autonomy <= y.Autonomy {
			t.Fatalf("good manner under a mandate: T %v against %v, A %v against %v", x.Trust, y.Trust, x.Autonomy, y.Autonomy)
		}
	})
}

func TestP37SurveillanceNeverRaisesAutonomy(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, a := drawRelation(t), drawContext(t), drawAct(t, 0)
		c.Watched = false
		d := c
		d.Watched = true
		if x, y := after(r, a, d), after(r, a, c); x.Autonomy > y.Autonomy+slack {
			t.Fatalf("autonomy %v watched, %v not", x.Autonomy, y.Autonomy)
		}
	})
}

func TestAdvocacyLowersTheStructureAndWithItAuthorityAndGap(t *testing.T) {
	c := calm()
	c.Axes = 3
	for range 3 {
		next := NextContext(c, Act{Kind: Advocate}, Change{}, nil)
		if next.Structure != times(c.Structure, 900*milli) || next.force() >= c.force() || next.gap() >= c.gap() {
			t.Fatalf("%+v after %+v", next, c)
		}
		c = next
	}
}
