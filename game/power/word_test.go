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
	if sign, ok := ParseSign("charm"); sign != LimitedVoice || ok {
		t.Errorf("a word that is no sign reads as the sign %d", sign)
	}
	for stray := range byte(3) { // the first byte that names nothing, and two far ones
		past := func(last byte) byte { return last + 1 + stray*90 }
		if Base(past(byte(Connection))).String() != "none" || Kind(past(byte(Advocate))).String() != "use" ||
			State(past(byte(Rupture))).String() != "guarded" || Sign(past(byte(DependenceOnWorker))).String() != "" ||
			TermKind(past(byte(TermStory))).String() != "" {
			t.Error("a stray byte has a name of its own")
		}
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
		{"power at the border", 50 * One, 70 * One, Context{Authority: 800 * milli, Structure: One}, nil},
		{"power just above it", 50*One - milli, 70 * One, Context{Authority: 800 * milli, Structure: One}, []Sign{FearOfDisagreeing}},
		{"leaning at the border", 80 * One, 55 * One, calm(), nil},
		{"leaning just beyond it", 80 * One, 55*One - milli, calm(), []Sign{DependenceOnWorker}},
		{"leaning on the worker", 80 * One, 50 * One, calm(), []Sign{DependenceOnWorker}},
		{"two at once", 20 * One, 15 * One, boss, []Sign{LimitedVoice, FearOfDisagreeing}},
	} {
		if got := SignsOf(New(v.trust, v.autonomy), v.c, nil).Slice(); !slices.Equal(got, v.want) {
			t.Errorf("%s: %v, want %v", v.name, got, v.want)
		}
	}
}

// Signs are read off what a rule would see.
func TestSignsOfNumbersOutOfRange(t *testing.T) {
	r := Relation{Trust: 5000 * One, Autonomy: 50 * One, Ceiling: 50 * One}
	if got := SignsOf(r, calm(), nil).Slice(); got != nil {
		t.Errorf("trust far above its ceiling shows %v", got)
	}
	if got := SignsOf(New(95*One, 70*One), Context{Authority: 70 * One, Structure: One}, nil).Slice(); got != nil {
		t.Errorf("authority far above all there is shows %v", got)
	}
}
