package flow

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// authoring is the game of an author, at the case that they write.
func authoring(changes ...func(*scenario.Scenario)) Model {
	sc := viewtest.Case()
	for _, change := range changes {
		change(sc)
	}
	return New([]Case{{Scenario: sc, Rules: play.NoRules{}}}, Restored{Seed: 7, Author: true}).Opened(sc.ID)
}

func TestOnlyAuthorsHaveTheMap(t *testing.T) {
	for name, presses := range wherever {
		if m := press(t, game(), presses...); strings.Contains(view.Text(Screen(m), 78), "Map") {
			t.Errorf("%s: somebody who does not write is shown a way to the map", name)
		}
		if m, _ := Update(game(), Press{view.MapEnter}); m.at == view.Map {
			t.Error("the map came without a control for it")
		}
	}
}

// From wherever the map is looked at, back leads there again.
func TestTheMapLeadsBack(t *testing.T) {
	for name, presses := range map[string][]string{
		"title": {"library", "title"}, "prebrief": nil, "play": {"start", "continue"}, "history": {"start", "continue", "history"}, "leave": {"start", "leave"},
		"notice": {"start", "continue", "continue", "say:press"}, "debrief": {"start", "continue", "continue", "say:press", "notice:skip", "say:plain", "debrief"},
	} {
		m := press(t, authoring(), presses...)
		before := view.Text(Screen(m), 78)
		m = press(t, m, view.MapEnter)
		if Screen(m).Name != view.Map || Screen(m).Chart == nil {
			t.Fatalf("%s: the map is not shown", name)
		}
		if after := view.Text(Screen(press(t, m, "back")), 78); after != before {
			t.Errorf("%s: before\n%s\nafter\n%s", name, before, after)
		}
	}
}

func TestTheMapNamesEveryScene(t *testing.T) {
	m := press(t, authoring(), view.MapEnter)
	for _, s := range m.cases[0].Scenario.Scenes {
		c, ok := Screen(m).Control(view.SceneID(s.ID))
		if !ok || !strings.Contains(c.Label, s.Title) || !strings.Contains(c.Hint, "leads to") {
			t.Errorf("scene %q is not on the map, or does not say where it leads: %+v", s.ID, c)
		}
	}
}

// A scene that is pressed is played from its first line, in a record that
// plays again to the same state.
func TestASceneCanBeGoneTo(t *testing.T) {
	sc := viewtest.Case()
	for i, s := range sc.Scenes {
		m := press(t, authoring(), view.MapEnter, view.SceneID(s.ID))
		session := m.Session()
		if session == nil || session.State().Visited[i] == 0 || m.at != view.Play {
			t.Fatalf("%q was not gone to: %s", s.ID, Screen(m).Name)
		}
		again, fit, err := play.Resume(session.Scenario, session.Rules, session.Record())
		if err != nil || !fit.Whole() || again.State().Hash() != session.State().Hash() {
			t.Errorf("%q: the record leads elsewhere (%v)", s.ID, err)
		}
		first := ""
		for _, it := range s.Items {
			if it.Kind == scenario.LineItem {
				first = it.Text
				break
			}
		}
		if Screen(m).Name == view.Notice { // its one line is in the history already, as when one plays there
			m = press(t, m, "history")
		}
		if text := view.Text(Screen(m), 500); !strings.Contains(text, first) {
			t.Errorf("%q does not begin with %q:\n%s", s.ID, first, text)
		}
	}
}

// The map shows where the playthrough has been and where it is.
func TestTheMapShowsTheWayThatWasTaken(t *testing.T) {
	m := press(t, authoring(), view.MapEnter)
	if c := Screen(m).Chart; slices.Contains(c.Seen, true) || c.Here != view.NoCard {
		t.Error("before anything was played, something counts as seen")
	}
	m = press(t, authoring(), "start", "continue", "continue", "say:press", view.MapEnter)
	c := Screen(m).Chart
	story := c.Drawing.Story
	if !c.Seen[0] || c.Here == view.NoCard || !c.Seen[c.Here] || slices.Contains(c.Seen[story.Scenes:], true) {
		t.Errorf("seen %v, here %d", c.Seen, c.Here)
	}
	went := 0
	for i, on := range c.Went {
		if on {
			went++
			if w := story.Ways[i]; !c.Seen[w.From] || !c.Seen[w.To] || story.Cards[w.From].Rows[w.Row].Told[0] != "press" {
				t.Errorf("the way %+v was not taken", w)
			}
		}
	}
	if went != 1 {
		t.Errorf("%d ways count as taken after one choice", went)
	}
	if hint, _ := Screen(m).Control(view.SceneID(story.Cards[c.Here].ID)); !strings.Contains(hint.Hint, "you are here") {
		t.Errorf("the button of the scene does not tell: %q", hint.Hint)
	}
}

