package view

import (
	"strings"

	"upperhand/game/graph"
	"upperhand/game/locale"
)

// Chart is the map of a case, with where the open playthrough has been on it.
type Chart struct {
	Drawing *graph.Drawing // is not changed any more
	Seen    []bool         // of each card: the playthrough came there
	Went    []bool         // of each way: the playthrough took it
	Here    int            // the card of the scene that one is in; -1: none
}

// Atlas is what the map's screen is made of.
type Atlas struct {
	Say    *locale.Catalogue
	Title  string
	Chart  Chart
	Remark string // why a scene could not be gone to
}

// NoCard stands for no card of a map.
const NoCard = -1

// SceneID is the control that leads to a scene.
func SceneID(scene string) string { return "scene:" + scene }

// The controls that work the map itself. Whoever shows it acts on them; the game
// does not change.
const (
	ZoomIn   = "map:in"
	ZoomOut  = "map:out"
	ZoomAll  = "map:all"
	MapEnter = "map" // leads to the map
)

// MapScreen shows an author their case. Each scene is a button that leads there;
// where nothing is drawn they stand in a list, chapter by chapter.
func MapScreen(a Atlas) Screen {
	say := a.Say
	s := Screen{
		Say: say, Name: Map, Heading: say.Text("The map"), Context: a.Title, Chart: &a.Chart,
		Bar: []Control{
			{ID: ZoomOut, Kind: Button, Label: say.In("map", "Smaller"), Key: "-"}, {ID: ZoomIn, Kind: Button, Label: say.In("map", "Larger"), Key: "+"},
			{ID: ZoomAll, Kind: Button, Label: say.In("map", "All of it"), Key: "0"}, {ID: "back", Kind: Button, Label: say.Text("Back"), Key: "escape"},
		},
		New: []string{say.Text("The map of “%s”. Choose a scene to play from there.", a.Title)},
	}
	if a.Remark != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: a.Remark, Tone: "warn"})
		s.New = []string{a.Remark}
	}
	d := a.Chart.Drawing
	for _, c := range d.Chapters() {
		if c.Title != "" {
			s.Body = append(s.Body, Block{Kind: Heading2, Text: c.Title})
		}
		row := Block{Kind: Row}
		for _, card := range c.Cards {
			row.Controls = append(row.Controls, a.scene(card))
		}
		s.Body = append(s.Body, row)
	}
	if here := a.Chart.Here; here >= 0 && here < d.Story.Scenes {
		s.Focus = SceneID(d.Story.Cards[here].ID)
	} else if d.Story.Scenes > 0 {
		s.Focus = SceneID(d.Story.Cards[0].ID)
	}
	return s
}

// scene is the button of a scene. It tells where the scene leads, for those who
// can't see the lines.
func (a Atlas) scene(card int) Control {
	c := &a.Chart.Drawing.Story.Cards[card]
	hint := c.Note
	for _, m := range c.Marks {
		hint += " · " + m
	}
	if to := a.Chart.Drawing.Story.Leads(card); len(to) > 0 {
		hint += " · " + a.Say.In("map", "leads to %s", strings.Join(to, ", "))
	}
	switch {
	case card == a.Chart.Here:
		hint += " · " + a.Say.In("map", "you are here")
	case a.Chart.Seen[card]:
		hint += " · " + a.Say.In("map", "seen in this run")
	}
	hint = strings.TrimPrefix(hint, " · ")
	return Control{ID: SceneID(c.ID), Kind: Button, Label: a.Say.In("map", "%d %s", c.Number, c.Title), Hint: hint}
}
