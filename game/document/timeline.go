package document

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"upperhand/game/locale"
	"upperhand/game/markup"
)

// Timeline is how one relationship moved: both meters over the turns, the deeds
// on them, the states and the signs of imbalance below.
type Timeline struct {
	Caption         string
	Said            string // the chart in words, for somebody who can't see it
	Trust, Autonomy []int  // 0..100: a point before the first turn and one after each
	States          []string
	Deeds           []Deed
	Signs           []Span
	Turning         []int // turns marked with an upright line
	Ghosts          []Ghost
}

// Deed is what was done in a turn.
type Deed struct {
	Turn  int
	Shape string
	Other bool // not the player's own: its shape is filled
}

// Span is a time from one turn to another.
type Span struct {
	Label    string
	From, To int
}

// Ghost is how the meters would have gone from a turn on; it may go on longer
// than what happened.
type Ghost struct {
	From            int
	Trust, Autonomy []int
}

// The measures of a chart, in units of its own that are pixels at full width.
const (
	chartWidth  = 760.0
	chartLeft   = 40.0
	chartRight  = 116.0 // room for the names at the ends of the curves
	chartTop    = 30.0
	chartTall   = 210.0
	bandTall    = 20.0
	rowTall     = 22.0
	letterWidth = 6.3 // of the small type, on average
)

// turns is how many turns the chart spans; a single point still has an axis.
func (t Timeline) turns() int {
	turns := max(len(t.Trust)-1, 1)
	for _, g := range t.Ghosts {
		turns = max(turns, g.From+len(g.Trust)-1)
	}
	return turns
}

func (t Timeline) x(turn int) float64 {
	return chartLeft + (chartWidth-chartLeft-chartRight)*float64(turn)/float64(t.turns())
}

func (t Timeline) y(value int) float64 {
	return chartTop + chartTall*float64(100-min(max(value, 0), 100))/100
}

func (t Timeline) nodes(say *locale.Catalogue) []markup.Node {
	if len(t.Trust) < 2 {
		return nil
	}
	bottom := chartTop + chartTall + 24
	height := bottom
	if len(t.States) > 0 {
		height += bandTall + 10 + rowTall*float64(len(t.rows()))
	}
	svg := markup.El("svg", "role", "img", "aria-label", t.Said, "viewBox", "0 0 "+decimal(chartWidth)+" "+decimal(height)).
		With(t.axes(say)...).With(t.turning(say)...)
	for _, g := range t.Ghosts {
		svg = svg.With(t.ghost(g)...)
	}
	svg = svg.With(t.curve("autonomy", t.Autonomy, 0), t.curve("trust", t.Trust, 0)).With(t.deeds()...).
		With(t.ends(say)...).With(t.bands(bottom, say)...).With(t.spans(bottom + bandTall + 10)...)
	return []markup.Node{chart(t.Caption, svg, say)}
}

// plain writes nothing: the numbers stand in a table beside the chart.
func (Timeline) plain(*printer) {}

func label(x, y float64, anchor, class, text string) markup.Node {
	return markup.El("text", "x", decimal(x), "y", decimal(y), "text-anchor", anchor, "class", class).Say(text)
}

func stroke(class string, x1, y1, x2, y2 float64) markup.Node {
	return markup.El("line", "class", class, "x1", decimal(x1), "y1", decimal(y1), "x2", decimal(x2), "y2", decimal(y2))
}

// axes are the lines of the values and the numbers of the turns.
func (t Timeline) axes(say *locale.Catalogue) []markup.Node {
	var all []markup.Node
	for value := 0; value <= 100; value += 25 {
		all = append(all, stroke("grid", chartLeft, t.y(value), t.x(t.turns()), t.y(value)))
		if value%50 == 0 {
			all = append(all, label(chartLeft-8, t.y(value)+4, "end", "tick", strconv.Itoa(value)))
		}
	}
	step := 1
	for t.x(step)-t.x(0) < 20 && step < t.turns() {
		step++
	}
	all = append(all, label(t.x(0), t.y(0)+16, "middle", "tick", say.In("turn", "start")))
	for turn := step; turn <= t.turns(); turn += step {
		if t.x(turn)-t.x(0) > 32 {
			all = append(all, label(t.x(turn), t.y(0)+16, "middle", "tick", strconv.Itoa(turn)))
		}
	}
	return all
}

