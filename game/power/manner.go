package power

import "math/bits"

// Manner is how an act is done: a set of flags. Words do not count where the manner cancels them; see [Step].
type Manner uint16

// The flags, in the order in which Names lists them.
const (
	Transparent   Manner = 1 << iota // reasons, options and limits are said; void with Jargon or Hidden
	Consent                          // a real yes or no is asked for; void without Transparent, under Pressured, or to a threat
	Collaborative                    // worked out together; void with Pressured or Hidden
	Kept                             // a promise is followed through
	Broken                           // a promise is broken; outweighs Kept
	Jargon                           // words the other person cannot use
	Hidden                           // the influence is concealed: the bill comes when it is found out
	Pressured                        // pushed: the base becomes a lever
	Protective                       // claims to prevent serious harm; only real risk honours the claim
	Adapted                          // to the person's culture and language
)

const everyManner = Adapted<<1 - 1

var mannerNames = [...]string{"transparent", "consent", "collaborative", "kept", "broken", "jargon", "hidden", "pressured", "protective", "adapted"}

// Has says whether every flag of f is set.
func (m Manner) Has(f Manner) bool { return m&f == f }

// ParseManner reads one of a scenario's words.
func ParseManner(s string) (Manner, bool) {
	for i, name := range mannerNames {
		if name == s {
			return 1 << i, true
		}
	}
	return 0, false
}

// Names lists the words of the flags set, always in the same order.
func (m Manner) Names() []string {
	var names []string
	for rest := m & everyManner; rest != 0; rest &= rest - 1 {
		names = append(names, mannerNames[bits.TrailingZeros16(uint16(rest))])
	}
	return names
}

// MannerNames lists every word, for checkers and "did you mean".
func MannerNames() []string { return Manner(everyManner).Names() }
