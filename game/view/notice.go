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
	say, who := st.sc.Words, debrief.Name(st.sc, from)
	see, ask := say.Text("What do you see in %s now?", who), say.Text("What do you notice in %s?", who)
	if from == scenario.You {
		see, ask = say.Text("What do you see in yourself now?"), say.Text("What do you notice in yourself?")
	}
	which := s.which(about)
	onWhom := s.whomOptions(st.scene())
	if len(onWhom) > 0 {
		which = s.say().Text("Which power was used last, by anyone here?")
	}
	screen := Screen{
		Say:  s.say(),
		Name: Notice, Heading: s.say().Text("What do you notice?"), Context: sceneName(st.scene()),
		Bar: s.bar(), Stage: s.stage(st), Log: s.log(),
		Body: []Block{
			{Kind: Paragraph, Text: s.say().Text("Mark what you see, if anything. It changes nothing here; the debrief comes back to it.")},
			{Kind: Row, Text: see, Controls: s.signToggles(about)},
			{Kind: Row, Text: which, Controls: s.baseOptions()},
		},
		Actions: []Control{
			{ID: "notice:answer", Kind: Primary, Label: s.say().Text("Go on"), Key: "enter"},
			{ID: "notice:skip", Kind: Button, Label: s.say().Text("Skip this")},
		},
		Focus: "sign:0",
		New:   []string{ask},
	}
	if len(onWhom) > 0 {
		screen.Body = append(screen.Body, Block{Kind: Row, Text: s.say().Text("And on whom?"), Controls: onWhom})
	}
	return screen
}

// which asks for the power that was last used on the person a question is about.
func (s Sitting) which(about int) string {
	sc := s.Session.Scenario
	return debrief.On(sc, sc.Relations[about].From, which)
}

//locale:texts
const which = "Which power was last used on {them}, by anyone?"

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
			ID: "base:" + b.String(), Kind: Option, Label: debrief.BaseName(s.say(), b),
			Hint: debrief.BriefBase(s.say(), b), On: s.Base == b.String(),
		})
	}
	return append(options, Control{
		ID: "base:none", Kind: Option, Label: s.say().Text("None that I saw"), On: s.Base == "none",
	})
}

func digit(n int) string { return string(rune('0' + n%10)) }
