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

// titlePage sets the name large beside the picture, or under it on a phone.
func (s *sheet) titlePage(scr view.Screen, v image.Rectangle) []region {
	r := s.open()
	stage := scr.Stage
	if stage == nil {
		stage = &welcome
	}
	margin := s.sp(56)
	picture := image.Rect(v.Max.X*46/100, v.Min.Y, v.Max.X, v.Max.Y)
	c := &column{sheet: s, x: margin, w: picture.Min.X - 2*margin, y: v.Min.Y + s.sp(40)}
	if s.narrow() {
		margin = s.sp(22)
		picture = image.Rect(0, v.Min.Y, v.Dx(), v.Min.Y+min(v.Dy()*3/10, v.Dx()*6/10))
		c = &column{sheet: s, x: margin, w: v.Dx() - 2*margin, y: picture.Max.Y + s.sp(18)}
	}
	s.put(Op{Kind: Picture, Rect: picture, Stage: stage})
	picturesEnd := s.close(r, v.Max.Y)
	words := s.open()
	if s.narrow() {
		words = r
	}
	op, hit := len(s.ops), len(s.hits)
	s.titleWords(c, scr)
	if spare := v.Max.Y - c.y - s.sp(40); spare > 0 && !s.narrow() {
		s.shift(op, hit, image.Pt(0, spare/2))
		c.y += spare / 2
	}
	cols := []region{s.close(words, c.y+s.sp(28))}
	if !s.narrow() {
		cols = append(cols, picturesEnd)
	}
	return cols
}

func (s *sheet) titleWords(c *column, scr view.Screen) {
	t := heroType
	for t.size > 30 && s.longest(t, scr.Heading) > c.w {
		t.size -= 2
	}
	c.write(t, scr.Heading)
	if scr.Context != "" {
		c.gap(6)
		c.write(leadType, scr.Context)
	}
	c.gap(18)
	c.blocks(scr.Body)
	c.gap(12)
	c.stack(scr.Actions)
	c.blocks(scr.Side)
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
