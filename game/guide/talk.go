package guide

import (
	"fmt"
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/explore"
)

// questions are for the group, in the order in which they are easy to ask.
func (g guide) questions() document.Section {
	s := document.Section{ID: "questions", Title: "Questions for the group", NewPage: true}
	var own, forks, aims, people document.List
	for _, r := range g.sc.Reflections {
		if text := r.Text; r.When == nil {
			own = append(own, text)
		} else {
			own = append(own, text+" (Asked only of some, for it does not fit every way through.)")
		}
	}
	for _, f := range g.turning {
		forks = append(forks, fmt.Sprintf("%s: what did you choose, and what did you want by it? Who chose otherwise, and what for?", g.name(f.scene)))
	}
	for _, o := range g.sc.Objectives {
		aims = append(aims, fmt.Sprintf("“%s” Where in the case did you do that, and where did it get hard?", o.Text))
	}
	for i, c := range g.sc.Characters {
		if i > 0 && c.Unsaid != "" && g.central(i) {
			people = append(people, fmt.Sprintf("What did %s not say? What would have had to be different for it to be said?", c.Name))
		}
	}
	for _, part := range []struct {
		title string
		list  document.List
	}{{"From the case", own}, {"Decisions worth comparing", forks}, {"From what is practised", aims}, {"From the other side of the table", people}} {
		if len(part.list) > 0 {
			s.Blocks = append(s.Blocks, document.Head(part.title), part.list)
		}
	}
	return with(s, document.Head("Always good"), document.List{
		"Which power did you have that you did not use? Who noticed?",
		"When did you want an outcome more than the other person did?",
		"What of this do you know from your own work, from either side?",
	})
}

// central reports whether a person is one of those whose meters are shown.
func (g guide) central(character int) bool {
	return slices.ContainsFunc(g.sc.Shown, func(r int) bool {
		return g.sc.Relations[r].From == character || g.sc.Relations[r].To == character
	})
}

// with adds blocks to a section.
func with(s document.Section, blocks ...document.Block) document.Section {
	s.Blocks = append(s.Blocks, blocks...)
	return s
}

// endings are how the case can end and what leads there.
func (g guide) endings() document.Section {
	s := document.Section{ID: "endings", Title: "The endings", NewPage: true}
	for e := range g.sc.Endings {
		ending := &g.sc.Endings[e]
		title := ending.Title
		if ending.Kind != "" {
			title += " (" + ending.Kind + ")"
		}
		card := document.Card{Title: title, Blocks: []document.Block{document.Para(ending.Text)}}
		facts := document.Facts{{Label: "By chance", Text: g.reached(e)}}
		if who := g.owners(e); who != "" {
			facts = append(facts, document.Fact{Label: "Most by", Text: who})
		}
		card.Blocks = append(card.Blocks, facts)
		if leads := g.leads(e); len(leads) > 0 {
			card.Blocks = append(card.Blocks, document.Para("Players who came here had more often than others chosen:"), leads)
		}
		s.Blocks = append(s.Blocks, card)
	}
	return s
}

func (g guide) reached(ending int) string {
	n := g.chance.Endings[ending]
	if n == 0 {
		return fmt.Sprintf("none of %d players", g.chance.Runs)
	}
	return fmt.Sprintf("%d of %d players", n, g.chance.Runs)
}

// owners is the style that comes to an ending most often.
func (g guide) owners(ending int) string {
	best := explore.Tally{}
	for _, t := range g.styles {
		if best.Runs == 0 || t.Endings[ending]*best.Runs > best.Endings[ending]*t.Runs {
			best = t
		}
	}
	if best.Runs == 0 || best.Endings[ending] == 0 {
		return ""
	}
	return fmt.Sprintf("%s (%d of %d)", best.Style.Name, best.Endings[ending], best.Runs)
}

// leads are the choices that set those who came to an ending apart from the
// rest of all simulated players.
func (g guide) leads(ending int) document.List {
	type lift struct{ choice, by int }
	runs, came := 0, 0
	taken, led := make([]int, len(g.sc.Choices)), make([]int, len(g.sc.Choices))
	for _, t := range append([]explore.Tally{g.chance}, g.styles...) {
		runs, came = runs+t.Runs, came+t.Endings[ending]
		for c := range g.sc.Choices {
			taken[c], led[c] = taken[c]+t.Taken[c], led[c]+t.Led[c][ending]
		}
	}
	if came < 5 {
		return nil
	}
	var all []lift
	for c := range g.sc.Choices {
		among, usual := 100*led[c]/came, 100*taken[c]/runs
		if led[c] >= 5 && among >= usual+15 {
			all = append(all, lift{c, among - usual})
		}
	}
	slices.SortStableFunc(all, func(a, b lift) int { return b.by - a.by })
	var list document.List
	for _, l := range all[:min(len(all), 4)] {
		list = append(list, fmt.Sprintf("%s: “%s” (%s of them, %s of all)", g.name(g.sc.Choices[l.choice].Scene), debrief.Brief(g.item(l.choice).Text), percent(led[l.choice], came), percent(taken[l.choice], runs)))
	}
	return list
}

// care is how to look after the people in the room.
func (g guide) care() document.Section {
	s := document.Section{ID: "care", Title: "Looking after people"}
	if g.sc.ContentNote != "" {
		s.Blocks = append(s.Blocks, document.Para(g.sc.ContentNote))
	}
	for i, scene := range g.sc.Scenes {
		if scene.ContentNote == "" {
			continue
		}
		asked := " Players are told so before it."
		if scene.Skip.Scene >= 0 || scene.Skip.Ending >= 0 {
			asked = " Players are told so before it, and may skip it."
		}
		s.Blocks = append(s.Blocks, document.Para(g.name(i)+": "+scene.ContentNote+asked))
	}
	return with(s, document.List{
		"Taking part is voluntary, also in a compulsory course: offer watching with somebody, reading the case, or another task, and do not ask why.",
		"Say where somebody can turn today, inside and outside the institution, and write it on the board before you start.",
		"What people tell of their own lives stays in the room. Say so first, and say what you could not keep to yourself.",
		"What a player wrote belongs to them. They decide what they read out; the game sends nothing anywhere.",
		"If somebody falls silent, stop the talk rather than the person. A break helps; asking them about it in front of everybody does not.",
		"Do not let the group settle what a client like this should do. The case is about the helper's power.",
	})
}

// limits is what stands behind the numbers.
func (g guide) limits() document.Section {
	s := document.Section{ID: "limits", Title: "What stands behind it, and what does not"}
	if g.sc.Fiction != "" {
		s.Blocks = append(s.Blocks, document.Para(g.sc.Fiction))
	}
	return with(s, document.List{
		"Five bases of power come from French and Raven (1959), the informational one from Raven (1965). Connection was added by later writers; it is taught beside them and is not theirs.",
		"That a yes can be said, kept or meant goes back to Kelman (1958).",
		"No base has a fixed sign. What it does depends on the manner, the situation and what went before. In work with people who have to come, authority that is used openly and fairly can raise trust.",
		"The sizes of the effects are a designer's estimate, guided by studies mostly of workplaces, often from one questionnaire at one time. That helping relationships work the same way is an assumption.",
		"How much say people want, and from whom, differs between cultures and between people. The model knows little of that.",
		"So argue with the numbers. A group that finds the model wrong, and can say why, has learnt what this is for. Never use it to judge a person.",
	})
}
