package power

import (
	"slices"
	"testing"
)

// Every word that a scenario may write is read back as what it names.
func TestWordsReadBack(t *testing.T) {
	for _, b := range Bases() {
		if got, ok := ParseBase(b.String()); !ok || got != b || b.Source() == "" {
			t.Errorf("base %q reads as %v", b, got)
		}
	}
	for k := Use; k <= Advocate; k++ {
		if got, ok := ParseKind(k.String()); !ok || got != k {
			t.Errorf("kind %q reads as %v", k, got)
		}
	}
	for s := Guarded; s <= Rupture; s++ {
		if got, ok := ParseState(s.String()); !ok || got != s {
			t.Errorf("state %q reads as %v", s, got)
		}
	}
	for s := LimitedVoice; s <= DependenceOnWorker; s++ {
		if got, ok := ParseSign(s.String()); !ok || got != s {
			t.Errorf("sign %q reads as %v", s, got)
		}
	}
	var all Manner
	for _, name := range MannerNames() {
		m, ok := ParseManner(name)
		if !ok || !slices.Equal(m.Names(), []string{name}) || all.Has(m) {
			t.Errorf("manner %q reads as %v", name, m.Names())
		}
		all |= m
	}
	if all != everyManner || !slices.Equal((Hidden|Transparent|1<<15).Names(), []string{"transparent", "hidden"}) {
		t.Errorf("manners %v", all.Names())
	}
}

func TestUnknownWordsAreRefused(t *testing.T) {
	for _, s := range []string{"", "none", "Coercive", "charm"} {
		_, b := ParseBase(s)
		_, k := ParseKind(s)
		_, m := ParseManner(s)
		_, st := ParseState(s)
		_, si := ParseSign(s)
		if b || k || m || st || si {
			t.Errorf("%q was understood", s)
		}
	}
	if Base(99).String() != "none" || Kind(99).String() != "use" || State(99).String() != "guarded" || Sign(99).String() != "" {
		t.Error("a stray byte has a name of its own")
	}
}

func TestSigns(t *testing.T) {
	boss := Context{Authority: 900 * milli, Structure: One}
	for _, v := range []struct {
		name            string
		trust, autonomy Fixed
		c               Context
		want            []Sign
	}{
		{"well", 60 * One, 60 * One, calm(), nil},
		{"voice at the border", 30 * One, 40 * One, Context{}, nil},
		{"voice below it", 30 * One, 40*One - 1, Context{}, []Sign{LimitedVoice}},
		{"power that need not be used", 50 * One, 70 * One, boss, []Sign{FearOfDisagreeing}},
		{"the same power, trusted", 60 * One, 70 * One, boss, nil},
		{"leaning on the worker", 80 * One, 50 * One, calm(), []Sign{DependenceOnWorker}},
		{"two at once", 20 * One, 15 * One, boss, []Sign{LimitedVoice, FearOfDisagreeing}},
	} {
		if got := SignsOf(New(v.trust, v.autonomy), v.c, nil).Slice(); !slices.Equal(got, v.want) {
			t.Errorf("%s: %v, want %v", v.name, got, v.want)
		}
	}
}
