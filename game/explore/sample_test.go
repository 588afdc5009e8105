package explore_test

import (
	"reflect"
	"testing"

	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/view/viewtest"
)

func sample(t *testing.T, style explore.Style) explore.Tally {
	t.Helper()
	tally, err := explore.Sample(viewtest.Case(), play.NoRules{}, style, 60, 1)
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

func TestEveryRunIsCountedOnce(t *testing.T) {
	for _, style := range explore.Styles() {
		tally := sample(t, style)
		ended := tally.Unfinished
		for _, n := range tally.Endings {
			ended += n
		}
		if ended != tally.Runs {
			t.Errorf("%s: %d of %d runs are accounted for", style.Name, ended, tally.Runs)
		}
		for c, taken := range tally.Taken {
			led := 0
			for _, n := range tally.Led[c] {
				led += n
			}
			if led > taken || taken > tally.Offered[c] {
				t.Errorf("%s: choice %d was offered %d times, taken %d times and led to an end %d times", style.Name, c, tally.Offered[c], taken, led)
			}
		}
		if again := sample(t, style); !reflect.DeepEqual(again.Taken, tally.Taken) || !reflect.DeepEqual(again.Endings, tally.Endings) {
			t.Errorf("%s: the same seed gives other counts", style.Name)
		}
	}
}

// Of the first scene, choice 0 asks openly, 2 presses, and 3 holds back.
func TestAStylePlaysByItsRule(t *testing.T) {
	for name, favourite := range map[string]int{"always firm": 2, "open and asking": 0, "always silent": 3} {
		for _, style := range explore.Styles() {
			if style.Name != name {
				continue
			}
			tally := sample(t, style)
			for c := range 4 {
				if c != favourite && tally.Taken[c] >= tally.Taken[favourite] {
					t.Errorf("%s took choice %d %d times and choice %d %d times", name, c, tally.Taken[c], favourite, tally.Taken[favourite])
				}
			}
			if tally.Taken[favourite] == tally.Runs {
				t.Errorf("%s never took anything else", name)
			}
		}
	}
}

// A case that goes round for ever is given up, not played for ever.
func TestACircleIsGivenUp(t *testing.T) {
	sc := viewtest.Case()
	for i := range sc.Choices {
		play.ChoiceItem(sc, i).Target.Scene, play.ChoiceItem(sc, i).Target.Ending = 0, -1
	}
	tally, err := explore.Sample(sc, play.NoRules{}, explore.Styles()[0], 5, 1)
	if err != nil || tally.Unfinished != 5 {
		t.Errorf("%d of 5 runs were given up (%v)", tally.Unfinished, err)
	}
}
