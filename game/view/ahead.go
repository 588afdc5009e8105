package view

import "strings"

// Noted reports whether the content note of the next scene is what a person
// should see now: everything before the scene was read, and nothing of it is
// shown until they said that they want to see it.
func (s Sitting) Noted() bool { return s.Session.State().Noted && !s.Reading() }

// AheadScreen tells the content note of the next scene and asks whether to see
// it. No control has the focus and Enter presses none, so that going on reading
// by habit neither shows the scene nor skips it.
func AheadScreen(s Sitting) Screen {
	scene := s.Session.Scenario.Scenes[s.Session.State().Scene]
	note := s.say().Text("The next scene: %s.", strings.TrimRight(scene.ContentNote, ". "))
	way := s.say().Text("You can go on, or step out: nothing goes on without you, and your place is kept.")
	second := Control{ID: "leave", Kind: Button, Label: s.say().Text("Step out"), Hint: s.say().Text("You can come back, or stop"), Key: "escape"}
	if scene.Skip.Leads() {
		way = s.say().Text("You can go on, or skip this scene. To skip it costs nothing and needs no reason; the case goes on after it. Your record keeps that you did, and nobody is told but those you pass it on to.")
		second = Control{ID: "note:skip", Kind: Button, Label: s.say().Text("Skip this scene"), Hint: s.say().Text("The case goes on after it"), Key: "2"}
	}
	bar := s.bar()
	if second.ID == "leave" { // it stands among the actions
		bar = bar[:len(bar)-1]
	}
	return Screen{
		Say:  s.say(),
		Name: Ahead, Heading: s.say().Text("Before the next scene"), Context: s.Session.Scenario.Title, Bar: bar, Log: s.log(),
		Body:    []Block{{Kind: Paragraph, Text: note}, {Kind: Quiet, Text: way}},
		Actions: []Control{{ID: "note:go-on", Kind: Button, Label: s.say().Text("Go on"), Hint: s.say().Text("See the scene"), Key: "1"}, second},
		New:     []string{s.say().Text("Before the next scene."), note, way},
	}
}
