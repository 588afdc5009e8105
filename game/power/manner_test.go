package power

import (
	"testing"

	"pgregory.net/rapid"
)

// neverHurts holds that a flag leaves nobody worse off, whatever else is true.
func neverHurts(t *testing.T, flag, without Manner) {
	t.Helper()
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		with, plain := twin(drawAct(t, without), flag)
		notWorse(t, flag.Names()[0], after(r, with, c), after(r, plain, c))
	})
}

func TestP06TransparencyNeverHurts(t *testing.T)  { neverHurts(t, Transparent, Hidden) }
func TestP07ConsentNeverHurts(t *testing.T)       { neverHurts(t, Consent, Hidden) }
func TestP07CollaborationNeverHurts(t *testing.T) { neverHurts(t, Collaborative, Hidden) }
func TestP07AdaptationNeverHurts(t *testing.T)    { neverHurts(t, Adapted, Hidden) }

func TestP08KeptIsAtLeastNoneIsAtLeastBroken(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, a := drawRelation(t), drawContext(t), drawAct(t, Kept|Broken|Hidden)
		kept, _ := twin(a, Kept)
		broken, _ := twin(a, Broken)
		notWorse(t, "a promise kept", after(r, kept, c), after(r, a, c))
		notWorse(t, "no broken promise", after(r, a, c), after(r, broken, c))
	})
}

func TestP09PressureAndJargonNeverHelp(t *testing.T) {
	for _, flag := range []Manner{Pressured, Jargon} {
		check(t, func(t *rapid.T) {
			r, c := drawRelation(t), drawContext(t)
			with, without := twin(drawAct(t, Hidden), flag)
			notWorse(t, "without "+flag.Names()[0], after(r, without, c), after(r, with, c))
		})
	}
}

func TestP10HidingNeverHelpsOnceFoundOut(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := found(drawRelation(t)), drawContext(t)
		hidden, open := twin(Act{Kind: Use, Base: drawBase(t), Manner: drawManner(t, 0)}, Hidden)
		notWorse(t, "in the open", after(r, open, c), found(after(r, hidden, c)))
	})
}

func TestP11TheCeilingNeverRises(t *testing.T) {
	check(t, func(t *rapid.T) {
		r := drawRelation(t)
		next := after(r, drawAct(t, 0), drawContext(t))
		if next.Ceiling != r.Ceiling || found(next).Ceiling > r.Ceiling {
			t.Fatalf("ceiling %v, then %v, found out %v", r.Ceiling, next.Ceiling, found(next).Ceiling)
		}
	})
}

func TestP48DiscoveryLowersTheCeiling(t *testing.T) {
	check(t, func(t *rapid.T) {
		r := after(fresh(t), Act{Kind: Use, Base: drawBase(t), Manner: drawManner(t, 0) | Hidden}, drawContext(t))
		if k := found(r).Ceiling; k >= r.Ceiling {
			t.Fatalf("ceiling %v after discovery", k)
		}
	})
}

func TestP12NoConsentWithoutDisclosure(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		with, without := twin(drawAct(t, Transparent), Consent)
		if changeOf(r, with, c) != changeOf(r, without, c) {
			t.Fatal("consent counted though nothing was disclosed")
		}
	})
}

func TestP13NoConsentToAThreat(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c := drawRelation(t), drawContext(t)
		with, without := twin(Act{Kind: Use, Base: Coercive, Manner: drawManner(t, 0)}, Consent)
		if changeOf(r, with, c) != changeOf(r, without, c) {
			t.Fatal("consent counted under a threat")
		}
	})
}

func TestP51JargonVoidsDisclosureAndConsent(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, c, a := drawRelation(t), drawContext(t), drawAct(t, 0)
		a.Manner |= Jargon
		with, without := twin(a, Transparent|Consent)
		if changeOf(r, with, c) != changeOf(r, without, c) {
			t.Fatal("words nobody could use counted as disclosure")
		}
	})
}
