package mirror

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/locale"
	"upperhand/game/view"
)

// blocks writes the pieces of a body; neighbours that make a list become one.
func blocks(say *locale.Catalogue, all []view.Block) []Node {
	var nodes []Node
	for i := 0; i < len(all); {
		if item := listed(say, all[i].Kind); item != nil {
			list := el("ul", "class", listClass(all[i].Kind))
			for kind := all[i].Kind; i < len(all) && all[i].Kind == kind; i++ {
				list = list.with(item(all[i]))
			}
			nodes = append(nodes, list)
			continue
		}
		nodes = append(nodes, block(say, all[i])...)
		i++
	}
	return nodes
}

// listed gives how a kind of block is written as an item of a list, nil for
// one that stands alone.
func listed(say *locale.Catalogue, kind view.BlockKind) func(view.Block) Node {
	switch kind {
	case view.Bullet:
		return func(b view.Block) Node { return el("li").say(b.Text) }
	case view.Sign:
		return func(b view.Block) Node { return sign(say, b) }
	case view.Bar:
		return func(b view.Block) Node { return bar(say, b) }
	}
	return nil
}

func listClass(kind view.BlockKind) string {
	switch kind {
	case view.Sign:
		return "signs"
	case view.Bar:
		return "profile"
	}
	return "bullets"
}

func block(say *locale.Catalogue, b view.Block) []Node {
	switch b.Kind {
	case view.Heading2:
		return []Node{el("h2").say(b.Text)}
	case view.Speech, view.Narration, view.Thought:
		return []Node{line(say, b)}
	case view.Quiet:
		return []Node{el("p", "class", toned("quiet", b)).say(b.Text)}
	case view.Meter:
		return []Node{meter(say, b)}
	case view.Standing:
		return []Node{labelled("standing", b.Text, b.Word)}
	case view.Fact:
		return []Node{labelled("fact", b.Text, b.Word)}
	case view.Timeline:
		return timeline(say, b)
	case view.Field:
		return append([]Node{el("p", "class", "question").say(b.Text)}, each(b.Controls)...)
	case view.Row:
		return row(b)
	case view.Panel:
		return []Node{el("section", "class", "panel", "aria-label", b.Text).with(el("h2").say(b.Text)).with(blocks(say, b.Blocks)...)}
	case view.Cards:
		return []Node{cards(b)}
	}
	return []Node{el("p").say(b.Text)}
}

// conversation is the lines of the log.
func conversation(say *locale.Catalogue, all []view.Block) []Node {
	nodes := []Node{}
	for _, b := range all {
		nodes = append(nodes, block(say, b)...)
	}
	return nodes
}

// line is something said, done or thought.
func line(say *locale.Catalogue, b view.Block) Node {
	class := map[view.BlockKind]string{view.Speech: "speech", view.Narration: "narration", view.Thought: "thought"}[b.Kind]
	if b.Mine {
		class += " mine"
	}
	p := el("p", "class", class)
	switch {
	case b.Speaker == "":
		return p.say(b.Text)
	case b.Kind == view.Thought:
		return p.with(el("b").say(say.Text("%s thinks: ", b.Speaker)), Node{Text: b.Text})
	}
	return p.is("data-voice", strconv.Itoa(b.Voice)).with(el("b").say(b.Speaker+": "), Node{Text: b.Text})
}

func toned(class string, b view.Block) string {
	if b.Tone == "" {
		return class
	}
	return class + " " + b.Tone
}

// labelled is a label and what it is; a label alone heads what follows.
func labelled(class, label, text string) Node {
	if text == "" {
		return el("p", "class", class).with(el("b").say(label + ":"))
	}
	return el("p", "class", class).with(el("b").say(label+": "), Node{Text: text})
}

