package view

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
)

// Past is a finished playthrough as the profile sums it up.
type Past struct {
	Case, Ending string
	Day          string // "2026-11-27"; empty: just now
	Mode         play.Mode
	debrief.Summary
}

// SeenEndings are the endings of a case that a person has come to, by title.
type SeenEndings struct {
	Case   string
	Titles []string
	Of     int // how many the case has
}

// Habits are a person's finished playthroughs together.
type Habits struct {
	Say     *locale.Catalogue
	Runs    []Past // the newest first
	Endings []SeenEndings
	Local   string // where it is kept; empty: "on this computer"
}

// ProfileScreen shows what a person's playthroughs have in common. It counts
// what was done and says so; it never adds up to a mark.
func ProfileScreen(h Habits) Screen {
	s := Screen{
		Say:  h.Say,
		Name: Profile, Heading: h.Say.Text("Your profile"), Context: h.Say.Text("What you leaned on, over all the cases you finished. It stays %s.", local(h.Say, h.Local)),
		Bar:   []Control{shelf(h.Say)[0], {ID: "settings", Kind: Button, Label: h.Say.Text("Settings"), Key: "s"}, {ID: "library", Kind: Button, Label: h.Say.Text("Cases"), Key: "escape"}},
		Focus: "library",
		New:   []string{h.Say.Text("Your profile")},
	}
	if len(h.Runs) == 0 {
		s.Body = []Block{{Kind: Paragraph, Text: h.Say.Text("You have not finished a case yet. When you have, what your choices rested on, what you held back and what you noticed are added up here.")}}
		return s
	}
	all := h.together()
	s.Body = []Block{
		{Kind: Paragraph, Text: h.counted(all)},
		leaned(h.Say, all), without(h.Say, all), manners(h.Say, all), h.overTime(),
	}
	s.Side = []Block{noticing(h.Say, all), h.endings(), {Kind: Quiet, Text: h.Say.Text("It describes choices in invented cases. It is no score, and adds up to none. %s", debrief.TeachingNotice(h.Say))}}
	s.Body = slices.DeleteFunc(s.Body, func(b Block) bool { return b.Kind == Panel && len(b.Blocks) == 0 })
	s.Side = slices.DeleteFunc(s.Side, func(b Block) bool { return b.Kind == Panel && len(b.Blocks) == 0 })
	return s
}

// together adds the playthroughs up.
func (h Habits) together() debrief.Summary {
	all := debrief.Summary{}
	for _, r := range h.Runs {
		all = all.Plus(r.Summary)
	}
	return all
}

func (h Habits) counted(all debrief.Summary) string {
	n := len(h.Runs)
	return h.Say.Text("%s, %s. A playthrough counts once, as it last ended.", h.Say.Count(n, "One playthrough", "%d playthroughs", n), moveCount(h.Say, all.Moves))
}

// rested says what a move rested on, by power.Base.
//
//locale:texts rested
var rested = [...]string{
	power.Coercive:      "the power to punish or take away",
	power.Reward:        "what you could give",
	power.Legitimate:    "your role or a rule",
	power.Expert:        "what you know",
	power.Referent:      "being liked and trusted",
	power.Informational: "facts that speak for themselves",
	power.Connection:    "whom you know",
}

// leaned is what the moves rested on, base by base.
func leaned(say *locale.Catalogue, all debrief.Summary) Block {
	panel := Block{Kind: Panel, Text: say.Text("What your moves rested on")}
	most := 1
	for _, b := range power.Bases() {
		most = max(most, all.Bases[b.String()])
	}
	for _, b := range power.Bases() {
		used, held := all.Bases[b.String()], all.HeldBack[b.String()]
		word := say.Text("none of your moves rested on %s", say.Word("rested", rested[b]))
		if used > 0 {
			word = say.Text("%d of %d of your moves rested on %s", used, all.Moves, say.Word("rested", rested[b]))
		}
		if held > 0 {
			word = say.Text("%s; you held it back %s", word, debrief.Times(say, held))
		}
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: debrief.BaseName(say, b), Base: b.String(), Value: used, Max: most, Word: word})
	}
	return panel
}

// without is what was done in the place of using power.
func without(say *locale.Catalogue, all debrief.Summary) Block {
	panel := Block{Kind: Panel, Text: say.Text("What you did without power")}
	most := 1
	for _, n := range all.Deeds {
		most = max(most, n)
	}
	for _, d := range []struct {
		kind       power.Kind
		name, word string
	}{
		{power.Refrain, say.Text("Held back"), say.Text("power was at hand, and you left it unused")},
		{power.Listen, say.Text("Listened"), say.Text("you made room")},
		{power.Repair, say.Text("Made good"), say.Text("you owned up to something")},
		{power.Reflect, say.Text("Stepped back"), say.Text("you looked at what you were doing")},
		{power.Advocate, say.Text("The rules"), say.Text("you worked on the rules themselves")},
	} {
		if n := all.Deeds[d.kind.String()]; n > 0 || d.kind == power.Refrain {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: d.name, Base: d.kind.String(), Value: n, Max: most,
				Word: say.Text("%d of %d moves: %s", n, all.Moves, d.word)})
		}
	}
	return panel
}

