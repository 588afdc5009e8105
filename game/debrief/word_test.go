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
				for _, w := range voices {
					p := w.part(term)
					if p.label == "" || p.noun == "" || p.did+p.where+p.clause == "" {
						t.Errorf("%s, %s: %+v", k, b, p)
					}
					if said := strings.Join([]string{p.label, p.did, p.where, p.clause, p.noun, p.cost}, "\n"); strings.ContainsAny(said, "{}|") {
						t.Errorf("%s, %s: %q", k, b, said)
					}
				}
				if e := explain(nil, term); !strings.HasSuffix(e, ".") || e[:1] != strings.ToUpper(e[:1]) {
					t.Errorf("%s: %q is not a sentence", k, e)
				}
			}
		}
	}
}

var (
	toHer  = speaking(viewtest.Case(), scenario.You, viewtest.Sofia)
	voices = []wording{
		{voice: toHer, gap: []string{"gender", "rank"}},
		{voice: speaking(viewtest.Case(), viewtest.Matthias, viewtest.Sofia), times: 3},
		{voice: speaking(viewtest.Case(), viewtest.Matthias, scenario.You)},
	}
)

func basesOf() []power.Base {
	all := power.Bases()
	return all[:]
}

// Words that stand in the order of power's flags have to follow it.
func TestMannerWordsFollowPower(t *testing.T) {
	names := power.MannerNames()
	for _, n := range []int{len(mannerEffects), len(mannerParts), len(mannerWords)} {
		if n != len(names) {
			t.Fatalf("%d flags, %d worded", len(names), n)
		}
	}
	for name, hint := range map[string]string{"consent": "asking", "broken": "broken", "jargon": "no use", "hidden": "hiding", "pressured": "pushing"} {
		m, _ := power.ParseManner(name)
		if noun := mannerParts[mannerIndex(m)].noun; !strings.Contains(noun, hint) {
			t.Errorf("%s is worded %q", name, noun)
		}
	}
}

// standingCase has a relation of every kind: towards the player, between
// others, and from the player.
func standingCase() *scenario.Scenario {
	sc := viewtest.Case()
	sc.Relations = append(sc.Relations, scenario.Relation{From: scenario.You, To: viewtest.Matthias})
	return sc
}

func at(s power.State, trust, autonomy int) power.Relation {
	return power.Relation{State: s, Trust: power.Fixed(trust) * power.One, Autonomy: power.Fixed(autonomy) * power.One}
}

func TestSentencesFitThePeople(t *testing.T) {
	sc := standingCase()
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
		if got := StandingSentence(sc, c.relation, at(c.state, 50, 50), at(c.state, 50, 50)) + " " + SignSentence(sc, c.relation, c.sign); got != c.want {
			t.Errorf("got  %q\nwant %q", got, c.want)
		}
	}
	sc.Characters[1].Pronoun = "they"
	if got, want := StandingSentence(sc, 0, at(power.Dependence, 62, 40), at(power.Dependence, 62, 41)), "They trust you and leave much of the deciding to you."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for state := power.Guarded; state <= power.Rupture; state++ {
		for relation := range sc.Relations {
			for _, by := range []int{-9, 0, 9} {
				if got := StandingSentence(sc, relation, at(state, 50, 50), at(state, 50+by, 50+by)); strings.ContainsAny(got, "{}|") || !strings.HasSuffix(got, ".") {
					t.Errorf("%s: %q", state, got)
				}
			}
		}
	}
}

// A state on its way up must not read as blame for good work.
func TestAStandingTellsWhereItIsGoing(t *testing.T) {
	for _, c := range []struct {
		state         power.State
		trust, effect int // how far trust and autonomy moved
		want          string
	}{
		{power.Dependence, 4, 5, "She trusts you and still leaves much to you; her say is growing."},
		{power.Dependence, 4, -5, "She trusts you and leaves more and more of the deciding to you."},
		{power.Compliance, -3, 4, "She still does what you ask for without meaning it; her own say is growing."},
		{power.Resistance, 3, 0, "She knows her own mind, and begins to trust you with it."},
		{power.Guarded, 1, 0, "She tells you what happened, not yet what she wants."},
		{power.Guarded, -4, 1, "She tells you what happened, and less and less what she wants."},
	} {
		got := StandingSentence(standingCase(), 0, at(c.state, 50, 40), at(c.state, 50+c.trust, 40+c.effect))
		if got != c.want {
			t.Errorf("%s %+d %+d: got %q, want %q", c.state, c.trust, c.effect, got, c.want)
		}
	}
}

