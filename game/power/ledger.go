package power

// effect is what an act would do to both meters, in points at the midpoint, gains and losses apart because they
// meet different multipliers.
type effect struct{ gainTrust, gainAutonomy, lossTrust, lossAutonomy wide }

// gains and losses build an effect from (trust, autonomy).
func gains(trust, autonomy wide) effect {
	return effect{gainTrust: trust, gainAutonomy: autonomy}
}

func losses(trust, autonomy wide) effect {
	return effect{lossTrust: trust, lossAutonomy: autonomy}
}

// positive is the gain in a number, 0 for a loss.
func positive(w wide) wide { return max(w, 0) }

// split sorts a signed pair into gains and losses.
func split(trust, autonomy wide) effect {
	return effect{positive(trust), positive(autonomy), positive(-trust), positive(-autonomy)}
}

func (e effect) plus(o effect) effect {
	return effect{e.gainTrust + o.gainTrust, e.gainAutonomy + o.gainAutonomy, e.lossTrust + o.lossTrust, e.lossAutonomy + o.lossAutonomy}
}

// scaled multiplies each of the four by its own factor.
func (e effect) scaled(by effect) effect {
	return effect{mul(e.gainTrust, by.gainTrust), mul(e.gainAutonomy, by.gainAutonomy), mul(e.lossTrust, by.lossTrust), mul(e.lossAutonomy, by.lossAutonomy)}
}

func evenly(w wide) effect { return effect{w, w, w, w} }

// entry is one reason's signed part of the whole effect.
type entry struct {
	kind   TermKind
	base   Base
	manner Manner
	effect effect
}

// ledger explains where the effect of an act comes from. Entries of all four columns add up to the multiplied
// effect, so each column can be shared out over the movement it caused.
type ledger struct {
	entries [maxTerms]entry
	count   int
}

// add enters a reason, together with earlier ones of the same name (the second base of an act brings the same
// manner again).
func (l *ledger) add(kind TermKind, base Base, manner Manner, e effect) {
	if e == (effect{}) {
		return
	}
	for i := range l.entries[:l.count] {
		if o := &l.entries[i]; o.kind == kind && o.base == base && o.manner == manner {
			o.effect = o.effect.plus(e)
			return
		}
	}
	l.entries[l.count] = entry{kind, base, manner, e}
	l.count++
}

// share turns the entries into terms. Given how far each column moved its meter (signed), an entry gets its part of
// that.
func (l *ledger) share(m effect, ch *Change) {
	var total effect
	for i := range l.entries[:l.count] {
		total = total.plus(l.entries[i].effect)
	}
	rate := effect{ratio(m.gainTrust, total.gainTrust), ratio(m.gainAutonomy, total.gainAutonomy),
		ratio(m.lossTrust, total.lossTrust), ratio(m.lossAutonomy, total.lossAutonomy)}
	for i := range l.entries[:l.count] {
		n := &l.entries[i]
		e := n.effect.scaled(rate)
		ch.add(Term{n.kind, n.base, n.manner, (e.gainTrust + e.lossTrust).narrow(), (e.gainAutonomy + e.lossAutonomy).narrow()})
	}
}

// ratio is part/whole, 0 for an empty whole.
func ratio(part, whole wide) wide {
	if whole == 0 {
		return 0
	}
	return quo(part, whole)
}
