// Package viewtest holds a small case, built in Go, for tests of screens: it
// has every kind of item, two shown relations, a notice question, power that a
// third person uses, a refrain, a repair and three endings.
package viewtest

import (
	"strconv"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Characters of the case, as indexes.
const (
	Sofia    = 1
	Matthias = 2
)

// Scenes of the case, as indexes.
const (
	firstHour = iota
	herEnding
	joint
)

// Case is the scenario. Every call builds a new one, so a test may change it.
func Case() *scenario.Scenario {
	sc := &scenario.Scenario{
		ID: "sofia-small", Title: "Ending it at work", Role: "counsellor", Language: "en", Minutes: 15, Hash: "small-1",
		Summary:     "Sofia, 32, wants out of a relationship with the man who can fire her.",
		Objectives:  []scenario.Text{{Text: "Notice whose goal is on the table."}, {Text: "Use authority openly, or not at all."}},
		Prebrief:    "You are her counsellor, not her lawyer,\nand not his judge.\n\nShe has come once before.",
		ContentNote: "A coercive relationship at work.",
		Fiction:     "The people and the firm. Two sessions stand for five.",
		Authority:   power.FromFloat(0.4), Shown: []int{0, 2},
		Characters: []scenario.Character{
			{ID: "you", Name: "You", Pronoun: "they", Look: scenario.Look{Skin: 6, Hair: "short", Top: "teal"}},
			{ID: "sofia", Name: "Sofia", Pronoun: "she", Role: "client", Age: 32, Want: "Out, with her work intact.", Fear: "That nobody would believe her.", Unsaid: "She still checks her phone for him.", Look: scenario.Look{Skin: 4, Hair: "long", Top: "plum"}},
			{ID: "matthias", Name: "Matthias", Pronoun: "he", Role: "her boss", Age: 48, Look: scenario.Look{Skin: 2, Hair: "short", Top: "navy", Beard: "short"}},
		},
		Relations: []scenario.Relation{
			{From: Sofia, To: scenario.You, Trust: 50 * power.One, Autonomy: 35 * power.One, Authority: power.FromFloat(0.4), Gap: []string{"gender", "rank"}},
			{From: Matthias, To: scenario.You, Trust: 50 * power.One, Autonomy: 65 * power.One, Authority: power.FromFloat(0.2)},
			{From: Sofia, To: Matthias, Trust: 40 * power.One, Autonomy: 30 * power.One, Authority: power.FromFloat(0.9), Conflict: true, Declared: true},
		},
		Reflections: []scenario.Reflection{{Text: "When did you want an outcome more than she did?"}},
		Endings: []scenario.Ending{
			{ID: "own-terms", Title: "On her own terms", Kind: "good", Text: "She leaves with a plan in her own hand.", Later: "Six weeks on she works on another floor."},
			{ID: "his-terms", Title: "On his terms", Kind: "bad", Text: "She nods at what he says."},
			{ID: "stops-coming", Title: "She stops coming", Kind: "bad", Text: "The chair stays empty."},
		},
	}
	sc.Scenes = []scenario.Scene{
		{ID: "first-hour", Title: "Sofia asks for help", Place: "your office, the second session", Room: "office", Light: "rain", With: []int{Sofia}},
		{ID: "her-ending", Title: "What she wants", Place: "your office, an hour later", Room: "office", Light: "evening", With: []int{Sofia}, Notice: true},
		{ID: "joint-session", Title: "The three of you", Place: "the meeting room", Room: "meeting-room", Light: "day", With: []int{Sofia, Matthias}, Conflict: true},
	}
	sc.Scenes[firstHour].Items = first()
	sc.Scenes[herEnding].Items = second()
	sc.Scenes[joint].Items = third()
	index(sc)
	return sc
}

func first() []scenario.Item {
	return []scenario.Item{
		line(scenario.None, "Rain on the window. She has kept her coat on.", "", ""),
		line(Sofia, "I've hinted at it, twice. He just talks over me.", "worn", "Say it is bad. Say I'm not mad."),
		line(Sofia, "He could let me go tomorrow. I don't see that I have any power in this.", "", ""),
		choice("ask", "Before we plan anything: what would a good ending look like to you?", act(power.Use, power.Referent, power.Transparent|power.Consent|power.Collaborative), scene(herEnding), told{
			"You want to know what she wants.", "Somebody asked.", "A goal she owns comes before any plan that you own.", "NASW 1.02"}),
		choice("", "Let me set out what the company's policy protects, and what it doesn't. Then you choose.", act(power.Use, power.Informational, power.Transparent), scene(herEnding), told{
			"You want her to have the facts.", "There is a way this is done.", "Facts stand without you.", ""}),
		choice("press", "If you go on with him, I'm not sure that I can keep offering you sessions.", act(power.Use, power.Coercive, power.Pressured), scene(herEnding), told{
			"To move her.", "Another person who can end things.", "A threat buys a yes that lasts as long as you look.", "NASW 1.02"}),
		choice("drawer", "You could report him yourself. You leave the form in the drawer.", act(power.Refrain, power.Legitimate, 0), scene(herEnding), told{}),
	}
}

func second() []scenario.Item {
	return []scenario.Item{
		line(Sofia, "I want to keep my projects. And I want him to stop.", "thoughtful", ""),
		choice("together", "Shall we ask him in, with you setting the rules?", act(power.Use, power.Expert, power.Transparent|power.Consent), scene(joint), told{Heard: "My rules."}),
		choice("listen", "Say nothing for a moment.", act(power.Listen, power.NoBase, 0), scene(joint), told{}),
		choice("plain", "Shall we stop here for today?", scenario.Effects{Toward: scenario.None}, ending(2), told{}),
	}
}

func third() []scenario.Item {
	boss := line(Matthias, "Who got you on that project, Sofia?", "amused", "She owes me.")
	boss.Effects = act(power.Use, power.Reward, power.Hidden)
	boss.Effects.Toward = Sofia
	return []scenario.Item{
		line(scenario.None, "Matthias has taken the chair by the door.", "", ""),
		boss,
		line(Sofia, "You did.", "ashamed", ""),
		choice("stop-him", "I'd like Sofia to finish. Is that all right with you, Sofia?", act(power.Use, power.Legitimate, power.Transparent|power.Consent), ending(0), told{}),
		choice("sorry", "I'm sorry. I let this start without asking you.", act(power.Repair, power.NoBase, 0), ending(0), told{}),
		choice("let-him", "Let him talk.", act(power.Use, power.Connection, power.Hidden), ending(1), told{}),
	}
}

// told is what the debrief says of a choice.
type told struct{ Meant, Heard, Why, Ethics string }

func line(speaker int, text, mood, thought string) scenario.Item {
	return scenario.Item{Kind: scenario.LineItem, Speaker: speaker, Text: text, Mood: mood, Thought: thought, Effects: scenario.Effects{Toward: scenario.None}, Target: nowhere()}
}

func choice(id, text string, e scenario.Effects, to scenario.Target, t told) scenario.Item {
	return scenario.Item{
		Kind: scenario.ChoiceItem, Speaker: scenario.You, Text: text, Effects: e, Target: to,
		Choice: &scenario.Choice{ID: id, Named: id != "", Meant: t.Meant, Heard: t.Heard, Why: t.Why, Ethics: t.Ethics},
	}
}

func act(k power.Kind, b power.Base, m power.Manner) scenario.Effects {
	return scenario.Effects{Acts: true, Act: power.Act{Kind: k, Base: b, Manner: m}, Toward: scenario.None}
}

func nowhere() scenario.Target     { return scenario.Target{Scene: scenario.None, Ending: scenario.None} }
func scene(i int) scenario.Target  { return scenario.Target{Scene: i, Ending: scenario.None} }
func ending(i int) scenario.Target { return scenario.Target{Scene: scenario.None, Ending: i} }

// index numbers the choices, as the loader does.
func index(sc *scenario.Scenario) {
	for s := range sc.Scenes {
		nth := 0
		for i := range sc.Scenes[s].Items {
			c := sc.Scenes[s].Items[i].Choice
			if c == nil {
				continue
			}
			nth++
			if c.ID == "" {
				c.ID = sc.Scenes[s].ID + "/" + strconv.Itoa(nth)
			}
			c.Index = len(sc.Choices)
			sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: s, Item: i})
		}
	}
}
