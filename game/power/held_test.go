package power

import "testing"

// What Reach promises, state by state: conditions are judged by these numbers.
func TestReachOfEachState(t *testing.T) {
	for s, want := range map[State][2][2]Fixed{
		Guarded:    {{40*One + 1, 60*One - 1}, {0, full}},
		Alliance:   {{55 * One, full}, {45 * One, full}},
		Dependence: {{55 * One, full}, {0, 55*One - 1}},
		Compliance: {{15*One + 1, 45 * One}, {0, 55*One - 1}},
		Resistance: {{15*One + 1, 45 * One}, {45 * One, full}},
		Rupture:    {{0, 25 * One}, {0, full}},
	} {
		if trust, autonomy := Reach(s); trust != want[0] || autonomy != want[1] {
			t.Errorf("%v: trust %v, autonomy %v, want %v", s, trust, autonomy, want)
		}
	}
}

// An account of debt, credit or deceit has an end, and what is past it is gone.
func TestAccountsHaveEnds(t *testing.T) {
	r := New(60*One, 50*One)
	r.Grievance, r.Deceit, r.Hidden = maxDebt, maxDebt, 1
	if got, _ := Discover(r, nil); got.Grievance != maxDebt {
		t.Errorf("grievance %v", got.Grievance)
	}
	r = New(20*One, 50*One)
	r.Credit, r.Deceit = full, maxDebt
	for range 3 {
		r = after(r, Act{Kind: Use, Base: Referent, Manner: Hidden | Pressured}, calm())
	}
	if r.Credit != full || r.Deceit != maxDebt {
		t.Errorf("credit %v, deceit %v", r.Credit, r.Deceit)
	}
}

// What trust was lost to comes apart: what was lent, what waited, and the ceiling.
func TestDiscoveryIsToldInItsThreeParts(t *testing.T) {
	r := New(90*One, 50*One)
	r.Credit, r.Deceit, r.Hidden = 5*One, One, 3
	got, ch := Discover(r, nil)
	credit, deceit, ceiling := term(ch, TermCredit).Trust, term(ch, TermDeceit).Trust, term(ch, TermCeiling).Trust
	if credit != -5*One || deceit >= 0 || deceit < -2*One || ceiling >= 0 || credit+deceit+ceiling != got.Trust-r.Trust || got.Trust != got.Ceiling {
		t.Errorf("credit %v, deceit %v, ceiling %v; trust %v under %v", credit, deceit, ceiling, got.Trust, got.Ceiling)
	}
	if _, ch := Unwatched(Relation{Trust: 50 * One, Autonomy: 50 * One, Ceiling: full, Grievance: 10 * One}, 3, nil); term(ch, TermDebt).Trust >= 0 {
		t.Errorf("what time took is told as %v", ch.Terms())
	}
}

// A yes that nobody can give lowers no risk below none.
func TestNoYesLowersTheRiskBelowNone(t *testing.T) {
	c := Context{Risk: One / 2, Structure: One}
	for yes, want := range map[Fixed]Fixed{2 * One: 0, -One: One / 2, One / 2: One / 4} {
		if got := NextContext(c, Act{Kind: Use, Base: Expert, Manner: Protective}, Change{Yes: yes}, nil).Risk; got != want {
			t.Errorf("a yes of %v leaves a risk of %v, want %v", yes, got, want)
		}
	}
}

// Every reason has its own note; the notes of bases name who described the base.
func TestNotesBelongToTheirReasons(t *testing.T) {
	if got := (Term{Kind: TermKind(termKinds)}).Model(); got != (Note{}) {
		t.Errorf("a reason that is none: %+v", got)
	}
	if got := Connection.Model().Source; got != "added by later writers; size assumed, between reward and information" {
		t.Errorf("source %q", got)
	}
	if got := NoBase.Model(); got != (Note{}) {
		t.Errorf("a plain remark: %+v", got)
	}
	if got, ok := ParseManner("politely"); got != 0 || ok {
		t.Errorf("an unknown manner is %v", got)
	}
}

// Two numbers apart from the rest, as a meter shows them.
func TestFixedAtItsBorders(t *testing.T) {
	for f, want := range map[Fixed]string{0: "0", 999_000: "0.999", -1: "0", -500: "-0.001", 499: "0"} {
		if got := f.String(); got != want {
			t.Errorf("%d is written %q, want %q", int64(f), got, want)
		}
	}
}

// Without hidden acts nothing comes to light, whatever the accounts say; with them
// trust never falls below none, and no debt arises where none was made.
func TestDiscoveryAtItsBorders(t *testing.T) {
	r := New(50*One, 50*One)
	r.Credit, r.Deceit = 5*One, 5*One
	if got, ch := Discover(r, nil); got != r || len(ch.Terms()) != 0 {
		t.Errorf("nothing was hidden, and it became %+v", got)
	}
	r = New(20*One, 50*One)
	r.Credit, r.Hidden = full, 1
	if got, _ := Discover(r, nil); got.Trust != 0 || got.Grievance != 0 {
		t.Errorf("trust %d, grievance %d, want none", got.Trust, got.Grievance)
	}
	r = New(50*One, 50*One)
	if got, _ := Harm(r, Context{Risk: One, Structure: One}, -One, nil); got != r {
		t.Errorf("less than no harm made it %+v", got)
	}
}

// A context counts from nothing to the whole, to the millionth.
func TestAContextIsHeldInItsRanges(t *testing.T) {
	if got := (Context{Authority: -One, Risk: -One, Structure: -One, Axes: -1}).clean(); got != (Context{}) {
		t.Errorf("below: %+v", got)
	}
	if got := (Context{}).clean(); got != (Context{}) {
		t.Errorf("nothing: %+v", got)
	}
	if got := (Context{Authority: 2 * One, Risk: 2 * One, Structure: 2 * One, Axes: 21}).clean(); got != (Context{Authority: One, Risk: One, Structure: One, Axes: 20}) {
		t.Errorf("above: %+v", got)
	}
}
