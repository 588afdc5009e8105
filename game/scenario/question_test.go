package scenario

import "testing"

// TestEveryFormIsRead holds the guide's list of what a condition can ask to the
// parser that reads conditions.
func TestEveryFormIsRead(t *testing.T) {
	for _, form := range Forms() {
		if form.Written == comparisonSigns {
			continue
		}
		if _, found := ParseExpr(form.Written, Pos{}, cast{}); len(found) > 0 {
			t.Errorf("%s: %v", form.Written, found)
		}
	}
	for _, q := range questions {
		if !Reserved(q.name) {
			t.Errorf("%s could be the name of a fact", q.name)
		}
	}
}
