package power

// Step plays one act: the relation afterwards, and what changed and why. Inputs outside their ranges are clamped;
// a nil table means [Defaults]. It allocates nothing.
//
// Effects are points at the midpoint: a gain of x moves 50 to about 50+x, and less the nearer the end of the scale,
// so no meter can leave it.
func Step(r Relation, a Act, c Context, p *Params) (Relation, Change) {
	table := p.orDefaults()
	r, a, c = r.clean(), a.clean(), c.clean()
	ch := Change{Before: r}
	t := turn{act: a, ctx: c, rel: &r, p: &table, force: c.force(), debt: widen(r.Grievance)}
	if a.Kind == Repair {
		t.debt /= 2
	}
	t.parts()
	ch.Justice = t.justice.narrow()
	ch.Yes, ch.Willing, ch.Own = t.yes.narrow(), t.willing.narrow(), t.own.narrow()

	m := r.meters()
	m.debt = t.debt
	moved := m.move(&t, &r, &ch)
	t.ledger.share(moved, &ch)
	m.owe(&t)
	if !c.Watched {
		ch.add(Term{Kind: TermDebt, Trust: m.pay(widen(table.Delta)).narrow()})
	}
	m.write(&r)
	r.remember(a, fading(a, &table))
	r.State = r.classify(&table)
	ch.After = r
	ch.settle()
	return r, ch
}

// fading is what is left of the counts of recent acts: reflection clears habits faster than time does.
func fading(a Act, p *Params) Fixed {
	if a.Kind == Reflect {
		return p.Reflect
	}
	return p.Fade
}
