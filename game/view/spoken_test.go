package view

import (
	"reflect"
	"testing"
)

func TestSpokenControls(t *testing.T) {
	s := Screen{
		Bar: []Control{{ID: "undo", Label: "Undo", Hint: "Nothing to take back yet", Disabled: true}},
		Body: []Block{
			{Kind: Row, Text: "Colours", Controls: []Control{{ID: "light", Kind: Option, Label: "Light"}, {ID: "dark", Kind: Option, Label: "Dark", On: true}}},
			{Kind: Row, Text: "Reading", Controls: []Control{{ID: "aloud", Kind: Toggle, Label: "Read aloud", Hint: "A voice says what is new"}}},
			{Kind: Panel, Blocks: []Block{{Kind: Field, Text: "What did you want?", Controls: []Control{{ID: "note", Kind: Entry, Value: "Peace."}}}}},
			{Kind: Field, Text: "And she?", Controls: []Control{{ID: "blank", Kind: Entry}}},
			{Kind: Cards, Controls: []Control{{ID: "card", Kind: Card, Label: "Ending it", Hint: "Counsellor · She wants out.", Notes: []string{"18 min", "new"}}}},
			{Kind: Timeline, Marks: []Mark{{ID: "turn:1", Label: "Turn 1, you asked"}}},
		},
	}
	for id, want := range map[string]string{
		"light": "Colours, Light", "dark": "Colours, Dark, chosen", "aloud": "Reading, Read aloud, A voice says what is new, off",
		"note": "What did you want? holds: Peace.", "blank": "And she? to write in", "card": "Ending it, Counsellor, She wants out. 18 min, new",
		"turn:1": "Turn 1, you asked", "undo": "", "nothing": "",
	} {
		if got := SpokenControl(s, id); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestAPageIsSpokenWhole(t *testing.T) {
	s := Screen{
		Name: Debrief, New: []string{"Why it went so"},
		Body: []Block{
			{Kind: Heading2, Text: "What moved her"},
			{Kind: Meter, Text: "Trust", Value: 40, Word: "low", Delta: -6},
			{Kind: Bar, Text: "Expert", Value: 2, Word: "you know more"},
			{Kind: Sign, Text: "Her voice is missing", On: true}, {Kind: Sign, Text: "Afraid to disagree"},
			{Kind: Panel, Text: "Turn 2", Blocks: []Block{{Kind: Speech, Speaker: "Sofia", Text: "Right."}, {Kind: Thought, Speaker: "Sofia", Text: "Is it?"}, {Kind: Fact, Text: "Base", Word: "legitimate"}}},
			{Kind: Timeline, Word: "Guarded throughout.", Marks: []Mark{{ID: "turn:1", Label: "Turn 1, you asked"}, {Label: "again"}}},
			{Kind: Row, Text: "Colours", Controls: []Control{{ID: "light", Label: "Light"}}},
		},
	}
	want := []string{"Why it went so", "What moved her", "Trust 40, low, down 6", "Expert 2, you know more", "Her voice is missing", "Turn 2", "Sofia: Right.", "Sofia thinks: Is it?",
		"Base: legitimate", "Guarded throughout.", "Turn 1, you asked"}
	if got := Spoken(s); !reflect.DeepEqual(got, want) {
		t.Errorf("spoken\n%q\nwant\n%q", got, want)
	}
	if s.Name = Settings; len(Spoken(s)) != 1 {
		t.Errorf("where everything stands on controls: %q", Spoken(s))
	}
}
