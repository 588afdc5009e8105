package document

import (
	"strconv"
	"unicode/utf8"

	"upperhand/game/locale"
	"upperhand/game/markup"
)

// Stack is bars that each show how a whole is shared out among the same parts.
// A part is told by its number, which stands in the bar and in the key below it;
// its colour only says of what sort it is.
type Stack struct {
	Caption string
	Said    string // the chart in words, for somebody who can't see it
	Parts   []StackPart
	Rows    []StackRow
}

// StackPart is what one part of every bar stands for.
type StackPart struct {
	Label string
	Sort  string // "good", "mixed", "bad", or "" for none of them
}

// StackRow is one bar.
type StackRow struct {
	Label  string
	Shares []int // of a thousand, by part
}

// The measures of a stack, in units that are pixels at full width.
const (
	stackLeft = 168.0
	stackWide = chartWidth - stackLeft - 16
	stackTall = 20.0
	stackStep = 27.0
)

func (s Stack) nodes(say *locale.Catalogue) []markup.Node {
	if len(s.Rows) == 0 {
		return nil
	}
	height := 12 + stackStep*float64(len(s.Rows)) + 22
	svg := markup.El("svg", "role", "img", "aria-label", s.Said, "viewBox", "0 0 "+decimal(chartWidth)+" "+decimal(height))
	for percent := 0; percent <= 100; percent += 25 {
		x := stackLeft + stackWide*float64(percent)/100
		anchor := "middle"
		if percent == 100 {
			anchor = "end" // there is no room beside the last
		}
		svg = svg.With(stroke("grid", x, 8, x, height-20), label(x, height-6, anchor, "tick", strconv.Itoa(percent)+" %"))
	}
	for i, row := range s.Rows {
		svg = svg.With(s.bar(row, 12+stackStep*float64(i))...)
	}
	key := markup.El("ol", "class", "stack-key")
	for _, p := range s.Parts {
		key = key.With(markup.El("li").With(markup.El("span", "class", "swatch "+sorted(p.Sort)), markup.Text(" "+p.Label)))
	}
	return []markup.Node{chart(s.Caption, svg, say).With(key)}
}

// chart is a drawing with its caption, which can be scrolled where it is wide.
func chart(caption string, svg markup.Node, say *locale.Catalogue) markup.Node {
	return markup.El("figure", "class", "chart").With(
		markup.El("figcaption").Say(caption),
		markup.El("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", say.Text("Chart: %s", caption)).With(svg))
}

// sorted is the class of a sort of parts: a word of the program.
func sorted(sort string) string {
	switch sort {
	case "good", "mixed", "bad":
		return "sort-" + sort
	}
	return "sort-none"
}

func (s Stack) bar(row StackRow, top float64) []markup.Node {
	all := []markup.Node{label(stackLeft-8, top+stackTall-6, "end", "tick", row.Label)}
	x := stackLeft
	for i, share := range row.Shares {
		wide := stackWide * float64(min(max(share, 0), 1000)) / 1000
		if wide <= 0 || i >= len(s.Parts) {
			continue
		}
		all = append(all, markup.El("rect", "class", "share "+sorted(s.Parts[i].Sort), "x", decimal(x), "y", decimal(top), "width", decimal(wide), "height", decimal(stackTall)))
		if number := strconv.Itoa(i + 1); wide > 6+letterWidth*float64(utf8.RuneCountInString(number)) {
			all = append(all, label(x+wide/2, top+stackTall-6, "middle", "node", number))
		}
		x += wide
	}
	return all
}

// plain writes nothing: the numbers stand in a table beside the chart.
func (Stack) plain(*printer) {}
