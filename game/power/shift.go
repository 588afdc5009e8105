package power

// Shift moves the meters by what a scenario itself says, within their bounds, and settles the state. It is for a
// beat of the story that no act carries; one term, [TermStory], says so.
func Shift(r Relation, trust, autonomy Fixed, p *Params) (Relation, Change) {
	table := p.orDefaults()
	r = r.clean()
	ch := Change{Before: r}
	r.Trust = clamp(r.Trust+clamp(trust, -full, full), 0, r.Ceiling)
	r.Autonomy = clamp(r.Autonomy+clamp(autonomy, -full, full), 0, full)
	r.State = r.classify(&table)
	ch.After = r
	ch.add(Term{Kind: TermStory})
	ch.settle()
	return r, ch
}
