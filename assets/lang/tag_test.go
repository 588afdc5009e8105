package lang_test

import (
	"testing"

	"upperhand/assets/lang"
	"upperhand/game/debrief"
	"upperhand/game/power"
)

// TestEveryTagIsTranslated: what stands on a choice is in the language of the
// choice, for every kind of act.
func TestEveryTagIsTranslated(t *testing.T) {
	for _, tag := range lang.Tags()[1:] {
		say := lang.Find(tag)
		for k := power.Refrain; k <= power.Advocate; k++ {
			if word := debrief.TagWord(say, k.String()); word == k.String() {
				t.Errorf("%s: the tag of %q is not translated", tag, word)
			}
		}
	}
}
