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
	if len(told) > 0 && s.Runs > 0 {
		told = append(told, s.say.Text("Taken: %d, in %d runs", taken, s.Runs))
	}
	return strings.Join(told, "\n")
}

// curve is the path of a line.
func (w Wire) curve() string {
	var b strings.Builder
	p := w.Path
	b.WriteString("M" + place(p[0]))
	if w.Loop {
		out := p[1].X + (p[1].X-p[0].X)/3
		b.WriteString("C" + place(layered.Point{X: out, Y: p[0].Y}) + " " + place(layered.Point{X: out, Y: p[2].Y}) + " " + place(p[2]))
		return b.String()
	}
	for i := 1; i < len(p); i++ {
		if p[i].Y == p[i-1].Y {
			b.WriteString("L" + place(p[i]))
			continue
		}
		middle := (p[i].X + p[i-1].X) / 2
		b.WriteString("C" + place(layered.Point{X: middle, Y: p[i-1].Y}) + " " + place(layered.Point{X: middle, Y: p[i].Y}) + " " + place(p[i]))
	}
	return b.String()
}

// Curve is the line as points, with so many steps a bend.
func (w Wire) Curve(steps int) []layered.Point {
	p := w.Path
	out := []layered.Point{p[0]}
	if w.Loop {
		far := p[1].X + (p[1].X-p[0].X)/3
		return bend(out, p[0], layered.Point{X: far, Y: p[0].Y}, layered.Point{X: far, Y: p[2].Y}, p[2], steps)
	}
	for i := 1; i < len(p); i++ {
		if p[i].Y == p[i-1].Y {
			out = append(out, p[i])
			continue
		}
		middle := (p[i].X + p[i-1].X) / 2
		out = bend(out, p[i-1], layered.Point{X: middle, Y: p[i-1].Y}, layered.Point{X: middle, Y: p[i].Y}, p[i], steps)
	}
	return out
}

// bend adds the points of a cubic curve behind its first.
func bend(out []layered.Point, a, b, c, d layered.Point, steps int) []layered.Point {
	for i := 1; i <= steps; i++ {
		t := float64(i) / float64(steps)
		u := 1 - t
		p, q, r, s := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		out = append(out, layered.Point{X: p*a.X + q*b.X + r*c.X + s*d.X, Y: p*a.Y + q*b.Y + r*c.Y + s*d.Y})
	}
	return out
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