// manners is how power was used, of the moves that used any.
func manners(say *locale.Catalogue, all debrief.Summary) Block {
	panel := Block{Kind: Panel, Text: say.Text("How you used power")}
	if all.Powered == 0 {
		return panel
	}
	for _, m := range []struct {
		manner     power.Manner
		name, word string
	}{
		{power.Transparent, say.Text("Said openly"), say.Text("you said what you were doing")},
		{power.Consent, say.Text("Asked first"), say.Text("no would have been an answer")},
		{power.Collaborative, say.Text("Together"), say.Text("you worked it out with them")},
		{power.Pressured, say.Text("Pushed"), say.Text("you pressed for it")},
		{power.Hidden, say.Text("Hidden"), say.Text("you did not say what you were doing")},
	} {
		n := 0
		for _, name := range m.manner.Names() {
			n += all.Manners[name]
		}
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: m.name, Value: n, Max: all.Powered,
			Word: say.Text("%d of %s: %s", n, say.Count(all.Powered, "one use of power", "%d uses of power", all.Powered), m.word)})
	}
	return panel
}

// noticing is what was seen at the notice questions, against what was there.
func noticing(say *locale.Catalogue, all debrief.Summary) Block {
	panel := Block{Kind: Panel, Text: say.Text("What you noticed")}
	if all.Asked == 0 {
		return panel
	}
	most := max(all.Hits, all.Missed, all.False, 1)
	panel.Blocks = []Block{
		{Kind: Paragraph, Text: say.Text("You said %s what you noticed. %s", debrief.Times(say, all.Asked), signsSeen(say, all))},
		{Kind: Bar, Text: say.Text("Seen"), Value: all.Hits, Max: most, Word: say.Text("signs that showed and that you marked")},
		{Kind: Bar, Text: say.Text("Missed"), Value: all.Missed, Max: most, Word: say.Text("signs that showed and that you did not mark")},
		{Kind: Bar, Text: say.Text("Not there"), Value: all.False, Max: most, Word: say.Text("signs that you marked and that did not show")},
	}
	if all.Bare > 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: basesNamed(say, all)})
	}
	return panel
}

// basesNamed is how often the power used last was told rightly.
func basesNamed(say *locale.Catalogue, all debrief.Summary) string {
	switch {
	case all.Bare > 1:
		return say.Text("In %d of %d answers you named the power that had been used last.", all.Named, all.Bare)
	case all.Named == 1:
		return say.Text("In the one answer that could, you named the power that had been used last.")
	}
	return say.Text("In the one answer that could, you did not name the power that had been used last.")
}

func signsSeen(say *locale.Catalogue, all debrief.Summary) string {
	if there := all.Hits + all.Missed; there > 0 {
		return say.Count(there, "Of one sign that showed then, you marked %[2]d.", "Of %d signs that showed then, you marked %d.", there, all.Hits)
	}
	return say.Text("No sign showed then.")
}

// recent is how many playthroughs stand in the course of time.
const recent = 12

// overTime is the last playthroughs from the oldest on, as curves, each on its
// own, and in words.
func (h Habits) overTime() Block {
	panel := Block{Kind: Panel, Text: h.Say.Text("Over time")}
	openly := Curve{Label: h.Say.Text("Openly")}
	unused := Curve{Label: h.Say.Text("Without")}
	told := []Block{}
	for _, r := range slices.Backward(h.Runs[:min(recent, len(h.Runs))]) {
		open, idle := r.Manners[power.Transparent.Names()[0]], 0
		for _, k := range []power.Kind{power.Refrain, power.Listen, power.Repair, power.Reflect, power.Advocate} {
			idle += r.Deeds[k.String()]
		}
		openly.Points = append(openly.Points, percent(open, r.Moves))
		unused.Points = append(unused.Points, percent(idle, r.Moves))
		told = append(told, Block{Kind: Fact, Text: date(h.Say, r.Day), Word: h.Say.Text("%s (%s), “%s”. Of %s, %d used power openly and %d went without it.",
			r.Case, h.Say.Word("mode", string(r.Mode)), r.Ending, moveCount(h.Say, r.Moves), open, idle)})
	}
	if len(told) > 1 {
		panel.Blocks = append(panel.Blocks,
			Block{Kind: Quiet, Text: h.Say.Text("Moves that used power and said so, in per cent of each playthrough's, from the earliest on:")},
			Block{Kind: Timeline, Text: h.Say.Text("Moves that used power openly, in per cent"), Curves: []Curve{openly}},
			Block{Kind: Quiet, Text: h.Say.Text("Moves that went without it (held back, listened, made good, stepped back), in per cent:")},
			Block{Kind: Timeline, Text: h.Say.Text("Moves without power, in per cent"), Curves: []Curve{unused}})
	}
	panel.Blocks = append(panel.Blocks, told...)
	return panel
}

func (h Habits) endings() Block {
	panel := Block{Kind: Panel, Text: h.Say.Text("Endings you have seen")}
	for _, e := range h.Endings {
		word := h.Say.Text("%d of %d", len(e.Titles), e.Of)
		for i, t := range e.Titles {
			word += map[bool]string{true: ": ", false: ", "}[i == 0] + h.Say.Text("“%s”", t)
		}
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: e.Case, Word: word})
	}
	return panel
}

func percent(n, of int) int {
	if of == 0 {
		return 0
	}
	return (100*n + of/2) / of
}

func moveCount(say *locale.Catalogue, n int) string {
	return say.Count(n, "one move", "%d moves", n)
}
