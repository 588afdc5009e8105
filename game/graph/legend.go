package graph

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/graph/layered"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// legend explains the drawing below a height, and gives where the drawing ends.
func (d *Drawing) legend(top float64) float64 {
	b := shelf{d: d, scale: min(3, max(1, d.W/3200)), width: max(d.W-2*margin, 560)}
	b.x, b.y = margin+16*b.scale, top+16*b.scale
	for _, word := range d.Story.words() {
		b.mark(word)
	}
	b.next()
	for _, kind := range scenario.EndingKinds() {
		b.kind(kind)
	}
	b.next()
	b.lines()
	b.next()
	d.Legend.Box = Box{margin, top, b.right - margin + 16*b.scale, b.y + 2*b.scale - top}
	d.W = max(d.W, d.Legend.X+d.Legend.W+margin)
	return d.Legend.Y + d.Legend.H + margin
}

// words are what the marks of a story stand for, the bases first and all seven.
func (s *Story) words() []string {
	used := map[string]bool{}
	for i := range s.Cards {
		for _, r := range s.Cards[i].Rows {
			used[r.Base] = true
			used["onward"] = used["onward"] || r.Kind == Onward
		}
	}
	var words []string
	for _, b := range power.Bases() {
		words = append(words, b.String())
		used[b.String()] = false
	}
	for _, w := range slices.Concat([]string{"refrain"}, scenario.ActNames(), []string{"", "onward"}) {
		if used[w] {
			words = append(words, w)
		}
	}
	return words
}

// shelf puts things side by side, and below where there is no room.
type shelf struct {
	d           *Drawing
	scale       float64
	width, x, y float64
	right       float64
}

// room begins a new line where there is none for something so wide.
func (b *shelf) room(w float64) {
	if b.x > margin+16*b.scale && b.x+w > margin+b.width-16*b.scale {
		b.next()
	}
	b.right = max(b.right, b.x+w)
}

func (b *shelf) next() {
	if b.x > margin+16*b.scale {
		b.x = margin + 16*b.scale
		b.y += 34 * b.scale
	}
}

func (b *shelf) text(text string, ink Ink) Text {
	return Text{X: b.x, Y: b.y + 13*b.scale, W: Measure(text, 12.5*b.scale, false), Size: 12.5 * b.scale, Ink: ink, Text: text}
}

func (b *shelf) mark(word string) {
	t := b.text(b.d.Story.meaning(word), Strong)
	b.room(24*b.scale + t.W)
	b.d.Legend.Marks = append(b.d.Legend.Marks, Mark{X: b.x + 8*b.scale, Y: b.y + 9*b.scale, Size: 15 * b.scale, Word: word})
	b.x += 24 * b.scale
	b.say(t)
}

// say puts a text where the shelf has got to.
func (b *shelf) say(t Text) {
	t.X, t.Y = b.x, b.y+13*b.scale
	b.d.Legend.Texts = append(b.d.Legend.Texts, t)
	b.x += t.W + 26*b.scale
}

// meaning is what a mark stands for.
func (s *Story) meaning(word string) string {
	switch word {
	case "":
		return s.say.In("map", "without power")
	case "onward":
		return s.say.In("map", "a way on that is not chosen")
	}
	if base, ok := power.ParseBase(word); ok {
		return debrief.BaseName(s.say, base)
	}
	return debrief.Capital(debrief.TagWord(s.say, word))
}

func (b *shelf) kind(kind string) {
	t := b.text(KindWord(b.d.Story.say, kind), Strong)
	b.room(t.W + 24*b.scale)
	box := Box{b.x, b.y - 3*b.scale, t.W + 24*b.scale, 24 * b.scale}
	t.X = b.x + 12*b.scale
	b.d.Legend.Kinds = append(b.d.Legend.Kinds, Sample{Box: box, Kind: kind, Text: t})
	b.x += box.W + 22*b.scale
}

func (b *shelf) lines() {
	s := b.d.Story
	switch {
	case s.Class && s.Runs > 0:
		b.line(Wire{Width: thick * 0.7}, s.say.Text("The thicker, the more of %d seats took this way; the numbers say how many", s.Runs))
		b.line(Wire{Width: 1, Never: true}, s.say.In("map", "taken by nobody"))
	case s.Runs > 0:
		b.line(Wire{Width: thick * 0.7}, s.say.Text("The thicker, the more of %d simulated runs took this way (each choice by chance)", s.Runs))
		b.line(Wire{Width: 1, Never: true}, s.say.In("map", "taken in none of them"))
	}
	b.line(Wire{Width: thin, Back: true, Head: true}, s.say.In("map", "leads back"))
	t := b.text(s.say.In("map", "Filled marks: somebody else's power."), Soft)
	b.room(t.W)
	b.say(t)
}

func (b *shelf) line(w Wire, text string) {
	t := b.text(text, Strong)
	b.room(54*b.scale + t.W)
	from, to := layered.Point{X: b.x, Y: b.y + 9*b.scale}, layered.Point{X: b.x + 44*b.scale, Y: b.y + 9*b.scale}
	if w.Back {
		from, to = to, from
	}
	w.Path = []layered.Point{from, to}
	b.d.Legend.Lines = append(b.d.Legend.Lines, w)
	b.x += 54 * b.scale
	b.say(t)
}
