package view

// theirs is the other side: what moved people, what would last of what they
// agreed to, and the same conversation with what they thought and heard.
func (r Review) theirs() []Block {
	blocks := append(r.people(), r.lasting()...)
	blocks = append(blocks, r.runs()...)
	return append(blocks, r.otherSide()...)
}

func (r Review) people() []Block {
	var blocks []Block
	for _, p := range r.Debrief.People {
		panel := Block{Kind: Panel, Text: r.Say.Text("%s, from the inside", p.Name)}
		for _, f := range []struct{ label, word string }{{r.Say.Text("Wanted"), p.Want}, {r.Say.Text("Feared"), p.Fear}, {r.Say.Text("Did not say"), p.Unsaid}} {
			if f.word != "" {
				panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: f.label, Word: f.word})
			}
		}
		blocks = append(blocks, panel)
	}
	return blocks
}

// lasting is what becomes of each agreement when nobody watches.
func (r Review) lasting() []Block {
	d := r.Debrief
	panel := Block{Kind: Panel, Text: r.Say.Text("What would last")}
	if d.Ending != nil && d.Ending.Later != "" {
		panel.Blocks = append([]Block{{Kind: Quiet, Text: r.Say.Text("How the case goes on when nobody is watching:")}}, paragraphs(split(d.Ending.Later))...)
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: r.Say.Text("What that has to do with the way in which it was agreed:")})
	}
	for _, a := range d.Lasting {
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: a.Between})
		for _, s := range a.Sentences {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: s})
		}
	}
	if len(d.Lasting) == 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: r.Say.Text("Nobody was asked for anything with power, so there is nothing that could wear off.")})
		return []Block{panel}
	}
	panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: r.Say.Text("The three kinds of yes are Kelman's (1958). The shares are the model's estimate, not a measurement.")})
	return []Block{panel}
}

// otherSide is the conversation with what was thought and heard.
func (r Review) otherSide() []Block {
	blocks := []Block{{Kind: Heading2, Text: r.Say.Text("The same conversation, from their side")}}
	for _, p := range r.Debrief.Their {
		if p.Scene != "" {
			blocks = append(blocks, Block{Kind: Quiet, Text: p.Scene})
		}
		blocks = append(blocks, passage(p))
		if p.Heard != "" {
			blocks = append(blocks, Block{Kind: Fact, Text: r.Say.Text("%s heard", p.Hearer), Word: p.Heard})
		}
		if p.Thought != "" {
			blocks = append(blocks, Block{Kind: Thought, Speaker: p.Speaker, Voice: p.Voice, Text: p.Thought})
		}
	}
	return blocks
}
