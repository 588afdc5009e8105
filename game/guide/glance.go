package guide

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
)

// glance is the page for ten minutes before the class.
func (g guide) glance() document.Section {
	s := document.Section{ID: "glance", Title: g.say.Text("Ten minutes before")}
	s.Blocks = append(s.Blocks,
		document.Columns{g.session(), g.plan()},
		document.Columns{g.aims(), g.heed()},
		document.Columns{g.stops(), g.openers()})
	return s
}

// session is what the case is and for whom.
func (g guide) session() document.Box {
	say := g.say
	facts := document.Facts{}
	add := func(label, text string) {
		if text != "" {
			facts = append(facts, document.Fact{Label: label, Text: text})
		}
	}
	add(say.Text("They play"), g.sc.Role)
	add(say.Text("About"), strings.Join(g.sc.Themes, ", "))
	add(say.Text("Others"), g.people())
	add(say.Text("Size"), say.Text("%d decisions on one way through, of %d; %d endings", g.length(), len(g.scenes), len(g.sc.Endings)))
	mode := say.Text("free to choose; practise suits a first time")
	if g.sc.Mode != "" {
		mode = say.Word("mode", g.sc.Mode)
	}
	add(say.Text("Mode"), mode)
	return document.Box{Title: say.Text("The case"), Blocks: []document.Block{facts}}
}

