package document_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"upperhand/game/document"
)

// sheet is a document with every kind of block, each saying the text.
func sheet(text string, n int) document.Document {
	points := make([]int, n+1)
	for i := range points {
		points[i] = (i*37)%160 - 30 // beyond both ends of the scale, too
	}
	blocks := []document.Block{
		document.Para(text), document.Small(text), document.Head(text), document.Quote{Text: text, By: text}, document.List{text, text},
		document.Facts{{Label: text, Text: text}}, document.Box{Title: text, Blocks: []document.Block{document.Para(text)}},
		document.Columns{{Title: text}}, document.Reading(text), document.Keys{{Shape: "expert", Label: text}}, document.Lines(2),
		document.Table{Caption: text, Heads: []string{text, text}, Numbers: []bool{false, true}, Rows: []document.Row{{Cells: []string{text, text}, Shape: "listen", Link: "card"}}},
		document.Bars{Caption: text, Max: 0, Rows: []document.Bar{{Label: text, Note: text, Value: n}, {Shape: text, Label: text, Value: -n}}},
		document.Timeline{
			Caption: text, Said: text, Trust: points, Autonomy: points, States: make([]string, len(points)),
			Deeds: []document.Deed{{Turn: n, Shape: text}, {Turn: n + 7, Shape: "expert"}}, Turning: []int{n}, Signs: []document.Span{{Label: text, From: 0, To: n}},
			Ghosts: []document.Ghost{{From: n, Trust: points, Autonomy: points}},
		},
	}
	return document.Document{
		Title: text, Kind: text, Lead: []string{text}, Notice: text, Contents: true, Foot: []string{text},
		Sections: []document.Section{{ID: "all", Title: text, Blocks: append(blocks, document.Card{ID: "card", Title: text, Shape: "reward", Strong: true, Blocks: blocks[:3]})}},
	}
}

// Whatever the texts and however long the play, the page is well formed and the
// text keeps to its width.
func TestAnyDocumentCanBeWritten(t *testing.T) {
	texts := rapid.StringOf(rapid.RuneFrom([]rune("<&>\"' ab é — \n\x1b\u202e")))
	rapid.Check(t, func(t *rapid.T) {
		d := sheet(texts.Draw(t, "text"), rapid.IntRange(0, 70).Draw(t, "turns"))
		width := rapid.IntRange(30, 100).Draw(t, "width")
		decoder := xml.NewDecoder(strings.NewReader(d.HTML()))
		for {
			if _, err := decoder.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
		for line := range strings.Lines(d.Text(width)) {
			if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > width {
				t.Fatalf("a line of %d columns where %d fit: %q", n, width, line)
			}
		}
	})
}

func TestATableThatIsTooWideBecomesAList(t *testing.T) {
	table := document.Table{Caption: "Table", Heads: []string{"Turn", "Said"}, Rows: []document.Row{{Cells: []string{"1", "a few words"}}}}
	write := func(width int) string {
		return document.Document{Title: "T", Sections: []document.Section{{ID: "s", Title: "S", Blocks: []document.Block{table}}}}.Text(width)
	}
	if text := write(60); !strings.Contains(text, "Turn  Said\n1     a few words") {
		t.Errorf("wide:\n%s", text)
	}
	table.Rows[0].Cells[1] = "more words than can stand beside each other in a narrow place"
	if text := write(40); !strings.Contains(text, "- 1\n    Said: more words") {
		t.Errorf("narrow:\n%s", text)
	}
	table.Parts = []document.Table{{Caption: "Part", Heads: []string{"Turn"}, Rows: []document.Row{{Cells: []string{"1"}}}}}
	if text := write(40); !strings.Contains(text, "Part\nTurn\n1") {
		t.Errorf("in parts:\n%s", text)
	}
}