// meter says its value in words; the drawn bar is for the eye alone.
func meter(say *locale.Catalogue, b view.Block) Node {
	if b.Plain {
		return labelled(toned("meter", b), b.Text, view.MeterText(say, b))
	}
	said := say.Text("%d of 100", b.Value)
	if b.Word != "" {
		said += ", " + b.Word
	}
	switch {
	case b.Delta > 0:
		said = say.Text("%s, up %d", said, b.Delta)
	case b.Delta < 0:
		said = say.Text("%s, down %d", said, -b.Delta)
	}
	return el("p", "class", toned("meter", b)).with(
		el("b").say(b.Text+": "), Node{Text: said},
		el("meter", "min", "0", "max", "100", "value", strconv.Itoa(b.Value), "aria-hidden", "true"),
	)
}

func sign(say *locale.Catalogue, b view.Block) Node {
	if b.On {
		return el("li", "class", "on").with(el("b").say(say.Text("Shows: ")), Node{Text: b.Text})
	}
	return el("li").with(el("span", "class", "not").say(say.Text("Does not show: ")), Node{Text: b.Text})
}

// bar is how often a power was used, or another count.
func bar(say *locale.Catalogue, b view.Block) Node {
	value := times(say, b.Value)
	if b.Base == "" {
		value = strconv.Itoa(b.Value)
	}
	item := el("li", "data-base", b.Base).with(el("b").say(b.Text+": "), Node{Text: value})
	if b.Word != "" {
		item = item.with(el("span", "class", "hint").say(b.Word))
	}
	return item
}

func times(say *locale.Catalogue, n int) string {
	switch n {
	case 0:
		return say.Text("not used")
	case 1:
		return say.Text("once")
	case 2:
		return say.Text("twice")
	}
	return say.Text("%d times", n)
}

func row(b view.Block) []Node {
	label := b.Text
	if label == "" {
		return []Node{el("div", "class", "row").with(each(b.Controls)...)}
	}
	return []Node{el("div", "role", "group", "aria-label", label, "class", "row").
		with(el("p", "class", "question").say(label)).with(each(b.Controls)...)}
}

func cards(b view.Block) Node {
	list := el("ul", "class", "cards")
	for _, c := range b.Controls {
		list = list.with(el("li").with(control(c)))
	}
	return list
}

// trend is curves without turns: all of their points, and nothing to press.
func trend(b view.Block) []Node {
	var nodes []Node
	for _, c := range b.Curves {
		points := make([]string, len(c.Points))
		for i, v := range c.Points {
			points[i] = strconv.Itoa(v)
		}
		nodes = append(nodes, labelled("fact", c.Label, strings.Join(points, ", ")))
	}
	return nodes
}

// timeline tells where the meters began and how the states followed; each
// turn's own point tells where they went. What might have been is told as the
// numbers themselves, since no point of it can be pressed.
func timeline(say *locale.Catalogue, b view.Block) []Node {
	if len(b.Marks) == 0 {
		return trend(b)
	}
	var nodes []Node
	start := ""
	for _, c := range b.Curves {
		switch {
		case len(c.Points) == 0:
			continue
		case c.Ghost:
			nodes = append(nodes, labelled("fact", say.Text("%s, from turn %d", c.Label, c.From+1), numbers(c.Points[1:])))
			continue
		case start != "":
			start += "; "
		}
		start += fmt.Sprintf("%s %d", c.Label, c.Points[0])
	}
	nodes = append([]Node{labelled("fact", say.Text("At the start"), start)}, nodes...)
	if b.Word != "" {
		nodes = append(nodes, el("p").say(b.Word))
	}
	turns := el("ol", "class", "turns")
	for _, m := range b.Marks {
		if m.ID != "" {
			turns = turns.with(el("li", "data-base", m.Base).with(control(view.Control{ID: m.ID, Kind: view.Point, Label: m.Label, On: m.On})))
		}
	}
	if len(turns.Kids) > 0 {
		nodes = append(nodes, turns)
	}
	return nodes
}

func numbers(points []int) string {
	var all []string
	for _, v := range points {
		all = append(all, strconv.Itoa(v))
	}
	return strings.Join(all, ", ")
}
