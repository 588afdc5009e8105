// Package figure holds the small shapes by which bases of power and other deeds
// are known on paper: on the debrief's charts and on the map of a case. They are
// the ones that the screens draw (package paint), as paths of SVG.
package figure

import (
	"math"
	"strconv"
	"strings"
)

// Field is the side of the square that shapes are drawn on.
const Field = 24

// outlines are the shapes by the word of the base or the deed. What comes after
// "|" is drawn as open lines.
var outlines = map[string]string{
	"referent":      "M12,2 22,12 12,22 2,12Z",
	"informational": "M4,4H20V20H4Z",
	"expert":        "M12,3 22,20.5 2,20.5Z",
	"legitimate":    "M2.5,12a9.5,9.5 0 1 0 19,0a9.5,9.5 0 1 0 -19,0Z",
	"connection":    star(12, 13, 11.5, 4.8),
	"coercive":      "M2,3.5H22L12,21Z",
	"reward":        "M21,6.8V17.2L12,22.5 3,17.2V6.8L12,1.5Z",
	"refrain":       "M2.5,12a9.5,9.5 0 1 0 19,0a9.5,9.5 0 1 0 -19,0Z|M7,12H17",
	"listen":        "|M8,8.5a4,4 0 0 1 0,7M11.5,4.2a9.5,9.5 0 0 1 0,15.6M16,1a15,15 0 0 1 0,22",
	"repair":        "M2.5,12a6,6 0 1 0 12,0a6,6 0 1 0 -12,0Z|M9.5,12a6,6 0 1 0 12,0a6,6 0 1 0 -12,0Z",
	"reflect":       "M2.5,12a9.5,9.5 0 1 0 19,0a9.5,9.5 0 1 0 -19,0Z|M12,2.5V21.5M8,4V20M4.5,7V17",
	"onward":        "|M3,12H20M13,5 20,12 13,19",
	"advocate":      "M5,3 20,8 5,13Z|M5,2V22",
}

// plainShape is a remark without power.
const plainShape = "M8,12a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z"

// Of gives the closed outline of a word's shape and the lines that are drawn
// beside it; either may be empty. A word without a shape has that of a remark.
func Of(word string) (closed, open string) {
	outline, known := outlines[word]
	if !known {
		outline = plainShape
	}
	closed, open, _ = strings.Cut(outline, "|")
	return closed, open
}

func star(x, y, outer, inner float64) string {
	var b strings.Builder
	for i := range 10 {
		r := outer
		if i%2 == 1 {
			r = inner
		}
		turn := math.Pi * (float64(i)/5 - 0.5)
		b.WriteString(map[bool]string{true: "M", false: " "}[i == 0])
		b.WriteString(decimal(x+r*math.Cos(turn)) + "," + decimal(y+r*math.Sin(turn)))
	}
	return b.String() + "Z"
}

func decimal(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }
