package debrief_test

import (
	"errors"
	"reflect"
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

// instead replays a session up to a decision, takes another choice there, then
// the later choices as long as they can be taken.
func instead(t *rapid.T, s *play.Session, at int, choice string) *play.Session {
	rec := s.Record()
	rec.Inputs = append(slices.Clone(rec.Inputs[:at]), append([]play.Input{play.Choose(choice)}, rec.Inputs[at+1:]...)...)
	rec.Inputs = slices.DeleteFunc(rec.Inputs, func(in play.Input) bool { return in.Choice == "" })
	replay, _, err := play.Resume(s.Scenario, s.Rules, rec)
	if err != nil {
		t.Fatal(err)
	}
	return replay
}

// What is told of every choice not taken is what happens when the same record
// is played with that choice: right after it, and as far as the record goes on.
func TestEveryWhatIfIsWhatPlayingItGives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := long(t, rapid.IntRange(1, 6).Draw(t, "decisions"))
		if rapid.Bool().Draw(t, "small case") {
			s = drawn(t)
		}
		for turn, w := range debrief.WhatIfs(s) {
			offered, err := play.Offered(s.Scenario, s.Rules, s.Turns()[turn].Before)
			if err != nil || len(w.Others) != len(offered)-1 {
				t.Fatalf("%d of %d choices at decision %d, %v", len(w.Others), len(offered), turn, err)
			}
			for _, way := range w.Others {
				replay := instead(t, s, turn, way.Choice)
				for n, c := range way.Ghost {
					for i, b := range replay.Turns()[turn:] {
						now := b.After.Relations[c.Relation]
						if c.Trust[i+1] != now.Trust.Round() || c.Autonomy[i+1] != now.Autonomy.Round() || c.States[i+1] != now.State {
							t.Fatalf("decision %d, %s: the ghost of %s is at %d, %d after %d more; playing it gives %d, %d",
								turn, way.Choice, c.Between, c.Trust[i+1], c.Autonomy[i+1], i, now.Trust.Round(), now.Autonomy.Round())
						}
					}
					if now := replay.Turns()[turn].After.Relations[c.Relation]; way.After[n].Trust != now.Trust.Round() || way.After[n].State != debrief.StateName(nil, now.State) {
						t.Fatalf("right after %s: %+v", way.Choice, way.After[n])
					}
				}
				if end := replay.State(); end.Ended() && way.Ends.AsYouDid != s.Scenario.Endings[end.Ending].Title {
					t.Fatalf("%s ends in %q, told as %q", way.Choice, s.Scenario.Endings[end.Ending].Title, way.Ends.AsYouDid)
				}
			}
		}
	})
}

