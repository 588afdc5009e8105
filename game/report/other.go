package report

import (
	"upperhand/game/debrief"
	"upperhand/game/document"
)

// otherSide is the conversation as the others had it: what they heard in the
// player's words and what they thought behind their own.
func (t Told) otherSide() document.Section {
	say := t.words()
	s := document.Section{ID: "their-side", Title: say.Text("Their side"), NewPage: true}
	if s.Blocks = t.passages(); len(s.Blocks) > 0 {
		s.Blocks = append([]document.Block{document.Para(say.Text("The same conversation, with what the others made of your words and what they thought and did not say."))}, s.Blocks...)
	}
	for _, p := range t.Debrief.People {
		var facts document.Facts
		for _, f := range []document.Fact{{Label: say.Text("Wanted"), Text: p.Want}, {Label: say.Text("Feared"), Text: p.Fear}, {Label: say.Text("Did not say"), Text: p.Unsaid}} {
			if f.Text != "" {
				facts = append(facts, f)
			}
		}
		s.Blocks = append(s.Blocks, document.Card{Title: say.Text("%s, from the inside", p.Name), Blocks: []document.Block{facts}})
	}
	return s
}

// passages are the lines behind which there was something else.
func (t Told) passages() []document.Block {
	var blocks []document.Block
	var facts document.Facts
	flush := func() {
		if len(facts) > 0 {
			blocks = append(blocks, facts)
		}
		facts = nil
	}
	scene := ""
	for _, p := range t.Debrief.Their {
		if p.Scene != "" {
			scene = p.Scene
		}
		if p.Thought == "" && p.Heard == "" {
			continue
		}
		if scene != "" {
			flush()
			blocks, scene = append(blocks, document.Head(scene)), ""
		}
		facts = append(facts, document.Fact{Label: debrief.Capital(p.Speaker), Text: p.Text})
		if p.Heard != "" {
			facts = append(facts, document.Fact{Label: t.words().Text("%s heard", p.Hearer), Text: p.Heard})
		}
		if p.Thought != "" {
			label := t.words().Text("%s thought", p.Speaker)
			if p.Mine {
				label = t.words().In("you", "%s thought", p.Speaker)
			}
			facts = append(facts, document.Fact{Label: label, Text: p.Thought})
		}
	}
	flush()
	return blocks
}

// lasting is how deep the yeses went.
func (t Told) lasting() document.Section {
	say := t.words()
	s := document.Section{ID: "what-would-last", Title: say.Text("What would last")}
	for _, a := range t.Debrief.Lasting {
		s.Blocks = append(s.Blocks, document.Head(a.Between), document.Bars{Caption: say.Text("What the agreement was made of, in per cent"), Max: 100, Rows: []document.Bar{
			{Label: say.Text("Said because somebody looked"), Note: say.In("Kelman", "compliance"), Value: a.Compliance},
			{Label: say.Text("Said for the other's sake"), Note: say.In("Kelman", "identification"), Value: a.Identification},
			{Label: say.Text("Meant"), Note: say.In("Kelman", "internalisation"), Value: a.Internalisation},
		}})
		for _, sentence := range a.Sentences {
			s.Blocks = append(s.Blocks, document.Para(sentence))
		}
	}
	if len(s.Blocks) > 0 {
		s.Blocks = append(s.Blocks, document.Small(say.Text("Kelman (1958) tells apart a yes that is said because somebody looks, one that is kept for the other's sake, and one that is meant.")))
	}
	return s
}
