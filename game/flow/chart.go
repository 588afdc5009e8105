package flow

import (
	"slices"
	"strings"

	"upperhand/game/graph"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/reach"
	"upperhand/game/scenario"
	"upperhand/game/view"
)

// chart is the map of the case as it was last drawn, which takes too long to do
// for each screen anew.
type chart struct {
	of      *scenario.Scenario
	say     *locale.Catalogue
	drawing *graph.Drawing
	remark  string
}

// charted is the model with the map drawn that is to be seen.
func (m Model) charted() Model {
	if m.at != view.Map {
		m.chart.remark = ""
		return m
	}
	if m.open == none || m.cases[m.open].Scenario == nil {
		m.at = m.before
		return m
	}
	sc := m.cases[m.open].Scenario
	if m.chart.of == sc && m.chart.say == m.say {
		return m
	}
	m.chart = chart{of: sc, say: m.say, drawing: drawn(sc, m.cases[m.open].Rules, m.say), remark: m.chart.remark}
	if m.chart.drawing == nil {
		m.at = m.before
	}
	return m
}

// mapped is a screen with the way to the map, for those who write.
func (m Model) mapped(s view.Screen) view.Screen {
	if !m.author || !draws || m.open == none || m.cases[m.open].Scenario == nil {
		return s
	}
	to := view.Control{ID: view.MapEnter, Kind: view.Button, Label: m.say.Text("Map"), Key: "m"}
	switch s.Name {
	case view.Title, view.Leave:
		s.Actions = append(slices.Clone(s.Actions), to)
	case view.Prebrief, view.Play, view.Notice, view.Ahead, view.History, view.Debrief:
		s.Bar = append([]view.Control{to}, s.Bar...)
	}
	return s
}

// atlas is what the map shows: the case, and where the open playthrough of it
// has been.
func (m Model) atlas() view.Atlas {
	s := m.chart.drawing.Story
	c := view.Chart{Drawing: m.chart.drawing, Seen: make([]bool, len(s.Cards)), Went: make([]bool, len(s.Ways)), Here: view.NoCard}
	if session := m.sitting.session; session != nil && session.Scenario == m.chart.of {
		t := trail{chart: &c, card: make([]int, len(m.chart.of.Scenes)), row: map[graph.At]int{}, at: view.NoCard}
		t.follow(session)
	}
	return view.Atlas{Say: m.say, Title: m.chart.of.Title, Chart: c, Remark: m.chart.remark}
}

// trail marks on a map where a playthrough went.
type trail struct {
	chart *view.Chart
	card  []int            // of each scene
	row   map[graph.At]int // of an item, in its card
	at    int              // the card that it has come to
	taken int              // the row of the choice that was made there; none
}

func (t *trail) follow(session *play.Session) {
	s := t.chart.Drawing.Story
	for i := range s.Cards[:s.Scenes] {
		t.card[s.Cards[i].Index] = i
		for k, r := range s.Cards[i].Rows {
			t.row[graph.At{Scene: s.Cards[i].Index, Item: r.Item}] = k
		}
	}
	t.taken = none
	t.events(session.Opening())
	for _, turn := range session.Turns() {
		t.events(turn.Events)
	}
	if state := session.State(); !state.Ended() {
		t.chart.Here = t.card[state.Scene]
	}
}

func (t *trail) events(events []play.Event) {
	scenes := t.chart.Drawing.Story.Scenes
	for _, e := range events {
		switch e.Kind {
		case play.ChoiceTaken:
			t.at, t.taken = t.card[e.Scene], t.row[graph.At{Scene: e.Scene, Item: e.Item}]
		case play.SceneEntered:
			t.to(t.card[e.Scene])
		case play.EndingReached:
			t.to(scenes + e.Ending)
		}
	}
}

// to marks the way to the next card: that of the choice which was made, else the
// first that leads there.
func (t *trail) to(card int) {
	t.chart.Seen[card] = true
	best := none
	for i, w := range t.chart.Drawing.Story.Ways {
		if w.From == t.at && w.To == card && (best == none || w.Row == t.taken) {
			best = i
		}
	}
	if t.at != view.NoCard && best != none {
		t.chart.Went[best] = true
	}
	t.at, t.taken = card, none
}

// pressMap goes to a scene, or back.
func (m Model) pressMap(id string) (Model, []Command) {
	if id == "back" {
		return m.back(), nil
	}
	if name, ok := strings.CutPrefix(id, view.SceneID("")); ok {
		return m.goToScene(name)
	}
	return m, nil
}

// visit goes to a scene from outside the map.
func (m Model) visit(id string) (Model, []Command) {
	if !m.author || m.open == none || m.cases[m.open].Scenario == nil {
		return m, nil
	}
	if !draws {
		return m.goToScene(id)
	}
	was := m.at
	if !covers(was) && was != view.Map {
		m.before = was
	}
	m.at = view.Map
	return m.charted().goToScene(id)
}

// goToScene plays the choices that lead to a scene, in a run of its own, and
// leaves the reader at the first line of the scene. Such a run, as long as
// nothing was done in it, gives way to the next.
func (m Model) goToScene(id string) (Model, []Command) {
	c := m.cases[m.open]
	scene := slices.IndexFunc(c.Scenario.Scenes, func(s scenario.Scene) bool { return s.ID == id })
	if scene < 0 {
		return m, nil
	}
	seed := m.seed
	old := m.sitting
	if old.session != nil && old.session.Scenario.ID == c.id() {
		seed = old.session.Seed
	}
	way, found, err := reach.Scene(c.Scenario, c.Rules, seed, scene)
	if err != nil {
		return m.stuck(err, view.Map), nil
	}
	if !found {
		m.chart.remark = m.say.Text("No way was found to “%s”: nothing leads there, or its conditions are hard to meet.", called(c.Scenario.Scenes[scene]))
		return m, nil
	}
	mode := m.mode
	if mode == play.Assess {
		mode = play.Explore
	}
	session, err := play.NewSession(c.Scenario, c.Rules, way.Seed, mode)
	for _, choice := range way.Choices {
		if err == nil {
			_, err = session.Choose(choice)
		}
	}
	if err != nil {
		return m.stuck(err, view.Map), nil
	}
	slot, _ := m.slot(c.id())
	kept := slot.Again()
	if old.placed > 0 && old.session != nil && old.session.Scenario.ID == c.id() && len(old.session.Turns()) == old.placed {
		kept = old.slot()
	}
	m.chart.remark = ""
	m, commands := m.sit(sitting{
		session: session, revealed: before(session, scene) + 1, number: kept.Number, others: kept.Others, day: Today, placed: len(way.Choices),
	})
	return m, claimed(c.id(), true, commands)
}

// called is what a scene is called where it has no title: its id.
func called(s scenario.Scene) string {
	if s.Title == "" {
		return s.ID
	}
	return s.Title
}

// before is how many lines of the last stretch stand before a scene.
func before(session *play.Session, scene int) (lines int) {
	events := session.Opening()
	if turns := session.Turns(); len(turns) > 0 {
		events = turns[len(turns)-1].Events
	}
	for _, e := range events {
		if (e.Kind == play.SceneEntered || e.Kind == play.NoteTold) && e.Scene == scene {
			break
		}
		if e.Kind == play.LineSpoken {
			lines++
		}
	}
	return lines
}
