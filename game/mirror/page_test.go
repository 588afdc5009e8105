package mirror_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/mirror"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// walk visits nodes in document order.
func walk(nodes []mirror.Node, visit func(mirror.Node)) {
	for _, n := range nodes {
		visit(n)
		walk(n.Kids, visit)
	}
}

func all(p mirror.Page) []mirror.Node {
	return slices.Concat(p.Before, p.Log, p.After)
}

func TestEveryControlStandsOnceInOrder(t *testing.T) {
	for _, s := range sample.All() {
		var want, got []string
		for _, c := range s.Controls() {
			want = append(want, c.ID)
		}
		walk(all(mirror.Of(s)), func(n mirror.Node) {
			if id := n.Attr("data-id"); id != "" {
				got = append(got, id)
			}
		})
		if !slices.Equal(want, got) {
			t.Errorf("%s: controls are %q, the document has %q", s.Name, want, got)
		}
	}
}

// TestNothingIsLost holds that whatever the screen tells in words, the
// document tells too.
func TestNothingIsLost(t *testing.T) {
	for _, s := range sample.All() {
		var text strings.Builder
		walk(all(mirror.Of(s)), func(n mirror.Node) {
			text.WriteString(n.Text + "\n" + n.Attr("aria-label") + "\n" + n.Attr("placeholder") + "\n")
		})
		for _, want := range told(s) {
			if !strings.Contains(text.String(), want) {
				t.Errorf("%s: %q is missing", s.Name, want)
			}
		}
	}
}

// told are the words of a screen.
func told(s view.Screen) []string {
	words := []string{s.Heading, s.Context}
	var take func([]view.Block)
	take = func(blocks []view.Block) {
		for _, b := range blocks {
			if b.Kind != view.Timeline { // its name is for the picture
				words = append(words, b.Text)
			}
			words = append(words, b.Word, b.Speaker)
			if b.Kind == view.Meter {
				words = append(words, fmt.Sprint(b.Value))
			}
			take(b.Blocks)
		}
	}
	if s.Name != view.Play { // there the log tells what the body does
		take(s.Body)
	}
	take(s.Log)
	take(s.Side)
	for _, c := range s.Controls() {
		words = append(words, c.Label, c.Value, c.Hint)
		words = append(words, c.Notes[:min(len(c.Notes), 1)]...)
	}
	return words
}

func TestGoldens(t *testing.T) {
	for name, s := range map[string]view.Screen{
		"title": sample.Title(), "library": sample.Library(), "prebrief": sample.Prebrief(), "play": sample.Play(), "notice": sample.Notice(),
		"debrief": sample.Debrief(), "reflection": sample.Reflection(), "settings": sample.Settings(), "fault": sample.Fault(),
	} {
		p := mirror.Of(s)
		got := "title: " + p.Title + "\n\n" + mirror.Markup(p.Before) + "\n--- conversation\n" + mirror.Markup(p.Log) + "---\n\n" + mirror.Markup(p.After)
		golden.Text(t, filepath.Join("testdata", name+".html.golden"), got)
	}
}

func TestAConversationIsAPlaceOfItsOwn(t *testing.T) {
	s := sample.Play()
	s.Log = s.Body
	later := s
	later.Context, later.Log = "Another scene", append(slices.Clone(s.Log), view.Block{Kind: view.Narration, Text: "She gets up."})
	a, b := mirror.Of(s), mirror.Of(later)
	if a.Place != b.Place {
		t.Error("a scene that follows is taken for another screen, and the focus would jump")
	}
	if len(b.Log) != len(a.Log)+1 {
		t.Errorf("%d lines, then %d", len(a.Log), len(b.Log))
	}
	if other := mirror.Of(sample.Settings()); other.Place == a.Place {
		t.Error("the settings are taken for the conversation")
	}
}

func TestTextIsNeverMarkup(t *testing.T) {
	s := view.Screen{Heading: `<img src=x onerror="alert(1)">`, Actions: []view.Control{{ID: `"><script>`, Label: "a & b"}}}
	got := mirror.Markup(all(mirror.Of(s)))
	if strings.Contains(got, "<img") || strings.Contains(got, "<script") || !strings.Contains(got, "a &amp; b") {
		t.Errorf("got %s", got)
	}
}
