package document

import (
	"strconv"

	"upperhand/game/locale"
	"upperhand/game/markup"
)

// Ranges shows between what two meters lay, in rows under one scale of 0 to 100.
type Ranges struct {
	Caption         string
	Said            string // the chart in words, for somebody who can't see it
	Trust, Autonomy string // what the meters are called
	Rows            []RangesRow
}

// RangesRow is one row of two ranges.
type RangesRow struct {
	Label           string
	Trust, Autonomy Range
}

// Range is a thin line from Low to High, a thick one for most of what lay in
// it, and a mark in the middle.
type Range struct{ Low, From, Middle, To, High int }

const rangesStep = 40.0

func (r Ranges) nodes(say *locale.Catalogue) []markup.Node {
	if len(r.Rows) == 0 {
		return nil
	}
	height := 34 + rangesStep*float64(len(r.Rows)) + 20
	svg := markup.El("svg", "role", "img", "aria-label", r.Said, "viewBox", "0 0 "+decimal(chartWidth)+" "+decimal(height))
	svg = svg.With(label(stackLeft, 18, "start", "end trust", r.Trust), label(stackLeft+90, 18, "start", "end autonomy", r.Autonomy))
	for value := 0; value <= 100; value += 25 {
		svg = svg.With(stroke("grid", ranged(value), 28, ranged(value), height-20), label(ranged(value), height-6, "middle", "tick", strconv.Itoa(value)))
	}
	for i, row := range r.Rows {
		top := 40 + rangesStep*float64(i)
		svg = svg.With(label(stackLeft-8, top+11, "end", "tick", row.Label)).
			With(row.Trust.drawn("trust", top)...).With(row.Autonomy.drawn("autonomy", top+14)...)
	}
	return []markup.Node{chart(r.Caption, svg, say)}
}

func ranged(value int) float64 {
	return stackLeft + stackWide*float64(min(max(value, 0), 100))/100
}

func (r Range) drawn(class string, y float64) []markup.Node {
	from, to := ranged(r.From), ranged(r.To)
	return []markup.Node{
		stroke("range "+class, ranged(r.Low), y, ranged(r.High), y),
		markup.El("rect", "class", "range "+class, "x", decimal(from), "y", decimal(y-4), "width", decimal(max(to-from, 2)), "height", "8", "rx", "2"),
		stroke("middle", ranged(r.Middle), y-6, ranged(r.Middle), y+6),
	}
}

// plain writes nothing: the numbers stand in a table beside the chart.
func (Ranges) plain(*printer) {}
