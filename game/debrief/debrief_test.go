package debrief_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

// sit plays the small case; "?" answers its notice question with a sign that
// shows, one that doesn't, and a base that was not used.
func sit(t *testing.T, inputs ...string) *play.Session {
	t.Helper()
	s, err := play.NewSession(viewtest.Case(), play.NoRules{}, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		input := play.Choose(in)
		if in == "?" {
			input = play.Input{Signs: 1<<power.LimitedVoice | 1<<power.DependenceOnWorker, Base: power.Expert}
		}
		if _, err := s.Input(input); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestADebriefTellsEachDecisionInItsPlace(t *testing.T) {
	d := debrief.Of(sit(t, "press", "?", "together", "sorry"))
	if len(d.Turns) != 3 || len(d.Curves) != 2 {
		t.Fatalf("%d turns, %d curves", len(d.Turns), len(d.Curves))
	}
	for _, c := range d.Curves {
		if len(c.Trust) != 4 || len(c.Autonomy) != 4 {
			t.Errorf("%s has %d points for 3 turns", c.Between, len(c.Trust))
		}
	}
	first := d.Turns[0]
	if first.Base != "coercive" || !slices.Equal(first.Manner, []string{"pressed"}) || first.Heard != "Another person who can end things." {
		t.Errorf("first turn: %+v", first)
	}
	if first.Hearer != "Sofia" || len(first.Open) != 3 {
		t.Errorf("heard by %q, %d others open", first.Hearer, len(first.Open))
	}
	second := d.Turns[1]
	if !slices.ContainsFunc(second.Moves, func(m debrief.Move) bool {
		return m.By == "Matthias" && m.Accounts[0].String() == "−5 autonomy: “Who got you on that project, Sofia?” Matthias used what he can give without saying so (reward)."
	}) {
		t.Errorf("power of others: %+v", second.Moves)
	}
	if len(second.Inside) != 1 || second.Inside[0].Text != "She owes me." || !strings.HasPrefix(second.Inside[0].Line, "Who got you") {
		t.Errorf("thoughts: %+v", second.Inside)
	}
}

func TestNoticingIsComparedWithWhatShowed(t *testing.T) {
	n := debrief.Of(sit(t, "press", "?")).Noticed
	if len(n) != 1 {
		t.Fatalf("%d comparisons", len(n))
	}
	if len(n[0].Hits) != 1 || len(n[0].Miss) != 0 || len(n[0].False) != 1 || n[0].Turn != 2 {
		t.Errorf("%+v", n[0])
	}
	if n[0].Base != "Just before, you used coercive power on Sofia: “If you go on with him, I'm not sure that I can keep offering you …” You named expert power." {
		t.Errorf("base: %q", n[0].Base)
	}
}

func TestTheProfileCountsWhatWasHeldBack(t *testing.T) {
	p := debrief.Of(sit(t, "drawer", "listen")).Profile
	if p.Bases[2].HeldBack != 1 || p.Bases[2].Used != 0 {
		t.Errorf("legitimate: %+v", p.Bases[2])
	}
	if !strings.HasPrefix(p.Sentences[0], "Once you could have used your position and held back.") {
		t.Errorf("told: %q", p.Sentences)
	}
	if names := []string{p.Deeds[0].Base, p.Deeds[1].Base}; !slices.Equal(names, []string{"refrain", "listen"}) {
		t.Errorf("deeds: %q", names)
	}
}

// What runs through a playthrough is told with its turns and what came of it.
func TestTheProfileSaysWhatCameOfIt(t *testing.T) {
	told := strings.Join(debrief.Of(sit(t, "press", "?", "together", "sorry")).Profile.Sentences, "\n")
	for _, want := range []string{"You pushed once (turn 1).", "Once you owned up to something (turn 3): +", "It also halved what was still held against you."} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is not told in:\n%s", want, told)
		}
	}
	told = strings.Join(debrief.Of(sit(t, "press", "?", "together", "let-him")).Profile.Sentences, "\n")
	if want := "You hid what you were doing once (turn 3). It has not come out."; !strings.Contains(told, want) {
		t.Errorf("%q is not told in:\n%s", want, told)
	}
}

