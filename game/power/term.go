package power

// TermKind says what a term of a change stands for. Their order is the order of a sentence: what was done, how,
// how often, where, and what the past adds.
type TermKind uint8

// The kinds of terms.
const (
	TermBase      TermKind = iota // the base itself, in Term.Base
	TermLever                     // the base turned into a lever by pressure or hiding, in Term.Base
	TermRestraint                 // a base held back; a loss in the face of real danger, in Term.Base
	TermListening                 // attention
	TermRepair                    // owning up
	TermManner                    // one flag, in Term.Manner
	TermFairness                  // what a fair process took off the base's own cost
	TermHabit                     // the same again: gains wear off, losses grow
	TermConflict                  // losses in a conflict frame
	TermWatched                   // being watched
	TermMandate                   // the mandate that magnifies manner
	TermGap                       // overlapping disadvantage that magnifies losses
	TermAuthority                 // authority that slows trust
	TermGrievance                 // the debt that divides trust gains
	TermCredit                    // trust gained, or taken back, on false grounds
	TermDeceit                    // the bill of deceit found out
	TermCeiling                   // the ceiling of trust
	TermDebt                      // grievance paid in trust while nobody watches
	TermHarm                      // serious harm that happened
	TermStory                     // what the scenario itself says, without an act
)

const termKinds = int(TermStory) + 1

var termNames = [termKinds]string{"base", "lever", "restraint", "listening", "repair", "manner", "fairness", "habit",
	"conflict", "watched", "mandate", "gap", "authority", "grievance", "credit", "deceit", "ceiling", "debt", "harm", "story"}

// String is a key for catalogues of phrases.
func (k TermKind) String() string {
	if int(k) < termKinds {
		return termNames[k]
	}
	return ""
}

// Term is one reason for a change and its share in it, in points of each meter. Base and Manner are set where the
// kind says so.
type Term struct {
	Kind            TermKind
	Base            Base
	Manner          Manner
	Trust, Autonomy Fixed
}

// size orders terms by weight.
func (t Term) size() Fixed { return magnify(t.Trust) + magnify(t.Autonomy) }

func magnify(f Fixed) Fixed { return max(f, -f) }

// before is the order of a sentence.
func (t Term) before(u Term) bool {
	switch {
	case t.Kind != u.Kind:
		return t.Kind < u.Kind
	case t.Base != u.Base:
		return t.Base < u.Base
	default:
		return t.Manner < u.Manner
	}
}

// maxTerms holds two bases, ten flags and one of each of the other kinds that can meet in one change.
const maxTerms = 24

// Change is what happened to a relation and why.
type Change struct {
	Before, After Relation
	Yes           Fixed // Y, 0..1: says yes now (compliance, Kelman)
	Willing       Fixed // w, 0..Yes: keeps it unwatched (identification)
	Own           Fixed // i, 0..Willing: makes it their own (internalisation)
	Justice       Fixed // J, 0..1: how fair the process was

	terms [maxTerms]Term
	count int
}

// Terms lists the reasons in the order of a sentence, without those that round to nothing. For each meter they add
// up to After less Before, to the millionth.
func (c Change) Terms() []Term {
	return append([]Term(nil), c.terms[:c.count]...)
}

// add puts a reason in; the caller keeps within maxTerms.
func (c *Change) add(t Term) {
	c.terms[c.count] = t
	c.count++
}

// settle makes the terms add up: what rounding left over goes to the largest, then empty terms fall out and the
// rest are put in order.
func (c *Change) settle() {
	trust, autonomy := c.After.Trust-c.Before.Trust, c.After.Autonomy-c.Before.Autonomy
	largest := 0
	for i, t := range c.terms[:c.count] {
		trust, autonomy = trust-t.Trust, autonomy-t.Autonomy
		if t.size() > c.terms[largest].size() {
			largest = i
		}
	}
	c.terms[largest].Trust += trust
	c.terms[largest].Autonomy += autonomy
	c.sort()
}

// sort drops the empty terms and puts the others in order by insertion; they are few.
func (c *Change) sort() {
	kept := 0
	for _, t := range c.terms[:c.count] {
		if t.size() == 0 {
			continue
		}
		i := kept
		for ; i > 0 && t.before(c.terms[i-1]); i-- {
			c.terms[i] = c.terms[i-1]
		}
		c.terms[i] = t
		kept++
	}
	clear(c.terms[kept:])
	c.count = kept
}
