package power

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
	force := mul(chi, unit/4+q.force/2) + when(q.act.Manner.Has(Pressured), unit/4) // at most ¾ + ¼
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
