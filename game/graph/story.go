package graph

import (
	"slices"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Story is a scenario as a graph.
type Story struct {
	ID, Title string
	Scenes    int    // how many of Cards are scenes; the rest are endings
	Cards     []Card // the start first, then in the order of the file
	Ways      []Way
	Runs      int  // that were counted; 0: none were
	Class     bool // the runs are seats of a class

	say *locale.Catalogue
}

// Card is a scene or an ending.
type Card struct {
	ID, Title string
	Number    int    // of a scene, in the order of the file, from 1
	Index     int    // into Scenario.Scenes or Scenario.Endings
	Ending    bool   // else a scene
	Kind      string // of an ending: "good", "mixed", "bad"
	Note      string // where a scene plays and who is there
	Marks     []string
	Rows      []Row
	Start     bool
	Reached   bool     // a way leads here from the start, conditions aside
	Told      []string // more of it, a line each, for whoever asks
	Came      int      // seats of a class that came here
	Here      int      // and those that are here now
}

// Row is what a card holds that does something: a choice, somebody's use of
// power, or a way on.
type Row struct {
	Item   int // in the scene
	Kind   RowKind
	Base   string // as view.Tag.Base; "" for a plain step
	Also   string // the second base, or the one that is held back
	Text   string
	When   string // its condition in words; "" for none
	Manner string
	Taken  int      // how often, in Story.Runs
	Told   []string // as Card.Told
}

// RowKind tells what a Row is.
type RowKind uint8

// The kinds of row.
const (
	Choice RowKind = iota // the player may say or do it
	Other                 // somebody else uses power
	Onward                // a way on that no choice names
)

// Way leads from a row to a card.
type Way struct {
	From, Row, To int
	Taken         int // how often, in Story.Runs
}

// Options are what a map is made with besides the scenario.
type Options struct {
	Say       *locale.Catalogue             // the words of the program; nil is English
	Condition func(c *scenario.Cond) string // words a condition; nil: as Scenario.Say does in English, else Notation
	Counts    Counts
}

// Of tells what there is in a scenario.
func Of(sc *scenario.Scenario, o Options) *Story {
	if o.Condition == nil {
		o.Condition = sc.Say
		if lang, _, _ := strings.Cut(o.Say.Lang(), "-"); lang != "" && lang != "en" {
			o.Condition = Notation(sc)
		}
	}
	t := teller{sc: sc, o: o, say: o.Say, s: &Story{ID: sc.ID, Title: named(sc.Title, sc.ID), Scenes: len(sc.Scenes), Runs: o.Counts.Runs, Class: o.Counts.Class != nil, say: o.Say}}
	for i := range sc.Scenes {
		t.order = append(t.order, i)
	}
	if start := sc.Start; start > 0 && start < len(sc.Scenes) {
		t.order = slices.Insert(slices.Delete(t.order, start, start+1), 0, start)
	}
	t.card = make([]int, len(sc.Scenes))
	for card, scene := range t.order {
		t.card[scene] = card
	}
	for card, scene := range t.order {
		t.scene(card, scene)
	}
	for i := range sc.Endings {
		t.ending(i)
	}
	t.s.reach(sc.Start >= 0 && sc.Start < len(sc.Scenes))
	return t.s
}

// teller puts a story together.
type teller struct {
	sc    *scenario.Scenario
	o     Options
	say   *locale.Catalogue
	s     *Story
	order []int // scenes as the cards have them
	card  []int // of each scene
}

func (t *teller) scene(card, index int) {
	scene := &t.sc.Scenes[index]
	c := Card{ID: scene.ID, Title: named(scene.Title, scene.ID), Number: index + 1, Index: index, Start: index == t.sc.Start, Note: t.note(scene), Marks: t.marks(scene)}
	c.Told = t.told(scene)
	if class := t.o.Counts.Class; class != nil {
		c.Came, c.Here = class.Came[index], class.Here[index]
	}
	for i := range scene.Items {
		row, ok := t.row(scene, index, i)
		if !ok {
			continue
		}
		c.Rows = append(c.Rows, row)
		t.way(card, len(c.Rows)-1, scene.Items[i].Target, row.Taken)
	}
	if scene.Skip.Leads() {
		c.Rows = append(c.Rows, Row{Item: scenario.None, Kind: Onward, Text: t.say.Text("Skipped after the content note")})
		t.way(card, len(c.Rows)-1, scene.Skip, 0)
	}
	t.s.Cards = append(t.s.Cards, c)
}

// way adds where a row leads, where that is known.
func (t *teller) way(card, row int, to scenario.Target, taken int) {
	switch {
	case to.Scene >= 0 && to.Scene < len(t.card):
		t.s.Ways = append(t.s.Ways, Way{From: card, Row: row, To: t.card[to.Scene], Taken: taken})
	case to.Ending >= 0 && to.Ending < len(t.sc.Endings):
		t.s.Ways = append(t.s.Ways, Way{From: card, Row: row, To: len(t.sc.Scenes) + to.Ending, Taken: taken})
	}
}

func (t *teller) ending(i int) {
	e := &t.sc.Endings[i]
	c := Card{ID: e.ID, Title: named(e.Title, e.ID), Index: i, Ending: true, Kind: e.Kind}
	c.Told = lines(t.say.Text("Ending: %s", e.ID), KindWord(t.say, e.Kind), debrief.Brief(e.Text))
	if class := t.o.Counts.Class; class != nil {
		c.Came = class.Ends[i]
	}
	t.s.Cards = append(t.s.Cards, c)
}

// KindWord is the kind of an ending as it is read.
func KindWord(say *locale.Catalogue, kind string) string {
	return say.Word("ending", kindWords[max(0, slices.Index(scenario.EndingKinds(), kind))])
}

//locale:texts ending
var kindWords = [...]string{"good ending", "mixed ending", "bad ending"}

// note is where a scene plays and who is there.
func (t *teller) note(scene *scenario.Scene) string {
	var names []string
	for _, c := range scene.With {
		if c >= 0 && c < len(t.sc.Characters) {
			names = append(names, t.sc.Characters[c].Name)
		}
	}
	return strings.Join(slices.DeleteFunc([]string{strings.Join(names, ", "), scene.Place}, func(s string) bool { return s == "" }), " · ")
}

// marks are what is special about a scene, in a word or two each.
func (t *teller) marks(scene *scenario.Scene) []string {
	var marks []string
	for _, m := range []struct {
		is   bool
		text string
	}{
		{scene.Notice, t.say.In("map", "asks what is noticed")}, {scene.Risk > 0, t.say.In("map", "danger")}, {scene.Conflict, t.say.In("map", "conflict")},
		{scene.Watched, t.say.In("map", "watched")}, {scene.ContentNote != "", t.say.In("map", "content note")},
	} {
		if m.is {
			marks = append(marks, m.text)
		}
	}
	return marks
}

// told is what a scene's card tells to whoever asks.
func (t *teller) told(scene *scenario.Scene) []string {
	told := lines(t.say.Text("Scene: %s", scene.ID), t.note(scene), strings.Join(t.marks(scene), ", "))
	for i := range scene.Items {
		if item := &scene.Items[i]; item.Kind == scenario.LineItem && item.Text != "" {
			return append(told, "“"+debrief.Brief(item.Text)+"”")
		}
	}
	return told
}

// lines are those that say something.
func lines(all ...string) []string {
	return slices.DeleteFunc(all, func(s string) bool { return s == "" })
}

// row is an item of a scene as its card shows it; most lines do not.
func (t *teller) row(scene *scenario.Scene, index, item int) (Row, bool) {
	it := &scene.Items[item]
	r := Row{Item: item, Text: it.Text, Taken: t.o.Counts.Taken[At{index, item}]}
	if it.When != nil {
		r.When = t.o.Condition(it.When)
	}
	if it.Effects.Acts {
		act := it.Effects.Act
		r.Base = debrief.ActWord(act)
		if bases := act.Bases(); act.Kind == power.Use && len(bases) > 1 {
			r.Also = bases[1].String()
		} else if act.Kind == power.Refrain && len(bases) > 0 {
			r.Also = bases[0].String()
		}
		r.Manner = strings.Join(debrief.MannerWords(t.say, act.Manner), ", ")
		r.Told = append(r.Told, debrief.Manners(debrief.ActName(t.say, act), debrief.MannerWords(t.say, act.Manner)))
	}
	switch {
	case it.Kind == scenario.ChoiceItem:
		r.Told = append(slices.Insert(r.Told, 0, it.Choice.ID), t.because(it)...)
	case it.Kind == scenario.LineItem && it.Effects.Acts && it.Speaker > scenario.You && it.Speaker < len(t.sc.Characters):
		r.Kind, r.Text = Other, t.say.Text("%s: “%s”", t.sc.Characters[it.Speaker].Name, it.Text)
		r.Told = append(r.Told, t.because(it)...)
	case it.Kind == scenario.GoItem || it.Kind == scenario.EndingItem:
		r.Kind, r.Text = Onward, t.onward(it.Target)
	default:
		return Row{}, false
	}
	return r, true
}

// onward names where a way on leads.
func (t *teller) onward(to scenario.Target) string {
	switch {
	case to.Scene >= 0 && to.Scene < len(t.sc.Scenes):
		return t.say.In("map", "on to “%s”", named(t.sc.Scenes[to.Scene].Title, t.sc.Scenes[to.Scene].ID))
	case to.Ending >= 0 && to.Ending < len(t.sc.Endings):
		return t.say.In("map", "ends: “%s”", named(t.sc.Endings[to.Ending].Title, t.sc.Endings[to.Ending].ID))
	}
	return to.Name
}

// because tells when a choice is there, what it notes down and why it does
// what it does.
func (t *teller) because(it *scenario.Item) []string {
	var told []string
	if it.When != nil {
		told = append(told, t.say.In("map", "if %s", t.o.Condition(it.When)))
	}
	var set []string
	for _, a := range it.Effects.Set {
		if a.Flag >= 0 && a.Flag < len(t.sc.Flags) && !slices.Contains(set, t.sc.Flags[a.Flag].Name) {
			set = append(set, t.sc.Flags[a.Flag].Name)
		}
	}
	if len(set) > 0 {
		told = append(told, t.say.Text("Sets: %s", strings.Join(set, ", ")))
	}
	if it.Choice != nil {
		if it.Choice.Heard != "" {
			told = append(told, t.say.Text("Heard: %s", it.Choice.Heard))
		}
		if it.Choice.Why != "" {
			told = append(told, t.say.Text("Why: %s", it.Choice.Why))
		}
	}
	return told
}

// reach marks the cards to which ways lead from the first.
func (s *Story) reach(starts bool) {
	if !starts {
		return
	}
	out := s.ways()
	s.Cards[0].Reached = true
	for waiting := []int{0}; len(waiting) > 0; {
		card := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, w := range out[card] {
			if to := s.Ways[w].To; !s.Cards[to].Reached {
				s.Cards[to].Reached = true
				waiting = append(waiting, to)
			}
		}
	}
}

// Leads names where the ways out of a card lead, each once: scenes by their
// number, endings by their title.
func (s *Story) Leads(card int) []string {
	var to []string
	for _, w := range s.Ways {
		if w.From != card {
			continue
		}
		name := "“" + s.Cards[w.To].Title + "”"
		if c := &s.Cards[w.To]; !c.Ending {
			name = strconv.Itoa(c.Number)
		}
		if !slices.Contains(to, name) {
			to = append(to, name)
		}
	}
	return to
}

// ways lists the ways out of each card, in the order of its rows.
func (s *Story) ways() [][]int {
	out := make([][]int, len(s.Cards))
	for i, w := range s.Ways {
		out[w.From] = append(out[w.From], i)
	}
	return out
}

// named is what something is called on the map: its title, or its id where that
// shows nothing.
func named(title, id string) string {
	if strings.TrimSpace(title) == "" {
		return id
	}
	return title
}