// Going from scene to scene does not fill the list of runs, and gives up
// nothing that was played.
func TestGoingAboutKeepsWhatWasPlayed(t *testing.T) {
	m := press(t, authoring(), "start", "continue", "continue", "say:press", "notice:skip")
	for range 2 * MostRuns {
		m = press(t, m, view.MapEnter, view.SceneID("joint-session"))
		m = press(t, m, view.MapEnter, view.SceneID("her-ending"))
	}
	if n := len(m.sitting.others); n != 1 {
		t.Errorf("%d runs are kept beside the open one", n)
	}
}

func TestASceneThatNothingLeadsTo(t *testing.T) {
	m := authoring(func(sc *scenario.Scenario) {
		sc.Scenes = append(sc.Scenes, scenario.Scene{ID: "lost", Title: "Lost and found", Items: sc.Scenes[0].Items[:1]})
	})
	m = press(t, m, view.MapEnter, view.SceneID("lost"))
	if s := Screen(m); s.Name != view.Map || !strings.Contains(view.Text(s, 200), "No way was found to “Lost and found”") {
		t.Errorf("nothing is said:\n%s", view.Text(s, 200))
	}
	if m = press(t, m, "back", view.MapEnter); strings.Contains(view.Text(Screen(m), 200), "No way was found") {
		t.Error("it is said again later")
	}
}

// A content note stands before the scene for authors too.
func TestASceneWithAContentNote(t *testing.T) {
	m := authoring(func(sc *scenario.Scenario) { sc.Scenes[2].ContentNote = "Threats." })
	m = press(t, m, view.MapEnter, view.SceneID("joint-session"))
	if s := Screen(m); s.Name != view.Ahead && s.Name != view.Play {
		t.Errorf("the scene leads to %s", s.Name)
	}
}

// Saving the script while the map is shown draws the new one, with the run in
// it; a script with mistakes leaves the map below what tells them.
func TestTheMapFollowsTheScript(t *testing.T) {
	m := press(t, authoring(), "start", "continue", "continue", "say:press", view.MapEnter)
	m, _ = Update(m, saved(func(sc *scenario.Scenario) { sc.Scenes[1].Title = "Quite another title" }))
	if s := Screen(m); s.Name != view.Map || !strings.Contains(view.Text(s, 200), "Quite another title") || s.Chart.Here == view.NoCard {
		t.Errorf("the map is the old one:\n%s", view.Text(s, 200))
	}
	m, _ = Update(m, brokenly())
	m, _ = Update(m, saved())
	if s := Screen(m); s.Name != view.Map {
		t.Errorf("after mistakes were mended the author is on %s", s.Name)
	}
}

// A page that is loaded again shows the map again; for somebody who does not
// write, the title.
func TestTheMapIsAPlace(t *testing.T) {
	m := press(t, authoring(), view.MapEnter)
	for author, want := range map[bool]view.Name{true: view.Map, false: view.Title} {
		again := New([]Case{{Scenario: viewtest.Case(), Rules: play.NoRules{}}}, Restored{Author: author, Place: m.Place()})
		if again.at != want {
			t.Errorf("author %v: the game comes back on %s", author, again.at)
		}
	}
}

// A rule that fails on the way to a scene is told as a mistake of the script.
func TestARuleThatFailsOnTheWay(t *testing.T) {
	m := authoring(func(sc *scenario.Scenario) {
		sc.Hooks = 1
		for i := range sc.Choices {
			play.ChoiceItem(sc, i).When = &scenario.Cond{Hook: 1}
		}
	})
	m = press(t, m, view.MapEnter, view.SceneID("joint-session"))
	if s := Screen(m); s.Name != view.Fault {
		t.Errorf("it leads to %s", s.Name)
	}
}
