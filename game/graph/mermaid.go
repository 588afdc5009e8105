package graph

import (
	"fmt"
	"math"
	"strings"

	"upperhand/game/markup"
)

// MermaidMost is how many lines, and how many characters, a page draws with
// Mermaid as long as its owner does not allow more (maxEdges, maxTextSize).
const (
	MermaidMost        = 500
	MermaidMostLetters = 50_000
)

// Mermaid writes the story as a flowchart. Choices that lead from one scene to
// the same other share a line; those that name no way of their own stand in
// their scene.
func (s *Story) Mermaid() string {
	var b strings.Builder
	fmt.Fprintf(&b, "flowchart LR\n  %%%% %s\n  %%%% %s\n", comment(s.Title), comment(s.key()))
	for i := range s.Cards {
		b.WriteString("  " + s.node(i) + s.mermaidCard(i) + "\n")
	}
	for i, c := range s.chapters() {
		fmt.Fprintf(&b, "  subgraph c%d[\"%s\"]\n", i+1, entities(c.title))
		for _, card := range c.cards {
			b.WriteString("    " + s.node(card) + "\n")
		}
		b.WriteString("  end\n")
	}
	var styles strings.Builder
	for n, ways := range s.bundled() {
		w := s.Ways[ways[0]]
		labels := []string{}
		taken, base := 0, s.Cards[w.From].Rows[w.Row].base()
		for _, way := range ways {
			r := &s.Cards[s.Ways[way].From].Rows[s.Ways[way].Row]
			labels = append(labels, s.label(r))
			taken += s.Ways[way].Taken
			if r.base() != base {
				base = ""
			}
		}
		fmt.Fprintf(&b, "  %s -->|\"%s\"| %s\n", s.node(w.From), strings.Join(labels, "<br/>"), s.node(w.To))
		width := 2.0
		if s.Runs > 0 {
			width = thin + (thick-thin)*math.Sqrt(min(1, float64(taken)/float64(s.Runs)))
		}
		fmt.Fprintf(&styles, "  linkStyle %d stroke:%s,stroke-width:%.1fpx", n, Colour(base), width)
		if s.Runs > 0 && taken == 0 {
			styles.WriteString(",stroke-dasharray:4 4")
		}
		styles.WriteString("\n")
	}
	b.WriteString(styles.String())
	b.WriteString("  classDef scene fill:#fffdf8,stroke:#958a76,color:#1f2a37,text-align:left\n  classDef start fill:#fffdf8,stroke:#1f2a37,stroke-width:3px,color:#1f2a37,text-align:left\n" +
		"  classDef good fill:#fffdf8,stroke:#2f7d57,stroke-width:3px,color:#1f2a37\n  classDef mixed fill:#fffdf8,stroke:#a87d00,stroke-width:3px,stroke-dasharray:8 4,color:#1f2a37\n  classDef bad fill:#fffdf8,stroke:#a63a00,stroke-width:5px,color:#1f2a37\n")
	return b.String()
}

// bundled are the ways with those that lead between the same two cards
// together.
func (s *Story) bundled() [][]int {
	var all [][]int
	at := map[[2]int]int{}
	for i, w := range s.Ways {
		k := [2]int{w.From, w.To}
		if _, known := at[k]; !known {
			at[k] = len(all)
			all = append(all, nil)
		}
		all[at[k]] = append(all[at[k]], i)
	}
	return all
}

func (s *Story) mermaidCard(card int) string {
	c := &s.Cards[card]
	if c.Ending {
		label := entities(c.Title) + "<br/>" + entities(KindWord(s.say, c.Kind))
		switch c.Kind {
		case "good":
			return "([\"" + label + "\"]):::good"
		case "mixed":
			return "{{\"" + label + "\"}}:::mixed"
		}
		return "[[\"" + label + "\"]]:::bad"
	}
	leads := map[int]bool{}
	for _, w := range s.Ways {
		if w.From == card {
			leads[w.Row] = true
		}
	}
	label := "<b>" + fmt.Sprint(c.Number) + " " + entities(c.Title) + "</b>"
	for i := range c.Rows {
		if !leads[i] {
			label += "<br/>" + s.label(&c.Rows[i])
		}
	}
	if c.Start {
		return "[\"" + label + "\"]:::start"
	}
	return "[\"" + label + "\"]:::scene"
}

// label is a row on a line, short enough to be read there.
func (s *Story) label(r *Row) string {
	text := r.glyph()
	if r.Kind != Onward || r.When == "" {
		text += " " + strings.Join(fit(r.Text, rowSize, false, cardWide, 1), "")
	}
	if r.When != "" {
		text += " (" + fit(s.say.In("map", "if %s", r.When), whenSize, false, cardWide, 1)[0] + ")"
	}
	return entities(text)
}

// entities writes what would be read as a sign of Mermaid's, or of HTML, by its
// number.
func entities(text string) string {
	var b strings.Builder
	for _, r := range markup.Clean(text) {
		switch {
		case r == '\n' || r == '\t':
			b.WriteByte(' ')
		case strings.ContainsRune("\"#<>&`;|{}[]()\\*_~$%", r):
			fmt.Fprintf(&b, "#%d;", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// comment keeps a text on its line; braces would begin a directive.
func comment(text string) string {
	return strings.NewReplacer("\n", " ", "{", "(", "}", ")").Replace(markup.Clean(text))
}
