package desk_test

import (
	"fmt"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/view"
)

// What stands under a search changes with every letter; who writes stays where
// they write.
func TestLookingThroughTheJournalStaysInPlace(t *testing.T) {
	var notes flow.Journal
	for i := range 30 {
		notes = append(notes, flow.Note{ID: fmt.Sprint(i), Case: "A case", Question: "Why?", Text: fmt.Sprintf("Entry %d of all.", i), Written: int64(100 - i)})
	}
	d := desk.New(model(flow.Restored{Journal: notes}), fonts(t))
	d.Resize(1280, 676)
	d.Tell(flow.Press{ID: "library"})
	d.Tell(flow.Press{ID: "journal"})
	d.FocusOn("search")
	d.Type("entry 7")
	if d.Focus() != "search" || value(d) != "entry 7" {
		t.Fatalf("after writing the keys are on %q, which holds %q", d.Focus(), value(d))
	}
	d.Tell(flow.Edit{ID: "search", Text: ""})
	d.Scroll(600)
	before := d.Frame().Scroll
	d.Tell(flow.Press{ID: "more"})
	if d.Frame().Scroll != before || d.Screen().Name != view.Journal {
		t.Errorf("showing more scrolls from %d to %d", before, d.Frame().Scroll)
	}
}
