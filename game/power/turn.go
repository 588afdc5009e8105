package power

// turn gathers what one act does before the meters move. Everything that depends on the base is worked out per
// part (an act has one base or two) and averaged.
type turn struct {
	act   Act
	ctx   Context
	rel   *Relation
	p     *Params
	force wide // P·structure
	debt  wide // L, halved first by a repair

	ledger  ledger
	sum     effect // multiplied effect of all parts
	credit  wide   // apparent gain of a hidden use
	yes     wide
	willing wide
	own     wide
	justice wide
	coerced wide // (Y-w)(1-J): what becomes grievance
}

// part is one base's share of a turn on its way through the formulas.
type part struct {
	*turn
	process
	base   Base
	weight wide   // 1, or 1/2 when the act has two bases
	raw    effect // before the multipliers
}

// parts runs the act's bases one after the other.
func (t *turn) parts() {
	bases, weight := [2]Base{t.act.Base, t.act.Also}, unit
	if t.act.Also != NoBase {
		weight = unit / 2
	}
	for i, b := range bases {
		if i > 0 && b == NoBase {
			break
		}
		q := part{turn: t, process: processOf(t.act, b), base: b, weight: weight}
		q.run()
	}
}

// run applies the formulas in the order of a sentence.
func (q *part) run() {
	q.justiceDone()
	if q.act.Kind == Reflect || q.act.Kind == Advocate {
		return // neither is an act towards the other person
	}
	q.deed()
	q.manner()
	q.watch()
	q.multiply()
	q.influence()
}

func (q *part) justiceDone() { q.turn.justice += mul(q.weight, q.process.justice) }

// put adds a raw effect under a name. A withdrawn person cannot be won by asking: no use gains in rupture.
func (q *part) put(kind TermKind, base Base, manner Manner, e effect) {
	if q.act.Kind == Use && q.rel.State == Rupture {
		e.gainTrust, e.gainAutonomy = 0, 0
	}
	q.raw = q.raw.plus(e)
	q.enter(kind, base, manner, e)
}

// enter explains an effect: losses weigh λ from the start.
func (q *part) enter(kind TermKind, base Base, manner Manner, e effect) {
	lambda := mul(q.weight, widen(q.p.Lambda))
	q.ledger.add(kind, base, manner, e.scaled(effect{q.weight, q.weight, lambda, lambda}))
}

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
		autonomy -= mul(widen(q.p.D), max(trust, 0))
	}
	return trust, autonomy
}

// use puts the base, the good half of it that jargon wastes, and what fairness and a real danger take off its cost.
// Pressed or concealed, its whole charm turns into cost: a lever.
func (q *part) use() {
	trust, autonomy := q.pull()
	kind, m := TermBase, q.act.Manner
	if m.Has(Pressured) || m.Has(Hidden) {
		kind, trust, autonomy = TermLever, -max(trust, -trust), -max(autonomy, -autonomy)
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

// multiply turns the raw effect into the felt one and enters what each multiplier added or took:
//
//	gains of trust     q^n (1 - ηP(1-J)) / (1 + L/Lh)
//	gains of autonomy  q^n
//	losses             λ (2 - q^n) (1 + γG) (conflict)
func (q *part) multiply() {
	habit := power(widen(q.p.Q), widen(q.rel.recent(q.act.Kind, q.base)))
	loss := 2*unit - habit
	e := q.raw.scaled(effect{habit, habit, loss, loss})
	q.enter(TermHabit, NoBase, 0, q.raw.scaled(effect{habit - unit, habit - unit, loss - unit, loss - unit}))
	e = q.lessTrust(TermAuthority, e, unit-mul(mul(widen(q.p.Eta), q.force), unit-q.process.justice))
	e = q.lessTrust(TermGrievance, e, q.goodwill())
	e = q.moreLoss(e)
	if q.ctx.Conflict {
		worse := widen(q.p.Conflict) - unit
		q.enter(TermConflict, NoBase, 0, losses(e.lossTrust, e.lossAutonomy).scaled(evenly(worse)))
		e = e.scaled(effect{unit, unit, unit + worse, unit + worse})
	}
	lambda := mul(q.weight, widen(q.p.Lambda))
	q.sum = q.sum.plus(e.scaled(effect{q.weight, q.weight, lambda, lambda}))
	q.lend(habit)
}

// goodwill is 1/(1 + L/Lh), the share of trust gains and of willingness that a grievance leaves.
func (q *part) goodwill() wide {
	half := max(widen(q.p.Lh), 1)
	return quo(half, half+q.debt)
}

// lessTrust multiplies the trust gain and enters what that took.
func (q *part) lessTrust(kind TermKind, e effect, by wide) effect {
	less := mul(e.gainTrust, by)
	q.enter(kind, NoBase, 0, gains(less-e.gainTrust, 0))
	e.gainTrust = less
	return e
}

// moreLoss magnifies losses by overlapping disadvantage; adapting to the person halves the gap.
func (q *part) moreLoss(e effect) effect {
	worse := mul(widen(q.p.Gamma), q.ctx.gap())
	cost := losses(e.lossTrust, e.lossAutonomy)
	q.enter(TermGap, NoBase, 0, cost.scaled(evenly(worse)))
	if q.act.Manner.Has(Adapted) {
		worse /= 2
		q.enter(TermManner, NoBase, Adapted, cost.scaled(evenly(-worse)))
	}
	return e.plus(cost.scaled(evenly(worse)))
}

// lend enters the apparent gain of a hidden use: the other person does not know yet what it was.
func (q *part) lend(habit wide) {
	if !q.hiddenUse() {
		return
	}
	gam := mul(mul(habit, unit-mul(mul(widen(q.p.Eta), q.force), unit-q.process.justice)), q.goodwill())
	charm := mul(q.weight, mul(gam, max(widen(q.p.Tau[q.base]), 0)))
	q.credit += charm
	q.ledger.add(TermCredit, NoBase, 0, gains(charm, 0))
}

func (t *turn) hiddenUse() bool { return t.act.Kind == Use && t.act.Manner.Has(Hidden) }

// influence works out what a use achieves with the relation as it was: yes now, kept unwatched, made one's own.
// A plain remark asks for nothing.
func (q *part) influence() {
	if q.act.Kind != Use || q.base == NoBase {
		return
	}
	chi, unfair := q.harshness(), unit-q.process.justice
	voice := widen(q.rel.Autonomy) / 100
	var w wide
	if q.rel.State != Rupture {
		w = mul(mul(unit-chi, widen(q.rel.Trust)/100), q.goodwill())
	}
	force := min(unit, mul(chi, unit/4+q.force/2)+when(q.act.Manner.Has(Pressured), unit/4))
	k := unit - mul(mul(widen(q.p.React), voice), unfair)
	if q.open {
		k = mul(k, widen(q.p.Inform))
	}
	yes, willing := mul(k, w+mul(unit-w, force)), mul(k, w)
	q.yes += mul(q.weight, yes)
	q.willing += mul(q.weight, willing)
	q.own += mul(q.weight, mul(willing, voice))
	q.coerced += mul(q.weight, mul(yes-willing, unfair))
}
