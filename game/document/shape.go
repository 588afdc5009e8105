package document

import (
	"math"
	"strconv"

	"upperhand/game/figure"
	"upperhand/game/markup"
)

func decimal(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }

// shape draws a shape with its middle at a point, size wide.
func shape(word string, x, y, size float64, class string) markup.Node {
	closed, open := figure.Of(word)
	g := markup.El("g", "class", class, "transform", "translate("+decimal(x-size/2)+" "+decimal(y-size/2)+") scale("+
		strconv.FormatFloat(math.Round(1000*size/figure.Field)/1000, 'f', -1, 64)+")")
	if closed == "" { // a ground of its own, so that a curve does not cross it out
		g = g.With(markup.El("circle", "class", "ground", "cx", "13", "cy", "12", "r", "12"))
	} else {
		g = g.With(markup.El("path", "class", "body", "d", closed))
	}
	if open != "" {
		g = g.With(markup.El("path", "class", "open", "d", open))
	}
	return g
}

// icon is a shape in a line of text. The word always stands beside it.
func icon(word string) markup.Node {
	return markup.El("svg", "class", "icon", "viewBox", "0 0 24 24", "width", "16", "height", "16", "aria-hidden", "true", "focusable", "false").
		With(shape(word, 12, 12, figure.Field, "shape"))
}
