package view

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// NoticeScreen asks which signs of imbalance a trainee sees and which base of
// power was last at work. It never says what is right; the debrief does.
func NoticeScreen(s Sitting) Screen {
	st := s.stretch()
	about := debrief.Asked(st.sc, st.scene())
	from := st.sc.Relations[about].From
	who, whom := debrief.Name(st.sc, from), debrief.PronounOf(st.sc, from).Object
	if from == scenario.You {
		who = "yourself"
	}
	which := "Which power was last used on " + whom + ", by anyone?"
	onWhom := s.whomOptions(st.scene())
	if len(onWhom) > 0 {
		which = "Which power was used last, by anyone here?"
	}
	screen := Screen{
		Name: Notice, Heading: "What do you notice?", Context: sceneName(st.scene()),
		Bar: s.bar(), Stage: s.stage(st), Log: s.log(),
		Body: []Block{
			{Kind: Paragraph, Text: "Mark what you see, if anything. It changes nothing here; the debrief comes back to it."},
			{Kind: Row, Text: "What do you see in " + who + " now?", Controls: s.signToggles(about)},
			{Kind: Row, Text: which, Controls: s.baseOptions()},
		},
		Actions: []Control{
			{ID: "notice:answer", Kind: Primary, Label: "Go on", Key: "enter"},
			{ID: "notice:skip", Kind: Button, Label: "Skip this"},
		},
		Focus: "sign:0",
		New:   []string{"What do you notice in " + who + "?"},
	}
	if len(onWhom) > 0 {
		screen.Body = append(screen.Body, Block{Kind: Row, Text: "And on whom?", Controls: onWhom})
	}
	return screen
}

// whomOptions are the people on whom power may have been used, where there is
// more than one to tell apart besides the trainee.
func (s Sitting) whomOptions(scene *scenario.Scene) []Control {
	if len(scene.With) < 2 {
		return nil
	}
	sc := s.Session.Scenario
	var options []Control
	for _, c := range append(slices.Clone(scene.With), scenario.You) {
		options = append(options, Control{
			ID: "on:" + sc.Characters[c].ID, Kind: Option, Label: debrief.Capital(debrief.Name(sc, c)), On: s.On == sc.Characters[c].ID,
		})
	}
	return options
}

// signToggles word the signs as in play, without saying which of them show.
func (s Sitting) signToggles(relation int) []Control {
	var toggles []Control
	for i, sign := range debrief.AllSigns() {
		toggles = append(toggles, Control{
			ID: "sign:" + digit(i), Kind: Toggle, Key: digit(i + 1),
			Label: debrief.SignSentence(s.Session.Scenario, relation, sign), On: s.Marked.Has(sign),
		})
	}
	return toggles
}

func (s Sitting) baseOptions() []Control {
	var options []Control
	for _, b := range power.Bases() {
		options = append(options, Control{
			ID: "base:" + b.String(), Kind: Option, Label: debrief.Capital(b.String()),
			Hint: debrief.BriefBase(nil, b), On: s.Base == b.String(),
		})
	}
	return append(options, Control{
		ID: "base:none", Kind: Option, Label: "None that I saw", On: s.Base == "none",
	})
}

func digit(n int) string { return string(rune('0' + n%10)) }
