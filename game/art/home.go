package art

import "upperhand/game/scenario"

// livingRoom is a home that is visited: a window, a sofa against the wall,
// family photographs and a low table between the chairs.
func (st *stage) livingRoom() {
	wall, floor := hex(0xDDC9B0), hex(0xA9805A)
	st.walls(wall, floor)
	st.boards(floor)
	st.rug(hex(0x5E7A7C))
	st.window(150, -286, 330, -92, hex(0xF4EDDE))
	st.curtain(114, -304, 26)
	st.curtain(366, -304, -26)
	for i, p := range [][4]float64{{-150, -284, 54, 66}, {-86, -276, 40, 50}, {-146, -208, 44, 40}, {-92, -216, 58, 48}, {-20, -268, 46, 58}} {
		st.photo(p[0], p[1], p[2], p[3], uint64(i))
	}
	st.sofa(-10)
	st.television(-470)
	st.shelf(560, -190, 150, 230)
	st.floorLamp(470, 40)
	st.plant(-330, 46, 1.05)
	st.door(-800, 0)
	st.frame(-660, -276, 84, 84, 1)
	st.frame(800, -276, 90, 96, 0)
	st.lowTable(st.between(), 66)
}

// photo is a framed picture of one or two heads.
func (st *stage) photo(x, y, w, h float64, n uint64) {
	body := rect(x, y, x+w, y+h)
	st.shade(body, 2, 4, 4)
	st.c.fill(body, flat(hex(0x6B4E38)))
	st.c.fill(rect(x+4, y+4, x+w-4, y+h-4), flat(hex(0xDCE0D6)))
	in := st.c.inside(rect(x+4, y+4, x+w-4, y+h-4))
	for i := range 1 + n%2 {
		at := x + w*(.5+.24*(float64(i)-.5*float64(n%2)))
		in.fill(oval(at, y+h, w*.24, h*.36), flat(cloth(scenario.Colours()[(n*5+i*3)%18], hex(0x7B5B44))))
		in.fill(oval(at, y+h*.48, w*.13, h*.15), flat(newSkin(int(3+n%4)).base))
		in.fill(blob(at-w*.14, y+h*.5, at-w*.13, y+h*.34, at, y+h*.28, at+w*.13, y+h*.36, at+w*.12, y+h*.42, at, y+h*.38), flat(hex(0x3D2B22)))
	}
}

// sofa stands along the wall, with two cushions and a throw.
func (st *stage) sofa(x float64) {
	c := st.c.at(shift(x, 0))
	col := hex(0x8A7A6E)
	c.soft(rect(-190, 44, 190, 56), 8, veil(hex(0x2E1F1A), .3))
	c.fill(round(-176, -104, 176, 10, 22), blendLine(point{0, -104}, point{0, 0}, col.pale(.12), col.dark(.12)))
	c.fill(rect(-1, -96, 1, -30), veil(col.dark(.8), .35))
	c.fill(round(-164, -34, 164, 8, 10), blendLine(point{0, -34}, point{0, 8}, col.pale(.18), col.dark(.15)))
	c.fill(round(-170, 0, 170, 42, 8), flat(col.dark(.25)))
	for _, s := range []float64{-1, 1} {
		c.fill(round(s*182-20, -66, s*182+20, 44, 18), blendLine(point{0, -66}, point{0, 44}, col.pale(.05), col.dark(.3)))
	}
	c.fill(blob(-150, -32, -156, -76, -112, -84, -104, -36), flat(hex(0xB8683F)))
	c.fill(blob(112, -34, 108, -80, 150, -84, 156, -38), flat(hex(0xC9A45C)))
}

func (st *stage) television(x float64) {
	c := st.c.at(shift(x, 0))
	wood := hex(0x7F6048)
	c.fill(rect(-110, -20, 110, 40), flat(wood))
	c.fill(rect(-116, -26, 116, -18), flat(wood.pale(.2)))
	c.fill(rect(-1, -16, 1, 38), flat(wood.dark(.4)))
	c.fill(rect(-20, -34, 20, -24), flat(hex(0x33343A)))
	c.fill(round(-92, -142, 92, -32, 5), flat(hex(0x2B2C31)))
	c.fill(rect(-87, -137, 87, -38), blendLine(point{-87, -137}, point{87, -38}, hex(0x4A5058), hex(0x34383F)))
}
