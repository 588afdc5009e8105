package graph

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"upperhand/game/markup"
)

// DOT writes the story for graphviz, which places it by itself: each scene a
// table whose rows lines begin at, each chapter a cluster.
func (s *Story) DOT() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %s {\n", quoted(s.ID))
	fmt.Fprintf(&b, "  graph [rankdir=LR, fontname=\"Helvetica,Arial,sans-serif\", labelloc=t, fontsize=24, label=%s, tooltip=\" \"]\n", quoted(s.Title+"\n"+s.key()))
	b.WriteString("  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=12, shape=plain]\n  edge [color=\"" + plainColour + "\", fontname=\"Helvetica,Arial,sans-serif\"]\n\n")
	for i, c := range s.chapters() {
		fmt.Fprintf(&b, "  subgraph cluster_%d {\n    label=%s\n    style=rounded\n    color=\"#ddd3c0\"\n   ", i+1, quoted(c.title))
		for _, card := range c.cards {
			b.WriteString(" " + s.node(card))
		}
		b.WriteString("\n  }\n")
	}
	for i := range s.Cards {
		fmt.Fprintf(&b, "  %s %s\n", s.node(i), s.dotCard(&s.Cards[i]))
	}
	b.WriteString("\n")
	for _, w := range s.Ways {
		row := &s.Cards[w.From].Rows[w.Row]
		fmt.Fprintf(&b, "  %s:r%d:e -> %s [%s]\n", s.node(w.From), w.Row, s.node(w.To), s.dotWay(w, row))
	}
	b.WriteString("}\n")
	return b.String()
}

// node is the name of a card in formats that want plain ones.
func (s *Story) node(card int) string {
	if c := &s.Cards[card]; c.Ending {
		return "e" + strconv.Itoa(c.Index+1)
	} else {
		return "s" + strconv.Itoa(c.Number)
	}
}

func (s *Story) dotCard(c *Card) string {
	told := quoted(strings.Join(append([]string{c.Title}, c.Told...), "\n"))
	if c.Ending {
		look := map[string]string{"good": "shape=box, style=rounded, color=\"#2f7d57\", penwidth=2", "mixed": "shape=octagon, color=\"#a87d00\", penwidth=2", "bad": "shape=box, color=\"#a63a00\", penwidth=4"}[c.Kind]
		if look == "" {
			look = "shape=box"
		}
		return fmt.Sprintf("[%s, label=%s, tooltip=%s]", look, quoted(c.Title+"\n"+KindWord(s.say, c.Kind)), told)
	}
	width := "1"
	if c.Start {
		width = "3"
	}
	table := markup.El("TABLE", "BORDER", width, "CELLBORDER", "0", "CELLSPACING", "0", "CELLPADDING", "3", "STYLE", "ROUNDED", "BGCOLOR", "#fffdf8").
		With(line(markup.El("TD", "COLSPAN", "2", "ALIGN", "LEFT").With(markup.El("B").Say(strconv.Itoa(c.Number) + " " + solid(c.Title)))))
	if c.Note != "" {
		table = table.With(line(markup.El("TD", "COLSPAN", "2", "ALIGN", "LEFT").With(markup.El("FONT", "POINT-SIZE", "10").Say(solid(c.Note)))))
	}
	for i, r := range c.Rows {
		text := markup.El("TD", "PORT", "r"+strconv.Itoa(i), "ALIGN", "LEFT", "BALIGN", "LEFT")
		for n, part := range fit(r.Text, rowSize, false, cardWide, 3) {
			if n > 0 {
				text = text.With(markup.El("BR"))
			}
			text = text.Say(part)
		}
		if r.When != "" {
			text = text.With(markup.El("BR"), markup.El("I").With(markup.El("FONT", "POINT-SIZE", "10").Say(fit(s.say.In("map", "if %s", r.When), whenSize, false, cardWide, 1)[0])))
		}
		table = table.With(line(markup.El("TD", "VALIGN", "TOP").With(markup.El("FONT", "COLOR", Colour(r.base())).Say(r.glyph())), text))
	}
	return fmt.Sprintf("[label=<%s>, tooltip=%s]", strings.ReplaceAll(table.String(), "<BR></BR>", "<BR ALIGN=\"LEFT\"/>"), told)
}

func line(cells ...markup.Node) markup.Node { return markup.El("TR").With(cells...) }

// solid is a text that is not empty: graphviz refuses empty formatting.
func solid(text string) string {
	if strings.TrimSpace(text) == "" {
		return " "
	}
	return text
}

func (s *Story) dotWay(w Way, r *Row) string {
	look := fmt.Sprintf("color=%q", Colour(r.base()))
	if s.Runs > 0 {
		look += fmt.Sprintf(", penwidth=%.1f", thin+(thick-thin)*math.Sqrt(min(1, float64(w.Taken)/float64(s.Runs))))
		if w.Taken == 0 {
			look += ", style=dashed"
		}
	}
	return look + ", tooltip=" + quoted(strings.Join(append([]string{r.Text}, r.Told...), "\n"))
}

// quoted is a string of DOT. A backslash would begin an escape.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", "").Replace(markup.Clean(text)) + `"`
}
