package power

// Context is where an act happens. The scenario sets it, never the player.
type Context struct {
	Authority Fixed // P, 0..1: what the role can do to the other person
	Mandated  bool  // the other person has to be here
	Risk      Fixed // 0..1: real, serious, imminent harm
	Axes      int   // disadvantages of the other person that overlap, 0..20; privilege elsewhere does not subtract
	Conflict  bool  // the talk is framed as a fight
	Watched   bool  // compliance is under open surveillance
	Structure Fixed // 1 at the start; advocacy lowers it, and with it authority and the gap
}

// maxAxes is more than any scenario counts; it keeps the loss multiplier finite.
const maxAxes = 20

// NextContext is the context the next act meets. A yes to a protective use lowers the risk by its share,
// reflecting ends the conflict frame, and advocacy lowers the structure a little each time it succeeds.
func NextContext(c Context, a Act, ch Change, p *Params) Context {
	c, a = c.clean(), a.clean()
	q := p.orDefaults()
	if a.Manner.Has(Protective) {
		c.Risk = times(c.Risk, One-clamp(ch.Yes, 0, One))
	}
	switch a.Kind {
	case Reflect:
		c.Conflict = false
	case Advocate:
		c.Structure = times(c.Structure, q.Advocate)
	}
	return c
}

// clean holds an author's numbers inside their ranges.
func (c Context) clean() Context {
	c.Authority = clamp(c.Authority, 0, One)
	c.Risk = clamp(c.Risk, 0, One)
	c.Structure = clamp(c.Structure, 0, One)
	c.Axes = max(0, min(maxAxes, c.Axes))
	return c
}

// gap is tri(axes)·structure: one axis counts 1, two count 3, three count 6.
func (c Context) gap() wide {
	return wide(c.Axes*(c.Axes+1)/2) * widen(c.Structure)
}

// force is authority as the structure lets it be used.
func (c Context) force() wide { return mul(widen(c.Authority), widen(c.Structure)) }

// times multiplies two numbers in millionths, rounding once.
func times(a, b Fixed) Fixed { return mul(widen(a), widen(b)).narrow() }
