package graph_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/graph"
	"upperhand/game/paint"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/ui"
	"upperhand/game/view/viewtest"
	"upperhand/scenarios"
)

func shipped(t *testing.T, id string) *script.Loaded {
	t.Helper()
	source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	of, found := script.Load(id, source)
	if of == nil {
		t.Fatal(found)
	}
	return of
}

type reporter interface{ Fatalf(string, ...any) }

// apart checks that no text lies on another, that texts stay on their cards and
// cards apart, and that chapters hold what is theirs.
func apart(t reporter, d *graph.Drawing) {
	var boxes []graph.Box
	var names []string
	for _, l := range d.Labels() {
		boxes, names = append(boxes, l.Box()), append(names, l.Text)
	}
	disjoint(t, "texts", boxes, names)
	boxes, names = nil, nil
	for _, c := range d.Cards {
		boxes, names = append(boxes, c.Box), append(names, d.Story.Cards[c.Card].Title)
		for _, l := range c.Texts {
			if !holds(c.Box, l.Box()) {
				t.Fatalf("%q stands out of its card: %v in %v", l.Text, l.Box(), c.Box)
			}
		}
	}
	for _, p := range d.Pills {
		boxes, names = append(boxes, p.Box), append(names, p.Text.Text)
	}
	boxes, names = append(boxes, d.Legend.Box), append(names, "legend")
	disjoint(t, "cards", boxes, names)
	for i, a := range d.Areas {
		for _, l := range a.Title {
			boxes, names = append(boxes, l.Box()), append(names, l.Text)
		}
		for _, b := range d.Areas[:i] {
			if meet(a.Box, b.Box) {
				t.Fatalf("two chapters overlap: %v and %v", a.Box, b.Box)
			}
		}
	}
	disjoint(t, "names of chapters and cards", boxes, names)
	for i, b := range boxes {
		if b.X < 0 || b.Y < 0 || b.X+b.W > d.W || b.Y+b.H > d.H {
			t.Fatalf("%q lies outside of the drawing", names[i])
		}
	}
}

func meet(a, b graph.Box) bool {
	const near = 0.01
	return a.X < b.X+b.W-near && b.X < a.X+a.W-near && a.Y < b.Y+b.H-near && b.Y < a.Y+a.H-near
}

func holds(a, b graph.Box) bool {
	const near = 0.6
	return b.X >= a.X-near && b.Y >= a.Y-near && b.X+b.W <= a.X+a.W+near && b.Y+b.H <= a.Y+a.H+near
}

// disjoint compares each box with those that begin left of where it ends.
func disjoint(t reporter, what string, boxes []graph.Box, names []string) {
	order := make([]int, len(boxes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if boxes[a].X < boxes[b].X {
			return -1
		}
		return 1
	})
	for i, a := range order {
		for _, b := range order[i+1:] {
			if boxes[b].X >= boxes[a].X+boxes[a].W {
				break
			}
			if meet(boxes[a], boxes[b]) {
				t.Fatalf("%s overlap: %q at %v and %q at %v", what, names[a], boxes[a], names[b], boxes[b])
			}
		}
	}
}

func TestNoTextLiesOnAnother(t *testing.T) {
	for _, id := range scenarios.IDs() {
		of := shipped(t, id)
		counts, err := graph.Count(of.Scenario, of.Rules, 50, 1)
		if err != nil {
			t.Fatal(err)
		}
		apart(t, graph.Of(of.Scenario, graph.Options{Counts: counts}).Draw())
	}
	for seed := range uint64(3) {
		apart(t, graph.Of(large(300, seed), graph.Options{}).Draw())
	}
	rapid.Check(t, func(t *rapid.T) { apart(t, graph.Of(anyCase(t), graph.Options{}).Draw()) })
}