// drawn is some playthrough of the small case, finished or not.
func drawn(t *rapid.T) *play.Session {
	s, err := play.NewSession(viewtest.Case(), play.NoRules{}, rapid.Uint64().Draw(t, "seed"), play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for range rapid.IntRange(0, 4).Draw(t, "turns") {
		offered, _ := s.Offered()
		if len(offered) == 0 {
			break
		}
		if _, err := s.Choose(play.ChoiceItem(s.Scenario, rapid.SampledFrom(offered).Draw(t, "choice")).Choice.ID); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// Endings that are told as the only ones are found by playing every way on.
func TestEndingsToldAsCertainAreAllThereAre(t *testing.T) {
	s := sit(t, "press", "?", "together", "sorry")
	for turn, want := range [][]string{
		{"On her own terms", "On his terms", "She stops coming"}, {"On her own terms", "On his terms"}, {"On her own terms"},
	} {
		way := debrief.WhatIfs(s)[turn].Others[0]
		var got []string
		for _, end := range way.Ends.Found {
			got = append(got, end.Title)
		}
		if !way.Ends.Whole || !slices.Equal(got, want) {
			t.Errorf("after %q it can end in %q, told as certain: %v; want %q", way.Choice, got, way.Ends.Whole, want)
		}
	}
	if got := debrief.WhatIfs(s)[2].Others[0].Ends.Sentence; got != "Every way on from here ends in “On her own terms”." {
		t.Errorf("told: %q", got)
	}
}

// Where there are too many ways to follow, no try is told as a certainty.
func TestTriesAreToldAsTries(t *testing.T) {
	found := debrief.WhatIfs(long(t, 30))
	ends := found[0].Others[0].Ends
	if ends.Whole || ends.Tries < 6 || !strings.Contains(ends.Sentence, "tries by chance") {
		t.Errorf("%+v", ends)
	}
	if !reflect.DeepEqual(found, debrief.WhatIfs(long(t, 30))) {
		t.Error("the same session gives other what-ifs the second time")
	}
}

// The pieces come out as the whole, and an explorer kept from before a step
// still knows what it knew.
func TestAnExplorerIsAValue(t *testing.T) {
	s := sit(t, "press", "?", "together", "sorry")
	first := debrief.Explore(s)
	again := first.Next()
	again.Next()
	for !again.Done() {
		again = again.Next()
	}
	if done, _ := first.Progress(); done != 0 {
		t.Errorf("the explorer at the start has done %d", done)
	}
	for _, w := range first.WhatIfs() {
		for _, way := range w.Others {
			if len(way.Ghost) != 0 {
				t.Errorf("the explorer at the start knows where %q leads", way.Choice)
			}
		}
	}
	if done, all := again.Progress(); done != all || !reflect.DeepEqual(again.WhatIfs(), debrief.WhatIfs(s)) {
		t.Errorf("%d of %d pieces differ from the whole", done, all)
	}
}

// torn are rules that fail on one hook.
type torn struct{ play.NoRules }

func (torn) Effect(*scenario.Scenario, play.State, int) (play.Result, error) {
	return play.Result{}, errors.New("sofia.lua:12: no such flag")
}

func TestARuleThatFailsSpoilsOnlyItsOwnWay(t *testing.T) {
	sc := viewtest.Case()
	play.ChoiceItem(sc, 0).Effects.Hook, sc.Hooks = 1, 1
	s, err := play.NewSession(sc, torn{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Choose("press"); err != nil {
		t.Fatal(err)
	}
	others := debrief.WhatIfs(s)[0].Others
	if !strings.HasSuffix(others[0].Trouble, "sofia.lua:12: no such flag") || others[1].Trouble != "" || len(others[1].Ghost) == 0 {
		t.Errorf("troubles %q and %q", others[0].Trouble, others[1].Trouble)
	}
}

// A case in which the first decision moves the meters furthest and the second,
// which moves nothing, decides how it ends.
func TestATurningPointIsFoundByWhereItLeads(t *testing.T) {
	sc := viewtest.Case()
	first, second := &sc.Scenes[0].Items, &sc.Scenes[1].Items
	for i := range *first {
		if (*first)[i].Kind == scenario.ChoiceItem { // whatever is chosen does the same
			(*first)[i].Effects.Act = power.Act{Kind: power.Use, Base: power.Coercive, Manner: power.Pressured}
		}
	}
	for i := range *second {
		if item := &(*second)[i]; item.Kind == scenario.ChoiceItem {
			item.Effects = scenario.Effects{Toward: scenario.None}
			item.Target = scenario.Target{Scene: scenario.None, Ending: item.Choice.Index % 2}
		}
	}
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, choice := range []string{"press", "listen"} {
		if _, err := s.Choose(choice); err != nil {
			t.Fatal(err)
		}
	}
	d := debrief.Whole(s)
	if len(d.Turning) != 1 || d.Turning[0].Turn != 1 || d.Turns[0].Turning || !d.Turns[1].Turning {
		t.Fatalf("turning points %+v", d.Turning)
	}
	want := "Had you chosen “Shall we ask him in, with you setting the rules?” and gone on as you did, it would have ended in “On her own terms” instead of “On his terms”. This is where more was possible."
	if d.Turning[0].Sentence != want {
		t.Errorf("got  %q\nwant %q", d.Turning[0].Sentence, want)
	}
}