func TestWhyAMeterMoved(t *testing.T) {
	point := func(n int) power.Fixed { return power.Fixed(n) * power.One }
	threat := power.Act{Kind: power.Use, Base: power.Coercive}
	asked := power.Act{Kind: power.Use, Base: power.Legitimate, Manner: power.Transparent | power.Consent}
	pushed := power.Act{Kind: power.Use, Base: power.Expert, Manner: power.Pressured}
	charm := power.Act{Kind: power.Use, Base: power.Referent}
	half := power.One / 2
	for _, c := range []struct {
		act    power.Act
		times  int
		by     [2]int // trust, autonomy
		terms  []power.Term
		want   string
		author string
	}{
		{threat, 2, [2]int{-6, 0}, []power.Term{{Kind: power.TermBase, Base: power.Coercive, Trust: point(-3)}, {Kind: power.TermHabit, Trust: point(-2)}, {Kind: power.TermConflict, Trust: point(-2)}},
			"−6 trust: you held a loss over her (coercive); it happened for the second time; in a conflict it weighed more.", ""},
		{asked, 1, [2]int{3, 0}, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(-1)}, {Kind: power.TermManner, Manner: power.Transparent, Trust: point(3)}, {Kind: power.TermManner, Manner: power.Consent, Trust: point(2)}, {Kind: power.TermAuthority, Trust: -half}},
			"+3 trust: you said it openly and asked first; speaking from your role (legitimate) took some of it back.", ""},
		{asked, 1, [2]int{-2, 0}, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(-3)}, {Kind: power.TermManner, Manner: power.Transparent, Trust: point(1)}},
			"−2 trust: you spoke from your role (legitimate); saying it openly eased it.", ""},
		{asked, 1, [2]int{1, 0}, []power.Term{{Kind: power.TermManner, Manner: power.Kept, Trust: half / 5}, {Kind: power.TermBase, Base: power.Legitimate, Trust: half / 2}, {Kind: power.TermManner, Manner: power.Transparent, Trust: half / 3}},
			"+1 trust: you spoke from your role (legitimate) and said it openly.", ""},
		{pushed, 1, [2]int{-9, -5}, []power.Term{{Kind: power.TermLever, Base: power.Expert, Trust: point(-6), Autonomy: point(-2)}, {Kind: power.TermManner, Manner: power.Pressured, Trust: point(-2), Autonomy: point(-2)}, {Kind: power.TermDebt, Trust: -half}},
			"−9 trust and −5 autonomy: you used what you know to push (expert).", ""},
		{charm, 8, [2]int{2, -4}, []power.Term{{Kind: power.TermBase, Base: power.Referent, Trust: point(4), Autonomy: point(-3)}, {Kind: power.TermHabit, Trust: point(-1), Autonomy: point(-2)}, {Kind: power.TermAuthority, Trust: point(-2)}},
			"+2 trust but −4 autonomy: you drew on liking and trust (referent), which makes it hard for her to differ; it happened for the eighth time; your authority took some of it back.", ""},
		// Of what lies in the situation a point is not worth a word; what differs between the meters in manner only is told once.
		{charm, 8, [2]int{2, -4}, []power.Term{{Kind: power.TermBase, Base: power.Referent, Trust: point(4), Autonomy: point(-3)}, {Kind: power.TermHabit, Autonomy: point(-1)}},
			"+2 trust but −4 autonomy: you drew on liking and trust (referent), which makes it hard for her to differ.", ""},
		{asked, 1, [2]int{6, 4}, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(4)}, {Kind: power.TermManner, Manner: power.Transparent, Trust: point(2), Autonomy: point(1)}, {Kind: power.TermManner, Manner: power.Consent, Autonomy: point(3)}},
			"+6 trust and +4 autonomy: you spoke from your role (legitimate), said it openly and asked first.", ""},
		// What raised the one meter and held the other back is not told as both.
		{asked, 1, [2]int{6, 4}, []power.Term{{Kind: power.TermBase, Base: power.Legitimate, Trust: point(6), Autonomy: point(-2)}, {Kind: power.TermManner, Manner: power.Consent, Autonomy: point(6)}},
			"+6 trust: you spoke from your role (legitimate). +4 autonomy: you asked first; speaking from your role (legitimate) took some of it back.", ""},
		{power.Act{Kind: power.Listen}, 1, [2]int{-1, 0}, []power.Term{{Kind: power.TermListening, Trust: half}, {Kind: power.TermDebt, Trust: point(-2)}},
			"−1 trust: she quietly went back on a yes that was not meant; listening eased it.", ""},
		{charm, 1, [2]int{0, 5}, []power.Term{{Kind: power.TermStory, Autonomy: point(5)}}, "+5 autonomy: She saw you stop him.", " She saw you stop him. "},
		{charm, 1, [2]int{0, 5}, []power.Term{{Kind: power.TermStory, Autonomy: point(5)}}, "+5 autonomy: Who stopped him?", "Who stopped him?"},
	} {
		w := wording{voice: toHer, act: c.act, times: c.times, why: c.author}
		m := Move{Trust: Span{50, 50 + c.by[0]}, Autonomy: Span{50, 50 + c.by[1]}, Reasons: w.reasons(c.terms)}
		var told []string
		for _, a := range m.tell(w) {
			told = append(told, a.String())
		}
		if got := strings.Join(told, " "); got != c.want {
			t.Errorf("got  %q\nwant %q", got, c.want)
		}
	}
}

