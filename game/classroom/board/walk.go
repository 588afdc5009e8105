package board

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/markup"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// way is one path of a class without whose it is.
type way struct {
	key  string // names it in an address that is projected: nothing can be read from it
	path *result.Path
}

// ways are the paths that count at a case, in an order that says nothing about
// who joined when.
func (s *scene) ways(c *result.Case) []way {
	var all []way
	for _, p := range c.Paths {
		h := fnv.New64a()
		h.Write([]byte(s.class.ID + "\n" + p.Attempt.ID))
		all = append(all, way{strconv.FormatUint(h.Sum64(), 36), p})
	}
	slices.SortFunc(all, func(a, b way) int { return cmp.Compare(a.key, b.key) })
	return all
}

func (w way) told(sc *scenario.Scenario) string {
	said := count(len(w.path.Steps), "decision", "decisions")
	if w.path.Ended() {
		return said + ", ended: “" + sc.Endings[w.path.Ending].Title + "”"
	}
	return said + ", still in “" + sceneTitle(sc, w.path.Scene) + "”"
}

// walked is one decision of a path, to step through on a projector.
func (s *scene) walked() (body, error) {
	c := s.shownCase()
	if c == nil {
		return body{}, errGone
	}
	all := s.ways(c)
	n := slices.IndexFunc(all, func(w way) bool { return w.key == s.r.FormValue("path") })
	if n < 0 {
		return body{}, errGone
	}
	session, ok := s.of.reader.Session(all[n].path.Attempt)
	if !ok {
		return body{}, errGone
	}
	var turns []int // of the choices
	for i, t := range session.Turns() {
		if t.Input.Choice != "" {
			turns = append(turns, i)
		}
	}
	at, _ := strconv.Atoi(s.r.FormValue("step"))
	at = min(max(at, 0), len(turns))
	main := el("main", "class", "wide talk walk", "id", "show").With(
		el("p", "class", "hint").Say(fmt.Sprintf("%s · path %d · %d of %d", titleOf(c.Scenario), n+1, at+1, len(turns)+1)))
	if at == len(turns) {
		main = main.With(closing(session)...)
	} else {
		main = main.With(step(session, turns, at)...)
	}
	nav := el("nav", "class", "steps", "aria-label", "Steps of the path")
	link := func(to int, label, key string) markup.Node {
		if to < 0 || to > len(turns) {
			return el("span", "class", "button off", "aria-disabled", "true").Say(label)
		}
		return el("a", "class", "button", "data-key", key, "href", s.link("path", "case", c.Scenario.ID, "path", all[n].key, "step", strconv.Itoa(to))).Say(label)
	}
	nav = nav.With(link(at-1, "‹ Before", "ArrowLeft"), link(at+1, "Next ›", "ArrowRight"), el("a", "class", "button", "href", s.link("discuss")).Say("Back to the class"))
	return body{title: "A path through " + titleOf(c.Scenario), bare: true, parts: []markup.Node{main.With(nav)}}, nil
}

// step is what was said before a decision, what could be chosen, what was, and
// what came of it.
func step(s *play.Session, turns []int, at int) []markup.Node {
	sc, t := s.Scenario, s.Turns()[turns[at]]
	events := s.Opening()
	from := 0
	if at > 0 {
		from = turns[at-1]
		events = s.Turns()[from].Events
		from++
	}
	for _, between := range s.Turns()[from:turns[at]] { // answers to what is noticed
		events = slices.Concat(events, between.Events)
	}
	out := []markup.Node{el("h1").Say(sceneTitle(sc, t.Before.Scene))}
	out = append(out, spoken(sc, events)...)
	list := el("ul", "class", "choices")
	offered, _ := play.Offered(sc, s.Rules, t.Before)
	for _, c := range offered {
		item := choiceItem(sc, c)
		word, name := deed(sc, item)
		li := el("li").With(icon(word), el("span").Say("“"+item.Text+"”"))
		if item.Choice.ID == t.Input.Choice {
			li = el("li", "class", "taken").With(icon(word), el("b").Say("“"+item.Text+"”"), el("small").Say("taken · "+name))
		}
		list = list.With(li)
	}
	return append(append(out, el("h2").Say("What could be said"), list), came(s, turns[at])...)
}

// spoken are the lines of some events.
func spoken(sc *scenario.Scenario, events []play.Event) []markup.Node {
	var out []markup.Node
	for _, e := range events {
		if e.Kind != play.LineSpoken {
			continue
		}
		item := &sc.Scenes[e.Scene].Items[e.Item]
		if item.Speaker == scenario.None {
			out = append(out, el("p", "class", "told-line").Say(item.Text))
			continue
		}
		out = append(out, el("p", "class", "line").With(el("b").Say(debrief.Capital(debrief.Name(sc, item.Speaker))+": "), markup.Text("“"+item.Text+"”")))
	}
	return out
}

// came is how the meters moved in a turn, and why.
func came(s *play.Session, turn int) []markup.Node {
	sc, t := s.Scenario, s.Turns()[turn]
	list := el("dl", "class", "moves")
	for _, r := range sc.Shown {
		was, now := t.Before.Relations[r], t.After.Relations[r]
		list = list.With(el("div").With(el("dt").Say(debrief.Between(sc, r)), el("dd").Say(fmt.Sprintf("trust %d → %d · autonomy %d → %d", was.Trust.Round(), now.Trust.Round(), was.Autonomy.Round(), now.Autonomy.Round()))))
	}
	var why []string
	for _, m := range debrief.Moves(s, turn) {
		if !slices.Contains(sc.Shown, m.Relation) {
			continue
		}
		for _, a := range m.Accounts {
			why = append(why, m.Between+", "+a.String())
		}
	}
	out := []markup.Node{el("h2").Say("What came of it"), list}
	if len(why) > 0 {
		reasons := el("ul", "class", "plain")
		for _, w := range why {
			reasons = reasons.With(el("li").Say(strings.TrimRight(w, ".") + "."))
		}
		out = append(out, el("details", "id", "why").With(el("summary").Say("Why the meters moved"), reasons))
	}
	return out
}

// closing is the last page of a path.
func closing(s *play.Session) []markup.Node {
	state := s.State()
	var events []play.Event
	if n := len(s.Turns()); n > 0 {
		events = s.Turns()[n-1].Events
	} else {
		events = s.Opening()
	}
	if !state.Ended() {
		return append([]markup.Node{el("h1").Say(sceneTitle(s.Scenario, state.Scene))}, append(spoken(s.Scenario, events), para("This path goes no further yet."))...)
	}
	e := &s.Scenario.Endings[state.Ending]
	out := append([]markup.Node{el("h1").Say(e.Title)}, spoken(s.Scenario, events)...)
	for part := range strings.SplitSeq(e.Text, "\n\n") {
		out = append(out, para(part))
	}
	return out
}
