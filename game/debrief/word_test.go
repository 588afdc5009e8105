package debrief

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

func TestEveryReasonIsWorded(t *testing.T) {
	for k := power.TermBase; k.String() != ""; k++ {
		for _, b := range append(slices.Collect(slices.Values(basesOf())), power.NoBase) {
			for i := range power.MannerNames() {
				term := power.Term{Kind: k, Base: b, Manner: 1 << i, Trust: power.One}
				for _, said := range []string{phrase(term, 2), noun(term, 2), explain(term)} {
					if said == "" || strings.Contains(said, "something else") {
						t.Errorf("%s, %s: %q", k, b, said)
					}
				}
				if e := explain(term); !strings.HasSuffix(e, ".") || e[:1] != strings.ToUpper(e[:1]) {
					t.Errorf("%s: %q is not a sentence", k, e)
				}
			}
		}
	}
}

func basesOf() []power.Base {
	all := power.Bases()
	return all[:]
}

// Words that stand in the order of power's flags have to follow it.
func TestMannerWordsFollowPower(t *testing.T) {
	names := power.MannerNames()
	for _, n := range []int{len(mannerEffects), len(mannerNouns), len(mannerWords)} {
		if n != len(names) {
			t.Fatalf("%d flags, %d worded", len(names), n)
		}
	}
	for name, hint := range map[string]string{"consent": "asking", "broken": "breaking", "jargon": "jargon", "hidden": "hiding", "pressured": "press"} {
		m, _ := power.ParseManner(name)
		if noun := mannerNouns[mannerIndex(m)]; !strings.Contains(noun, hint) {
			t.Errorf("%s is worded %q", name, noun)
		}
	}
}

func TestSentencesFitThePeople(t *testing.T) {
	sc := viewtest.Case()
	sc.Relations = append(sc.Relations, scenario.Relation{From: scenario.You, To: viewtest.Matthias})
	for _, c := range []struct {
		relation int
		state    power.State
		sign     power.Sign
		want     string
	}{
		{0, power.Guarded, power.LimitedVoice, "She tells you what happened, not yet what she wants. Her voice is missing from decisions"},
		{0, power.Compliance, power.FearOfDisagreeing, "She does what you ask for, without meaning it. Afraid to disagree with you"},
		{1, power.Alliance, power.DependenceOnWorker, "He trusts you and says what he thinks. Leaning on you to decide"},
		{2, power.Compliance, power.FearOfDisagreeing, "She does what Matthias asks for, without meaning it. Afraid to disagree with Matthias"},
		{3, power.Rupture, power.LimitedVoice, "You have withdrawn. Nothing asked will help until something is repaired. Your voice is missing from decisions"},
		{3, power.Resistance, power.LimitedVoice, "You know your own mind, and do not trust Matthias with it. Your voice is missing from decisions"},
	} {
		if got := StateSentence(sc, c.relation, c.state) + " " + SignSentence(sc, c.relation, c.sign); got != c.want {
			t.Errorf("got  %q\nwant %q", got, c.want)
		}
	}
	sc.Characters[1].Pronoun = "they"
	if got, want := StateSentence(sc, 0, power.Dependence), "They trust you, and leave the deciding to you."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for state := power.Guarded; state <= power.Rupture; state++ {
		for relation := range sc.Relations {
			if got := StateSentence(sc, relation, state); strings.ContainsAny(got, "{}|") {
				t.Errorf("%s: %q", state, got)
			}
		}
	}
}

func TestWhyAMeterMoved(t *testing.T) {
	point := func(n int) power.Fixed { return power.Fixed(n) * power.One }
	threat := power.Act{Kind: power.Use, Base: power.Coercive}
	asked := power.Act{Kind: power.Use, Base: power.Legitimate, Manner: power.Transparent | power.Consent}
	for _, c := range []struct {
		points int
		act    power.Act
		times  int
		terms  []power.Term
		want   string
	}{
		{-6, threat, 2, []power.Term{{Kind: power.TermBase, Base: power.Coercive, Trust: point(-4)}, {Kind: power.TermHabit, Trust: point(-1)}, {Kind: power.TermConflict, Trust: point(-1)}},
			"−6 trust: coercive, unannounced, second time, in a conflict"},
		{3, asked, 1, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(-1)}, {Kind: power.TermManner, Manner: power.Transparent, Trust: point(3)}, {Kind: power.TermManner, Manner: power.Consent, Trust: point(2)}, {Kind: power.TermAuthority, Trust: point(-1)}},
			"+3 trust: said openly, asked first; held down by legitimate power and the weight of authority"},
		{-2, asked, 1, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(-3)}, {Kind: power.TermManner, Manner: power.Transparent, Trust: point(1)}},
			"−2 trust: legitimate; eased by saying it openly"},
		{1, asked, 1, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: power.One / 5}}, "+1 trust: many small things"},
	} {
		if got := sentence("trust", c.points, c.act, reasons(c.act, c.terms, c.times), func(r Reason) power.Fixed { return r.Trust }); got != c.want {
			t.Errorf("got  %q\nwant %q", got, c.want)
		}
	}
}

func TestCapital(t *testing.T) {
	for in, want := range map[string]string{"": "", "a": "A", "éva": "Éva", "Sofia": "Sofia"} {
		if got := Capital(in); got != want {
			t.Errorf("Capital(%q) = %q", in, got)
		}
	}
}
