package flow

import (
	"testing"

	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

func TestWalk(t *testing.T) {
	m := New([]Case{{Scenario: viewtest.Case()}, {ID: "broken", Problem: "broken.lua:3: error[UH001]: x"}}, Restored{CanQuit: true})
	show := func() { t.Log("\n" + view.Text(Screen(m), 78) + "\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~") }
	press := func(ids ...string) {
		for _, id := range ids {
			if _, ok := Screen(m).Control(id); !ok {
				t.Fatalf("no %s", id)
			}
			m, _ = Update(m, Press{id})
			show()
		}
	}
	show()
	press("library", "case:broken", "dismiss", "case:sofia-small", "start", "continue", "continue", "say:press", "sign:0", "notice:answer", "history", "back", "say:together", "continue", "continue", "leave", "back", "settings", "back", "say:sorry", "debrief", "next")
	m, _ = Update(m, Edit{"reflect:0", "When I said stop."})
	press("next", "later", "next", "report", "finish", "case:sofia-small")
	t.Log(view.Report(m.review(), 78))
}