func TestWhatStayedHiddenIsTold(t *testing.T) {
	told := strings.Join(debrief.Of(sit(t, "press", "together", "let-him")).Hidden, "\n")
	for _, want := range []string{"Sofia still holds something against you", "One thing that you hid from Sofia (turn 3) never came to light", "One thing that Matthias hid from Sofia"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is not told in:\n%s", want, told)
		}
	}
}

// Every playthrough can be told, at any point of it, and telling changes nothing.
func TestAnythingCanBeTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := play.NewSession(viewtest.Case(), play.NoRules{}, rapid.Uint64().Draw(t, "seed"), play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 5).Draw(t, "turns") {
			offered, err := s.Offered()
			if err != nil || len(offered) == 0 {
				break
			}
			choice := rapid.SampledFrom(offered).Draw(t, "choice")
			if _, err := s.Choose(play.ChoiceItem(s.Scenario, choice).Choice.ID); err != nil {
				t.Fatal(err)
			}
		}
		before := s.State().Clone()
		d := debrief.Of(s)
		if len(d.Turns) != before.Turn || len(d.Curves[0].Trust) != before.Turn+1 || len(d.Questions) == 0 {
			t.Fatalf("%d turns told of %d, %d points", len(d.Turns), before.Turn, len(d.Curves[0].Trust))
		}
		for _, turn := range d.Turns {
			for _, m := range turn.Moves {
				if !m.Still() && len(m.Accounts) == 0 || m.Still() && turn.Still == "" {
					t.Fatalf("a move without a reason, or a reason without a move: %+v", m)
				}
			}
		}
	})
}

// moving are the rules of a case whose author moves a meter and says why.
type moving struct{ play.NoRules }

func (moving) Effect(*scenario.Scenario, play.State, int) (play.Result, error) {
	return play.Result{Moves: []play.Move{{Autonomy: 5 * power.One, Why: "She saw you stop him."}}}, nil
}

func TestTheAuthorsReasonStandsForTheModels(t *testing.T) {
	sc := viewtest.Case()
	for i := range sc.Choices {
		item := play.ChoiceItem(sc, i)
		item.Effects = scenario.Effects{Toward: scenario.None, Hook: 1}
	}
	sc.Hooks = 1
	s, err := play.NewSession(sc, moving{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Choose("press"); err != nil {
		t.Fatal(err)
	}
	moves := debrief.Moves(s, 0)
	if len(moves) == 0 || len(moves[0].Accounts) != 1 || moves[0].Accounts[0].String() != "+5 autonomy: She saw you stop him." {
		t.Errorf("told: %+v", moves)
	}
}

// Stepping back moves nobody's meters; it must not be told as moves of 0, and
// it must not be told as nothing.
func TestReflectingIsToldWithoutEmptyMoves(t *testing.T) {
	sc := viewtest.Case()
	play.ChoiceItem(sc, 3).Effects.Act = power.Act{Kind: power.Reflect}
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Choose("drawer"); err != nil {
		t.Fatal(err)
	}
	turn := debrief.Of(s).Turns[0]
	if len(turn.Moves) != 0 || !strings.HasPrefix(turn.Still, "Stepping back moves no meter.") {
		t.Errorf("%q, moves %+v", turn.Still, turn.Moves)
	}
}

// Only whom the player met is told from the inside.
func TestStrangersKeepTheirSecrets(t *testing.T) {
	sc := viewtest.Case()
	sc.Characters[viewtest.Matthias].Fear = "To be left."
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []int{1, 1, 2} {
		if got := len(debrief.Of(s).People); got != want {
			t.Fatalf("%d people told of after %d turns, want %d", got, len(s.Turns()), want)
		}
		if _, err := s.Choose([]string{"press", "together", "sorry"}[len(s.Turns())]); err != nil {
			t.Fatal(err)
		}
	}
}
