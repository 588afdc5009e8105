package guide

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/document"
)

// decisions is every decision with what it practises, what the other person
// hears and who is drawn to what.
func (g guide) decisions() document.Section {
	say := g.say
	s := document.Section{ID: "decisions", Title: say.Text("The decisions"), NewPage: true}
	if len(g.scenes) > 0 {
		s.Blocks = append(s.Blocks, document.Small(say.Text("The reasons are the author's; players read them in the debrief. The shape before a choice is the one that the game draws for it.")))
	}
	for _, scene := range g.scenes {
		s.Blocks = append(s.Blocks, g.decision(scene))
	}
	return s
}

func (g guide) decision(scene int) document.Card {
	say := g.say
	card := document.Card{ID: sceneID(scene), Title: g.name(scene), Strong: g.fork(scene) != nil, Long: true}
	if aims := g.practised(scene); len(aims) > 0 {
		card.Blocks = append(card.Blocks, document.Para(say.Text("It practises: %s", strings.Join(aims, " "))))
	}
	if words := g.bases(scene); len(words) > 0 {
		card.Blocks = append(card.Blocks, document.Para(say.Text("To compare here: %s.", strings.Join(words, ", "))))
	}
	table := document.Table{Caption: say.Text("What can be chosen"), Heads: []string{say.Text("Choice"), say.Text("Power"), say.Text("What is heard"), say.Text("Why it matters")}}
	for n, c := range g.choices(scene) {
		item := g.item(c)
		said := fmt.Sprintf("%d. %s", n+1, item.Text)
		if item.When != nil {
			said += " " + say.Text("(offered only to some)")
		}
		why := item.Choice.Why
		if item.Choice.Ethics != "" {
			why = strings.TrimSpace(why + " " + item.Choice.Ethics)
		}
		table.Rows = append(table.Rows, document.Row{Shape: shapeOf(item), Cells: []string{said, g.powerOf(item), item.Choice.Heard, why}})
	}
	card.Blocks = append(card.Blocks, table)
	return g.remarks(card, scene)
}

// fork is what hangs on a decision, nil where it is not one of the weightiest.
func (g guide) fork(scene int) *fork {
	for i := range g.turning {
		if g.turning[i].scene == scene {
			return &g.turning[i]
		}
	}
	return nil
}

// practised are the objectives with which a decision is listed.
func (g guide) practised(scene int) []string {
	var aims []string
	for _, o := range g.sc.Objectives {
		if slices.Contains(g.akin(o.Text, mostAkin), scene) {
			aims = append(aims, g.say.Text("“%s”", o.Text))
		}
	}
	return aims
}

// nth is a choice's number in its scene, from 1.
func (g guide) nth(choice int) int {
	return slices.Index(g.choices(g.sc.Choices[choice].Scene), choice) + 1
}

// remarks adds what simulated players made of a decision.
func (g guide) remarks(card document.Card, scene int) document.Card {
	say := g.say
	var list document.List
	if f := g.fork(scene); f != nil {
		list = append(list, say.Text("Much hangs on this. Of the players by chance, those who took choice %d ended best and those who took choice %d worst. That is a reason to talk about it, not a verdict on either.", g.nth(f.best), g.nth(f.worst)))
	}
	if g.sc.Scenes[scene].Notice {
		list = append(list, say.Text("Before it the game asks which signs of imbalance can be seen: a place to stop and compare."))
	}
	var drawn []string
	for _, t := range g.styles {
		for _, c := range g.drawn(t, scene) {
			drawn = append(drawn, say.Text("“%s” takes choice %d", say.Word("style", t.Style.Name), g.nth(c)))
		}
	}
	if len(drawn) > 0 {
		list = append(list, say.Text("By the rules of the next part, %s.", strings.Join(drawn, ", ")))
	}
	if len(list) > 0 {
		card.Blocks = append(card.Blocks, list)
	}
	return card
}
