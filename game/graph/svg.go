package graph

import (
	_ "embed"
	"math"
	"strconv"
	"strings"

	"upperhand/game/figure"
	"upperhand/game/graph/layered"
	"upperhand/game/markup"
	"upperhand/game/power"
)

//go:embed map.css
var sheet string

// SVG writes the drawing as one file that needs nothing else. Texts are texts,
// in a font of the system; one that is wider than expected is squeezed. Each
// card and each line tells more under the pointer, and to a screen reader.
func (d *Drawing) SVG() string {
	style := sheet + bases()
	if d.Story.Class {
		style += tallies
	}
	return d.svg(nil, markup.Style(style)).String() + "\n"
}

// svg draws all of it. Where there is a link, cards and rows lead there.
func (d *Drawing) svg(link Link, style ...markup.Node) markup.Node {
	s := d.Story
	title := s.say.In("map", "Map of “%s”", s.Title)
	root := markup.El("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 "+number(d.W)+" "+number(d.H), "width", number(d.W), "height", number(d.H),
		"role", "group", "aria-labelledby", "map-title map-desc", "lang", s.lang()).With(
		markup.El("title", "id", "map-title").Say(title),
		markup.El("desc", "id", "map-desc").Say(d.described())).With(style...).With(
		markup.El("rect", "class", "ground", "width", number(d.W), "height", number(d.H)))
	var areas, wires, cards []markup.Node
	for _, a := range d.Areas {
		areas = append(append(areas, a.Box.node("area", 18)), nodes(a.Title)...)
	}
	for _, w := range d.Wires {
		wires = append(wires, d.wire(w)...)
	}
	seen := map[int]bool{}
	for _, c := range d.Cards {
		cards = append(cards, d.card(c, seen[c.Card], link))
		seen[c.Card] = true
	}
	for _, p := range d.Pills {
		cards = append(cards, markup.El("g", "role", "listitem").With(p.Box.node("pill", p.H/2), p.Text.node()))
	}
	return root.With(nodes(d.Head)...).With(
		markup.El("g", "aria-hidden", "true").With(areas...), markup.El("g", "aria-hidden", "true").With(wires...),
		markup.El("g", "role", "list").With(cards...)).With(d.tallied()...).With(d.explained())
}

func nodes(texts []Text) []markup.Node {
	var all []markup.Node
	for _, t := range texts {
		all = append(all, t.node())
	}
	return all
}

func (s *Story) lang() string {
	if lang := s.say.Lang(); lang != "" {
		return lang
	}
	return "en"
}

// bases gives each base its colour.
func bases() string {
	var b strings.Builder
	for _, base := range power.Bases() {
		b.WriteString(".mark." + base.String() + " { --b: var(--" + base.String() + "); } .wire." + base.String() + " { stroke: var(--" + base.String() + "); }\n")
	}
	return b.String()
}

// described is the map in a few sentences.
func (d *Drawing) described() string {
	s := d.Story
	var ends []string
	for i := range s.Cards[s.Scenes:] {
		ends = append(ends, "“"+s.Cards[s.Scenes+i].Title+"” ("+KindWord(s.say, s.Cards[s.Scenes+i].Kind)+")")
	}
	text := s.say.Text("Scenes as cards with their choices, each choice with the shape of its base of power and a line to where it leads. The case begins at the upper left.")
	if len(ends) > 0 {
		text += " " + s.say.Text("Endings: %s.", strings.Join(ends, ", "))
	}
	return text
}

func number(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }

func (b Box) node(class string, radius float64) markup.Node {
	return markup.El("rect", "class", class, "x", number(b.X), "y", number(b.Y), "width", number(b.W), "height", number(b.H), "rx", number(radius))
}

// node is a line of text. Its length is given, so that a font that is wider
// than the one it was measured with stays in its box.
func (t Text) node() markup.Node {
	var class []string
	for _, c := range []struct {
		is   bool
		name string
	}{{t.Ink == Soft, "soft"}, {t.Ink == Warning, "warn"}, {t.Bold, "bold"}, {t.Italic, "italic"}} {
		if c.is {
			class = append(class, c.name)
		}
	}
	n := markup.El("text", "x", number(t.X), "y", number(t.Y), "font-size", number(t.Size), "textLength", number(t.W), "lengthAdjust", "spacingAndGlyphs")
	if len(class) > 0 {
		n = n.Is("class", strings.Join(class, " "))
	}
	return n.Say(t.Text)
}

