package power

// deed is what the act does by its kind alone.
func (q *part) deed() {
	f := widen(q.p.F)
	switch q.act.Kind {
	case Use:
		if q.base != NoBase {
			q.use()
		}
	case Refrain:
		rho := max(widen(q.p.Rho0), 1)
		v := mul(mul(widen(q.p.R0), q.harshness()), unit-quo(widen(q.ctx.Risk), rho))
		q.put(TermRestraint, q.base, 0, split(v, v))
	case Listen:
		q.put(TermListening, NoBase, 0, gains(2*f, f))
	case Repair:
		q.put(TermRepair, NoBase, 0, gains(4*f, 2*f))
	}
}

func (q *part) harshness() wide { return widen(q.p.Chi[q.base]) }

// pull is the base's own effect in a neutral manner: trust τ, and autonomy by distance from break-even harshness,
// less the dependence that help without voice builds.
func (q *part) pull() (trust, autonomy wide) {
	trust = widen(q.p.Tau[q.base])
	autonomy = mul(widen(q.p.S), widen(q.p.Chi0)-q.harshness())
	if !q.free && !q.joint && q.base != Informational {
		autonomy -= mul(widen(q.p.D), positive(trust))
	}
	return trust, autonomy
}

// use puts the base, the good half of it that jargon wastes, and what fairness and a real danger take off its cost.
// Pressed or concealed, its whole charm turns into cost: a lever. A base without
// charm, such as a threat, stays what it is.
func (q *part) use() {
	trust, autonomy := q.pull()
	kind, m := TermBase, q.act.Manner
	if m.Has(Pressured) || m.Has(Hidden) {
		if max(trust, autonomy) > 0 {
			kind = TermLever
		}
		trust, autonomy = -max(trust, -trust), -max(autonomy, -autonomy)
	}
	own := split(trust, autonomy)
	q.put(kind, q.base, 0, own)
	if m.Has(Jargon) {
		q.put(TermManner, NoBase, Jargon, gains(-own.gainTrust/2, -own.gainAutonomy/2))
	}
	cost := losses(own.lossTrust, own.lossAutonomy)
	spared := mul(widen(q.p.Beta), q.process.justice)
	q.put(TermFairness, NoBase, 0, cost.scaled(evenly(-spared)))
	if m.Has(Protective) {
		q.put(TermManner, NoBase, Protective, cost.scaled(evenly(-mul(unit-spared, q.ground()))))
	}
}

// ground is how much of the cost a protective claim removes: none up to the risk threshold, π at certain harm.
func (q *part) ground() wide {
	rho := widen(q.p.Rho0)
	over := widen(q.ctx.Risk) - rho
	if over <= 0 {
		return 0
	}
	return mul(widen(q.p.Pi), quo(over, unit-rho))
}

// manner puts each flag that counts: twice the unit on its main meter, once on the other. A harsh base leaves less
// room for the autonomy that good manner gives. A mandate magnifies all of it.
func (q *part) manner() {
	f, room := widen(q.p.F), unit
	if q.act.Kind == Use {
		room -= q.harshness()
	}
	before := q.raw
	q.flag(q.open, Transparent, gains(2*f, mul(f, room)))
	q.flag(q.free, Consent, gains(f, mul(2*f, room)))
	q.flag(q.joint, Collaborative, gains(f, mul(2*f, room)))
	q.flag(q.kept, Kept, gains(2*f, mul(f, room)))
	m := q.act.Manner
	q.flag(m.Has(Broken), Broken, losses(2*f, f))
	q.flag(m.Has(Jargon), Jargon, losses(0, f))
	q.flag(m.Has(Hidden), Hidden, losses(2*f, f))
	q.flag(m.Has(Pressured), Pressured, losses(f, 2*f))
	if q.ctx.Mandated {
		mine := q.raw.plus(before.scaled(evenly(-unit)))
		q.put(TermMandate, NoBase, 0, mine.scaled(evenly(widen(q.p.Mu))))
	}
}

func (q *part) flag(counts bool, m Manner, e effect) {
	if counts {
		q.put(TermManner, NoBase, m, e)
	}
}

// watch puts the cost of surveillance, which openness and voice remove.
func (q *part) watch() {
	if q.ctx.Watched {
		cost := mul(widen(q.p.F), unit-q.process.justice)
		q.put(TermWatched, NoBase, 0, losses(cost/4, cost/2))
	}
}
