package ui

import (
	"image"

	"upperhand/game/view"
)

// playNarrow is one column: the meters as a strip, picture, words, choices,
// then the rest of what a wide window shows beside. The picture gives way
// first, then lines that were read before: when there is a decision its first
// choice is in sight, as long as what is new to read leaves it room. In a low
// window the meters come after the words, which they would push out of it.
func (s *sheet) playNarrow(scr view.Screen, v image.Rectangle) []region {
	r := s.open()
	meters, rest := strip(scr.Side)
	margin := s.sp(16)
	c := column{sheet: s, x: margin, w: v.Dx() - 2*margin, y: v.Min.Y, bare: true}
	context := s.left
	if context != "" && (scr.Stage == nil || s.low() || s.inscribed() > v.Dx()*2/5) {
		c.gap(6)
		c.write(smallType, context)
		context = ""
	}
	if len(meters) > 0 && !s.low() {
		c.gap(6)
		c.meters(meters)
		c.gap(8)
	}
	words := column{sheet: s, x: c.x, w: c.w, y: c.y}
	set, tall := s.portrait(words, scr, v)
	if tall > 0 {
		picture := image.Rect(0, c.y, v.Dx(), c.y+tall)
		s.put(Op{Kind: Picture, Rect: picture, Stage: scr.Stage})
		if context != "" {
			s.inscribe(picture)
		}
		words.y = picture.Max.Y - s.sp(10)
	} else {
		words.gap(8)
	}
	c.y = s.words(words, set, scr.Actions).end
	if len(meters) > 0 && s.low() {
		c.meters(meters)
		c.gap(20)
	}
	if len(rest) > 0 {
		c.blocks(rest)
		c.gap(24)
	}
	return []region{s.close(r, c.y)}
}

// portrait settles how the words of one column are set below c.y, and how tall
// the picture over them is, 0 for none.
func (s *sheet) portrait(c column, scr view.Screen, v image.Rectangle) (setting, int) {
	room, overlap := v.Max.Y-c.y, s.sp(10)
	least, most := v.Dy()*18/100, min(v.Dx()*9/20, v.Dy()*34/100)
	if scr.Stage == nil || s.low() {
		least, most = 0, 0
	}
	if set, size, ok := s.fitting(c, scr, func(e extent) bool { return e.end+least-overlap <= room }); ok {
		return set, min(max(room-size.end+overlap, least), most)
	}
	for _, tall := range [...]int{least, 0} {
		if set, _, ok := s.fitting(c, scr, func(e extent) bool { return e.first+max(tall-overlap, s.sp(14)) <= room }); ok {
			return set, tall
		}
	}
	news := setting{scr.Body, 75}
	for len(news.body) > 1 && news.body[0].Past {
		news.body = news.body[1:]
	}
	return news, 0
}

// inscribe writes the context into the corner of a picture.
func (s *sheet) inscribe(picture image.Rectangle) {
	h := s.leading(chipType) + s.sp(8)
	at := picture.Min.Add(image.Pt(s.sp(12), s.sp(8)))
	r := image.Rectangle{Min: at, Max: at.Add(image.Pt(s.inscribed(), h))}
	s.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Hairline, Width: 4, Radius: h / 2})
	s.centred(r.Inset(2), chipType.in(Soft), s.left)
}

// inscribed is the room that the context takes there. A wider one stands
// over the picture, for it would cover heads.
func (s *sheet) inscribed() int { return s.width(chipType, s.left) + s.sp(24) }

// playSplit is for a window that is low and wide, as a phone on its side: what
// is said stays at the left while what can be said scrolls at the right. While
// there is only reading the picture stands there.
func (s *sheet) playSplit(scr view.Screen, v image.Rectangle) []region {
	margin := s.sp(16)
	left := (v.Dx() - 3*margin) * 48 / 100
	if scr.Name == view.Notice {
		left = (v.Dx() - 3*margin) * 64 / 100
	}
	words := s.open()
	meters, rest := strip(scr.Side)
	c := column{sheet: s, x: margin, w: left, y: v.Min.Y + s.sp(10)}
	if len(meters) > 0 {
		c.meters(meters)
		c.gap(10)
	}
	if s.left != "" {
		c.write(smallType, s.left)
		c.gap(6)
	}
	alone := scr
	alone.Actions = nil
	room := v.Max.Y - c.y
	set, _, ok := s.fitting(c, alone, func(e extent) bool { return e.end <= room })
	if !ok {
		set.close = 75
	}
	c.y = s.words(c, set, nil).end
	if len(rest) > 0 {
		beside := column{sheet: s, x: c.x, w: c.w, y: c.y, bare: true}
		beside.blocks(rest)
		c.y = beside.y + s.sp(20)
	}
	return []region{s.close(words, c.y), s.besideWords(scr, image.Rect(2*margin+left, v.Min.Y, v.Dx()-margin, v.Max.Y))}
}

// besideWords sets what can be said, under the picture where that leaves room.
func (s *sheet) besideWords(scr view.Screen, v image.Rectangle) region {
	r := s.open()
	c := column{sheet: s, x: v.Min.X, w: v.Dx(), y: 0, close: 75}
	c.actions(scr.Actions)
	s.cut(r.op, r.hit)
	tall := min(v.Max.Y-v.Min.Y-c.y-s.sp(20), c.w*6/10)
	if c.y = v.Min.Y + s.sp(10); scr.Stage != nil && tall >= v.Dy()*3/10 {
		s.put(Op{Kind: Picture, Rect: image.Rect(c.x, c.y, c.right(), c.y+tall), Stage: scr.Stage, Radius: s.sp(14)})
		c.y += tall
	}
	c.actions(scr.Actions)
	return s.close(r, c.y+s.sp(10))
}
