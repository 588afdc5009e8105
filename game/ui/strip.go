package ui

import (
	"image"
	"strconv"

	"upperhand/game/view"
)

// strip takes the meters out of the side blocks, wherever they stand.
func strip(blocks []view.Block) (meters, rest []view.Block) {
	for _, b := range blocks {
		switch b.Kind {
		case view.Meter:
			meters = append(meters, b)
		case view.Panel:
			m, r := strip(b.Blocks)
			for i := range m {
				m[i].Speaker = b.Text
			}
			meters = append(meters, m...)
			if b.Blocks = r; len(r) > 0 {
				rest = append(rest, b)
			}
		default:
			rest = append(rest, b)
		}
	}
	return meters, rest
}

// stripType is the type of the meters where they are a strip over the words.
var stripType = figureType.in(Ink).bold()

// meters sets the strip of a narrow window in as few rows as its words need:
// all abreast, or a row for each relationship with its name before or above.
func (c *column) meters(ms []view.Block) {
	gap, widest := c.sp(14), 0
	for _, m := range ms {
		widest = max(widest, c.stripNeed(m))
	}
	two := 2*widest+gap <= c.w
	name := c.em(66)
	switch {
	case len(ms) <= 2:
		c.meterRows(ms, 1+toInt(two), false)
	case len(ms)*(widest+gap)-gap <= c.w:
		c.meterRows(ms, len(ms), true)
	case name+2*(widest+gap) <= c.w:
		for i := 0; i < len(ms); i += 2 {
			if i > 0 {
				c.gap(5)
			}
			c.namedMeters(ms[i:min(i+2, len(ms))], name, gap)
		}
	default:
		c.meterRows(ms, 1+toInt(two), true)
	}
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// stripNeed is the width that a meter's words need beside one another.
func (c *column) stripNeed(m view.Block) int {
	if m.Plain {
		return c.width(stripType, m.Text+"  "+view.MeterText(c.say, m))
	}
	w := c.width(stripType, m.Text) + c.sp(6) + c.width(stripType, strconv.Itoa(m.Value))
	if m.Delta != 0 {
		w += c.em(11) + c.sp(11) + c.width(stripType, strconv.Itoa(abs(m.Delta)))
	}
	return w
}

// meterRows sets meters so many abreast, those of a relationship under its
// name if there is more than one.
func (c *column) meterRows(ms []view.Block, abreast int, named bool) {
	gap := c.sp(14)
	wide := (c.w - gap*(abreast-1)) / abreast
	for i := 0; i < len(ms); i += abreast {
		row := ms[i:min(i+abreast, len(ms))]
		if i > 0 {
			c.gap(5)
		}
		if named && (abreast > 1 || i == 0 || ms[i-1].Speaker != ms[i].Speaker) {
			for j, m := range row {
				if j == 0 || row[j-1].Speaker != m.Speaker {
					c.label(image.Rect(c.x+j*(wide+gap), c.y, min(c.right(), c.x+(j+2)*(wide+gap)-gap), c.y+c.leading(figureType)), figureType, m.Speaker)
				}
			}
			c.y += c.leading(figureType)
		}
		end := c.y
		for j, m := range row {
			in := &column{sheet: c.sheet, x: c.x + j*(wide+gap), w: wide, y: c.y}
			in.stripMeter(m)
			end = max(end, in.y)
		}
		c.y = end
	}
}

// namedMeters sets the meters of one relationship in a row after its name.
func (c *column) namedMeters(ms []view.Block, name, gap int) {
	lines := c.wrap(name, c.span(figureType, ms[0].Speaker))
	lead := c.leading(figureType)
	tall := max(c.stripHeight(), min(len(lines), 2)*lead)
	for i, l := range lines[:min(len(lines), 2)] {
		text := ""
		for _, p := range l.pieces {
			text += p.text
		}
		y := c.y + (tall-min(len(lines), 2)*lead)/2 + i*lead
		c.label(image.Rect(c.x, y, c.x+name, y+lead), figureType, text)
	}
	wide := (c.w - name - len(ms)*gap) / len(ms)
	for i, m := range ms {
		in := &column{sheet: c.sheet, x: c.x + name + gap + i*(wide+gap), w: wide, y: c.y + (tall-c.stripHeight())/2}
		in.stripMeter(m)
	}
	c.y += tall
}

func (s *sheet) stripHeight() int { return s.leading(stripType) + s.sp(3) + max(7, s.sp(8)) }

// stripMeter sets one: name, what it moved and figure over a thin bar.
func (c *column) stripMeter(b view.Block) {
	if b.Plain {
		c.plainMeter(b, stripType)
		return
	}
	t := toned(b.Tone)
	row := image.Rect(c.x, c.y, c.right(), c.y+c.leading(stripType))
	end := row
	end.Max.X -= c.moved(stripType, row, b.Delta, t[2])
	figure := strconv.Itoa(b.Value)
	c.flushRight(end, stripType, figure)
	row.Max.X = end.Max.X - c.width(stripType, figure) - c.sp(6)
	c.label(row, stripType, b.Text)
	c.y = row.Max.Y + c.sp(3)
	c.gauge(b, t, max(7, c.sp(8)))
}
