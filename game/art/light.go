package art

import "upperhand/game/scenario"

// light is the hour: how it colours everything, what stands in the window,
// and whether the lamp is on.
type light struct {
	name           string
	grade          grade
	sky0, sky1     rgb // top and bottom of the window
	glow           rgb // what falls in through the window
	beam           float64
	lamp           float64
	night, weather bool
}

func newLight(s Scene) light {
	l := light{name: word(scenario.Lights(), s.Light)}
	switch l.name {
	case "morning":
		l.grade = grade{mul: rgb{1.0, .985, .94}}
		l.sky0, l.sky1, l.glow, l.beam = hex(0xCFE0E6), hex(0xFBE6C4), hex(0xFFE2A8), .34
	case "evening":
		l.grade = grade{mul: rgb{.97, .88, .79}}
		l.sky0, l.sky1, l.glow, l.beam, l.lamp = hex(0x8E7E9C), hex(0xF2B07A), hex(0xFFB870), .26, .75
	case "night":
		l.grade = grade{mul: rgb{.80, .73, .68}}
		l.sky0, l.sky1, l.lamp, l.night = hex(0x1D2740), hex(0x38435F), 1, true
	case "rain":
		l.grade = grade{mul: rgb{.90, .925, .94}, grey: .12}
		l.sky0, l.sky1, l.glow, l.lamp, l.weather = hex(0xA9B5BB), hex(0xC8CFCF), hex(0xE6EEF0), .55, true
		l.beam = .10
	default:
		l.grade = plain
		l.sky0, l.sky1, l.glow, l.beam = hex(0xC4DCE8), hex(0xF0F1E6), hex(0xFFF6DC), .20
	}
	if s.Dark {
		m := &l.grade.mul
		m.r, m.g, m.b = m.r*.68, m.g*.67, m.b*.70
		l.grade.grey += .06
		l.sky0, l.sky1 = l.sky0.mix(hex(0x20242E), .45), l.sky1.mix(hex(0x20242E), .45)
		l.beam *= .5
		l.lamp *= .8
	}
	return l
}

// lampGlow warms what is about the lamp. Most of it lies on the room, behind
// the people, since a veil over a face takes its expression away.
func (st *stage) lampGlow(k float64) {
	at := st.lampAt
	if st.light.lamp == 0 || at == (point{}) {
		return
	}
	c := st.c.lit(plain)
	c.fill(oval(at.x, at.y, 460, 460), fadeRound(at, at.add(point{460, 0}), hex(0xFFC778), k*st.light.lamp, 0))
}

// beam is the patch of light that falls in through a window at the left.
func (st *stage) beamLight() {
	if st.light.beam == 0 {
		return
	}
	c := st.c.lit(plain)
	c.soft(poly(-250, -300, -140, -300, 60, floorLine, -110, floorLine), 14, veil(st.light.glow, st.light.beam*.5))
	c.soft(poly(-110, floorLine, 60, floorLine, 190, st.bottom+60, -30, st.bottom+60), 10, veil(st.light.glow, st.light.beam))
}

// overlay is the light that lies over people and room alike.
func (st *stage) overlay() {
	c := st.c.lit(plain)
	edge := .11
	if st.light.night {
		edge = .30
	}
	w := (st.right - st.left) / 2
	c.fill(rect(st.left, st.top, st.left+w*.6, st.bottom), fadeLine(point{st.left, 0}, point{st.left + w*.4, 0}, hex(0x2A1A20), edge, 0))
	c.fill(rect(st.right-w*.6, st.top, st.right, st.bottom), fadeLine(point{st.right, 0}, point{st.right - w*.4, 0}, hex(0x2A1A20), edge, 0))
}
