package power

// Base is what makes another person listen: the ground on which influence rests.
type Base uint8

// The bases, in the order of the golden table. Nobody's act needs one: NoBase is a plain remark.
const (
	NoBase        Base = iota
	Coercive           // the power to punish
	Reward             // the power to give
	Legitimate         // the right to ask, from office or custom
	Expert             // being believed to know
	Referent           // being liked, admired, belonged with
	Informational      // the reasons themselves
	Connection         // whom one knows
)

const baseCount = int(Connection) + 1

//locale:texts base
var baseNames = [baseCount]string{"none", "coercive", "reward", "legitimate", "expert", "referent", "informational", "connection"}

// String is the word that scenario files use.
func (b Base) String() string { return baseNames[b.known()] }

// ParseBase reads a scenario's word; "none" is not one of them.
func ParseBase(s string) (Base, bool) {
	for _, b := range Bases() {
		if baseNames[b] == s {
			return b, true
		}
	}
	return NoBase, false
}

// Bases lists the seven in the order in which every table and report shows them.
func Bases() [7]Base {
	return [7]Base{Coercive, Reward, Legitimate, Expert, Referent, Informational, Connection}
}

// Source says who described the base, to be shown wherever the base is explained: the seven are not one theory.
func (b Base) Source() string {
	switch b {
	case NoBase:
		return ""
	case Informational:
		return "Raven 1965"
	case Connection:
		return "added by later writers"
	default:
		return "French & Raven 1959"
	}
}

// known turns a byte that is no base into NoBase, so that tables can be indexed without a check.
func (b Base) known() Base {
	if int(b) < baseCount {
		return b
	}
	return NoBase
}
