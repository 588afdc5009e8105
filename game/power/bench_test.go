package power

import "testing"

// busy is an act and context that touch every formula.
func busy() (Relation, Act, Context) {
	r := New(FromFloat(48.3), FromFloat(61.7))
	r.Grievance, r.Recent = FromFloat(7.25), [9]Fixed{One, One, One, 2 * One, 2 * One, One, One, One, One}
	a := Act{Kind: Use, Base: Coercive, Also: Referent, Manner: everyManner &^ (Hidden | Pressured | Jargon)}
	return r, a, Context{Authority: One / 2, Mandated: true, Risk: 900 * milli, Axes: 3, Conflict: true, Structure: One}
}

func BenchmarkStep(b *testing.B) {
	r, a, c := busy()
	plain := Act{Kind: Use, Base: Expert, Manner: Transparent | Consent}
	p := Defaults()
	b.Run("usual", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Step(r, plain, Context{Authority: One / 2, Structure: One}, &p)
		}
	})
	b.Run("worst", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Step(r, a, c, &p)
		}
	})
}

func TestStepAllocatesNothing(t *testing.T) {
	r, a, c := busy()
	p := Defaults()
	for name, table := range map[string]*Params{"own table": &p, "defaults": nil} {
		if n := testing.AllocsPerRun(100, func() { r, _ = Step(r, a, c, table) }); n != 0 {
			t.Errorf("%s: %v allocations a step, want none", name, n)
		}
	}
}
