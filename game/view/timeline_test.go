package view

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/debrief"
	"upperhand/game/power"
	"upperhand/game/view/viewtest"
)

func TestBandsSayHowTheStatesFollowed(t *testing.T) {
	for _, c := range []struct {
		states []power.State
		want   string
		spans  []Span
	}{
		{[]power.State{power.Guarded, power.Guarded}, "Guarded from beginning to end.", []Span{{0, 1, "Guarded"}}},
		{[]power.State{power.Guarded, power.Compliance, power.Compliance, power.Guarded}, "Guarded at first, compliance from turn 1, guarded again from turn 3.",
			[]Span{{0, 1, "Guarded"}, {1, 3, "Compliance"}, {3, 3, "Guarded"}}},
	} {
		curve := debrief.Curve{States: c.states}
		if got := bands(nil, curve); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
		if got := spans(nil, curve); !slices.Equal(got, c.spans) {
			t.Errorf("spans %v, want %v", got, c.spans)
		}
	}
}

// Whatever a picture says of what might have been, the words say too.
func TestAWhatIfIsToldInWords(t *testing.T) {
	s := sitting(t, viewtest.Case(), "press", "together", "sorry").Session
	text := Text(DebriefScreen(Review{Debrief: debrief.Whole(s), Page: PageWhatIf, Turn: 1, Way: 1}), 400)
	for _, want := range []string{
		"Trust, what if (from turn 2): 45 45", "[x] Shall we stop here for today?",
		"Right after, Sofia and you: trust 45 instead of 50; autonomy 27 instead of 31; guarded; showing: her voice is missing from decisions.",
		"Going on as you did: it would have ended in “She stops coming”, at once.",
		"Where it can end: Every way on from here ends in “She stops coming”.", "Replay from here",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in:\n%s", want, text)
		}
	}
}
