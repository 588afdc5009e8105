package power

import (
	"math"
	"testing"
)

// deceived is a relation with a hidden act that was not yet found out.
func deceived() Relation {
	r := New(60*One, 50*One)
	r.Hidden, r.Deceit, r.Credit, r.Grievance = 1, 8*One, 5*One, 3*One
	return r
}

// explained demands that a change tells where it began and ended, and that its
// terms, of these kinds alone, add up to the difference.
func explained(t *testing.T, what string, before, after Relation, ch Change, kinds ...TermKind) {
	t.Helper()
	if ch.Before != before || ch.After != after {
		t.Errorf("%s: the change goes from %+v to %+v, and not from %+v to %+v", what, ch.Before, ch.After, before, after)
	}
	var trust, autonomy Fixed
	terms := ch.Terms()
	for _, m := range terms {
		trust, autonomy = trust+m.Trust, autonomy+m.Autonomy
	}
	if trust != after.Trust-before.Trust || autonomy != after.Autonomy-before.Autonomy {
		t.Errorf("%s: terms add up to %v and %v, the meters moved by %v and %v", what, trust, autonomy, after.Trust-before.Trust, after.Autonomy-before.Autonomy)
	}
	if len(terms) != len(kinds) {
		t.Fatalf("%s: terms %+v, want %v", what, terms, kinds)
	}
	for i, k := range kinds {
		if terms[i].Kind != k {
			t.Errorf("%s: term %d is of %v, want %v", what, i, terms[i].Kind, k)
		}
	}
}

func TestWhatHappensWithoutAnActIsExplained(t *testing.T) {
	before := deceived()
	after, ch := Discover(before, nil)
	explained(t, "discovery", before, after, ch, TermCredit, TermDeceit)
	if terms := ch.Terms(); terms[0].Trust != -5*One || terms[1].Trust >= 0 {
		t.Errorf("discovery: %+v, want the credit of 5 back and the bill besides", terms)
	}
	high := deceived()
	high.Trust, high.Deceit, high.Hidden = 98*One, 0, 3
	after, ch = Discover(high, nil)
	explained(t, "discovery above the ceiling", high, after, ch, TermCredit, TermCeiling)
	if after.Trust != after.Ceiling {
		t.Errorf("trust %v stands above its ceiling %v", after.Trust, after.Ceiling)
	}

	after, ch = Unwatched(before, 3, nil)
	explained(t, "time", before, after, ch, TermDebt)
	after, ch = Harm(before, Context{Risk: One}, One, nil)
	explained(t, "harm", before, after, ch, TermHarm)
	after, ch = Shift(before, 2*One, -3*One, nil)
	explained(t, "the story", before, after, ch, TermStory)
	if after.Trust != before.Trust+2*One || after.Autonomy != before.Autonomy-3*One {
		t.Errorf("the story moved trust to %v and autonomy to %v", after.Trust, after.Autonomy)
	}
}

func TestNothingHappensWhereNothingIsOwed(t *testing.T) {
	r := New(60*One, 50*One)
	if after, ch := Discover(r, nil); after != r || len(ch.Terms()) > 0 || ch.After != r {
		t.Errorf("without a hidden act, discovery made %+v", after)
	}
	if after, ch := Unwatched(r, 5, nil); after != r || len(ch.Terms()) > 0 {
		t.Errorf("without a grievance, time made %+v", after)
	}
	for _, turns := range []int{0, -3} {
		if after, _ := Unwatched(deceived(), turns, nil); after != deceived() {
			t.Errorf("%d turns made %+v", turns, after)
		}
	}
}

func TestMoreThanAThousandTurnsAreAThousand(t *testing.T) {
	r := deceived()
	r.Grievance = maxDebt
	p := Defaults()
	p.Delta = milli / 10 // so slow that a thousand turns are not the end of it
	a, _ := Unwatched(r, 1000, &p)
	b, _ := Unwatched(r, 2000, &p)
	c, _ := Unwatched(r, 999, &p)
	if a != b || a == c {
		t.Errorf("after 999 turns %v, after 1000 %v, after 2000 %v", c.Grievance, a.Grievance, b.Grievance)
	}
}

