package power

// meters are the moving numbers of a relation while a rule runs, before they are rounded once into it.
type meters struct{ trust, autonomy, ceiling, debt wide }

func (r Relation) meters() meters {
	return meters{widen(r.Trust), widen(r.Autonomy), widen(r.Ceiling), widen(r.Grievance)}
}

// lower takes x points at the midpoint off a meter; it never reaches 0.
func lower(x, meter wide) wide { return mul(meter, decay(x)) }

// raise adds x points at the midpoint to a meter that is not above its ceiling; it never passes it.
func raise(x, meter, ceiling wide) wide {
	return ceiling - mul(ceiling-meter, decay(x))
}

// reactance is 2(1 - A/100), 1 at the midpoint: those with much agency defend it, those with little lose it faster.
func reactance(autonomy wide) wide { return 2*unit - autonomy/50 }

// top is the upper end of both meters.
const top = 100 * unit

// move applies losses, then gains. A hidden use costs no trust yet: the loss waits in Deceit and the apparent gain
// is noted as Credit. It returns how far losses and gains moved each meter, as if no ceiling had been lowered; what the
// ceiling took is a term of its own.
func (m *meters) move(t *turn, r *Relation, ch *Change) effect {
	var moved effect
	e := t.sum
	if t.hiddenUse() {
		r.Deceit = min(r.Deceit+e.lossTrust.narrow(), maxDebt)
		r.Hidden = min(r.Hidden+1, maxHidden)
		honest := raise(e.gainTrust, m.trust, m.ceiling)
		r.Credit = min(r.Credit+(raise(e.gainTrust+t.credit, m.trust, m.ceiling)-honest).narrow(), full)
		e = effect{gainTrust: e.gainTrust + t.credit, gainAutonomy: e.gainAutonomy, lossAutonomy: e.lossAutonomy}
	}
	hurt := lower(e.lossTrust, m.trust)
	moved.lossTrust = hurt - m.trust
	m.trust = raise(e.gainTrust, hurt, m.ceiling)
	moved.gainTrust = raise(e.gainTrust, hurt, top) - hurt
	ch.add(Term{Kind: TermCeiling, Trust: (m.trust - hurt - moved.gainTrust).narrow()})

	hurt = lower(mul(e.lossAutonomy, reactance(m.autonomy)), m.autonomy)
	moved.lossAutonomy = hurt - m.autonomy
	m.autonomy = raise(e.gainAutonomy, hurt, top)
	moved.gainAutonomy = m.autonomy - hurt
	return moved
}

// owe adds what the act leaves behind: unwilling yeses in an unfair process, and a share of every open loss of trust.
func (m *meters) owe(t *turn) {
	m.debt += mul(widen(t.p.Ell), t.coerced)
	if !t.act.Manner.Has(Hidden) {
		m.debt += mul(widen(t.p.G), t.sum.lossTrust)
	}
}

// pay takes one unwatched turn's share of the debt out of trust, and tells how that moved it: surveillance only
// postpones the bill.
func (m *meters) pay(delta wide) (moved wide) {
	due, before := mul(delta, m.debt), m.trust
	m.trust, m.debt = lower(due, m.trust), m.debt-due
	return m.trust - before
}

// write rounds the meters into the relation, once a rule.
func (m *meters) write(r *Relation) {
	r.Trust, r.Autonomy = m.trust.narrow(), m.autonomy.narrow()
	r.Grievance = min(m.debt.narrow(), maxDebt)
}
