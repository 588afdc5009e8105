package guide

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/document"
	"upperhand/game/scenario"
)

// outline is the map: every scene with where it can lead, in the order of the
// file. It reads better than a drawing once there are more than a dozen.
func (g guide) outline() document.Section {
	say := g.say
	table := document.Table{Caption: say.Text("Scenes and where they lead"), Heads: []string{say.Text("Scene"), say.Text("Place and people"), say.Text("Leads to")}}
	for i := range g.sc.Scenes {
		scene := &g.sc.Scenes[i]
		row := document.Row{Cells: []string{g.name(i), g.setting(scene), strings.Join(g.ways(scene), "; ")}}
		if slices.Contains(g.scenes, i) {
			row.Link = sceneID(i)
		}
		table.Rows = append(table.Rows, row)
	}
	return document.Section{ID: "map", Title: say.Text("The map"), NewPage: true, Blocks: []document.Block{
		document.Small(say.Text("Numbered scenes hold a decision; the numbers are those of the next part. Which of several ways is taken depends on what was said and done before.")), table}}
}

func sceneID(scene int) string { return fmt.Sprintf("scene-%d", scene+1) }

// setting is where a scene plays and what is special about it.
func (g guide) setting(scene *scenario.Scene) string {
	var parts []string
	for _, c := range scene.With {
		parts = append(parts, g.sc.Characters[c].Name)
	}
	said := []string{}
	if scene.Place != "" {
		said = append(said, scene.Place)
	}
	if len(parts) > 0 {
		said = append(said, g.say.Text("with %s", g.say.And(parts)))
	}
	for _, mark := range []struct {
		is   bool
		text string
	}{{scene.Notice, g.say.Text("asks what is noticed")}, {scene.Risk > 0, g.say.Text("somebody is in danger")}, {scene.Watched, g.say.In("scene", "watched")}} {
		if mark.is {
			said = append(said, mark.text)
		}
	}
	return strings.Join(said, "; ")
}

// ways are where a scene can lead, once each.
func (g guide) ways(scene *scenario.Scene) []string {
	var ways []string
	for i := range scene.Items {
		to, name := scene.Items[i].Target, ""
		switch {
		case to.Ending >= 0 && to.Ending < len(g.sc.Endings):
			name = g.say.Text("ends: “%s”", g.sc.Endings[to.Ending].Title)
		case to.Scene >= 0 && to.Scene < len(g.sc.Scenes):
			name = g.name(to.Scene)
		}
		if scene.Items[i].Kind != scenario.LineItem && name != "" && !slices.Contains(ways, name) {
			ways = append(ways, name)
		}
	}
	return ways
}
