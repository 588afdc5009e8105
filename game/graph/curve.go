package graph

import (
	"strings"

	"upperhand/game/graph/layered"
	"upperhand/game/markup"
)

// wire is a line with its arrow.
func (d *Drawing) wire(w Wire) []markup.Node {
	class := "wire"
	if w.Base != "" {
		class += " " + w.Base
	}
	if w.Never {
		class += " never"
	}
	line := markup.El("path", "class", class, "stroke-width", number(w.Width), "d", w.curve())
	if told := d.told(w); told != "" {
		line = line.With(markup.El("title").Say(told))
	}
	if !w.Head {
		return []markup.Node{line}
	}
	return []markup.Node{line, w.arrow()}
}

// told is what a line tells under the pointer: how often it was taken, and what
// leads along it.
func (d *Drawing) told(w Wire) string {
	s := d.Story
	var told []string
	taken := 0
	for i, way := range w.Ways {
		from := &s.Cards[s.Ways[way].From]
		taken += s.Ways[way].Taken
		if i < 8 {
			told = append(told, s.say.In("map", "%d %s: %s", from.Number, from.Title, from.Rows[s.Ways[way].Row].Text))
		} else if i == 8 {
			told = append(told, "…")
		}
	}
	if len(told) > 0 && s.Class {
		told = append(told, s.say.Text("Seats: %d of %d", taken, s.Runs))
	} else if len(told) > 0 && s.Runs > 0 {
		told = append(told, s.say.Text("Taken: %d, in %d runs", taken, s.Runs))
	}
	return strings.Join(told, "\n")
}

// curve is the path of a line.
func (w Wire) curve() string {
	var b strings.Builder
	b.WriteString("M" + place(w.Path[0]))
	for _, p := range w.Pieces() {
		if len(p) == 2 {
			b.WriteString("L" + place(p[1]))
			continue
		}
		b.WriteString("C" + place(p[1]) + " " + place(p[2]) + " " + place(p[3]))
	}
	return b.String()
}

// Pieces are the line cut where it begins and ends to bend: two points for a
// straight piece, four for a cubic curve.
func (w Wire) Pieces() [][]layered.Point {
	p := w.Path
	if w.Loop {
		far := p[1].X + (p[1].X-p[0].X)/3
		return [][]layered.Point{{p[0], {X: far, Y: p[0].Y}, {X: far, Y: p[2].Y}, p[2]}}
	}
	var all [][]layered.Point
	for i := 1; i < len(p); i++ {
		if p[i].Y == p[i-1].Y {
			all = append(all, []layered.Point{p[i-1], p[i]})
			continue
		}
		middle := (p[i].X + p[i-1].X) / 2
		all = append(all, []layered.Point{p[i-1], {X: middle, Y: p[i-1].Y}, {X: middle, Y: p[i].Y}, p[i]})
	}
	return all
}

func place(p layered.Point) string { return number(p.X) + "," + number(p.Y) }

// arrow is the head of a line. Lines end level, so it points right or left.
func (w Wire) arrow() markup.Node {
	end := w.Path[len(w.Path)-1]
	long := 9.0
	if w.Back || w.Loop {
		long = -long
	}
	return markup.El("path", "class", "arrow", "d", "M"+place(end)+"L"+place(layered.Point{X: end.X - long, Y: end.Y - 5})+" "+place(layered.Point{X: end.X - long, Y: end.Y + 5})+"Z")
}
