package ui

import (
	"image"

	"upperhand/game/view"
)

// welcome is the picture of a title screen that brings none: the table at
// which every case is played, with nobody's case at it yet.
var welcome = view.Stage{
	Room: "office", Light: "evening",
	People: []view.Person{
		{Age: 44, Trust: 68, Autonomy: 68, Look: view.Look{Skin: 7, Hair: "locs", Top: "teal", Outfit: "cardigan"}},
		{Age: 29, Trust: 52, Autonomy: 44, Mood: "thoughtful", Look: view.Look{Skin: 3, Hair: "wavy", HairColour: "auburn", Top: "plum"}},
	},
}

// titlePage sets the name large beside the picture. A narrow window has the
// picture above, and what can be pressed before what can be read.
func (s *sheet) titlePage(scr view.Screen, v image.Rectangle) []region {
	stage := scr.Stage
	if stage == nil {
		stage = &welcome
	}
	switch {
	case s.split():
		return s.titleSplit(scr, stage, v)
	case s.narrow():
		return s.titleNarrow(scr, stage, v)
	}
	margin := s.sp(56)
	picture := image.Rect(v.Max.X*46/100, v.Min.Y, v.Max.X, v.Max.Y)
	still := s.open()
	s.put(Op{Kind: Picture, Rect: picture, Stage: stage})
	still = s.close(still, v.Max.Y)
	words := s.open()
	c := &column{sheet: s, x: margin, w: picture.Min.X - 2*margin, y: v.Min.Y + s.sp(40)}
	op, hit := len(s.ops), len(s.hits)
	c.name(scr)
	c.gap(18)
	c.blocks(scr.Body)
	c.gap(12)
	c.stack(scr.Actions)
	c.blocks(scr.Side)
	s.centre(c, op, hit, v.Max.Y-s.sp(40))
	return []region{s.close(words, c.y+s.sp(28)), still}
}

// centre moves what was set since op and hit to the middle of what is free
// down to bottom.
func (s *sheet) centre(c *column, op, hit, bottom int) {
	if spare := bottom - c.y; spare > 0 {
		s.shift(op, hit, image.Pt(0, spare/2))
		c.y += spare / 2
	}
}

// titleNarrow gives the picture what the name and the controls leave.
func (s *sheet) titleNarrow(scr view.Screen, stage *view.Stage, v image.Rectangle) []region {
	r := s.open()
	margin := s.sp(22)
	c := &column{sheet: s, x: margin, w: v.Dx() - 2*margin}
	upper := func() {
		c.y += s.sp(14)
		c.name(scr)
		c.gap(4)
		c.stack(scr.Actions)
	}
	lower := func() {
		c.gap(18)
		c.blocks(scr.Body)
		c.blocks(scr.Side)
		c.y += s.sp(20)
	}
	upper()
	part := v.Dy() - c.y - s.sp(60) // of what can be read a start shows
	lower()
	s.cut(r.op, r.hit)
	tall := max(v.Dy()*2/10, min(part, v.Dy()*4/10, v.Dx()*6/10), min(v.Dy()-c.y, v.Dx()*8/10))
	if s.low() {
		tall = 0
	} else {
		s.put(Op{Kind: Picture, Rect: image.Rect(0, v.Min.Y, v.Dx(), v.Min.Y+tall), Stage: stage})
	}
	c.y = v.Min.Y + tall
	upper()
	lower()
	return []region{s.close(r, c.y)}
}

// titleSplit has the words at the left, and the controls under the picture.
func (s *sheet) titleSplit(scr view.Screen, stage *view.Stage, v image.Rectangle) []region {
	margin, half := s.sp(22), v.Dx()*52/100
	words := s.open()
	c := &column{sheet: s, x: margin, w: half - 2*margin, y: v.Min.Y + s.sp(18)}
	c.name(scr)
	c.gap(10)
	c.blocks(scr.Body)
	c.blocks(scr.Side)
	s.centre(c, words.op, words.hit, v.Max.Y-s.sp(18))
	cols := []region{s.close(words, c.y+s.sp(18))}
	beside := s.open()
	c = &column{sheet: s, x: half, w: v.Dx() - half - margin}
	c.stack(scr.Actions)
	s.cut(beside.op, beside.hit)
	tall := v.Dy() - c.y - s.sp(18)
	if c.y = v.Min.Y; tall >= v.Dy()/4 {
		s.put(Op{Kind: Picture, Rect: image.Rect(half, v.Min.Y, v.Max.X, v.Min.Y+tall), Stage: stage})
		c.y += tall
	}
	c.stack(scr.Actions)
	return append(cols, s.close(beside, c.y+s.sp(12)))
}

// name writes the name of the game, as large as its longest word allows, in a
// small window all of it, and what it is.
func (c *column) name(scr view.Screen) {
	t := heroType
	if c.tight() {
		t.size = 44
	}
	for t.size > 30 && (c.longest(t, scr.Heading) > c.w || c.tight() && c.width(t, scr.Heading) > c.w) {
		t.size -= 2
	}
	c.write(t, scr.Heading)
	if scr.Context != "" {
		c.gap(6)
		c.write(c.leadType(), scr.Context)
	}
}

// longest is the width of the widest word, which a heading must not break.
func (s *sheet) longest(t style, text string) int {
	widest := 0
	for text != "" {
		w := firstWord(text)
		text = text[len(w):]
		widest = max(widest, s.width(t, w))
	}
	return widest
}