// Every scene is drawn once, every ending wherever it is led to, and every way
// ends at the card it leads to or at a pill that names it.
func TestEverythingIsOnTheMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := graph.Of(anyCase(t), graph.Options{}).Draw()
		count := make([]int, len(d.Story.Cards))
		for _, c := range d.Cards {
			count[c.Card]++
		}
		for i, c := range d.Story.Cards {
			if !c.Ending && count[i] != 1 {
				t.Fatalf("scene %q is drawn %d times", c.ID, count[i])
			}
			if c.Ending && c.Reached && count[i] == 0 {
				t.Fatalf("ending %q is not drawn", c.ID)
			}
		}
		ends := make([]bool, len(d.Story.Ways))
		for _, w := range d.Wires {
			for _, way := range w.Ways {
				ends[way] = ends[way] || w.Head && arrives(d, w, d.Story.Ways[way].To)
			}
		}
		for i, there := range ends {
			if !there {
				t.Fatalf("way %+v does not come to its end", d.Story.Ways[i])
			}
		}
	})
}

// arrives reports whether a line ends at the side of a card, or of a pill that
// names it.
func arrives(d *graph.Drawing, w graph.Wire, card int) bool {
	end := w.Path[len(w.Path)-1]
	at := func(b graph.Box) bool {
		side := math.Abs(end.X-b.X) < 0.01 || math.Abs(end.X-b.X-b.W) < 0.01
		return side && end.Y >= b.Y-0.01 && end.Y <= b.Y+b.H+0.01
	}
	for _, c := range d.Cards {
		if c.Card == card && at(c.Box) {
			return true
		}
	}
	for _, p := range d.Pills {
		if p.Card == card && at(p.Box) {
			return true
		}
	}
	return false
}

// A drawing is well-formed, whatever the texts hold, and has no markup of
// theirs.
func TestSVGIsWellFormed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		svg := graph.Of(anyCase(t), graph.Options{}).Draw().SVG()
		ids := map[string]bool{}
		for decoder := xml.NewDecoder(strings.NewReader(svg)); ; {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%v in\n%s", err, svg)
			}
			start, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			if !slices.Contains([]string{"svg", "title", "desc", "style", "g", "rect", "path", "text", "line", "circle"}, start.Name.Local) {
				t.Fatalf("there is a <%s>", start.Name.Local)
			}
			for _, a := range start.Attr {
				if a.Name.Local == "id" && ids[a.Value] {
					t.Fatalf("two elements are called %q", a.Value)
				} else if a.Name.Local == "id" {
					ids[a.Value] = true
				}
			}
		}
	})
}

func TestTheSameCaseIsDrawnTheSame(t *testing.T) {
	a, b := graph.Of(large(80, 4), graph.Options{}), graph.Of(large(80, 4), graph.Options{})
	if a.Draw().SVG() != b.Draw().SVG() || a.DOT() != b.DOT() || a.Mermaid() != b.Mermaid() {
		t.Error("two maps of one case differ")
	}
}

// In the small case, choice 0 leads to the second scene.
func TestWhatACardTells(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[2].Items = append(sc.Scenes[2].Items, scenario.Item{Kind: scenario.EndingItem, Target: scenario.Target{Scene: scenario.None, Ending: 2, Name: "stops-coming"}})
	s := graph.Of(sc, graph.Options{})
	first := s.Cards[0]
	if first.Title != "Sofia asks for help" || !first.Start || !first.Reached || first.Number != 1 || len(s.Cards) != len(sc.Scenes)+len(sc.Endings) {
		t.Errorf("the first card is %+v", first)
	}
	row := first.Rows[0]
	if row.Kind != graph.Choice || row.Base != "referent" && row.Base != "legitimate" || len(row.Told) == 0 {
		t.Errorf("the first choice is %+v", row)
	}
	kinds := map[graph.RowKind]bool{}
	for _, c := range s.Cards {
		for _, r := range c.Rows {
			kinds[r.Kind] = true
		}
	}
	if !kinds[graph.Other] || !kinds[graph.Onward] {
		t.Error("somebody else's power or a way on is missing")
	}
}

// A start in the middle of the file comes first, and a scene that nothing leads
// to is told to be lost.
func TestTheStartComesFirst(t *testing.T) {
	sc := viewtest.Case()
	sc.Start = 2
	s := graph.Of(sc, graph.Options{})
	if s.Cards[0].Index != 2 || !s.Cards[0].Start || s.Cards[1].Start {
		t.Errorf("the first card is %q", s.Cards[0].ID)
	}
	if s.Cards[1].Reached {
		t.Errorf("%q counts as reached", s.Cards[1].ID)
	}
}