// Trust that falls without an act can end the relation as well.
func TestTheStateFollowsWithoutAnAct(t *testing.T) {
	r := New(17*One, 50*One)
	if after, _ := Harm(r, Context{Risk: One}, One, nil); after.State != Rupture {
		t.Errorf("harm at trust 17 leaves %v at %v", after.State, after.Trust)
	}
	if after, _ := Shift(r, -2*One, 0, nil); after.State != Rupture {
		t.Errorf("a story that costs the last trust leaves %v at %v", after.State, after.Trust)
	}
	r.Grievance = 60 * One
	if after, _ := Unwatched(r, 3, nil); after.State != Rupture {
		t.Errorf("a large debt at trust 17 leaves %v at %v", after.State, after.Trust)
	}
	r = deceived()
	r.Trust, r.Deceit = 20*One, 60*One
	if after, _ := Discover(r, nil); after.State != Rupture {
		t.Errorf("deceit found out leaves %v at %v", after.State, after.Trust)
	}
}

func TestWithoutAnActInputsAreHeldInTheirRangesToo(t *testing.T) {
	wild := Relation{Trust: 500 * One, Autonomy: -One, Ceiling: 900 * One, Grievance: -One, Hidden: -4, State: 99}
	tame := wild.clean()
	for name, f := range map[string]func(Relation) (Relation, Change){
		"discovery": func(r Relation) (Relation, Change) { return Discover(r, nil) },
		"time":      func(r Relation) (Relation, Change) { return Unwatched(r, 2, nil) },
		"the story": func(r Relation) (Relation, Change) { return Shift(r, -One, One, nil) },
		"harm":      func(r Relation) (Relation, Change) { return Harm(r, Context{Risk: One / 2}, One, nil) },
	} {
		a, ca := f(wild)
		if b, cb := f(tame); a != b || ca != cb {
			t.Errorf("%s: %+v of a wild relation, %+v of a tame one", name, a, b)
		}
	}
	r := New(60*One, 60*One)
	r.Ceiling = 80 * One
	for _, by := range []Fixed{full, math.MaxInt64} {
		up, _ := Shift(r, by, by, nil)
		down, _ := Shift(r, -by, -by, nil)
		if up.Trust != 80*One || up.Autonomy != full || down.Trust != 0 || down.Autonomy != 0 {
			t.Errorf("a story that moves by %d leads up to %v and %v, down to %v and %v", by, up.Trust, up.Autonomy, down.Trust, down.Autonomy)
		}
	}
	most, _ := Harm(r, Context{Risk: One}, One, nil)
	if more, _ := Harm(r, Context{Risk: 5 * One}, 7*One, nil); more != most {
		t.Errorf("more than all the harm there is costs %v, all of it %v", more.Trust, most.Trust)
	}
	if less, _ := Harm(r, Context{Risk: One}, -One, nil); less != r {
		t.Errorf("less than no harm made %+v", less)
	}
}

func TestBasesOfAnAct(t *testing.T) {
	for _, c := range []struct {
		act  Act
		want []Base
	}{
		{Act{Base: Expert, Also: Reward}, []Base{Expert, Reward}},
		{Act{Also: Reward}, []Base{Reward}},
		{Act{Base: Expert, Also: Expert}, []Base{Expert}},
		{Act{Kind: Listen, Base: Expert}, nil},
		{Act{Kind: Refrain, Base: Coercive}, []Base{Coercive}},
		{Act{}, nil},
	} {
		got := c.act.Bases()
		if len(got) != len(c.want) {
			t.Errorf("%+v names %v, want %v", c.act, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%+v names %v, want %v", c.act, got, c.want)
			}
		}
	}
}

// A kind that does not exist is a use, in words and in deed.
func TestAnUnknownKindIsAUse(t *testing.T) {
	for _, k := range []Kind{6, 7, 255} {
		if k.String() != Use.String() {
			t.Errorf("kind %d reads %q", k, k)
		}
		r, c := New(50*One, 65*One), calm()
		a, _ := Step(r, Act{Kind: k, Base: Expert}, c, nil)
		if b, _ := Step(r, Act{Base: Expert}, c, nil); a != b {
			t.Errorf("kind %d makes %+v, a use %+v", k, a, b)
		}
	}
}
