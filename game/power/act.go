package power

// Kind is what sort of deed an act is; only Use asks the other person for something.
type Kind uint8

// The kinds, in the order of the golden table.
const (
	Use      Kind = iota // a base of power is used
	Refrain              // a base at hand is held back
	Listen               // attention, affirmation
	Repair               // owning up to a harm and making good
	Reflect              // supervision: habits fade, a conflict frame ends
	Advocate             // work on the structure itself
)

var kindNames = [...]string{"use", "refrain", "listen", "repair", "reflect", "advocate"}

// String is the word that scenario files use.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return kindNames[Use]
}

// ParseKind reads a scenario's word.
func ParseKind(s string) (Kind, bool) {
	for i, name := range kindNames {
		if name == s {
			return Kind(i), true
		}
	}
	return Use, false
}

// Act is one thing said or done to one person. A refrain names the base held back in Base. Also is a second base
// in the same sentence (NoBase for none); the effect of two is the mean of what each would do alone.
type Act struct {
	Kind       Kind
	Base, Also Base
	Manner     Manner
}

// Bases lists the bases the act names: none, one, or two different ones.
func (a Act) Bases() []Base {
	a = a.clean()
	var named []Base
	for _, b := range [2]Base{a.Base, a.Also} {
		if b != NoBase {
			named = append(named, b)
		}
	}
	return named
}

// clean puts a lone or repeated base first, forgets bases where the kind has none, and lets a broken promise
// outweigh a kept one.
func (a Act) clean() Act {
	if int(a.Kind) >= len(kindNames) {
		a.Kind = Use
	}
	a.Base, a.Also = a.Base.known(), a.Also.known()
	if a.Kind != Use && a.Kind != Refrain {
		a.Base, a.Also = NoBase, NoBase
	}
	if a.Base == NoBase {
		a.Base, a.Also = a.Also, NoBase
	}
	if a.Also == a.Base {
		a.Also = NoBase
	}
	if a.Manner.Has(Broken) {
		a.Manner &^= Kept
	}
	return a
}
