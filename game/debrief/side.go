package debrief

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Passage is one line of the conversation told from the other side.
type Passage struct {
	Turn    int    // the decision that it follows, from 1; 0: before the first
	Scene   string // the title of the scene that begins here; "" where none does
	Speaker string // "You", a name, or "" for the narrator
	Voice   int    // the character's place in the cast, 0 the player; for a colour
	Mine    bool   // the player says or does it
	Text    string
	Thought string // what the speaker thought behind the line and did not say
	Hearer  string // the player's lines: who heard it
	Heard   string // and what they made of it
}

// theirs tells the conversation once more with what the other people thought
// and heard.
func theirs(s *play.Session) []Passage {
	var all []Passage
	number, scene := 0, ""
	for t := -1; t < len(s.Turns()); t++ {
		if t >= 0 && s.Turns()[t].Input.Choice != "" {
			number++
		}
		for _, e := range events(s, t) {
			if p, ok := passage(s.Scenario, e); ok {
				p.Turn = number
				if title := s.Scenario.Scenes[e.Scene].Title; title != scene {
					p.Scene, scene = title, title
				}
				all = append(all, p)
			}
		}
	}
	return all
}

func passage(sc *scenario.Scenario, e play.Event) (Passage, bool) {
	if e.Kind != play.LineSpoken && e.Kind != play.ChoiceTaken {
		return Passage{}, false
	}
	item := &sc.Scenes[e.Scene].Items[e.Item]
	p := Passage{Text: item.Text, Thought: item.Thought}
	switch {
	case e.Kind == play.ChoiceTaken:
		p.Speaker, p.Mine, p.Heard, p.Hearer = Capital(Name(sc, scenario.You)), true, item.Choice.Heard, hearerOf(sc, e)
	case item.Speaker >= 0:
		p.Speaker, p.Voice = Capital(Name(sc, item.Speaker)), item.Speaker
		p.Mine = item.Speaker == scenario.You
	}
	return p, true
}

// hearerOf is whom a choice was meant for, by name.
func hearerOf(sc *scenario.Scenario, e play.Event) string {
	item := &sc.Scenes[e.Scene].Items[e.Item]
	hearer := item.Effects.Toward
	if with := sc.Scenes[e.Scene].With; hearer < 0 && len(with) > 0 {
		hearer = with[0]
	}
	if hearer < 0 {
		return sc.Words.In("hearer", "They")
	}
	return Capital(Name(sc, hearer))
}
