package ui

import (
	"image"

	"upperhand/game/view"
)

// gap leaves n of air before what comes next.
func (c *column) gap(n int) { c.y += c.sp(n) }

// before is the air that stands above a block.
func before(b view.Block, bare bool) int {
	switch b.Kind {
	case view.Heading2:
		return 22
	case view.Panel:
		if bare {
			return 22
		}
		return 18
	case view.Sign, view.Bullet, view.Bar, view.Fact:
		return 8
	case view.Speech, view.Thought:
		return 14
	}
	return 12
}

// blocks sets blocks under one another.
func (c *column) blocks(bs []view.Block) {
	for i := 0; i < len(bs); i++ {
		if i > 0 {
			c.gap(before(bs[i], c.bare) * c.closeness() / 100)
		}
		if c.pairs && i+1 < len(bs) && bs[i].Kind == view.Meter && bs[i+1].Kind == view.Meter {
			c.meterRows(bs[i:i+2], 2, false)
			i++
			continue
		}
		c.block(bs[i])
	}
}

// closeness is how much of the usual air stands between blocks, in per cent.
func (c *column) closeness() int {
	if c.close == 0 {
		return 100
	}
	return c.close
}

// conversation sets blocks with the lines of a talk held together.
func (c *column) conversation(bs []view.Block) {
	for i := 0; i < len(bs); {
		n := i
		for n < len(bs) && spoken(bs[n]) {
			n++
		}
		if i > 0 {
			c.gap(before(bs[i], false))
		}
		if n > i {
			c.talk(bs[i:n])
			i = n
			continue
		}
		c.block(bs[i])
		i++
	}
}

func spoken(b view.Block) bool {
	switch b.Kind {
	case view.Speech, view.Narration, view.Thought:
		return true
	}
	return b.Kind == view.Quiet && b.Tone == ""
}

// block sets one block.
func (c *column) block(b view.Block) {
	switch b.Kind {
	case view.Heading2:
		c.heading(b.Text)
	case view.Speech, view.Thought, view.Narration:
		c.talk([]view.Block{b})
	case view.Quiet:
		c.quiet(b)
	case view.Meter:
		c.meter(b)
	case view.Standing:
		c.standing(b)
	case view.Sign:
		c.warning(b)
	case view.Bullet:
		c.bullet(b)
	case view.Bar:
		c.bars(b)
	case view.Timeline:
		c.timeline(b)
	case view.Fact:
		c.spans(c.body(), c.span(c.body().bold(), b.Text+"  "), c.span(c.body(), b.Word))
	case view.Field:
		c.field(b)
	case view.Row:
		c.choices(b)
	case view.Panel:
		c.panel(b)
	case view.Cards:
		c.cardGrid(b.Controls)
	default:
		c.write(c.body(), b.Text)
	}
}

// quiet sets a remark of the game's; one that warns has a sign before it.
func (c *column) quiet(b view.Block) {
	if b.Tone != "warn" {
		c.write(smallType, b.Text)
		return
	}
	size := c.em(17)
	mid := c.y + c.leading(smallType)/2
	c.mark(Alert, image.Rect(c.x, mid-size/2, c.x+size, mid-size/2+size), None, Warn)
	in := c.inside(size+c.sp(9), 0)
	in.write(smallType.in(WarnInk), b.Text)
	c.y = in.y
}

// body is the type of running text: smaller in the column beside.
func (c *column) body() style {
	if c.bare {
		return smallType
	}
	return bodyType
}

func (c *column) heading(text string) {
	if text == "" {
		return
	}
	if c.bare {
		c.write(labelType, text)
	} else {
		c.write(headType, text)
	}
	c.gap(10 * c.closeness() / 100)
}

// panel sets blocks under a heading, on a card of their own unless the column
// is itself one.
func (c *column) panel(b view.Block) {
	if c.bare {
		c.heading(b.Text)
		c.blocks(b.Blocks)
		return
	}
	edge := Hairline
	if b.Tone == "warn" {
		edge = Warn
	}
	pad := min(c.sp(22), c.w/14)
	c.box(Op{Kind: Round, Ink: Card, Edge: edge, Width: 4, Radius: c.sp(14)}, pad, c.sp(18), func(c *column) {
		c.heading(b.Text)
		c.blocks(b.Blocks)
	})
}

// field sets a question and the entry for its answer.
func (c *column) field(b view.Block) {
	if b.Text != "" {
		c.write(c.body(), b.Text)
		c.gap(8)
	}
	for _, k := range b.Controls {
		c.control(k)
	}
}

// choices sets a label and its controls side by side.
func (c *column) choices(b view.Block) {
	if b.Text != "" {
		c.write(c.body().bold(), b.Text)
		c.gap(8)
	}
	c.row(b.Controls)
}

func (c *column) bullet(b view.Block) {
	t := c.body()
	mid := c.y + c.leading(t)/2
	d := max(5, c.em(6))
	c.put(Op{Kind: Round, Rect: image.Rect(c.x+2, mid-d/2, c.x+2+d, mid-d/2+d), Ink: Accent, Radius: d})
	in := c.inside(c.em(20), 0)
	in.write(t, b.Text)
	c.y = in.y
}

// voices are the colours of those who speak, by view.Block.Voice.
var voices = [...]Role{Voice0, Voice1, Voice2, Voice3}

// talk sets lines of a conversation: who speaks, then what; what happens
// stands between them in quieter type, what is thought in a frame.
func (c *column) talk(lines []view.Block) {
	speaker := ""
	for i, b := range lines {
		if i > 0 && (b.Kind != view.Speech || b.Speaker != speaker) {
			c.gap(10)
		}
		switch b.Kind {
		case view.Narration:
			c.write(c.said(bodyType).in(Soft), b.Text)
		case view.Thought:
			c.thought(b)
		case view.Quiet:
			c.write(smallType, b.Text)
		default:
			if b.Speaker != speaker {
				c.write(nameType.in(voices[max(b.Voice, 0)%len(voices)]), b.Speaker)
				c.gap(3)
			}
			c.write(c.said(speechType), b.Text)
		}
		speaker = ""
		if b.Kind == view.Speech {
			speaker = b.Speaker
		}
	}
}

// said is the type of speech, which in a narrow column is that of the text.
func (c *column) said(t style) style {
	if c.bare {
		return smallType.in(t.ink)
	}
	if c.tight() && t.size > bodyType.size {
		t.size = bodyType.size + 1
		if c.low() {
			t.size = bodyType.size
		}
	}
	return t
}

// thought sets what somebody thinks and does not say.
func (c *column) thought(b view.Block) {
	o := Op{Kind: Round, Edge: Edge, Width: 4, Radius: c.sp(14), Dashed: true}
	c.box(o, c.sp(16), c.sp(10), func(c *column) {
		if b.Speaker != "" {
			c.write(tagType.bold().in(voices[max(b.Voice, 0)%len(voices)]), b.Speaker)
		}
		c.write(c.said(bodyType).in(Soft), b.Text)
	})
}
