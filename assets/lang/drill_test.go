package lang_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"upperhand/assets/lang"
	"upperhand/game/debrief"
	"upperhand/game/drill"
	"upperhand/game/power"
)

// TestADrillGivesNothingAwayInAnyLanguage: what game/drill promises of its
// English items holds in each language too. Three answers differ, the right one
// is the longest at most half of the time, and no line names its base.
func TestADrillGivesNothingAwayInAnyLanguage(t *testing.T) {
	for _, tag := range lang.Tags() {
		say := lang.Find(tag)
		for _, k := range drill.Kinds() {
			longest := 0
			for _, item := range drill.Bank(k) {
				if item.Base != power.NoBase {
					name := strings.Fields(debrief.BaseName(say, item.Base))
					word := strings.ToLower(name[len(name)-1]) // "recompensa" of "de recompensa"
					if line := say.Word("Line", item.Line); strings.Contains(strings.ToLower(line), word) {
						t.Errorf("%s: %s says %q in %q", tag, item.ID, word, line)
					}
					continue
				}
				right, other, third := say.Word("Right", item.Right), say.Word("Other", item.Other), say.Word("Third", item.Third)
				if answers := slices.Sorted(slices.Values([]string{right, other, third})); len(slices.Compact(answers)) != 3 {
					t.Errorf("%s: two answers of %s are the same", tag, item.ID)
				}
				if utf8.RuneCountInString(right) > max(utf8.RuneCountInString(other), utf8.RuneCountInString(third)) {
					longest++
				}
			}
			if all := len(drill.Bank(k)); 2*longest > all {
				t.Errorf("%s, %s: of %d the right answer is the longest %d times", tag, k, all, longest)
			}
		}
	}
}