func (g guide) people() string {
	var names []string
	for i, c := range g.sc.Characters {
		if i == 0 {
			continue
		}
		name := c.Name
		if c.Role != "" {
			name += " (" + c.Role + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// length is how many decisions a run has on average.
func (g guide) length() int { return (g.chance.Decisions + g.chance.Runs/2) / max(g.chance.Runs, 1) }

// minutes is the author's estimate, or half a minute a decision.
func (g guide) minutes() int {
	if g.sc.Minutes > 0 {
		return g.sc.Minutes
	}
	return max(5, g.length()/2)
}

// The parts of a session besides playing, in minutes.
const (
	opening = 5
	alone   = 5
	pairs   = 10
	group   = 20
	closing = 5

	stopping = 5 // at each place to stop, where all play at one screen
)

// plan is how the time can be spent.
func (g guide) plan() document.Box {
	say := g.say
	minutes := func(n int) string { return say.Text("%d min", n) }
	total := opening + g.minutes() + alone + pairs + group + closing
	return document.Box{Title: say.Text("A plan for %d minutes", total), Blocks: []document.Block{
		document.Facts{
			{Label: minutes(opening), Text: say.Text("What it is about, the content note, what is recorded, and that anybody may stop at any time.")},
			{Label: minutes(g.minutes()), Text: say.Text("Everybody plays alone, or two at one screen who have to agree.")},
			{Label: minutes(alone), Text: say.Text("Own view in writing, before any explanation is opened.")},
			{Label: minutes(pairs), Text: say.Text("In pairs: each tells one decision, what they meant and what was heard.")},
			{Label: minutes(group), Text: say.Text("All together: two of the decisions below.")},
			{Label: minutes(closing), Text: say.Text("One thing to try, one thing to stop. Nobody has to say theirs aloud.")},
		},
		document.Small(say.Text("Short of time: let them play at home and begin with the pairs (%d minutes).", pairs+group+closing)),
		document.Small(say.Text("All at one screen: vote on each choice with a show of hands, and stop and talk for %d minutes where it says so below (%d minutes).", stopping, opening+g.minutes()+alone+stopping*max(len(g.stopping()), 1)+closing)),
	}}
}

// aims are the objectives.
func (g guide) aims() document.Box {
	var list document.List
	for _, o := range g.sc.Objectives {
		list = append(list, o.Text)
	}
	if len(list) == 0 {
		return document.Box{Title: g.say.Text("What is practised"), Blocks: []document.Block{document.Para(g.say.Text("The case names no objectives."))}}
	}
	return document.Box{Title: g.say.Text("What is practised"), Blocks: []document.Block{list}}
}

// heed is the content note and what follows from it.
func (g guide) heed() document.Box {
	say := g.say
	note := g.sc.ContentNote
	if note == "" {
		note = say.Text("The case has no content note. Read through the endings first.")
	}
	return document.Box{Title: say.Text("Before you start"), Blocks: []document.Block{
		document.Para(note),
		document.List{
			say.Text("Say it the day before, so that people can stay away without explaining."),
			say.Text("Somebody in the room may know this from their own life. Agree on a way out that nobody has to justify."),
			say.Text("It is not a test. Do not collect results, and do not ask for them in front of others."),
		},
	}}
}

// stopping are the scenes at which it pays to stop and talk.
func (g guide) stopping() []int {
	var all []int
	for _, scene := range g.scenes {
		if g.fork(scene) != nil || g.sc.Scenes[scene].Notice {
			all = append(all, scene)
		}
	}
	return all
}

// quoted is a choice in a few words.
func (g guide) quoted(choice int) string {
	return g.say.Text("“%s”", debrief.Brief(g.item(choice).Text))
}

// stops say what to talk of at each place to stop.
func (g guide) stops() document.Box {
	say := g.say
	var list document.List
	var notice []string
	for _, f := range g.turning {
		list = append(list, say.Text("%s: much of how it ends hangs on this. Ask who chose %s and who %s, and what for.", g.name(f.scene), g.quoted(f.best), g.quoted(f.worst)))
	}
	for _, scene := range g.scenes {
		if g.sc.Scenes[scene].Notice {
			notice = append(notice, g.name(scene))
		}
	}
	if len(notice) > 0 {
		list = append(list, say.Text("%s: here the game asks which signs of imbalance can be seen. Compare what people saw.", strings.Join(notice, "; ")))
	}
	if len(list) == 0 {
		list = document.List{say.Text("No decision stands out. Stop wherever two people chose differently.")}
	}
	return document.Box{Title: say.Text("Stop and talk at"), Blocks: []document.Block{list}}
}

// openers are the questions to begin with.
func (g guide) openers() document.Box {
	var list document.List
	for _, r := range g.sc.Reflections {
		if r.When == nil && len(list) < 3 { // one that fits every way through
			list = append(list, r.Text)
		}
	}
	if len(list) == 0 {
		list = document.List{debrief.Fallback(g.say)}
	}
	return document.Box{Title: g.say.Text("Questions to begin with"), Blocks: []document.Block{list}}
}

// cast is who takes part, with what the players learn only in the debrief.
func (g guide) cast() document.Section {
	say := g.say
	s := document.Section{ID: "people", Title: say.Text("Who they are")}
	for i, c := range g.sc.Characters {
		var facts document.Facts
		for _, f := range []document.Fact{{Label: say.Text("Role"), Text: c.Role}, {Label: say.Text("Wants"), Text: c.Want}, {Label: say.Text("Fears"), Text: c.Fear}, {Label: say.Text("Does not say"), Text: c.Unsaid}} {
			if f.Text != "" {
				facts = append(facts, f)
			}
		}
		if i > 0 && len(facts) > 0 {
			s.Blocks = append(s.Blocks, document.Card{Title: c.Name, Blocks: []document.Block{facts}})
		}
	}
	if len(s.Blocks) > 0 {
		s.Blocks = append(s.Blocks, document.Small(say.Text("Players learn what somebody wants, fears and does not say only in the debrief.")))
	}
	return s
}

// objectives are listed with the decisions whose notes speak of the same.
func (g guide) objectives() document.Section {
	say := g.say
	s := document.Section{ID: "objectives", Title: say.Text("What is practised, and where"), NewPage: true}
	for _, o := range g.sc.Objectives {
		s.Blocks = append(s.Blocks, document.Head(o.Text))
		var found document.List
		for _, scene := range g.akin(o.Text, mostAkin) {
			found = append(found, g.name(scene)+" ("+debrief.Capital(strings.Join(g.bases(scene), ", "))+")")
		}
		if len(found) == 0 {
			s.Blocks = append(s.Blocks, document.Para(say.Text("No decision speaks of it in the same words. Ask the group where they met it.")))
			continue
		}
		s.Blocks = append(s.Blocks, found)
	}
	if len(s.Blocks) > 0 {
		s.Blocks = append(s.Blocks, document.Small(say.Text("Found by the words that an objective shares with the notes to a decision. It is a hint: you know the case better.")))
	}
	return s
}
