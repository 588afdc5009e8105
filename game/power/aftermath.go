package power

// Discover brings hidden acts to light. The ceiling of trust falls for good (never below 50), trust gained on false
// grounds is taken back, and the loss that waited arrives, with its grievance. Deceit is not fully repaired
// (Schweitzer, Hershey & Bradlow 2006). Without hidden acts nothing happens.
func Discover(r Relation, p *Params) (Relation, Change) {
	table := p.orDefaults()
	r = r.clean()
	ch := Change{Before: r}
	if r.Hidden > 0 {
		r.found(&table, &ch)
	}
	ch.After = r
	ch.settle()
	return r, ch
}

// found clears the account of deceit and writes down where the trust went.
func (r *Relation) found(p *Params, ch *Change) {
	was := r.Trust
	for keep := One - p.Scar; r.Hidden > 0 && r.Ceiling > minCeiling; r.Hidden-- {
		r.Ceiling = clamp(times(r.Ceiling, keep), minCeiling, r.Ceiling)
	}
	honest := max(0, was-r.Credit)
	after := lower(widen(r.Deceit), widen(honest)).narrow()
	r.Trust = min(after, r.Ceiling)
	r.Grievance = min(r.Grievance+times(p.G, r.Deceit), maxDebt)
	r.Deceit, r.Hidden, r.Credit = 0, 0, 0
	r.State = r.classify(p)
	ch.add(Term{Kind: TermCredit, Trust: honest - was})
	ch.add(Term{Kind: TermDeceit, Trust: after - honest})
	ch.add(Term{Kind: TermCeiling, Trust: r.Trust - after})
}

// Unwatched lets turns pass in which nobody checks: each pays a share of the grievance out of trust. More than
// a thousand turns change nothing further.
func Unwatched(r Relation, turns int, p *Params) (Relation, Change) {
	table := p.orDefaults()
	r = r.clean()
	ch := Change{Before: r}
	m := r.meters()
	for range min(turns, 1000) {
		m.pay(widen(table.Delta))
	}
	m.write(&r)
	r.State = r.classify(&table)
	ch.After = r
	ch.add(Term{Kind: TermDebt})
	ch.settle()
	return r, ch
}

// Harm is serious harm that could have been prevented. It costs both meters λ·harm·risk; share, 0..1, is how much of
// it the scenario says has happened.
func Harm(r Relation, c Context, share Fixed, p *Params) (Relation, Change) {
	table := p.orDefaults()
	r, c = r.clean(), c.clean()
	ch := Change{Before: r}
	x := mul(mul(widen(table.Lambda), widen(table.Harm)), mul(widen(c.Risk), widen(clamp(share, 0, One))))
	m := r.meters()
	m.trust, m.autonomy = lower(x, m.trust), lower(mul(x, reactance(m.autonomy)), m.autonomy)
	m.write(&r)
	r.State = r.classify(&table)
	ch.After = r
	ch.add(Term{Kind: TermHarm})
	ch.settle()
	return r, ch
}