func (m Mark) node() markup.Node {
	closed, open := figure.Of(m.Word)
	class := "mark " + m.Word
	if m.Of != "" {
		class = "mark " + m.Of
	}
	g := markup.El("g", "class", strings.TrimSpace(class), "transform", "translate("+number(m.X-m.Size/2)+" "+number(m.Y-m.Size/2)+") scale("+strconv.FormatFloat(math.Round(1000*m.Size/figure.Field)/1000, 'f', -1, 64)+")")
	if closed != "" {
		body := markup.El("path", "d", closed)
		if m.Filled {
			body = body.Is("class", "full")
		}
		g = g.With(body)
	}
	if open != "" {
		g = g.With(markup.El("path", "d", open))
	}
	return g
}

// card draws one card. An ending that was drawn before has no id of its own.
func (d *Drawing) card(p Placed, before bool, link Link) markup.Node {
	c := &d.Story.Cards[p.Card]
	told := append([]string{c.Title}, c.Told...)
	item := markup.El("g", "role", "listitem")
	if !before {
		item = item.Is("id", c.name())
	}
	g := link.of(d.Story, c, nil, markup.El("title").Say(strings.Join(told, "\n")), frame(p.Box, c))
	if p.Rule > 0 {
		y := number(p.Y + p.Rule)
		g = g.With(markup.El("line", "class", "rule", "x1", number(p.X+1), "x2", number(p.X+p.W-1), "y1", y, "y2", y))
	}
	for _, m := range p.Marks {
		g = g.With(m.node())
	}
	for _, t := range p.Texts {
		g = g.With(t.node())
	}
	item = g.in(item)
	for i, y := range p.Rows { // a field over each row that tells more of it
		if i < len(c.Rows) && len(c.Rows[i].Told) > 0 {
			half := rowLead
			field := markup.El("rect", "x", number(p.X), "y", number(p.Y+y-half), "width", number(p.W), "height", number(2*half), "fill", "transparent").
				With(markup.El("title").Say(strings.Join(c.Rows[i].Told, "\n")))
			item = link.of(d.Story, c, &c.Rows[i], field).in(item)
		}
	}
	return item
}

// name is the id of a card's element.
func (c *Card) name() string {
	if c.Ending {
		return "ending-" + strconv.Itoa(c.Index+1)
	}
	return "scene-" + strconv.Itoa(c.Number)
}

// frame is the outline of a card: a scene's, or that of a kind of ending.
func frame(b Box, c *Card) markup.Node {
	if c.Ending {
		return ended(b, c.Kind)
	}
	class := "card"
	if c.Start {
		class += " start"
	}
	if !c.Reached {
		class += " lost"
	}
	return b.node(class, 9)
}

// ended is the outline of an ending: round where it is good, with cut corners
// where it is mixed, square and heavy where it is bad.
func ended(b Box, kind string) markup.Node {
	switch kind {
	case "good":
		return b.node("end good", b.H/2)
	case "mixed":
		cut := math.Min(14, b.H/3)
		x, y, r, u := b.X, b.Y, b.X+b.W, b.Y+b.H
		var path strings.Builder
		for i, p := range []layered.Point{{X: x + cut, Y: y}, {X: r - cut, Y: y}, {X: r, Y: y + cut}, {X: r, Y: u - cut}, {X: r - cut, Y: u}, {X: x + cut, Y: u}, {X: x, Y: u - cut}, {X: x, Y: y + cut}} {
			path.WriteString(map[bool]string{true: "M", false: " "}[i == 0] + number(p.X) + "," + number(p.Y))
		}
		return markup.El("path", "class", "end mixed", "d", path.String()+"Z")
	}
	return b.node("end bad", 0)
}

// explained is the legend.
func (d *Drawing) explained() markup.Node {
	l := d.Legend
	g := markup.El("g").With(l.Box.node("legend", 12))
	for _, w := range l.Lines {
		g = g.With(d.wire(w)...)
	}
	for _, k := range l.Kinds {
		g = g.With(ended(k.Box, k.Kind), k.Text.node())
	}
	for _, m := range l.Marks {
		g = g.With(m.node())
	}
	for _, t := range l.Texts {
		g = g.With(t.node())
	}
	return g
}
