package debrief

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

// What another road teaches depends on all that it would have changed: a road
// on which she loses her say to somebody else is not where more was possible,
// and one that is over sooner did not go better.
func TestALessonWeighsWhatIsWonAgainstWhatIsLost(t *testing.T) {
	sc := viewtest.Case()
	sc.Endings = []scenario.Ending{{Title: "Good", Kind: "good"}, {Title: "Also good", Kind: "good"}, {Title: "So-so", Kind: "mixed"}, {Title: "Bad", Kind: "bad"}, {Title: "Also bad", Kind: "bad"}}
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	between := sc.Shown[1]
	line := func(relation, trust, autonomy int) Curve {
		return Curve{Relation: relation, Trust: []int{50, trust, trust}, Autonomy: []int{50, autonomy, autonomy}}
	}
	here := []Point{{Trust: 50, Autonomy: 50}}
	for _, c := range []struct {
		ended, ends                int // into the endings
		trust, autonomy, elsewhere int // by how much they would differ in the end
		step, later, kept          int
		want                       string
	}{
		{3, 2, 21, 0, -50, 0, 1, 1, "Something would have been gained by it, and something lost."},
		{3, 2, -11, -13, -24, 0, 1, 1, "The end would have looked better, and stood on less."},
		{3, 2, 21, 0, -5, 0, 1, 1, "This is where more was possible."},
		{3, 4, 21, 9, 0, 0, 1, 1, "That would have helped, though not enough to end well."},
		{3, 4, 21, 9, 0, 0, 9, 9, "It would have gone wrong in another way."},
		{0, 1, -9, -9, 0, 0, 1, 1, "That road was a good one too."},
		{0, 3, -9, -9, 0, 0, 1, 1, "What you did here kept it from going that way."},
		{2, 2, -9, -9, 0, 0, 1, 0, "On that road the same manner would not have done better."},
		{2, 2, -9, -9, 0, 6, 1, 0, "The step itself would have been the better one; it is going on in the same manner that would have undone it."},
	} {
		d := Debrief{Ending: &sc.Endings[c.ended], Curves: []Curve{line(sc.Shown[0], 50, 50), line(between, 50, 50)}}
		way := Way{
			Said: "Another way.", After: []Point{{Trust: 50 + c.step, Autonomy: 50}}, Later: c.later, Kept: c.kept,
			Ghost: []Curve{line(sc.Shown[0], 50+c.trust, 50+c.autonomy), line(between, 50, 50+c.elsewhere)},
			Ends:  Ends{AsYouDid: sc.Endings[c.ends].Title},
		}
		way.Ghost[0].Trust = append(way.Ghost[0].Trust, 50+c.trust)
		if got := d.tellTurning(s, Way{After: here}, way); !strings.HasSuffix(got, c.want) {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// Leaning that comes of trust is not told as if somebody had been bent.
func TestASignThatTrustBroughtIsToldAsThat(t *testing.T) {
	sc := viewtest.Case()
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	turn := play.Turn{Before: s.First(), After: s.First()}
	turn.After.Relations = append([]play.Bond(nil), turn.After.Relations...)
	turn.Before.Relations = append([]play.Bond(nil), turn.Before.Relations...)
	turn.Before.Relations[0].Signs, turn.After.Relations[0].Signs = 0, 1<<power.DependenceOnWorker
	told := func() string { return strings.Join(changes(sc, turn), "\n") }
	if want := "Sofia is leaning on you to decide, for trust has grown faster than her say."; !strings.Contains(told(), want) {
		t.Errorf("told %q", told())
	}
	turn.After.Relations[0].Autonomy -= power.One
	if want := "Sofia is leaning on you to decide."; !strings.Contains(told(), want) {
		t.Errorf("told %q", told())
	}
	turn.Before, turn.After = turn.After, turn.Before
	turn.After.Relations[0].Trust -= power.One
	turn.After.Relations[0].Autonomy = turn.Before.Relations[0].Autonomy
	if want := "Sofia is no longer leaning on you to decide, but only because her trust in you has fallen."; !strings.Contains(told(), want) {
		t.Errorf("told %q", told())
	}
}

// Of one decision's roads the better is shown to whoever did not end well, even
// if a worse one leads further away; whoever ended well sees what they avoided.
func TestWhoDidNotEndWellIsShownTheBetterRoad(t *testing.T) {
	sc := viewtest.Case()
	sc.Endings = []scenario.Ending{{Title: "Good", Kind: "good"}, {Title: "So-so", Kind: "mixed"}}
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	line := func(n int) []Curve {
		return []Curve{{Relation: sc.Shown[0], Trust: []int{50, n}, Autonomy: []int{50, n}}}
	}
	better := Way{Said: "Better.", Far: 40, Ghost: line(70)}
	found := []WhatIf{
		{Turn: 0, Others: []Way{better}}, {Turn: 1},
		{Turn: 2, Others: []Way{{Said: "Worse.", Far: 40, Ghost: line(30)}, {Said: "A little better.", Far: 24, Ghost: line(62)}}},
	}
	for ended, want := range map[int]string{0: "Worse.", 1: "A little better."} {
		d := Debrief{Ending: &sc.Endings[ended], Curves: line(50)}
		got := turningPoints(s, d, found)
		if len(got) != 2 || found[2].Others[got[1].Way].Said != want {
			t.Errorf("after %q: %+v", sc.Endings[ended].Title, got)
		}
	}
}

// Who marks a sign that the model does not count may have heard right.
func TestANearMissIsToldAsThat(t *testing.T) {
	sc := viewtest.Case()
	for _, c := range []struct {
		relation int
		sign     power.Sign
		autonomy int
		want     string
	}{
		{sc.Shown[0], power.LimitedVoice, 47, " (not far off: her autonomy stood at 47)"},
		{sc.Shown[0], power.LimitedVoice, 60, ""},
		{sc.Shown[0], power.FearOfDisagreeing, 47, " (the model counts fear only where more can be done to her than you can)"},
		{sc.Shown[1], power.FearOfDisagreeing, 47, ""},
	} {
		if got := nearMiss(sc, c.relation, c.sign, at(power.Guarded, 50, c.autonomy)); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// A point of somebody whom the case is not about is told only for want of more.
func TestTriflesAreLeftOut(t *testing.T) {
	sc := viewtest.Case()
	other := slices.IndexFunc(sc.Relations, func(r scenario.Relation) bool { return r.From == viewtest.Matthias })
	trifle := Move{Relation: other, Trust: Span{50, 49}}
	shown := Move{Relation: sc.Shown[0], Trust: Span{50, 51}}
	large := Move{Relation: other, Trust: Span{50, 47}}
	for _, c := range []struct {
		moves []Move
		left  int
	}{{[]Move{trifle, shown}, 1}, {[]Move{trifle}, 1}, {[]Move{large, shown}, 2}} {
		if got := withoutTrifles(sc, c.moves); len(got) != c.left {
			t.Errorf("%+v: %d are left", c.moves, len(got))
		}
	}
}
