package view

import "upperhand/game/play"

// HistoryScreen is the whole conversation up to the reading point.
func HistoryScreen(s Sitting) Screen {
	return Screen{
		Say:  s.say(),
		Name: History, Heading: s.say().Text("What was said"), Context: s.Session.Scenario.Title,
		Body: s.conversation(s.sight().reasons),
		Actions: []Control{
			{ID: "back", Kind: Primary, Label: s.say().Text("Back to the conversation"), Key: "escape"},
		},
		Focus: "back",
		New:   []string{s.say().Text("What was said so far")},
	}
}

// log is the conversation alone: why meters moved stands beside it.
func (s Sitting) log() []Block { return s.conversation(false) }

// conversation is every stretch in order, under the titles of its scenes, with
// the reasons for what moved where they are wanted.
func (s Sitting) conversation(reasons bool) []Block {
	last := s.stretch()
	w := &scribe{sc: last.sc}
	var blocks []Block
	for turn := -1; turn < len(s.Session.Turns()); turn++ {
		st := stretch{sc: last.sc, turn: turn, events: s.Session.Opening()}
		if turn >= 0 {
			st.events = s.Session.Turns()[turn].Events
		}
		st.seen = len(st.events)
		if turn == last.turn {
			st.seen = last.seen
		}
		blocks = append(blocks, s.titled(w, st, reasons)...)
	}
	return blocks
}

// titled is a stretch with a heading for each scene and, where they are wanted,
// the reasons right behind what caused them.
func (s Sitting) titled(w *scribe, st stretch, reasons bool) []Block {
	sc := st.sc
	var blocks []Block
	for i, e := range st.read() {
		if e.Kind == play.SceneEntered && w.entitle(sc.Scenes[e.Scene].Title) {
			blocks = append(blocks, Block{Kind: Heading2, Text: w.title})
		}
		blocks = append(blocks, w.write(e)...)
		if e.Kind != play.MetersMoved || !reasons {
			continue
		}
		for _, told := range s.told(st, i) {
			blocks = append(blocks, Block{Kind: Quiet, Text: told})
		}
	}
	return blocks
}
