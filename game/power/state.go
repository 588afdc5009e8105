package power

// State is the corner of the trust and autonomy plane a relation is in, with some inertia so that it does not
// flicker.
type State uint8

// The states. Guarded is everything between the corners, and where every relation starts.
const (
	Guarded    State = iota
	Alliance         // high trust, high autonomy
	Dependence       // high trust, low autonomy
	Compliance       // low trust, low autonomy
	Resistance       // low trust, high autonomy
	Rupture          // the other person has withdrawn; asking achieves nothing until it is repaired
)

//locale:texts state
var stateNames = [...]string{"guarded", "alliance", "dependence", "compliance", "resistance", "rupture"}

// String is the word that scenario files use.
func (s State) String() string { return stateNames[s.known()] }

// ParseState reads a scenario's word.
func ParseState(s string) (State, bool) {
	for i, name := range stateNames {
		if name == s {
			return State(i), true
		}
	}
	return Guarded, false
}

func (s State) known() State {
	if int(s) < len(stateNames) {
		return s
	}
	return Guarded
}

// among says whether s is one of the states; the thresholds move in favour of the state one is in.
func (s State) among(states ...State) bool {
	for _, other := range states {
		if s == other {
			return true
		}
	}
	return false
}

// classify finds the state from both meters and the state before. Applying it twice changes nothing.
func (r Relation) classify(p *Params) State {
	was, leave := r.State, p.Withdrawn
	if was == Rupture {
		leave += 2 * p.H
	}
	if r.Trust <= leave {
		return Rupture
	}
	split := p.Split
	switch was {
	case Alliance, Resistance:
		split -= p.H
	case Dependence, Compliance:
		split += p.H
	}
	return corner(r.Trust, r.Autonomy >= split, was, p)
}

// corner is the state outside rupture, once it is known whether autonomy counts as high.
func corner(trust Fixed, free bool, was State, p *Params) State {
	high, low := p.High, p.Low
	if was.among(Alliance, Dependence) {
		high -= p.H
	}
	if was.among(Compliance, Resistance, Rupture) {
		low += p.H
	}
	switch {
	case trust >= high && free:
		return Alliance
	case trust >= high:
		return Dependence
	case trust <= low && free:
		return Resistance
	case trust <= low:
		return Compliance
	default:
		return Guarded
	}
}
