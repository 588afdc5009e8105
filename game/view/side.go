package view

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
)

// side tells how the shown relations stand, where the mode lets it.
func (s Sitting) side(st stretch, see sight) []Block {
	if !see.meters {
		return []Block{{Kind: Quiet, Text: see.remark}}
	}
	var side []Block
	bonds := st.bonds(s.Session)
	for _, r := range st.sc.Shown {
		side = append(side, Block{Kind: Panel, Text: debrief.Between(st.sc, r), Blocks: s.relation(st, r, bonds[r])})
	}
	if told := s.lastTurn(st); see.reasons && len(told) > 0 {
		side = append(side, Block{Kind: Panel, Text: s.say().Text("Last turn"), Blocks: paragraphs(told)})
	}
	if st.turn < 0 {
		side = append(side, Block{Kind: Quiet, Text: see.remark})
	}
	return side
}

func paragraphs(texts []string) []Block {
	var blocks []Block
	for _, t := range texts {
		blocks = append(blocks, Block{Kind: Paragraph, Text: t})
	}
	return blocks
}

// relation is one relation's meters, where it stands, and its signs.
func (s Sitting) relation(st stretch, r int, b play.Bond) []Block {
	was := b
	if st.turn >= 0 {
		was = st.before.Relations[r]
	}
	trust, autonomy := b.Trust.Round(), b.Autonomy.Round()
	blocks := []Block{
		{Kind: Meter, Text: s.say().Text("Trust"), Tone: "trust", Value: trust, Delta: trust - was.Trust.Round(), Word: st.sc.Words.Word("trust", trustWord(trust))},
		{Kind: Meter, Text: s.say().Text("Autonomy"), Tone: "autonomy", Value: autonomy, Delta: autonomy - was.Autonomy.Round(), Word: st.sc.Words.Word("autonomy", autonomyWord(autonomy))},
		{Kind: Standing, Text: debrief.StateName(s.say(), b.State), Word: debrief.StandingSentence(st.sc, r, s.lately(st, r), b.Relation), X: autonomy, Y: trust},
	}
	for i := range blocks {
		blocks[i].Plain = blocks[i].Kind == Meter && s.Meters == MeterWords
	}
	for _, sign := range debrief.AllSigns() {
		on := b.Signs.Has(sign)
		tone := ""
		if on {
			tone = "warn"
		}
		blocks = append(blocks, Block{Kind: Sign, Text: debrief.SignSentence(st.sc, r, sign), On: on, Tone: tone})
	}
	return blocks
}

// MeterText says a meter in words alone: "good, rising".
func MeterText(say *locale.Catalogue, b Block) string {
	switch {
	case b.Delta > 0:
		return say.Text("%s, rising", b.Word)
	case b.Delta < 0:
		return say.Text("%s, falling", b.Word)
	}
	return b.Word
}

// trustWord and autonomyWord say a meter in a word; the borders are those of
// the states.
//
//locale:texts trust
func trustWord(v int) string {
	switch {
	case v <= 15:
		return "broken"
	case v <= 40:
		return "low"
	case v < 60:
		return "some"
	case v < 80:
		return "good"
	}
	return "strong"
}

//locale:texts autonomy
func autonomyWord(v int) string {
	switch {
	case v < 25:
		return "hardly any"
	case v < 40:
		return "little"
	case v < 60:
		return "some"
	case v < 80:
		return "good"
	}
	return "strong"
}

// lastTurn tells why the shown meters moved since the last choice, as far as
// it was read.
func (s Sitting) lastTurn(st stretch) []string {
	var facts []Block
	for i := range st.read() {
		facts = append(facts, s.facts(st, i)...)
	}
	return sentences(facts)
}

// lately is a relation as it was a choice before the last, against which one
// sees where it is going.
func (s Sitting) lately(st stretch, r int) power.Relation {
	turns := s.Session.Turns()
	for i := st.turn - 1; i >= 0; i-- {
		if turns[i].Input.Choice != "" {
			return turns[i].Before.Relations[r].Relation
		}
	}
	return s.Session.First().Relations[r].Relation
}

// told is why one event moved a shown meter, in sentences.
func (s Sitting) told(st stretch, at int) []string { return sentences(s.facts(st, at)) }

// facts are the moves of one event with their reasons.
func (s Sitting) facts(st stretch, at int) []Block {
	e := st.events[at]
	if e.Kind != play.MetersMoved || !slices.Contains(st.sc.Shown, e.Relation) {
		return nil
	}
	m := debrief.MoveAt(s.Session, st.turn, at)
	var facts []Block
	for _, a := range m.Accounts {
		moved := a.Moved
		if len(st.sc.Shown) > 1 {
			moved = m.Between + ", " + moved
		}
		facts = append(facts, Block{Kind: Fact, Text: moved, Word: a.Sentence()})
	}
	return facts
}

func sentences(facts []Block) []string {
	var told []string
	for _, f := range joined(facts) {
		told = append(told, f.Text+": "+f.Word)
	}
	return told
}
