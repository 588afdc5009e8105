//go:build screen

package app

import (
	"slices"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// A page that goes says so once and waits for nothing: what has come in by then
// must be kept, and so must the place.
func TestAPageThatGoesKeepsWhatWasDone(t *testing.T) {
	b := sit(t)
	var done []flow.Command
	var place flow.Place
	b.game.do = func(c flow.Command) flow.Msg { done = append(done, c); return nil }
	b.here = func(p flow.Place) { place = p }
	for _, id := range []string{"library", "case:" + viewtest.Case().ID} {
		b.do(t, press(id))
	}
	if place.Screen != view.Prebrief {
		t.Errorf("the place is %+v", place)
	}
	b.news <- flow.Press{ID: "start"}
	b.news <- flow.Press{ID: "continue"}
	b.settle()
	saved := slices.ContainsFunc(done, func(c flow.Command) bool {
		s, ok := c.(flow.SaveSlot)
		return ok && s.Slot.Revealed == 2
	})
	if !saved || place.Screen != view.Play {
		t.Errorf("carried out %+v; the place is %+v", done, place)
	}
}

// Who comes back into a case opens it again, and others have to be told.
func TestComingBackIntoACaseClaimsIt(t *testing.T) {
	b := sit(t)
	for _, id := range []string{"library", "case:" + viewtest.Case().ID, "start"} {
		b.do(t, press(id))
	}
	m := b.desk.Model()
	var done []flow.Command
	back := sit(t)
	back.game.do = func(c flow.Command) flow.Msg { done = append(done, c); return nil }
	restored := flow.Restored{Place: m.Place(), Slots: []flow.Slot{{Scenario: viewtest.Case().ID, Record: m.Session().Record(), Revealed: 1}}}
	back.begin(flow.New([]flow.Case{{Scenario: viewtest.Case()}}, restored))
	if want := (flow.Claim{Scenario: viewtest.Case().ID}); !slices.Contains(done, flow.Command(want)) {
		t.Errorf("carried out %+v", done)
	}
}
