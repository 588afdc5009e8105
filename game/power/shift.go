package power

// Shift moves the meters by what a scenario itself says, within their bounds,
// and settles the state. It is for a beat of the story that no act carries.
func Shift(r Relation, trust, autonomy Fixed, p *Params) (Relation, Change) {
	params := p.orDefaults()
	before := r.clean()
	after := before
	after.Trust = clamp(before.Trust+trust, 0, before.Ceiling)
	after.Autonomy = clamp(before.Autonomy+autonomy, 0, 100*One)
	after.State = after.classify(&params)
	return after, Change{Before: before, After: after}
}
