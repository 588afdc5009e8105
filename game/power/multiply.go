package power

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
	e = q.lessTrust(TermAuthority, e, q.ease())
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

// ease is 1 - ηP(1-J), the share of trust gains that authority leaves.
func (q *part) ease() wide {
	return unit - mul(mul(widen(q.p.Eta), q.force), unit-q.process.justice)
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
	felt := mul(mul(habit, q.ease()), q.goodwill())
	charm := mul(q.weight, mul(felt, positive(widen(q.p.Tau[q.base]))))
	q.credit += charm
	q.ledger.add(TermCredit, NoBase, 0, effect{gainTrust: charm})
}