func TestOrdinalsAndCountsAreEnglish(t *testing.T) {
	for n, want := range map[int]string{2: "second", 10: "tenth", 11: "11th", 12: "12th", 21: "21st", 22: "22nd", 23: "23rd", 111: "111th"} {
		if got := ordinal(nil, n); got != want {
			t.Errorf("ordinal(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestSharesAreToldInTenths(t *testing.T) {
	for _, c := range []struct {
		trust, autonomy power.Fixed
		want            string
	}{{3_440_000, -2_050_000, "+3.4 trust, −2.1 autonomy"}, {-450_000, 20_000, "−0.5 trust"}, {0, 0, ""}} {
		if got := (Reason{Trust: c.trust, Autonomy: c.autonomy}).Shares(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
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

// A sign that goes and comes back is told as two times; one that stays, as one.
func TestSpellsFollowASignFromTurnToTurn(t *testing.T) {
	sc := viewtest.Case()
	var all []Spell
	for turn, there := range []bool{true, true, false, true, true} {
		all = follow(all, 2, power.FearOfDisagreeing, turn, there)
	}
	var told []string
	for i := range all {
		all[i] = all[i].told(sc)
		told = append(told, all[i].Sentence)
	}
	if want := []string{
		"Sofia was afraid to disagree with Matthias, from the start until turn 2.",
		"Sofia was afraid to disagree with Matthias, from turn 3 to the end.",
	}; !slices.Equal(told, want) {
		t.Errorf("told %q", told)
	}
	if got := Showed(nil, all); len(got) != 1 || got[0] != "Sofia was afraid to disagree with Matthias, from the start until turn 2 and from turn 3 to the end." {
		t.Errorf("together they are told as %q", got)
	}
}

// Gain and loss that stand against each other are no verdict.
func TestABalanceIsTornWhereMuchStandsAgainstMuch(t *testing.T) {
	for _, c := range []struct {
		by     []int
		course int
		torn   bool
	}{{[]int{12, -3}, 1, false}, {[]int{12, -8}, 0, true}, {[]int{-20, 2}, -1, false}, {[]int{2, 1}, 0, false}, {nil, 0, false}} {
		if course, torn := balance(c.by); course != c.course || torn != c.torn {
			t.Errorf("%v: %d, torn %v", c.by, course, torn)
		}
	}
}

// Where two people sit in front of the player, what is to be seen is between
// them; alone with one, it is between that one and the player.
func TestANoticeQuestionIsAboutThoseInTheRoom(t *testing.T) {
	sc := viewtest.Case()
	for _, c := range []struct {
		with []int
		want string
	}{{[]int{viewtest.Sofia}, "Sofia and you"}, {[]int{viewtest.Sofia, viewtest.Matthias}, "Sofia and Matthias"}, {nil, "Sofia and you"}} {
		if got := Between(sc, Asked(sc, &scenario.Scene{With: c.with})); got != c.want {
			t.Errorf("with %v it is about %s, not %s", c.with, got, c.want)
		}
	}
}
