package view

// Happened is what was said and done, turn by turn, without a reason: what is
// read before the questions on it.
func Happened(r Review, width int) string {
	p := &printer{say: r.Say, width: max(width, 20)}
	for _, t := range r.Debrief.Turns {
		p.blocks([]Block{{Kind: Panel, Text: heading(r.Say, t), Blocks: r.plainly(t)}})
	}
	return p.text()
}
