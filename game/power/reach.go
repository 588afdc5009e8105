package power

// Reach gives the lowest and the highest trust and autonomy that a relation in that state can have, whatever state it
// came from. It is for reasoning about conditions: a relation outside is in another state.
func Reach(s State) (trust, autonomy [2]Fixed) {
	p := Defaults()
	autonomy = [2]Fixed{0, full}
	switch s.known() {
	case Rupture:
		return [2]Fixed{0, p.Withdrawn + 2*p.H}, autonomy
	case Guarded:
		return [2]Fixed{p.Low + 1, p.High - 1}, autonomy
	case Alliance, Dependence:
		trust = [2]Fixed{p.High - p.H, full}
	default:
		trust = [2]Fixed{p.Withdrawn + 1, p.Low + p.H}
	}
	if s.among(Alliance, Resistance) {
		autonomy[0] = p.Split - p.H
	} else {
		autonomy[1] = p.Split + p.H - 1
	}
	return trust, autonomy
}

// nearly is more than rounding can move a meter at the border of a sign.
const nearly = One / 100

// ReachOfSign is Reach for a sign that shows, or does not; can is false where the other person's authority is too
// little for it ever to show. Structure only lessens authority, so it is left out.
func ReachOfSign(s Sign, shows bool, authority Fixed) (trust, autonomy [2]Fixed, can bool) {
	p := Defaults()
	trust, autonomy = [2]Fixed{0, full}, [2]Fixed{0, full}
	switch {
	case s == LimitedVoice && shows:
		autonomy[1] = 100*p.Voice - 1
	case s == LimitedVoice:
		autonomy[0] = 100 * p.Voice
	case s == FearOfDisagreeing && shows:
		if authority <= p.Fear {
			return trust, autonomy, false
		}
		trust[1] = full - 100*(p.Fear*One/authority) + nearly
	case s == DependenceOnWorker && shows:
		trust[0], autonomy[1] = 100*p.Lean-nearly, full-100*p.Lean+nearly
	}
	return trust, autonomy, true
}
