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
	q.turn.justice += mul(q.weight, q.process.justice)
	if q.act.Kind == Reflect || q.act.Kind == Advocate {
		return // neither is an act towards the other person
	}
	q.deed()
	q.manner()
	q.watch()
	q.multiply()
	q.influence()
}

// put adds a raw effect under a name. A withdrawn person cannot be won by asking: no use gains in rupture.
func (q *part) put(kind TermKind, base Base, manner Manner, e effect) {
	if q.act.Kind == Use && q.rel.State == Rupture {
		e = losses(e.lossTrust, e.lossAutonomy)
	}
	q.raw = q.raw.plus(e)
	q.enter(kind, base, manner, e)
}

// enter explains an effect: losses weigh λ from the start.
func (q *part) enter(kind TermKind, base Base, manner Manner, e effect) {
	lambda := mul(q.weight, widen(q.p.Lambda))
	q.ledger.add(kind, base, manner, e.scaled(effect{q.weight, q.weight, lambda, lambda}))
}

// hiddenUse says whether the act is a deceit: its bill comes on discovery.
func (t *turn) hiddenUse() bool { return t.act.Kind == Use && t.act.Manner.Has(Hidden) }
