package debrief_test

import (
	"reflect"
	"strings"
	"testing"

	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/view/viewtest"
)

// answering plays the small case with a notice question among three, and gives
// what the debrief says of the answer.
func answering(t *testing.T, said play.Input) (*play.Session, debrief.Noticing) {
	t.Helper()
	sc := viewtest.Case()
	sc.Scenes[2].Notice = true
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range []play.Input{play.Choose("press"), play.Choose("together"), said, play.Choose("sorry")} {
		if _, err := s.Input(in); err != nil {
			t.Fatal(err)
		}
	}
	noticed := debrief.Of(s).Noticed
	return s, noticed[len(noticed)-1]
}

// Matthias has just used reward power on Sofia.
func TestWhoSaysOnWhomIsToldWhetherItWasThem(t *testing.T) {
	for _, c := range []struct {
		base  power.Base
		on    string
		right bool
		told  string
	}{
		{power.Reward, "sofia", true, "Just before, Matthias used reward power on Sofia: “Who got you on that project, Sofia?” You saw it."},
		{power.Reward, "you", false, "You saw which, and took it to be on you."},
		{power.Expert, "sofia", false, "You saw on whom, and named expert power."},
		{power.NoBase, "matthias", false, "You named none, on Matthias."},
		{power.Reward, "", true, "” You saw it."},
	} {
		_, n := answering(t, play.Input{Base: c.base, On: c.on})
		if n.Right != c.right || !n.Asked || !strings.Contains(n.Base, c.told) {
			t.Errorf("%v on %q: right %v, %q", c.base, c.on, n.Right, n.Base)
		}
	}
}

func TestASummaryCountsWhatWasDone(t *testing.T) {
	s, n := answering(t, play.Input{Base: power.Reward, On: "sofia", Signs: 1 << power.LimitedVoice})
	got := debrief.Summarise(s)
	want := debrief.Summary{
		Moves: 3, Powered: 2, Bases: map[string]int{"coercive": 1, "expert": 1}, HeldBack: map[string]int{}, Deeds: map[string]int{"repair": 1},
		Manners: map[string]int{"pressured": 1, "transparent": 1, "consent": 1},
		Asked:   1, Hits: len(n.Hits), Missed: len(n.Miss), False: len(n.False), Bare: 1, Named: 1,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	if twice := got.Plus(got); twice.Moves != 6 || twice.Bases["expert"] != 2 || got.Bases["expert"] != 1 {
		t.Errorf("twice that is %+v, and it was %+v", twice, got)
	}
}