// turning draws the turning points. Their names stand over the field, one line
// higher where two would meet.
func (t Timeline) turning(say *locale.Catalogue) []markup.Node {
	var all []markup.Node
	for i, turn := range t.Turning {
		x, text, anchor := t.x(turn), say.Text("turning point: %d", turn), "middle"
		if i > 0 {
			text = strconv.Itoa(turn)
		}
		if x < 100 {
			anchor = "start"
		}
		all = append(all, stroke("turning", x, chartTop-8, x, t.y(0)), label(x, chartTop-13, anchor, "turning", text))
	}
	return all
}

func (t Timeline) curve(class string, points []int, from int) markup.Node {
	path := ""
	for i, value := range points {
		if i > 0 {
			path += " "
		}
		path += decimal(t.x(from+i)) + "," + decimal(t.y(value))
	}
	return markup.El("polyline", "class", "curve "+class, "points", path)
}

func (t Timeline) ghost(g Ghost) []markup.Node {
	return []markup.Node{t.curve("ghost trust", g.Trust, g.From), t.curve("ghost autonomy", g.Autonomy, g.From)}
}

// deeds are drawn on the curve of trust, each on a ground of its own so that
// the lines do not cross it out.
func (t Timeline) deeds() []markup.Node {
	size := max(7, min(15, t.x(1)-t.x(0)-2))
	var all []markup.Node
	for _, d := range t.Deeds {
		if d.Turn < 0 || d.Turn >= len(t.Trust) {
			continue
		}
		class := "shape on"
		if d.Other {
			class = "shape other"
		}
		all = append(all, shape(d.Shape, t.x(d.Turn), t.y(t.Trust[d.Turn]), size, class))
	}
	return all
}

// ends are the names of the curves with their last values.
func (t Timeline) ends(say *locale.Catalogue) []markup.Node {
	n := len(t.Trust) - 1
	trust, autonomy := t.y(t.Trust[n]), t.y(t.Autonomy[n])
	if gap := 16 - max(trust-autonomy, autonomy-trust); gap > 0 {
		if trust <= autonomy {
			trust, autonomy = trust-gap/2, autonomy+gap/2
		} else {
			trust, autonomy = trust+gap/2, autonomy-gap/2
		}
	}
	x := t.x(t.turns()) + 14
	return []markup.Node{
		label(x, trust+4, "start", "end trust", say.Text("Trust %d", t.Trust[n])),
		label(x, autonomy+4, "start", "end autonomy", say.Text("Autonomy %d", t.Autonomy[n])),
	}
}

// bands are the states: a state holds from the turn that led to it until the
// next. A name that does not fit is left to the table.
func (t Timeline) bands(top float64, say *locale.Catalogue) []markup.Node {
	var all []markup.Node
	odd := false
	for from := 0; from < len(t.States); {
		to := from
		for to < len(t.States) && t.States[to] == t.States[from] {
			to++
		}
		left, right := t.x(from), t.x(min(to, t.turns()))
		class := "band"
		if odd {
			class = "band odd"
		}
		if right > left {
			all = append(all, markup.El("rect", "class", class, "x", decimal(left), "y", decimal(top), "width", decimal(right-left), "height", decimal(bandTall)))
			if float64(utf8.RuneCountInString(t.States[from]))*letterWidth+6 <= right-left {
				all = append(all, label((left+right)/2, top+14, "middle", "tick", t.States[from]))
			}
		}
		from, odd = to, !odd
	}
	if len(all) > 0 {
		all = append(all, label(t.x(t.turns())+14, top+14, "start", "tick", say.In("head", "state")))
	}
	return all
}

// rows are the signs of imbalance by their names, in the order in which they
// first showed.
func (t Timeline) rows() []string {
	var rows []string
	for _, s := range t.Signs {
		if !slices.Contains(rows, s.Label) {
			rows = append(rows, s.Label)
		}
	}
	return rows
}

// spans draws the signs, a row each, named where they first show.
func (t Timeline) spans(top float64) []markup.Node {
	var all []markup.Node
	named := map[string]bool{}
	for _, s := range t.Signs {
		y := top + rowTall*float64(slices.Index(t.rows(), s.Label))
		left, right := t.x(s.From), t.x(min(s.To, t.turns()))
		all = append(all, markup.El("rect", "class", "sign", "x", decimal(left), "y", decimal(y), "width", decimal(max(right-left, 4)), "height", "5"))
		if named[s.Label] {
			continue
		}
		named[s.Label] = true
		x, anchor := left, "start"
		if need := float64(utf8.RuneCountInString(s.Label)) * letterWidth; x+need > chartWidth-4 {
			x, anchor = max(right, left+4), "end"
		}
		all = append(all, label(x, y+15, anchor, "tick", s.Label))
	}
	return all
}
