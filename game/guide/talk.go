package guide

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/explore"
)

// questions are for the group, in the order in which they are easy to ask.
func (g guide) questions() document.Section {
	say := g.say
	s := document.Section{ID: "questions", Title: say.Text("Questions for the group"), NewPage: true}
	var own, forks, aims, people document.List
	for _, r := range g.sc.Reflections {
		if text := r.Text; r.When == nil {
			own = append(own, text)
		} else {
			own = append(own, say.Text("%s (Asked only of some, for it does not fit every way through.)", text))
		}
	}
	for _, f := range g.turning {
		forks = append(forks, say.Text("%s: what did you choose, and what did you want by it? Who chose otherwise, and what for?", g.name(f.scene)))
	}
	for _, o := range g.sc.Objectives {
		aims = append(aims, say.Text("“%s” Where in the case did you do that, and where did it get hard?", o.Text))
	}
	for i, c := range g.sc.Characters {
		if i > 0 && c.Unsaid != "" && g.central(i) {
			people = append(people, say.Text("What did %s not say? What would have had to be different for it to be said?", c.Name))
		}
	}
	for _, part := range []struct {
		title string
		list  document.List
	}{{say.Text("From the case"), own}, {say.Text("Decisions worth comparing"), forks}, {say.Text("From what is practised"), aims}, {say.Text("From the other side of the table"), people}} {
		if len(part.list) > 0 {
			s.Blocks = append(s.Blocks, document.Head(part.title), part.list)
		}
	}
	return with(s, document.Head(say.Text("Always good")), document.List{
		say.Text("Which power did you have that you did not use? Who noticed?"),
		say.Text("When did you want an outcome more than the other person did?"),
		say.Text("What of this do you know from your own work, from either side?"),
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
	say := g.say
	s := document.Section{ID: "endings", Title: say.Text("The endings"), NewPage: true}
	for e := range g.sc.Endings {
		ending := &g.sc.Endings[e]
		title := ending.Title
		if ending.Kind != "" {
			title += " (" + say.Word("ending", ending.Kind) + ")"
		}
		card := document.Card{Title: title, Blocks: []document.Block{document.Para(ending.Text)}}
		facts := document.Facts{{Label: say.Text("By chance"), Text: g.reached(e)}}
		if who := g.owners(e); who != "" {
			facts = append(facts, document.Fact{Label: say.Text("Most by"), Text: who})
		}
		card.Blocks = append(card.Blocks, facts)
		if leads := g.leads(e); len(leads) > 0 {
			card.Blocks = append(card.Blocks, document.Para(say.Text("Players who came here had more often than others chosen:")), leads)
		}
		s.Blocks = append(s.Blocks, card)
	}
	return s
}

func (g guide) reached(ending int) string {
	n := g.chance.Endings[ending]
	if n == 0 {
		return g.say.Text("none of %d players", g.chance.Runs)
	}
	return g.say.Text("%d of %d players", n, g.chance.Runs)
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
	return g.say.Text("%s (%d of %d)", g.say.Word("style", best.Style.Name), best.Endings[ending], best.Runs)
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
		list = append(list, g.say.Text("%s: “%s” (%s of them, %s of all)", g.name(g.sc.Choices[l.choice].Scene), debrief.Brief(g.item(l.choice).Text), g.percent(led[l.choice], came), g.percent(taken[l.choice], runs)))
	}
	return list
}

// care is how to look after the people in the room.
func (g guide) care() document.Section {
	say := g.say
	s := document.Section{ID: "care", Title: say.Text("Looking after people")}
	if g.sc.ContentNote != "" {
		s.Blocks = append(s.Blocks, document.Para(g.sc.ContentNote))
	}
	for i, scene := range g.sc.Scenes {
		if scene.ContentNote == "" {
			continue
		}
		asked := say.Text("Players are told so before it.")
		if scene.Skip.Scene >= 0 || scene.Skip.Ending >= 0 {
			asked = say.Text("Players are told so before it, and may skip it.")
		}
		s.Blocks = append(s.Blocks, document.Para(g.name(i)+": "+scene.ContentNote+" "+asked))
	}
	return with(s, document.List{
		say.Text("Taking part is voluntary, also in a compulsory course: offer watching with somebody, reading the case, or another task, and do not ask why."),
		say.Text("Say where somebody can turn today, inside and outside the institution, and write it on the board before you start."),
		say.Text("What people tell of their own lives stays in the room. Say so first, and say what you could not keep to yourself."),
		say.Text("What a player wrote belongs to them. They decide what they read out; the game sends nothing anywhere."),
		say.Text("If somebody falls silent, stop the talk rather than the person. A break helps; asking them about it in front of everybody does not."),
		say.Text("Do not let the group settle what a client like this should do. The case is about the helper's power."),
	})
}

// limits is what stands behind the numbers.
func (g guide) limits() document.Section {
	say := g.say
	s := document.Section{ID: "limits", Title: say.Text("What stands behind it, and what does not")}
	if g.sc.Fiction != "" {
		s.Blocks = append(s.Blocks, document.Para(g.sc.Fiction))
	}
	return with(s, document.List{
		say.Text("Five bases of power come from French and Raven (1959), the informational one from Raven (1965). Connection was added by later writers; it is taught beside them and is not theirs."),
		say.Text("That a yes can be said, kept or meant goes back to Kelman (1958)."),
		say.Text("No base has a fixed sign. What it does depends on the manner, the situation and what went before. In work with people who have to come, authority that is used openly and fairly can raise trust."),
		say.Text("The sizes of the effects are a designer's estimate, guided by studies mostly of workplaces, often from one questionnaire at one time. That helping relationships work the same way is an assumption."),
		say.Text("How much say people want, and from whom, differs between cultures and between people. The model knows little of that."),
		say.Text("So argue with the numbers. A group that finds the model wrong, and can say why, has learnt what this is for. Never use it to judge a person."),
	})
}
