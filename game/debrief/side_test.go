package debrief_test

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/debrief"
	"upperhand/game/power"
)

func TestTheOtherSideIsTheSameConversation(t *testing.T) {
	d := debrief.Of(sit(t, "press", "?", "together", "sorry"))
	var said, heard, thought []string
	for _, p := range d.Their {
		said = append(said, p.Text)
		if p.Heard != "" {
			heard = append(heard, p.Hearer+": "+p.Heard)
		}
		if p.Thought != "" {
			thought = append(thought, p.Speaker+": "+p.Thought)
		}
	}
	if want := []string{"Sofia: Another person who can end things.", "Sofia: My rules."}; !slices.Equal(heard, want) {
		t.Errorf("heard %q", heard)
	}
	if want := []string{"Sofia: Say it is bad. Say I'm not mad.", "Matthias: She owes me."}; !slices.Equal(thought, want) {
		t.Errorf("thought %q", thought)
	}
	if len(said) != 10 || said[0] != "Rain on the window. She has kept her coat on." || said[9] != "I'm sorry. I let this start without asking you." {
		t.Errorf("%d lines: %q", len(said), said)
	}
	if p := d.Their[4]; p.Turn != 1 || p.Scene != "What she wants" || p.Mine {
		t.Errorf("after the first choice: %+v", p)
	}
}

// Pressed, people say yes while somebody looks; asked openly, they mean more
// of it. What is told agrees with the influence that the model keeps.
func TestWhatWouldLastFollowsHowItWasAsked(t *testing.T) {
	pressed := debrief.Of(sit(t, "press", "?", "together", "sorry")).Lasting[0]
	asked := debrief.Of(sit(t, "ask", "?", "together", "stop-him")).Lasting[0]
	for _, a := range []debrief.Agreement{pressed, asked} {
		if a.Compliance+a.Identification+a.Internalisation != 100 {
			t.Errorf("shares of %+v", a)
		}
	}
	if pressed.Compliance <= asked.Compliance || pressed.Internalisation >= asked.Internalisation || asked.Asks != 3 {
		t.Errorf("pressed %+v, asked %+v", pressed, asked)
	}
	if !strings.HasPrefix(pressed.Sentences[1], "Most of it is gone once nobody asks any more. She does not take it back") {
		t.Errorf("told: %q", pressed.Sentences)
	}
	told := strings.Join(pressed.Sentences, "\n")
	for _, want := range []string{"What was most her own: turn 2, “", "What was least her own: turn 1, “If you go on with him", " She heard: “"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is not told in:\n%s", want, told)
		}
	}
	if all := strings.Join(asked.Sentences, "\n"); strings.Contains(all, "least her own") {
		t.Errorf("nothing was pressed, and yet:\n%s", all)
	}
}

// What others did stands under the player's choice, so their words go before it.
func TestWhatOthersDidIsToldWithTheirWords(t *testing.T) {
	turns := debrief.Of(sit(t, "press", "?", "together", "sorry")).Turns
	for _, m := range turns[1].Moves {
		if m.By == "Matthias" {
			if got := m.Accounts[0].Why; !strings.HasPrefix(got, "“Who got you on that project, Sofia?” ") {
				t.Errorf("told: %q", got)
			}
			return
		}
	}
	t.Error("Matthias did nothing")
}

func TestCurvesKnowStatesAndSigns(t *testing.T) {
	s := sit(t, "press", "?", "together", "sorry")
	for _, c := range debrief.Of(s).Curves {
		last := s.State().Relations[c.Relation]
		if n := len(c.States); n != len(c.Trust) || c.States[n-1] != last.State || c.Signs[n-1] != last.Signs {
			t.Errorf("%s: %v, %v", c.Between, c.States, c.Signs)
		}
	}
	if first := debrief.Of(s).Curves[1].States[0]; first != power.Compliance {
		t.Errorf("Sofia and Matthias begin in %s", first)
	}
}