// Each run begins once and ends once, and what comes into a scene goes out of
// it.
func TestCountsAddUp(t *testing.T) {
	for _, id := range scenarios.IDs() {
		of := shipped(t, id)
		counts, err := graph.Count(of.Scenario, of.Rules, 60, 7)
		if err != nil || counts.Runs != 60 {
			t.Fatalf("%d runs: %v", counts.Runs, err)
		}
		s := graph.Of(of.Scenario, graph.Options{Counts: counts})
		balance := make([]int, len(s.Cards))
		ended := 0
		for _, w := range s.Ways {
			balance[w.From] -= w.Taken
			balance[w.To] += w.Taken
			if s.Cards[w.To].Ending {
				ended += w.Taken
			}
		}
		balance[0] += counts.Runs
		for i, n := range balance {
			if !s.Cards[i].Ending && n != 0 {
				t.Errorf("%s: into scene %q lead %d more runs than out of it", id, s.Cards[i].ID, n)
			}
		}
		if ended != counts.Runs {
			t.Errorf("%s: %d of %d runs ended", id, ended, counts.Runs)
		}
	}
}

func TestAWayNobodyTookIsTold(t *testing.T) {
	sc := viewtest.Case()
	counts, err := graph.Count(sc, play.NoRules{}, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	never, taken := false, false
	for _, w := range graph.Of(sc, graph.Options{Counts: counts}).Draw().Wires {
		never, taken = never || w.Never, taken || !w.Never && w.Width > 7
	}
	if !never || !taken {
		t.Error("after one run, lines that it took and lines that it did not take look alike")
	}
}

// Widths are those of the typeface that the game carries.
func TestLettersAreAsWideAsTheyAreDrawn(t *testing.T) {
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"The first hour", "Who’s there — “you”?", "WWW iii 123", "¿Quién está ahí?", "Über größere Straßen"} {
		for i, weight := range []ui.Weight{ui.Regular, ui.Bold} {
			drawn := float64(fonts.Width(text, ui.Face{Size: 100, Weight: weight})) / 64
			if measured := graph.Measure(text, 100, i == 1); measured < drawn-1 || measured > drawn*1.25 {
				t.Errorf("%q, bold %v: measured %.0f, drawn %.0f", text, i == 1, measured, drawn)
			}
		}
	}
}

// A long story is told in chapters: as the author named them, or by where few
// ways lead across.
func TestChapters(t *testing.T) {
	sc := large(120, 5)
	if d := graph.Of(sc, graph.Options{}).Draw(); len(d.Areas) < 5 || len(d.Areas) > 25 {
		t.Errorf("120 scenes stand in %d chapters", len(d.Areas))
	}
	for i := range sc.Scenes {
		sc.Scenes[i].Title = []string{"Before", "During", "After"}[i/40] + ": " + sc.Scenes[i].Title
	}
	d := graph.Of(sc, graph.Options{}).Draw()
	var names []string
	for _, a := range d.Areas {
		names = append(names, a.Title[0].Text)
	}
	if !slices.Equal(names, []string{"Before", "During", "After"}) {
		t.Errorf("the chapters are %q", names)
	}
	if d := graph.Of(viewtest.Case(), graph.Options{}).Draw(); len(d.Areas) != 0 {
		t.Error("three scenes are divided into chapters")
	}
}

func TestBrokenTargetsAreLeftOut(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[0].Items[len(sc.Scenes[0].Items)-1].Target = scenario.Target{Scene: scenario.None, Ending: scenario.None, Name: "nowhere"}
	apart(t, graph.Of(sc, graph.Options{}).Draw())
	apart(t, graph.Of(&scenario.Scenario{ID: "empty", Start: scenario.None}, graph.Options{}).Draw())
}

// A title of nothing but space left its line to the next text, which may be as
// wide as the card and lay on the card's number.
func TestABlankTitleIsNone(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[0].Title, sc.Scenes[0].Place = "\n", strings.Repeat("a place with a long name ", 9)
	d := graph.Of(sc, graph.Options{}).Draw()
	apart(t, d)
	if got := d.Story.Cards[0].Title; got != sc.Scenes[0].ID {
		t.Errorf("the card is called %q", got)
	}
}
