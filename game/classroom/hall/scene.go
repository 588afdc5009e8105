package hall

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Scene is what was said since the last choice, for a screen that has no
// game on it.
type Scene struct {
	Title string `json:"title,omitempty"` // the scene's, or where it takes place
	Lines []Line `json:"lines"`
	Ask   string `json:"ask,omitempty"` // what is asked of the player besides; empty: only the choices
}

// Line is one thing that was said or told.
type Line struct {
	Who  string `json:"who,omitempty"` // empty: the narrator
	Text string `json:"text"`
}

// Offer is a choice that can be taken now.
type Offer struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// sceneOf is what happened since the last input, or since the beginning.
func sceneOf(s *play.Session) Scene {
	sc := s.Scenario
	events := s.Opening()
	if turns := s.Turns(); len(turns) > 0 {
		events = turns[len(turns)-1].Events
	}
	state := s.State()
	scene := Scene{Title: sc.Scenes[state.Scene].Title, Lines: []Line{}}
	if scene.Title == "" {
		scene.Title = sc.Scenes[state.Scene].Place
	}
	for _, e := range events {
		switch e.Kind {
		case play.LineSpoken, play.ChoiceTaken:
			scene.Lines = append(scene.Lines, said(sc, e))
		case play.NoteTold:
			scene.Lines = append(scene.Lines, Line{Text: sc.Scenes[e.Scene].ContentNote})
		case play.EndingReached:
			end := &sc.Endings[e.Ending]
			scene.Title = end.Title
			scene.Lines = append(scene.Lines, Line{Text: end.Text})
		}
	}
	if state.Pending {
		scene.Ask = sc.Words.Text("What do you notice?")
	}
	return scene
}

func said(sc *scenario.Scenario, e play.Event) Line {
	item := &sc.Scenes[e.Scene].Items[e.Item]
	switch {
	case e.Kind == play.ChoiceTaken && item.Deed(), item.Speaker == scenario.None && e.Kind == play.LineSpoken:
		return Line{Text: item.Text}
	case e.Kind == play.ChoiceTaken, item.Speaker == scenario.You:
		return Line{Who: sc.Words.In("speaker", "You"), Text: item.Text}
	}
	return Line{Who: sc.Characters[item.Speaker].Name, Text: item.Text}
}

// offersOf are the choices that can be taken now.
func offersOf(s *play.Session) []Offer {
	offers := []Offer{}
	offered, err := s.Offered()
	if err != nil {
		return offers
	}
	for _, c := range offered {
		item := play.ChoiceItem(s.Scenario, c)
		offers = append(offers, Offer{item.Choice.ID, item.Text})
	}
	return offers
}
