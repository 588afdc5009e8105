package view

import (
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

func sitting(t *testing.T, sc *scenario.Scenario, choices ...string) Sitting {
	t.Helper()
	session, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range choices {
		if _, err := session.Choose(c); err != nil {
			t.Fatal(err)
		}
	}
	s, err := NewSitting(session)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Authors write deeds as sentences about the player, whatever power they use.
func TestADeedIsNarratedAndTheRestIsSaid(t *testing.T) {
	for _, c := range []struct {
		text string
		kind BlockKind
	}{
		{"You ring her desk.", Narration},
		{"You're ready. I can hear it.", Speech},
		{"Your side, then.", Speech},
		{"I could tell you, and I won't.", Speech},
	} {
		for _, act := range []power.Act{{Kind: power.Use, Base: power.Legitimate}, {Kind: power.Refrain, Base: power.Legitimate}, {Kind: power.Listen}} {
			sc := viewtest.Case()
			item := play.ChoiceItem(sc, 0)
			item.Text, item.Effects.Act = c.text, act
			if b := PlayScreen(sitting(t, sc, "ask")).Body[0]; b.Text != c.text || b.Kind != c.kind || !b.Mine {
				t.Errorf("%q as %s: %+v", c.text, act.Kind, b)
			}
		}
	}
}

// Only what was read before may be left out where room is short.
func TestLinesReadBeforeAreMarkedAsPast(t *testing.T) {
	s := sitting(t, viewtest.Case())
	for _, c := range []struct {
		revealed int
		want     string // one letter a block
	}{{1, "pn"}, {2, "ppn"}, {AllLines, "nnnn"}} {
		s.Revealed = c.revealed
		got := ""
		for _, b := range PlayScreen(s).Body {
			got += map[bool]string{true: "p", false: "n"}[b.Past]
		}
		if got != c.want {
			t.Errorf("%d lines read: %s, want %s", c.revealed, got, c.want)
		}
	}
}

func TestNothingIsAnsweredBeforeSomebodyAnswers(t *testing.T) {
	screen := NoticeScreen(sitting(t, viewtest.Case(), "ask"))
	for _, c := range screen.Controls() {
		if c.On {
			t.Errorf("%s is on", c.ID)
		}
	}
	if _, ok := screen.Control("notice:answer"); !ok {
		t.Error("one can't go on without a base")
	}
}

// One reason for two relations is told in one sentence.
func TestMovesWithOneReasonAreToldTogether(t *testing.T) {
	facts := []Block{
		{Kind: Fact, Text: "Sofia and you, +4 trust", Word: "She saw you stop him."},
		{Kind: Fact, Text: "Sofia and Matthias, +8 autonomy", Word: "She saw you stop him."},
		{Kind: Fact, Text: "Sofia and you, +1 trust", Word: "you listened."},
	}
	got := sentences(facts)
	if len(got) != 2 || got[0] != "Sofia and you, +4 trust; Sofia and Matthias, +8 autonomy: She saw you stop him." {
		t.Errorf("%q", got)
	}
	if facts[0].Text != "Sofia and you, +4 trust" {
		t.Error("the facts themselves were changed")
	}
}
