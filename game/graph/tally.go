package graph

import (
	_ "embed"
	"strconv"

	"upperhand/game/markup"
)

// Link says where a card leads, or one of its rows (nil: the card itself); ""
// is nowhere. A map with links is for a page that tells more.
type Link func(c *Card, r *Row) string

// Page is the drawing as a piece of a page: without its style, which is
// [Sheet], since pages that run nothing foreign allow none in themselves.
func (d *Drawing) Page(link Link) markup.Node { return d.svg(link) }

// Sheet is the style of a drawing that stands in a page. Its rules are for all
// drawings of the page.
func Sheet() string { return sheet + bases() + tallies }

//go:embed tally.css
var tallies string

// part is something drawn that may be a link.
type part struct {
	link  markup.Node
	name  string // of the link
	parts []markup.Node
	is    bool
}

// of makes a link of some parts, where they lead anywhere.
func (l Link) of(s *Story, c *Card, r *Row, parts ...markup.Node) part {
	if l == nil {
		return part{parts: parts}
	}
	to := l(c, r)
	if to == "" {
		return part{parts: parts}
	}
	return part{link: markup.El("a", "href", to), name: s.numbers(c, r), parts: parts, is: true}
}

// With puts more parts behind the others.
func (p part) With(more ...markup.Node) part {
	p.parts = append(p.parts, more...)
	return p
}

// in puts the piece into a group. What is drawn in a link is not read besides
// its name, which says the same and the numbers.
func (p part) in(g markup.Node) markup.Node {
	if p.is {
		return g.With(p.link.With(markup.El("g", "role", "img", "aria-label", p.name).With(p.parts...)))
	}
	return g.With(p.parts...)
}

// numbers are what a link says to who can't see the map.
func (s *Story) numbers(c *Card, r *Row) string {
	switch {
	case r != nil:
		return s.say.Text("%s: %s", r.Text, s.say.Text("Seats: %d of %d", r.Taken, s.Runs))
	case c.Ending:
		return s.say.Text("%s: %s", c.Title, s.came(c))
	}
	return s.say.Text("%s: %s", strconv.Itoa(c.Number)+" "+c.Title, s.came(c))
}

// came says how many seats came to a card.
func (s *Story) came(c *Card) string {
	if c.Here > 0 {
		return s.say.In("map", "%d came, %d here", c.Came, c.Here)
	}
	return s.say.In("map", "%d came", c.Came)
}

// The measures of the numbers of a class.
const (
	tallySize = 12.0
	tallyTall = 19.0
)

// tallied are the numbers of a class: on the upper edge of each card how many
// came, and where a way leaves it how many took it.
func (d *Drawing) tallied() []markup.Node {
	s := d.Story
	if !s.Class {
		return nil
	}
	g := markup.El("g", "aria-hidden", "true", "class", "tallies")
	for _, p := range d.Cards {
		c := &s.Cards[p.Card]
		if c.Came > 0 {
			class := "tally"
			if c.Here > 0 {
				class = "tally here"
			}
			g = g.With(tally(p.X+inset, p.Y, s.came(c), class)...)
		}
		for i, y := range p.Rows {
			if i < len(c.Rows) && c.Rows[i].Taken > 0 {
				g = g.With(tally(p.X+p.W-7, p.Y+y, strconv.Itoa(c.Rows[i].Taken), "tally")...)
			}
		}
	}
	return []markup.Node{g}
}

// tally is a number on a ground of its own, whose left end and middle line are
// given.
func tally(x, y float64, text, class string) []markup.Node {
	w := Measure(text, tallySize, true)
	box := Box{x, y - tallyTall/2, w + 12, tallyTall}
	t := Text{X: x + 6, Y: y + tallySize*0.36, W: w, Size: tallySize, Bold: true, Text: text}
	return []markup.Node{box.node(class, tallyTall/2), t.node()}
}
