package power

// Relation is what one person has with another. It is a plain value: copy it, compare it, keep it in a record.
// Trust and Autonomy are shown in play; the rest stays hidden until the debrief.
type Relation struct {
	Trust     Fixed // T, 0..Ceiling
	Autonomy  Fixed // A, 0..100: voice, agency
	Ceiling   Fixed // K, 50..100: what trust can still reach after deceit was found out
	Grievance Fixed // L, 0..2,000: debt of coerced yeses and of losses not made good
	Deceit    Fixed // S, 0..2,000: loss that waits for discovery
	Credit    Fixed // C, 0..100: trust gained on false grounds
	Hidden    int   // nh: hidden acts not yet found out
	Recent    [9]Fixed
	State     State
}

// Places in Recent after the seven bases, which stand at Base-1. Each use adds one and all fade every act.
const (
	recentRefrain = 7
	recentListen  = 8
)

const (
	minCeiling = 50 * One
	maxHidden  = 1000
	maxRecent  = 100 * One
)

// New is a relation that has no history yet, its state read off the two meters.
func New(trust, autonomy Fixed) Relation {
	p := Defaults()
	r := Relation{Trust: trust, Autonomy: autonomy, Ceiling: full}.clean()
	r.State = r.classify(&p)
	return r
}

// Start gives the meters of a first meeting: 50 and 65, or 45 and 45 for someone who has to come. Mandated people
// start lower, though the two groups overlap widely (Sheehan & Burns 2011); a character may set its own.
func Start(mandated bool) (trust, autonomy Fixed) {
	if mandated {
		return 45 * One, 45 * One
	}
	return 50 * One, 65 * One
}

// clean holds every field inside its range, so that no caller can make a rule overflow.
func (r Relation) clean() Relation {
	r.Ceiling = clamp(r.Ceiling, minCeiling, full)
	r.Trust = clamp(r.Trust, 0, r.Ceiling)
	r.Autonomy = clamp(r.Autonomy, 0, full)
	r.Grievance = clamp(r.Grievance, 0, maxDebt)
	r.Deceit = clamp(r.Deceit, 0, maxDebt)
	r.Credit = clamp(r.Credit, 0, full)
	r.Hidden = max(0, min(maxHidden, r.Hidden))
	for i := range r.Recent {
		r.Recent[i] = clamp(r.Recent[i], 0, maxRecent)
	}
	r.State = r.State.known()
	return r
}

// remember lets the counts fade and adds the act to those it belongs to.
func (r *Relation) remember(a Act, fade Fixed) {
	for i := range r.Recent {
		r.Recent[i] = times(r.Recent[i], fade)
	}
	for _, b := range [2]Base{a.Base, a.Also} {
		if a.Kind == Use && b != NoBase {
			r.Recent[b-1] += One
		}
	}
	switch a.Kind {
	case Refrain:
		r.Recent[recentRefrain] += One
	case Listen:
		r.Recent[recentListen] += One
	}
}

// recent is how often the act's kind, or this base of it, was met lately.
func (r *Relation) recent(k Kind, b Base) Fixed {
	switch {
	case k == Use && b != NoBase:
		return r.Recent[b-1]
	case k == Refrain:
		return r.Recent[recentRefrain]
	case k == Listen:
		return r.Recent[recentListen]
	default:
		return 0
	}
}
