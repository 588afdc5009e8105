package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"upperhand/game/graph"
)

// classMap is a case with numbers as a class would have them.
func classMap(t *testing.T) (*graph.Drawing, graph.Counts) {
	of := shipped(t, "sofia-and-matthias")
	counts, err := graph.Count(of.Scenario, of.Rules, 20, 1)
	if err != nil {
		t.Fatal(err)
	}
	counts.Class = &graph.Class{Came: make([]int, len(of.Scenario.Scenes)), Here: make([]int, len(of.Scenario.Scenes)), Ends: make([]int, len(of.Scenario.Endings))}
	counts.Class.Came[of.Scenario.Start], counts.Class.Here[of.Scenario.Start] = 20, 3
	counts.Class.Ends[0] = 7
	return graph.Of(of.Scenario, graph.Options{Counts: counts}).Draw(), counts
}

// A map of a class says how many came to each scene and took each choice.
func TestAClassMapShowsItsNumbers(t *testing.T) {
	d, counts := classMap(t)
	svg := d.SVG()
	for _, want := range []string{">20 came, 3 here<", ">7 came<", "The thicker, the more of 20 seats", "Seats: "} {
		if !strings.Contains(svg, want) {
			t.Errorf("the map does not say %q", want)
		}
	}
	if strings.Contains(svg, "simulated") || strings.Contains(svg, "runs") {
		t.Error("the map of a class speaks of simulated runs")
	}
	pills := strings.Count(svg, `class="tally`)
	want := 2
	for _, c := range d.Cards {
		for _, r := range d.Story.Cards[c.Card].Rows {
			if r.Taken > 0 {
				want++
			}
		}
	}
	if pills != want || len(counts.Taken) == 0 {
		t.Errorf("%d numbers on the map, want %d", pills, want)
	}
}

// In a page the map has no style of its own, and its cards and rows lead where
// the page says.
func TestAMapInAPageHasLinks(t *testing.T) {
	d, _ := classMap(t)
	page := d.Page(func(c *graph.Card, r *graph.Row) string {
		switch {
		case c.Ending:
			return ""
		case r == nil:
			return fmt.Sprintf("#scene-%d", c.Index)
		}
		return fmt.Sprintf("#item-%d-%d", c.Index, r.Item)
	}).String()
	if strings.Contains(page, "<style") {
		t.Error("the map brings a style that the page forbids")
	}
	if n := strings.Count(page, `href="#scene-`); n != d.Story.Scenes {
		t.Errorf("%d scenes have a link, of %d", n, d.Story.Scenes)
	}
	if !strings.Contains(page, `aria-label="1 `) || !strings.Contains(page, `href="#item-0-`) {
		t.Error("links have no names, or rows no links")
	}
	if !strings.Contains(graph.Sheet(), ".tally") || strings.Contains(d.Story.DOT(), "tally") {
		t.Error("the style of the numbers is missing, or elsewhere")
	}
}
